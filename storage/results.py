"""The votes behind the results that a person may see."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import ColumnElement, func, or_, select
from sqlmodel import col

from bot.opinion.score import VOTES
from bot.opinion.suppress import shown
from storage import agenda
from storage.database import Transaction
from storage.tables import Finalist, Proposal, ProposalState, Tally, Vote
from storage.tables.vote import REASONS

NAMES = ("agree", "neutral", "disagree", *(name for names in REASONS.values() for name in names))


@dataclass(frozen=True, slots=True)
class Result:
    """A proposal and how often each answer was given: to served cards, and to all."""

    proposal: int
    language: str
    text: str
    served: Mapping[str, int]
    all: Mapping[str, int]


def results(db: Transaction, round_: int, country: str, voter: int | None) -> list[Result]:
    """Return a round's proposals with their votes; of one country or, with an empty one, of all.

    With a `voter` only the proposals that this person has voted on.
    """
    sums = [func.coalesce(func.sum(getattr(Tally, name)), 0) for name in NAMES]
    wanted = (
        select(col(Proposal.id), col(Proposal.language), col(Proposal.text), col(Tally.served), *sums)
        .join(Tally, col(Tally.proposal_id) == col(Proposal.id))
        .where(*in_round(round_))
        .group_by(col(Proposal.id), col(Tally.served))
        .order_by(col(Proposal.id))
    )
    if country:
        wanted = wanted.where(col(Tally.country) == country)
    if voter is not None:
        mine = select(col(Vote.proposal_id)).where(col(Vote.participant_id) == voter)
        wanted = wanted.where(col(Proposal.id).in_(mine))
    found: dict[int, Result] = {}
    for number, language, text, served, *counts in db.session.execute(wanted):
        mine_ = dict(zip(NAMES, map(int, counts), strict=True))
        known = found.get(number)
        before = known.all if known else dict.fromkeys(NAMES, 0)
        all_ = {name: before[name] + mine_[name] for name in NAMES}
        served_counts = mine_ if served else known.served if known else dict.fromkeys(NAMES, 0)
        found[number] = Result(number, language, text, served_counts, all_)
    return list(found.values())


def as_told(db: Transaction, round_: int, some: Sequence[Result], place: str) -> list[Result]:
    """Return the results of one place or, with an empty one, of all, as far as they may be told.

    Left out is what would tell, beside the results of all, what a handful of people in another place think. Once they are
    published the votes are those that were written down: otherwise the difference would tell how those voted who left since.
    """
    written = agenda.written(db, round_, [one.proposal for one in some])
    live = [one.proposal for one in some if place and one.proposal not in written]
    cells, before = _cells_of(db, live), agenda.before(db, col(Finalist.proposal_id).in_(live))
    found = []
    for one in some:
        if one.proposal in written:
            few, there = written[one.proposal]
            mine = [there[place]] if place in there and there[place].told else [] if place else list(there.values())
            if mine and not few:
                found.append(_rewritten(one, [sum(part) for part in zip(*(cell[:3] for cell in mine), strict=True)]))
        elif not place or place in shown(cells.get(one.proposal, {}), before.get(one.proposal, {})):
            found.append(one)
    return found


def _rewritten(one: Result, answers: Sequence[int]) -> Result:
    """Return a result with these votes on served cards."""
    then = dict(zip(VOTES, answers, strict=True))
    more = {name: one.all[name] - one.served[name] + count for name, count in then.items()}
    return replace(one, served={**one.served, **then}, all={**one.all, **more})


def _cells_of(db: Transaction, proposals: Sequence[int]) -> dict[int, dict[str, tuple[int, int]]]:
    """Return the served votes on some proposals by country or group: agreeing, and all."""
    votes = col(Tally.agree) + col(Tally.neutral) + col(Tally.disagree)
    wanted = select(col(Tally.proposal_id), col(Tally.country), col(Tally.agree), votes).where(
        col(Tally.proposal_id).in_(proposals), col(Tally.served).is_(True)
    )
    found: dict[int, dict[str, tuple[int, int]]] = {}
    for number, country, agree, all_ in db.session.execute(wanted):
        if all_:
            found.setdefault(number, {})[country] = agree, all_
    return found


def in_round(round_: int) -> tuple[ColumnElement[bool], ...]:
    """Return what holds of a round's accepted proposals, those that went on into the European round too."""
    return (
        or_(col(Proposal.round_id) == round_, col(Proposal.national_round_id) == round_),
        col(Proposal.state) == ProposalState.ACCEPTED.value,
    )
