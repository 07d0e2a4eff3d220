"""Loading consultations: a second load changes what changed and doubles nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import delete, func, select
from sqlmodel import col

from storage import catalogue
from storage.database import Transaction
from storage.tables import (
    Consultation,
    ConsultationCountry,
    ConsultationText,
    Proposal,
    ProposalState,
    Round,
    RoundKind,
    Vote,
)


@dataclass(frozen=True, slots=True)
class NewProposal:
    """A proposal as a file gives it."""

    key: str
    language: str
    country: str
    theme: str
    text: str


@dataclass(frozen=True, slots=True)
class NewConsultation:
    """A consultation as a file gives it; texts by language; times in seconds since 1970, UTC."""

    slug: str
    organiser: str
    contact: str
    minimum_age: int
    countries: Sequence[str]
    question: Mapping[str, str]
    opening: Mapping[str, str]
    kind: RoundKind
    opens_at: int
    closes_at: int | None
    proposals: Sequence[NewProposal]
    proposing: bool = True
    published_at: int | None = None
    privacy_version: int = 1
    privacy: Mapping[str, str] = field(default_factory=dict)
    keep_days: int = 365
    answer_hours: int = 48
    demographics: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a load did."""

    added: int
    changed: int
    unchanged: int
    frozen: Sequence[str]
    """Keys of proposals whose new text was left out because somebody has voted on the old one."""


def is_empty(db: Transaction) -> bool:
    """Whether there is no consultation at all."""
    return db.session.scalar(select(func.count()).select_from(Consultation)) == 0


def load(db: Transaction, given: NewConsultation, now: int) -> Loaded:
    """Write a consultation with its round and its proposals."""
    session = db.session
    consultation = session.scalars(select(Consultation).where(col(Consultation.slug) == given.slug)).first()
    if consultation is None:
        consultation = Consultation(slug=given.slug, organiser="", contact="", minimum_age=0)
        session.add(consultation)
    consultation.organiser, consultation.contact = given.organiser, given.contact
    consultation.minimum_age, consultation.keep_days = given.minimum_age, given.keep_days
    consultation.privacy_version, consultation.answer_hours = given.privacy_version, given.answer_hours
    consultation.demographics = " ".join(given.demographics)
    session.flush()
    number = consultation.id or 0
    for table in (ConsultationText, ConsultationCountry):
        session.execute(delete(table).where(col(table.consultation_id) == number))
    session.add_all(
        ConsultationText(
            consultation_id=number,
            language=language,
            question=question,
            opening=given.opening[language],
            privacy=given.privacy.get(language, ""),
        )
        for language, question in given.question.items()
    )
    session.add_all(ConsultationCountry(consultation_id=number, country=country) for country in given.countries)
    round_ = session.scalars(select(Round).where(col(Round.consultation_id) == number)).first()
    if round_ is None:
        round_ = Round(consultation_id=number, kind=given.kind, opens_at=0)
        session.add(round_)
    round_.kind, round_.opens_at, round_.closes_at = given.kind, given.opens_at, given.closes_at
    round_.proposing, round_.published_at = given.proposing, given.published_at
    session.flush()
    loaded = _load_proposals(db, number, round_.id or 0, given.proposals, now)
    catalogue.touch(db)
    return loaded


def _load_proposals(db: Transaction, consultation: int, round_: int, proposals: Sequence[NewProposal], now: int) -> Loaded:
    session = db.session
    mine = col(Proposal.consultation_id) == consultation
    known = {proposal.source: proposal for proposal in session.scalars(select(Proposal).where(mine))}
    voted = set(
        session.scalars(
            select(col(Vote.proposal_id)).join(Proposal, col(Proposal.id) == col(Vote.proposal_id)).where(mine).distinct()
        )
    )
    added = changed = unchanged = 0
    frozen: list[str] = []
    for given in proposals:
        words = (given.language, given.country, given.theme, given.text)
        found = known.get(given.key)
        if found is None:
            added += 1
            session.add(
                Proposal(
                    consultation_id=consultation,
                    round_id=round_,
                    source=given.key,
                    language=given.language,
                    country=given.country,
                    theme=given.theme,
                    text=given.text,
                    state=ProposalState.ACCEPTED,
                    created_at=now,
                )
            )
        elif words == (found.language, found.country, found.theme, found.text):
            unchanged += 1
        elif found.id in voted:
            frozen.append(given.key)
        else:
            changed += 1
            found.language, found.country, found.theme, found.text = words
    session.flush()
    return Loaded(added, changed, unchanged, frozen)
