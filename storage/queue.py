"""What waits for a moderator: who holds what, and in which order it comes."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, and_, delete, or_, select, update
from sqlmodel import col

from storage.database import Transaction
from storage.staff import Member
from storage.tables import Proposal, QueueItem, Why

CLAIM_SECONDS = 180
URGENT, ORDINARY = 0, 1
"""Priorities: hidden by reports, and everything else."""


@dataclass(frozen=True, slots=True)
class Item:
    """A proposal that a moderator holds, and why it waits."""

    proposal: int
    priority: int
    why: Why
    since: int


def put(db: Transaction, proposal: Proposal, why: Why, now: int, *, urgent: bool = False) -> None:
    """Let a proposal wait for a moderator; one that waits already keeps its place, or moves forward if this is urgent."""
    priority = URGENT if urgent else ORDINARY
    item = db.session.get(QueueItem, proposal.id, with_for_update=True)
    if item is not None and item.done_at is None:
        item.priority = min(item.priority, priority)
        if item.why != Why.REPORTED:
            item.why = why.value
        return
    if item is not None:
        db.session.delete(item)
        db.session.flush()
    db.session.add(
        QueueItem(
            proposal_id=proposal.id or 0, language=proposal.language, priority=priority, why=why.value, since=now, claimed_until=0
        )
    )


def drop(db: Transaction, proposal: int) -> None:
    """A proposal waits no longer."""
    db.session.execute(delete(QueueItem).where(col(QueueItem.proposal_id) == proposal))


def claim(db: Transaction, me: Member, now: int, after: Item | None = None) -> Item | None:
    """Take what comes next, for three minutes; what one holds already comes first. `after`: let go of it, and go on behind it.

    Nobody gets what somebody else holds, nor a proposal of their own.
    """
    session = db.session
    if after is not None:
        let_go(db, me)
    held = _held(me, now).order_by(col(QueueItem.priority), col(QueueItem.since), col(QueueItem.proposal_id)).limit(1)
    row = session.scalar(held)
    if row is None:
        free = (
            select(QueueItem)
            .join(Proposal, col(Proposal.id) == col(QueueItem.proposal_id))
            .where(
                col(QueueItem.done_at).is_(None),
                col(QueueItem.claimed_until) <= now,
                or_(col(Proposal.author_id).is_(None), col(Proposal.author_id) != me.person),
            )
            .order_by(col(QueueItem.priority), col(QueueItem.since), col(QueueItem.proposal_id))
            .limit(1)
            # PostgreSQL: whoever takes an item at this moment is passed over. SQLite has one writer and leaves this out.
            .with_for_update(of=QueueItem, skip_locked=True)
        )
        if me.languages:
            free = free.where(col(QueueItem.language).in_(me.languages))
        if after is not None:
            free = free.where(_behind(after))
        row = session.scalar(free.execution_options(populate_existing=True))
    if row is None:
        return None
    row.claimed_by, row.claimed_until = me.number, now + CLAIM_SECONDS
    session.flush()
    return Item(row.proposal_id, row.priority, Why(row.why), row.since)


def hold(db: Transaction, me: Member, proposal: int, now: int) -> QueueItem | None:
    """Return an item that one holds, for three minutes from now; None if the time is over or it is somebody else's."""
    wanted = _held(me, now).where(col(QueueItem.proposal_id) == proposal).with_for_update()
    row = db.session.scalar(wanted)
    if row is not None:
        row.claimed_until = now + CLAIM_SECONDS
    return row


def let_go(db: Transaction, me: Member) -> None:
    """Leave what one holds to others."""
    mine = update(QueueItem).where(col(QueueItem.claimed_by) == me.number, col(QueueItem.done_at).is_(None))
    db.session.execute(mine.values(claimed_by=None, claimed_until=0))


def expire(db: Transaction, before: int) -> None:
    """Forget what was decided before a moment and can no longer be undone."""
    db.session.execute(delete(QueueItem).where(col(QueueItem.done_at) < before))


def _held(me: Member, now: int) -> Select[QueueItem]:
    return select(QueueItem).where(
        col(QueueItem.claimed_by) == me.number, col(QueueItem.claimed_until) > now, col(QueueItem.done_at).is_(None)
    )


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
