"""The reports of published rounds, as the public pages read them."""

from sqlalchemy import select, true
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel import col

from storage.database import Transaction
from storage.tables import Catalogue, RoundReport

_STAMPS = select(col(Catalogue.revision), col(RoundReport.round_id), col(RoundReport.made_at)).outerjoin(RoundReport, true())


async def stamps(connection: AsyncConnection) -> tuple[int, dict[int, int]]:
    """Return the catalogue's revision, and when the report of each round that has one was made."""
    rows = (await connection.execute(_STAMPS)).all()
    return rows[0][0], {round_: made_at for _, round_, made_at in rows if round_ is not None}


def body(db: Transaction, round_: int) -> bytes | None:
    """Return a round's report as it was packed."""
    return db.session.scalar(select(col(RoundReport.body)).where(col(RoundReport.round_id) == round_))
