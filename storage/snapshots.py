"""How many take part, day by day: counted beside the writer, kept as a few numbers."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import aliased
from sqlmodel import col

from bot.opinion.suppress import SMALLEST
from storage.database import Transaction
from storage.tables import Proposal, ProposalState, Round, Snapshot, Tally, Vote

DAY = 86_400
AFTER = 2 * DAY
"""Seconds after a round's end in which it is still counted: for what came on its last day."""
ALL = ""
"""The place of everybody together."""


class Point(NamedTuple):
    """A day (midnight UTC, in seconds since 1970), and how many people, votes and accepted proposals there were until then."""

    day: int
    people: int
    votes: int
    proposals: int


def count(db: Transaction, now: int) -> list[Snapshot]:
    """Count the consultations that have a round open, or had until lately; for `Database.read`, since it looks at every vote."""
    rounds = db.session.scalars(select(Round).order_by(col(Round.id)))
    numbers = {one.consultation_id for one in rounds if one.is_open(now) or now - AFTER < (one.closes_at or 0) <= now}
    return [row for number in sorted(numbers) for row in _of(db, number, now // DAY * DAY)]


def _of(db: Transaction, consultation: int, day: int) -> list[Snapshot]:
    session, mine = db.session, col(Proposal.consultation_id) == consultation
    voted = (
        select(func.count(func.distinct(col(Vote.participant_id))))
        .join(Proposal, col(Proposal.id) == col(Vote.proposal_id))
        .where(mine, col(Vote.apart).is_(False))
    )
    people = {ALL: session.scalar(voted) or 0}
    by_place = voted.add_columns(col(Vote.country)).group_by(col(Vote.country))
    people |= {place: number for number, place in session.execute(by_place)}
    # The tallies also hold the votes of those who left and let them count.
    cast = func.sum(col(Tally.agree) + col(Tally.neutral) + col(Tally.disagree))
    tallies = select(col(Tally.country), cast).join(Proposal, col(Proposal.id) == col(Tally.proposal_id)).where(mine)
    votes = {place: int(number) for place, number in session.execute(tallies.group_by(col(Tally.country)))}
    accepted = select(col(Proposal.country), func.count()).where(mine, col(Proposal.state) == ProposalState.ACCEPTED.value)
    proposals = {place: number for place, number in session.execute(accepted.group_by(col(Proposal.country)))}  # noqa: C416 rows
    votes[ALL], proposals[ALL] = sum(votes.values()), sum(proposals.values())
    return [
        Snapshot(
            consultation_id=consultation,
            country=place,
            day=day,
            people=people.get(place, 0),
            votes=votes.get(place, 0),
            proposals=proposals.get(place, 0),
        )
        for place in sorted(people.keys() | votes.keys() | proposals.keys())
    ]


def keep(db: Transaction, counted: Sequence[Snapshot]) -> int:
    """Keep what was counted, in place of what was counted on the same day; return how many consultations that were."""
    for one in counted:
        db.session.merge(one)
    db.session.flush()
    return len({one.consultation_id for one in counted})


def over_time(db: Transaction, consultation: int, country: str = ALL) -> list[Point]:
    """Return how a consultation went in a country or group; days on which too few people were there to be told of are left out.

    So are those on which too few were elsewhere: that many they are is told by how many are in all.
    """
    wanted = select(Snapshot).where(
        col(Snapshot.consultation_id) == consultation, col(Snapshot.country) == country, col(Snapshot.people) >= SMALLEST
    )
    if country != ALL:
        every = aliased(Snapshot)
        same = (col(every.consultation_id) == consultation) & (col(every.country) == ALL) & (col(every.day) == col(Snapshot.day))
        elsewhere = col(every.people) - col(Snapshot.people)
        wanted = wanted.join(every, same).where(~elsewhere.between(1, SMALLEST - 1))
    return [
        Point(row.day, row.people, row.votes, row.proposals) for row in db.session.scalars(wanted.order_by(col(Snapshot.day)))
    ]
