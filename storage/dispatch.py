"""Taking what waits in the outbox, and noting what became of it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, bindparam, case, exists, func, literal_column, or_, select, update
from sqlalchemy.orm import aliased
from sqlmodel import col

from bot.language.europe import daytime
from storage import outcomes, people, preferences
from storage.audience import OPEN_CHAT, agreed
from storage.database import Transaction
from storage.outbox import reached_by
from storage.outcomes import NOWHERE, STOPPED
from storage.people import CONTACT
from storage.statement import Statement
from storage.tables import (
    Identity,
    Mailing,
    MailingKind,
    MailingState,
    Outbox,
    OutboxState,
    Participant,
    Preference,
    Priority,
)

LEASE_SECONDS = 60
"""After which nobody is sending any more what was claimed: longer than a channel takes to answer or to be waited for."""
LOOKED_AT = 200
"""Messages that are looked at in one turn, of many that turn out to wait for the morning."""
PAUSED_SECONDS = 60
"""After which a message is looked at again that came back to a mailing that rests: going on wakes all but a few."""


@dataclass(frozen=True, slots=True)
class Message:
    """A message that was claimed: which sentence with which facts, and where the person is reached, encrypted."""

    id: int
    person: int
    kind: str
    facts: str
    """JSON."""
    language: str
    channel: str
    address: bytes
    sealed: bytes
    mailing: int | None


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of a claimed message; `until` is when it waits again, `offered` what may be typed in answer to it.

    `closed`: the person has closed this chat for us; the message then looks for another one of theirs.
    """

    message: Message
    state: OutboxState
    reason: str = ""
    ref: str = ""
    until: int = 0
    offered: Sequence[tuple[str, str]] = ()
    closed: bool = False


_SETTLE = Statement(
    lambda _: (
        update(Outbox)
        .where(col(Outbox.id) == bindparam("message", 0), col(Outbox.state) == OutboxState.CLAIMED.value)
        .values(
            state="",
            reason="",
            address=b"",
            ref="",
            not_before=func.coalesce(bindparam("until", None, BigInteger), col(Outbox.not_before)),
        )
    )
)


def claim(db: Transaction, channel: str, now: int, at_most: int) -> list[Message]:
    """Take messages for sending, so that nobody else does: the urgent first, each person's in their order, at night none."""
    found: list[Any] = []
    looked_at = 0
    for priority in (Priority.PERSONAL, Priority.NEWS, Priority.MAILING):
        more = at_most - len(found)
        while more > 0 and looked_at < LOOKED_AT:
            due = db.rows(_DUE, by=channel, urgency=priority, moment=now, most=more)
            looked_at += len(due)
            fit, again = _sift(db, due, now)
            for row in fit[: at_most - len(found)]:
                db.run(_CLAIM, message=row[0], claimed_at=now)
                found.append(row)
            # Where some do not go out now, many may not: they are not looked at one by one.
            more = LOOKED_AT - looked_at if again and len(found) < at_most else 0
    messages: list[Message] = []
    lost: list[int] = []
    for number, mailing, _, _, _, _, person, kind, facts, language, address, sealed in found:
        where = (address, sealed) if sealed is not None else db.row(_ADDRESSED, message=number, by=channel)
        if where is None:
            lost.append(number)
        else:
            hash_, secret = map(bytes, where)
            messages.append(Message(number, person, kind, facts, language, channel, hash_, secret, mailing))
    if lost:
        _redirect(db, lost, now)
    return messages


def _due() -> Any:  # noqa: ANN401 a Select
    """Select what waits for a channel; one that is put off on purpose holds nothing up, one that was tried in vain does."""
    other, now = aliased(Outbox), bindparam("moment", 0, BigInteger)
    before = (
        (col(other.state) == OutboxState.WAITING.value)
        & (col(other.id) < col(Outbox.id))
        & (col(other.priority) <= col(Outbox.priority))
        & or_(col(other.not_before) <= now, col(other.claimed_at).is_not(None))
    )
    held_up = exists().where(
        col(other.participant_id) == col(Outbox.participant_id),
        or_(before, col(other.state) == OutboxState.CLAIMED.value),
    )
    return (
        select(
            col(Outbox.id),
            col(Outbox.mailing_id),
            col(Outbox.not_after),
            col(Participant.country),
            col(Preference.quiet),
            _stands(),
            col(Outbox.participant_id),
            col(Outbox.kind),
            col(Outbox.facts),
            col(Participant.language),
            col(Identity.hash),
            col(Identity.sealed),
        )
        .join(Participant, col(Participant.id) == col(Outbox.participant_id))
        # The chat by which they spoke last, where it is of this channel; `_ADDRESSED` finds another one.
        .outerjoin(
            Identity,
            (col(Identity.hash) == col(Participant.home))
            & (col(Identity.participant_id) == col(Participant.id))
            & (col(Identity.channel) == bindparam("by", ""))
            & OPEN_CHAT,
        )
        .outerjoin(Preference, col(Preference.participant_id) == col(Outbox.participant_id))
        .outerjoin(Mailing, col(Mailing.id) == col(Outbox.mailing_id))
        .where(
            col(Outbox.channel) == bindparam("by", ""),
            col(Outbox.priority) == bindparam("urgency", 0),
            # The word itself: so SQLite sees that the index of those that wait will do.
            col(Outbox.state) == literal_column("'waiting'"),
            col(Outbox.not_before) <= now,
            ~held_up,
        )
        .order_by(col(Outbox.not_before), col(Outbox.id))
        .limit(bindparam("most", 1))
        .with_for_update(of=Outbox, skip_locked=True)
    )


def _stands() -> Any:  # noqa: ANN401 a Case
    """Return how a message's mailing stands for its person, who may wish for no such any more since it was put down."""
    unwanted = (col(Mailing.kind) == MailingKind.DIGEST.value) & (
        func.coalesce(col(Preference.digest), preferences.NEVER) == preferences.NEVER
    )
    return case(
        (col(Outbox.mailing_id).is_(None), MailingState.RUNNING.value),
        (~agreed(col(Outbox.participant_id), CONTACT) | unwanted, MailingState.CANCELLED.value),
        else_=col(Mailing.state),
    )


_DUE = Statement(lambda _: _due())
_CLAIM = Statement(
    lambda _: (
        update(Outbox).where(col(Outbox.id) == bindparam("message", 0)).values(state=OutboxState.CLAIMED.value, claimed_at=0)
    )
)
_ADDRESSED = Statement(
    lambda _: (
        select(col(Identity.hash), col(Identity.sealed))
        .join(Outbox, col(Outbox.participant_id) == col(Identity.participant_id))
        .where(
            col(Outbox.id) == bindparam("message", 0),
            col(Identity.channel) == bindparam("by", ""),
            OPEN_CHAT,
        )
        .limit(1)
    )
)


def _sift(db: Transaction, due: Sequence[Any], now: int) -> tuple[list[Any], bool]:
    """Return which of these go out now; the others wait for the morning, or come too late. And whether to look for more."""
    fit: list[Any] = []
    by_morning: dict[int, list[int]] = {}
    late: list[tuple[int, int | None]] = []
    off: list[tuple[int, int | None]] = []
    rest: list[int] = []
    morning = cache(lambda country: daytime(country, now))
    for row in due:
        number, mailing, not_after, country, quiet, stands, *_ = row
        wakes = morning(country) if mailing is not None or quiet is None or quiet else now
        if stands == MailingState.PAUSED:
            rest.append(number)
        elif stands != MailingState.RUNNING:
            off.append((number, mailing))
        elif not_after is not None and max(wakes, now) > not_after:
            late.append((number, mailing))
        elif wakes > now:
            by_morning.setdefault(wakes, []).append(number)
        else:
            fit.append(row)
    for wakes, numbers in by_morning.items():
        db.session.execute(update(Outbox).where(col(Outbox.id).in_(numbers)).values(not_before=wakes))
    if rest:
        later = {"not_before": now + PAUSED_SECONDS, "claimed_at": None}
        db.session.execute(update(Outbox).where(col(Outbox.id).in_(rest)).values(later))
    for rows, state in ((late, OutboxState.EXPIRED), (off, OutboxState.CANCELLED)):
        if rows:
            outcomes.end(db, rows, state)
    return fit, bool(by_morning or late or off or rest)


def _redirect(db: Transaction, numbers: list[int], now: int) -> None:
    """Let messages go by another channel on which their person is reached, or end here."""
    has_stopped = exists().where(
        col(Identity.participant_id) == col(Outbox.participant_id), col(Identity.stopped_at).is_not(None)
    )
    wanted = (
        select(col(Outbox.id), col(Outbox.mailing_id), reached_by(), has_stopped)
        .join(Participant, col(Participant.id) == col(Outbox.participant_id))
        .where(col(Outbox.id).in_(numbers))
    )
    for number, mailing, channel, stopped in db.session.execute(wanted).all():
        if channel:
            again = {"channel": channel, "state": OutboxState.WAITING.value, "not_before": now}
            db.session.execute(update(Outbox).where(col(Outbox.id) == number).values(**again))
        else:
            outcomes.end(db, [(number, mailing)], OutboxState.FAILED, STOPPED if stopped else NOWHERE)


def settle(db: Transaction, settled: Sequence[Settled], now: int) -> None:
    """Note what became of claimed messages."""
    counted: list[tuple[int | None, str]] = []
    # PostgreSQL: people are locked before their messages, each in order, as by whoever forgets them.
    ordered = sorted(settled, key=lambda outcome: outcome.message.person)
    for outcome in ordered:
        if outcome.state is OutboxState.SENT and outcome.offered:
            # Also where the lease was over and it was settled meanwhile: it stands in the chat.
            people.offer(db, outcome.message.person, list(outcome.offered))
    for outcome in ordered:
        message, state = outcome.message, outcome.state
        if outcome.closed:
            db.session.execute(update(Identity).where(col(Identity.hash) == message.address).values(stopped_at=now))
        known = db.run(
            _SETTLE,
            message=message.id,
            state=state.value,
            reason=outcome.reason,
            address=message.address,
            ref=outcome.ref,
            until=outcome.until or None,
        )
        if known and state is not OutboxState.WAITING:
            counted.append((message.mailing, state.value))
    outcomes.count(db, counted)


def strand(db: Transaction, served: Collection[str]) -> int:
    """End those messages of mailings that wait for a channel which is served no more; return how many."""
    left = select(col(Outbox.id), col(Outbox.mailing_id)).where(
        col(Outbox.mailing_id).is_not(None),
        col(Outbox.state) == OutboxState.WAITING.value,
        col(Outbox.channel).not_in(served),
    )
    rows = db.session.execute(left.with_for_update(skip_locked=True)).all()
    return outcomes.end(db, rows, OutboxState.FAILED, NOWHERE)


def release(db: Transaction, now: int, idempotent: Collection[str]) -> int:
    """Settle what a program that died was sending; return how many.

    Where a channel takes a message once, however often it is sent, it waits again; elsewhere nobody knows whether it arrived.
    """
    over = select(col(Outbox.id), col(Outbox.channel), col(Outbox.mailing_id)).where(
        col(Outbox.state) == OutboxState.CLAIMED.value, col(Outbox.claimed_at) <= now - LEASE_SECONDS
    )
    rows = db.session.execute(over.with_for_update(skip_locked=True)).all()
    again = [number for number, channel, _ in rows if channel in idempotent]
    lost = [(number, mailing) for number, channel, mailing in rows if channel not in idempotent]
    db.session.execute(update(Outbox).where(col(Outbox.id).in_(again)).values(state=OutboxState.WAITING.value, reason=""))
    outcomes.end(db, lost, OutboxState.UNKNOWN)
    return len(rows)
