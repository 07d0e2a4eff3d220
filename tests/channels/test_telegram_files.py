"""Telegram's own ways: the search in other chats, pictures that are uploaded once, files."""

import asyncio
import io
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PIL import Image
from sqlalchemy import func, select
from sqlmodel import col

import handlers
from bot import watch
from bot.chat.message import LARGEST_PICTURE, Address, Markup, Picture, Reply, Throttled
from storage import drawings
from storage.database import Transaction
from storage.tables import Failure, Participant, Received
from tests.conversations import test_send_picture
from tests.conversations.test_results import SPREAD, crowd
from tests.talk import to_first_card
from tests.telegram_person import PATIENCE, TelegramPerson
from tests.town import TelegramTown, telegram_town


@pytest.fixture(params=["polling", "webhook"])
async def town(
    request: pytest.FixtureRequest, sqlite_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[TelegramTown]:
    monkeypatch.setattr(handlers, "ROUTES", (*handlers.ROUTES, *test_send_picture.ROUTES))
    (tmp_path / "polyphony.db").write_bytes(sqlite_template.read_bytes())
    url = f"sqlite:///{tmp_path}/polyphony.db"
    async with telegram_town(url, tmp_path, webhook=request.param == "webhook") as opened:
        yield opened
        assert not opened.api.complaints


async def search(person: TelegramPerson, text: str) -> dict[str, object]:
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


def image() -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (60, 40), (200, 0, 0)).save(file, "PNG")
    return file.getvalue()


async def asked(town: TelegramTown) -> TelegramPerson:
    person = await town.person()
    await to_first_card(person)
    await person.says("/picture")
    return person


async def sent(town: TelegramTown, person: TelegramPerson) -> str:
    await town.api.idle()
    await town.settled()
    return person.text


async def test_a_photo_that_nobody_asked_for_is_not_fetched(town: TelegramTown) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await anna.shows(image())
    assert anna.text.startswith("I can only read text and buttons.")
    assert town.api.counts["getFile"] + town.api.counts["file"] == 0


async def test_the_largest_size_of_a_photo_is_fetched_once(town: TelegramTown) -> None:
    anna = await asked(town)
    await anna.shows(image())
    assert anna.text == test_send_picture.SHOWN
    assert [call.parameters for call in town.api.calls_of("getFile")] == [{"file_id": "file0"}]
    assert town.api.counts["file"] == 1


@pytest.mark.parametrize(
    ("kind", "taken"),
    [("image/png", True), ("image/jpeg", True), ("image/webp", True), ("image/svg+xml", False), ("application/pdf", False)],
)
async def test_a_file_that_is_a_picture_is_one(town: TelegramTown, kind: str, taken: bool) -> None:
    anna = await asked(town)
    anna.user.shows(image(), kind)
    text = await sent(town, anna)
    assert text.startswith(test_send_picture.SHOWN if taken else "I can only read text and buttons.")
    assert town.api.counts["getFile"] == taken


async def test_a_picture_is_too_large_whatever_telegram_says_of_it(town: TelegramTown) -> None:
    anna = await asked(town)
    large = bytes(LARGEST_PICTURE + 1)
    anna.user.shows(large)
    assert (await sent(town, anna)).startswith("That picture is too large")
    assert town.api.counts["getFile"] == 0, "it says so itself"
    anna.user.shows(large, size=0)
    assert (await sent(town, anna)).startswith("That picture is too large")
    assert (town.api.counts["getFile"], town.api.counts["file"]) == (1, 0), "getFile says so"
    anna.user.shows(image(), size=0)
    assert (await sent(town, anna)).startswith(test_send_picture.SHOWN)


@pytest.mark.parametrize("way", ["unknown", "away", "cut", "not there", "slow"])
async def test_a_picture_that_cannot_be_fetched_may_be_sent_again(
    town: TelegramTown, way: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    watch.set_up_log("debug", [])
    anna = await asked(town)
    monkeypatch.setattr("bot.channels.telegram.transport.ANSWER_SECONDS", 0.5)
    match way:
        case "unknown":
            town.api.fail("getFile", 400, "Bad Request: wrong file_id or the file is temporarily unavailable")
        case "away":
            town.api.fail("getFile", 502, "Bad Gateway")
        case "cut":
            town.api.fail("file", drop=True, times=2)  # once more aiohttp asks by itself
        case "not there":
            town.api.fail("file", 404, "Not Found")
        case _:
            town.api.fail("file", hang=2.0)
    await anna.shows(image())
    assert anna.text.startswith("That did not work just now")
    logged = capsys.readouterr()
    watch.set_up_log("error", [])
    assert "not fetched" in logged.err
    assert town.api.token not in logged.err + logged.out, "the address of a file holds the token"
    assert await town.program.database.turn(lambda db: list(db.session.scalars(select(col(Failure.error))))) == []
    await anna.shows(image())
    assert anna.text == test_send_picture.SHOWN


async def test_in_a_group_no_picture_is_looked_at(town: TelegramTown) -> None:
    anna = await town.person()
    group = town.api.group()
    size = {"file_id": "x", "file_unique_id": "x", "width": 10, "height": 10, "file_size": 5}
    chat = {"id": group.id, "type": "group", "title": "Group"}
    town.api.deliver({"message": {"message_id": 1, "date": 1, "chat": chat, "from": anna.user.json, "photo": [size]}})
    await town.api.idle()
    await town.settled()
    assert group.messages == []


async def test_many_who_are_sent_the_same_picture_at_once_get_one_upload(
    town: TelegramTown, monkeypatch: pytest.MonkeyPatch
) -> None:
    channel, drawn, read = town.channel, 0, 0
    people = [await town.person() for _ in range(30)]
    for person in people:
        town.api.keep(person.user.id, "hello", "", [], own=True)
    people[3].user.blocked = True

    def draw() -> bytes:
        nonlocal drawn
        drawn += 1
        return image()

    find = drawings.find

    async def counting(*given: object) -> object:
        nonlocal read
        read += 1
        return await find(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(drawings, "find", counting)
    reply = Reply(Markup("news"), picture=Picture("a" * 64, "news", draw))

    async def send(person: TelegramPerson) -> None:
        number = str(person.user.id)
        await channel.send(Address("telegram", number, number), reply)

    town.api.fail("sendPhoto", 429, "Too Many Requests: retry after 1", parameters={"retry_after": 1})
    outcomes = await asyncio.gather(*map(send, people), return_exceptions=True)
    refused = [type(outcome).__name__ for outcome in outcomes if outcome is not None]
    assert sorted(refused) == ["Closed", Throttled.__name__]
    kinds = [type(call.parameters["photo"]) for call in town.api.calls_of("sendPhoto") if call.status == 200]
    assert (kinds.count(bytes), kinds.count(str)) == (1, 27)
    assert (drawn, read) == (1, 1), "the database is not asked for the picture again"
