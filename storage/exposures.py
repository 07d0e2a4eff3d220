"""How many served votes the proposals of a round got, and when they had as many as were promised."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlmodel import col

from bot.opinion.exposure import Exposed
from storage.database import Transaction
from storage.results import in_round
from storage.tables import Proposal, Round, Tally, Vote


@dataclass(frozen=True, slots=True)
class Exposures:
    """A round's accepted proposals by number, what each was promised, and agreeing and all served votes by voters' country."""

    proposals: Sequence[Exposed]
    promised: int
    voters: dict[str, tuple[int, int]]


def of(db: Transaction, round_: Round) -> Exposures:
    """Return the exposures of a round, for `Database.read`: it passes through the round's votes once.

    A finalist keeps the votes of its country's round, as in its tally. Votes of people who left and let them count are part of
    the tallies, and have no time: then `reached_at` is the latest moment at which the minimum can have been reached, or None.
    """
    number = round_.id or 0
    votes = col(Tally.agree) + col(Tally.neutral) + col(Tally.disagree)
    tallies = (
        select(col(Tally.proposal_id), col(Tally.country), col(Tally.agree), votes)
        .join(Proposal, col(Proposal.id) == col(Tally.proposal_id))
        .where(*in_round(number), col(Tally.served).is_(True))
    )
    counts: dict[int, tuple[int, int]] = {}
    voters: dict[str, tuple[int, int]] = {}
    for proposal, country, agree, all_ in db.session.execute(tallies):
        if all_:
            counts[proposal] = _added(counts.get(proposal), agree, all_)
            voters[country] = _added(voters.get(country), agree, all_)
    when = reached(db, number, round_.minimum_exposure)
    wanted = (
        select(
            col(Proposal.id),
            col(Proposal.language),
            col(Proposal.country),
            func.coalesce(col(Proposal.decided_at), col(Proposal.created_at)),
        )
        .where(*in_round(number))
        .order_by(col(Proposal.id))
    )
    proposals = [
        Exposed(number or 0, language, country, at, *counts.get(number or 0, (0, 0)), when.get(number or 0))
        for number, language, country, at in db.session.execute(wanted)
    ]
    return Exposures(proposals, round_.minimum_exposure, voters)


def reached(db: Transaction, number: int, promised: int) -> dict[int, int]:
    """Return when the last of the promised served votes was cast on each proposal of a round that has them."""
    if not promised:
        return {}
    order = (col(Vote.cast_at), col(Vote.participant_id))
    place = func.row_number().over(partition_by=col(Vote.proposal_id), order_by=order).label("place")
    served = (
        select(col(Vote.proposal_id), col(Vote.cast_at), place)
        .join(Proposal, col(Proposal.id) == col(Vote.proposal_id))
        .where(*in_round(number), col(Vote.served).is_(True), col(Vote.apart).is_(False))
        .subquery()
    )
    wanted = select(served.c.proposal_id, served.c.cast_at).where(served.c.place == promised)
    return {proposal: int(at) for proposal, at in db.session.execute(wanted)}


def _added(before: tuple[int, int] | None, agree: int, votes: int) -> tuple[int, int]:
    return (agree, votes) if before is None else (before[0] + agree, before[1] + votes)
