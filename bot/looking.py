"""Commands that only look into the database."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from bot.settings import read_settings
from storage.database import Database, Transaction

T = TypeVar("T")


def look(work: Callable[[Transaction], T]) -> T:
    """Bring the tables up to date, and return what `work` finds; raises `DatabaseAwayError`, `SettingsError`."""
    from storage import migrate

    async def looking() -> T:
        database = Database(read_settings().database_url)
        try:
            await asyncio.to_thread(migrate.upgrade, database.engine)
            return await database.read(work)
        finally:
            await database.close()

    return asyncio.run(looking())
