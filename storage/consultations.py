"""Loading consultations: a second load changes what changed and doubles nothing."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import delete, func, select
from sqlmodel import col

from storage import catalogue, translations
from storage.database import Transaction
from storage.tables import (
    BY_DATE,
    MOMENTS,
    NEVER,
    Consultation,
    ConsultationChange,
    ConsultationCountry,
    ConsultationText,
    MemberGroup,
    Partner,
    Proposal,
    ProposalState,
    Round,
    RoundChange,
    RoundKind,
    RoundReport,
    Vote,
)

DATED = re.compile(r"rounds\.(\d+)\.(?:opens|closing|closes|publishes)")
"""The key of a round's date, as it is changed in the chat: the rounds are counted from 1."""


@dataclass(frozen=True, slots=True)
class NewProposal:
    """A proposal as a file gives it."""

    key: str
    language: str
    country: str
    theme: str
    text: str


@dataclass(frozen=True, slots=True)
class NewTranslation:
    """A proposal's whole sentence in another language, as a file gives it."""

    key: str
    language: str
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
    best: int = 10
    strategy: str = "balanced"


@dataclass(frozen=True, slots=True)
class NewConsultation:
    """A consultation as a file gives it; texts by language; times in seconds since 1970, UTC."""

    slug: str
    organiser: str
    contact: str
    minimum_age: int
    countries: Mapping[str, Sequence[str]]
    """Each country's languages; none where only members take part, whose groups are made with their codes."""
    question: Mapping[str, str]
    opening: Mapping[str, str]
    rounds: Sequence["NewRound"]
    proposals: Sequence[NewProposal]
    """They belong to the first round."""
    translations: Sequence[NewTranslation] = ()
    """Made by people, of these proposals."""
    ethics: str = ""
    legal: Mapping[str, str] = field(default_factory=dict)
    partners: Sequence[tuple[str, str, str]] = ()
    """Name, role and link."""
    privacy_version: int = 1
    privacy: Mapping[str, str] = field(default_factory=dict)
    keep_days: int = 365
    answer_hours: int = 48
    demographics: Sequence[str] = ()
    members: bool = False
    time_zone: str = "UTC"
    digest: str = "weekly"
    themes: Sequence[str] = ()
    """Empty: all."""
    proposals_per_day: int | None = None
    reports_to_hide: int | None = None


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
    """Write a consultation with its rounds and its proposals; a round's dates that were changed in the chat stay changed."""
    session = db.session
    wanted = select(Consultation).where(col(Consultation.slug) == given.slug).with_for_update()
    consultation = session.scalars(wanted).first()
    if consultation is None:
        consultation = Consultation(slug=given.slug, organiser="", contact="", minimum_age=0)
        session.add(consultation)
        session.flush()
    first = write(db, consultation, given, kept=_changed_in_chat(db, consultation.id or 0))
    loaded = _load_proposals(db, consultation.id or 0, first, given.proposals, now)
    _load_translations(db, consultation.id or 0, given.translations, now)
    catalogue.touch(db)
    return loaded


def write(db: Transaction, consultation: Consultation, given: NewConsultation, *, kept: Collection[int] = ()) -> int:
    """Write all but the proposals; return the first round's number. The rounds at the places `kept` keep their dates."""
    session, number = db.session, consultation.id or 0
    consultation.organiser, consultation.contact = given.organiser, given.contact
    consultation.minimum_age, consultation.keep_days = given.minimum_age, given.keep_days
    consultation.privacy_version, consultation.answer_hours = given.privacy_version, given.answer_hours
    consultation.demographics, consultation.ethics = " ".join(given.demographics), given.ethics
    consultation.members, consultation.time_zone = given.members, given.time_zone
    consultation.digest, consultation.themes = given.digest, " ".join(given.themes)
    consultation.proposals_per_day, consultation.reports_to_hide = given.proposals_per_day, given.reports_to_hide
    _write_countries(db, number, given)
    for table in (ConsultationText, Partner):
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
        Partner(consultation_id=number, place=place, name=name, role=role, link=link)
        for place, (name, role, link) in enumerate(given.partners)
    )
    return _write_rounds(db, number, given.rounds, kept)


def _write_countries(db: Transaction, consultation: int, given: NewConsultation) -> None:
    """Write where it is held; a row that is there stays, since it tells whether people there may propose."""
    session = db.session
    rows = session.scalars(select(ConsultationCountry).where(col(ConsultationCountry.consultation_id) == consultation))
    groups = select(col(MemberGroup.code)).where(col(MemberGroup.consultation_id) == consultation)
    stay = set(session.scalars(groups)) if given.members else set(given.countries)
    known = set[str]()
    for row in rows:
        if row.country not in stay:
            session.delete(row)
        elif row.country in given.countries:
            row.languages = " ".join(given.countries[row.country])
            known.add(row.country)
    session.add_all(
        ConsultationCountry(consultation_id=consultation, country=country, languages=" ".join(languages))
        for country, languages in given.countries.items()
        if country not in known
    )


def _write_rounds(db: Transaction, consultation: int, given: Sequence[NewRound], kept: Collection[int]) -> int:
    """Write the rounds, by their place; return the first one's number."""
    session = db.session
    mine = select(Round).where(col(Round.consultation_id) == consultation).order_by(col(Round.place))
    known = list(session.scalars(mine))
    for place, new in enumerate(given):
        if place < len(known):
            round_ = known[place]
            if (round_.best, round_.minimum_exposure) != (new.best, new.minimum_exposure):
                # It tells of these; a new one is made.
                session.execute(delete(RoundReport).where(col(RoundReport.round_id) == round_.id))
        else:
            round_ = Round(consultation_id=consultation, place=place, kind=new.kind, opens_at=NEVER)
            session.add(round_)
            known.append(round_)
        round_.kind, round_.proposing, round_.minimum_exposure, round_.best, round_.strategy = (
            new.kind,
            new.proposing,
            new.minimum_exposure,
            new.best,
            new.strategy,
        )
        if place not in kept:
            for name in MOMENTS.values():
                setattr(round_, name, getattr(new, name))
    session.flush()
    return known[0].id or 0


def _changed_in_chat(db: Transaction, consultation: int) -> set[int]:
    """Return the places of the rounds whose dates organisers have changed in the chat: by a step, or by a date."""
    session = db.session
    steps = (
        select(col(Round.place))
        .join(RoundChange, col(RoundChange.round_id) == col(Round.id))
        .where(col(Round.consultation_id) == consultation, col(RoundChange.moderator) != BY_DATE)
    )
    keys = select(col(ConsultationChange.key)).where(col(ConsultationChange.consultation_id) == consultation)
    dates = (DATED.fullmatch(key) for key in session.scalars(keys.distinct()))
    return {*session.scalars(steps), *(int(key[1]) - 1 for key in dates if key)}


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
            translations.outdate(db, found.id or 0, now)
    session.flush()
    return Loaded(added, changed, unchanged, frozen)


def _load_translations(db: Transaction, consultation: int, given: Sequence[NewTranslation], now: int) -> None:
    """Keep the translations that differ from those that there are, but for what moderators have changed since."""
    if not given:
        return
    keys = {one.key for one in given}
    wanted = select(col(Proposal.source), col(Proposal.id)).where(col(Proposal.consultation_id) == consultation)
    numbers = {source: number or 0 for source, number in db.session.execute(wanted) if source in keys}
    originals = translations.sentences(db, sorted(numbers.values()))
    rows = [
        (line, numbers[one.key], originals[numbers[one.key]], one.language, one.text)
        for line, one in enumerate(given)
        if one.key in numbers
    ]
    rows = [
        (line, number, original, language, text)
        for line, number, original, language, text in rows
        if not translations.replaced(db, translations.Text(number, original), language, text)
    ]
    translations.load(db, rows, now)
