"""The program as a process: killed in the middle, ended politely, started again."""

import asyncio
import signal
from collections.abc import AsyncIterator
from pathlib import Path
from random import Random

import aiohttp
import pytest
from sqlalchemy import create_engine, select
from sqlmodel import col

import handlers
from bot.chat.message import Address, Press, Reply, Said
from bot.chat.router import Router
from bot.chat.speech import Speeches
from storage import tallies
from storage.catalogue import Catalogues
from storage.database import Database
from storage.keys import read_keys
from storage.tables import Identity, Vote
from tests.bot_api import BotApi, Query, User
from tests.processes import Program
from tests.town import free_port

VOTERS = 1_000


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as opened:
        yield opened


@pytest.fixture
def folder(sqlite_template: Path, tmp_path: Path) -> Path:
    (tmp_path / "polyphony.db").write_bytes(sqlite_template.read_bytes())
    return tmp_path


async def bring_to_a_card(folder: Path, users: list[User]) -> None:
    """Let everybody go through the start, in this process, and have the card on their screens."""
    database = Database(f"sqlite:///{folder}/polyphony.db")
    keys = read_keys(folder / "key")
    router = Router(database, keys, Speeches(), Catalogues(), handlers.ROUTES, handlers.DEFAULTS, random=Random(1))

    async def start(user: User) -> None:
        address = Address("telegram", str(user.id), str(user.id))
        reply: Reply | None = None
        for step, text in enumerate(("/start", "en", "ie", "yes")):
            reply = await router.receive(Said(f"{user.id} {step}", address, "en", text=text))
        assert reply
        rows = [
            [{"text": button.label, "callback_data": button.action.pack()} for button in row if isinstance(button, Press)]
            for row in reply.buttons
        ]
        user.api.keep(user.id, "card", reply.text, rows, own=False)

    await asyncio.gather(*(start(user) for user in users))
    await database.close()


def voters(folder: Path) -> tuple[set[bytes], int]:
    """Return the identities that have voted, and how many votes there are; checks the tallies."""
    with create_engine(f"sqlite:///{folder}/polyphony.db").connect() as connection:
        identities = select(col(Identity.hash)).join(Vote, col(Vote.participant_id) == col(Identity.participant_id))
        rows = connection.execute(identities).all()
        assert tallies.recount(connection) == tallies.kept(connection)
    return {row[0] for row in rows}, len(rows)


def telegram(api: BotApi, port: int) -> dict[str, str]:
    return {
        "TELEGRAM_TOKEN": api.token,
        "TELEGRAM_API": api.base_url,
        "PORT": str(port),
        "PUBLIC_URL": f"http://127.0.0.1:{port}",
    }


async def test_killed_in_the_middle_of_a_thousand_votes(folder: Path, api: BotApi) -> None:
    users = [api.user() for _ in range(VOTERS)]
    await bring_to_a_card(folder, users)
    keys = read_keys(folder / "key")
    identity = {user.id: keys.hash("telegram", str(user.id)) for user in users}
    port = free_port()

    async with Program(folder, **telegram(api, port)) as program:
        await api.until(lambda: bool(api.delivery.url))
        queries = [user.presses("Agree") for user in users]
        await api.until(lambda: sum(query.answered.done() for query in queries) >= VOTERS // 4, seconds=60)
        await program.end(signal.SIGKILL)

    answered = {query.user for query in queries if query.answered.done()}
    assert VOTERS // 4 <= len(answered) < VOTERS, "the kill came in the middle"
    voted, count = voters(folder)
    assert {identity[user] for user in answered} <= voted, "an answered press is a stored vote"
    assert count == len(voted)

    async with Program(folder, **telegram(api, port)) as program:
        await api.until(lambda: not api.delivery.pending, seconds=60)
        assert await program.end(signal.SIGTERM) == 0
    voted, count = voters(folder)
    assert voted == set(identity.values()), "Telegram delivered the rest again"
    assert count == VOTERS, "and nobody voted twice"


async def test_sigterm_finishes_what_is_in_flight(folder: Path, api: BotApi) -> None:
    users = [api.user() for _ in range(200)]
    await bring_to_a_card(folder, users)
    keys = read_keys(folder / "key")
    async with Program(folder, **telegram(api, free_port())) as program:
        await api.until(lambda: bool(api.delivery.url))
        queries: list[Query] = [user.presses("Agree") for user in users]
        await api.until(lambda: sum(query.answered.done() for query in queries) >= 20)
        async with asyncio.timeout(5):  # the bound of the issue, not a figure
            assert await program.end(signal.SIGTERM) == 0
    answered = [query.user for query in queries if query.answered.done()]
    voted, _ = voters(folder)
    assert {keys.hash("telegram", str(user)) for user in answered} <= voted
    edited = {call.parameters["chat_id"] for call in api.calls_of("editMessageText")}
    assert len(set(answered) - edited) == 0, "who was answered has the next card"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_an_open_chat_does_not_hold_up_the_end(folder: Path, number: signal.Signals) -> None:
    async with Program(folder) as program, aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        async with session.get(program.address):
            pass
        socket = await session.ws_connect(f"{program.address}/web/socket", headers={"Origin": program.address})
        async with asyncio.timeout(5):
            assert await program.end(number) == 0
        message = await socket.receive(timeout=5)
        assert message.data == 1001, "going away: the page comes back by itself"


async def test_a_first_start_needs_nothing_and_a_second_finds_everything(tmp_path: Path) -> None:
    for _ in range(2):
        async with Program(tmp_path) as program, aiohttp.ClientSession() as session:
            async with session.get(f"{program.address}/healthz") as answer:
                assert (answer.status, await answer.json()) == (200, {"live": True, "ready": True})
            async with session.get(f"{program.address}/metrics") as answer:
                text = await answer.text()
                assert all(name in text for name in ("polyphony_turns", "polyphony_votes", "polyphony_queue", "polyphony_sends"))
            assert await program.end(signal.SIGTERM) == 0
    assert (tmp_path / "key").stat().st_mode & 0o077 == 0
