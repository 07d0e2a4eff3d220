"""Looks for waves of votes beside the turns, and sets them apart in many short ones, so that people go on voting meanwhile."""

import asyncio
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from bot.opinion.signals import find_waves
from storage import signals
from storage.database import Database, Transaction
from storage.signals import Found

T = TypeVar("T")

PAUSE = 0.05
"""Seconds between two turns, for the people who vote meanwhile."""


class Waves:
    """Looks through the rounds whose results are not published yet. Whatever stops it, the next time it goes on."""

    def __init__(self, database: Database, clock: Callable[[], float]) -> None:
        self._database = database
        self._clock = clock

    @property
    def _now(self) -> int:
        return int(self._clock())

    async def find(self) -> int:
        """Let all votes count as was decided on their waves, then look for others; return how many votes were set apart."""
        count = await self._follow()
        for round_ in await self._database.read(partial(signals.rounds, now=self._now)):
            given = await self._database.read(partial(signals.read, round_=round_, since=self._now - signals.WINDOW))
            waves = await asyncio.to_thread(find_waves, given.cast)
            for found in signals.sort(given, waves):
                count += await self._keep(found)
        return count

    async def _follow(self) -> int:
        count = 0
        for number, which in (await self._database.read(partial(signals.astray, now=self._now))).items():
            for first in range(0, len(which), signals.AT_ONCE):
                some = which[first : first + signals.AT_ONCE]
                count += await self._turn(partial(signals.follow, number=number, which=some, now=self._now))
        return count

    async def _keep(self, found: Found) -> int:
        count, wave = 0, found.joins
        for first in range(0, len(found.fresh), signals.AT_ONCE):
            wave, apart = await self._turn(partial(signals.keep, found=found, joins=wave, first=first, now=self._now))
            count += apart
        if found.joins:
            figures = await self._database.read(partial(signals.figures, number=wave))
            await self._turn(partial(signals.note, number=wave, figures=figures, signals=found.signals, now=self._now))
        return count

    async def _turn(self, work: Callable[[Transaction], T]) -> T:
        done = await self._database.turn(work, patient=True)
        await asyncio.sleep(PAUSE)
        return done
