"""A consultation that is changed while it runs: reading it whole, what may not change any more, and the log of what did."""

from collections.abc import Sequence
from enum import StrEnum

from sqlalchemy import ColumnElement, select
from sqlmodel import col

from storage import agenda, catalogue, consultations, rounds
from storage.consultations import Loaded, NewConsultation, NewRound
from storage.database import Transaction
from storage.tables import (
    Consultation,
    ConsultationChange,
    ConsultationCountry,
    ConsultationText,
    Partner,
    Proposal,
    Round,
    RoundKind,
    RoundState,
    Vote,
)

STATES = tuple(RoundState)


class Obstacle(StrEnum):
    """Why something may not change (any more); each has its ``frozen-…`` message."""

    SLUG = "slug"
    """Links lead to it."""
    KIND = "kind"
    ROUND_KIND = "round-kind"
    ROUND = "round"
    """A round is never taken out."""
    COUNTRY = "country"
    AGE = "age"
    OPENING = "opening"
    """The words with which proposals begin that there are."""
    VERSION = "version"
    """Who agreed to a version is not to be asked about an earlier one."""
    VOTED = "voted"
    """A round does not go back to a state in which people have voted since."""
    PUBLISHED = "published"


SENTENCES = {
    Obstacle.SLUG: "slug: links lead to it, so it stays.",
    Obstacle.KIND: "kind: people have voted, so it stays open or members.",
    Obstacle.ROUND_KIND: "rounds: people have voted in a round whose kind is another now; its kind stays.",
    Obstacle.ROUND: "rounds: none is taken out; leave out its dates.",
    Obstacle.COUNTRY: "countries: people have voted, or there are proposals from it, so no country is taken out.",
    Obstacle.AGE: "minimum_age: people have voted, so it can only rise.",
    Obstacle.OPENING: "opening: there are proposals in a language whose opening words are others now; these stay.",
    Obstacle.VERSION: "privacy_version: it can only rise.",
    Obstacle.VOTED: "rounds: people have voted since, so a round cannot go back.",
    Obstacle.PUBLISHED: "rounds: results are published; /round takes that back.",
}
"""What an operator reads."""


class FrozenError(Exception):
    """A consultation cannot change like this while it runs; `obstacles` say why."""

    def __init__(self, obstacles: Sequence[Obstacle]) -> None:
        super().__init__("\n".join(SENTENCES[obstacle] for obstacle in obstacles))
        self.obstacles = obstacles


def stored(db: Transaction, number: int) -> NewConsultation | None:
    """Return a consultation as it stands, without its proposals; nobody else changes it until the end of the turn."""
    session = db.session
    # Read anew: somebody else may have changed it while this turn waited for the lock.
    found = session.get(Consultation, number, with_for_update=True, populate_existing=True)
    if found is None:
        return None
    rows = session.scalars(
        select(Round)
        .where(col(Round.consultation_id) == number)
        .order_by(col(Round.id))
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    texts = list(session.scalars(select(ConsultationText).where(col(ConsultationText.consultation_id) == number)))
    countries = select(ConsultationCountry).where(col(ConsultationCountry.consultation_id) == number)
    partners = select(Partner).where(col(Partner.consultation_id) == number).order_by(col(Partner.place))
    return NewConsultation(
        slug=found.slug,
        organiser=found.organiser,
        contact=found.contact,
        minimum_age=found.minimum_age,
        countries={}
        if found.members
        else {
            row.country: row.languages.split() for row in session.scalars(countries.order_by(col(ConsultationCountry.country)))
        },
        question={text.language: text.question for text in texts},
        opening={text.language: text.opening for text in texts},
        rounds=[_round(row) for row in sorted(rows, key=lambda row: row.place)],
        proposals=(),
        ethics=found.ethics,
        legal={text.language: text.legal for text in texts if text.legal},
        partners=[(one.name, one.role, one.link) for one in session.scalars(partners)],
        privacy_version=found.privacy_version,
        privacy={text.language: text.privacy for text in texts if text.privacy},
        keep_days=found.keep_days,
        answer_hours=found.answer_hours,
        demographics=found.demographics.split(),
        members=found.members,
        time_zone=found.time_zone,
        digest=found.digest,
        themes=found.themes.split(),
        proposals_per_day=found.proposals_per_day,
        reports_to_hide=found.reports_to_hide,
    )


def _round(row: Round) -> NewRound:
    return NewRound(
        RoundKind(row.kind),
        row.opens_at,
        row.closing_at,
        row.closes_at,
        row.published_at,
        row.proposing,
        row.minimum_exposure,
        row.best,
        row.strategy,
    )


def state(one: NewRound, now: int) -> RoundState:
    """Return how far a round with these dates is."""
    return Round(
        consultation_id=0,
        kind=one.kind,
        opens_at=one.opens_at,
        closing_at=one.closing_at,
        closes_at=one.closes_at,
        published_at=one.published_at,
    ).state(now)


def obstacles(db: Transaction, number: int, before: NewConsultation, after: NewConsultation) -> list[Obstacle]:
    """Return why a consultation may not become this, its dates left aside; none: it may."""
    session = db.session
    mine = col(Proposal.consultation_id) == number
    vote = select(col(Vote.proposal_id)).join(Proposal, col(Proposal.id) == col(Vote.proposal_id))
    voted = bool(session.scalar(select(vote.where(mine).exists())))
    known = list(session.scalars(select(Round).where(col(Round.consultation_id) == number).order_by(col(Round.place))))
    other = [one for one, new in zip(known, after.rounds, strict=False) if one.kind != new.kind]
    gone = before.countries.keys() - after.countries.keys() if before.members == after.members else set[str]()
    words = [language for language, text in before.opening.items() if after.opening.get(language) != text]
    found = {
        Obstacle.SLUG: before.slug != after.slug,
        Obstacle.KIND: before.members != after.members and voted,
        Obstacle.ROUND_KIND: any(session.scalar(select(vote.where(col(Proposal.round_id) == one.id).exists())) for one in other),
        Obstacle.COUNTRY: bool(gone) and (voted or _any(db, mine & col(Proposal.country).in_(gone))),
        Obstacle.AGE: after.minimum_age < before.minimum_age and voted,
        Obstacle.OPENING: bool(words) and _any(db, mine & col(Proposal.language).in_(words)),
        Obstacle.VERSION: after.privacy_version < before.privacy_version,
    }
    return [obstacle for obstacle, stands in found.items() if stands]


def steps_back(db: Transaction, number: int, after: NewConsultation, now: int) -> list[Obstacle]:
    """Return why the rounds of a consultation may not have these dates; none: they may."""
    found = dict[Obstacle, None]()
    known = db.session.scalars(select(Round).where(col(Round.consultation_id) == number).order_by(col(Round.place)))
    for place, one in enumerate(known):
        if place >= len(after.rounds):
            found[Obstacle.ROUND] = None
            continue
        present, then = one.state(now), state(after.rounds[place], now)
        if present is RoundState.PUBLISHED and then is not present:
            found[Obstacle.PUBLISHED] = None
        elif STATES.index(then) < STATES.index(present) and not rounds.can_go_back(db, one, now):
            found[Obstacle.VOTED] = None
    return list(found)


def _any(db: Transaction, condition: ColumnElement[bool]) -> bool:
    return bool(db.session.scalar(select(select(col(Proposal.id)).where(condition).exists())))


def apply(
    db: Transaction, number: int, after: NewConsultation, log: Sequence[tuple[str, str, str]], now: int, moderator: int
) -> None:
    """Write a consultation that was changed, and what was changed of it: key, value before and after."""
    consultations.write(db, db.session.get_one(Consultation, number), after)
    db.session.add_all(
        ConsultationChange(consultation_id=number, at=now, moderator=moderator, key=key, before=before, after=value)
        for key, before, value in log
    )
    catalogue.touch(db)


def take(db: Transaction, given: NewConsultation, now: int) -> Loaded:
    """Load a consultation from a file; raises `FrozenError` where it runs already and may not become this."""
    number = db.session.scalar(select(col(Consultation.id)).where(col(Consultation.slug) == given.slug))
    before = stored(db, number) if number is not None else None
    if number is not None and before is not None and (why := obstacles(db, number, before, given)):
        raise FrozenError(why)
    loaded = consultations.load(db, given, now)
    for one in rounds.of(db, given.slug):
        if one.state(now) is not RoundState.PUBLISHED:
            # A date in the file may have taken results back; what was written down of them would stand when they come again.
            agenda.unsettle(db, one.id or 0)
    return loaded
