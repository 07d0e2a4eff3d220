"""A real Chromium, and the real page with the demo consultation."""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, async_playwright, expect

from bot import app
from storage.database import Database
from tests.town import WebTown, web_town

MISSING = "Chromium is not installed; on Debian: apt install chromium libatomic1"
OPTIONS = [
    "--no-sandbox",  # Chromium's own refuses to run as root
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
# Three browsers on two cores, each with a program that loads its libraries, take longer than the usual five seconds.
expect.set_options(timeout=20_000)


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program is None:
        if os.environ.get("CI"):
            pytest.fail(MISSING)
        pytest.skip(MISSING)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=program, args=OPTIONS)
        yield browser
        await browser.close()


@pytest.fixture(scope="session")
def demo_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the demo consultation, which the program has loaded into an empty one."""
    path = tmp_path_factory.mktemp("demo") / "demo.db"

    async def prepare() -> None:
        database = Database(f"sqlite:///{path}")
        await app.prepare(database)
        await database.close()

    asyncio.run(prepare())
    return path


@pytest.fixture
def demo_url(demo_template: Path, tmp_path: Path) -> str:
    """The address of a database with the demo consultation."""
    shutil.copy(demo_template, tmp_path / "polyphony.db")
    return f"sqlite:///{tmp_path}/polyphony.db"


@pytest.fixture
async def town(demo_url: str, tmp_path: Path) -> AsyncIterator[WebTown]:
    """The program as a newcomer finds it."""
    async with web_town(demo_url, tmp_path) as opened:
        yield opened
