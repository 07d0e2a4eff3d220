"""What a message says: its words found when it is sent, what many are told alike found once."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar

import orjson

from bot.chat.message import Reply
from bot.chat.speech import Speech, Speeches
from storage import broadcasts, digests
from storage.database import Database, Transaction
from storage.dispatch import Message

K = TypeVar("K")
V = TypeVar("V")

REMEMBERED = 800
"""Contents and replies that are kept: those of every country and language of a digest."""
FRESH_SECONDS = 60
"""For how long: what is hidden meanwhile is soon told no more, and no picture stays in memory once all have it."""

Compose = Callable[[Speech, str, Mapping[str, Any], str], Reply]
"""Makes a message of its kind, its facts, and the proposal it is about."""


class _Fresh(Generic[K, V]):
    """Keeps what was found lately, the oldest first."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._known: OrderedDict[K, tuple[float, V]] = OrderedDict()

    def recall(self, key: K) -> V | None:
        """Return what was found lately, and let go what is older."""
        now = self._clock()
        while self._known and not 0 <= now - next(iter(self._known.values()))[0] < FRESH_SECONDS:
            self._known.popitem(last=False)
        return self._known[key][1] if key in self._known else None

    def remember(self, key: K, found: V) -> None:
        """Keep what was found."""
        self._known[key] = self._clock(), found
        self._known.move_to_end(key)
        if len(self._known) > REMEMBERED:
            self._known.popitem(last=False)


class Letters:
    """Composes messages."""

    def __init__(self, database: Database, speeches: Speeches, compose: Compose, clock: Callable[[], float]) -> None:
        self._database = database
        self._speeches = speeches
        self._compose = compose
        self._contents: _Fresh[tuple[str, int, str], dict[str, Any]] = _Fresh(clock)
        self._learning: dict[str, asyncio.Future[Speech]] = {}
        self._replies: _Fresh[tuple[str, str], Reply] = _Fresh(clock)

    async def reply(self, message: Message, quoted: str) -> Reply:
        """Return what a message says to its person; `quoted` is the proposal it is about."""
        key = message.facts, message.language
        if message.kind == "broadcast" and (known := self._replies.recall(key)):
            return known
        facts = orjson.loads(message.facts)
        match message.kind:
            case "broadcast" | "digest":
                facts |= await self._content(message.kind, int(facts[message.kind]), message.language)
            case "broadcast-progress" | "broadcast-report":
                facts |= await self._database.read(lambda db: broadcasts.live(db, int(facts["broadcast"])))
        await self._learn(message.language)
        reply = self.compose(message.language, message.kind, facts, quoted)
        if message.kind == "broadcast":
            self._replies.remember(key, reply)
        return reply

    async def _learn(self, language: str) -> None:
        """Read a language beside the event loop, once: it takes the time of a hundred votes."""
        task = self._learning.get(language)
        if task is None:
            task = self._learning[language] = asyncio.ensure_future(asyncio.to_thread(self._speeches.__getitem__, language))
        if not task.done():
            await asyncio.shield(task)

    def compose(self, language: str, kind: str, facts: Mapping[str, Any], quoted: str = "") -> Reply:
        """Return a message of these facts."""
        return self._compose(self._speeches[language], kind, facts, quoted)

    async def _content(self, kind: str, number: int, language: str) -> dict[str, Any]:
        """Return what everybody of a language is told."""
        key = kind, number, language
        known = self._contents.recall(key)
        if known is None:
            read = broadcasts.content if kind == "broadcast" else digests.content

            def look(db: Transaction) -> dict[str, Any]:
                return read(db, number, language)

            known = await self._database.read(look)
            self._contents.remember(key, known)
        return known
