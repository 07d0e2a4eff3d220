"""What people are told who did not just speak, in a real browser: a message to many, the weekly news, pictures, and what runs."""

import io
import math
import os
import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw
from playwright.async_api import Browser, Locator, expect
from sqlalchemy import delete, func, select, update
from sqlmodel import col

from bot.chat.message import Channel
from bot.chat.pace import Pace
from handlers.organiser.broadcast_progress import SQUARES
from storage import catalogue
from storage.database import Transaction
from storage.keys import read_keys
from storage.people import CONTACT
from storage.tables import Consent, Outcome, Proposal, Role, Round, RoundKind, Snapshot
from tests.browser.test_moderation import hire
from tests.browser.test_page import PHONE, SAY, Tab, tab
from tests.conversations.test_results import crowd
from tests.sending.crowd import settle_in
from tests.town import WebTown

__all__ = ["tab"]
PICTURES = os.environ.get("PICTURES", "")
"""A folder for pictures of every screen, for those who look at them."""
GREEK = {"locale": "el-GR"}
OTHERS = 120
"""People who are not there."""
SLOWLY, HARDLY, FAST = Pace(10, 0), Pace(1, 0), Pace(500, 0)
"""How fast they are written to, so that there is something to watch."""
DAY = 86_400
FINNISH = 'Hei! <b>Äänestys on auki</b> – lue lisää: <a href="https://example.org/fi">example.org</a>'
FRENCH = 'Bonjour ! <b>Le vote est ouvert</b> : <a href="https://example.org/fr">en savoir plus</a>'
SEEN_BY = {"fi": "Kaksitoista kultaista tähteä sinisellä pohjalla.", "fr": "Douze étoiles d’or sur fond bleu."}


def words(spoken: str, key: str, /, **values: str | float) -> str:
    """Return the first line of what is said, without tags."""
    return re.sub(r"<[^>]*>", "", SAY[spoken].plain(key, **values)).strip().split("\n")[0]


async def screen(tab: Tab, name: str) -> None:
    """Nothing on the screen may be cut or inaccessible."""
    await tab.fits()
    await tab.accessible()
    if PICTURES:
        await tab.page.screenshot(path=Path(PICTURES) / f"{name}.png")


async def press(tab: Tab, key: str, language: str = "el") -> None:
    await tab.press(SAY[language].plain(key))


async def toast(tab: Tab, said: str) -> None:
    await expect(tab.page.locator("#toast")).to_contain_text(said)


def stars() -> bytes:
    """Return a picture: twelve stars."""
    image = Image.new("RGB", (900, 500), "#1f3a8a")
    draw = ImageDraw.Draw(image)
    for hour in range(12):
        x, y = _around(450, 250, 160, hour)
        draw.polygon([_around(x, y, 14 if corner % 2 else 36, 1.2 * corner - 3) for corner in range(10)], "#f2b632")
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def _around(x: float, y: float, far: float, hour: float) -> tuple[float, float]:
    angle = hour * math.pi / 6
    return x + far * math.cos(angle), y + far * math.sin(angle)


@pytest.fixture
async def visitors(browser: Browser, town: WebTown) -> AsyncIterator["Visitors"]:
    opened = Visitors(browser, town)
    yield opened
    for one in opened.tabs:
        assert not one.complaints
        await one.page.context.close()


class Visitors:
    """Others with a browser of their own."""

    def __init__(self, browser: Browser, town: WebTown) -> None:
        self._browser = browser
        self._town = town
        self.tabs: list[Tab] = []

    async def come(self, language: str, **how: Any) -> Tab:
        """Return somebody who takes part and wishes for the weekly news, which allows messages."""
        context = await self._browser.new_context(viewport=PHONE, locale=f"{language}-{language.upper()}", **how)  # type: ignore[arg-type]
        self.tabs.append(one := Tab(await context.new_page(), self._town))
        await one.to_first_card()
        await one.type("/settings")
        await press(one, "digest-weekly", language)
        await toast(one, words(language, "settings-saved"))
        await press(one, "back", language)
        await expect(one.page.locator(".newest .votes")).to_be_visible()
        return one


@pytest.mark.parametrize("tab", [GREEK], indirect=True)
async def test_a_message_to_many(tab: Tab, visitors: Visitors, tmp_path: Path) -> None:
    await tab.to_first_card()
    await hire(tab, Role.ORGANISER)
    aino, chloe = await visitors.come("fi"), await visitors.come("fr")
    away = chloe.page.url
    await chloe.page.goto("about:blank")
    database = tab.town.program.database
    people = [f"somebody {number}" for number in range(OTHERS)]
    await settle_in(database, read_keys(tmp_path / "key"), "web", people, country="FR", language="fr")

    await _write(tab)
    await _illustrate(tab)
    await _choose(tab)
    web: Channel = tab.town.program.channels["web"]
    web.pace = SLOWLY
    live = await _send(tab)
    said = aino.page.locator(".newest .said")
    await expect(said).to_contain_text("Äänestys on auki", timeout=15_000)
    await _arrived(aino, "fi")
    await screen(aino, "recipient-fi")
    await expect(live).to_contain_text("■", timeout=15_000)
    web.pace = HARDLY
    await _steer(tab, live)
    web.pace = FAST
    await tab.said(words("el", "broadcast-report", state=words("el", "broadcast-state-done"), number=OTHERS + 2))
    await screen(tab, "broadcast-report")

    await chloe.page.goto(away)
    await chloe.said("Le vote est ouvert")
    await _arrived(chloe, "fr")
    await screen(chloe, "recipient-fr-back")
    await press(aino, "broadcast-stop", "fi")
    await aino.said(words("fi", "broadcast-stopped")[:40])
    await screen(aino, "recipient-fi-stopped")
    ended = select(func.count()).where(col(Consent.purpose) == CONTACT, col(Consent.withdrawn_at).is_not(None))
    assert await database.turn(lambda db: db.session.scalar(ended)) == 1
    await press(chloe, "consultation-join", "fr")
    await expect(chloe.page.locator(".newest .votes")).to_be_visible()
    await expect(chloe.page.get_by_text("Le vote est ouvert")).to_be_visible()
    await expect(live).to_contain_text(f"{'■' * SQUARES} {SAY['el'].percent(1)}", timeout=15_000)
    await expect(live.get_by_role("button")).to_have_count(0)


async def _write(tab: Tab) -> None:
    await tab.type("/broadcast")
    await tab.said(words("el", "broadcast-none"))
    await screen(tab, "broadcast-none")
    await press(tab, "broadcast-new")
    await tab.said(words("el", "broadcast-texts-none"))
    await screen(tab, "broadcast-draft-empty")
    for language, text in (("Suomi", FINNISH), ("Français", FRENCH)):
        await press(tab, "broadcast-texts")
        await tab.said(words("el", "broadcast-texts-choose"))
        if language == "Suomi":
            await screen(tab, "broadcast-languages")
        await tab.press(language)
        await tab.said(words("el", "broadcast-text-ask", language=language, longest="", tags=""))
        if language == "Suomi":
            await tab.type("<b>Hei <i>kaikille</b>")
            await tab.said(words("el", "broadcast-fault-crossed"))
            await screen(tab, "broadcast-fault")
        await tab.type(text)
        await tab.said(words("el", "broadcast-text-kept", language=language))


async def _illustrate(tab: Tab) -> None:
    await press(tab, "broadcast-picture")
    await tab.said(words("el", "broadcast-picture-ask"))
    await screen(tab, "broadcast-picture-ask")
    async with tab.page.expect_file_chooser() as opening:
        await press(tab, "web-choose-picture")
    await (await opening.value).set_files({"name": "stars.png", "mimeType": "image/png", "buffer": stars()})
    await tab.said(words("el", "broadcast-picture-kept"))
    await screen(tab, "broadcast-alt")
    for name, language in (("Français", "fr"), ("Suomi", "fi")):
        await tab.said(name)
        await tab.type(SEEN_BY[language])
    await tab.said(words("el", "broadcast-picture-there"))
    await press(tab, "broadcast-picture")
    await tab.said(SEEN_BY["fi"].rstrip("."))
    await screen(tab, "broadcast-picture-there")
    await press(tab, "back")


async def _choose(tab: Tab) -> None:
    """Choose a button and an audience; a time that is over is none; look at it."""
    await press(tab, "broadcast-button")
    await tab.said(words("el", "broadcast-button-choose"))
    await screen(tab, "broadcast-button")
    await press(tab, "consultation-join")
    await press(tab, "broadcast-audience")
    await tab.said(words("el", "broadcast-audience-note"))
    await screen(tab, "broadcast-audience")
    await press(tab, "broadcast-countries")
    await tab.said("BG")
    await screen(tab, "broadcast-places")
    await tab.type("fi, fr")
    await tab.said(words("el", "broadcast-where", places=f"{SAY['el'].country('FI')}, {SAY['el'].country('FR')}"))
    await press(tab, "back")
    await press(tab, "broadcast-when")
    await tab.said(words("el", "broadcast-when-ask"))
    await tab.type("2020-01-01 10:00")
    await tab.said(words("el", "broadcast-time-past"))
    await screen(tab, "broadcast-time-past")
    await press(tab, "broadcast-at-once")
    await press(tab, "broadcast-preview")
    await tab.said(words("el", "broadcast-preview-choose"))
    await tab.press("Français")
    await tab.said("Le vote est ouvert")
    await _arrived(tab, "fr")
    await screen(tab, "broadcast-preview")
    await press(tab, "broadcast-go-on")
    await tab.said(words("el", "broadcast-picture-there"))
    await screen(tab, "broadcast-draft-whole")


async def _send(tab: Tab) -> Locator:
    """Type the number, and return the message in which the organiser watches."""
    await press(tab, "broadcast-send")
    await tab.said(words("el", "broadcast-recipients", number=OTHERS + 2))
    await screen(tab, "broadcast-number")
    await tab.type(str(OTHERS + 1))
    await tab.said(words("el", "broadcast-number-wrong", number=OTHERS + 2))
    await press(tab, "broadcast-send")
    await tab.said(words("el", "broadcast-recipients", number=OTHERS + 2))
    await tab.type(str(OTHERS + 2))
    begun = tab.page.locator(".bubble .said", has_text=words("el", "broadcast-begun", number="1"))
    await expect(begun).to_be_visible()
    title = words("el", "broadcast-number-title", number="1", consultation="reinvent-europe")
    live = tab.page.locator(".bubble", has_text=title).first
    await expect(live).to_contain_text("□")
    return live


async def _arrived(tab: Tab, language: str) -> None:
    """The newest message is there whole: its picture, what that shows, its link and its sender."""
    picture = tab.page.locator(".newest .picture")
    await expect(picture).to_have_attribute("alt", SEEN_BY[language])
    await expect(picture).to_have_js_property("naturalWidth", 900)
    link = tab.page.locator(".newest .said a")
    await expect(link).to_have_attribute("href", f"https://example.org/{language}")
    await expect(tab.page.locator(".newest .said")).to_contain_text(
        words(language, "broadcast-footer", organiser="Polyphony Demo")
    )


async def _steer(tab: Tab, live: Locator) -> None:
    """The message has changed in its place while others are written to; pause it, and go on."""
    count = await tab.page.locator(".bubble").count()
    await screen(tab, "broadcast-progress")
    await press(tab, "broadcast-pause")
    await expect(live).to_contain_text(words("el", "broadcast-state-paused"))
    await screen(tab, "broadcast-paused")
    await press(tab, "broadcast-end")
    await tab.said(words("el", "broadcast-end-sure", number="1"))
    await screen(tab, "broadcast-end-sure")
    await press(tab, "cancel")
    await tab.said(words("el", "broadcast-state-paused"))
    await press(tab, "broadcast-resume")
    await expect(live).to_contain_text(words("el", "broadcast-state-running"))
    await expect(live).to_contain_text(words("el", "broadcast-rate", number=""))
    assert await tab.page.locator(".bubble").count() <= count + 1


async def proposals_of(town: WebTown, country: str, language: str) -> list[int]:
    mine = select(col(Proposal.id)).where(col(Proposal.country) == country, col(Proposal.language) == language)
    found = await town.program.database.turn(lambda db: list(db.session.scalars(mine.order_by(col(Proposal.id)))))
    return [number or 0 for number in found]


async def counted(town: WebTown, days: int = 30) -> None:
    """Write down how many took part on some days, in Finland and everywhere."""

    def work(db: Transaction) -> None:
        for ago in range(days):
            at, grown = town.clock.now // DAY * DAY - ago * DAY, 1 - (ago / days) ** 2
            for country, all_ in (("FI", 4_321), ("", 123_456)):
                people = max(5, round(all_ * grown))
                db.session.add(
                    Snapshot(consultation_id=1, country=country, day=at, people=people, votes=23 * people, proposals=48)
                )

    await town.program.database.turn(work)


def publish(db: Transaction, now: int) -> None:
    """Make the first round the only one, and publish its results."""
    db.session.execute(delete(Round).where(col(Round.kind) == RoundKind.EUROPEAN.value))
    db.session.execute(update(Round).values(kind=RoundKind.SINGLE.value, closes_at=now, published_at=now))
    catalogue.touch(db)


async def news(town: WebTown, tab: Tab, key: str = "digest-new") -> None:
    """Publish the weekly news of Finland and France, and wait until it is there."""
    for country in ("FI", "FR"):
        outcome, _ = await town.program.jobs.run_now("digest-weekly", country)
        assert outcome is Outcome.DONE
    await town.program.jobs.deliver()
    await tab.said(words("fi", key, number="").strip(": "))


async def test_the_weekly_news(town: WebTown, visitors: Visitors) -> None:
    numbers = await proposals_of(town, "FI", "fi")
    await crowd(town, "FI", dict(zip(numbers, [(45, 3, 2), (30, 2, 28), (40, 5, 5), (3, 2, 45)] * 3, strict=False)))
    await counted(town)
    aino, chloe = await visitors.come("fi"), await visitors.come("fr")
    for _ in range(3):
        await aino.press_first()
    await news(town, aino)
    await _with_picture(aino, words("fi", "participation-country", country=SAY["fi"].country("FI")))
    await screen(aino, "digest-fi")
    await chloe.said(words("fr", "digest-title", question="").strip(": "))
    await screen(chloe, "digest-fr")
    await press(chloe, "digest-vote", "fr")
    await expect(chloe.page.locator(".newest .votes")).to_be_visible()
    # What was told stays above the card.
    await press(chloe, "digest-stop", "fr")
    await chloe.said(words("fr", "settings-title"))
    await toast(chloe, words("fr", "settings-saved"))
    await screen(chloe, "digest-stopped-fr")
    town.clock.now += 7 * DAY
    await town.program.database.turn(lambda db: publish(db, town.clock.now))
    await news(town, aino, "digest-published")
    await _with_picture(aino, words("fi", "results-country", country=SAY["fi"].country("FI")))
    await screen(aino, "digest-fi-published")
    await press(aino, "button-results", "fi")
    await aino.said(words("fi", "results-published"))
    await screen(aino, "results-fi")
    await press(aino, "participation-button", "fi")
    await _with_picture(aino, words("fi", "participation-country", country=SAY["fi"].country("FI")))
    await screen(aino, "participation-fi")
    await expect(chloe.page.locator(".newest .said")).to_contain_text(words("fr", "settings-title"))


async def _with_picture(tab: Tab, title: str, after: str = ".") -> None:
    picture = tab.page.locator(".newest .picture")
    await expect(picture).to_have_attribute("alt", re.compile(f"^{re.escape(title + after)} "))
    await expect(picture).to_have_js_property("naturalWidth", 800)


@pytest.mark.parametrize("tab", [GREEK], indirect=True)
async def test_what_runs_and_a_proposal_by_country(tab: Tab) -> None:
    await tab.to_first_card()
    await hire(tab, Role.OPERATOR)
    town = tab.town
    best = (await proposals_of(town, "GR", "el"))[5]
    for country, agree in (("FI", 43), ("FR", 45), ("DE", 44), ("IT", 47), ("PL", 36), ("BE", 42), ("SE", 40)):
        await crowd(town, country, {best: (agree, 1, 48 - agree)})
    await town.program.database.turn(lambda db: publish(db, town.clock.now))
    await town.program.jobs.tick()
    await town.program.jobs.settled()
    await town.program.jobs.run_now("snapshots")
    await tab.type("/jobs")
    await tab.said(words("el", "jobs-title"))
    await tab.said(words("el", "job-digest-weekly"))
    await screen(tab, "jobs")
    await press(tab, "jobs-refresh")
    await tab.said(words("el", "jobs-title"))
    await tab.type("/agenda")
    await tab.said(words("el", "agenda-title", question=""))
    await tab.page.locator(".newest .choice").first.click()
    await tab.said(words("el", "agenda-cell", country=SAY["el"].country("IT"), share=SAY["el"].percent(47 / 49), votes=49))
    await screen(tab, "agenda-item")
    await press(tab, "countries-button")
    await _with_picture(tab, words("el", "countries-title"), ":")
    await screen(tab, "countries")
