"""The tables, a file per subject. Times are whole seconds since 1970, UTC."""

from storage.tables.consultation import (
    Catalogue,
    Consultation,
    ConsultationCountry,
    ConsultationText,
    Round,
    RoundKind,
)
from storage.tables.intake import Failure, Received
from storage.tables.person import Awaiting, Consent, Identity, Participant
from storage.tables.proposal import Proposal, ProposalState
from storage.tables.vote import Choice, Tally, Vote
from storage.tables.web import WebMessage

__all__ = [
    "Awaiting",
    "Catalogue",
    "Choice",
    "Consent",
    "Consultation",
    "ConsultationCountry",
    "ConsultationText",
    "Failure",
    "Identity",
    "Participant",
    "Proposal",
    "ProposalState",
    "Received",
    "Round",
    "RoundKind",
    "Tally",
    "Vote",
    "WebMessage",
]
