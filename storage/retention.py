"""What is deleted when its time is over."""

from dataclasses import dataclass

from sqlalchemy import CursorResult, Delete, delete, select
from sqlmodel import col

from storage.database import Transaction
from storage.people import forget_rows
from storage.tables import Failure, Identity, Participant, Received, WebMessage

VISITOR_SECONDS = 24 * 3600
"""The state of a dialogue without consent: as long as a conversation may reasonably pause; people are told "a day at most"."""
RECEIVED_SECONDS = 48 * 3600
"""Telegram delivers an update for 24 hours; twice that, to be safe. https://core.telegram.org/bots/api#getting-updates"""
FAILURE_SECONDS = 14 * 24 * 3600
AT_ONCE = 500
"""Rows a turn: people who vote meanwhile wait no longer than this takes."""


@dataclass(frozen=True, slots=True)
class Expired:
    """How many rows were deleted."""

    visitors: int
    received: int
    failures: int


def expire(db: Transaction, now: int) -> Expired:
    """Delete up to `AT_ONCE` visitors who did not consent, and old notes of what was received and what failed."""
    visitors = db.session.scalars(
        select(col(Participant.id))
        .where(col(Participant.consented_at).is_(None), col(Participant.touched_at) < now - VISITOR_SECONDS)
        .limit(AT_ONCE)
    ).all()
    if visitors:
        forget_rows(db, [number for number in visitors if number is not None])
    # What was said last to somebody who then had everything deleted.
    orphaned = col(WebMessage.person).not_in(select(col(Identity.hash)))
    _count(db, delete(WebMessage).where(col(WebMessage.at) < now - VISITOR_SECONDS, orphaned))
    received = _count(db, delete(Received).where(col(Received.at) < now - RECEIVED_SECONDS))
    failures = _count(db, delete(Failure).where(col(Failure.at) < now - FAILURE_SECONDS))
    return Expired(len(visitors), received, failures)


def _count(db: Transaction, statement: Delete) -> int:
    result = db.session.execute(statement)
    return result.rowcount if isinstance(result, CursorResult) else 0
