"""What is to be said to people who did not just speak: put down with what made it necessary, sent afterwards, never twice.

A message waits, is claimed, sent, and settled. Who claims writes that down before sending; so whatever stops the program, what
was not claimed is sent later, and of what was claimed nobody knows whether it arrived.
"""

from collections.abc import Collection, Iterable
from typing import Any

import orjson
from sqlalchemy import ColumnElement, bindparam, delete, func, select, update
from sqlmodel import col

from storage import outcomes
from storage.audience import OPEN_CHAT
from storage.database import Transaction
from storage.outcomes import NOWHERE, OPEN
from storage.statement import Statement
from storage.tables import Identity, Outbox, OutboxState, Participant, Preference, Priority

_NEW = {
    "participant_id": 0, "kind": "", "facts": "", "state": "", "reason": "", "channel": "", "priority": 0, "mailing_id": None,
    "at": 0, "not_before": 0, "not_after": None, "claimed_at": None, "address": b"", "ref": "",
}  # fmt: skip
_PUT = Statement(lambda insert: insert(Outbox).values(_NEW).returning(col(Outbox.id)))
_MAIL_AT_ONCE = 50
"""Rows of one statement: each statement asks for the interpreter anew, and everybody else for the time that it has it."""
_MAILED = ("kind", "mailing_id", "at", "not_before", "not_after")
"""What is the same for all of a mailing."""


def _mail(rows: int) -> Statement:
    same = {**_NEW, "state": OutboxState.WAITING.value, "priority": Priority.MAILING}
    for name in _MAILED:
        same[name] = bindparam(f"its_{name}", None, type_=Outbox.__table__.c[name].type)  # type: ignore[attr-defined]
    theirs = ("participant_id", "channel", "facts")

    def row(place: int) -> dict[str, Any]:
        return {**same, **{name: bindparam(f"{name}_{place}", _NEW[name]) for name in theirs}}

    return Statement(lambda insert: insert(Outbox).values([row(place) for place in range(rows)]).on_conflict_do_nothing())


_MAIL, _MAIL_MANY = _mail(1), _mail(_MAIL_AT_ONCE)


def reached_by() -> ColumnElement[str]:
    """Return the channel by which a `Participant` is reached, the one by which they spoke last first; NULL: by none."""
    open_ = (col(Identity.participant_id) == col(Participant.id)) & OPEN_CHAT
    home = select(col(Identity.channel)).where(open_, col(Identity.hash) == col(Participant.home))
    # Not ORDER BY: in it SQLite does not know the columns of the query around.
    other = select(func.min(col(Identity.channel))).where(open_)
    return func.coalesce(home.correlate(Participant).scalar_subquery(), other.correlate(Participant).scalar_subquery())


_CHANNEL = Statement(lambda _: select(reached_by()).select_from(Participant).where(col(Participant.id) == bindparam("person", 0)))


def put(db: Transaction, person: int, kind: str, facts: dict[str, Any], now: int, wait: int = 0) -> list[int]:
    """Put a message down, to be sent in `wait` seconds; return its number.

    A person who does not wish to have such gets none, and finds everything under /mine.
    """
    wishes = db.session.get(Preference, person)
    if wishes is not None and not wishes.notices:
        return []
    return put_each(db, [person], kind, orjson.dumps(facts).decode(), now, not_before=now + wait)


def put_each(
    db: Transaction,
    persons: Iterable[int],
    kind: str,
    facts: str,
    now: int,
    *,
    priority: int = Priority.PERSONAL,
    not_before: int | None = None,
) -> list[int]:
    """Put the same message down for several people, whatever they wish; return the messages' numbers."""
    numbers = []
    for person in persons:
        row = db.row(_CHANNEL, person=person)
        channel = row[0] if row and row[0] else ""
        ((number,),) = db.rows(
            _PUT,
            participant_id=person,
            kind=kind,
            facts=facts,
            state=(OutboxState.WAITING if channel else OutboxState.FAILED).value,
            reason="" if channel else NOWHERE,
            channel=channel,
            priority=priority,
            at=now,
            not_before=now if not_before is None else not_before,
        )
        numbers.append(number)
    return numbers


def mail(db: Transaction, mailing: int, kind: str, to: Iterable[tuple[int, str, str]], now: int, not_after: int | None) -> int:
    """Put a mailing's messages down for people, given as number, channel and facts; return for how many.

    Who has got this mailing already, under another country or as somebody who became them, gets it no second time.
    """
    same = dict(zip(_MAILED, (kind, mailing, now, now, not_after), strict=True))
    values: dict[str, Any] = {f"its_{name}": value for name, value in same.items()}
    rows, count = list(to), 0
    while rows:
        some, statement = (rows[:_MAIL_AT_ONCE], _MAIL_MANY) if len(rows) >= _MAIL_AT_ONCE else (rows[:1], _MAIL)
        rows = rows[len(some) :]
        for place, (person, channel, facts) in enumerate(some):
            values |= {f"participant_id_{place}": person, f"channel_{place}": channel, f"facts_{place}": facts}
        count += db.run(statement, **values)
    return count


def call_off(db: Transaction, messages: Collection[int]) -> None:
    """Cancel those of these messages that still wait."""
    waits = col(Outbox.state) == OutboxState.WAITING.value
    db.session.execute(update(Outbox).where(col(Outbox.id).in_(messages), waits).values(state=OutboxState.CANCELLED.value))


def call_off_all(db: Transaction, person: int, *, mailings_only: bool = False) -> None:
    """Cancel what still waits to be sent to a person; `mailings_only`: only what many get."""
    mine = select(col(Outbox.id), col(Outbox.mailing_id)).where(
        col(Outbox.participant_id) == person, col(Outbox.state) == OutboxState.WAITING.value
    )
    if mailings_only:
        mine = mine.where(col(Outbox.mailing_id).is_not(None))
    # What is being claimed at this moment is being sent.
    outcomes.end(db, db.session.execute(mine.with_for_update(skip_locked=True)).all(), OutboxState.CANCELLED)


def expire(db: Transaction, before: int, now: int) -> None:
    """Delete the settled messages that are older than a moment, and end those that wait although their time is over."""
    late = select(col(Outbox.id), col(Outbox.mailing_id)).where(
        col(Outbox.state) == OutboxState.WAITING.value, col(Outbox.not_after) < now
    )
    rows = db.session.execute(late.limit(500).with_for_update(skip_locked=True)).all()
    outcomes.end(db, rows, OutboxState.EXPIRED)
    db.session.execute(delete(Outbox).where(col(Outbox.at) < before, col(Outbox.state).not_in(OPEN)))
