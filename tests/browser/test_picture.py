"""Choosing a picture in a real browser: by finger and by keyboard, what is refused, and when the line breaks."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, expect

import handlers
from bot.chat.message import LARGEST_PICTURE
from tests.browser.test_page import NARROWEST, PHONE, Tab
from tests.conversations.test_send_picture import ASKED, ROUTES, SHOWN, image
from tests.town import WebTown, web_town

FILE: Any = {"name": "mine.png", "mimeType": "image/png", "buffer": image(size=(600, 400))}
WITHOUT_SOCKETS = (
    "window.WebSocket = class { static OPEN = 1; constructor() { setTimeout(() => this.onclose?.({}), 0); } close() {} };"
)


@pytest.fixture
async def town(demo_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[WebTown]:
    monkeypatch.setattr(handlers, "ROUTES", (*handlers.ROUTES, *ROUTES))
    async with web_town(demo_url, tmp_path) as opened:
        yield opened


@pytest.fixture
async def tab(browser: Browser, town: WebTown, request: pytest.FixtureRequest) -> AsyncIterator[Tab]:
    given: dict[str, Any] = {"viewport": PHONE, "locale": "en-GB", **getattr(request, "param", {})}
    context = await browser.new_context(**given)
    opened = Tab(await context.new_page(), town)
    yield opened
    assert not opened.complaints
    await context.close()


async def asked(tab: Tab) -> None:
    await tab.open()
    await tab.press("English")
    await tab.page.locator(".newest").get_by_role("button", name="Ireland").click()
    await tab.press_first()
    await tab.type("/picture")
    await tab.said(ASKED)


async def choose(tab: Tab, file: Any = FILE) -> None:
    async with tab.page.expect_file_chooser() as opening:
        await tab.press("Choose a picture")
    await (await opening.value).set_files(file)


@pytest.mark.parametrize("tab", [{}, {"viewport": NARROWEST}, {"color_scheme": "dark"}], indirect=True)
async def test_a_picture_is_chosen_sent_and_shown(tab: Tab) -> None:
    await asked(tab)
    await tab.accessible()
    await choose(tab)
    await tab.said(SHOWN)
    await expect(tab.page.locator(".bubble.own").last).to_have_text("You: [Picture]")
    await expect(tab.page.locator(".pending")).to_have_count(0)
    await expect(tab.page.locator(".newest .picture")).to_have_js_property("naturalWidth", 600)
    await expect(tab.page.get_by_role("button", name="Choose a picture")).to_have_count(0)
    await tab.accessible()
    await tab.page.reload()
    await tab.said(SHOWN)
    await expect(tab.page.get_by_role("button", name="Choose a picture")).to_have_count(0)


async def test_by_keyboard_the_focus_goes_on_to_what_comes(tab: Tab) -> None:
    await asked(tab)
    button = tab.page.get_by_role("button", name="Choose a picture")
    await button.focus()
    await expect(button).to_be_focused()
    async with tab.page.expect_file_chooser() as opening:
        await tab.page.keyboard.press("Enter")
    await (await opening.value).set_files(FILE)
    await tab.said(SHOWN)
    await tab.focused("#log")


async def test_the_button_is_there_after_a_reload_while_it_is_asked_for(tab: Tab) -> None:
    await asked(tab)
    await tab.page.reload()
    await tab.said(ASKED)
    await choose(tab)
    await tab.said(SHOWN)


async def test_what_cannot_be_used_is_told_and_another_may_follow(tab: Tab) -> None:
    await asked(tab)
    await choose(tab, {**FILE, "buffer": bytes(LARGEST_PICTURE + 1)})
    await expect(tab.page.locator("#toast")).to_have_text("That picture is too large. Please send one of at most 10 MB.")
    await choose(tab, {"name": "mine.txt", "mimeType": "text/plain", "buffer": b"hello"})
    await expect(tab.page.locator("#toast")).to_contain_text("JPEG, PNG or WebP")
    await tab.said(ASKED)
    await choose(tab, {**FILE, "buffer": FILE["buffer"][:100]})
    await tab.said("That picture cannot be opened")
    await expect(tab.page.get_by_role("button", name="Choose a picture")).to_have_count(1)
    await choose(tab)
    await tab.said(SHOWN)


async def test_when_the_line_breaks_the_person_is_told(tab: Tab) -> None:
    await asked(tab)
    await tab.page.context.set_offline(offline=True)
    await choose(tab)
    await expect(tab.page.locator("#toast")).to_contain_text("That did not work just now")
    await expect(tab.page.locator(".pending")).to_have_count(0)
    await tab.page.context.set_offline(offline=False)
    await choose(tab)
    await tab.said(SHOWN)


async def test_where_sockets_are_blocked_it_works_as_well(tab: Tab) -> None:
    await tab.page.add_init_script(WITHOUT_SOCKETS)
    await asked(tab)
    await choose(tab)
    await tab.said(SHOWN)
    await expect(tab.page.locator(".pending")).to_have_count(0)
