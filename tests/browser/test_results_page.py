"""The public results pages in a real browser: on a phone and a large screen, in the dark, by keyboard, on paper, in Greek."""

import os
from pathlib import Path

import pytest
from playwright.async_api import expect
from sqlalchemy import select, update
from sqlmodel import col

from bot.chat.speech import Speeches
from bot.results.scene import PARTS
from storage import catalogue
from storage.database import Transaction
from storage.tables import Proposal, Round, RoundKind, Translation
from tests.browser.test_page import PHONE, Tab, tab
from tests.results import sample
from tests.town import WebTown

__all__ = ["tab"]
SAY = Speeches(strict=True)["el"]
LARGE = {"width": 1280, "height": 800}
PICTURES = os.environ.get("PICTURES", "")
"""A folder for pictures of every page, for those who look at them."""
COLOURED = ("agenda", "countries", "groups", "proposal")
"""The pages that have every colour between them: the others need not be looked at twice."""
CUT = """() => [...document.querySelectorAll('svg.plot text')].filter(text => {
    const mine = text.getBoundingClientRect(), all = text.closest('svg').getBoundingClientRect();
    return mine.left < all.left - 1 || mine.right > all.right + 1 || mine.bottom > all.bottom + 1;
  }).map(text => text.textContent)"""
WIDE = """() => [...document.querySelectorAll('.table, pre')].filter(one => one.scrollWidth > one.clientWidth)
  .map(one => one.textContent)"""
SMALL = """() => [...document.querySelectorAll('.top a, summary, .parts a, .pages a, .chips a, .more a')].filter(one => {
    const box = one.getBoundingClientRect();
    return box.height && (box.height < 44 || box.width < 40);
  }).map(one => one.textContent)"""


async def publish(town: WebTown) -> int:
    """Publish both rounds of the demo; return the number of what is second on the agenda, written in another language."""

    def work(db: Transaction) -> int:
        translated = select(col(Translation.proposal_id)).where(col(Translation.language) == "el")
        wanted = select(col(Proposal.id), col(Proposal.language), col(Proposal.country)).order_by(
            col(Proposal.id).in_(translated).desc(), col(Proposal.id)
        )
        rows = [(number or 0, language, country) for number, language, country in db.session.execute(wanted.limit(120))]
        db.session.execute(update(Round).values(closes_at=town.clock.now, published_at=town.clock.now))
        catalogue.touch(db)
        for number, kind in db.session.execute(select(col(Round.id), col(Round.kind))).all():
            national = kind == RoundKind.NATIONAL
            made = sample.report(rows, best=3, by_country=True) if national else sample.report(rows)
            sample.keep(db, number or 0, made, town.clock.now)
        return next(number for number, language, _ in rows if language != "el")

    return await town.program.database.turn(work)


async def look(tab: Tab, path: str, name: str) -> None:
    """Open a page; nothing on it may be cut, too small for a finger, or inaccessible, on a phone or large, by day or night."""
    answer = await tab.page.goto(f"{tab.town.program.address}/results/el{path}")
    assert answer
    assert answer.status == 200
    await expect(tab.page.locator("html")).to_have_attribute("lang", "el")
    for size, scheme in ((PHONE, "light"), (LARGE, "dark")):
        await tab.page.set_viewport_size(size)  # type: ignore[arg-type]
        await tab.page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        await tab.fits()
        assert not await tab.page.evaluate(CUT), name
        assert not await tab.page.evaluate(SMALL), name
        assert size == PHONE or not await tab.page.evaluate(WIDE), name
        if scheme == "light" or name in COLOURED:
            await tab.accessible()
        if PICTURES:
            await tab.page.screenshot(path=Path(PICTURES) / f"results-{name}-{scheme}.png", full_page=True)


@pytest.mark.timeout(240)
async def test_every_page_is_whole_and_accessible(tab: Tab) -> None:
    second = await publish(tab.town)
    await look(tab, "", "overview")
    for part in PARTS:
        await look(tab, f"/reinvent-europe/2/{part}".rstrip("/"), part or "agenda")
    await look(tab, "/reinvent-europe/2/countries/GR", "country")
    await look(tab, f"/reinvent-europe/2/proposal/{second}", "proposal")
    await look(tab, "/reinvent-europe/1", "national")


@pytest.mark.parametrize("tab", [{"viewport": LARGE, "locale": "el-GR"}], indirect=True)
async def test_by_keyboard_and_on_paper(tab: Tab) -> None:
    await publish(tab.town)
    page = tab.page
    await page.goto(f"{tab.town.program.address}/results")
    await expect(page.locator("h1")).to_have_text(SAY.plain("page-results"))
    await page.goto(f"{tab.town.program.address}/results/el/reinvent-europe")
    assert page.url.endswith("/results/el/reinvent-europe/2")
    await page.keyboard.press("Tab")
    await expect(page.locator(".skip")).to_be_in_viewport()
    await page.keyboard.press("Enter")
    await tab.focused("#content")
    for name in PARTS[:2]:
        await page.keyboard.press("Tab")
        focused = await page.evaluate("document.activeElement.getAttribute('href')")
        assert focused == f"/results/el/reinvent-europe/2{'/' if name else ''}{name}"
    await page.keyboard.press("Enter")
    await expect(page.locator(".parts [aria-current=page]")).to_have_text(SAY.plain("page-countries"))
    # What is wider than the window is reached by its keys.
    wide = page.locator(".table.bleed")
    await wide.focus()
    await page.set_viewport_size({"width": 360, "height": 740})
    await page.keyboard.press("ArrowRight")
    await tab.until("document.querySelector('.table.bleed').scrollLeft > 0")
    # Another language, without a script.
    await page.locator(".languages summary").focus()
    await page.keyboard.press("Enter")
    await page.locator(".languages a[lang=el]").focus()
    await page.keyboard.press("Enter")
    await page.wait_for_url("**/results/el/reinvent-europe/2/countries")
    await page.emulate_media(media="print")
    await expect(page.locator(".parts")).to_be_hidden()
    await expect(page.locator(".top")).to_be_hidden()
    await expect(page.locator(".address")).to_contain_text("/results/el/reinvent-europe/2/countries")
    # A4 with margins of a centimetre, in CSS pixels.
    await page.set_viewport_size({"width": 718, "height": 1047})
    await tab.fits()
    assert (await page.pdf(format="A4")).startswith(b"%PDF")
