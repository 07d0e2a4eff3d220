"""Putting a mailing's next messages into the outbox, only as many as go out soon: who they are is never a list in memory."""

import asyncio
from collections.abc import Callable

import structlog

from bot.forever import forever
from bot.language.europe import daytime
from storage import filling, mailings
from storage.database import Database, DatabaseAwayError, Transaction

log = structlog.get_logger()

AT_ONCE = 80
"""People a turn: those who vote meanwhile wait no longer than this takes."""
LOOKED_AT = 500
"""People that are looked for at once."""
SECONDS = 0.25
"""Between two looks while a mailing is under way."""
IDLE_SECONDS = 2.0


class Filler:
    """Keeps up to `window` messages of each mailing waiting; in each country in its daytime."""

    def __init__(
        self, database: Database, clock: Callable[[], float], *, window: int, per_week: int, at_once: int = AT_ONCE
    ) -> None:
        self._database = database
        self._clock = clock
        self._window = window
        self._per_week = per_week
        self._at_once = at_once

    async def run(self) -> None:
        """Fill until cancelled."""
        await forever("filling", self._step, IDLE_SECONDS)

    async def _step(self) -> float:
        return SECONDS if await self.fill() else IDLE_SECONDS

    async def fill(self) -> bool:
        """Put down what has room; return whether any mailing is under way."""
        now = int(self._clock())
        for number in await self._database.read(lambda db: mailings.late(db, now)):
            await self._database.turn(lambda db, number=number: mailings.expire(db, number))  # type: ignore[misc]
        running = await self._database.read(lambda db: filling.active(db, now))
        for number, kind in running:
            try:
                await self._fill(number, kind, now)
            except DatabaseAwayError:
                raise
            except Exception:
                log.exception("a mailing does not go on", mailing=number)
        return bool(running)

    async def _fill(self, number: int, kind: str, now: int) -> None:
        def look(db: Transaction) -> tuple[int, list[tuple[str, int]]]:
            return self._window - mailings.waiting(db, number), mailings.open_countries(db, number)

        room, countries = await self._database.read(look)
        if not countries:
            await self._database.turn(lambda db: mailings.finish(db, number, now))
        for country, reached in countries:
            # At night nobody is written to; the cursor waits for the country's morning.
            if daytime(country, now) == now:
                room -= await self.walk(number, kind, country, reached, room, now)

    async def walk(self, number: int, kind: str, country: str, reached: int, room: int, now: int) -> int:
        """Put messages down for up to `room` more people of a country; return for how many."""
        total = 0

        def look(begins: int) -> "asyncio.Future[filling.Next]":
            at_most = min(max(LOOKED_AT, self._at_once), room - total)
            found = self._database.read(lambda db: filling.look(db, number, country, begins, at_most, now, self._per_week))
            return asyncio.ensure_future(found)

        coming: asyncio.Future[filling.Next] | None = look(reached) if room > 0 else None
        while coming is not None:
            next_ = await coming
            # The next are looked for while these are put down, a few at a time.
            total += len(next_.people)
            coming = look(next_.last) if total < room and not next_.over else None
            total -= len(next_.people)
            for piece in next_.pieces(self._at_once):
                count = await self._put(piece, kind, now, coming)
                if count is None:
                    return total
                total += count
        return total

    async def _put(self, piece: filling.Next, kind: str, now: int, coming: "asyncio.Future[filling.Next] | None") -> int | None:
        """Put messages down for a few people; where that does not go on, what is `coming` is not waited for."""
        count = None
        try:
            count = await self._database.turn(lambda db: filling.fill(db, piece, kind, now), patient=True)
        finally:
            if count is None and coming is not None:
                coming.cancel()
        return count
