"""The real program, and people who talk to it."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from random import Random
from typing import Any, Protocol

from bot import app
from bot.channels.telegram import Telegram
from bot.settings import Settings
from tests.bot_api import BotApi
from tests.talk import Person
from tests.telegram_person import TelegramPerson
from tests.web_person import WebPerson


class Town(Protocol):
    """A running program and its people on one channel."""

    program: app.Running

    async def person(self, language: str = "en") -> Person:
        """Return somebody new, whose client speaks this language."""


class WebTown:
    """People in the web chat."""

    def __init__(self, program: app.Running, stack: contextlib.AsyncExitStack) -> None:
        self.program = program
        self._stack = stack

    async def person(self, language: str = "en") -> WebPerson:
        return await self._stack.enter_async_context(WebPerson(self.program.address, language))


class TelegramTown:
    """People in Telegram."""

    def __init__(self, program: app.Running, api: BotApi) -> None:
        self.program = program
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


def settings(database_url: str, folder: Path, **given: Any) -> Settings:
    """Return settings of a program on a free port, whatever the environment says."""
    return Settings(_env_file=None, database_url=database_url, key_file=folder / "key", **{"port": 0, **given})


@contextlib.asynccontextmanager
async def web_town(database_url: str, folder: Path, **given: Any) -> AsyncIterator[WebTown]:
    """Run the program with the web chat only."""
    program = app.running(settings(database_url, folder, **given), strict=True, random=Random(1))
    async with program as running, contextlib.AsyncExitStack() as stack:
        yield WebTown(running, stack)


@contextlib.asynccontextmanager
async def telegram_town(database_url: str, folder: Path, *, webhook: bool = False, **given: Any) -> AsyncIterator[TelegramTown]:
    """Run the program with Telegram, by polling or by webhook."""
    async with BotApi() as api:
        given = {"telegram_token": api.token, "telegram_api": api.base_url, **given}
        if webhook:
            port = free_port()
            given |= {"port": port, "public_url": f"http://127.0.0.1:{port}"}
        async with app.running(settings(database_url, folder, **given), strict=True, random=Random(1)) as program:
            await api.until(lambda: bool(api.calls_of("setWebhook") if webhook else api.counts["deleteWebhook"]))
            yield TelegramTown(program, api)


def free_port() -> int:
    """Return a port that nobody listens on."""
    import socket

    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])
