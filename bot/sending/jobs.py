"""What is done by the clock; APScheduler is the tick."""

import asyncio
import time
from collections.abc import Callable, Mapping

import orjson
import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.chat.message import Address, Channel, ChannelError, Closed, Reply
from bot.chat.speech import Speech, Speeches
from storage import retention, waiting
from storage.catalogue import Catalogues
from storage.database import Database, DatabaseAwayError
from storage.keys import Keys
from storage.waiting import Waiting

log = structlog.get_logger()

EXPIRE_MINUTES = 15
TELL_MINUTES = 10
EXPIRE_PAUSE = 0.05
"""Seconds between two turns of deleting, for the people who vote meanwhile."""


class Jobs:
    """Starts and stops what runs by the clock; `news` is what those are told who asked for new proposals."""

    def __init__(
        self,
        database: Database,
        keys: Keys,
        speeches: Speeches,
        catalogues: Catalogues,
        channels: Mapping[str, Channel],
        news: Callable[[Speech], Reply],
    ) -> None:
        self._database = database
        self._keys = keys
        self._speeches = speeches
        self._catalogues = catalogues
        self._channels = channels
        self._news = news
        self._scheduler = AsyncIOScheduler(timezone="UTC")

    def start(self) -> None:
        """Begin to tick."""
        for job, minutes in ((self.expire, EXPIRE_MINUTES), (self.tell, TELL_MINUTES)):
            self._scheduler.add_job(job, "interval", minutes=minutes, coalesce=True, max_instances=1)
        self._scheduler.start()

    def stop(self) -> None:
        """Stop ticking."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    async def expire(self) -> None:
        """Delete what is kept for a time only."""
        try:
            while True:
                expired = await self._database.turn(lambda db: retention.expire(db, int(time.time())))
                if expired.visitors < retention.AT_ONCE:
                    return
                await asyncio.sleep(EXPIRE_PAUSE)
        except DatabaseAwayError:
            log.warning("nothing expired: the database is away")

    async def tell(self) -> None:
        """Write, once, to those who asked to be told when there are new proposals."""
        try:
            while told := await self._database.turn(lambda db: waiting.claim(db, self._catalogues, int(time.time()))):
                for person in told:
                    await self._write(person)
        except DatabaseAwayError:
            log.warning("nobody told: the database is away")

    async def _write(self, person: Waiting) -> None:
        channel = self._channels.get(person.channel)
        if channel is None:
            return
        number, room = orjson.loads(self._keys.unseal(person.sealed))
        try:
            await channel.send(Address(channel.name, number, room), self._news(self._speeches[person.language]))
        except Closed:
            log.info("not told: the chat is closed")
        except ChannelError as error:
            # It was claimed before it was sent: better not told than told twice.
            log.warning("not told", error=str(error))
