"""A real Chromium, and the real page with the demo consultation."""

import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, async_playwright

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


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[WebTown]:
    """The program on an empty database: it loads the demo consultation itself."""
    async with web_town(f"sqlite:///{tmp_path}/polyphony.db", tmp_path) as opened:
        yield opened
