"""Rendered pages, kept for a minute: bounded in bytes, each made once however many wait for it."""

import asyncio
import gzip
import hashlib
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable
from dataclasses import dataclass

BYTES = 64 << 20
SECONDS = 60
"""How old a kept page may be: what organisations say and what is being done does not change the catalogue's revision."""
LEVEL = 6
WAITING = 100
"""Pages that may wait to be made at once: the last of them waits for about ten seconds."""


class BusyError(Exception):
    """So many pages wait to be made that one more would wait too long."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A body as it is sent, plain and packed, and what names its content."""

    plain: bytes
    packed: bytes
    tag: str

    @property
    def size(self) -> int:
        """Return how many bytes it takes."""
        return len(self.plain) + len(self.packed)


def keep(body: bytes) -> Kept:
    """Return a body ready to be sent."""
    return Kept(body, gzip.compress(body, LEVEL, mtime=0), hashlib.sha256(body).hexdigest()[:20])


class Shelf:
    """What was made lately, by its key."""

    def __init__(self, clock: Callable[[], float], limit: int = BYTES) -> None:
        self._clock = clock
        self._limit = limit
        self._size = 0
        self._kept: OrderedDict[Hashable, tuple[float, Kept]] = OrderedDict()
        self._making: dict[Hashable, asyncio.Task[Kept]] = {}

    async def get(self, key: Hashable, make: Callable[[], Awaitable[Kept]]) -> Kept:
        """Return what is kept under a key, made now if it is not there; raises `BusyError`, and what `make` raises."""
        found = self._kept.get(key)
        if found is not None and self._clock() - found[0] < SECONDS:
            self._kept.move_to_end(key)
            return found[1]
        making = self._making.get(key)
        if making is None:
            # Who asks and goes away leaves the work behind; without a limit they could make everybody wait for hours.
            if len(self._making) >= WAITING:
                raise BusyError
            making = self._making[key] = asyncio.ensure_future(self._make(key, make))
        # Who goes away does not take it from the others who wait.
        return await asyncio.shield(making)

    async def _make(self, key: Hashable, make: Callable[[], Awaitable[Kept]]) -> Kept:
        try:
            began = self._clock()
            made = await make()
        finally:
            del self._making[key]
        self._drop(key)
        self._kept[key] = began, made
        self._size += made.size
        while self._size > self._limit:
            self._drop(next(iter(self._kept)))
        return made

    def _drop(self, key: Hashable) -> None:
        if key in self._kept:
            self._size -= self._kept.pop(key)[1].size
