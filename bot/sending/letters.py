"""What a message says: its words found when it is sent, what many are told alike found once."""

from collections import OrderedDict
from collections.abc import Callable, Mapping
from typing import Any

import orjson

from bot.chat.message import Reply
from bot.chat.speech import Speech, Speeches
from storage import broadcasts, digests
from storage.database import Database, Transaction
from storage.outbox import Message

REMEMBERED = 800
"""Contents and replies that are kept: those of every country and language of a digest."""

Compose = Callable[[Speech, str, Mapping[str, Any], str], Reply]
"""Makes a message of its kind, its facts, and the proposal it is about."""


class Letters:
    """Composes messages."""

    def __init__(self, database: Database, speeches: Speeches, compose: Compose) -> None:
        self._database = database
        self._speeches = speeches
        self._compose = compose
        self._contents: OrderedDict[tuple[str, int, str], dict[str, Any]] = OrderedDict()
        self._replies: OrderedDict[tuple[str, str], Reply] = OrderedDict()

    async def reply(self, message: Message, quoted: str) -> Reply:
        """Return what a message says to its person; `quoted` is the proposal it is about."""
        key = message.facts, message.language
        if message.kind == "broadcast" and (known := self._replies.get(key)):
            return known
        facts = orjson.loads(message.facts)
        match message.kind:
            case "broadcast" | "digest":
                facts |= await self._content(message.kind, int(facts[message.kind]), message.language)
            case "broadcast-progress" | "broadcast-report":
                facts |= await self._database.read(lambda db: broadcasts.live(db, int(facts["broadcast"])))
        reply = self.compose(message.language, message.kind, facts, quoted)
        if message.kind == "broadcast":
            _remember(self._replies, key, reply)
        return reply

    def compose(self, language: str, kind: str, facts: Mapping[str, Any], quoted: str = "") -> Reply:
        """Return a message of these facts."""
        return self._compose(self._speeches[language], kind, facts, quoted)

    async def _content(self, kind: str, number: int, language: str) -> dict[str, Any]:
        """Return what everybody of a language is told."""
        key = kind, number, language
        known = self._contents.get(key)
        if known is None:
            read = broadcasts.content if kind == "broadcast" else digests.content

            def look(db: Transaction) -> dict[str, Any]:
                return read(db, number, language)

            known = await self._database.read(look)
            _remember(self._contents, key, known)
        return known


def _remember(where: "OrderedDict[Any, Any]", key: object, what: object) -> None:
    where[key] = what
    if len(where) > REMEMBERED:
        where.popitem(last=False)
