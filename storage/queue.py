"""What waits for a moderator: who holds what, and in which order it comes."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, and_, case, delete, func, or_, select, update
from sqlmodel import col

from storage.database import Transaction
from storage.staff import Member
from storage.tables import Consultation, Proposal, QueueItem, Record, RecordKind, Role, Why

CLAIM_SECONDS = 180
URGENT, APPEALED, ORDINARY = 0, 1, 2
"""Priorities: hidden by reports, objected to, and everything else."""
AUTHOR_AT_ONCE = 20
"""Proposals of one author that are taken at once: what fits a message."""
_REMADE = (Why.APPEALED, Why.SUSPENSION)
"""What another person than those who decided before has to look at."""


@dataclass(frozen=True, slots=True)
class Item:
    """A proposal that a moderator holds, why it waits, whether for a lead, and whether two disagree on it."""

    proposal: int
    priority: int
    why: Why
    since: int
    lead: bool = False
    disputed: bool = False


@dataclass(frozen=True, slots=True)
class Overdue:
    """How many proposals of a consultation and language have waited longer than its organiser promised."""

    consultation: int
    language: str
    lead: bool
    count: int


def put(db: Transaction, proposal: Proposal, why: Why, now: int, *, priority: int = ORDINARY) -> None:
    """Let a proposal wait for a moderator; one that waits already keeps its place, or moves forward if this is more urgent."""
    item = db.session.get(QueueItem, proposal.id, with_for_update=True)
    if item is not None and item.done_at is None:
        item.priority = min(item.priority, priority)
        if _weight(why) > _weight(Why(item.why)):
            item.why = why.value
            if why in _REMADE:
                # Whoever holds it may be the one whose decision is objected to.
                item.claimed_by, item.claimed_until = None, 0
        return
    if item is not None:
        db.session.delete(item)
        db.session.flush()
    db.session.add(
        QueueItem(
            proposal_id=proposal.id or 0,
            consultation_id=proposal.consultation_id,
            language=proposal.language,
            priority=priority,
            why=why.value,
            since=now,
            claimed_until=0,
        )
    )


def _weight(why: Why) -> int:
    return (Why.NEW, Why.FLAGGED, Why.AGAIN, Why.REPORTED, Why.APPEALED, Why.SUSPENSION).index(why)


def drop(db: Transaction, proposal: int) -> None:
    """A proposal waits no longer."""
    db.session.execute(delete(QueueItem).where(col(QueueItem.proposal_id) == proposal))


def claim(db: Transaction, me: Member, now: int, after: Item | None = None) -> Item | None:
    """Take what comes next, for three minutes; what one holds already comes first. `after`: let go of it, and go on behind it.

    Nobody gets what somebody else holds, a proposal of their own, or what another person than them is to decide.
    """
    session = db.session
    if after is not None:
        let_go(db, me, after.proposal)
    row = session.scalar(_held(me, now).order_by(*_ORDER).limit(1))
    if row is None:
        wanted = _free(me, now).order_by(*_ORDER).limit(1)
        shown = me.shown
        if shown.language:
            wanted = wanted.where(col(QueueItem.language) == shown.language)
        if shown.why:
            wanted = wanted.where(col(QueueItem.why) == shown.why)
        if shown.consultation:
            wanted = wanted.where(col(QueueItem.consultation_id) == shown.consultation)
        if after is not None:
            wanted = wanted.where(_behind(after))
        row = session.scalar(wanted.execution_options(populate_existing=True))
    return None if row is None else _take(db, me, row, now)


def take(db: Transaction, me: Member, proposal: int, now: int) -> Item | None:
    """Take one proposal that waits and that one may decide on, or go on holding it."""
    row = hold(db, me, proposal, now)
    if row is None:
        wanted = _free(me, now, postponed=True).where(col(QueueItem.proposal_id) == proposal)
        row = db.session.scalar(wanted.execution_options(populate_existing=True))
    return None if row is None else _take(db, me, row, now)


def take_all_of(db: Transaction, me: Member, author: int, now: int) -> list[int]:
    """Take all that waits of an author, for the first time only, oldest first; return the numbers of the proposals."""
    new = col(QueueItem.why).in_((Why.NEW.value, Why.FLAGGED.value))
    held = select(col(QueueItem.proposal_id)).where(
        col(QueueItem.claimed_by) == me.number, col(QueueItem.claimed_until) > now, col(QueueItem.done_at).is_(None)
    )
    free = _free(me, now).where(col(Proposal.author_id) == author, new).order_by(*_ORDER).limit(AUTHOR_AT_ONCE)
    for row in db.session.scalars(free.execution_options(populate_existing=True)).all():
        _take(db, me, row, now)
    mine = held.join(Proposal, col(Proposal.id) == col(QueueItem.proposal_id)).where(col(Proposal.author_id) == author, new)
    return list(db.session.scalars(mine.order_by(*_ORDER)))


def hold(db: Transaction, me: Member, proposal: int, now: int) -> QueueItem | None:
    """Return an item that one holds, for three minutes from now; None if the time is over or it is somebody else's.

    What else one holds is kept as well: who decides on one proposal of an author after the other needs more than three minutes.
    """
    row = db.session.scalar(_held(me, now).where(col(QueueItem.proposal_id) == proposal).with_for_update())
    if row is not None:
        mine = (col(QueueItem.claimed_by) == me.number) & (col(QueueItem.claimed_until) > now) & col(QueueItem.done_at).is_(None)
        db.session.execute(update(QueueItem).where(mine).values(claimed_until=now + CLAIM_SECONDS))
        row.claimed_until = now + CLAIM_SECONDS
    return row


def let_go(db: Transaction, me: Member, proposal: int | None = None) -> None:
    """Leave what one holds to others: one proposal, or all."""
    mine = update(QueueItem).where(col(QueueItem.claimed_by) == me.number, col(QueueItem.done_at).is_(None))
    if proposal is not None:
        mine = mine.where(col(QueueItem.proposal_id) == proposal)
    db.session.execute(mine.values(claimed_by=None, claimed_until=0))


def expire(db: Transaction, before: int) -> None:
    """Forget what was decided before a moment and can no longer be undone."""
    db.session.execute(delete(QueueItem).where(col(QueueItem.done_at) < before))


def overdue(db: Transaction, now: int) -> list[Overdue]:
    """Return what has waited longer than its organiser promised; what was postponed does not count meanwhile."""
    wanted = (
        select(col(QueueItem.consultation_id), col(QueueItem.language), col(QueueItem.lead), func.count())
        .join(Consultation, col(Consultation.id) == col(QueueItem.consultation_id))
        .where(
            col(QueueItem.done_at).is_(None),
            or_(col(QueueItem.claimed_by).is_not(None), col(QueueItem.claimed_until) <= now),
            col(QueueItem.since) + col(Consultation.answer_hours) * 3600 < now,
        )
        .group_by(col(QueueItem.consultation_id), col(QueueItem.language), col(QueueItem.lead))
    )
    return [Overdue(*row) for row in db.session.execute(wanted)]


def waiting(db: Transaction, consultations: Sequence[int]) -> int:
    """Return how many proposals wait; of these consultations, or of all."""
    wanted = select(func.count()).select_from(QueueItem).where(col(QueueItem.done_at).is_(None))
    if consultations:
        wanted = wanted.where(col(QueueItem.consultation_id).in_(consultations))
    return db.session.scalar(wanted) or 0


def languages(db: Transaction) -> list[str]:
    """Return the languages in which something waits."""
    wanted = select(col(QueueItem.language)).where(col(QueueItem.done_at).is_(None)).distinct()
    return sorted(db.session.scalars(wanted))


def item_of(row: QueueItem) -> Item:
    """Return what a moderator sees of a row."""
    return Item(row.proposal_id, row.priority, Why(row.why), row.since, row.lead, row.lead and row.first_by is not None)


_ORDER = (col(QueueItem.priority), col(QueueItem.since), col(QueueItem.proposal_id))


def _take(db: Transaction, me: Member, row: QueueItem, now: int) -> Item:
    row.claimed_by, row.claimed_until = me.number, now + CLAIM_SECONDS
    db.session.flush()
    return item_of(row)


def _held(me: Member, now: int) -> Select[QueueItem]:
    return select(QueueItem).where(
        col(QueueItem.claimed_by) == me.number, col(QueueItem.claimed_until) > now, col(QueueItem.done_at).is_(None)
    )


def _free(me: Member, now: int, *, postponed: bool = False) -> Select[QueueItem]:
    """Select what nobody holds and this person may decide on."""
    numbers = me.numbers or (me.number,)
    decided = (
        select(col(Record.id))
        .where(
            col(Record.proposal) == col(QueueItem.proposal_id),
            col(Record.kind) == RecordKind.DECISION.value,
            col(Record.moderator).in_(numbers),
        )
        .exists()
    )
    nobody = col(QueueItem.claimed_until) <= now
    wanted = (
        select(QueueItem)
        .join(Proposal, col(Proposal.id) == col(QueueItem.proposal_id))
        .where(
            col(QueueItem.done_at).is_(None),
            or_(nobody, col(QueueItem.claimed_by).is_(None)) if postponed else nobody,
            or_(col(Proposal.author_id).is_(None), col(Proposal.author_id) != me.person),
            or_(col(QueueItem.first_by).is_(None), col(QueueItem.first_by).not_in(numbers)),
            # CASE looks into the log only for the few that are objected to.
            case((col(QueueItem.why).in_([why.value for why in _REMADE]), ~decided), else_=True),
        )
        # PostgreSQL: whoever takes an item at this moment is passed over. SQLite has one writer and leaves this out.
        .with_for_update(of=QueueItem, skip_locked=True)
    )
    if not me.may(Role.LEAD):
        wanted = wanted.where(col(QueueItem.lead).is_(False))
    if me.languages:
        wanted = wanted.where(col(QueueItem.language).in_(me.languages))
    if me.consultations:
        wanted = wanted.where(col(QueueItem.consultation_id).in_(me.consultations))
    return wanted


def _behind(item: Item) -> ColumnElement[bool]:
    return or_(
        col(QueueItem.priority) > item.priority,
        and_(
            col(QueueItem.priority) == item.priority,
            or_(
                col(QueueItem.since) > item.since,
                and_(col(QueueItem.since) == item.since, col(QueueItem.proposal_id) > item.proposal),
            ),
        ),
    )
