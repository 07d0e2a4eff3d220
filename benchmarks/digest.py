"""A weekly digest for 1.7 million people in 27 countries: making its editions, and putting everybody's message down."""

import asyncio
import multiprocessing
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select

import handlers
from benchmarks import crowd, memory
from bot.chat.speech import Speeches
from bot.language.europe import COUNTRIES
from bot.sending.digests import Digests
from bot.sending.fill import Filler
from storage.database import Database
from storage.tables import Outbox

NOON = 1_800_000_000 // 86_400 * 86_400 + 12 * 3600


@dataclass(frozen=True)
class Built:
    """Seconds for the editions, seconds for the messages, how many, and the most memory that the process had."""

    editions: float
    messages: float
    count: int
    megabytes: float


async def measure(url: str) -> Built:
    """Build it in a process of its own, whose memory nothing else has touched."""
    context = multiprocessing.get_context("spawn")
    receive, send = context.Pipe(duplex=False)
    process = context.Process(target=_build, args=(url, send))
    process.start()
    built: Built = await asyncio.to_thread(receive.recv)
    process.join()
    return built


def _build(url: str, send: object) -> None:
    send.send(asyncio.run(_measure(url)))  # type: ignore[attr-defined]


async def _measure(url: str) -> Built:
    database = Database(url)
    digests = Digests(database, Speeches(), handlers.write_digest, lambda: NOON)
    began = time.perf_counter()
    for country in COUNTRIES:
        await digests.publish("weekly", country, NOON)
    made = time.perf_counter()
    # All that will be sent, not only the next seconds' worth; and nobody votes, so more people a turn.
    filler = Filler(database, lambda: NOON, window=1 << 30, per_week=2, at_once=1000)
    await filler.fill()
    done = time.perf_counter()
    count = await database.read(lambda db: db.session.scalar(select(func.count()).select_from(Outbox))) or 0
    await database.close()
    return Built(made - began, done - made, count, memory.peak())


if __name__ == "__main__":

    async def main() -> None:  # noqa: D103
        import tempfile

        with tempfile.TemporaryDirectory(dir=".", prefix=".bench-") as name:
            folder = Path(name).resolve()
            began = time.perf_counter()
            url = await crowd.build(folder / "digest.db", int(sys.argv[1]), 3_000, votes=True)
            print(f"{time.perf_counter() - began:.0f} s to make the people up")
            print(await measure(url))

    asyncio.run(main())
