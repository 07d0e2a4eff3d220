"""The tables, a file per subject. Times are whole seconds since 1970, UTC."""

from storage.tables.agenda import AgendaCell, AgendaItem, Follow, Measure, Organisation, Position, Progress, Stance
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
from storage.tables.member import MemberGroup, Membership, UsedCode
from storage.tables.moderation import Appeal, QueueItem, Role, SecondOpinion, Staff, Suspension, Why
from storage.tables.outbox import Announcement, Drawing, Outbox, OutboxState
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
from storage.tables.translation import TaskState, Translation, TranslationDoubt, TranslationState, TranslationTask
from storage.tables.vote import Choice, Tally, UnlinkedTally, Vote
from storage.tables.web import WebMessage

__all__ = [
    "MOMENTS",
    "NEVER",
    "THEMES",
    "AgendaCell",
    "AgendaItem",
    "Announcement",
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
    "Follow",
    "Identity",
    "LinkCode",
    "Measure",
    "MemberGroup",
    "Membership",
    "Organisation",
    "Outbox",
    "OutboxState",
    "Participant",
    "Partner",
    "Position",
    "Preference",
    "Progress",
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
    "Stance",
    "Substitution",
    "Suspension",
    "Tally",
    "TaskState",
    "Translation",
    "TranslationDoubt",
    "TranslationState",
    "TranslationTask",
    "UnlinkedTally",
    "UsedCode",
    "Vote",
    "WebMessage",
    "Why",
]
