"""What a wave of votes changes: the places of the best with its votes and without them, and which proposals got most of them."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import case, func, select
from sqlmodel import col

from bot.opinion.ranking import Ranking
from bot.opinion.suppress import SMALLEST
from storage import agenda
from storage.agenda import Cells
from storage.database import Transaction
from storage.tables import Choice, Proposal, Round, Vote, Wave

TOP = 5
"""Proposals of which it is told how the wave voted on them."""


@dataclass(frozen=True, slots=True)
class Move:
    """A proposal among the best before or after, and its places, from 1; `country` where each has a ranking of its own."""

    proposal: int
    country: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Given:
    """How often a wave gave each answer to a proposal."""

    proposal: int
    agree: int
    neutral: int
    disagree: int


@dataclass(frozen=True, slots=True)
class Effect:
    """What would change if a wave's votes counted the other way, the best places first; and how it voted.

    `most` are its votes on the proposals with most of them, `all` how often it gave each answer (agree, neutral, disagree).
    `waits` tells that some of its votes do not count yet as was decided.
    """

    moves: tuple[Move, ...]
    most: tuple[Given, ...]
    all: tuple[int, int, int]
    waits: bool


def of(db: Transaction, number: int) -> Effect | None:
    """Return a wave's effect, None if there is no such wave; for `Database.read`: it ranks rounds twice.

    The finalists among its proposals are ranked where they are now.
    """
    wave = db.session.get(Wave, number)
    if wave is None:
        return None
    given = _given(db, number)
    mine = select(col(Vote.proposal_id)).where(col(Vote.wave_id) == number)
    here = select(Round).where(col(Round.id).in_(select(col(Proposal.round_id)).where(col(Proposal.id).in_(mine))))
    moves = [one for round_ in db.session.scalars(here).all() for one in _moves(db, round_, given, apart=wave.lifted_at is None)]
    moves.sort(key=lambda one: (min(one.before, one.after), one.before, one.country))
    return Effect(tuple(moves), _most(db, number), _all(db, number), waits=_waits(db, wave))


def _moves(db: Transaction, round_: Round, given: Mapping[int, Mapping[bool, Cells]], *, apart: bool) -> list[Move]:
    """Return which of a round's best would move, where the wave is set `apart` now, or counts."""
    shares, places = agenda.counts(db, round_)
    own = _countries(db, round_)
    moves = []
    for country in sorted({own[one] for one in given if one in own}) if own is not None else [""]:
        mine = {one: _of(country, cells) for one, cells in shares.items() if own is None or own.get(one) == country}
        changed = {one: cells for one, cells in given.items() if one in mine}
        with_ = {one: _moved(mine[one], _of(country, cells[True]), 1) for one, cells in changed.items()}
        without = {one: _moved(mine[one], _of(country, cells[False]), -1) for one, cells in changed.items()}
        ranking = Ranking({**mine, **(without if apart else with_)}, places)
        before = _places(ranking)
        ranking.update(with_ if apart else without)
        after = _places(ranking)
        best = [one for one in before if min(before[one], after[one]) <= round_.best and before[one] != after[one]]
        moves += [Move(one, country, before[one], after[one]) for one in best]
    return moves


def _given(db: Transaction, number: int) -> dict[int, dict[bool, Cells]]:
    """Return a wave's served votes by proposal and country, those that are set apart (True) and those that count."""
    agree = func.sum(case((col(Vote.choice) == Choice.AGREE.value, 1), else_=0))
    wanted = (
        select(col(Vote.proposal_id), col(Vote.apart), col(Vote.country), agree, func.count())
        .where(col(Vote.wave_id) == number, col(Vote.served).is_(True))
        .group_by(col(Vote.proposal_id), col(Vote.apart), col(Vote.country))
    )
    found: dict[int, dict[bool, Cells]] = defaultdict(lambda: {True: {}, False: {}})
    for proposal, apart, country, agreeing, all_ in db.session.execute(wanted):
        found[proposal][bool(apart)][country] = int(agreeing), all_
    return found


def _countries(db: Transaction, round_: Round) -> dict[int, str] | None:
    """Return the countries of a round's proposals where each has a ranking of its own, without those whose finalists have gone.

    None: there is one ranking for all.
    """
    beside = db.session.scalars(select(Round).where(col(Round.consultation_id) == round_.consultation_id))
    if agenda.makes_agenda(round_, beside):
        return None
    gone = select(col(Proposal.country)).where(col(Proposal.national_round_id) == round_.id)
    mine = select(col(Proposal.id), col(Proposal.country)).where(
        col(Proposal.round_id) == round_.id, col(Proposal.country).not_in(gone)
    )
    return {number or 0: country for number, country in db.session.execute(mine)}


def _of(country: str, cells: Cells) -> Cells:
    """Return what counts in a country's own ranking, which is its people's votes; all, where there is one ranking."""
    return {one: counts for one, counts in cells.items() if one == country} if country else cells


def _moved(cells: Cells, by: Cells, sign: int) -> Cells:
    changed = {one: _plus(cells.get(one, (0, 0)), counts, sign) for one, counts in by.items()}
    return {**cells, **changed}


def _plus(counts: tuple[int, int], by: tuple[int, int], sign: int) -> tuple[int, int]:
    return counts[0] + sign * by[0], counts[1] + sign * by[1]


def _places(ranking: Ranking) -> Mapping[int, int]:
    return {one.proposal: place for place, one in enumerate(ranking.ranked(), 1)}


def _most(db: Transaction, number: int) -> tuple[Given, ...]:
    answers = [func.sum(case((col(Vote.choice) == choice.value, 1), else_=0)) for choice in reversed(Choice)]
    wanted = (
        select(col(Vote.proposal_id), *answers)
        .where(col(Vote.wave_id) == number)
        .group_by(col(Vote.proposal_id))
        .having(func.count() >= SMALLEST)
        .order_by(func.count().desc(), col(Vote.proposal_id))
        .limit(TOP)
    )
    return tuple(Given(proposal, *map(int, counts)) for proposal, *counts in db.session.execute(wanted))


def _all(db: Transaction, number: int) -> tuple[int, int, int]:
    by_choice = select(col(Vote.choice), func.count()).where(col(Vote.wave_id) == number).group_by(col(Vote.choice))
    found = dict(db.session.execute(by_choice).all())
    agree, neutral, disagree = (int(found.get(choice.value, 0)) for choice in reversed(Choice))
    return agree, neutral, disagree


def _waits(db: Transaction, wave: Wave) -> bool:
    wrong = col(Vote.apart).is_(wave.lifted_at is not None)
    return bool(db.session.scalar(select(select(Vote).where(col(Vote.wave_id) == wave.id, wrong).exists())))
