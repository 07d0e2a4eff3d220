"""Pictures: drawn once, beside the event loop, and kept by their content."""

import asyncio
import time
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor

from bot.chat.message import Picture
from storage import drawings
from storage.database import Database

NAMES = 200
BYTES = 32 << 20
"""What is remembered of the pictures used last: Telegram's names for them, and bytes of the pictures themselves."""
SECONDS = 3600
"""How long a picture is remembered, so that one which retention deleted is drawn and kept again."""


def kind_of(image: bytes) -> str:
    """Return what an image is, `jpeg` or `png`: ours are drawn as PNG, those that people sent may be either."""
    return "jpeg" if image.startswith(b"\xff\xd8") else "png"


class Gallery:
    """Gives the image of a picture, and Telegram's name for it; raises `DatabaseAwayError`.

    A thousand messages a second may bear the same picture: what was used last is not read from the database for each.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        # One thread: matplotlib is not made for two.
        self._drawing = ThreadPoolExecutor(1, thread_name_prefix="drawing")
        self._under_way: dict[str, asyncio.Task[bytes]] = {}
        self._names: OrderedDict[str, str] = OrderedDict()
        self._images: OrderedDict[str, tuple[bytes, float]] = OrderedDict()
        self._bytes = 0

    async def hang(self, picture: Picture) -> bytes:
        """Return a picture's image; from now on it is kept."""
        if (image := self._recall(picture.key)) is not None:
            return image
        task = self._under_way.get(picture.key)
        if task is None:
            task = self._under_way[picture.key] = asyncio.create_task(self._make(picture))
            task.add_done_callback(lambda _: self._under_way.pop(picture.key, None))
        # Two people may wait for the same picture; one who goes away must not take it from the other.
        return await asyncio.shield(task)

    async def _make(self, picture: Picture) -> bytes:
        if (known := await self.find(picture.key)) is not None:
            return known
        image = await asyncio.get_running_loop().run_in_executor(self._drawing, picture.draw)
        await self._database.turn(lambda db: drawings.keep(db, picture.key, image, int(time.time())))
        self._remember(picture.key, image)
        return image

    async def find(self, key: str) -> bytes | None:
        """Return a picture that was drawn before."""
        if (image := self._recall(key)) is not None:
            return image
        async with self._database.reading() as connection:
            known = await drawings.find(connection, key)
        if known is None:
            return None
        self._remember(key, known[0])
        if known[1]:
            self._note(key, known[1])
        return known[0]

    async def named(self, key: str) -> str:
        """Return Telegram's name for a picture, empty until it was sent there."""
        if key in self._names:
            self._names.move_to_end(key)
            return self._names[key]
        async with self._database.reading() as connection:
            name = await drawings.name_of(connection, key)
        if name:
            self._note(key, name)
        return name

    async def name(self, picture: Picture, name: str) -> None:
        """Note Telegram's name for a picture."""
        self._note(picture.key, name)
        await self._database.turn(lambda db: drawings.name(db, picture.key, name))

    def close(self) -> None:
        """Drop what was not begun."""
        self._drawing.shutdown(wait=False, cancel_futures=True)

    def _note(self, key: str, name: str) -> None:
        self._names[key] = name
        self._names.move_to_end(key)
        if len(self._names) > NAMES:
            self._names.popitem(last=False)

    def _recall(self, key: str) -> bytes | None:
        image, since = self._images.get(key, (None, 0.0))
        if image is None or time.monotonic() - since > SECONDS:
            return None
        self._images.move_to_end(key)
        return image

    def _remember(self, key: str, image: bytes) -> None:
        forgotten, _ = self._images.pop(key, (b"", 0.0))
        self._images[key] = image, time.monotonic()
        self._bytes += len(image) - len(forgotten)
        while self._bytes > BYTES:
            _, (oldest, _) = self._images.popitem(last=False)
            self._bytes -= len(oldest)
