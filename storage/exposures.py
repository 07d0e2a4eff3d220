"""How many served votes the proposals of a round got, and when they had as many as were promised."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select, true
from sqlmodel import col

from bot.opinion.exposure import Exposed
from storage import answers
from storage.database import Transaction
from storage.results import in_round
from storage.tables import Proposal, Round, Tally, Vote

Counts = dict[int, tuple[int, int]]
Voters = dict[str, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Exposures:
    """A round's accepted proposals by number, what each was promised, and agreeing and all served votes by voters' country."""

    proposals: Sequence[Exposed]
    promised: int
    voters: Voters


def of(db: Transaction, round_: Round) -> Exposures:
    """Return the exposures of a round, for `Database.read`: it passes through the round's votes once.

    Where each country has a ranking of its own its people's votes before the round closed count. In the European round a finalist
    keeps those. Votes of people who left and let them count are part of the tallies, and have no time: then `reached_at` is the
    latest moment at which the minimum can have been reached, or None.
    """
    number = round_.id or 0
    by_country = answers.by_country(db, round_)
    counts, voters = _by_country(db, round_) if by_country else _together(db, number)
    when = reached(db, round_, by_country=by_country)
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


def reached(db: Transaction, round_: Round, *, by_country: bool) -> dict[int, int]:
    """Return when the last of the promised served votes was cast on each proposal that had them before its round closed.

    With `by_country` only votes from a proposal's own country count.
    """
    if not round_.minimum_exposure:
        return {}
    order = (col(Vote.cast_at), col(Vote.participant_id))
    place = func.row_number().over(partition_by=col(Vote.proposal_id), order_by=order).label("place")
    here = col(Vote.country) == col(Proposal.country) if by_country else true()
    served = (
        select(col(Vote.proposal_id), col(Vote.cast_at), place)
        .join(Proposal, col(Proposal.id) == col(Vote.proposal_id))
        .where(*answers.cast(round_), col(Vote.served).is_(True), here)
        .subquery()
    )
    wanted = select(served.c.proposal_id, served.c.cast_at).where(served.c.place == round_.minimum_exposure)
    return {proposal: int(at) for proposal, at in db.session.execute(wanted)}


def _together(db: Transaction, number: int) -> tuple[Counts, Voters]:
    """Return agreeing and all served votes, by proposal and by the voters' country."""
    votes = col(Tally.agree) + col(Tally.neutral) + col(Tally.disagree)
    tallies = (
        select(col(Tally.proposal_id), col(Tally.country), col(Tally.agree), votes)
        .join(Proposal, col(Proposal.id) == col(Tally.proposal_id))
        .where(*in_round(number), col(Tally.served).is_(True))
    )
    counts: Counts = {}
    voters: Voters = {}
    for proposal, country, agree, all_ in db.session.execute(tallies):
        if all_:
            counts[proposal] = _added(counts.get(proposal), agree, all_)
            voters[country] = _added(voters.get(country), agree, all_)
    return counts, voters


def _by_country(db: Transaction, round_: Round) -> tuple[Counts, Voters]:
    """Return the same where the voters' country is that of the proposal."""
    counts = {proposal: (one.agree, one.votes) for proposal, one in answers.ranked_by(db, round_).items()}
    voters: Voters = {}
    for proposal, country in db.session.execute(select(col(Proposal.id), col(Proposal.country)).where(*in_round(round_.id or 0))):
        if proposal in counts and counts[proposal][1]:
            voters[country] = _added(voters.get(country), *counts[proposal])
    return counts, voters


def _added(before: tuple[int, int] | None, agree: int, votes: int) -> tuple[int, int]:
    return (agree, votes) if before is None else (before[0] + agree, before[1] + votes)
