"""An organiser's steps: opening, closing and publishing rounds, proposing by country; and how much there is to vote on."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import case, func, select, update
from sqlmodel import col

from storage import agenda, catalogue, outbox, staff
from storage.database import Transaction
from storage.tables import (
    BY_DATE,
    MOMENTS,
    NEVER,
    Consultation,
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


class UnknownRoundError(LookupError):
    """There is no such consultation, or no such round in it."""


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


def of(db: Transaction, slug: str) -> Sequence[Round]:
    """Return the rounds of a consultation in their order; none where there is no such consultation."""
    mine = select(col(Consultation.id)).where(col(Consultation.slug) == slug).scalar_subquery()
    wanted = select(Round).where(col(Round.consultation_id) == mine)
    return db.session.scalars(wanted.order_by(col(Round.place), col(Round.id))).all()


def named(db: Transaction, slug: str, place: int | None, now: int) -> tuple[int, Round]:
    """Return a round of a consultation with its place, from 1; without a place the last that has opened.

    Raises `UnknownRoundError`.
    """
    rounds = dict(enumerate(of(db, slug), 1))
    if not rounds:
        raise UnknownRoundError(f"There is no consultation {slug!r}.")
    opened = [number for number, one in rounds.items() if one.state(now) is not RoundState.DRAFT]
    if place is None and not opened:
        raise UnknownRoundError(f"No round of {slug!r} has opened yet; name one with --round, 1 to {len(rounds)}.")
    number = place or opened[-1]
    if number not in rounds:
        raise UnknownRoundError(f"There is no round {number} in {slug!r}; its rounds are 1 to {len(rounds)}.")
    return number, rounds[number]


def get(db: Transaction, number: int) -> Round | None:
    """Return a round."""
    return db.session.get(Round, number)


def move(db: Transaction, number: int, before: RoundState, after: RoundState, now: int, moderator: int) -> bool:
    """Take a round from one state to another.

    False: it is no longer in the first, it cannot go back (`can_go_back`), or another one is open: one is at a time.

    Forward the later state's moment becomes now. Back the moments of what comes after are taken out. What is published makes the
    agenda, what no longer is takes it back.
    """
    beside = select(col(Round.consultation_id)).where(col(Round.id) == number).scalar_subquery()
    mine = select(Round).where(col(Round.consultation_id) == beside).order_by(col(Round.id)).with_for_update()
    together = {one.id: one for one in db.session.scalars(mine.execution_options(populate_existing=True))}
    round_ = together.pop(number, None)
    if round_ is None or round_.state(now) is not before or before is after:
        return False
    first, last = STATES.index(before), STATES.index(after)
    if last < first and not can_go_back(db, round_, now):
        return False
    if after is RoundState.OPEN and before is not RoundState.CLOSING and any(one.is_open(now) for one in together.values()):
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
    db.session.flush()
    if after is RoundState.PUBLISHED:
        agenda.settle(db, number, now)
    elif before is RoundState.PUBLISHED:
        agenda.unsettle(db, number)
    catalogue.touch(db)
    return True


def can_go_back(db: Transaction, round_: Round, now: int) -> bool:
    """Whether the last step can be taken back: nobody has voted since, and nobody has answered to what was published."""
    state = round_.state(now)
    if state is RoundState.PUBLISHED:
        return not agenda.is_answered(db, round_.id or 0)
    if state is RoundState.CLOSED:
        # One round is open at a time, and its finalists have left it for good.
        later = (col(Round.consultation_id) == round_.consultation_id) & (col(Round.place) > round_.place)
        begun = select(Round).where(later, col(Round.opens_at) <= now).exists()
        gone = select(Proposal).where(col(Proposal.national_round_id) == round_.id).exists()
        return not db.session.scalar(select(begun | gone))
    if state is RoundState.DRAFT:
        return False
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


def note(db: Transaction, now: int) -> int:
    """Write down, once, which rounds came to another state by their dates, and tell their organisers; return how many did."""
    session = db.session
    count = 0
    for number in session.scalars(select(col(Round.id)).order_by(col(Round.id))).all():
        if _noted(db, number or 0) is session.get_one(Round, number).state(now):
            continue
        # Whoever else notes it, or makes a step, at this moment comes first or waits; so both are looked at again.
        round_ = session.get_one(Round, number, with_for_update=True, populate_existing=True)
        before, after = _noted(db, number or 0), round_.state(now)
        if before is after:
            continue
        change = RoundChange(round_id=number or 0, at=now, before=before.value, after=after.value, moderator=BY_DATE)
        session.add(change)
        session.flush()
        _tell_organisers(db, round_, after, now)
        count += 1
    if count:
        catalogue.touch(db)
    return count


def _noted(db: Transaction, number: int) -> RoundState:
    """Return the state that a round came to when that was last written down."""
    last = select(col(RoundChange.after)).where(col(RoundChange.round_id) == number).order_by(col(RoundChange.id).desc()).limit(1)
    return RoundState(db.session.scalar(last) or RoundState.DRAFT)


def _tell_organisers(db: Transaction, round_: Round, state: RoundState, now: int) -> None:
    consultation = db.session.get_one(Consultation, round_.consultation_id)
    facts = {
        "consultation": consultation.slug,
        "number": consultation.id,
        "round": str(round_.kind),
        "state": state.value,
    }
    for member in staff.organisers(db, round_.consultation_id):
        outbox.put(db, member.person, "round", facts, now)


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
        .where(col(Proposal.round_id) == number, col(Vote.cast_at) > now - WEEK, col(Vote.served), col(Vote.apart).is_(False))
        .group_by(col(Proposal.country), col(Proposal.language))
    )
    lately = {(country, language): count for country, language, count in session.execute(late)}
    return [
        Stock(country, language, *(int(count) for count in counts), lately.get((country, language), 0))  # type: ignore[call-arg]
        for country, language, *counts in session.execute(wanted)
    ]


def exposures(db: Transaction, number: int) -> list[int]:
    """Return how many served votes each accepted proposal of a round has."""
    votes = func.coalesce(func.sum(col(Tally.agree) + col(Tally.neutral) + col(Tally.disagree)), 0)
    wanted = (
        select(votes)
        .select_from(Proposal)
        .outerjoin(Tally, (col(Tally.proposal_id) == col(Proposal.id)) & col(Tally.served).is_(True))
        .where(col(Proposal.round_id) == number, col(Proposal.state) == ProposalState.ACCEPTED.value)
        .group_by(col(Proposal.id))
    )
    return [int(count) for count in db.session.scalars(wanted)]
