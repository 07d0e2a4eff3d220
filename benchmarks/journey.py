"""What the journey beside the vote costs: similar proposals, a text's language, and one person's flood to all others."""

import asyncio
import itertools
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random

from benchmarks import world
from bot import app
from bot.chat.message import Address, Said
from bot.language.detect import detect
from bot.opinion.similar import Similar
from storage.database import Database

WORDS = [
    *(
        "we",
        "the",
        "of",
        "to",
        "and",
        "in",
        "Europe",
        "should",
        "make",
        "more",
        "public",
        "transport",
        "free",
        "build",
        "schools",
    ),
    *("energy", "tax", "companies", "people", "vote", "every", "country", "ban", "plastic", "support", "farmers", "climate"),
    *("digital", "rights", "health", "hospital", "young", "train", "rail", "pay", "minimum", "wage", "language", "border"),
    *("police", "army", "budget", "research", "green", "wind", "solar", "nuclear", "water", "food", "price", "housing", "rent"),
]
FLOOD_A_SECOND = 200
FLOODER = 999


@dataclass(frozen=True)
class Thought:
    """Milliseconds: the median and the 95th percentile."""

    p50: float
    p95: float


def similar(proposals: int = 30_000, looks: int = 200) -> Thought:
    """Look for similar ones among so many proposals of about 90 characters."""
    random = Random(1)
    made = Similar()
    made.add([(number, " ".join(random.choices(WORDS, k=14)) + f" {number}") for number in range(proposals)])
    made.find("warm up", 3)
    return _timed(looks, lambda: made.find(" ".join(random.choices(WORDS, k=14)), 3))


def language(texts: int = 300) -> Thought:
    """Detect the language of a sentence, the second opinion included."""
    random = Random(1)
    detect("We should plant more trees in our cities.")
    return _timed(texts, lambda: detect("We should " + " ".join(random.choices(WORDS, k=10)), "en"))


def _timed(times: int, work: Callable[[], object]) -> Thought:
    seconds = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - began)
    seconds.sort()
    return Thought(1000 * statistics.median(seconds), 1000 * seconds[int(times * 0.95)])


async def flood(folder: Path, *, rounds: int = 5, votes: int = 150) -> tuple[float, float, float]:
    """Return milliseconds of other people's turn without and with one person's 200 messages a second, and the median ratio."""
    database = Database(await world.build(folder / "flood.db", proposals=3_000, votes=0))
    router = world.router(database)
    crowd = world.Crowd(router, list(range(32)))
    flooder = world.Crowd(router, [FLOODER], number=1)  # events of its own: the clock would give both crowds the same
    await asyncio.gather(crowd.gather(), flooder.gather())
    app.freeze()
    calm: list[float] = []
    flooded: list[float] = []
    for _ in range(rounds + 1):
        calm.append(statistics.median(await crowd.vote(votes // 32, 4)))
        rain = asyncio.create_task(_rain(flooder))
        flooded.append(statistics.median(await crowd.vote(votes // 32, 4)))
        rain.cancel()
        await asyncio.gather(rain, return_exceptions=True)
    await database.close()
    pairs = list(zip(calm[1:], flooded[1:], strict=True))
    return (
        1000 * statistics.median(a for a, _ in pairs),
        1000 * statistics.median(b for _, b in pairs),
        statistics.median(b / a for a, b in pairs),
    )


async def _rain(crowd: world.Crowd) -> None:
    """Let one person say something 200 times a second, whatever becomes of it: a proposal costs most."""
    address = Address("telegram", str(FLOODER), str(FLOODER))
    async with asyncio.TaskGroup() as tasks:
        for number in itertools.count():
            text = f"/propose an idea that nobody has asked for, written again, number {number}"
            tasks.create_task(crowd.router.receive(Said(f"flood {number}", address, "en", text=text)))
            await asyncio.sleep(1 / FLOOD_A_SECOND)
