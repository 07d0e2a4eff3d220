"""Telegram as a channel, against the double: what is sent, in what order, and every way in which it can go wrong."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from sqlalchemy import func, select

import handlers
from bot.channels.telegram.channel import SECRET_HEADER
from bot.chat.message import Misconfigured
from storage.database import Database, DatabaseAwayError, Transaction
from storage.tables import Failure, Identity, Staff, Vote
from tests.talk import find, to_first_card
from tests.telegram_person import TelegramPerson
from tests.town import TelegramTown, telegram_town

KEY_METHODS = ("sendMessage", "editMessageText", "answerCallbackQuery")


@pytest.fixture
def url(sqlite_template: Path, tmp_path: Path) -> str:
    path = tmp_path / "polyphony.db"
    path.write_bytes(sqlite_template.read_bytes())
    return f"sqlite:///{path}"


@pytest.fixture(params=["polling", "webhook"])
async def town(request: pytest.FixtureRequest, url: str, tmp_path: Path) -> AsyncIterator[TelegramTown]:
    async with telegram_town(url, tmp_path, webhook=request.param == "webhook") as opened:
        yield opened


async def count(town: TelegramTown, table: type) -> int:
    return await town.program.database.turn(lambda db: db.session.scalar(select(func.count()).select_from(table)) or 0)


async def voter(town: TelegramTown) -> TelegramPerson:
    person = await town.person()
    await to_first_card(person)
    return person


async def test_a_vote_costs_one_free_call_and_one_message_operation(town: TelegramTown) -> None:
    anna = await voter(town)
    before = {method: town.api.counts[method] for method in KEY_METHODS}
    await anna.presses("Agree")
    after = {method: town.api.counts[method] - before[method] for method in KEY_METHODS}
    assert after == {"sendMessage": 0, "editMessageText": 1, "answerCallbackQuery": 1}


async def test_the_exact_edit(town: TelegramTown) -> None:
    anna = await voter(town)
    message = anna.user.last.message_id
    await anna.presses("Agree")
    edit = town.api.calls_of("editMessageText")[-1].parameters
    keyboard = edit.pop("reply_markup")["inline_keyboard"]
    text = edit.pop("text")
    assert edit == {
        "chat_id": anna.user.id,
        "message_id": message,
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
    }
    assert text.startswith("<b>We should plant a tree for every child, number ")
    proposal = int(keyboard[0][0]["callback_data"].split(":")[1])
    assert keyboard[0] == [
        {"text": "Agree", "callback_data": f"v:{proposal}:1"},
        {"text": "Neutral", "callback_data": f"v:{proposal}:0"},
        {"text": "Disagree", "callback_data": f"v:{proposal}:-1"},
    ]


async def test_the_menu_is_there_in_every_language(town: TelegramTown) -> None:
    await town.api.until(lambda: len(town.api.menus) == 25, seconds=30)
    assert [command["command"] for command in town.api.menus[""]] == list(handlers.COMMANDS)
    assert town.api.menus["el"] != town.api.menus["en"]
    assert not town.api.complaints


async def test_a_card_that_is_shown_already_is_no_error(town: TelegramTown) -> None:
    anna = await voter(town)
    await anna.presses("More")
    await anna.presses("Back")
    data = find(anna.rows, "Skip")
    assert data
    await anna.sends("k")  # the same card again: "message is not modified"
    assert town.api.calls_of("editMessageText")[-1].status == 400
    sent = town.api.counts["sendMessage"]
    await anna.presses("Agree")
    assert town.api.counts["sendMessage"] == sent


@pytest.mark.parametrize("way", ["too old", "gone"])
async def test_a_message_that_cannot_be_edited_is_followed_by_a_new_one(town: TelegramTown, way: str) -> None:
    anna = await voter(town)
    old = anna.user.last
    if way == "too old":
        old.date -= 49 * 3600
        await anna.presses("Agree")
    else:
        del town.api.messages[anna.user.id][old.message_id]
        await anna.says("/start")
        del town.api.messages[anna.user.id][anna.user.last.message_id]
        old_message = old
        query = anna.user.sends_data(old_message.keyboard[0][0]["callback_data"], old_message)
        await town.api.idle()
        await query.answered
        await town.settled()
    assert anna.user.last.message_id != old.message_id
    assert "We should" in anna.text
    assert await count(town, Vote) == 1


async def test_too_many_requests_are_waited_for(town: TelegramTown) -> None:
    anna = await voter(town)
    before = anna.text
    town.api.fail("editMessageText", 429, "Too Many Requests: retry after 1", parameters={"retry_after": 1})
    await anna.presses("Agree")
    assert anna.text != before
    assert [call.status for call in town.api.calls_of("editMessageText")[-2:]] == [429, 200]


async def test_while_a_slow_edit_waits_only_the_newest_is_shown(town: TelegramTown) -> None:
    anna = await voter(town)
    edits = town.api.counts["editMessageText"]
    town.api.fail("editMessageText", 429, "Too Many Requests: retry after 1", parameters={"retry_after": 1})
    proposal_buttons = [button.data for button in anna.rows[0]]
    queries = [anna.user.sends_data(data, anna.user.last) for data in proposal_buttons * 2]
    await town.api.idle()
    await asyncio.gather(*(query.answered for query in queries))
    await town.settled()
    assert town.api.counts["editMessageText"] - edits <= 4, "six presses, but what a newer edit replaces is left out"
    assert await count(town, Vote) == 1


async def test_who_blocks_the_bot_is_left_alone_and_can_come_back(town: TelegramTown) -> None:
    anna = await voter(town)

    async def stopped() -> list[bool]:
        def work(db: Transaction) -> list[bool]:
            return [identity.stopped_at is not None for identity in db.session.scalars(select(Identity))]

        return await town.program.database.turn(work)

    anna.user.blocks()
    await town.api.idle()
    assert await stopped() == [True]
    anna.user.blocks(blocked=False)
    await anna.says("/start")
    assert await stopped() == [False]
    assert "We should" in anna.text


async def test_a_403_is_understood_as_leaving(town: TelegramTown) -> None:
    anna = await voter(town)
    anna.user.blocked = True
    query = anna.user.presses("Agree")
    await town.api.idle()
    await query.answered
    await town.settled()
    assert await count(town, Vote) == 1, "the vote counts all the same"
    stopped = await town.program.database.turn(
        lambda db: [identity.stopped_at is not None for identity in db.session.scalars(select(Identity))]
    )
    assert stopped == [True]


async def test_an_edit_that_timed_out_is_repeated_and_a_message_is_not(
    town: TelegramTown, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.telegram.transport.ANSWER_SECONDS", 0.3)
    monkeypatch.setattr("bot.channels.telegram.channel.AGAIN_SECONDS", 0.01)
    anna = await voter(town)
    town.api.fail("editMessageText", hang=1.0)
    await anna.presses("Agree")
    assert [call.status for call in town.api.calls_of("editMessageText")[-2:]] == [200, 400], "arrived, and not modified"

    sent = town.api.counts["sendMessage"]
    town.api.fail("sendMessage", hang=1.0)
    await anna.says("/help")
    assert town.api.counts["sendMessage"] == sent + 1, "it had arrived; two copies would be worse than none"


async def test_a_cut_connection_is_tried_again(town: TelegramTown, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.channels.telegram.channel.AGAIN_SECONDS", 0.01)
    anna = await voter(town)
    town.api.fail("editMessageText", drop=True)
    town.api.fail("editMessageText", 502, "Bad Gateway")
    before = anna.text
    await anna.presses("Agree")
    assert anna.text != before


async def test_an_answer_that_telegram_refuses_does_not_stop_the_next(town: TelegramTown) -> None:
    anna = await voter(town)
    town.api.fail("editMessageText", 400, "Bad Request: can't parse entities: Unsupported start tag")
    await anna.presses("Agree")
    await anna.says("/start")
    assert "We should" in anna.text


async def test_in_a_group_people_are_led_to_a_private_chat(town: TelegramTown) -> None:
    anna = await town.person()
    group = town.api.group()
    group.writes(anna.user, "what do you all think?")
    group.writes(anna.user, "/start@polyphony_bot")
    await town.api.idle()
    await town.settled()
    [answer] = [message for message in group.messages if not message.own]
    assert "one person at a time" in answer.text
    assert answer.keyboard == [[{"text": "Write to me in private", "url": "https://t.me/polyphony_bot"}]]
    assert await count(town, Identity) == 0, "nobody is remembered for talking in a group"


async def test_a_group_that_moved_is_followed(town: TelegramTown) -> None:
    anna = await town.person()
    group, new = town.api.group(), town.api.group()
    group.moved_to = new.id
    group.writes(anna.user, "/help")
    await town.api.idle()
    await town.settled()
    assert [message.text for message in new.messages if not message.own]


async def test_pictures_and_stickers_get_an_answer_and_edits_none(town: TelegramTown) -> None:
    anna = await voter(town)
    for what in ("photo", "sticker"):
        anna.user.sends(what)
        await town.api.idle()
        await town.settled()
        assert "I can only read text and buttons" in anna.text
    shown = anna.count
    anna.user.edits("disagree")
    await town.api.idle()
    await town.settled()
    assert anna.count == shown


@pytest.mark.parametrize(
    "update",
    [
        {"callback_query": {}},
        {"callback_query": {"id": "1", "from": {"id": "evil"}, "data": "v:1:1"}},
        {"message": {"message_id": 1}},
        {"message": {"message_id": 1, "date": "yesterday", "chat": {"id": 5, "type": "private"}}},
        {"my_chat_member": []},
        {"callback_query": None, "message": 7},
    ],
)
async def test_an_update_that_cannot_be_read_is_written_down_and_acknowledged(town: TelegramTown, update: dict[str, Any]) -> None:
    town.api.deliver(update)
    await town.api.idle()
    anna = await voter(town)
    assert "We should" in anna.text
    assert await count(town, Failure) == 1


@pytest.mark.parametrize(
    "update",
    [
        {"removed_chat_boost": None, "business_connection": None},
        {"channel_post": {"message_id": 1, "date": 1, "chat": {"id": -5, "type": "channel", "title": "x"}}},
        {"something_new": {"x": 1}},
    ],
)
async def test_updates_that_are_not_for_us_are_acknowledged(town: TelegramTown, update: dict[str, Any]) -> None:
    town.api.deliver(update)
    await town.api.idle()
    assert await count(town, Failure) == 0


async def test_a_repeated_update_is_handled_once(town: TelegramTown) -> None:
    anna = await voter(town)
    data = anna.rows[0][0].data
    shown = {"message_id": anna.user.last.message_id, "date": 1, "chat": anna.user.chat}
    press = {"id": "777", "from": anna.user.json, "message": shown, "chat_instance": "1", "data": data}
    number = town.api.deliver({"callback_query": press}, anna.user.id)
    await town.api.idle()
    await town.settled()
    edits = town.api.counts["editMessageText"]
    town.api.deliver({"callback_query": press, "update_id": number}, anna.user.id)
    await town.api.idle()
    await town.settled()
    assert await count(town, Vote) == 1
    assert town.api.counts["editMessageText"] == edits


async def test_a_handler_that_fails_costs_one_sentence_and_not_the_next_press(
    town: TelegramTown, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = await voter(town)
    with monkeypatch.context() as broken:
        broken.setattr("handlers.citizen.vote.votes.totals", lambda *_: 1 / 0)
        await anna.presses("Agree")
        assert "nothing was recorded" in anna.toast
    assert await count(town, Vote) == 0
    assert await count(town, Failure) == 1
    await anna.presses("Agree")
    assert await count(town, Vote) == 1


async def test_people_in_parallel_and_each_in_order(town: TelegramTown) -> None:
    people = [await voter(town) for _ in range(5)]
    queries = []
    for _ in range(4):
        for person in people:
            card = person.user.last
            queries += [person.user.sends_data(button["callback_data"], card) for button in card.keyboard[0]]
    await town.api.idle()
    await asyncio.gather(*(query.answered for query in queries))
    await town.settled()

    def choices(db: Transaction) -> list[int]:
        return [vote.choice for vote in db.session.scalars(select(Vote))]

    assert await town.program.database.turn(choices) == [-1] * 5, "the last of each person's presses was disagree"
    assert town.api.counts["answerCallbackQuery"] >= len(queries)


async def test_while_the_database_is_away_nothing_is_lost(town: TelegramTown, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.channels.telegram.channel.AGAIN_SECONDS", 0.05)
    anna = await voter(town)
    database = town.program.database
    turn = database.turn
    away = asyncio.Event()

    async def refuse(work: Any) -> Any:
        away.set()
        raise DatabaseAwayError("away")

    monkeypatch.setattr(database, "turn", refuse)
    query = anna.user.presses("Agree")
    await away.wait()
    assert not query.answered.done()
    monkeypatch.setattr(database, "turn", turn)
    await town.api.idle()
    await query.answered
    await town.settled()
    assert await count(town, Vote) == 1
    if town.api.delivery.url:
        assert 503 in town.api.delivery.attempts


async def test_the_webhook_takes_only_what_bears_the_secret(url: str, tmp_path: Path) -> None:
    async with telegram_town(url, tmp_path, webhook=True) as town, aiohttp.ClientSession() as session:
        anna = await voter(town)
        address = town.api.delivery.url
        shown = {"message_id": anna.user.last.message_id, "date": 1, "chat": anna.user.chat}
        press = {"id": "1", "from": anna.user.json, "message": shown, "chat_instance": "1", "data": anna.rows[0][0].data}
        update = {"update_id": 1, "callback_query": press}
        for headers in ({}, {SECRET_HEADER: "wrong"}, {SECRET_HEADER: ""}, {SECRET_HEADER: "ü"}):
            async with session.post(address, json=update, headers=headers) as answer:
                assert answer.status == 403
        assert await count(town, Vote) == 0
        good = {SECRET_HEADER: town.api.delivery.secret}
        for body in (b"", b"not json", b"[1]", b"\xff\xfe"):
            async with session.post(address, data=body, headers=good) as answer:
                assert answer.status == 200, "written down; Telegram would repeat it for ever"
        assert await count(town, Failure) == 4
        async with session.post(address, json=update, headers=good) as answer:
            assert (await answer.json())["method"] == "answerCallbackQuery"
        assert await count(town, Vote) == 1


async def test_a_wrong_token_stops_the_program_with_a_sentence(url: str, tmp_path: Path) -> None:
    from bot import app
    from tests.bot_api import BotApi
    from tests.town import settings

    async with BotApi() as api:
        given = settings(url, tmp_path, telegram_token="654321:WRONG", telegram_api=api.base_url)
        async with app.running(given, strict=True) as program:
            with pytest.raises(Misconfigured, match="TELEGRAM_TOKEN was refused"):
                await asyncio.wait_for(asyncio.shield(program.serving), 10)


async def test_telegram_that_is_away_at_the_start_is_waited_for(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bot import app
    from tests.bot_api import BotApi
    from tests.town import settings

    monkeypatch.setattr("bot.channels.telegram.channel.AGAIN_SECONDS", 0.02)
    async with BotApi() as api:
        api.fail("getMe", 502, "Bad Gateway", times=2)
        api.fail("getMe", drop=True)
        given = settings(url, tmp_path, telegram_token=api.token, telegram_api=api.base_url)
        async with app.running(given, strict=True):
            await api.until(lambda: api.counts["getUpdates"] + api.counts["deleteWebhook"] > 0)


async def test_no_personal_data_and_no_token_in_the_log(
    url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from bot import watch

    async with telegram_town(url, tmp_path) as town:
        watch.set_up_log("debug", [town.api.token])
        anna = await voter(town)
        town.api.fail("editMessageText", 400, f"Bad Request: something about {town.api.token}")
        await anna.presses("Agree")
        await anna.says("my secret thought")
        with monkeypatch.context() as broken:
            nothing: dict[str, str] = {}
            thought = "my secret thought"
            broken.setattr("handlers.citizen.help_.escape", lambda _: nothing[thought])
            await anna.says("my secret thought")
        town.api.deliver({"message": {"message_id": 1, "text": "my secret thought", "chat": 3}})
        await town.api.idle()
        logged = capsys.readouterr().err
    assert "KeyError" in logged
    assert "secret thought" not in logged
    assert str(anna.user.id) not in logged
    assert town.api.token.lower() not in logged.lower()
    assert "***" in logged
    assert isinstance(town.program.database, Database)


async def test_the_first_operator_is_named_in_the_settings(url: str, tmp_path: Path) -> None:
    async with telegram_town(url, tmp_path) as town:
        anna = await voter(town)
        number = anna.user.id
        await anna.says("/queue")
        assert "Sorry, I did not understand that" in anna.text
    async with telegram_town(url, tmp_path, operator=f"telegram:{number}") as town:
        anna = await town.person()
        while anna.user.id != number:
            anna = await town.person()
        await anna.says("/queue")
        assert "Nothing is waiting for you." in anna.text
    async with telegram_town(url, tmp_path, operator="telegram:1") as town:
        ben = await town.person()
        await ben.says("/queue")
        assert await count(town, Staff) == 1, "only the first is named there"
