"""Moderating in a real browser, on a phone, in German: two hundred items, and every screen of it."""

import re

import pytest
from playwright.async_api import expect
from sqlalchemy import func, select
from sqlmodel import col

from storage import proposals, staff
from storage.database import Transaction
from storage.tables import Participant, Proposal, Role
from tests.browser.test_page import Tab, tab

__all__ = ["tab"]
ITEMS = 200


async def hire(tab: Tab, role: Role = Role.LEAD) -> None:
    """Give the person in the browser a role."""

    def work(db: Transaction) -> None:
        newest = db.session.scalar(select(func.max(col(Participant.id)))) or 0
        staff.appoint(db, newest, role, (), tab.town.clock.now)

    await tab.town.program.database.turn(work)


async def fill(tab: Tab, count: int) -> list[int]:
    """Let somebody propose; return the numbers."""

    def work(db: Transaction) -> list[int]:
        author = Participant(touched_at=tab.town.clock.now)
        db.session.add(author)
        db.session.flush()
        return [
            proposals.submit(
                db,
                author.id or 0,
                consultation=1,
                round_=1,
                language="de",
                country="DE",
                text=f"in jeder Stadt eine öffentliche Werkstatt eröffnen, Nummer {number}.",
                flags="check-repeated-word" if number % 5 == 0 else "",
                now=tab.town.clock.now,
            )
            for number in range(count)
        ]

    return await tab.town.program.database.turn(work)


async def test_every_screen_of_a_moderator_fits_and_is_accessible(tab: Tab) -> None:
    await tab.to_first_card()
    await hire(tab)
    await fill(tab, 3)
    await tab.press("Mehr")
    await tab.press("Moderation")
    for way in (
        ["Ablehnen", "Zurück"],
        ["Mehr …", "Thema", "Zurück"],
        ["Mehr …", "Zurückstellen", "Zurück"],
        ["Mehr …", "Person vorübergehend sperren", "5", "Zurück"],
        ["Mehr …", "Rechtschreibung korrigieren", "Zurück"],
        ["Mehr …", "Das gibt es schon (Dublette)", "Zurück"],
        ["Mehr …", "Alles von dieser Person", "Einzeln"],
    ):
        for label in way:
            await tab.press(label)
            await tab.accessible()
            await tab.fits()
    await tab.press("Annehmen")
    await expect(tab.page.locator("#toast")).to_contain_text("ist angenommen")
    await tab.press("Rückgängig machen")
    await expect(tab.page.locator("#toast")).to_contain_text("Rückgängig ge")
    for command, said in (("/team", "Das Team"), ("/summary", "Wartezeit"), ("/log", "Identität"), ("/history 1", "Bisher:")):
        if command == "/summary":
            await tab.press("Annehmen")
        await tab.type(command)
        await tab.said(said)
        await tab.accessible()
        await tab.fits()


async def test_two_hundred_items_in_the_browser(tab: Tab) -> None:
    await tab.to_first_card()
    await hire(tab, Role.MODERATOR)
    numbers = await fill(tab, ITEMS)
    await tab.type("/queue")
    newest = tab.page.locator(".newest .said")
    for place, number in enumerate(numbers):
        await expect(newest).to_contain_text(f"Nr. {number} ·", timeout=20_000)
        if place % 4 == 3:
            await tab.press("Ablehnen")
            await tab.press(str(place % 9 + 1))
        else:
            await tab.press("Annehmen")
        # A hand is not faster than the program lets anybody be.
        await expect(tab.page.locator("#toast")).to_contain_text(re.compile(rf"Nr\. {number} ist|zu schnell|sehr schnell"))
    await expect(newest).to_contain_text("wartet")

    def states(db: Transaction) -> tuple[int, int]:
        counts = [
            db.session.scalar(
                select(func.count()).select_from(Proposal).where(col(Proposal.id).in_(numbers), col(Proposal.state) == state)
            )
            for state in ("accepted", "refused")
        ]
        return counts[0] or 0, counts[1] or 0

    assert await tab.town.program.database.turn(states) == (ITEMS * 3 // 4, ITEMS // 4)


@pytest.mark.parametrize("tab", [{"locale": "el-GR"}], indirect=True)
async def test_a_citizen_without_a_role_sees_nothing_of_it(tab: Tab) -> None:
    await tab.open()
    for _ in range(3):
        await tab.press_first()
    await expect(tab.page.locator(".votes")).to_be_visible()
    assert await tab.page.get_by_text("Συντονισμός", exact=True).count() == 0
