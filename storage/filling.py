"""Whom a mailing reaches next: looked for beside the writer, put into the outbox a few at a time."""

from dataclasses import dataclass

import orjson
from sqlalchemy import ColumnElement, false, select, update
from sqlalchemy.orm import defer
from sqlmodel import col

from storage import broadcasts, digests, outbox
from storage.database import Transaction
from storage.tables import Broadcast, Digest, Mailing, MailingCursor, MailingState, Participant


@dataclass(frozen=True, slots=True)
class Next:
    """The next few people of a mailing in one country: number, channel, whether they have had enough, and facts as JSON.

    `reached` is where the cursor stood, `last` where it goes; `over`: there are no more.
    """

    mailing: int
    country: str
    reached: int
    last: int
    over: bool
    people: tuple[tuple[int, str, bool, str], ...]


def active(db: Transaction, now: int) -> list[tuple[int, str]]:
    """Return the mailings that run now, and the kind of each."""
    wanted = select(col(Mailing.id), col(Mailing.kind)).where(
        col(Mailing.state) == MailingState.RUNNING.value, col(Mailing.begins_at) <= now
    )
    return [(number or 0, kind) for number, kind in db.session.execute(wanted.order_by(col(Mailing.id)))]


def look(db: Transaction, number: int, country: str, reached: int, at_most: int, now: int, per_week: int) -> Next:
    """Return the next few people; only reads, so that nobody waits for it."""
    row = db.session.get_one(Mailing, number)
    sent_off = select(Broadcast).where(col(Broadcast.mailing_id) == number)
    broadcast = db.session.scalar(sent_off.options(defer(Broadcast.picture)))  # type: ignore[arg-type]
    digest = db.session.scalar(select(Digest).where(col(Digest.mailing_id) == number))
    enough: ColumnElement[bool] = false()
    conditions: list[ColumnElement[bool]] = []
    if broadcast is not None:
        conditions, enough = broadcasts.conditions(db, broadcast), broadcasts.capped(now, per_week)
    elif digest is not None:
        conditions = digests.conditions(db, digest)
    channel = outbox.reached_by()
    wanted = (
        select(col(Participant.id), channel, enough)
        .where(
            col(Participant.consented_at).is_not(None),
            col(Participant.country) == country,
            col(Participant.id) > reached,
            col(Participant.id) <= row.upto,
            *conditions,
        )
        .order_by(col(Participant.id))
        .limit(at_most)
    )
    found = [(one or 0, by or "", bool(full)) for one, by, full in db.session.execute(wanted)]
    last = found[-1][0] if found else reached
    people = [(one, by, full) for one, by, full in found if by]
    facts: dict[int, str | None] = {}
    if broadcast is not None:
        facts = dict.fromkeys((one for one, *_ in people), orjson.dumps({"broadcast": broadcast.id}).decode())
    elif digest is not None:
        mine = digests.personal(db, digest, [one for one, *_ in people])
        facts = {
            one: None if said is None else orjson.dumps({"digest": digest.id, **said}).decode() for one, said in mine.items()
        }
    to = tuple((one, by, full, said) for one, by, full in people if (said := facts.get(one)) is not None)
    return Next(number, country, reached, last, len(found) < at_most, to)


def fill(db: Transaction, next_: Next, kind: str, now: int) -> int | None:
    """Put the messages down for these people, and move the cursor; return for how many; None: somebody else has, or it rests."""
    session = db.session
    # Held until this is durable: who pauses or cancels it comes before or after.
    row = session.get_one(Mailing, next_.mailing, with_for_update=True, populate_existing=True)
    if row.state != MailingState.RUNNING:
        return None
    mine = (col(MailingCursor.mailing_id) == next_.mailing) & (col(MailingCursor.country) == next_.country)
    moved = update(MailingCursor).where(mine, col(MailingCursor.reached) == next_.reached, col(MailingCursor.done).is_(False))
    over = next_.over or (row.not_after is not None and row.not_after < now)
    if not session.execute(moved.values(reached=next_.last, done=over)).rowcount:  # type: ignore[attr-defined]
        return None
    numbers = [number for number, *_ in next_.people]
    # Who was forgotten since they were looked for is left out; PostgreSQL: who is being forgotten is waited for.
    still = set(
        session.scalars(
            select(col(Participant.id))
            .where(col(Participant.id).in_(numbers))
            .order_by(col(Participant.id))
            .with_for_update(read=True, key_share=True)
        )
    )
    to = [(number, channel, facts) for number, channel, full, facts in next_.people if number in still and not full]
    put = outbox.mail(db, next_.mailing, kind, to, now, row.not_after)
    row.put += put
    row.capped += sum(full for _, _, full, _ in next_.people)
    row.began_at = row.began_at or now
    session.flush()
    return put
