"""The tables, a file per subject. Times are whole seconds since 1970, UTC."""

from storage.tables.anonymous import Arrival, Demographic
from storage.tables.consultation import (
    MOMENTS,
    NEVER,
    Catalogue,
    Consultation,
    ConsultationCountry,
    ConsultationText,
    Partner,
    Round,
    RoundChange,
    RoundKind,
    RoundState,
)
from storage.tables.intake import Failure, Received
from storage.tables.moderation import Appeal, QueueItem, Role, SecondOpinion, Staff, Suspension, Why
from storage.tables.outbox import Drawing, Outbox, OutboxState
from storage.tables.person import Awaiting, Consent, Draft, Identity, LinkCode, Participant, Preference
from storage.tables.proposal import (
    THEMES,
    Finalist,
    Proposal,
    ProposalState,
    Refusal,
    Report,
    ReportReason,
    Substitution,
)
from storage.tables.record import Record, RecordKind
from storage.tables.vote import Choice, Tally, UnlinkedTally, Vote
from storage.tables.web import WebMessage

__all__ = [
    "MOMENTS",
    "NEVER",
    "THEMES",
    "Appeal",
    "Arrival",
    "Awaiting",
    "Catalogue",
    "Choice",
    "Consent",
    "Consultation",
    "ConsultationCountry",
    "ConsultationText",
    "Demographic",
    "Draft",
    "Drawing",
    "Failure",
    "Finalist",
    "Identity",
    "LinkCode",
    "Outbox",
    "OutboxState",
    "Participant",
    "Partner",
    "Preference",
    "Proposal",
    "ProposalState",
    "QueueItem",
    "Received",
    "Record",
    "RecordKind",
    "Refusal",
    "Report",
    "ReportReason",
    "Role",
    "Round",
    "RoundChange",
    "RoundKind",
    "RoundState",
    "SecondOpinion",
    "Staff",
    "Substitution",
    "Suspension",
    "Tally",
    "UnlinkedTally",
    "Vote",
    "WebMessage",
    "Why",
]
