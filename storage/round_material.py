"""What the public report of a published round is worked out from."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from sqlalchemy import func, select
from sqlmodel import col

from bot.opinion import robustness
from bot.opinion.suppress import SMALLEST
from storage import agenda, answers, exposures, round_reports
from storage import robustness as stored
from storage.agenda import Cells
from storage.answers import NONE, Answers, Written
from storage.database import Transaction
from storage.results import in_round
from storage.round_reports import Published
from storage.tables import (
    AgendaItem,
    ApartTally,
    ConsultationCountry,
    Proposal,
    Round,
    RoundKind,
    Vote,
    Wave,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

AT_ONCE = 50_000
"""Rows that are fetched together: as objects they take twenty times the room that they take in arrays."""


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
    by_country = answers.by_country(db, round_)
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
        *_people(db, round_, by_country=by_country),
        db.session.scalar(select(func.count()).where(col(Wave.round_id) == number, col(Wave.lifted_at).is_(None))) or 0,
        stored.before(db, round_) if by_country else stored.read(db, subject.slug, subject.place, now).round,
    )


def _entries(db: Transaction, round_: Round, subject: Published, countries: Sequence[str], *, by_country: bool) -> list[Entry]:
    counts = answers.of(db, round_, countries if round_.kind == RoundKind.EUROPEAN else None)
    apart = _apart(db, round_, by_country=by_country)
    known: Mapping[int, Written] = answers.written(db, round_) if by_country else _settled(db, subject, counts)
    reached = exposures.reached(db, round_, by_country=by_country)
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
        if not by_country and proposal not in known:
            continue
        found.append(
            Entry(
                proposal,
                language,
                country,
                theme,
                accepted_at,
                reached.get(proposal),
                known.get(proposal),
                counts.get((proposal, True), NONE),
                counts.get((proposal, False), NONE),
                apart.get(proposal, 0),
            )
        )
    return found


def _apart(db: Transaction, round_: Round, *, by_country: bool) -> dict[int, int]:
    """Return how many votes are set apart; of finalists those that were cast before their round closed."""
    votes = func.sum(col(ApartTally.agree) + col(ApartTally.neutral) + col(ApartTally.disagree))
    wanted = (
        select(col(ApartTally.proposal_id), votes)
        .join(Proposal, col(Proposal.id) == col(ApartTally.proposal_id))
        .where(*in_round(round_.id or 0))
        .group_by(col(ApartTally.proposal_id))
    )
    if not by_country:
        return {proposal: int(count) for proposal, count in db.session.execute(wanted)}
    gone = (
        select(col(Vote.proposal_id), func.count())
        .join(Proposal, col(Proposal.id) == col(Vote.proposal_id))
        .where(
            col(Proposal.national_round_id) == round_.id,
            col(Vote.apart).is_(True),
            col(Vote.cast_at) < answers.closed_at(round_),
        )
        .group_by(col(Vote.proposal_id))
    )
    here = wanted.where(col(Proposal.round_id) == round_.id)
    return {proposal: int(count) for rows in (here, gone) for proposal, count in db.session.execute(rows)}


def _settled(db: Transaction, subject: Published, counts: dict[tuple[int, bool], Answers]) -> dict[int, Settled]:
    """Return what was written down, and put the answers to served cards in place of those that are there now."""
    names = ("agree", "votes", "place", "share", "low", "high", "few")
    columns = (getattr(AgendaItem, name) for name in ("proposal_id", "cells", *names))
    found = {}
    for proposal, cells, *figures in db.session.execute(select(*columns).where(col(AgendaItem.round_id) == subject.round)):
        found[proposal] = Settled(*figures)
        some = agenda.unpack(cells).values()
        counts[proposal, True] = sum(c.agree for c in some), sum(c.neutral for c in some), sum(c.disagree for c in some)
    return found


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


def _people(db: Transaction, round_: Round, *, by_country: bool) -> tuple[dict[str, int], int]:
    """Return how many people's votes count, by country and in all."""
    counts = answers.cast(round_) if by_country else (*in_round(round_.id or 0), col(Vote.apart).is_(False))
    counted = (
        select(func.count(func.distinct(col(Vote.participant_id))))
        .join(Proposal, col(Proposal.id) == col(Vote.proposal_id))
        .where(*counts)
    )
    by_place = counted.add_columns(col(Vote.country)).group_by(col(Vote.country))
    return {country: people for people, country in db.session.execute(by_place)}, db.session.scalar(counted) or 0
