"""A member's link in a real browser: the code stands behind the #, and is nowhere afterwards."""

import pytest
from playwright.async_api import Browser, expect

from storage.codes import grouped
from tests.browser.test_page import Tab
from tests.conversations.test_members import QUESTION, codes
from tests.town import WebTown


@pytest.fixture
async def tab(browser: Browser, town: WebTown) -> Tab:
    context = await browser.new_context(locale="en-IE")
    return Tab(await context.new_page(), town)


async def test_the_code_reaches_the_chat_and_no_server(tab: Tab) -> None:
    [code, other] = await codes(tab.town)
    asked: list[str] = []
    tab.page.on("request", lambda request: asked.append(request.url))
    await tab.open(f"#start=m-{code}")
    await tab.said(QUESTION)
    assert "#" not in tab.page.url
    assert not any(code in address for address in asked)
    await tab.press("English")
    await tab.said("Your group: Sales")
    # A second link in the same window changes only what stands behind the #.
    await tab.page.evaluate("link => { location.href = link }", f"#start=m-{other}")
    await tab.said("Your group: Research")
    await tab.press("I agree and am 16 or older")
    await tab.said("open the canteen")
    assert not tab.complaints


async def test_a_typed_code_does_not_stay_on_the_screen(tab: Tab) -> None:
    [code, *_] = await codes(tab.town)
    await tab.open("?start=c-staff")
    await tab.said("for members only")
    await tab.type(grouped(code))
    await tab.said(QUESTION)
    await expect(tab.page.locator(".bubble.own .said")).to_have_text("••••")
    await tab.page.reload()
    await tab.said(QUESTION)
    assert grouped(code) not in await tab.page.content()
