"""What is done by the clock, each once; how much that was. Whatever goes wrong is raised, for the jobs to write down."""

import asyncio
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from bot.sending.digests import Digests
from bot.sending.translate import Translator
from bot.sending.waves import Waves
from storage import agenda, announcements, backup, maintenance, reminders, retention, rounds, snapshots, waiting
from storage.catalogue import Catalogues
from storage.database import Database

T = TypeVar("T")

PAUSE = 0.05
"""Seconds between two turns of deleting or announcing, for the people who vote meanwhile."""
MEGABYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Done:
    """How much was done, and what is to be told of it: a word, perhaps with a number after it."""

    count: int
    note: str = ""


class Chores:
    """All that is done by the clock; none of it speaks to anybody, but puts messages into the outbox."""

    def __init__(
        self,
        database: Database,
        catalogues: Catalogues,
        clock: Callable[[], float],
        *,
        translator: Translator | None,
        digests: Digests | None,
        backups: Path,
        backup_days: int,
    ) -> None:
        self._database = database
        self._catalogues = catalogues
        self._clock = clock
        self._translator = translator
        self._digests = digests
        self._backups = backups
        self._backup_days = backup_days

    @property
    def _now(self) -> int:
        return int(self._clock())

    async def expire(self) -> Done:
        """Delete what is kept for a time only."""
        count = 0
        while True:
            expired = await self._database.turn(lambda db: retention.expire(db, self._now), patient=True)
            count += expired.visitors + expired.people
            if expired.visitors < retention.AT_ONCE and expired.people < retention.PEOPLE_AT_ONCE:
                return Done(count)
            await asyncio.sleep(PAUSE)

    async def tell(self) -> Done:
        """Put down a message, once, for those who asked to be told when there are new proposals."""
        count, told = 0, waiting.AT_ONCE
        while told == waiting.AT_ONCE:
            told = await self._database.turn(lambda db: waiting.tell(db, self._catalogues, self._now), patient=True)
            count += told
        return Done(count)

    async def announce(self) -> Done:
        """Write down the results whose day has come, and put down what many are to be told, a few people at a time."""
        await self._database.turn(lambda db: agenda.settle_due(db, self._now))
        count = 0
        while await self._database.turn(lambda db: announcements.tell(db, self._now), patient=True):
            count += 1
            await asyncio.sleep(PAUSE)
        return Done(count)

    async def note(self) -> Done:
        """Write down which rounds have come to another state by their dates, and put down what their organisers are told."""
        return Done(await self._database.turn(lambda db: rounds.note(db, self._now)))

    async def remind(self) -> Done:
        """Put down what moderators are told unasked: that something waits too long, and how the week was."""
        return Done(await self._database.turn(lambda db: reminders.remind(db, self._now)))

    async def translate(self) -> Done:
        """Give the provider what waits to be translated."""
        return Done(await self._translator.run() if self._translator else 0)

    async def digest(self, often: str, country: str, due_at: int) -> Done:
        """Begin the digests of a country."""
        return Done(await self._digests.publish(often, country, due_at) if self._digests else 0)

    async def snapshots(self) -> Done:
        """Keep how many have taken part until today."""
        counted = await self._database.read(lambda db: snapshots.count(db, self._now))
        return Done(await self._database.turn(lambda db: snapshots.keep(db, counted)))

    async def signals(self) -> Done:
        """Set apart the votes that came in waves."""
        count = await Waves(self._database, self._clock).find()
        return Done(count, "apart" if count else "")

    async def maintain(self) -> Done:
        """Look after the database."""
        return Done(0, await _beside(lambda stopped: maintenance.care(self._database.engine, stopped)))

    async def back_up(self) -> Done:
        """Make a backup, and delete those that are old by then; before too, since they may be what fills the disk."""
        now, folder = self._now, self._backups
        await asyncio.to_thread(backup.clear, folder, self._backup_days, now)
        made = await _beside(lambda stopped: backup.make(self._database.engine.url, folder, now, stopped))
        await asyncio.to_thread(backup.clear, folder, self._backup_days, now)
        return Done(1, f"made {max(1, round(made.size / MEGABYTE))}")


async def _beside(work: Callable[[threading.Event], T]) -> T:
    """Run `work` in a thread; where one does not wait for it any more it is told so, and its end is waited for."""
    stopped = threading.Event()
    working = asyncio.ensure_future(asyncio.to_thread(work, stopped))
    try:
        return await asyncio.shield(working)
    except asyncio.CancelledError:
        stopped.set()
        await asyncio.wait([working])
        working.exception()  # it was stopped: nobody asks how it went
        raise
