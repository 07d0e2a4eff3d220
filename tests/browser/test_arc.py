"""The whole arc in a real browser, on a phone, in Greek: close, choose, translate, vote in Europe, publish, answer, act."""

import os
import re
from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from bot.chat.speech import Speeches
from storage import finalists
from storage.tables import Role
from tests.browser.test_moderation import hire
from tests.browser.test_page import PHONE, Tab, tab

__all__ = ["tab"]
SAY = Speeches(strict=True)["el"]
PICTURES = os.environ.get("PICTURES", "")
"""A folder for pictures of every screen, for those who look at them."""


async def screen(tab: Tab, name: str) -> None:
    """Nothing on the screen may be cut or inaccessible."""
    await tab.fits()
    await tab.accessible()
    if PICTURES:
        await tab.page.screenshot(path=Path(PICTURES) / f"{name}.png", full_page=False)


def bare(key: str, **values: str | float) -> str:
    return re.sub(r"<[^>]*>", "", SAY.plain(key, **values)).split("\n")[0]


async def press(tab: Tab, key: str, prefix: str = "") -> None:
    await tab.press(prefix + SAY.plain(key))


async def step(tab: Tab, kind: str, to: str) -> None:
    """Take a round a step further by its button, its preview and its confirmation."""
    await tab.type("/round")
    await press(tab, f"round-to-{to}", f"{SAY.plain(f'round-kind-{kind}')}: ")
    await tab.said(SAY.plain(f"round-state-{to}"))
    await screen(tab, f"round-{kind}-{to}")
    await press(tab, "round-confirm")
    await tab.said(bare("round-done", state=SAY.plain(f"round-state-{to}")))


@pytest.mark.parametrize("tab", [{"locale": "el-GR"}], indirect=True)
@pytest.mark.timeout(240)
async def test_from_the_national_round_to_what_is_being_done(tab: Tab, browser: Browser) -> None:
    await tab.to_first_card()
    await hire(tab, Role.OPERATOR)
    await _before_europe(tab)
    await step(tab, "european", "open")
    await _a_german_finalist_in_greek(tab)
    await tab.type("/translate")
    await tab.said(bare("translate-there", text="Θα πρέπει").split("“")[0].split("«")[0])
    await screen(tab, "translate")
    await press(tab, "translate-right")
    await tab.said(bare("translate-empty"))
    for to in ("closing", "closed", "published"):
        await step(tab, "european", to)
    await tab.type("/agenda")
    await tab.said(bare("agenda-title", question="").strip())
    await screen(tab, "agenda")
    number = await tab.town.program.database.turn(lambda db: finalists.of(db, 2)["DE"][0].proposal_id)
    await tab.type("/positions")
    await screen(tab, "positions")
    await press(tab, "organisations-invite")
    await tab.type("Κόμμα των Δέντρων")
    await tab.said("/?start=o-")
    link = re.findall(r"o-[A-Za-z0-9_-]+", await tab.page.locator(".newest .said").inner_text())[0]
    await screen(tab, "positions-link")
    await _the_party_answers(tab, browser, link)
    await tab.type(f"/measure {number} under-way 2027-03-01 Η επιτροπή ετοιμάζει σχέδιο νόμου.")
    await tab.said(bare("measure-preview", count="1").split(":")[0])
    await screen(tab, "measure")
    await press(tab, "measure-post")
    await expect(tab.page.locator("#toast")).to_contain_text(bare("measure-posted"))
    await tab.said("Κόμμα των Δέντρων")
    await tab.said("Η επιτροπή ετοιμάζει σχέδιο νόμου.")
    await screen(tab, "agenda-item")


async def _before_europe(tab: Tab) -> None:
    """Look at the consultation, close the national round, and take the best of two countries to Europe."""
    await tab.type("/consultation")
    await tab.said("Polyphony Demo")
    await screen(tab, "consultation")
    await tab.type("/consultation rounds.1.closes 2099-01-01")
    await screen(tab, "consultation-change")
    await tab.type("/consultation rounds.1.best 99")
    await tab.said("allowed: at most 20 of each country")
    await tab.type("/stock")
    await tab.said(bare("stock-title"))
    await screen(tab, "stock")
    await step(tab, "national", "closing")
    await step(tab, "national", "closed")
    await tab.type("/finalists")
    await screen(tab, "finalists-countries")
    for country in ("GR", "DE"):
        await tab.type(f"/finalists {country}")
        await tab.said(SAY.country(country))
        await screen(tab, f"finalists-{country}")
        await press(tab, "finalists-confirm")
        await tab.said(bare("finalists-confirmed", number="1"))
    await tab.type("/translations")
    await tab.said(bare("translations-title"))
    await screen(tab, "translations")
    await press(tab, "translations-begin")
    await tab.said(bare("translations-begun", count="0"))
    await press(tab, "translations-compare")
    await tab.said(bare("compare-none"))
    await tab.type("/translate")
    await tab.said(bare("translate-empty"))


async def _a_german_finalist_in_greek(tab: Tab) -> None:
    """Come to the German finalist, look at its original, say that the translation is wrong, and vote."""
    await tab.type("/start")
    await expect(tab.page.locator(".newest .votes")).to_be_visible()
    german = bare("card-translated", language="Deutsch")
    newest = tab.page.locator(".newest .said")
    if german not in (shown := await newest.inner_text()):
        await press(tab, "skip")
        # The notice may be there before the next card is.
        await expect(newest).not_to_have_text(shown, use_inner_text=True)
    await tab.said(german)
    await tab.said("Θα πρέπει")
    await screen(tab, "card-translated")
    await press(tab, "button-original")
    await tab.said("Wir sollten")
    await screen(tab, "card-original")
    await press(tab, "button-doubt")
    await expect(tab.page.locator("#toast")).to_contain_text(bare("doubt-thanks"))
    await press(tab, "button-translation")
    await tab.said(german)
    await press(tab, "vote-agree")
    await expect(tab.page.locator("#toast")).to_contain_text(bare("recorded-agree"))


async def _the_party_answers(tab: Tab, browser: Browser, link: str) -> None:
    """Somebody else opens the link and says on which condition their party supports an item."""
    context = await browser.new_context(viewport=PHONE, locale="el-GR")  # type: ignore[arg-type]
    other = Tab(await context.new_page(), tab.town)
    await other.open(f"?start={link}")
    await other.said("Κόμμα των Δέντρων")
    await screen(other, "position-invitation")
    await other.page.locator(".newest .choice").first.click()
    await screen(other, "position-items")
    await other.page.locator(".newest .choice").first.click()
    await other.said(bare("position-ask"))
    await screen(other, "position-ask")
    await press(other, "stance-conditional")
    await other.said(bare("position-condition", limit="500").split(".")[0])
    await other.type("Μόνο αν πληρώνουν και οι πλούσιοι δήμοι.")
    await other.said(bare("position-kept"))
    await screen(other, "position-kept")
    assert not other.complaints
    await context.close()
