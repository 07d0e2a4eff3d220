"""Makes the reports of published rounds beside the turns, each once."""

import asyncio
import time
from collections.abc import Callable
from functools import partial

import structlog

from bot.forever import Recurring, StoppedError
from bot.results.compute import compute
from bot.results.report import ForeignError, unpack
from storage import agenda, published, round_material, round_reports
from storage.database import Database, DatabaseAwayError
from storage.round_material import Material
from storage.round_reports import Published

FIRST = 10
"""Seconds until it is looked for the first time: what a program does when it starts is not held up by it."""
AGAIN = 30
"""Seconds between looks."""
HOUR = 3600
"""Seconds after which a report that could not be made is tried again: to try takes a minute."""

log = structlog.get_logger()


class Maker(Recurring):
    """Looks for rounds without a report, and makes it: what is heavy in a thread, what is written in a patient turn."""

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        super().__init__("results", FIRST, AGAIN)
        self._database = database
        self._clock = clock
        self._failed: dict[Published, float] = {}
        self._looked_over = False

    async def _next(self) -> float:
        """Look over what an older program has made, then go on by steps."""
        if not self._looked_over:
            await self.look_over()
            self._looked_over = True
        return await self.step()

    async def look_over(self) -> None:
        """Delete the reports that cannot be read, since another version of the program told other things; they are due anew."""
        for round_ in await self._database.read(round_reports.kept):
            body = await self._database.read(partial(published.body, round_=round_))
            if body is not None and not await asyncio.to_thread(_is_readable, body):
                await self._database.turn(partial(round_reports.drop, round_=round_, body=body), patient=True)
                log.info("a report of another version is made anew", round=round_)

    async def step(self) -> float:
        """Make the reports that are due; return the seconds until the next time."""
        now = int(self._clock())
        for one in await self._database.read(lambda db: round_reports.due(db, now)):
            if self._clock() >= self._failed.get(one, -HOUR) + HOUR:
                await self._make(one, now)
        return AGAIN

    async def _make(self, one: Published, now: int) -> None:
        """Make one report."""
        round_ = one.round
        try:
            await self._database.turn(lambda db: agenda.settle(db, round_, now), patient=True)
            material = await self._database.read(lambda db: round_material.read(db, round_, now))
            if material is None:
                return
            body = await asyncio.to_thread(self._pack, material)
            # It may have been taken back meanwhile, or made by another program.
            made_at = int(self._clock())
            kept = await self._database.turn(lambda db: round_reports.keep(db, material.subject, body, made_at), patient=True)
        except (DatabaseAwayError, StoppedError):
            raise
        except Exception:
            self._failed[one] = self._clock()
            log.exception("a report of results could not be made", round=round_)
        else:
            log.info("report of results", round=round_, kept=kept, bytes=len(body))

    def _pack(self, material: Material) -> bytes:
        return compute(material, self.go_on).pack()


def _is_readable(body: bytes) -> bool:
    try:
        unpack(body)
    except ForeignError:
        return False
    return True
