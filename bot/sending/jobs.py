"""What is done by the clock; APScheduler is the tick."""

import asyncio
import time
from collections.abc import Callable

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.sending.post import Post
from bot.sending.translate import Translator
from storage import agenda, announcements, reminders, retention, rounds, waiting
from storage.catalogue import Catalogues
from storage.database import Database, DatabaseAwayError

log = structlog.get_logger()

EXPIRE_SECONDS = 15 * 60
TELL_SECONDS = 10 * 60
ANNOUNCE_SECONDS = 60
NOTE_SECONDS = 60
REMIND_SECONDS = 3600
TRANSLATE_SECONDS = 10
DELIVER_SECONDS = 5
PAUSE = 0.05
"""Seconds between two turns of deleting or announcing, for the people who vote meanwhile."""


class Jobs:
    """Starts and stops what runs by the clock."""

    def __init__(
        self,
        database: Database,
        catalogues: Catalogues,
        post: Post,
        *,
        clock: Callable[[], float] = time.time,
        translator: Translator | None = None,
    ) -> None:
        self._database = database
        self._catalogues = catalogues
        self._post = post
        self._clock = clock
        self._translator = translator
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
        """Send what waits."""
        await self._post.deliver()
