"""What is to be said to people who did not just speak: put down with what made it necessary, sent afterwards, never twice.

A message waits, is claimed, sent, and settled. Who claims writes that down before sending; so whatever stops the program, what
was not claimed is sent later, and of what was claimed nobody knows whether it arrived.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import orjson
from sqlalchemy import BigInteger, ColumnElement, bindparam, case, delete, exists, func, literal_column, or_, select, update
from sqlalchemy.orm import aliased
from sqlmodel import col

from bot.language.europe import daytime
from storage import people, preferences
from storage.database import Transaction
from storage.outcomes import OPEN, count
from storage.people import CONTACT
from storage.statement import Statement
from storage.tables import (
    Consent,
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
STOPPED, NOWHERE = "stopped", "nowhere"
"""Why a message was not sent: the person has closed every chat for us, or none is known."""
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


def reached_by() -> ColumnElement[str]:
    """Return the channel by which a `Participant` is reached, the one by which they spoke last first; NULL: by none."""
    open_ = (
        (col(Identity.participant_id) == col(Participant.id))
        & col(Identity.sealed).is_not(None)
        & col(Identity.stopped_at).is_(None)
    )
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
    rows = db.session.execute(mine.with_for_update(skip_locked=True)).all()
    _end(db, [number for number, _ in rows], OutboxState.CANCELLED)
    count(db, ((mailing, "cancelled") for _, mailing in rows))


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
            & col(Identity.stopped_at).is_(None),
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
    agreed = exists().where(
        col(Consent.participant_id) == col(Outbox.participant_id),
        col(Consent.purpose) == CONTACT,
        col(Consent.withdrawn_at).is_(None),
    )
    unwanted = (col(Mailing.kind) == MailingKind.DIGEST.value) & (
        func.coalesce(col(Preference.digest), preferences.NEVER) == preferences.NEVER
    )
    return case(
        (col(Outbox.mailing_id).is_(None), MailingState.RUNNING.value),
        (~agreed | unwanted, MailingState.CANCELLED.value),
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
            col(Identity.stopped_at).is_(None),
            col(Identity.sealed).is_not(None),
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
    for numbers_, state in ((late, OutboxState.EXPIRED), (off, OutboxState.CANCELLED)):
        if numbers_:
            _end(db, [number for number, _ in numbers_], state)
    count(db, [*((mailing, "expired") for _, mailing in late), *((mailing, "cancelled") for _, mailing in off)])
    return fit, bool(by_morning or late or off or rest)


def _end(db: Transaction, numbers: Collection[int], state: OutboxState, reason: str = "") -> None:
    db.session.execute(update(Outbox).where(col(Outbox.id).in_(numbers)).values(state=state.value, reason=reason))


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
            _end(db, [number], OutboxState.FAILED, STOPPED if stopped else NOWHERE)
            count(db, [(mailing, "stopped" if stopped else "failed")])


def settle(db: Transaction, outcomes: Sequence[Settled], now: int) -> None:
    """Note what became of claimed messages."""
    counted: list[tuple[int | None, str]] = []
    # PostgreSQL: people are locked before their messages, each in order, as by whoever forgets them.
    outcomes = sorted(outcomes, key=lambda outcome: outcome.message.person)
    for outcome in outcomes:
        if outcome.state is OutboxState.SENT and outcome.offered:
            # Also where the lease was over and it was settled meanwhile: it stands in the chat.
            people.offer(db, outcome.message.person, list(outcome.offered))
    for outcome in outcomes:
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
    count(db, counted)


def strand(db: Transaction, served: Collection[str]) -> int:
    """End those messages of mailings that wait for a channel which is served no more; return how many."""
    left = select(col(Outbox.id), col(Outbox.mailing_id)).where(
        col(Outbox.mailing_id).is_not(None),
        col(Outbox.state) == OutboxState.WAITING.value,
        col(Outbox.channel).not_in(served),
    )
    rows = db.session.execute(left.with_for_update(skip_locked=True)).all()
    _end(db, [number for number, _ in rows], OutboxState.FAILED, NOWHERE)
    count(db, ((mailing, "failed") for _, mailing in rows))
    return len(rows)


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
    _end(db, again, OutboxState.WAITING)
    _end(db, [number for number, _ in lost], OutboxState.UNKNOWN)
    count(db, ((mailing, "unknown") for _, mailing in lost))
    return len(rows)


def expire(db: Transaction, before: int, now: int) -> None:
    """Delete the settled messages that are older than a moment, and end those that wait although their time is over."""
    late = select(col(Outbox.id), col(Outbox.mailing_id)).where(
        col(Outbox.state) == OutboxState.WAITING.value, col(Outbox.not_after) < now
    )
    rows = db.session.execute(late.limit(500).with_for_update(skip_locked=True)).all()
    _end(db, [number for number, _ in rows], OutboxState.EXPIRED)
    count(db, ((mailing, "expired") for _, mailing in rows))
    db.session.execute(delete(Outbox).where(col(Outbox.at) < before, col(Outbox.state).not_in(OPEN)))
