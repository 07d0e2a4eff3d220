"""One vote end to end on the Telegram webhook: ours and the plain stack, in turn, each in one process of its own."""

import asyncio
import contextlib
import os
import statistics
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks import world
from benchmarks.storm import Storm, storm
from bot.language.europe import LANGUAGES
from storage.database import Database
from tests.bot_api import BotApi, User
from tests.town import free_port

KEY = "00" * 32


@dataclass(frozen=True)
class Compared:
    """The storms of both, in the order in which they were measured."""

    ours: list[Storm]
    plain: list[Storm]

    @property
    def ratio(self) -> float:
        """How many times as many votes a second, the median of the pairs."""
        return statistics.median(a.a_second / b.a_second for a, b in zip(self.ours, self.plain, strict=True))


async def compare(folder: Path, *, people: int = 64, each: int = 40, plain_each: int = 8, rounds: int = 3) -> Compared:
    """Measure both in turn; the plain stack gets fewer votes, since it is a rate that is compared."""
    (folder / "key").write_text(KEY)
    (folder / "key").chmod(0o600)
    compared = Compared([], [])
    for number in range(rounds):
        compared.ours.append(await _measure(folder / f"ours{number}.db", "ours", people, each))
        compared.plain.append(await _measure(folder / f"plain{number}.db", "plain", people, plain_each))
    return compared


async def _measure(path: Path, which: str, people: int, each: int) -> Storm:
    await world.build(path, proposals=3_000, votes=0)
    async with BotApi(record=False) as api:
        users = [api.user() for _ in range(people)]
        await _to_a_card(path, users)
        async with _serving(path, which, api):
            await api.until(lambda: bool(api.delivery.url), seconds=30)
            # What is done once after a start is not counted: publishing the menus in 25 languages, what is loaded on first use.
            await api.until(lambda: which == "plain" or api.counts["setMyCommands"] > len(LANGUAGES), seconds=30)
            await storm(api, users, 2)
            return await storm(api, users, each)


async def _to_a_card(path: Path, users: list[User]) -> None:
    database = Database(f"sqlite:///{path}")
    crowd = world.Crowd(world.router(database), [user.id for user in users])
    await crowd.gather()
    await database.close()
    for user in users:
        user.api.keep(user.id, "card", "card", [[{"text": "Agree", "callback_data": crowd.cards[user.id]}]], own=False)


@contextlib.asynccontextmanager
async def _serving(path: Path, which: str, api: BotApi) -> AsyncIterator[None]:
    port = free_port()
    if which == "ours":
        command = [sys.executable, "-m", "bot", "run"]
    else:
        command = [sys.executable, "-m", "benchmarks.plain", str(path), api.token, api.base_url, str(port)]
    settings = {
        "DATABASE_URL": f"sqlite:///{path}",
        "KEY_FILE": str(path.parent / "key"),
        "PORT": str(port),
        "PUBLIC_URL": f"http://127.0.0.1:{port}",
        "TELEGRAM_TOKEN": api.token,
        "TELEGRAM_API": api.base_url,
        "LOG_LEVEL": "warning",
    }
    process = await asyncio.create_subprocess_exec(*command, env={**os.environ, **settings}, stdout=asyncio.subprocess.DEVNULL)
    try:
        yield
    finally:
        process.kill()
        await process.wait()
