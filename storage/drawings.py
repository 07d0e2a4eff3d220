"""Pictures that were drawn, by a hash of their content: the same picture is neither drawn nor uploaded twice."""

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel import col

from storage.database import Transaction
from storage.tables import Drawing


async def find(connection: AsyncConnection, key: str) -> tuple[bytes, str] | None:
    """Return a picture and Telegram's name for it, which is empty until it was sent there."""
    row = (await connection.execute(select(col(Drawing.png), col(Drawing.ref)).where(col(Drawing.key) == key))).first()
    return None if row is None else (row[0], row[1])


async def name_of(connection: AsyncConnection, key: str) -> str:
    """Return Telegram's name for a picture, empty until it was sent there."""
    return str(await connection.scalar(select(col(Drawing.ref)).where(col(Drawing.key) == key)) or "")


def keep(db: Transaction, key: str, png: bytes, now: int) -> None:
    """Keep a picture."""
    db.session.merge(Drawing(key=key, png=png, at=now))


def name(db: Transaction, key: str, ref: str) -> None:
    """Note Telegram's name for a picture."""
    db.session.execute(update(Drawing).where(col(Drawing.key) == key).values(ref=ref))


def expire(db: Transaction, before: int) -> None:
    """Delete the pictures that are older than a moment."""
    db.session.execute(delete(Drawing).where(col(Drawing.at) < before))
