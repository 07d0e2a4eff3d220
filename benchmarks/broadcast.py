"""A broadcast against the Bot API double set to Telegram's limits: the rate used, votes meanwhile, going on after kill -9."""

import asyncio
import contextlib
import statistics
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks import crowd, end_to_end, memory, world
from bot.language.europe import COUNTRIES
from storage import mailings, outbox, waiting
from storage.database import Database
from tests.bot_api import BotApi, User
from tests.sending import serving
from tests.town import free_port

NOON = 12 * 3600
TEXT = "The round is open until <b>Sunday</b>. Thank you for your votes, which 26 other countries read with interest!"
VOTERS, PAUSE_SECONDS = 60, 1.3
"""People who vote meanwhile, a little slower than the one message a second that a chat takes: some 45 votes a second."""


@dataclass(frozen=True)
class Rate:
    """Messages a second, the share of the permitted rate, how often the double refused, and the program's memory at its peak."""

    a_second: float
    used: float
    refused: int
    megabytes: float


def _later() -> float:
    """Return how far the program's clock is ahead: at noon, since at night nothing is sent."""
    return NOON - time.time() % 86_400


@contextlib.asynccontextmanager
async def _telegram(people: int, rate: int) -> AsyncIterator[BotApi]:
    async with BotApi(record=False) as api:
        for number in range(people):
            user = api.users[crowd.FIRST_USER + number] = User(api, crowd.FIRST_USER + number, "Anna", "en")
            api.keep(user.id, "hello", "hello", [], own=True)
        api.limit(per_second=rate, per_chat=1.0)
        yield api


def _settings(api: BotApi, rate: int, port: int = 0) -> dict[str, object]:
    webhook = {"port": port, "public_url": f"http://127.0.0.1:{port}"} if port else {}
    return {"telegram_token": api.token, "telegram_api": api.base_url, "telegram_rate": rate, "log_level": "warning", **webhook}


def _keys(folder: Path) -> None:
    (folder / "key").write_text(end_to_end.KEY)
    (folder / "key").chmod(0o600)


async def measure(folder: Path, url: str, *, rate: int, users: int, seconds: float) -> Rate:
    """Let a broadcast run for some seconds, once it has begun."""
    _keys(folder)
    database = Database(url)
    later = _later()
    mailing = await crowd.broadcast(database, int(time.time() + later), TEXT)
    async with _telegram(users, rate) as api:
        process = serving.start(url, folder, later, _settings(api, rate))
        await api.until(lambda: api.counts["setMyCommands"] > 24 and api.counts["sendMessage"] > rate, 60)
        began, refused = len(api.accepted), api.counts["sendMessage"] - len(api.accepted)
        await asyncio.sleep(seconds)
        times = api.accepted[began:]
        refused = api.counts["sendMessage"] - len(api.accepted) - refused
        peak = memory.peak(process.pid)
        process.kill()
        process.join()
    await database.turn(lambda db: mailings.cancel(db, mailing, int(time.time() + later)))
    await database.close()
    a_second = (len(times) - 1) / (times[-1] - times[0])
    return Rate(a_second, a_second / rate, refused, peak)


async def votes(folder: Path, url: str, *, users: int, rounds: int, seconds: float) -> tuple[float, float, float]:
    """Return a vote's p99 in milliseconds, from press to edit, without and while a broadcast runs, and the median ratio."""
    _keys(folder)
    database, later, rate = Database(url), _later(), 1000
    mailing = await crowd.broadcast(database, int(time.time() + later), TEXT)
    await database.turn(lambda db: mailings.pause(db, mailing))
    calm: list[float] = []
    busy: list[float] = []
    async with _telegram(users + VOTERS, rate) as api:
        voters = [api.users[crowd.FIRST_USER + users + number] for number in range(VOTERS)]
        people = world.Crowd(world.router(database), [user.id for user in voters])
        await people.gather()
        for user in voters:
            card = [[{"text": "Agree", "callback_data": people.cards[user.id]}]]
            api.keep(user.id, "card", "card", card, own=False)
        port = free_port()
        process = serving.start(url, folder, later, _settings(api, rate, port))
        await api.until(lambda: bool(api.delivery.url) and api.counts["setMyCommands"] > 24, 60)
        # What is done once is not counted: each language is read when the first message in it goes out.
        one_each = range(users // len(COUNTRIES) // 2, users, users // len(COUNTRIES))
        await database.turn(lambda db: outbox.put_each(db, one_each, waiting.NEWS, "{}", int(time.time() + later)))
        await api.until(lambda: api.counts["sendMessage"] >= len(one_each), 60)
        await _vote(api, voters, seconds)
        for _ in range(rounds):
            calm.append(await _vote(api, voters, seconds))
            now = int(time.time() + later)
            await database.turn(lambda db, now=now: mailings.resume(db, mailing, now))  # type: ignore[misc]
            sent = api.counts["sendMessage"]
            await api.until(lambda sent=sent: api.counts["sendMessage"] > sent + rate, 30)  # type: ignore[misc]
            busy.append(await _vote(api, voters, seconds))
            await database.turn(lambda db: mailings.pause(db, mailing))
            await asyncio.sleep(2)
        process.kill()
        process.join()
    await database.close()
    ratio = statistics.median(b / a for a, b in zip(calm, busy, strict=True))
    return 1000 * statistics.median(calm), 1000 * statistics.median(busy), ratio


async def _vote(api: BotApi, voters: list[User], seconds: float) -> float:
    """Let everybody vote with a pause between; return the p99 in seconds."""
    edited = {user.id: asyncio.Event() for user in voters}
    api.on_message = lambda message: edited[message.chat].set() if message.chat in edited else None
    took: list[float] = []
    end = time.perf_counter() + seconds

    async def vote(place: int, user: User) -> None:
        await asyncio.sleep(PAUSE_SECONDS * place / len(voters))
        while time.perf_counter() < end:
            card = next(message for message in reversed(user.answers) if "card" in message.text or message.edited)
            edited[user.id].clear()
            began = time.perf_counter()
            query = user.sends_data(card.keyboard[0][0]["callback_data"], card)
            async with asyncio.timeout(30):
                await edited[user.id].wait()
                await query.answered
            took.append(time.perf_counter() - began)
            await asyncio.sleep(PAUSE_SECONDS)

    await asyncio.gather(*(vote(place, user) for place, user in enumerate(voters)))
    took.sort()
    return took[int(len(took) * 0.99)]


async def resumed(folder: Path, url: str, *, users: int, times: int = 3) -> float:
    """Return the seconds from a start after kill -9 to the first message, the median; a start is that of a new interpreter."""
    _keys(folder)
    database, later = Database(url), _later()
    mailing = await crowd.broadcast(database, int(time.time() + later), TEXT)
    took: list[float] = []
    async with _telegram(users, 1000) as api:
        for _ in range(times + 1):
            sent = api.counts["sendMessage"]
            began = time.perf_counter()
            process = await serving.interpreter(url, folder, later, _settings(api, 1000))
            await api.until(lambda sent=sent: api.counts["sendMessage"] > sent, 60)  # type: ignore[misc]
            took.append(time.perf_counter() - began)
            await api.until(lambda sent=sent: api.counts["sendMessage"] > sent + 300, 60)  # type: ignore[misc]
            process.kill()
            await process.wait()
    await database.turn(lambda db: mailings.cancel(db, mailing, int(time.time() + later)))
    await database.close()
    return statistics.median(took[1:])
