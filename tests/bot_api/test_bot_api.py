"""The double is as strict as Telegram: bad calls get Telegram's own answers, webhooks its order and patience."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from telegram import Bot
from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter

from tests.bot_api import BotApi
from tests.bot_api.entities import Entity, parse
from tests.bot_api.errors import BotApiError
from tests.bot_api.limits import Limits

ROW = {"inline_keyboard": [[{"text": "Agree", "callback_data": "v:1:1"}]]}


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as opened:
        yield opened


async def call(api: BotApi, method: str, **parameters: Any) -> dict[str, Any]:
    address = f"{api.base_url}{api.token}/{method}"
    async with aiohttp.ClientSession() as session, session.post(address, json=parameters) as answer:
        return await answer.json()  # type: ignore[no-any-return]


def keyboard(**button: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "x", **button}]]}


@pytest.mark.parametrize(
    ("method", "parameters", "status", "description"),
    [
        ("noSuchMethod", {}, 404, "Not Found"),
        ("sendMessage", {"chat_id": 5}, 400, 'Bad Request: parameter "text" is required'),
        ("sendMessage", {"chat_id": 5, "text": "hi"}, 400, "Bad Request: chat not found"),
        ("sendMessage", {"chat_id": 0, "text": "  "}, 400, "Bad Request: text must be non-empty"),
        ("sendMessage", {"chat_id": 0, "text": "<b></b>", "parse_mode": "HTML"}, 400, "Bad Request: message text is empty"),
        ("sendMessage", {"chat_id": 0, "text": "x" * 4097}, 400, "Bad Request: message is too long"),
        ("sendMessage", {"chat_id": 0, "text": "😀" * 2049}, 400, "Bad Request: message is too long"),
        ("sendMessage", {"chat_id": 0, "text": "x", "parse_mode": "Markdown"}, 400, "Bad Request: unsupported parse_mode"),
        ("sendMessage", {"chat_id": 0, "text": "x", "reply_markup": keyboard()}, 400, "Bad Request: can't parse inline keyboard"),
        ("sendMessage", {"chat_id": 0, "text": "x", "reply_markup": keyboard(callback_data="")}, 400, "Bad Request: BUTTON"),
        ("sendMessage", {"chat_id": 0, "text": "x", "reply_markup": keyboard(callback_data="ü" * 33)}, 400, "Bad Request: B"),
        ("sendMessage", {"chat_id": 0, "text": "x", "reply_markup": keyboard(url="nowhere")}, 400, "Bad Request: inline"),
        ("editMessageText", {"chat_id": 0, "message_id": 99, "text": "x" * 4097}, 400, "Bad Request: MESSAGE_TOO_LONG"),
        ("editMessageText", {"chat_id": 0, "message_id": 99, "text": "x"}, 400, "Bad Request: message to edit not found"),
        ("answerCallbackQuery", {"callback_query_id": "99"}, 400, "Bad Request: query is too old"),
        ("sendPhoto", {"chat_id": 0}, 400, 'Bad Request: parameter "photo" is required'),
        ("sendPhoto", {"chat_id": 0, "photo": "nothing"}, 400, "Bad Request: wrong file identifier/HTTP URL specified"),
        ("sendDocument", {"chat_id": 0, "document": "nothing"}, 400, "Bad Request: wrong file identifier/HTTP URL specified"),
        ("getFile", {}, 400, 'Bad Request: parameter "file_id" is required'),
        ("getFile", {"file_id": "nothing"}, 400, "Bad Request: wrong file_id or the file is temporarily unavailable"),
        ("answerInlineQuery", {"inline_query_id": "99", "results": []}, 400, "Bad Request: query is too old"),
        ("setWebhook", {"url": "x", "secret_token": "not ok"}, 400, "Bad Request: secret token contains unallowed characters"),
        ("setMyCommands", {"commands": [{"command": "Start", "description": "x"}]}, 400, "Bad Request: BOT_COMMAND_INVALID"),
        ("setMyCommands", {"commands": [{"command": "a", "description": ""}]}, 400, "Bad Request: BOT_COMMAND_DESCRIPTION"),
        ("setMyCommands", {"commands": [], "language_code": "deu"}, 400, "Bad Request: BOT_COMMAND_LANG_CODE_INVALID"),
    ],
)  # fmt: skip
async def test_bad_calls(api: BotApi, method: str, parameters: dict[str, Any], status: int, description: str) -> None:
    anna = api.user()
    anna.writes("hello")
    if parameters.get("chat_id") == 0:
        parameters = {**parameters, "chat_id": anna.id}
    answer = await call(api, method, **parameters)
    assert (answer["ok"], answer["error_code"]) == (False, status)
    assert answer["description"].startswith(description)


@pytest.mark.parametrize(
    ("markup", "text", "entities"),
    [
        ("<b>a</b> <i>b</i>", "a b", [("bold", 0, 1), ("italic", 2, 1)]),
        ("😀<b>a</b>", "😀a", [("bold", 2, 1)]),
        ('<a href="https://x.example">y</a>', "y", [("text_link", 0, 1)]),
        ("&lt;&gt;&amp;&quot;&#39;&#x27; &nbsp;", "<>&\"'' &nbsp;", []),
        ("<b><i>a</i>b</b>", "ab", [("bold", 0, 2), ("italic", 0, 1)]),
    ],
)
def test_markup(markup: str, text: str, entities: list[tuple[str, int, int]]) -> None:
    assert parse(markup) == (text, [Entity(*entity) for entity in entities]) or sorted(map(repr, parse(markup)[1])) == sorted(
        repr(Entity(*entity)) for entity in entities
    )


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        ("<p>x</p>", 'Unsupported start tag "p" at byte offset 0'),
        ("ü<u>x</u><x>", 'Unsupported start tag "x" at byte offset 10'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("1 < 2", "Unsupported start tag"),
    ],
)
def test_markup_that_telegram_refuses(markup: str, reason: str) -> None:
    with pytest.raises(BotApiError, match="can't parse entities") as refused:
        parse(markup)
    assert reason in str(refused.value)


async def test_python_telegram_bot_understands_it(api: BotApi) -> None:
    anna = api.user()
    async with Bot(api.token, base_url=api.base_url) as bot:
        with pytest.raises(Forbidden, match="can't initiate conversation"):
            await bot.send_message(anna.id, "hi")
        anna.writes("hello")
        assert bot.username == "polyphony_bot"
        message = await bot.send_message(anna.id, "<b>hi</b>", parse_mode="HTML")
        assert anna.last.text == message.text == "hi"
        with pytest.raises(BadRequest, match="not modified"):
            await bot.edit_message_text("<b>hi</b>", anna.id, message.message_id, parse_mode="HTML")
        anna.blocked = True
        with pytest.raises(Forbidden, match="blocked by the user"):
            await bot.send_message(anna.id, "hi")
        api.fail("sendMessage", 429, "Too Many Requests: retry after 7", parameters={"retry_after": 7})
        with pytest.raises(RetryAfter):
            await bot.send_message(anna.id, "hi")
    with pytest.raises(InvalidToken):
        async with Bot("1:wrong", base_url=api.base_url):
            pass
    assert not api.complaints


async def test_types_and_names_that_telegram_would_overlook_are_noted(api: BotApi) -> None:
    anna = api.user()
    anna.writes("hello")
    await call(api, "sendMessage", chat_id=anna.id, text="hi", reply_markup=ROW, parse_mod="HTML")
    await call(api, "editMessageText", chat_id=anna.id, message_id=str(anna.last.message_id), text="ho")
    assert api.complaints == ["sendMessage: unknown parameter parse_mod", "editMessageText: message_id is str, not int"]


async def test_polling_confirms_by_offset_and_one_poll_ends_another(api: BotApi) -> None:
    anna = api.user()
    first = anna.writes("one")
    anna.writes("two")
    both = await call(api, "getUpdates")
    assert [update["message"]["text"] for update in both["result"]] == ["one", "two"]
    rest = await call(api, "getUpdates", offset=first + 1)
    assert [update["message"]["text"] for update in rest["result"]] == ["two"]
    waiting = asyncio.ensure_future(call(api, "getUpdates", offset=first + 2, timeout=50))
    await api.until(lambda: api.delivery.watchers > 1)
    assert (await call(api, "getUpdates", offset=first + 2))["ok"]
    assert (await waiting)["error_code"] == 409
    api.set_webhook("http://127.0.0.1:1/", "", 1)
    assert "webhook is active" in (await call(api, "getUpdates"))["description"]


async def test_a_webhook_gets_each_persons_updates_in_order_until_it_takes_them(api: BotApi) -> None:
    taken: list[tuple[str, str]] = []
    refused = {"one": 2}
    secrets = set()

    async def take(request: web.Request) -> web.Response:
        update = await request.json()
        secrets.add(request.headers["X-Telegram-Bot-Api-Secret-Token"])
        text = update["message"]["text"]
        if refused.get(text, 0):
            refused[text] -= 1
            return web.Response(status=503)
        taken.append((update["message"]["from"]["first_name"], text))
        return web.json_response({"method": "sendMessage", "chat_id": update["message"]["chat"]["id"], "text": f"got {text}"})

    http = web.Application()
    http.router.add_post("/hook", take)
    runner = web.AppRunner(http)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    api.set_webhook(f"http://127.0.0.1:{runner.addresses[0][1]}/hook", "s3cret", 10)
    anna, bert = api.user("Anna"), api.user("Bert")
    for text in ("one", "two", "three"):
        anna.writes(text)
    bert.writes("four")
    await api.idle()
    assert [text for name, text in taken if name == "Anna"] == ["one", "two", "three"]
    assert taken[0] == ("Bert", "four"), "nobody waits for somebody else's refused update"
    assert secrets == {"s3cret"}
    assert api.delivery.attempts.count(503) == 2
    assert [message.text for message in bert.answers] == ["got four"], "a method in the answer is carried out"
    await runner.cleanup()


async def test_a_press_is_answered_once_and_in_time(api: BotApi) -> None:
    anna = api.user()
    anna.writes("hello")
    await call(api, "sendMessage", chat_id=anna.id, text="card", reply_markup=ROW)
    query = anna.presses("Agree")
    assert (await call(api, "answerCallbackQuery", callback_query_id=query.id, text="x" * 201))["description"].endswith(
        "TOO_LONG"
    )
    assert (await call(api, "answerCallbackQuery", callback_query_id=query.id, text="done"))["ok"]
    assert await query.answered == "done"
    assert not (await call(api, "answerCallbackQuery", callback_query_id=query.id))["ok"]
    api.query_seconds = 0
    late = anna.presses("Agree")
    assert "too old" in (await call(api, "answerCallbackQuery", callback_query_id=late.id))["description"]


async def test_files_are_looked_at(api: BotApi) -> None:
    anna = api.user()
    anna.writes("hello")
    async with Bot(api.token, base_url=api.base_url) as bot:
        with pytest.raises(BadRequest, match=r"(?i)image_process_failed"):
            await bot.send_photo(anna.id, b"no picture")
        with pytest.raises(BadRequest, match="caption is too long"):
            await bot.send_document(anna.id, b"{}", caption="x" * 1025)
        sent = await bot.send_photo(anna.id, b"\x89PNG\r\n\x1a\n...", caption="<b>x</b>", parse_mode="HTML")
        assert anna.last.text == "x"
        again = await bot.send_photo(anna.id, sent.photo[-1].file_id)
        with pytest.raises(BadRequest, match="no text in the message to edit"):
            await bot.edit_message_text("y", anna.id, again.message_id)


async def test_what_a_person_sends_can_be_fetched_by_whoever_has_the_token(api: BotApi) -> None:
    anna = api.user()
    anna.shows(b"a photo")
    anna.shows(b"a file", "image/png")
    photo, document = [update["message"] for update in (await call(api, "getUpdates"))["result"]]
    assert document["document"]["mime_type"] == "image/png"
    files = api.base_url.replace("/bot", "/file/bot")
    async with Bot(api.token, base_url=api.base_url, base_file_url=files) as bot, aiohttp.ClientSession() as session:
        file = await bot.get_file(photo["photo"][-1]["file_id"])
        assert bytes(await file.download_as_bytearray()) == b"a photo"
        path = str(file.file_path).removeprefix(f"{files}{api.token}/")
        for address in (f"{files}1:wrong/{path}", f"{files}{api.token}/photos/guessed.jpg", f"{files}{api.token}/../{path}"):
            async with session.get(address) as answer:
                assert answer.status == 404
    anna.shows(bytes((20 << 20) + 1))
    large = (await call(api, "getUpdates"))["result"][-1]["message"]["photo"][-1]["file_id"]
    assert (await call(api, "getFile", file_id=large))["description"] == "Bad Request: file is too big"
    assert not api.complaints


async def test_searches_are_answered_once_and_as_telegram_takes_it(api: BotApi) -> None:
    search = api.user().searches("trees")
    article = {
        "type": "article", "id": "1", "title": "T", "input_message_content": {"message_text": "x", "parse_mode": "HTML"},
        "reply_markup": keyboard(url="https://t.me/x"),
    }  # fmt: skip
    for results, reason in (
        ([article] * 51, "RESULTS_TOO_MUCH"),
        ([article, article], "RESULT_ID_DUPLICATE"),
        ([{**article, "title": ""}], "ARTICLE_TITLE_EMPTY"),
        ([{**article, "input_message_content": {"message_text": "", "parse_mode": "HTML"}}], "message text is empty"),
    ):
        answer = await call(api, "answerInlineQuery", inline_query_id=search.id, results=results)
        assert reason in answer["description"]
    wrong = {"text": "x", "start_parameter": "not ok"}
    answer = await call(api, "answerInlineQuery", inline_query_id=search.id, results=[article], button=wrong)
    assert "START_PARAM_INVALID" in answer["description"]
    assert (await call(api, "answerInlineQuery", inline_query_id=search.id, results=[article]))["ok"]
    assert not (await call(api, "answerInlineQuery", inline_query_id=search.id, results=[article]))["ok"]


class Sky:
    """A clock that stands until it is moved."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


def passed(limits: Limits, chats: range, *, paid: bool = False) -> int:
    """Return how many of these chats a message was let through to."""
    count = 0
    for chat in chats:
        try:
            limits.take(chat, paid=paid)
        except BotApiError:
            continue
        count += 1
    return count


def test_in_all_a_seconds_worth_at_once_and_then_the_rate() -> None:
    sky = Sky()
    limits = Limits(30, 1, sky)
    assert passed(limits, range(100)) == 30
    sky.now += 0.5
    assert passed(limits, range(100, 200)) == 15
    sky.now += 60
    assert passed(limits, range(200, 300)) == 30, "a bucket does not run over"


def test_above_the_free_rate_each_message_has_to_agree_to_its_price() -> None:
    sky = Sky()
    limits = Limits(1000, 1, sky)
    assert passed(limits, range(500), paid=True) == 500
    assert passed(limits, range(500, 1000)) == 30
    assert passed(limits, range(1000, 2000), paid=True) == 470


def test_one_chat_takes_a_few_at_once_and_then_one_a_second() -> None:
    sky = Sky()
    limits = Limits(1000, 1, sky)
    assert [passed(limits, range(5, 6), paid=True) for _ in range(5)] == [1, 1, 1, 0, 0]
    assert passed(limits, range(6, 7)) == 1, "another chat"
    sky.now += 1
    assert [passed(limits, range(5, 6), paid=True) for _ in range(2)] == [1, 0]
    with pytest.raises(BotApiError) as refused:
        limits.take(5, paid=True)
    assert refused.value.body["parameters"] == {"retry_after": 1}


def test_a_reply_is_no_part_of_the_bulk_and_as_slow_to_its_own_chat() -> None:
    sky = Sky()
    limits = Limits(30, 1, sky)
    assert passed(limits, range(30)) == 30
    limits.heard(77)
    assert [limits.take(77, paid=False) for _ in range(3)] == [None] * 3
    with pytest.raises(BotApiError):
        limits.take(77, paid=False)
    sky.now += 3.5
    assert passed(limits, range(100, 130)) == 30
    assert passed(limits, range(77, 78)) == 0, "three seconds later it is no reply any more"


async def test_the_limits_of_telegram(api: BotApi) -> None:
    people = [api.user() for _ in range(40)]
    for person in people:
        person.writes("hello")
    everybody = [{"chat_id": person.id, "text": "news"} for person in people]
    answers = [await call(api, "sendMessage", **message) for message in everybody]
    assert all(answer["ok"] for answer in answers), "without being asked it holds nobody up"
    assert len(api.accepted) == 0
    api.limit(per_second=30, per_chat=1)
    api.limits = Limits(30, 1, Sky())
    answers = [await call(api, "sendMessage", **message) for message in everybody]
    refused = [answer for answer in answers if not answer["ok"]]
    assert (len(refused), len(api.accepted)) == (10, 30)
    told = {"ok": False, "error_code": 429, "description": "Too Many Requests: retry after 1", "parameters": {"retry_after": 1}}
    assert refused[0] == told
    people[0].writes("hello again")
    message = await call(api, "sendMessage", chat_id=people[0].id, text="a reply", allow_paid_broadcast=True)
    edited = await call(api, "editMessageText", chat_id=people[0].id, message_id=message["result"]["message_id"], text="edited")
    assert edited["ok"]
    assert len(api.accepted) == 30, "replies are not counted"
    people[1].blocked = True
    api.limits = Limits(30, 1, Sky())
    assert (await call(api, "sendMessage", chat_id=people[1].id, text="x"))["error_code"] == 403
    assert (len(api.accepted), passed(api.limits, range(40))) == (0, 29), "what is in vain is counted as well, not accepted"
    assert not api.complaints
