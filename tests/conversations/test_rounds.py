"""Running a consultation from the chat: rounds, proposing by country, several at once, and what there is to vote on."""

import re
from dataclasses import replace

import pytest
from sqlalchemy import select
from sqlmodel import col

from handlers.organiser.stock import forecast
from storage import consultations
from storage.consultations import NewRound
from storage.database import Transaction
from storage.rounds import Stock
from storage.tables import Proposal, Role, Round, RoundChange, RoundKind
from tests import sample
from tests.conversations.test_queue import moderator, proposes
from tests.talk import Person, heard, labels, to_first_card
from tests.town import Town

NATIONAL = replace(
    sample.CONSULTATION,
    slug="national",
    ethics="ethics@example.invalid",
    legal={"en": "Under the law of Ireland.", "de": "", "el": ""},
    partners=[("Trees for All", "trees", "https://trees.example.invalid"), ("Library & Co", "", "")],
    rounds=[NewRound(RoundKind.NATIONAL, opens_at=1, minimum_exposure=2), NewRound(RoundKind.SINGLE, proposing=False)],
)


async def add(town: Town, given: consultations.NewConsultation = NATIONAL) -> None:
    await town.program.database.turn(lambda db: consultations.load(db, given, 0))


async def organiser(town: Town) -> Person:
    person = await moderator(town, role=Role.ORGANISER)
    await to_first_card(person)
    return person


async def changes(town: Town) -> list[tuple[str, str]]:
    def work(db: Transaction) -> list[tuple[str, str]]:
        lines = db.session.scalars(select(RoundChange).order_by(col(RoundChange.id)))
        return [(line.before, line.after) for line in lines]

    return await town.program.database.turn(work)


async def step(person: Person, label: str) -> None:
    await person.says("/round")
    await person.presses(label)
    await person.presses("Yes, do it")


async def test_a_round_from_open_to_published_and_back(town: Town) -> None:
    anna, olga = await town.person(), await organiser(town)
    await to_first_card(anna)
    await anna.says("/round")
    assert "I did not understand" in anna.text
    await anna.sends("rm:1:1:2")
    await olga.says("/help")
    assert "/round – Open and close rounds" in olga.text
    assert "/queue – What waits for a moderator" in olga.text
    assert "/jobs" not in olga.text, "that is an operator's"
    await olga.says("/round")
    assert "Rounds of sample (times in UTC)" in olga.text
    assert "Single round: open\nOpens: 1 January 1970, 00:00" in olga.text, "not by the clock of Ireland, which had 01:00"
    await olga.presses("Single round: Stop new proposals")
    assert "nobody can hand in proposals any more" in olga.text
    await olga.presses("Yes, do it")
    assert "The state is now: open, without new proposals" in olga.text
    await anna.says("/propose let children ride on all buses for nothing.")
    assert "Proposals cannot be handed in at present." in anna.toast or "Proposals cannot be handed in" in anna.text
    await step(olga, "Single round: Take the last step back")
    assert await changes(town) == [("open", "closing"), ("closing", "open")]
    await proposes(anna)
    await step(olga, "Single round: Stop new proposals")
    await anna.says("/start")
    await anna.presses("Agree")
    await olga.says("/round")
    assert "Single round: Take the last step back" not in labels(olga), "somebody has voted since"
    await olga.sends("rm:1:2:1")
    assert "That cannot be done" in olga.text
    await step(olga, "Single round: Close now")
    await anna.says("/start")
    assert "We should plant" not in anna.text
    await step(olga, "Single round: Publish the results")
    await olga.says("/round")
    assert "Single round: closed, results published" in olga.text
    await step(olga, "Single round: Take the last step back")
    await step(olga, "Single round: Take the last step back")
    await anna.says("/start")
    assert "Agree" in labels(anna), "closing too early is mended as if it had not been"


async def test_two_organisers_at_once_and_steps_that_there_are_not(town: Town) -> None:
    olga, oleg = await organiser(town), await organiser(town)
    for person in (olga, oleg):
        await person.says("/round")
        await person.presses("Single round: Stop new proposals")
    await olga.presses("Yes, do it")
    await oleg.presses("Yes, do it")
    assert "somebody has changed the round meanwhile" in oleg.text
    for forged in ("rm:1:2:4", "rm:1:2:2", "rm:9:1:2", "rm:1:-1:9", "rq:1:4:0", "rm:1:2:0"):
        await olga.sends(forged)
        assert "That cannot be done" in olga.text, forged
    assert await changes(town) == [("open", "closing")]


async def test_a_draft_opens_and_its_dates_are_kept_by_the_clock(town: Town) -> None:
    await add(town)
    olga = await organiser(town)
    await olga.says("/round")
    await olga.presses("sample") if "sample" in labels(olga) and "Rounds of sample" not in olga.text else None
    assert "National round: open" in olga.text or "Rounds of sample" in olga.text
    if "Rounds of sample" in olga.text:
        await olga.presses("national")
    assert "Single round: not open yet" in olga.text
    await olga.presses("Single round: Open now")
    assert "There are proposals in 0 of 24 languages." in olga.text
    assert "There is nothing to vote on yet in: Български" in olga.text
    await olga.presses("Cancel")

    def date(db: Transaction) -> None:
        round_ = db.session.scalars(select(Round).where(col(Round.kind) == "national")).one()
        round_.closing_at, round_.closes_at = town.clock.now + 60, town.clock.now + 120

    await town.program.database.turn(date)
    await add(town, replace(NATIONAL, slug="other"))  # any change makes every program read the rounds again
    town.clock.now += 61
    await olga.says("/round")
    if "Rounds of national" not in olga.text:
        await olga.presses("national")
    assert "National round: open, without new proposals" in olga.text
    town.clock.now += 60
    await olga.says("/round")
    if "Rounds of national" not in olga.text:
        await olga.presses("national")
    assert "National round: closed" in olga.text


async def test_proposing_by_country(town: Town) -> None:
    anna, olga = await town.person(), await organiser(town)
    await to_first_card(anna)
    await olga.says("/propose off IE FR")
    assert "from now on: " in olga.text
    assert "Ireland" in olga.text
    for wrong in ("/propose off XX", "/propose off"):
        await olga.says(wrong)
    await anna.says("/propose let children ride on all buses for nothing.")
    assert "Proposals cannot be handed in" in heard(anna)
    await anna.says("/propose on IE")
    assert "again: Ireland" not in anna.text, "a citizen's words, no command"
    await olga.says("/propose on ie")
    assert "can hand in proposals again: Ireland" in olga.text
    await proposes(anna)


async def test_several_consultations_and_who_stands_behind_them(town: Town) -> None:
    anna = await town.person()
    await anna.opens("c-sample")
    for label in ("English", "🇮🇪 Ireland"):
        await anna.presses(label)
    await anna.presses(anna.rows[0][0].label)
    await anna.says("/consultations")
    assert "Organised by Sample & Sons." in anna.text
    assert "Take part" not in labels(anna)
    await add(town, replace(NATIONAL, question={**NATIONAL.question, "en": "Where to plant?"}))
    await anna.says("/consultations")
    assert labels(anna) == ["Where to plant?", "What shall we do?", "Back"]
    await anna.presses("Where to plant?")
    assert "Questions about ethics: ethics@example.invalid" in anna.text
    assert "• Trees for All · trees · https://trees.example.invalid" in anna.text
    assert "• Library & Co" in anna.text
    assert "Under the law of Ireland." in anna.text
    await anna.presses("Take part")
    await anna.presses(anna.rows[0][0].label)
    assert "Agree" in labels(anna), "consent to each apart"
    await anna.sends("cj:99")
    await anna.sends("ca:99")


async def test_in_a_national_round_the_countrys_languages_count(town: Town) -> None:
    await add(town)
    anna = await town.person()
    await anna.opens("c-national")
    await anna.presses("English")
    await anna.sends("c:DE")
    await anna.presses(anna.rows[0][0].label)
    assert "Wir sollten" in anna.text, "who reads no language of the country gets its first"
    await anna.says("/propose give every village a library that is open on Sundays.")
    if "English" in labels(anna):
        await anna.presses("English")
    assert "In your country proposals are written in: Deutsch" in anna.text


async def test_the_stock(town: Town) -> None:
    await add(town)
    olga = await moderator(town, role=Role.ORGANISER)
    await olga.opens("c-national")
    await olga.presses("English")
    await olga.presses("🇮🇪 Ireland")
    await olga.presses(olga.rows[0][0].label)
    await olga.says("/stock")
    assert "• Ireland, English: 14 accepted, 0 waiting, 0 votes, enough votes: 0 of 14" in olga.text
    await olga.says("/start")
    for _ in range(3):
        await olga.presses("Agree")
    await olga.says("/stock")
    assert "14 accepted, 0 waiting, 3 votes, enough votes: 0 of 14, all of them by about" in olga.text
    assert await town.program.database.turn(lambda db: db.session.get_one(Proposal, 1).state) == "accepted"


async def test_countries_stand_in_the_order_of_their_names(town: Town) -> None:
    await add(town)
    olga = await moderator(town, role=Role.ORGANISER)
    await olga.opens("c-national")
    await olga.presses("Suomi")
    await olga.says("/stock")
    assert re.findall(r"(?m)^• (\w+),", olga.text) == ["Irlanti", "Kreikka", "Saksa"]
    await olga.says("/finalists")
    assert labels(olga)[:3] == ["Irlanti", "Kreikka", "Saksa"]
    await olga.says("/consultation")
    assert "Alankomaat: Nederlands\nBelgia: " in olga.text


@pytest.mark.parametrize(
    ("missing", "lately", "days"), [(0, 5, None), (25, 3, 59), (7, 7, 7), (8, 7, 8), (100, 0, None), (9000, 1, None)]
)
def test_the_forecast(missing: int, lately: int, days: int | None) -> None:
    assert forecast(Stock("IE", "en", 14, 0, 3, 0, missing, lately)) == days
