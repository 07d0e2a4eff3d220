"""What of a published round becomes open data, read in the order in which it is written; nothing here is changed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, Executable, Select, func, select
from sqlmodel import col

from storage import agenda as agendas
from storage.agenda import makes_agenda
from storage.audience import agreed
from storage.database import Transaction
from storage.people import PUBLISH
from storage.rounds import of as rounds_of
from storage.tables import (
    AgendaItem,
    Consultation,
    ConsultationText,
    Proposal,
    ProposalState,
    Record,
    RoundKind,
    RoundState,
    Tally,
    Translation,
    Vote,
)
from storage.tables.vote import REASONS
from storage.translations import COUNTS

AT_ONCE = 5_000
"""Rows that are fetched together."""
COUNTERS = ("agree", "neutral", "disagree", *(name for names in REASONS.values() for name in names))
DECIDED = (ProposalState.ACCEPTED, ProposalState.REFUSED, ProposalState.MERGED, ProposalState.HIDDEN)
"""The states of proposals that are told of; of those that were not accepted not their words."""


class NotPublishedError(LookupError):
    """There is no such round, or its results are not published yet."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A published round: its number, its rules, and what the files are about."""

    round: int
    place: int
    kind: str
    slug: str
    organiser: str
    members: bool
    places: Sequence[str]
    agenda: bool
    best: int
    minimum_exposure: int
    opens_at: int
    closes_at: int | None
    published_at: int
    question: Mapping[str, str]
    opening: Mapping[str, str]
    went_on: int

    @property
    def balanced(self) -> bool:
        """Whether every country counts the same."""
        return self.kind == RoundKind.EUROPEAN


@dataclass(frozen=True, slots=True)
class Cell:
    """The votes of one country on one proposal; `counts` by answer, None where votes were taken back since.

    `told` is whether it may be shown, None where that was not decided yet.
    """

    votes: int
    agree: int
    counts: Mapping[str, int] | None
    told: bool | None = None


def find(db: Transaction, slug: str, place: int | None, now: int) -> Subject:
    """Return a published round of a consultation, by its place from 1, or the last that is published.

    Raises `NotPublishedError`.
    """
    consultation = db.session.scalar(select(Consultation).where(col(Consultation.slug) == slug))
    if consultation is None:
        raise NotPublishedError(f"There is no consultation {slug!r}.")
    rounds = list(enumerate(rounds_of(db, slug), 1))
    if place is not None and place > len(rounds):
        raise NotPublishedError(f"{slug} has {len(rounds)} rounds; there is no round {place}.")
    mine = [(number, one) for number, one in rounds if place in (None, number)]
    published = [(number, one) for number, one in mine if one.state(now) is RoundState.PUBLISHED]
    if not published:
        which = f"Round {place} of {slug}" if place is not None else f"No round of {slug}"
        verb = "is not" if place is not None else "is"
        raise NotPublishedError(f"{which} {verb} published yet, and until then nothing of it leaves the house.")
    number, round_ = published[-1]
    texts = list(db.session.scalars(select(ConsultationText).where(col(ConsultationText.consultation_id) == consultation.id)))
    gone = select(func.count()).select_from(Proposal).where(col(Proposal.national_round_id) == round_.id)
    return Subject(
        round=round_.id or 0,
        place=number,
        kind=round_.kind,
        slug=slug,
        organiser=consultation.organiser,
        members=consultation.members,
        places=sorted(agendas.places_of(db, round_)),
        agenda=makes_agenda(round_, [one for _, one in rounds]),
        best=round_.best,
        minimum_exposure=round_.minimum_exposure,
        opens_at=round_.opens_at,
        closes_at=round_.closes_at,
        published_at=round_.published_at or 0,
        question={one.language: one.question for one in sorted(texts, key=lambda one: one.language)},
        opening={one.language: one.opening for one in sorted(texts, key=lambda one: one.language)},
        went_on=db.session.scalar(gone) or 0,
    )


def _accepted(subject: Subject) -> ColumnElement[bool]:
    return (col(Proposal.round_id) == subject.round) & (col(Proposal.state) == ProposalState.ACCEPTED.value)


def _rows(db: Transaction, wanted: Executable) -> Iterator[Any]:
    return iter(db.session.execute(wanted.execution_options(yield_per=AT_ONCE)))


def proposals(db: Transaction, subject: Subject) -> Iterator[tuple[int, str, str, str, str, int, str]]:
    """Yield number, language, country, theme, text, moment of its acceptance and state; no text of what was not accepted."""
    wanted = (
        select(
            col(Proposal.id),
            col(Proposal.language),
            col(Proposal.country),
            col(Proposal.theme),
            col(Proposal.text),
            func.coalesce(col(Proposal.decided_at), col(Proposal.created_at)),
            col(Proposal.state),
        )
        .where(col(Proposal.round_id) == subject.round, col(Proposal.state).in_([state.value for state in DECIDED]))
        .order_by(col(Proposal.id))
    )
    for number, language, country, theme, text, at, state in _rows(db, wanted):
        yield number, language, country, theme, text if state == ProposalState.ACCEPTED else "", at, state


def translations(db: Transaction, subject: Subject) -> Iterator[tuple[int, str, str, str, str]]:
    """Yield number, language, text, engine and state of the accepted proposals' translations that count."""
    wanted = (
        select(
            col(Translation.proposal_id),
            col(Translation.language),
            col(Translation.text),
            col(Translation.engine),
            col(Translation.state),
        )
        .join(Proposal, col(Proposal.id) == col(Translation.proposal_id))
        .where(_accepted(subject), COUNTS)
        .order_by(col(Translation.proposal_id), col(Translation.id))
    )
    return map(tuple, _rows(db, wanted))


def tallies(db: Transaction, subject: Subject) -> Iterator[tuple[int, bool, bool, dict[str, Cell]]]:
    """Yield, by proposal and whether served, whether they are so few that nothing is told, and the votes of each country.

    Of a round that makes the agenda the served votes are those that were written down when it was published: were those told
    that there are now, the difference would tell how those voted who have left since.
    """
    wanted = (
        select(
            col(Tally.proposal_id),
            col(Tally.served),
            col(AgendaItem.few),
            col(AgendaItem.cells),
            col(Tally.country),
            *(getattr(Tally, name) for name in COUNTERS),
        )
        .join(Proposal, col(Proposal.id) == col(Tally.proposal_id))
        .outerjoin(
            AgendaItem, (col(AgendaItem.round_id) == subject.round) & (col(AgendaItem.proposal_id) == col(Tally.proposal_id))
        )
        .where(_accepted(subject))
        .order_by(col(Tally.proposal_id), col(Tally.served))
    )
    for (proposal, served, few, settled), rows in groupby(_rows(db, wanted), key=lambda row: row[:4]):
        now = {country: dict(zip(COUNTERS, counts, strict=True)) for country, counts in map(_split, rows)}
        written = settled is not None and bool(served)
        cells = dict(_written(agendas.unpack(settled), now) if written else _present(now))
        yield proposal, bool(served), written and bool(few), cells


def _split(row: Sequence[Any]) -> tuple[str, Sequence[int]]:
    return row[4], row[5:]


def _present(now: Mapping[str, Mapping[str, int]]) -> Iterator[tuple[str, Cell]]:
    for country, counts in now.items():
        if votes := sum(counts[name] for name in COUNTERS[:3]):
            yield country, Cell(votes, counts["agree"], counts)


def _written(then: Mapping[str, agendas.Cell], now: Mapping[str, Mapping[str, int]]) -> Iterator[tuple[str, Cell]]:
    for country, cell in then.items():
        counts = now.get(country, {})
        same = all(counts.get(name) == getattr(cell, name) for name in COUNTERS[:3])
        if cell.votes:
            yield country, Cell(cell.votes, cell.agree, counts if same else None, bool(cell.told))


def agenda(db: Transaction, subject: Subject) -> Iterator[tuple[int, int, bool, int, int, float, float, float]]:
    """Yield place, proposal, whether few, agree, votes, share, low and high as written down, of what is not hidden since."""
    columns = (getattr(AgendaItem, name) for name in ("place", "proposal_id", "few", "agree", "votes", "share", "low", "high"))
    wanted = (
        select(*columns)
        .join(Proposal, col(Proposal.id) == col(AgendaItem.proposal_id))
        .where(col(AgendaItem.round_id) == subject.round, _accepted(subject))
        .order_by(col(AgendaItem.place))
    )
    return map(tuple, _rows(db, wanted))


def decisions(db: Transaction, subject: Subject) -> Iterator[tuple[int, str, int, str, str, str, str, bool]]:
    """Yield moment, kind, proposal, language, states before and after, reason, whether automated; nothing about suspensions."""
    wanted = (
        select(
            col(Record.at),
            col(Record.kind),
            col(Record.proposal),
            col(Record.language),
            col(Record.before),
            col(Record.after),
            col(Record.reason),
            col(Record.automated),
        )
        .join(Proposal, col(Proposal.id) == col(Record.proposal))
        .where(
            col(Record.consultation) == subject.slug,
            col(Proposal.round_id) == subject.round,
            col(Record.detail).not_like("%suspension%"),
            col(Record.detail).not_like("%suspended%"),
        )
        .order_by(col(Record.id))
    )
    return map(tuple, _rows(db, wanted))


def _published(*columns: Any, subject: Subject) -> Select[Any]:  # noqa: ANN401 columns
    return (
        select(*columns)
        .join(Proposal, col(Proposal.id) == col(Vote.proposal_id))
        .where(_accepted(subject), col(Vote.apart).is_(False), agreed(col(Vote.participant_id), PUBLISH))
    )


def set_apart(db: Transaction, subject: Subject) -> tuple[int, int, int]:
    """Return how many votes on the accepted proposals are set apart, of how many people, and in how many waves they came."""
    wanted = (
        select(func.count(), func.count(col(Vote.participant_id).distinct()), func.count(col(Vote.wave_id).distinct()))
        .select_from(Vote)
        .join(Proposal, col(Proposal.id) == col(Vote.proposal_id))
        .where(_accepted(subject), col(Vote.wave_id).is_not(None), col(Vote.apart))
    )
    votes, people, waves = db.session.execute(wanted).one()
    return votes, people, waves


def voters(db: Transaction, subject: Subject) -> Iterator[tuple[int, str, int]]:
    """Yield those who consent to publishing: number, country, votes. An empty country: they voted from several."""
    country = col(Vote.country)
    wanted = _published(col(Vote.participant_id), func.min(country), func.max(country), func.count(), subject=subject).group_by(
        col(Vote.participant_id)
    )
    for person, first, last, votes in _rows(db, wanted):
        yield person, first if first == last else "", votes


def cast(db: Transaction, subject: Subject) -> Iterator[tuple[int, bool, str, int]]:
    """Yield the votes of those who consent: proposal, whether served, country and person; in the order of `tallies`."""
    wanted = _published(
        col(Vote.proposal_id), col(Vote.served), col(Vote.country), col(Vote.participant_id), subject=subject
    ).order_by(col(Vote.proposal_id), col(Vote.served))
    for proposal, served, country, person in _rows(db, wanted):
        yield proposal, bool(served), country, person


def ballots(db: Transaction, subject: Subject, people: Sequence[int]) -> list[tuple[int, int, int, int, int, bool]]:
    """Return some people's votes: person, proposal, moment, choice, reasons (three bits), whether served."""
    wanted = (
        select(
            col(Vote.participant_id),
            col(Vote.proposal_id),
            col(Vote.cast_at),
            col(Vote.choice),
            col(Vote.reasons),
            col(Vote.served),
        )
        .join(Proposal, col(Proposal.id) == col(Vote.proposal_id))
        .where(_accepted(subject), col(Vote.apart).is_(False), col(Vote.participant_id).in_(people))
    )
    return [(*row[:5], bool(row[5])) for row in db.session.execute(wanted)]
