"""Pictures: drawn once, beside the event loop, and kept by their content."""

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

from bot.chat.message import Picture
from storage import drawings
from storage.database import Database


class Gallery:
    """Gives the PNG of a picture; raises `DatabaseAwayError`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        # One thread: matplotlib is not made for two.
        self._drawing = ThreadPoolExecutor(1, thread_name_prefix="drawing")
        self._under_way: dict[str, asyncio.Task[tuple[bytes, str]]] = {}

    async def hang(self, picture: Picture) -> tuple[bytes, str]:
        """Return a picture's PNG, and Telegram's name for it if it has been sent there."""
        task = self._under_way.get(picture.key)
        if task is None:
            task = self._under_way[picture.key] = asyncio.create_task(self._make(picture))
            task.add_done_callback(lambda _: self._under_way.pop(picture.key, None))
        # Two people may wait for the same picture; one who goes away must not take it from the other.
        return await asyncio.shield(task)

    async def _make(self, picture: Picture) -> tuple[bytes, str]:
        async with self._database.reading() as connection:
            known = await drawings.find(connection, picture.key)
        if known is not None:
            return known
        png = await asyncio.get_running_loop().run_in_executor(self._drawing, picture.draw)
        await self._database.turn(lambda db: drawings.keep(db, picture.key, png, int(time.time())))
        return png, ""

    async def find(self, key: str) -> bytes | None:
        """Return a picture that was drawn before."""
        async with self._database.reading() as connection:
            known = await drawings.find(connection, key)
        return known[0] if known else None

    async def name(self, picture: Picture, ref: str) -> None:
        """Note Telegram's name for a picture."""
        await self._database.turn(lambda db: drawings.name(db, picture.key, ref))

    def close(self) -> None:
        """Drop what was not begun."""
        self._drawing.shutdown(wait=False, cancel_futures=True)
