"""The consultation that a fresh installation starts with."""

import asyncio
import time
from importlib.resources import as_file, files

from bot.consultation import file
from storage import consultations
from storage.database import Database, Transaction


async def load_if_empty(database: Database) -> bool:
    """Load the demo consultation if there is no consultation at all; tell whether that was so."""
    if not await database.turn(consultations.is_empty):
        return False
    with as_file(files("bot.demo")) as folder:
        given = await asyncio.to_thread(file.read, folder / "consultation.yaml")

    def work(db: Transaction) -> bool:
        # Looked at again: another process may have been faster.
        if consultations.is_empty(db):
            consultations.load(db, given, int(time.time()))
            return True
        return False

    return await database.turn(work)
