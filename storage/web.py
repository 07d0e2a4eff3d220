"""The web chat's history, one row a message, encrypted."""

from dataclasses import dataclass

from sqlalchemy import bindparam, delete, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel import col

from storage.database import Transaction
from storage.statement import Statement
from storage.tables import WebMessage

KEPT = 60
"""Messages that one person's chat keeps."""
AGAIN_SECONDS = 3600
"""For how long a message with a key is kept in any case: it may be sent again."""


@dataclass(frozen=True, slots=True)
class Stored:
    """A message of the history; `seq` tells when it last changed."""

    id: int
    seq: int
    sealed: bytes


_NEWEST = Statement(
    lambda _: select(func.coalesce(func.max(col(WebMessage.seq)), 0)).where(col(WebMessage.person) == bindparam("of", b""))
)
_REPLACE = Statement(
    lambda _: (
        update(WebMessage)
        .where(col(WebMessage.id) == bindparam("message", 0), col(WebMessage.person) == bindparam("of", b""))
        .values(seq=0, sealed=b"")
    )
)
_ADD = Statement(lambda _: insert(WebMessage).values(person=b"", seq=0, at=0, sealed=b"", key=None).returning(col(WebMessage.id)))

_TRIM = Statement(
    lambda _: delete(WebMessage).where(
        col(WebMessage.id).in_(
            select(col(WebMessage.id))
            .where(col(WebMessage.person) == bindparam("of", b""))
            .order_by(col(WebMessage.id).desc())
            .offset(bindparam("kept", KEPT))
        ),
        or_(col(WebMessage.key).is_(None), col(WebMessage.at) < bindparam("before", 0)),
    )
)


_KEYED = Statement(
    lambda _: select(col(WebMessage.id), col(WebMessage.seq), col(WebMessage.sealed)).where(
        col(WebMessage.person) == bindparam("of", b""), col(WebMessage.key) == bindparam("named", "")
    )
)


def put(db: Transaction, person: bytes, message: int | None, sealed: bytes, now: int, key: str = "") -> Stored:
    """Keep a message, in place of `message` if that is still there and the person's own.

    One with this `key` that is there already stays as it is.
    """
    if key and (known := db.row(_KEYED, of=person, named=key)):
        return Stored(known[0], known[1], bytes(known[2]))
    (newest,) = db.row(_NEWEST, of=person)
    seq = newest + 1
    if message is not None and db.run(_REPLACE, message=message, of=person, seq=seq, sealed=sealed):
        return Stored(message, seq, sealed)
    ((number,),) = db.rows(_ADD, person=person, seq=seq, at=now, sealed=sealed, key=key or None)
    db.run(_TRIM, of=person, before=now - AGAIN_SECONDS)
    return Stored(number, seq, sealed)


def clear(db: Transaction, person: bytes) -> None:
    """Delete a person's history."""
    db.session.execute(delete(WebMessage).where(col(WebMessage.person) == person))


async def newest(connection: AsyncConnection, person: bytes) -> int:
    """Return the number of the last change in a person's history; 0 if it is empty."""
    last = select(func.coalesce(func.max(col(WebMessage.seq)), 0)).where(col(WebMessage.person) == person)
    return await connection.scalar(last) or 0


async def find(connection: AsyncConnection, person: bytes, message: int) -> Stored | None:
    """Return a message of a person's history."""
    wanted = select(col(WebMessage.seq), col(WebMessage.sealed))
    row = (await connection.execute(wanted.where(col(WebMessage.person) == person, col(WebMessage.id) == message))).first()
    return Stored(message, row[0], row[1]) if row else None


async def newer(connection: AsyncConnection, person: bytes, after: int) -> list[Stored]:
    """Return the messages that changed after `after`, in the order in which they stand on the screen."""
    wanted = (
        select(col(WebMessage.id), col(WebMessage.seq), col(WebMessage.sealed))
        .where(col(WebMessage.person) == person, col(WebMessage.seq) > after)
        .order_by(col(WebMessage.id))
    )
    return [Stored(number or 0, seq, sealed) for number, seq, sealed in await connection.execute(wanted)]
