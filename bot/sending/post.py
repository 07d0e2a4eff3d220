"""Sending what was put down for people who did not just speak."""

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

import orjson
import structlog

from bot.chat.fold import choices
from bot.chat.message import Address, Channel, ChannelError, Reply, Throttled, Unreachable
from bot.chat.speech import Speech, Speeches
from bot.language.europe import daytime
from storage import outbox, people, translations
from storage.database import Database, DatabaseAwayError, Transaction
from storage.keys import Keys
from storage.outbox import Message
from storage.tables import OutboxState

log = structlog.get_logger()

AGAIN_SECONDS = 60
"""How long a message waits whose channel could not be reached."""

Compose = Callable[[Speech, str, Mapping[str, Any], str], Reply]
"""Makes a message of its kind, its facts, and the proposal it is about."""


class Post:
    """Sends what waits; `compose` finds the words."""

    def __init__(
        self,
        database: Database,
        keys: Keys,
        speeches: Speeches,
        channels: Mapping[str, Channel],
        compose: Compose,
        clock: Callable[[], float],
    ) -> None:
        self._database = database
        self._keys = keys
        self._speeches = speeches
        self._channels = channels
        self._compose = compose
        self._clock = clock
        self._delivering = asyncio.Lock()

    @property
    def _now(self) -> int:
        return int(self._clock())

    async def deliver(self) -> None:
        """Send what was put down, one after the other, each once; at night only to those who do not mind."""
        async with self._delivering:
            try:
                while due := await self._database.turn(lambda db: outbox.due(db, self._now)):
                    for message in due:
                        await self._deliver(message)
            except DatabaseAwayError:
                log.warning("nothing delivered: the database is away")

    async def _deliver(self, due: outbox.Due) -> None:
        now = self._now
        morning = daytime(due.country, now) if due.quiet else now

        def claim(db: Transaction) -> tuple[Message, str] | None:
            if morning > now:
                outbox.put_off(db, due.id, morning)
                return None
            message = outbox.claim(db, due.id)
            if message is None:
                return None
            return message, translations.read(db, message.facts.get("proposal", 0), message.language)

        claimed = await self._database.turn(claim)
        if claimed is None:
            return
        message, quoted = claimed
        reply = self._compose(self._speeches[message.language], message.kind, message.facts, quoted)
        state = await self._send(message, reply)
        if state is OutboxState.WAITING:
            await self._database.turn(lambda db: outbox.put_off(db, message.id, self._now + AGAIN_SECONDS))
            return

        def settle(db: Transaction) -> None:
            outbox.settle(db, message.id, state)
            if state is OutboxState.SENT:
                people.offer(db, message.person, [(press.label, press.action.pack()) for press in choices(reply)])

        await self._database.turn(settle)

    async def _send(self, message: Message, reply: Reply) -> OutboxState:
        """Send a message and say what became of it; what may have arrived is not sent again."""
        channel = self._channels.get(message.channel)
        if channel is None:
            return OutboxState.FAILED
        person, room = orjson.loads(self._keys.unseal(message.sealed))
        try:
            await channel.send(Address(channel.name, person, room), reply)
        except Throttled:
            return OutboxState.WAITING
        except Unreachable as error:
            return OutboxState.FAILED if error.arrived else OutboxState.WAITING
        except ChannelError as error:
            log.warning("message not delivered", kind=message.kind, error=type(error).__name__)
            return OutboxState.FAILED
        return OutboxState.SENT
