"""What a message says: its words found when it is sent, what many are told alike found once."""

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

import orjson

from bot.chat.message import Reply
from bot.chat.speech import Speech, Speeches
from bot.sending.fresh import Fresh
from storage import broadcasts, digests
from storage.database import Database, Transaction
from storage.dispatch import Message

FRESH_SECONDS = 60
"""How long contents and replies are kept: what is hidden meanwhile is soon told no more, and no picture stays in memory."""

Compose = Callable[[Speech, str, Mapping[str, Any], str], Reply]
"""Makes a message of its kind, its facts, and the proposal it is about."""


class Letters:
    """Composes messages."""

    def __init__(self, database: Database, speeches: Speeches, compose: Compose, clock: Callable[[], float]) -> None:
        self._database = database
        self._speeches = speeches
        self._compose = compose
        self._contents: Fresh[tuple[str, int, str], dict[str, Any]] = Fresh(FRESH_SECONDS, clock)
        self._learning: dict[str, asyncio.Future[Speech]] = {}
        self._replies: Fresh[tuple[str, str], Reply] = Fresh(FRESH_SECONDS, clock)

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

            known = self._contents.remember(key, await self._database.read(look))
        return known
