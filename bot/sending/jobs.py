"""What is done by the clock; APScheduler is the tick."""

import asyncio
import time
from collections.abc import Callable, Mapping
from typing import Any

import orjson
import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.chat.fold import choices
from bot.chat.message import Address, Channel, ChannelError, Reply, Throttled, Unreachable
from bot.chat.speech import Speech, Speeches
from bot.language.europe import daytime
from bot.sending.translate import Translator
from storage import agenda, announcements, outbox, people, reminders, retention, rounds, translations, waiting
from storage.catalogue import Catalogues
from storage.database import Database, DatabaseAwayError, Transaction
from storage.keys import Keys
from storage.outbox import Message
from storage.tables import OutboxState

log = structlog.get_logger()

EXPIRE_SECONDS = 15 * 60
TELL_SECONDS = 10 * 60
ANNOUNCE_SECONDS = 60
NOTE_SECONDS = 60
REMIND_SECONDS = 3600
TRANSLATE_SECONDS = 10
DELIVER_SECONDS = 5
AGAIN_SECONDS = 60
"""How long a message waits whose channel could not be reached."""
PAUSE = 0.05
"""Seconds between two turns of deleting or announcing, for the people who vote meanwhile."""

Compose = Callable[[Speech, str, Mapping[str, Any], str], Reply]
"""Makes a message of its kind, its facts, and the proposal it is about."""


class Jobs:
    """Starts and stops what runs by the clock; `compose` finds the words of what is written to people."""

    def __init__(  # noqa: PLR0913 what they work with
        self,
        database: Database,
        keys: Keys,
        speeches: Speeches,
        catalogues: Catalogues,
        channels: Mapping[str, Channel],
        compose: Compose,
        *,
        clock: Callable[[], float] = time.time,
        translator: Translator | None = None,
    ) -> None:
        self._database = database
        self._keys = keys
        self._speeches = speeches
        self._catalogues = catalogues
        self._channels = channels
        self._compose = compose
        self._clock = clock
        self._translator = translator
        self._delivering = asyncio.Lock()
        self._scheduler = AsyncIOScheduler(timezone="UTC")

    def start(self) -> None:
        """Begin to tick."""
        ticks = (
            (self.expire, EXPIRE_SECONDS),
            (self.tell, TELL_SECONDS),
            (self.announce, ANNOUNCE_SECONDS),
            (self.note, NOTE_SECONDS),
            (self.remind, REMIND_SECONDS),
            (self.translate, TRANSLATE_SECONDS),
            (self.deliver, DELIVER_SECONDS),
        )
        for job, seconds in ticks:
            self._scheduler.add_job(job, "interval", seconds=seconds, coalesce=True, max_instances=1)
        self._scheduler.start()

    def stop(self) -> None:
        """Stop ticking."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    @property
    def _now(self) -> int:
        return int(self._clock())

    async def expire(self) -> None:
        """Delete what is kept for a time only."""
        try:
            while True:
                expired = await self._database.turn(lambda db: retention.expire(db, self._now))
                if expired.visitors < retention.AT_ONCE and expired.people < retention.PEOPLE_AT_ONCE:
                    return
                await asyncio.sleep(PAUSE)
        except DatabaseAwayError:
            log.warning("nothing expired: the database is away")

    async def tell(self) -> None:
        """Put down a message, once, for those who asked to be told when there are new proposals."""
        try:
            told = waiting.AT_ONCE
            while told == waiting.AT_ONCE:
                told = await self._database.turn(lambda db: waiting.tell(db, self._catalogues, self._now))
        except DatabaseAwayError:
            log.warning("nobody told: the database is away")
        await self.deliver()

    async def announce(self) -> None:
        """Write down the results whose day has come, and put down what many are to be told, a few people at a time."""
        try:
            await self._database.turn(lambda db: agenda.settle_due(db, self._now))
            left = 1
            while left:
                left = await self._database.turn(lambda db: announcements.tell(db, self._now))
                await asyncio.sleep(PAUSE if left else 0)
        except DatabaseAwayError:
            log.warning("nothing announced: the database is away")
        await self.deliver()

    async def translate(self) -> None:
        """Give the provider what waits to be translated."""
        if self._translator is not None:
            await self._translator.run()

    async def note(self) -> None:
        """Write down which rounds have come to another state by their dates, and put down what their organisers are told."""
        try:
            noted = await self._database.turn(lambda db: rounds.note(db, self._now))
        except DatabaseAwayError:
            log.warning("no round noted: the database is away")
            return
        if noted:
            await self.deliver()

    async def remind(self) -> None:
        """Put down what moderators are told unasked: that something waits too long, and how the week was."""
        try:
            await self._database.turn(lambda db: reminders.remind(db, self._now))
        except DatabaseAwayError:
            log.warning("nobody reminded: the database is away")
        await self.deliver()

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
