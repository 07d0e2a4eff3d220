"""An organiser's steps: opening, closing and publishing rounds, proposing by country; and how much there is to vote on."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import case, func, select, update
from sqlmodel import col

from storage import catalogue
from storage.database import Transaction
from storage.tables import (
    MOMENTS,
    NEVER,
    ConsultationCountry,
    Proposal,
    ProposalState,
    Round,
    RoundChange,
    RoundState,
    Tally,
    Vote,
)

STATES = tuple(RoundState)
WEEK = 7 * 24 * 3600


@dataclass(frozen=True, slots=True)
class Stock:
    """What there is in one country and language: proposals accepted and waiting, votes, and of the served ones how far they go.

    `reached` are the accepted proposals with the promised number of served votes, `missing` the served votes that the others
    still lack, `lately` those that were served in the last seven days.
    """

    country: str
    language: str
    accepted: int
    waiting: int
    votes: int
    reached: int
    missing: int
    lately: int


def get(db: Transaction, number: int) -> Round | None:
    """Return a round."""
    return db.session.get(Round, number)


def move(db: Transaction, number: int, before: RoundState, after: RoundState, now: int, moderator: int) -> bool:
    """Take a round from one state to another; False: it is no longer in the first, or people have voted since.

    Forward the later state's moment becomes now. Back, which is possible until the first vote after it, the moments of what comes
    after are taken out.
    """
    round_ = db.session.get(Round, number, with_for_update=True)
    if round_ is None or round_.state(now) is not before or before is after:
        return False
    first, last = STATES.index(before), STATES.index(after)
    if last < first and not can_go_back(db, round_, now):
        return False
    for state, name in MOMENTS.items():
        place, moment = STATES.index(state), getattr(round_, name)
        if first < place <= last and state is after:
            setattr(round_, name, now)
        elif place > last and moment is not None and moment <= now:
            setattr(round_, name, NEVER if name == "opens_at" else None)
    if last > first and round_.opens_at > now:
        round_.opens_at = now
    db.session.add(RoundChange(round_id=number, at=now, before=before.value, after=after.value, moderator=moderator))
    catalogue.touch(db)
    return True


def can_go_back(db: Transaction, round_: Round, now: int) -> bool:
    """Whether the last step can be taken back: nobody has voted in the round since, or nobody could."""
    state = round_.state(now)
    if state not in (RoundState.OPEN, RoundState.CLOSING):
        return state is not RoundState.DRAFT
    since = getattr(round_, MOMENTS[state])
    voted = (
        select(col(Vote.proposal_id))
        .join(Proposal, col(Proposal.id) == col(Vote.proposal_id))
        .where(col(Proposal.round_id) == round_.id, col(Vote.cast_at) >= since)
    )
    return not db.session.scalar(select(voted.exists()))


def previous(round_: Round, now: int) -> RoundState:
    """Return the state that the round was in before the present one."""
    last = STATES.index(round_.state(now))
    moments = {state: getattr(round_, name) for state, name in MOMENTS.items() if STATES.index(state) < last}
    reached = [state for state, moment in moments.items() if moment is not None and moment <= now]
    return reached[-1] if reached else RoundState.DRAFT


def let_propose(db: Transaction, consultation: int, countries: Sequence[str], *, proposing: bool) -> list[str]:
    """Let people in these countries propose, or no longer; return the countries in which the consultation is held."""
    mine = (col(ConsultationCountry.consultation_id) == consultation) & col(ConsultationCountry.country).in_(countries)
    held = list(db.session.scalars(select(col(ConsultationCountry.country)).where(mine)))
    db.session.execute(update(ConsultationCountry).where(mine).values(proposing=proposing))
    catalogue.touch(db)
    return held


def stock(db: Transaction, round_: Round, now: int) -> list[Stock]:
    """Return what there is in a round, by country and language."""
    session, number = db.session, round_.id
    served = (
        select(
            col(Tally.proposal_id).label("proposal"),
            func.sum(col(Tally.agree) + col(Tally.neutral) + col(Tally.disagree)).label("votes"),
            func.sum(case((col(Tally.served), col(Tally.agree) + col(Tally.neutral) + col(Tally.disagree)), else_=0)).label(
                "served"
            ),
        )
        .group_by(col(Tally.proposal_id))
        .subquery()
    )
    accepted = col(Proposal.state) == ProposalState.ACCEPTED.value
    got = func.coalesce(served.c.served, 0)
    wanted = (
        select(
            col(Proposal.country),
            col(Proposal.language),
            func.sum(case((accepted, 1), else_=0)),
            func.sum(case((col(Proposal.state) == ProposalState.WAITING.value, 1), else_=0)),
            func.coalesce(func.sum(served.c.votes), 0),
            func.sum(case((accepted & (got >= round_.minimum_exposure), 1), else_=0)),
            func.sum(case((accepted & (got < round_.minimum_exposure), round_.minimum_exposure - got), else_=0)),
        )
        .outerjoin(served, served.c.proposal == col(Proposal.id))
        .where(col(Proposal.round_id) == number)
        .group_by(col(Proposal.country), col(Proposal.language))
        .order_by(col(Proposal.country), col(Proposal.language))
    )
    late = (
        select(col(Proposal.country), col(Proposal.language), func.count())
        .join(Vote, col(Vote.proposal_id) == col(Proposal.id))
        .where(col(Proposal.round_id) == number, col(Vote.cast_at) > now - WEEK, col(Vote.served))
        .group_by(col(Proposal.country), col(Proposal.language))
    )
    lately = {(country, language): count for country, language, count in session.execute(late)}
    return [
        Stock(country, language, *(int(count) for count in counts), lately.get((country, language), 0))  # type: ignore[call-arg]
        for country, language, *counts in session.execute(wanted)
    ]
