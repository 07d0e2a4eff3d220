"""What is written to many: how far it is, and taking it further."""

from collections.abc import Sequence
from dataclasses import dataclass

import orjson
from sqlalchemy import func, select, update
from sqlmodel import col

from storage import outbox, staff
from storage.database import Transaction
from storage.outcomes import OPEN
from storage.tables import (
    NEVER,
    Broadcast,
    Identity,
    Mailing,
    MailingCursor,
    MailingKind,
    MailingState,
    Outbox,
    OutboxState,
    Participant,
)

WATCH, REPORT = "broadcast-progress", "broadcast-report"
"""The kinds of the message in which an organiser watches a broadcast, and of the one that tells how it went."""
SETTLED = ("sent", "failed", "stopped", "unknown", "expired", "cancelled", "capped")
"""The counters of a mailing that tell what became of people's messages."""
_authored = select(col(Broadcast.id), col(Broadcast.consultation_id), col(Broadcast.moderator))
WATCHED_SECONDS = 60
"""How long after its end a broadcast is still shown anew: the last figures come a moment later."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a mailing is: of `expected` people how many got it, and why others did not."""

    kind: str
    state: str
    begins_at: int
    not_after: int | None
    began_at: int | None
    ended_at: int | None
    expected: int
    sent: int
    failed: int
    stopped: int
    unknown: int
    expired: int
    cancelled: int
    capped: int
    remaining: int


def start(
    db: Transaction,
    kind: MailingKind,
    countries: Sequence[str],
    *,
    begins_at: int,
    not_after: int | None,
    expected: int,
    now: int,
) -> int:
    """Begin a mailing to people of these countries, who are there now; return its number."""
    upto = db.session.scalar(select(func.max(col(Participant.id)))) or 0
    row = Mailing(kind=kind.value, at=now, begins_at=begins_at, not_after=not_after, upto=upto, expected=expected)
    db.session.add(row)
    db.session.flush()
    number = row.id or 0
    db.session.add_all(MailingCursor(mailing_id=number, country=country) for country in countries)
    db.session.flush()
    return number


def progress(db: Transaction, number: int) -> Progress:
    """Return how far a mailing is."""
    row = db.session.get_one(Mailing, number, populate_existing=True)
    settled = sum(getattr(row, name) for name in SETTLED)
    over = row.state in (MailingState.DONE, MailingState.CANCELLED)
    return Progress(
        row.kind,
        row.state,
        row.begins_at,
        row.not_after,
        row.began_at,
        row.ended_at,
        row.expected,
        row.sent,
        row.failed,
        row.stopped,
        row.unknown,
        row.expired,
        row.cancelled,
        row.capped,
        0 if over else max(0, row.expected - settled),
    )


def waiting(db: Transaction, number: int) -> int:
    """Return how many of a mailing's messages are put down and not settled."""
    rows = select(func.count()).where(col(Outbox.mailing_id) == number, col(Outbox.state).in_(OPEN))
    return db.session.scalar(rows) or 0


def open_countries(db: Transaction, number: int) -> list[tuple[str, int]]:
    """Return the countries in which a mailing has not reached everybody, and where each cursor stands."""
    wanted = select(col(MailingCursor.country), col(MailingCursor.reached)).where(
        col(MailingCursor.mailing_id) == number, col(MailingCursor.done).is_(False)
    )
    return [(country, reached) for country, reached in db.session.execute(wanted.order_by(col(MailingCursor.country)))]


def finish(db: Transaction, number: int, now: int) -> bool:
    """End a mailing that has reached everybody and whose messages are all settled; return whether it did."""
    if waiting(db, number) or open_countries(db, number):
        return False
    row = db.session.get_one(Mailing, number, with_for_update=True, populate_existing=True)
    if row.state != MailingState.RUNNING:
        return False
    row.state, row.ended_at = MailingState.DONE.value, now
    db.session.flush()
    _report(db, row, now)
    return True


def cancel(db: Transaction, number: int, now: int) -> bool:
    """End a mailing: what waits is not sent; what is being sent at this moment is."""
    row = db.session.get_one(Mailing, number, with_for_update=True, populate_existing=True)
    if row.state not in (MailingState.RUNNING, MailingState.PAUSED):
        return False
    row.cancelled += _change(db, number, state=OutboxState.CANCELLED.value)
    row.state, row.ended_at = MailingState.CANCELLED.value, now
    db.session.flush()
    _report(db, row, now)
    return True


def pause(db: Transaction, number: int) -> bool:
    """Let a mailing rest: what was put down waits. False: it is not running."""
    # As if it had not been tried: what waits here holds nothing else up that its person is to get.
    return _move(db, number, MailingState.RUNNING, MailingState.PAUSED, not_before=NEVER, claimed_at=None)


def resume(db: Transaction, number: int, now: int) -> bool:
    """Go on with a mailing that rests."""
    return _move(db, number, MailingState.PAUSED, MailingState.RUNNING, not_before=now)


def late(db: Transaction, now: int) -> list[int]:
    """Return the mailings that are under way, or rest, although their time is over."""
    states = (MailingState.RUNNING.value, MailingState.PAUSED.value)
    wanted = select(col(Mailing.id)).where(col(Mailing.state).in_(states), col(Mailing.not_after) < now)
    return [number or 0 for number in db.session.scalars(wanted)]


def expire(db: Transaction, number: int) -> None:
    """Reach nobody more, since the time is over; it ends once what is being sent is settled."""
    row = db.session.get_one(Mailing, number, with_for_update=True, populate_existing=True)
    if row.state not in (MailingState.RUNNING, MailingState.PAUSED):
        return
    row.state = MailingState.RUNNING.value
    row.expired += _change(db, number, state=OutboxState.EXPIRED.value)
    db.session.execute(update(MailingCursor).where(col(MailingCursor.mailing_id) == number).values(done=True))
    db.session.flush()


def _change(db: Transaction, number: int, **values: str | int | None) -> int:
    """Change the messages of a mailing that wait; those that somebody claims at this moment look at the mailing themselves."""
    mine = select(col(Outbox.id)).where(col(Outbox.mailing_id) == number, col(Outbox.state) == OutboxState.WAITING.value)
    waiting_ = update(Outbox).where(col(Outbox.id).in_(mine.with_for_update(skip_locked=True).scalar_subquery()))
    return int(db.session.execute(waiting_.values(**values)).rowcount)  # type: ignore[attr-defined]


def _move(db: Transaction, number: int, before: MailingState, after: MailingState, **values: int | None) -> bool:
    row = db.session.get_one(Mailing, number, with_for_update=True, populate_existing=True)
    if row.state != before:
        return False
    row.state = after.value
    _change(db, number, **values)
    db.session.flush()
    return True


def _report(db: Transaction, row: Mailing, now: int) -> None:
    """Tell the organiser of a broadcast how it went."""
    mine = _authored.where(col(Broadcast.mailing_id) == row.id)
    for broadcast, consultation, moderator in db.session.execute(mine).all():
        person = staff.still(db, moderator, consultation)
        if person is not None:
            outbox.put_each(db, [person], REPORT, orjson.dumps({"broadcast": broadcast}).decode(), now)


@dataclass(frozen=True, slots=True)
class Watched:
    """A message in which somebody watches a broadcast: where it stands, and in which language; `id` is the outbox's."""

    id: int
    broadcast: int
    language: str
    channel: str
    sealed: bytes
    ref: str


def watched(db: Transaction, now: int) -> list[Watched]:
    """Return the messages in which those who organise watch their broadcasts that are under way, or ended a moment ago."""
    under_way = _authored.join(Mailing, col(Mailing.id) == col(Broadcast.mailing_id)).where(
        col(Mailing.state).in_((MailingState.RUNNING.value, MailingState.PAUSED.value))
        | (col(Mailing.ended_at) > now - WATCHED_SECONDS)
    )
    found = []
    for broadcast, consultation, moderator in db.session.execute(under_way).all():
        person = staff.still(db, moderator, consultation)
        if person is None:
            continue
        mine = (
            select(col(Outbox.id), col(Participant.language), col(Identity.channel), col(Identity.sealed), col(Outbox.ref))
            .join(Participant, col(Participant.id) == col(Outbox.participant_id))
            .join(Identity, col(Identity.hash) == col(Outbox.address))
            .where(
                col(Outbox.participant_id) == person,
                col(Outbox.kind) == WATCH,
                col(Outbox.facts) == orjson.dumps({"broadcast": broadcast}).decode(),
                col(Outbox.ref) != "",
                col(Identity.stopped_at).is_(None),
            )
        )
        found += [
            Watched(number or 0, broadcast, language, channel, sealed or b"", ref)
            for number, language, channel, sealed, ref in db.session.execute(mine)
            if sealed
        ]
    return found


def watch_here(db: Transaction, one: Watched, ref: str) -> None:
    """Note that somebody watches in another message now: the one before is gone."""
    db.session.execute(update(Outbox).where(col(Outbox.id) == one.id).values(ref=ref))
