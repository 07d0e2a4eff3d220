"""What is to be said to people who did not just speak: put down with what made it necessary, sent afterwards, never twice."""

from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import delete, select, update
from sqlmodel import col

from storage.database import Transaction
from storage.tables import Identity, Outbox, OutboxState, Participant, Preference

AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Message:
    """A message that was claimed: which sentence with which facts, and where the person is reached, encrypted."""

    id: int
    person: int
    kind: str
    facts: dict[str, Any]
    language: str
    channel: str
    sealed: bytes


@dataclass(frozen=True, slots=True)
class Due:
    """A message that may go out now, if the clock of the person's country allows it."""

    id: int
    country: str
    quiet: bool


def put(db: Transaction, person: int, kind: str, facts: dict[str, Any], now: int, wait: int = 0) -> list[int]:
    """Put a message down, to be sent in `wait` seconds; return its number.

    A person who does not wish to have such gets none, and finds everything under /mine.
    """
    wishes = db.session.get(Preference, person)
    if wishes is not None and not wishes.notices:
        return []
    message = Outbox(participant_id=person, kind=kind, facts=orjson.dumps(facts).decode(), at=now, not_before=now + wait)
    db.session.add(message)
    db.session.flush()
    return [message.id or 0]


def call_off(db: Transaction, messages: list[int]) -> None:
    """Delete those of these messages that still wait."""
    waits = col(Outbox.state) == OutboxState.WAITING.value
    db.session.execute(delete(Outbox).where(col(Outbox.id).in_(messages), waits))


def due(db: Transaction, now: int) -> list[Due]:
    """Return the messages that wait and whose time has come, oldest first."""
    wanted = (
        select(col(Outbox.id), col(Participant.country), col(Preference.quiet))
        .join(Participant, col(Participant.id) == col(Outbox.participant_id))
        .outerjoin(Preference, col(Preference.participant_id) == col(Outbox.participant_id))
        .where(col(Outbox.state) == OutboxState.WAITING.value, col(Outbox.not_before) <= now)
        .order_by(col(Outbox.id))
        .limit(AT_ONCE)
    )
    return [Due(number or 0, country, quiet is not False) for number, country, quiet in db.session.execute(wanted)]


def put_off(db: Transaction, message: int, until: int) -> None:
    """Let a message wait, for the morning or for a channel that was away."""
    db.session.execute(
        update(Outbox).where(col(Outbox.id) == message).values(not_before=until, state=OutboxState.WAITING.value),
    )


def claim(db: Transaction, message: int) -> Message | None:
    """Take a message for sending, so that nobody else does; None if it is taken, or the person is nowhere to be reached."""
    session = db.session
    mine = (
        update(Outbox)
        .where(col(Outbox.id) == message, col(Outbox.state) == OutboxState.WAITING.value)
        .values(state=OutboxState.CLAIMED.value)
    )
    if not session.execute(mine).rowcount:  # type: ignore[attr-defined]
        return None
    wanted = (
        select(
            col(Outbox.participant_id),
            col(Outbox.kind),
            col(Outbox.facts),
            col(Participant.language),
            col(Identity.channel),
            col(Identity.sealed),
        )
        .join(Participant, col(Participant.id) == col(Outbox.participant_id))
        .join(Identity, col(Identity.participant_id) == col(Outbox.participant_id))
        .where(col(Outbox.id) == message, col(Identity.stopped_at).is_(None), col(Identity.sealed).is_not(None))
        .order_by(col(Identity.hash) != col(Participant.home))
    )
    row = session.execute(wanted).first()
    if row is None:
        settle(db, message, OutboxState.FAILED)
        return None
    person, kind, facts, language, channel, sealed = row
    return Message(message, person, kind, orjson.loads(facts), language, channel, sealed or b"")


def settle(db: Transaction, message: int, state: OutboxState) -> None:
    """Note what became of a message."""
    db.session.execute(update(Outbox).where(col(Outbox.id) == message).values(state=state.value))


def expire(db: Transaction, before: int) -> None:
    """Delete the settled messages that are older than a moment."""
    db.session.execute(
        delete(Outbox).where(col(Outbox.at) < before, col(Outbox.state) != OutboxState.WAITING.value),
    )
