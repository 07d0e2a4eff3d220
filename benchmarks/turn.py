"""The turn alone: router, handler, durable, Reply; and what it costs with many votes stored."""

import asyncio
import statistics
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benchmarks import world
from bot import app
from bot.serving import Serving
from storage.catalogue import Catalogues
from storage.database import Database


@dataclass(frozen=True)
class Speed:
    """What was measured: turns a second, and the seconds of one turn at the median and the 99th percentile."""

    a_second: float
    p50: float
    p99: float


async def measure(url: str, *, people: int, each: int, at_once: int, planned: bool = False) -> Speed:
    """Let people who are at a card vote; the start is not counted, nor the plans that the background makes."""
    database = Database(url)
    serving = Serving(database, Catalogues())
    if planned:
        await serving.step()
    crowd = world.Crowd(world.router(database, serving.plans), list(range(people)))
    await crowd.gather()
    app.freeze()  # as the program does
    began = time.perf_counter()
    seconds = sorted(await crowd.vote(each, at_once))
    passed = time.perf_counter() - began
    await database.close()
    return Speed(len(seconds) / passed, statistics.median(seconds), seconds[int(len(seconds) * 0.99)])


async def alone(folder: Path, *, people: int = 256, each: int = 40) -> Speed:
    """64 at once on a fresh SQLite database with FULL, 3,000 proposals."""
    folder.mkdir(exist_ok=True)
    url = await world.build(folder / "turn.db", proposals=3_000, votes=0)
    return await measure(url, people=people, each=each, at_once=64)


async def by_size(folder: Path, *, large: int = 1_000_000, small: int = 10_000, rounds: int = 5) -> tuple[float, float, float]:
    """Return milliseconds a turn with few and with many votes stored, measured in turn, and the median ratio."""
    urls = [await world.build(folder / f"{votes}.db", proposals=30_000, votes=votes) for votes in (small, large)]
    return await _in_turn([partial(measure, url, people=128, each=30, at_once=64) for url in urls], rounds)


async def by_plan(folder: Path, *, rounds: int = 5) -> tuple[float, float, float]:
    """Return milliseconds a turn without plans and with them, 30,000 proposals, measured in turn, and the median ratio."""
    url = await world.build(folder / "planned.db", proposals=30_000, votes=10_000)
    ways = [partial(measure, url, people=128, each=30, at_once=64, planned=planned) for planned in (False, True)]
    return await _in_turn(ways, rounds)


async def _in_turn(ways: Sequence[Callable[[], Awaitable[Speed]]], rounds: int) -> tuple[float, float, float]:
    times: list[list[float]] = [[], []]
    for _ in range(rounds + 1):
        for mine, way in zip(times, ways, strict=True):
            mine.append(1000 / (await way()).a_second)
    # The first round of each warms the caches.
    one, other = (mine[1:] for mine in times)
    ratio = statistics.median(b / a for a, b in zip(one, other, strict=True))
    return statistics.median(one), statistics.median(other), ratio


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        print(asyncio.run(alone(Path(name))))
        print(asyncio.run(by_size(Path(name))))
        print(asyncio.run(by_plan(Path(name))))
