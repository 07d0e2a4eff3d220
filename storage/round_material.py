"""What the public report of a published round is worked out from."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, and_, func, or_, select, true
from sqlmodel import col

from bot.opinion import robustness
from bot.opinion.alike import Votes
from bot.opinion.suppress import SMALLEST
from storage import agenda, exposures, round_reports
from storage import robustness as stored
from storage.agenda import Cells, makes_agenda
from storage.database import Transaction
from storage.results import in_round
from storage.round_reports import Published
from storage.tables import (
    AgendaItem,
    ApartTally,
    ConsultationCountry,
    Finalist,
    Proposal,
    Round,
    RoundKind,
    Tally,
    Vote,
    Wave,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

AT_ONCE = 50_000
"""Rows that are fetched together: as objects they take twenty times the room that they take in arrays."""
Answers = tuple[int, int, int]
"""Agreeing, neutral, disagreeing."""
NONE: Answers = (0, 0, 0)


@dataclass(frozen=True, slots=True)
class Written:
    """What was written down of a proposal when its round was over: agreeing and all served votes."""

    agree: int
    votes: int


@dataclass(frozen=True, slots=True)
class Settled(Written):
    """What was written down when its round made the agenda: the place too, and what it was ranked by."""

    place: int
    share: float
    low: float
    high: float
    few: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """An accepted proposal: what was written down of it, the answers to served cards and by links, votes set apart.

    `written` is None where nothing was: then what is there now counts. The answers to served cards are those that were written
    down, or where only their sums were, those that are there now.
    """

    proposal: int
    language: str
    country: str
    theme: str
    accepted_at: int
    reached_at: int | None
    written: Written | None
    served: Answers
    linked: Answers
    apart: int

    @property
    def agree(self) -> int:
        """The served votes that agree."""
        return self.served[0] if self.written is None else self.written.agree

    @property
    def votes(self) -> int:
        """All served votes."""
        return sum(self.served) if self.written is None else self.written.votes

    @property
    def few(self) -> bool:
        """Whether so few people voted that nothing is told of what they think."""
        return self.votes < SMALLEST or (isinstance(self.written, Settled) and self.written.few)

    @property
    def is_exact(self) -> bool:
        """Whether the answers to served cards are those of whose sums was written down."""
        return (self.agree, self.votes) == (self.served[0], sum(self.served))


@dataclass(frozen=True, slots=True, eq=False)
class CellTable:
    """Served votes by proposal and country, as arrays of shape (cells,) in the proposals' order; `country` is in `names`.

    What is not `told` is never shown.
    """

    names: Sequence[str]
    proposal: "NDArray[np.int64]"
    country: "NDArray[np.int64]"
    agree: "NDArray[np.int64]"
    votes: "NDArray[np.int64]"
    told: "NDArray[np.int64]"

    def by_proposal(self) -> Iterator[tuple[int, Cells, frozenset[str]]]:
        """Yield each proposal with its cells, and which of them are told."""
        import numpy as np

        borders = [*np.flatnonzero(np.diff(self.proposal, prepend=-1)).tolist(), len(self.proposal)]
        for first, end in pairwise(borders):
            rows, agree, votes = (column[first:end].tolist() for column in (self.country, self.agree, self.votes))
            told = frozenset(self.names[row] for row in self.country[first:end][self.told[first:end] > 0].tolist())
            names = (self.names[row] for row in rows)
            yield int(self.proposal[first]), dict(zip(names, zip(agree, votes, strict=True), strict=True)), told


@dataclass(frozen=True, slots=True, eq=False)
class Material:
    """A published round: its rules, its proposals by number, and its votes that are not set apart.

    `people` are the voters by country, `everybody` all of them. Of a round `by_country` the votes are those before it closed.
    """

    subject: Published
    by_country: bool
    best: int
    promised: int
    countries: Sequence[str]
    entries: Sequence[Entry]
    cells: CellTable
    people: Mapping[str, int]
    everybody: int
    waves: int
    round: robustness.Round

    @property
    def balanced(self) -> bool:
        """Whether every country counts the same."""
        return self.subject.kind == RoundKind.EUROPEAN


def read(db: Transaction, number: int, now: int) -> Material | None:
    """Return what there is of a round, for `Database.read`: it passes through the votes; None: it is no longer published."""
    subject = round_reports.get(db, number, now)
    if subject is None:
        return None
    round_ = db.session.get_one(Round, number)
    others = db.session.scalars(select(Round).where(col(Round.consultation_id) == subject.consultation))
    by_country = not makes_agenda(round_, others)
    places = select(col(ConsultationCountry.country)).where(col(ConsultationCountry.consultation_id) == subject.consultation)
    countries = sorted(db.session.scalars(places))
    entries = _entries(db, round_, subject, countries, by_country=by_country)
    return Material(
        subject,
        by_country,
        subject.best,
        subject.minimum_exposure,
        countries,
        entries,
        _own(entries) if by_country else _cells(db, number),
        *_people(db, subject, by_country=by_country),
        db.session.scalar(select(func.count()).where(col(Wave.round_id) == number, col(Wave.lifted_at).is_(None))) or 0,
        _before(db, subject) if by_country else stored.read(db, subject.slug, subject.place, now).round,
    )


def _entries(db: Transaction, round_: Round, subject: Published, countries: Sequence[str], *, by_country: bool) -> list[Entry]:
    here: ColumnElement[bool] = true()
    if by_country:
        here = col(Tally.country) == col(Proposal.country)
    elif round_.kind == RoundKind.EUROPEAN:
        here = col(Tally.country).in_(countries)
    answers, apart = _answers(db, subject, here), _apart(db, subject)
    written: Mapping[int, Written]
    if by_country:
        written = _finalists(db, subject)
        _as_it_closed(db, subject, answers, apart)
    else:
        written = _settled(db, subject, answers)
    reached = exposures.reached(db, subject.round, round_.minimum_exposure)
    wanted = (
        select(
            col(Proposal.id),
            col(Proposal.language),
            col(Proposal.country),
            col(Proposal.theme),
            func.coalesce(col(Proposal.decided_at), col(Proposal.created_at)),
        )
        .where(*in_round(subject.round))
        .order_by(col(Proposal.id))
    )
    found = []
    for proposal, language, country, theme, accepted_at in db.session.execute(wanted):
        if not by_country and proposal not in written:
            continue
        at = reached.get(proposal)
        found.append(
            Entry(
                proposal,
                language,
                country,
                theme,
                accepted_at,
                at if at is not None and at < subject.closes_at else None,
                written.get(proposal),
                answers.get((proposal, True), NONE),
                answers.get((proposal, False), NONE),
                apart.get(proposal, 0),
            )
        )
    return found


def _answers(db: Transaction, subject: Published, here: ColumnElement[bool]) -> dict[tuple[int, bool], Answers]:
    """Return the answers by proposal and whether served; of the served ones those that count `here`."""
    sums = (func.sum(getattr(Tally, name)) for name in ("agree", "neutral", "disagree"))
    wanted = (
        select(col(Tally.proposal_id), col(Tally.served), *sums)
        .join(Proposal, col(Proposal.id) == col(Tally.proposal_id))
        .where(*in_round(subject.round), or_(col(Tally.served).is_(False), here))
        .group_by(col(Tally.proposal_id), col(Tally.served))
    )
    return {
        (proposal, bool(served)): (int(agree), int(neutral), int(disagree))
        for proposal, served, agree, neutral, disagree in db.session.execute(wanted)
    }


def _apart(db: Transaction, subject: Published) -> dict[int, int]:
    votes = func.sum(col(ApartTally.agree) + col(ApartTally.neutral) + col(ApartTally.disagree))
    wanted = (
        select(col(ApartTally.proposal_id), votes)
        .join(Proposal, col(Proposal.id) == col(ApartTally.proposal_id))
        .where(*in_round(subject.round))
        .group_by(col(ApartTally.proposal_id))
    )
    return {proposal: int(count) for proposal, count in db.session.execute(wanted)}


def _settled(db: Transaction, subject: Published, answers: dict[tuple[int, bool], Answers]) -> dict[int, Settled]:
    """Return what was written down, and put the answers to served cards in place of those that are there now."""
    names = ("agree", "votes", "place", "share", "low", "high", "few")
    columns = (getattr(AgendaItem, name) for name in ("proposal_id", "cells", *names))
    found = {}
    for proposal, cells, *figures in db.session.execute(select(*columns).where(col(AgendaItem.round_id) == subject.round)):
        found[proposal] = Settled(*figures)
        some = agenda.unpack(cells).values()
        answers[proposal, True] = sum(c.agree for c in some), sum(c.neutral for c in some), sum(c.disagree for c in some)
    return found


def _finalists(db: Transaction, subject: Published) -> dict[int, Written]:
    wanted = (
        select(col(Finalist.proposal_id), col(Finalist.agree), col(Finalist.votes))
        .join(Proposal, col(Proposal.id) == col(Finalist.proposal_id))
        .where(col(Proposal.national_round_id) == subject.round)
    )
    return {proposal: Written(agree, votes) for proposal, agree, votes in db.session.execute(wanted)}


def _as_it_closed(db: Transaction, subject: Published, answers: dict[tuple[int, bool], Answers], apart: dict[int, int]) -> None:
    """Put what was cast on finalists before their round closed in place of what is there now: they go on being voted on.

    A served answer that was changed later is left out; what was written down tells then that not all are there.
    """
    mine = col(Proposal.national_round_id) == subject.round
    numbers = db.session.scalars(select(col(Proposal.id)).where(mine)).all()
    for proposal in numbers:
        apart[proposal or 0] = 0
        for served in (True, False):
            answers[proposal or 0, served] = NONE
    stood = and_(col(Vote.country) == col(Proposal.country), col(Vote.changed_at) < subject.closes_at)
    by = (col(Vote.proposal_id), col(Vote.served), col(Vote.apart), col(Vote.choice))
    wanted = (
        select(*by, func.count())
        .join(Proposal, col(Proposal.id) == col(Vote.proposal_id))
        .where(
            mine,
            col(Vote.cast_at) < subject.closes_at,
            or_(col(Vote.served).is_(False), col(Vote.apart).is_(True), stood),
        )
        .group_by(*by)
    )
    for proposal, served, is_apart, choice, count in db.session.execute(wanted):
        if is_apart:
            apart[proposal] += count
        else:
            agree, neutral, disagree = (
                before + count * (place == 1 - choice) for place, before in enumerate(answers[proposal, bool(served)])
            )
            answers[proposal, bool(served)] = agree, neutral, disagree


def _cells(db: Transaction, number: int) -> CellTable:
    import numpy as np

    columns = (col(AgendaItem.proposal_id), col(AgendaItem.cells))
    wanted = select(*columns).where(col(AgendaItem.round_id) == number).order_by(col(AgendaItem.proposal_id))
    rows: dict[str, int] = {}
    parts = [np.empty((5, 0), np.int64)]
    for some in db.session.execute(wanted.execution_options(yield_per=AT_ONCE // 27)).partitions():
        found = [
            (proposal, rows.setdefault(country, len(rows)), cell.agree, cell.votes, cell.told)
            for proposal, cells in some
            for country, cell in agenda.unpack(cells).items()
            if cell.votes
        ]
        parts.append(np.array(found, np.int64).reshape(-1, 5).T)
    return CellTable(list(rows), *np.concatenate(parts, axis=1))


def _own(entries: Sequence[Entry]) -> CellTable:
    """Return the votes of each proposal's own country."""
    import numpy as np

    names = sorted({one.country for one in entries})
    some = [(one.proposal, names.index(one.country), one.agree, one.votes, one.votes >= SMALLEST) for one in entries if one.votes]
    return CellTable(names, *np.array(some, np.int64).reshape(-1, 5).T)


def _people(db: Transaction, subject: Published, *, by_country: bool) -> tuple[dict[str, int], int]:
    """Return how many people's votes count, by country and in all."""
    counted = (
        select(func.count(func.distinct(col(Vote.participant_id))))
        .join(Proposal, col(Proposal.id) == col(Vote.proposal_id))
        .where(*_cast(subject, by_country=by_country))
    )
    by_place = counted.add_columns(col(Vote.country)).group_by(col(Vote.country))
    return {country: people for people, country in db.session.execute(by_place)}, db.session.scalar(counted) or 0


def _before(db: Transaction, subject: Published) -> robustness.Round:
    """Return the votes that were cast before a round closed; their countries are not told."""
    import numpy as np

    numbers = db.session.scalars(select(col(Proposal.id)).where(*in_round(subject.round)).order_by(col(Proposal.id)))
    proposals = np.array(numbers.all(), np.int64)
    columns = col(Vote.participant_id), col(Vote.proposal_id), col(Vote.choice), col(Vote.served)
    wanted = select(*columns).join(Proposal, col(Proposal.id) == col(Vote.proposal_id)).where(*_cast(subject, by_country=True))
    found = db.session.execute(wanted.execution_options(yield_per=AT_ONCE)).partitions()
    parts = [np.empty((0, 4), np.int64), *(np.array([tuple(row) for row in some], np.int64) for some in found)]
    person, proposal, choice, served = np.concatenate(parts).T
    nowhere = np.full(len(person), -1, np.int16)
    rows = np.searchsorted(proposals, proposal)
    return robustness.Round(proposals, Votes(person, rows, choice.astype(np.int8), served.astype(np.bool_), nowhere))


def _cast(subject: Published, *, by_country: bool) -> tuple[ColumnElement[bool], ...]:
    """Return what holds of the votes that count; those on finalists of a national round are those before it closed."""
    in_time = col(Vote.cast_at) < subject.closes_at if by_country else true()
    return (*in_round(subject.round), col(Vote.apart).is_(False), in_time)
