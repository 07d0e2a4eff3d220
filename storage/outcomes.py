"""What became of mailings' messages, counted; locked last, after people and their messages, so that nobody waits in a circle."""

from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, bindparam, delete, select, update
from sqlmodel import col

from storage.database import Transaction
from storage.statement import Statement
from storage.tables import Mailing, Outbox, OutboxState

OPEN = (OutboxState.WAITING.value, OutboxState.CLAIMED.value)
"""The states of messages that are not settled."""
STOPPED, NOWHERE = "stopped", "nowhere"
"""Why a message was not sent: the person has closed every chat for us, or none is known."""


def _count(name: str) -> Statement:
    more = col(getattr(Mailing, name)) + bindparam("more", 0)
    return Statement(lambda _: update(Mailing).where(col(Mailing.id) == bindparam("mailing", 0)).values({name: more}))


_COUNT = {name: _count(name) for name in ("sent", "failed", "stopped", "unknown", "expired", "cancelled")}


def count(db: Transaction, what: Iterable[tuple[int | None, str]]) -> None:
    """Count what became of messages: of which mailing each was, if of any, and the counter."""
    sums: dict[tuple[int, str], int] = {}
    for mailing, name in what:
        if mailing is not None:
            sums[mailing, name] = sums.get((mailing, name), 0) + 1
    for (mailing, name), number in sorted(sums.items()):
        db.run(_COUNT[name], mailing=mailing, more=number)


def drop(db: Transaction, which: ColumnElement[bool]) -> None:
    """Delete messages; those that were not settled count as cancelled."""
    rows = db.session.execute(select(col(Outbox.mailing_id), col(Outbox.state)).where(which).with_for_update()).all()
    db.session.execute(delete(Outbox).where(which))
    count(db, ((mailing, "cancelled") for mailing, state in rows if state in OPEN))


def end(db: Transaction, rows: Sequence[tuple[int | None, int | None]], state: OutboxState, reason: str = "") -> int:
    """Let messages, given as their numbers and their mailings, end in a state, and count them; return how many."""
    numbers = [number for number, _ in rows]
    db.session.execute(update(Outbox).where(col(Outbox.id).in_(numbers)).values(state=state.value, reason=reason))
    name = STOPPED if reason == STOPPED else state.value
    count(db, ((mailing, name) for _, mailing in rows))
    return len(rows)
