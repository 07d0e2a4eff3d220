"""The whole journey in a real browser, on a phone, in German: propose, report, share, results, export, leave."""

import json
from pathlib import Path

import pytest
from playwright.async_api import expect
from sqlalchemy import func, select

from storage import people, proposals, votes
from storage.database import Transaction
from storage.tables import Choice, Participant, ProposalState, Vote
from tests.browser.test_page import Tab, tab

__all__ = ["tab"]


async def crowd(tab: Tab) -> None:
    """Let two hundred Germans agree with whatever there is."""

    def work(db: Transaction) -> None:
        numbers = [vote.proposal_id for vote in db.session.scalars(select(Vote))]
        for voter in range(200):
            who, _ = people.find(db, bytes([voter]) * 32, "test", 0)
            for number in numbers:
                before = votes.standing(db, who.id, number, tab.town.clock.now)
                assert before
                choice = Choice.AGREE if voter < 180 else Choice.DISAGREE
                votes.cast(db, who.id, "DE", before, choice, tab.town.clock.now, served=True)

    await tab.town.program.database.turn(work)


async def test_propose_and_hear_what_became_of_it(tab: Tab) -> None:
    await tab.to_first_card()
    await tab.press("Mehr")
    await tab.press("Vorschlag schreiben")
    await tab.said("Jeder Vorschlag beginnt mit „Wir sollten …“")
    await tab.accessible()
    await tab.type("VIEL MEHR SCHWIMMBÄDER BAUEN!")
    await tab.said("Bitte schreiben Sie nicht alles in Großbuchstaben.")
    await tab.type("auf allen Autobahnen Europas höchstens 120 Kilometer pro Stunde erlauben, auch nachts.")
    await tab.said("Andere haben etwas Ähnliches vorgeschlagen.")
    await tab.accessible()
    await tab.press("Meinen trotzdem einreichen")
    await tab.said("Wir sollten auf allen Autobahnen Europas höchstens 120 Kilometer")
    await tab.accessible()
    # Another window, the same person: the draft is there, too.
    await tab.page.reload()
    await tab.said("Sprache: Deutsch")
    await tab.press("Einreichen")
    await tab.said("Vielen Dank. Ihr Vorschlag hat die Nr.")

    def waiting(db: Transaction) -> int:
        return max(one.number for one in proposals.mine(db, 1, None, 9))

    number = await tab.town.program.database.turn(waiting)
    await tab.town.program.database.turn(lambda db: proposals.decide(db, number, ProposalState.ACCEPTED, tab.town.clock.now))
    await tab.town.program.jobs.deliver()
    await tab.said(f"Ihr Vorschlag Nr. {number} wurde angenommen.")
    await tab.accessible()
    await tab.press("Meine Vorschläge")
    await tab.said("bisher 0 Stimmen")
    await tab.press(f"Nr. {number} zurückziehen")
    await tab.said("zurückgezogen")


async def test_report_and_share(tab: Tab) -> None:
    await tab.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    await tab.page.add_init_script("Object.defineProperty(navigator, 'share', { value: undefined })")
    await tab.to_first_card()
    await tab.press("Mehr")
    await tab.accessible()
    await tab.press("Diesen Vorschlag melden")
    await tab.said("Was stimmt an diesem Vorschlag nicht?")
    await tab.accessible()
    await tab.press("Etwas anderes")
    await tab.said("mit höchstens 500 Zeichen")
    await tab.type("Er nennt meine Nachbarin.")
    await tab.said("Ihre Meldung hat die Nr. 1.")
    await tab.press("Weitermachen")
    await tab.press("Mehr")
    await tab.press("Teilen")
    await tab.said("Teilen Sie diesen Vorschlag mit diesem Link:")
    await tab.press("In einen Chat senden")
    await expect(tab.page.locator("#toast")).to_have_text("Der Link wurde kopiert.")
    copied = await tab.page.evaluate("navigator.clipboard.readText()")
    assert copied in await tab.page.locator(".newest .said").inner_text()
    await tab.page.goto(copied)
    await expect(tab.page.locator(".newest .votes")).to_be_visible()


@pytest.mark.parametrize("tab", [{}, {"color_scheme": "dark"}], indirect=True)
async def test_results_in_words_and_as_a_picture(tab: Tab) -> None:
    await tab.to_first_card()
    await tab.page.locator(".newest .choice").first.click()
    await expect(tab.page.locator(".newest .reasons")).to_be_visible()
    await crowd(tab)
    await tab.type("/results")
    await tab.said("Die meisten stimmen zu")
    await tab.said("262 Stimmen")  # with the 61 that the demo brings
    await tab.accessible()
    await tab.press("Als Bild")
    picture = tab.page.locator(".newest img.picture")
    await expect(picture).to_be_visible()
    await tab.until("document.querySelector('.newest img.picture').naturalWidth === 800")
    assert "Zustimmung" in (await picture.get_attribute("alt") or "")
    await tab.accessible()
    await tab.fits()


async def test_export_and_leave(tab: Tab, tmp_path: Path) -> None:
    await tab.to_first_card()
    await tab.press("Stimme zu")
    await expect(tab.page.locator(".newest .reasons")).to_be_visible()
    await tab.type("/privacy")
    await tab.said("Alles über Sie wird 365 Tage nach dem Ende der Konsultation gelöscht.")
    await tab.accessible()
    await tab.press("Alles über mich")
    await tab.said("Diese Datei enthält alles")
    await tab.accessible()
    async with tab.page.expect_download() as download:
        await tab.page.get_by_role("link", name="Datei herunterladen").click()
    await (await download.value).save_as(tmp_path / "polyphony.json")
    assert (await download.value).suggested_filename == "polyphony.json"
    exported = json.loads((tmp_path / "polyphony.json").read_text("utf-8"))
    assert [vote["vote"] for vote in exported["votes"]] == ["agree"]
    await tab.type("/forget")
    await tab.said("Möchten Sie gehen?")
    await tab.press("Auch meine Stimmen löschen")
    await tab.said("Sind Sie sicher?")
    await tab.press("Alles löschen")
    await tab.said("Alles über Sie wurde gelöscht.")
    assert await tab.page.locator(".bubble").count() == 1, "the conversation is gone, too"

    def left(db: Transaction) -> tuple[int, int]:
        counts = [db.session.scalar(select(func.count()).select_from(table)) or 0 for table in (Participant, Vote)]
        return counts[0], counts[1]

    assert await tab.town.program.database.turn(left) == (0, 0)


async def test_a_file_is_only_for_the_person_in_whose_chat_it_is(tab: Tab) -> None:
    await tab.to_first_card()
    await tab.type("/export")
    await tab.said("Diese Datei enthält alles")
    address = await tab.page.get_by_role("link", name="Datei herunterladen").get_attribute("href")
    other = await tab.page.context.browser.new_context()  # type: ignore[union-attr]
    page = await other.new_page()
    await page.goto(tab.town.program.address)
    status = await page.evaluate("address => fetch(address).then(answer => answer.status)", address)
    assert status == 404
    await other.close()
