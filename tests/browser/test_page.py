"""The page in a real browser: on a phone, by keyboard, read aloud, cut off, in every language."""

import asyncio
import re
from collections.abc import AsyncIterator
from typing import Any

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, expect
from sqlalchemy import func, select

from bot.chat.speech import Speeches
from bot.language.europe import LANGUAGES, SPOKEN
from storage.tables import Vote
from tests.town import WebTown

PHONE = {"width": 360, "height": 740}
NARROWEST = {"width": 320, "height": 640}
SAY = Speeches(strict=True)


class Tab:
    """A page with somebody in front of it; complains about anything that the browser complains about."""

    def __init__(self, page: Page, town: WebTown) -> None:
        self.page = page
        self.town = town
        self.complaints: list[str] = []
        page.on("console", lambda message: self._note(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: self._note(str(error)))

    def _note(self, complaint: str) -> None:
        if "ERR_INTERNET_DISCONNECTED" not in complaint:  # the tester pulled the plug
            self.complaints.append(complaint)

    async def open(self, payload: str = "") -> None:
        await self.page.goto(f"{self.town.program.address}/{payload}")
        await expect(self.page.locator(".choice").first).to_be_visible()

    async def press(self, label: str) -> None:
        await self.page.get_by_role("button", name=label, exact=True).last.click()

    async def type(self, text: str) -> None:
        await self.page.locator("#text").fill(text)
        await self.page.keyboard.press("Enter")

    async def said(self, words: str) -> None:
        """Wait until the newest message says this; then nothing on the screen may be cut or inaccessible."""
        await expect(self.page.locator(".newest .said")).to_contain_text(words)
        await self.fits()

    async def press_first(self) -> None:
        """Press the first button of the newest message and wait for what comes."""
        newest = self.page.locator(".newest")
        before = await newest.inner_text()
        await newest.locator(".choice").first.click()
        await expect(newest).not_to_have_text(before, use_inner_text=True)

    async def to_first_card(self) -> None:
        await self.open()
        for _ in range(3):
            await self.press_first()
        await expect(self.page.locator(".votes")).to_be_visible()

    async def votes(self) -> int:
        """Return how many votes there are once all that was pressed is handled: a person's events keep their order."""
        await self.page.locator("#text").fill("/help")
        await self.page.keyboard.press("Enter")
        await expect(self.page.locator(".newest .said")).to_contain_text("/language")
        count = select(func.count()).select_from(Vote)
        return await self.town.program.database.turn(lambda db: db.session.scalar(count) or 0)

    async def focused(self, selector: str) -> None:
        """Wait until this element has the focus; Playwright's own check also asks whether the window is in front."""
        await self.until("document.activeElement === document.querySelector(wanted)", selector)

    async def until(self, condition: str, wanted: str = "") -> None:
        """Wait until a condition holds in the page: `wait_for_function` looks a second time by `eval`, which the page forbids."""
        look = f"const look = () => ({condition}) ? done() : requestAnimationFrame(look); look();"
        async with asyncio.timeout(30):
            await self.page.evaluate(f"wanted => new Promise(done => {{ {look} }})", wanted)

    async def fits(self) -> None:
        """Nothing is wider than the window, and no label is cut."""
        wide = await self.page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
        assert not wide, "the page scrolls sideways"
        cut = await self.page.evaluate(
            "[...document.querySelectorAll('.choice')].filter(b => b.scrollWidth > b.clientWidth + 1).map(b => b.textContent)"
        )
        assert not cut
        small = await self.page.evaluate(
            "[...document.querySelectorAll('.choice, .send')].filter(b => b.getBoundingClientRect().height < 44)"
            ".map(b => b.textContent)"
        )
        assert not small, "a finger needs 44 pixels"

    async def accessible(self) -> None:
        await self.page.evaluate("Promise.all(document.getAnimations().map(animation => animation.finished))")
        results = await Axe().run(self.page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]})
        assert results.violations_count == 0, results.generate_report()


@pytest.fixture
async def tab(browser: Browser, town: WebTown, request: pytest.FixtureRequest) -> AsyncIterator[Tab]:
    given: dict[str, Any] = {"viewport": PHONE, "locale": "de-DE", **getattr(request, "param", {})}
    context = await browser.new_context(**given)
    opened = Tab(await context.new_page(), town)
    yield opened
    assert not opened.complaints
    await context.close()


@pytest.mark.parametrize("tab", [{}, {"color_scheme": "dark"}, {"viewport": {"width": 1280, "height": 800}}], indirect=True)
async def test_from_the_first_visit_to_a_vote_and_accessible_at_every_step(tab: Tab) -> None:
    await tab.open()
    await tab.accessible()
    await tab.fits()
    for _ in range(3):
        await tab.press_first()
        await tab.accessible()
        await tab.fits()
    await expect(tab.page.locator(".newest b").first).to_contain_text("Wir sollten")
    await tab.press("Stimme zu")
    await expect(tab.page.locator("#toast")).to_contain_text("Gespeichert")
    await expect(tab.page.locator(".reasons")).to_be_visible()
    await tab.accessible()
    await tab.fits()
    assert await tab.page.locator(".bubble").count() == 1, "one message becomes the next"


async def test_the_three_votes_look_alike(tab: Tab) -> None:
    await tab.to_first_card()
    await tab.page.mouse.move(1, 1)  # a mouse over one of them would light it up
    looks = await tab.page.evaluate(
        """[...document.querySelectorAll('.votes .choice')].map(b => {
             const s = getComputedStyle(b), r = b.getBoundingClientRect();
             const size = [Math.round(r.width), Math.round(r.height)];
             return [s.color, s.backgroundColor, s.borderColor, s.fontSize, s.fontWeight, ...size].join();
           })"""
    )
    assert len(looks) == 3
    assert len(set(looks)) == 1


@pytest.mark.parametrize("tab", [{"viewport": NARROWEST}], indirect=True)
async def test_every_language_fits_the_narrowest_phone(tab: Tab) -> None:
    await tab.to_first_card()
    for code, name in LANGUAGES.items():
        await tab.page.locator("#text").fill("/language")
        await tab.page.keyboard.press("Enter")
        await tab.page.locator(".newest").get_by_role("button", name=name, exact=True).click()
        await expect(tab.page.locator("html")).to_have_attribute("lang", code)
        await tab.fits()
        # In a national round one reads what one's country writes.
        country = next(country for country, spoken in SPOKEN.items() if code in spoken)
        await tab.type("/country")
        await tab.page.locator(".newest").get_by_role("button", name=SAY[code].country(country)).click()
        await expect(tab.page.locator("#toast")).to_contain_text(SAY[code].country(country))
        await tab.fits()
        for command, shown in (("/settings", "sn"), ("/report", "rr"), ("/forget", "zz"), ("/privacy", "ex"), ("/start", "")):
            await tab.type(command)
            # A card, a summary or the question about the person: whatever is next.
            wanted = f"[data-code='{shown}']" if shown else ":is([data-code=v], [data-code=g], [data-code=dm])"
            await expect(tab.page.locator(f".newest .choice{wanted}").first).to_be_visible()
            await tab.fits()
        # A vote, or going on after a dozen: in both cases the second-level answers stand under what comes, or a question.
        await tab.page.locator(".newest .choice").first.click()
        await expect(tab.page.locator(".newest").locator(".reasons, .choice[data-code=dm]").first).to_be_visible()
        await tab.fits()


async def test_by_keyboard_alone(tab: Tab) -> None:
    await tab.open()
    page = tab.page
    # Older Chromiums begin where the page was scrolled to, so Tab may land beyond the skip link: go back to it as a person would.
    await page.keyboard.press("Tab")
    while not await page.evaluate("document.activeElement.matches('.skip')"):
        await page.keyboard.press("Shift+Tab")
    await expect(page.locator(".skip")).to_be_in_viewport()
    await page.keyboard.press("Enter")
    await tab.focused("#text")
    for text in ("deutsch", "deutschland", "1"):
        await page.keyboard.type(text)
        await page.keyboard.press("Enter")
        await expect(page.locator(".bubble.own", has_text=text).last).to_be_visible()
        await expect(page.locator(".pending")).to_have_count(0)
    await expect(page.locator(".newest .votes")).to_be_visible()
    first = page.locator(".newest .votes .choice").first
    await first.focus()
    # The second vote is followed by a question about the person, which Enter answers.
    for focused in (".newest .votes .choice", ".newest .choice[data-code='dm']", ".newest .votes .choice"):
        before = await page.locator(".newest .said").inner_text()
        await page.keyboard.press("Enter")
        await expect(page.locator(".newest .said")).not_to_have_text(before, use_inner_text=True)
        await tab.focused(focused)
    outline = await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline != "none"


async def test_the_second_half_of_a_double_click_is_no_vote_on_the_next_card(tab: Tab) -> None:
    await tab.to_first_card()
    for clicks in (1, 2):
        box = await tab.page.locator(".newest .votes .choice").first.bounding_box()
        assert box
        await tab.page.mouse.move(box["x"] + 20, box["y"] + 20)
        await tab.page.mouse.down(click_count=clicks)
        await tab.page.mouse.up(click_count=clicks)
        await expect(tab.page.locator(".newest .reasons")).to_be_visible()
    assert await tab.votes() == 1


async def test_a_held_key_is_one_vote(tab: Tab) -> None:
    await tab.to_first_card()
    await tab.page.locator(".newest .votes .choice").first.focus()
    await tab.page.keyboard.down("Enter")
    await expect(tab.page.locator(".newest .reasons")).to_be_visible()
    for _ in range(3):
        await tab.page.keyboard.down("Enter")
    await tab.page.keyboard.up("Enter")
    assert await tab.votes() == 1


async def test_a_screen_reader_hears_each_card_and_notice_once(tab: Tab) -> None:
    await tab.to_first_card()
    await tab.page.evaluate(
        """() => { window.heard = [];
             new MutationObserver(records => records.forEach(r => r.addedNodes.forEach(n => heard.push(n.textContent.trim()))))
               .observe(document.getElementById('spoken'), {childList: true}); }"""
    )
    await tab.press("Neutral")
    await expect(tab.page.locator(".newest .reasons")).to_be_visible()
    heard: list[str] = await tab.page.evaluate("heard")
    card = await tab.page.locator(".newest .said").inner_text()
    assert sum("Gespeichert" in line for line in heard) == 1
    assert sum(line.startswith(card[:30]) for line in heard) == 1
    assert await tab.page.locator("#log").get_attribute("role") == "log"
    assert await tab.page.locator(".newest").get_attribute("lang") == "de"


async def test_the_history_survives_a_reload_and_links_are_followed_once(tab: Tab) -> None:
    await tab.open("?start=c-reinvent-europe")
    assert "start=" not in tab.page.url
    for _ in range(3):
        await tab.press_first()
    text = await tab.page.locator(".newest .said").inner_text()
    await tab.page.reload()
    await expect(tab.page.locator(".newest .votes")).to_be_visible()
    assert await tab.page.locator(".newest .said").inner_text() == text
    assert await tab.page.locator(".bubble").count() == 1


async def test_a_lost_line_is_told_in_words_and_what_was_typed_meanwhile_arrives(tab: Tab) -> None:
    await tab.to_first_card()
    await expect(tab.page.locator("#state")).to_have_text("Verbunden")
    await tab.page.context.set_offline(offline=True)
    for screens in list(tab.town.program.channels["web"].screens._open.values()):  # type: ignore[attr-defined]
        for screen in screens:
            screen.end()
    await expect(tab.page.locator("#state")).to_have_class(re.compile("away"), timeout=10_000)
    await tab.page.locator("#text").fill("1")
    await tab.page.keyboard.press("Enter")
    await expect(tab.page.locator(".pending")).to_have_text("1")
    await tab.page.context.set_offline(offline=False)
    await expect(tab.page.locator(".pending")).to_have_count(0, timeout=20_000)
    await expect(tab.page.locator(".newest .reasons")).to_be_visible()


async def test_where_sockets_are_blocked_long_polling_does(tab: Tab) -> None:
    await tab.page.add_init_script(
        """window.WebSocket = class { static OPEN = 1; constructor() { setTimeout(() => this.onclose?.({}), 0); } close() {} };"""
    )
    await tab.to_first_card()
    await tab.press("Stimme zu")
    await expect(tab.page.locator("#toast")).to_contain_text("Gespeichert")
    await expect(tab.page.locator("#state")).to_have_text("Verbunden")


async def test_nothing_typed_is_lost_when_it_is_refused(tab: Tab) -> None:
    await tab.to_first_card()
    await tab.page.evaluate("document.getElementById('text').maxLength = 5000")
    await tab.page.locator("#text").fill("x" * 4500)
    await tab.page.keyboard.press("Enter")
    await expect(tab.page.locator("#toast")).to_contain_text("4.000")
    await expect(tab.page.locator("#text")).to_have_value("x" * 4500)


async def test_markup_cannot_be_smuggled_in(tab: Tab) -> None:
    await tab.open()
    evil = '<img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a><b>bold</b><script>alert(1)</script>&lt;i&gt;'
    shown = await tab.page.evaluate(
        """async (evil) => { const {render} = await import('/static/markup.js');
             const node = document.createElement('div');
             node.append(render(evil));
             return [node.textContent, [...node.querySelectorAll('*')].map(n => n.localName + (n.href ?? ''))]; }""",
        evil,
    )
    assert shown == ["<img src=x onerror=alert(1)>xbold<script>alert(1)</script><i>", ["a", "b"]]


@pytest.mark.parametrize("tab", [{"forced_colors": "active"}, {"reduced_motion": "reduce"}], indirect=True)
async def test_other_ways_of_seeing(tab: Tab) -> None:
    await tab.to_first_card()
    await tab.press("Stimme zu")
    await expect(tab.page.locator("#toast")).to_be_visible()
    await tab.accessible()


async def test_at_twice_the_size_nothing_is_lost(tab: Tab) -> None:
    await tab.page.set_viewport_size({"width": 640, "height": 512})
    await tab.page.add_init_script(
        "document.addEventListener('DOMContentLoaded', () => document.documentElement.style.fontSize = '200%')"
    )
    await tab.to_first_card()
    wide = await tab.page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
    assert not wide
