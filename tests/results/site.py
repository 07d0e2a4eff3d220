"""The public pages alone, over real HTTP, on a database."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import aiohttp
from aiohttp import web
from sqlalchemy import select, update
from sqlmodel import col

from bot.chat.speech import Speeches
from bot.results.report import Report
from bot.results.server import Results
from storage import catalogue
from storage.catalogue import Catalogues
from storage.database import Database, Transaction
from storage.tables import Proposal, Round, RoundKind
from tests.results import sample

BASE = "https://polyphony.invalid"


@dataclass(slots=True)
class Site:
    """The pages, and somebody who reads them; `now` is their clock."""

    address: str
    session: aiohttp.ClientSession
    database: Database
    results: Results
    now: int = sample.DAY

    async def get(self, path: str, **headers: str) -> tuple[int, str, Mapping[str, str]]:
        """Return the status, the body and the headers of an answer, without following it elsewhere."""
        async with self.session.get(self.address + path, headers=headers, allow_redirects=False) as answer:
            return answer.status, await answer.text(), answer.headers


@contextlib.asynccontextmanager
async def site(database: Database, folder: Path, *, strict: bool = True) -> AsyncIterator[Site]:
    """Serve the pages on a free port."""
    http = web.Application()
    there: list[Site] = []
    speeches = Speeches(strict=strict)
    results = Results(http, database, Catalogues(), speeches, lambda: there[0].now, base=BASE, folder=folder)
    runner = web.AppRunner(http, access_log=None)
    await runner.setup()
    listening = web.TCPSite(runner, "127.0.0.1", 0)
    await listening.start()
    address = f"http://127.0.0.1:{runner.addresses[0][1]}"
    async with aiohttp.ClientSession() as session:
        there.append(Site(address, session, database, results))
        yield there[0]
    await runner.cleanup()


async def publish(database: Database, made: Report | None = None) -> list[tuple[int, str, str]]:
    """Publish the sample's round as a European one, with this report or one on all its proposals; return these."""

    def work(db: Transaction) -> list[tuple[int, str, str]]:
        wanted = select(col(Proposal.id), col(Proposal.language), col(Proposal.country)).order_by(col(Proposal.id))
        # Languages side by side, so that each is among the best.
        rows = sorted(((number or 0, language, country) for number, language, country in db.session.execute(wanted)), key=_mixed)
        moments = {"closes_at": sample.DAY - 86_400, "published_at": sample.DAY}
        db.session.execute(update(Round).values(kind=RoundKind.EUROPEAN.value, **moments))
        catalogue.touch(db)
        sample.keep(db, 1, made or sample.report(rows), sample.DAY)
        return rows

    return await database.turn(work)


def _mixed(row: tuple[int, str, str]) -> tuple[int, int]:
    return row[0] % 14, row[0]


async def together(site: Site, path: str, readers: int) -> set[tuple[int, str]]:
    """Let many read one page at once; return the different answers."""
    answers = await asyncio.gather(*(site.get(path) for _ in range(readers)))
    return {(status, body) for status, body, _ in answers}
