"""The answers to a round's proposals; of a national round whose best go on to Europe, those that counted when it closed.

There each country ranks its own proposals by the served votes of its own people, and its finalists go on being voted on in the
European round.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, or_, select, true
from sqlmodel import col

from storage.agenda import makes_agenda
from storage.database import Transaction
from storage.results import in_round
from storage.tables import NEVER, Finalist, Proposal, Round, Tally, Vote

Answers = tuple[int, int, int]
"""Agreeing, neutral, disagreeing."""
NONE: Answers = (0, 0, 0)


@dataclass(frozen=True, slots=True)
class Written:
    """What was written down of a proposal when its round was over: agreeing and all served votes."""

    agree: int
    votes: int


def by_country(db: Transaction, round_: Round) -> bool:
    """Whether each country has a ranking of its own: in a national round whose best go on to Europe."""
    others = db.session.scalars(select(Round).where(col(Round.consultation_id) == round_.consultation_id))
    return not makes_agenda(round_, others)


def closed_at(round_: Round) -> int:
    """Return when a round closes or has closed; `NEVER` where no date is set."""
    return min(NEVER if moment is None else moment for moment in (round_.closes_at, round_.published_at))


def of(db: Transaction, round_: Round, places: Sequence[str] | None = None) -> dict[tuple[int, bool], Answers]:
    """Return the answers by proposal and whether served; of the served ones those from some places, None for all.

    By country the served ones are those of each proposal's own people. Of finalists a served answer that was changed after the
    close is left out; `written` tells then that not all are there.
    """
    here: ColumnElement[bool] = true() if places is None else col(Tally.country).in_(places)
    apart = by_country(db, round_)
    if apart:
        here = col(Tally.country) == col(Proposal.country)
    sums = (func.sum(getattr(Tally, name)) for name in ("agree", "neutral", "disagree"))
    wanted = (
        select(col(Tally.proposal_id), col(Tally.served), *sums)
        .join(Proposal, col(Proposal.id) == col(Tally.proposal_id))
        .where(*in_round(round_.id or 0), or_(col(Tally.served).is_(False), here))
        .group_by(col(Tally.proposal_id), col(Tally.served))
    )
    found = {
        (proposal, bool(served)): (int(agree), int(neutral), int(disagree))
        for proposal, served, agree, neutral, disagree in db.session.execute(wanted)
    }
    return found | _of_finalists(db, round_) if apart else found


def _of_finalists(db: Transaction, round_: Round) -> dict[tuple[int, bool], Answers]:
    mine = col(Proposal.national_round_id) == round_.id
    gone = db.session.scalars(select(col(Proposal.id)).where(*in_round(round_.id or 0), mine)).all()
    found = {(number or 0, served): NONE for number in gone for served in (True, False)}
    by = (col(Vote.proposal_id), col(Vote.served), col(Vote.choice))
    wanted = (
        select(*by, func.count())
        .join(Proposal, col(Proposal.id) == col(Vote.proposal_id))
        .where(*cast(round_), mine, or_(col(Vote.served).is_(False), stands(round_)))
        .group_by(*by)
    )
    for proposal, served, choice, count in db.session.execute(wanted):
        counts = list(found[proposal, bool(served)])
        counts[1 - choice] += count
        found[proposal, bool(served)] = counts[0], counts[1], counts[2]
    return found


def cast(round_: Round) -> tuple[ColumnElement[bool], ...]:
    """Return what holds of the votes that were cast before a round closed and are not set apart."""
    return (*in_round(round_.id or 0), col(Vote.apart).is_(False), col(Vote.cast_at) < closed_at(round_))


def stands(round_: Round) -> ColumnElement[bool]:
    """Return what holds of a vote in its proposal's own country that was not changed after the round closed."""
    return (col(Vote.country) == col(Proposal.country)) & (col(Vote.changed_at) < closed_at(round_))


def written(db: Transaction, round_: Round) -> dict[int, Written]:
    """Return what was written down of the finalists that have left a national round."""
    wanted = (
        select(col(Finalist.proposal_id), col(Finalist.agree), col(Finalist.votes))
        .join(Proposal, col(Proposal.id) == col(Finalist.proposal_id))
        .where(*in_round(round_.id or 0), col(Proposal.national_round_id) == round_.id)
    )
    return {proposal: Written(agree, votes) for proposal, agree, votes in db.session.execute(wanted)}


def ranked_by(db: Transaction, round_: Round) -> dict[int, Written]:
    """Return what each proposal is ranked by where each country has a ranking of its own; without votes it may be left out."""
    found = {proposal: Written(counts[0], sum(counts)) for (proposal, served), counts in of(db, round_).items() if served}
    return found | written(db, round_)
