"""What is being done about the agenda: an organiser's words, shown to them first, then posted once."""

from collections.abc import Sequence

import orjson
from sqlalchemy import ColumnElement, delete, select, update
from sqlmodel import col

from storage.database import Transaction
from storage.tables import Announcement, Measure

TOLD = "measure"
"""The kind of the message that tells of one."""


def prepare(db: Transaction, measure: Measure) -> int:
    """Keep what an organiser may post, and return its number."""
    db.session.add(measure)
    db.session.flush()
    return measure.id or 0


def prepared(db: Transaction, number: int, moderators: Sequence[int]) -> Measure | None:
    """Return what an organiser, known by the numbers of their roles, has prepared and not posted yet."""
    return db.session.scalar(select(Measure).where(_mine(number, moderators)))


def post(db: Transaction, number: int, moderators: Sequence[int], now: int) -> bool:
    """Post it, and let those who wrote, voted on or follow the proposal know; False: it is posted already, or not theirs."""
    mine = update(Measure).where(_mine(number, moderators)).values(posted_at=now)
    if not db.session.execute(mine).rowcount:  # type: ignore[attr-defined]
        return False
    row = db.session.get_one(Measure, number)
    facts = {"proposal": row.proposal_id, **{name: getattr(row, name) for name in ("progress", "day", "text", "language")}}
    db.session.add(Announcement(proposal_id=row.proposal_id, kind=TOLD, facts=orjson.dumps(facts).decode(), at=now))
    return True


def of(db: Transaction, proposal: int) -> Sequence[Measure]:
    """Return what is being done about a proposal, the newest first."""
    posted = select(Measure).where(col(Measure.proposal_id) == proposal, col(Measure.posted_at).is_not(None))
    return db.session.scalars(posted.order_by(col(Measure.day).desc(), col(Measure.id).desc())).all()


def latest(db: Transaction, proposals: Sequence[int]) -> dict[int, str]:
    """Return how far it is with each of these proposals about which something is being done."""
    posted = select(col(Measure.proposal_id), col(Measure.progress)).where(
        col(Measure.proposal_id).in_(proposals), col(Measure.posted_at).is_not(None)
    )
    rows = db.session.execute(posted.order_by(col(Measure.posted_at), col(Measure.id)))
    return {proposal: progress for proposal, progress in rows}  # noqa: C416 the last of each counts


def expire(db: Transaction, before: int) -> None:
    """Delete what was prepared before a moment and never posted."""
    db.session.execute(delete(Measure).where(col(Measure.posted_at).is_(None), col(Measure.at) < before))


def _mine(number: int, moderators: Sequence[int]) -> ColumnElement[bool]:
    return (col(Measure.id) == number) & col(Measure.moderator).in_(moderators) & col(Measure.posted_at).is_(None)
