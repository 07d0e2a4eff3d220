"""Loading consultations: a second load changes what changed and doubles nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import delete, func, select
from sqlmodel import col

from storage import catalogue
from storage.database import Transaction
from storage.tables import (
    MOMENTS,
    NEVER,
    Consultation,
    ConsultationCountry,
    ConsultationText,
    Partner,
    Proposal,
    ProposalState,
    Round,
    RoundChange,
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
class NewRound:
    """A round as a file gives it; its moments in seconds since 1970, UTC."""

    kind: RoundKind
    opens_at: int = NEVER
    closing_at: int | None = None
    closes_at: int | None = None
    published_at: int | None = None
    proposing: bool = True
    minimum_exposure: int = 0


@dataclass(frozen=True, slots=True)
class NewConsultation:
    """A consultation as a file gives it; texts by language; times in seconds since 1970, UTC."""

    slug: str
    organiser: str
    contact: str
    minimum_age: int
    countries: Mapping[str, Sequence[str]]
    """Each country's languages."""
    question: Mapping[str, str]
    opening: Mapping[str, str]
    rounds: Sequence["NewRound"]
    proposals: Sequence[NewProposal]
    """They belong to the first round."""
    ethics: str = ""
    legal: Mapping[str, str] = field(default_factory=dict)
    partners: Sequence[tuple[str, str, str]] = ()
    """Name, role and link."""
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
    consultation.demographics, consultation.ethics = " ".join(given.demographics), given.ethics
    session.flush()
    number = consultation.id or 0
    countries = select(ConsultationCountry).where(col(ConsultationCountry.consultation_id) == number)
    silent = {row.country for row in session.scalars(countries) if not row.proposing}
    for table in (ConsultationText, ConsultationCountry, Partner):
        session.execute(delete(table).where(col(table.consultation_id) == number))
    session.add_all(
        ConsultationText(
            consultation_id=number,
            language=language,
            question=question,
            opening=given.opening[language],
            privacy=given.privacy.get(language, ""),
            legal=given.legal.get(language, ""),
        )
        for language, question in given.question.items()
    )
    session.add_all(
        ConsultationCountry(
            consultation_id=number, country=country, languages=" ".join(languages), proposing=country not in silent
        )
        for country, languages in given.countries.items()
    )
    session.add_all(
        Partner(consultation_id=number, place=place, name=name, role=role, link=link)
        for place, (name, role, link) in enumerate(given.partners)
    )
    first = _load_rounds(db, number, given.rounds)
    loaded = _load_proposals(db, number, first, given.proposals, now)
    catalogue.touch(db)
    return loaded


def _load_rounds(db: Transaction, consultation: int, given: Sequence[NewRound]) -> int:
    """Write the rounds, by their place; return the first one's number. What organisers changed in the chat stays changed."""
    session = db.session
    mine = select(Round).where(col(Round.consultation_id) == consultation).order_by(col(Round.place))
    known = list(session.scalars(mine))
    for place, new in enumerate(given):
        if place < len(known):
            round_ = known[place]
        else:
            round_ = Round(consultation_id=consultation, place=place, kind=new.kind, opens_at=NEVER)
            session.add(round_)
            known.append(round_)
        moved = round_.id is not None and session.scalar(select(func.count()).where(col(RoundChange.round_id) == round_.id))
        round_.kind, round_.proposing, round_.minimum_exposure = new.kind, new.proposing, new.minimum_exposure
        if not moved:
            for name in MOMENTS.values():
                setattr(round_, name, getattr(new, name))
    session.flush()
    return known[0].id or 0


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
