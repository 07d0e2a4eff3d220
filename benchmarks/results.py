"""The public results pages with 30,000 proposals: the first byte over HTTP, from memory and where it has to be made first."""

import asyncio
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import aiohttp
from sqlalchemy import select, update
from sqlmodel import col

from benchmarks import world
from storage import catalogue
from storage.database import Database, Transaction
from storage.tables import Proposal, Round
from tests.results import sample
from tests.results.site import site

PROPOSALS = 30_000
READ = 200
"""How often each page is read from memory."""
PAGES = ("", "/all?page=150", "/exposure", "/groups", "/countries", "/data")


@dataclass(frozen=True, slots=True)
class Read:
    """Milliseconds to the first byte of a page: when it has to be made, and from memory; and how large it is, packed."""

    page: str
    cold: float
    warm: tuple[float, ...]
    kilobytes: float


async def measure(folder: Path) -> list[Read]:
    """Publish a round of 30,000 proposals, and read its pages."""
    database = Database(await world.build(folder / "results.db", PROPOSALS, 0, spoken=True))
    await database.turn(_publish)
    async with site(database, folder, strict=False) as there, aiohttp.ClientSession() as session:
        # The round's report is read and unpacked once; the second page of a reader does not wait for it.
        address = f"{there.address}/results/en/benchmark/1"
        unpacking, _ = await _first_byte(session, f"{address}/themes")
        found = [Read("themes, with reading and unpacking the report", unpacking, (), 0)]
        for page in PAGES:
            cold, size = await _first_byte(session, address + page)
            warm = [(await _first_byte(session, address + page))[0] for _ in range(READ)]
            found.append(Read(page or "agenda", cold, tuple(warm), size / 1000))
    await database.close()
    return found


def _publish(db: Transaction) -> None:
    wanted = select(col(Proposal.id), col(Proposal.language), col(Proposal.country)).order_by(col(Proposal.id))
    rows = [(number or 0, language, country) for number, language, country in db.session.execute(wanted)]
    db.session.execute(update(Round).values(closes_at=sample.DAY, published_at=sample.DAY))
    catalogue.touch(db)
    sample.keep(db, 1, sample.report(rows), sample.DAY)


async def _first_byte(session: aiohttp.ClientSession, address: str) -> tuple[float, int]:
    began = time.perf_counter()
    async with session.get(address, headers={"Accept-Encoding": "gzip"}) as answer:
        assert answer.status == 200
        await answer.content.readany()
        took = time.perf_counter() - began
        await answer.read()
        return 1000 * took, int(answer.headers["Content-Length"])


async def main() -> None:
    """Print a line for each page."""
    with tempfile.TemporaryDirectory(dir=".", prefix=".bench-") as name:
        for one in await measure(Path(name).resolve()):
            warm = f"from memory {statistics.median(one.warm):.1f} ms, at most {max(one.warm):.1f}" if one.warm else ""
            print(f"{one.page:50} made in {one.cold:6.0f} ms   {warm}   {one.kilobytes:.0f} kB")


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
