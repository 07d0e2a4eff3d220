"""Whom a mailing reaches next: looked for beside the writer, put into the outbox a few at a time."""

from dataclasses import dataclass, replace

import orjson
from sqlalchemy import BigInteger, ColumnElement, bindparam, false, func, select, update
from sqlalchemy.orm import defer
from sqlmodel import col

from storage import broadcasts, digests, outbox
from storage.database import Transaction
from storage.statement import Statement
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

    def pieces(self, at_most: int) -> "list[Next]":
        """Return the same in pieces of so many people, each with its own way of the cursor."""
        found, stood = [], self.reached
        for first in range(0, max(1, len(self.people)), at_most):
            some = self.people[first : first + at_most]
            whole = first + at_most >= len(self.people)
            last = self.last if whole else some[-1][0]
            found.append(replace(self, reached=stood, last=last, over=self.over and whole, people=some))
            stood = last
        return found


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
    found = [(one or 0, by, bool(full)) for one, by, full in db.session.execute(wanted)]
    last = found[-1][0] if found else reached
    people = [one for one, *_ in found]
    facts: dict[int, str | None] = {}
    if broadcast is not None:
        facts = dict.fromkeys(people, orjson.dumps({"broadcast": broadcast.id}).decode())
    elif digest is not None:
        mine = digests.personal(db, digest, people)
        facts = {
            one: None if said is None else orjson.dumps({"digest": digest.id, **said}).decode() for one, said in mine.items()
        }
    to = tuple((one, by, full, said) for one, by, full in found if (said := facts.get(one)) is not None)
    return Next(number, country, reached, last, len(found) < at_most, to)


_HELD = Statement(
    lambda _: (
        select(col(Mailing.state), col(Mailing.not_after)).where(col(Mailing.id) == bindparam("mailing", 0)).with_for_update()
    )
)
_MOVE = Statement(
    lambda _: (
        update(MailingCursor)
        .where(
            col(MailingCursor.mailing_id) == bindparam("mailing", 0),
            col(MailingCursor.country) == bindparam("place", ""),
            col(MailingCursor.reached) == bindparam("stood", 0),
            col(MailingCursor.done).is_(False),
        )
        .values(reached=0, done=False)
    )
)
# Who was forgotten since they were looked for is left out; PostgreSQL: who is being forgotten is waited for.
_STILL = Statement(
    lambda _: (
        select(col(Participant.id))
        .where(col(Participant.id) == bindparam("person", 0))
        .with_for_update(read=True, key_share=True)
    )
)
_COUNTED = Statement(
    lambda _: (
        update(Mailing)
        .where(col(Mailing.id) == bindparam("mailing", 0))
        .values(
            put=col(Mailing.put) + bindparam("more", 0),
            capped=col(Mailing.capped) + bindparam("full", 0),
            began_at=func.coalesce(col(Mailing.began_at), bindparam("now", 0, BigInteger)),
        )
    )
)


def fill(db: Transaction, next_: Next, kind: str, now: int) -> int | None:
    """Put the messages down for these people, and move the cursor; return for how many; None: somebody else has, or it rests."""
    # Held until this is durable: who pauses or cancels it comes before or after.
    row = db.row(_HELD, mailing=next_.mailing)
    if row is None or row[0] != MailingState.RUNNING:
        return None
    not_after = row[1]
    over = next_.over or (not_after is not None and not_after < now)
    moved = {"mailing": next_.mailing, "place": next_.country, "stood": next_.reached, "reached": next_.last, "done": over}
    if not db.run(_MOVE, **moved):
        return None
    to = [
        (number, channel, facts)
        for number, channel, full, facts in next_.people
        if not full and db.row(_STILL, person=number) is not None
    ]
    put = outbox.mail(db, next_.mailing, kind, to, now, not_after)
    db.run(_COUNTED, mailing=next_.mailing, more=put, full=sum(full for _, _, full, _ in next_.people), now=now)
    return put
