"""Telegram's own ways: the search in other chats, pictures that are uploaded once, files."""

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from storage.database import Transaction
from storage.tables import Participant, Received
from tests.conversations.test_results import SPREAD, crowd
from tests.talk import to_first_card
from tests.telegram_person import PATIENCE, TelegramPerson
from tests.town import TelegramTown, telegram_town


@pytest.fixture(params=["polling", "webhook"])
async def town(request: pytest.FixtureRequest, sqlite_template: Path, tmp_path: Path) -> AsyncIterator[TelegramTown]:
    (tmp_path / "polyphony.db").write_bytes(sqlite_template.read_bytes())
    url = f"sqlite:///{tmp_path}/polyphony.db"
    async with telegram_town(url, tmp_path, webhook=request.param == "webhook") as opened:
        yield opened
        assert not opened.api.complaints


async def search(person: TelegramPerson, text: str) -> dict[str, object]:
    import asyncio

    asked = person.user.searches(text)
    async with asyncio.timeout(PATIENCE):
        return await asked.answered


async def test_a_search_by_words_gives_cards_that_open_the_bot(town: TelegramTown) -> None:
    anna = await town.person(language="en")
    answer = await search(anna, "tree for every child number 7")
    results = answer["results"]
    assert isinstance(results, list)
    assert results[0]["id"] == "p7"
    assert results[0]["description"] == "plant a tree for every child, number 7."
    text = results[0]["input_message_content"]["message_text"]
    assert "<b>We should plant a tree for every child, number 7.</b>" in text
    assert "What do you think?" in text
    assert "%" not in text, "no results before one's own vote"
    assert results[0]["reply_markup"]["inline_keyboard"] == [
        [{"text": "Say what you think", "url": "https://t.me/polyphony_bot?start=p7_inline"}]
    ]
    assert answer["button"] == {"text": "Open the consultation", "start_parameter": "search"}


async def test_a_search_leaves_no_trace_of_the_person(town: TelegramTown) -> None:
    anna = await town.person(language="de")
    answer = await search(anna, "Baum")
    results = answer["results"]
    assert isinstance(results, list)
    assert "Wir sollten" in results[0]["input_message_content"]["message_text"], "in the language of the app"

    def traces(db: Transaction) -> list[int]:
        return [db.session.scalar(select(func.count()).select_from(table)) or 0 for table in (Participant, Received)]

    assert await town.program.database.turn(traces) == [0, 0]


@pytest.mark.parametrize(("text", "found"), [("", 14), ("p3", 1), ("p99999", 0), ("p3_x", 1), ("zzzz qqqq xxxx", 0), ("\0", 0)])
async def test_any_search_is_answered(town: TelegramTown, text: str, found: int) -> None:
    anna = await town.person(language="en")
    answer = await search(anna, text)
    results = answer["results"]
    assert isinstance(results, list)
    assert len(results) <= 20
    assert bool(results) == bool(found)


async def test_many_searches_are_slowed_down_and_still_answered(town: TelegramTown) -> None:
    anna = await town.person(language="en")
    for number in range(45):
        answer = await search(anna, f"tree {number}")
    assert answer["results"] == []


async def test_what_the_search_leads_to(town: TelegramTown) -> None:
    anna = await town.person()
    await anna.opens("search")
    assert "Which language would you like?" in anna.text
    assert "no longer leads" not in anna.text


async def test_a_picture_is_uploaded_once(town: TelegramTown) -> None:
    await crowd(town, "IE", SPREAD)
    for _ in range(2):
        person = await town.person()
        await to_first_card(person)
        for proposal in (1, 2, 3):
            await person.opens(f"p{proposal}")
            await person.presses("Agree")
        await person.says("/results")
        await person.presses("As a picture")
        assert person.user.last.photo
    sent = town.api.calls_of("sendPhoto")
    assert [type(call.parameters["photo"]) for call in sent] == [bytes, str], "the second by Telegram's own name for it"
    await person.presses("Back")
    assert "We should" in person.text, "a picture cannot become a text: a new message"


async def test_a_picture_whose_name_telegram_does_not_know_is_uploaded_again(town: TelegramTown) -> None:
    await crowd(town, "IE", SPREAD)
    anna = await town.person()
    await to_first_card(anna)
    await anna.opens("p1")
    await anna.presses("Agree")
    await anna.says("/results")
    await anna.presses("As a picture")
    town.api.files.clear()
    await anna.says("/results")
    await anna.presses("As a picture")
    assert [call.status for call in town.api.calls_of("sendPhoto")] == [200, 400, 200]


async def test_the_export_is_a_file(town: TelegramTown) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await anna.says("/export")
    [call] = town.api.calls_of("sendDocument")
    assert call.parameters["caption"].startswith("This file holds everything")
    exported = json.loads(await anna.file())
    assert exported["identities"][0]["account"] == str(anna.user.id)


async def test_sharing_uses_the_search(town: TelegramTown) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await anna.opens("p7")
    await anna.says("/share")
    assert anna.user.last.keyboard[0] == [{"text": "Send to a chat", "switch_inline_query": "p7"}]
    assert "https://t.me/polyphony_bot?start=p7" in anna.text
