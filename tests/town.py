"""The real program, and people who talk to it."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator
from pathlib import Path
from random import Random
from typing import Any, Protocol

from bot import app
from bot.channels.telegram import Telegram
from bot.settings import Settings
from tests.bot_api import BotApi
from tests.plain_person import Plain, PlainPerson
from tests.talk import Person
from tests.telegram_person import TelegramPerson
from tests.web_person import WebPerson


class Clock:
    """The program's clock: it stands at noon until a test moves it, since what is sent at night waits."""

    def __init__(self) -> None:
        self.now = int(time.time()) // 86_400 * 86_400 + 43_200

    def __call__(self) -> float:
        return self.now


class Town(Protocol):
    """A running program and its people on one channel."""

    program: app.Running
    clock: Clock
    edits: bool
    """Whether one message becomes the next on this channel."""

    async def settled(self) -> None:
        """Wait until everything that was answered is shown."""

    async def person(self, language: str = "en") -> Person:
        """Return somebody new, whose client speaks this language."""


class WebTown:
    """People in the web chat."""

    edits = True

    def __init__(self, program: app.Running, clock: Clock, stack: contextlib.AsyncExitStack) -> None:
        self.program = program
        self.clock = clock
        self._stack = stack

    async def settled(self) -> None:
        """What is shown is asked for with `sync`."""

    async def person(self, language: str = "en") -> WebPerson:
        return await self._stack.enter_async_context(WebPerson(self.program.address, language))


class TelegramTown:
    """People in Telegram."""

    edits = True

    def __init__(self, program: app.Running, clock: Clock, api: BotApi) -> None:
        self.program = program
        self.clock = clock
        self.api = api

    @property
    def channel(self) -> Telegram:
        channel = self.program.channels["telegram"]
        assert isinstance(channel, Telegram)
        return channel

    async def settled(self) -> None:
        """Wait until everything that was answered is shown."""
        async with asyncio.timeout(10):
            await self.channel.settled()

    async def person(self, language: str = "en") -> TelegramPerson:
        return TelegramPerson(self.api, self.settled, language)


class PlainTown:
    """People on a channel without buttons."""

    edits = False

    def __init__(self, program: app.Running, clock: Clock) -> None:
        self.program = program
        self.clock = clock
        self.channel = Plain(program)
        program.channels[self.channel.name] = self.channel

    async def settled(self) -> None:
        """What is said is shown at once."""

    async def person(self, language: str = "en") -> PlainPerson:
        return PlainPerson(self.channel, language)


def settings(database_url: str, folder: Path, **given: Any) -> Settings:
    """Return settings of a program on a free port, whatever the environment says."""
    given = {"port": 0, "backup_folder": folder / "backups", "open_data_folder": folder / "open-data", **given}
    return Settings(_env_file=None, database_url=database_url, key_file=folder / "key", **given)


@contextlib.asynccontextmanager
async def _running(given: Settings, clock: Clock) -> AsyncIterator[app.Running]:
    """Run the program; what is due by its clock, which jumps, is done when a test asks for it."""
    async with app.running(given, strict=True, random=Random(1), clock=clock) as program:
        await program.jobs.stop()
        yield program


@contextlib.asynccontextmanager
async def web_town(database_url: str, folder: Path, **given: Any) -> AsyncIterator[WebTown]:
    """Run the program with the web chat only."""
    clock = Clock()
    program = _running(settings(database_url, folder, **given), clock)
    async with program as running, contextlib.AsyncExitStack() as stack:
        yield WebTown(running, clock, stack)


@contextlib.asynccontextmanager
async def plain_town(database_url: str, folder: Path, **given: Any) -> AsyncIterator[PlainTown]:
    """Run the program with a channel that has no buttons."""
    clock = Clock()
    async with _running(settings(database_url, folder, **given), clock) as program:
        yield PlainTown(program, clock)


@contextlib.asynccontextmanager
async def telegram_town(database_url: str, folder: Path, *, webhook: bool = False, **given: Any) -> AsyncIterator[TelegramTown]:
    """Run the program with Telegram, by polling or by webhook."""
    async with BotApi() as api:
        given = {"telegram_token": api.token, "telegram_api": api.base_url, **given}
        if webhook:
            port = free_port()
            given |= {"port": port, "public_url": f"http://127.0.0.1:{port}"}
        clock = Clock()
        async with _running(settings(database_url, folder, **given), clock) as program:
            await api.until(lambda: bool(api.calls_of("setWebhook") if webhook else api.counts["deleteWebhook"]))
            yield TelegramTown(program, clock, api)


def free_port() -> int:
    """Return a port that nobody listens on."""
    import socket

    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])
