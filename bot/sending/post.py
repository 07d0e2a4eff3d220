"""Speaking to people who did not just speak: fills the outbox, sends it on every channel, shows organisers how far it is."""

import asyncio
import contextlib
import time
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import replace
from typing import Any

import orjson
import structlog

from bot.chat.message import Address, Channel, ChannelError, Sent
from bot.chat.speech import Speeches
from bot.forever import forever
from bot.sending.courier import Courier
from bot.sending.fill import Filler
from bot.sending.letters import Compose, Letters
from storage import broadcasts, dispatch, mailings
from storage.database import Database, DatabaseAwayError
from storage.keys import Keys
from storage.mailings import Watched

log = structlog.get_logger()

RELEASE_SECONDS = 15
WATCH_SECONDS = 5
"""Between two changes of the message in which an organiser watches: Telegram lets one chat have 20 a minute."""
CLOSING_SECONDS = 3
STRANDED_SECONDS = 3600
"""How long mailings wait for a channel that was switched off: a program that was started wrongly loses nobody."""
AHEAD_SECONDS = 2
"""A mailing's messages are put down for so long at the channels' pace."""
FEWEST = 100


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
        *,
        per_week: int,
    ) -> None:
        self._database = database
        self._keys = keys
        self._channels = channels
        self._clock = clock
        self._letters = Letters(database, speeches, compose, clock)
        self._couriers: dict[str, Courier] = {}
        fastest = max((channel.pace.a_second for channel in channels.values()), default=0)
        window = max(FEWEST, int(AHEAD_SECONDS * fastest))
        self._filler = Filler(database, clock, window=window, per_week=per_week)
        self._began = clock()
        self._shown: dict[str, str] = {}
        self._settled: dict[int, tuple[float, int]] = {}
        self._tasks: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Begin."""
        jobs: list[Coroutine[Any, Any, None]] = [self._courier(channel).run() for channel in self._channels.values()]
        jobs += [self._filler.run(), self._every(RELEASE_SECONDS, self.release), self._every(WATCH_SECONDS, self.watch)]
        self._tasks = [asyncio.create_task(job) for job in jobs]

    async def close(self) -> None:
        """Stop claiming, wait for what is on its way, and write down what became of it."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for courier in self._couriers.values():
            with contextlib.suppress(DatabaseAwayError):
                await courier.close(CLOSING_SECONDS)

    async def deliver(self) -> None:
        """Send everything that is due now."""
        try:
            sent = 1
            while sent:
                await self._filler.fill()
                sent = sum([await self._courier(channel).finish() for channel in self._channels.values()])
            await self._filler.fill()
            await asyncio.gather(*(self._courier(channel).finish() for channel in self._channels.values()))
        except DatabaseAwayError:
            log.warning("nothing delivered: the database is away")

    async def release(self) -> None:
        """Settle what a program that died was sending."""
        idempotent = [channel.name for channel in self._channels.values() if channel.idempotent]
        count = await self._database.turn(lambda db: dispatch.release(db, int(self._clock()), idempotent))
        if count:
            log.info("messages of a program that died settled", count=count)
        if self._clock() - self._began >= STRANDED_SECONDS:
            served = list(self._channels)
            if stranded := await self._database.turn(lambda db: dispatch.strand(db, served)):
                log.warning("messages of mailings not sent: their channel is switched off", count=stranded)

    async def watch(self) -> None:
        """Change the messages in which organisers watch their broadcasts."""
        for one in await self._database.read(lambda db: mailings.watched(db, int(self._clock()))):
            await self._show(one)

    async def _show(self, one: Watched) -> None:
        channel = self._channels.get(one.channel)
        if channel is None:
            return
        facts = await self._database.read(lambda db: broadcasts.live(db, one.broadcast))
        rate = self._rate(one.broadcast, sum(int(facts[name]) for name in mailings.SETTLED))
        reply = self._letters.compose(one.language, mailings.WATCH, {"broadcast": one.broadcast, "rate": rate, **facts})
        place = f"{one.channel} {one.broadcast} {one.ref}"
        if self._shown.get(place) == reply.text:
            return
        person, room = orjson.loads(self._keys.unseal(one.sealed))
        to = Address(channel.name, person, room)
        if channel.pace.held(room):
            return
        try:
            sent = await channel.send(to, replace(reply, replaces=True), Sent(to, one.ref))
        except ChannelError as error:
            log.info("progress not shown", error=type(error).__name__)
            return
        if sent.ref != one.ref:
            # The message was deleted, and this is a new one, which the next change is to change.
            await self._database.turn(lambda db: mailings.watch_here(db, one, sent.ref))
            place = f"{one.channel} {one.broadcast} {sent.ref}"
        self._shown[place] = reply.text

    def _rate(self, broadcast: int, settled: int) -> float:
        """Return how many messages a second were settled since this was asked last."""
        now = time.monotonic()
        then, before = self._settled.get(broadcast, (now, settled))
        self._settled[broadcast] = now, settled
        return (settled - before) / (now - then) if now > then else 0.0

    def _courier(self, channel: Channel) -> Courier:
        known = self._couriers.get(channel.name)
        if known is None:
            known = self._couriers[channel.name] = Courier(channel, self._database, self._keys, self._letters, self._clock)
        return known

    @staticmethod
    async def _every(seconds: float, job: Callable[[], Coroutine[Any, Any, None]]) -> None:
        async def step() -> float:
            await job()
            return seconds

        await forever(job.__name__, step, seconds)
