"""The web chat's wire: cookies, origins, limits, reconnecting, long polling, and an encrypted history."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from sqlalchemy import select

from bot.chat.limits import TokenBuckets
from storage.database import DatabaseAwayError, Transaction
from storage.tables import Vote, WebMessage
from tests.talk import to_first_card
from tests.town import WebTown, web_town
from tests.web_person import WebPerson


@pytest.fixture
def url(sqlite_template: Path, tmp_path: Path) -> str:
    path = tmp_path / "polyphony.db"
    path.write_bytes(sqlite_template.read_bytes())
    return f"sqlite:///{path}"


@pytest.fixture
async def town(url: str, tmp_path: Path) -> AsyncIterator[WebTown]:
    async with web_town(url, tmp_path) as opened:
        yield opened


@pytest.fixture
async def session(town: WebTown) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as opened:
        yield opened


async def votes(town: WebTown) -> int:
    return len(await town.program.database.turn(lambda db: list(db.session.scalars(select(Vote)))))


async def test_the_page_and_its_headers(town: WebTown, session: aiohttp.ClientSession) -> None:
    async with session.get(town.program.address, headers={"Accept-Language": "fr-CH, de;q=0.8"}) as page:
        text = await page.text()
        cookie = page.cookies["polyphony"]
        policy = page.headers["Content-Security-Policy"]
        assert page.headers["X-Content-Type-Options"] == "nosniff"
        assert page.headers["Referrer-Policy"] == "no-referrer"
    assert '<html lang="fr">' in text
    assert "Votre message" in text
    assert "$" not in text, "a placeholder was left"
    assert (cookie["httponly"], cookie["samesite"], len(cookie.value)) == (True, "Lax", 32)
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    assert "http" not in policy
    async with session.get(town.program.address) as again:
        assert "polyphony" not in again.cookies, "the same person as before"
    for name in ("chat.css", "chat.js", "wire.js", "markup.js", "icon.svg"):
        async with session.get(f"{town.program.address}/static/{name}") as file:
            assert file.status == 200


@pytest.mark.parametrize("language", ["", "xx", "zh-Hans, *;q=0.1", "de" * 2000, ";;;,,,"])
async def test_any_accept_language_gets_a_page(town: WebTown, session: aiohttp.ClientSession, language: str) -> None:
    async with session.get(town.program.address, headers={"Accept-Language": language}) as page:
        assert '<html lang="en">' in await page.text()


async def test_the_chat_begins_in_the_language_of_the_page(town: WebTown) -> None:
    anna = await town.person(language="en")
    await anna.disconnect()
    address = f"{anna.address}/web/socket?language=el"
    anna._socket = await anna.session.ws_connect(address, headers={"Origin": anna.address})
    await anna.sync()
    await anna.opens()
    assert anna.rows[0][0].label == "Ελληνικά"


async def test_another_site_cannot_speak_for_a_person(town: WebTown, session: aiohttp.ClientSession) -> None:
    address = town.program.address
    async with session.get(address):
        pass
    evil = {"Origin": "https://evil.example"}
    for headers in (evil, {}, {"Origin": "null"}, {"Origin": f"{address}.evil.example"}):
        with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
            await session.ws_connect(f"{address}/web/socket", headers=headers)
        assert refused.value.status == 403
        async with session.post(f"{address}/web/event", json={"type": "open"}, headers=headers) as answer:
            assert answer.status == 403
        async with session.get(f"{address}/web/poll", headers=headers) as answer:
            assert answer.status == 403


@pytest.mark.parametrize("cookie", [None, "", "short", "z" * 32, "a" * 33, "../../etc/passwd"])
async def test_without_a_cookie_of_ours_there_is_no_chat(town: WebTown, cookie: str | None) -> None:
    address = town.program.address
    headers = {"Origin": address, **({"Cookie": f"polyphony={cookie}"} if cookie is not None else {})}
    async with aiohttp.ClientSession() as session, session.get(f"{address}/web/poll", headers=headers) as answer:
        assert answer.status == 401


async def test_frames_that_are_none(town: WebTown) -> None:
    anna = await town.person()
    await to_first_card(anna)
    shown = dict(anna.screen)
    for frame in (
        {"type": "say"}, {"type": "say", "text": 5}, {"type": "say", "text": "  "}, {"type": "press"}, {"type": "fly"}, {},
        {"type": "press", "message": "1", "action": "v:1:1"}, {"type": "press", "message": 1, "action": "v" * 65},
        {"type": "open", "payload": "x" * 65}, {"type": "open"}, {"type": 1},
    ):  # fmt: skip
        anna.refused = None
        await anna.send(**frame)
        assert anna.refused, frame
        assert anna.refused["retry"] is None
    assert anna.screen == shown
    for number in (5, None, "short", "x" * 41, "bad id!!!", {"a": 1}):
        await anna._socket.send_json({"type": "say", "text": "hello", "id": number})  # type: ignore[union-attr]
    await anna.sync()
    assert anna.screen == shown
    assert await votes(town) == 0


@pytest.mark.parametrize("data", ["not json", "[1, 2]", "5", '{"type": "say", "text": "' + "x" * 70_000 + '"}'])
async def test_a_socket_that_speaks_nonsense_is_closed(town: WebTown, data: str) -> None:
    anna = await town.person()
    await anna._socket.send_str(data)  # type: ignore[union-attr]
    message = await anna._socket.receive(timeout=5)  # type: ignore[union-attr]
    assert message.type in {aiohttp.WSMsgType.CLOSE, aiohttp.WSMsgType.CLOSED}
    await anna.connect()
    await anna.opens()
    assert "Welcome" in anna.text


async def test_a_long_text_is_refused_with_its_limit(town: WebTown) -> None:
    anna = await town.person()
    await anna.says("x" * 4001)
    assert anna.toast == "That is too long. Please write at most 4,000 characters."
    assert anna.refused
    assert anna.refused["retry"] is None


@pytest.mark.parametrize("letter", ["x", "😀", "\x01", '"'])
async def test_a_text_as_long_as_is_allowed_is_taken_both_ways(town: WebTown, letter: str) -> None:
    anna = await town.person()
    await to_first_card(anna)
    text = letter * 3998
    await anna.says(f"a{text}b")
    assert anna.refused is None
    assert len([m for m in anna.screen.values() if m["own"]]) == 1
    frame = {"type": "say", "id": "as-long-1", "text": f"a{text}b"}
    headers = {"Origin": anna.address}
    async with anna.session.post(f"{anna.address}/web/event", json=frame, headers=headers) as answer:
        assert {"type": "received", "id": "as-long-1"} in await answer.json()


async def test_who_is_too_fast_waits(town: WebTown) -> None:
    anna = await town.person()
    await anna.opens()
    for number in range(80):
        await anna._socket.send_json({"type": "say", "text": "hi", "id": f"flood-{number:04}"})  # type: ignore[union-attr]
    await anna.sync()
    assert anna.refused
    assert anna.refused["retry"] >= 1
    assert "very fast" in anna.refused["text"]
    assert 50 < len(anna.received) < 80


def test_the_bucket() -> None:
    now = 0.0
    buckets = TokenBuckets(burst=3, per_second=2, clock=lambda: now)
    assert [buckets.take("anna") for _ in range(4)] == [0, 0, 0, 0.5]
    assert buckets.take("bert") == 0
    now = 0.5
    assert buckets.take("anna") == 0
    now = 100
    assert [buckets.take("anna") > 0 for _ in range(4)] == [False, False, False, True]


async def test_the_history_is_there_after_a_reload_and_in_a_second_window(town: WebTown) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await anna.says("what?")
    screen = {number: message["html"] for number, message in anna.screen.items()}
    assert any(message["own"] for message in anna.screen.values())
    await anna.disconnect()
    anna.screen.clear()
    await anna.connect()
    assert {number: message["html"] for number, message in anna.screen.items()} == screen

    second = WebPerson(anna.address)
    await second.session.close()
    second.session = anna.session
    await second.connect()
    assert second.screen.keys() == anna.screen.keys()
    await anna.presses("Agree")
    await second.waits_for("message")
    assert second.text == anna.text, "both windows show the next card"
    await second.disconnect()


async def test_an_event_sent_again_after_a_lost_line_counts_once(town: WebTown) -> None:
    anna = await town.person()
    await to_first_card(anna)
    button = anna.rows[0][0].data
    message = max(anna.screen)
    await anna._socket.send_json({"type": "press", "id": "lost-line-1", "message": message, "action": button})  # type: ignore[union-attr]
    await anna.disconnect()  # before the answer
    await anna.connect()
    await anna.send(type="press", id="lost-line-1", message=message, action=button)
    assert "lost-line-1" in anna.received
    assert await votes(town) == 1
    await anna.send(type="say", id="lost-line-2", text="once")
    await anna.send(type="say", id="lost-line-2", text="once")
    assert [m["html"] for m in anna.screen.values() if m["own"]] == ["once"]


async def test_nobody_can_press_on_another_persons_message(town: WebTown) -> None:
    anna, eve = await town.person(), await town.person()
    await to_first_card(anna)
    await to_first_card(eve)
    before = {number: message["html"] for number, message in anna.screen.items()}
    await eve.send(type="press", message=max(anna.screen), action=eve.rows[0][0].data)
    await anna.sync()
    assert {number: message["html"] for number, message in anna.screen.items()} == before


async def test_long_polling_does_all_that_the_socket_does(town: WebTown, session: aiohttp.ClientSession) -> None:
    address = town.program.address
    headers = {"Origin": address}
    async with session.get(address):
        pass

    async def poll(after: int) -> list[dict[str, Any]]:
        async with session.get(f"{address}/web/poll", params={"after": after}, headers=headers) as answer:
            return await answer.json()  # type: ignore[no-any-return]

    async def event(**frame: Any) -> list[dict[str, Any]]:
        async with session.post(f"{address}/web/event", json=frame, headers=headers) as answer:
            return await answer.json()  # type: ignore[no-any-return]

    assert [frame["type"] for frame in await poll(0)] == ["synced"]
    frames = await event(type="open", id="polling-01", payload="")
    assert {"type": "received", "id": "polling-01"} in frames
    message = next(frame for frame in frames if frame["type"] == "message")
    waiting = asyncio.ensure_future(poll(message["seq"]))
    await event(type="press", id="polling-02", message=message["id"], action="l:de")
    told = await asyncio.wait_for(waiting, 5)
    assert told[-1]["type"] == "synced"
    while "message" not in [frame["type"] for frame in told]:
        told = await asyncio.wait_for(poll(message["seq"]), 5)
    assert "Land" in next(frame["html"] for frame in told if frame["type"] == "message")
    async with session.post(f"{address}/web/event", data=b"x" * 70_000, headers=headers) as answer:
        assert answer.status == 400
    async with session.post(f"{address}/web/event", data=b"[]", headers=headers) as answer:
        assert answer.status == 400


async def test_while_the_database_is_away_a_browser_keeps_what_it_has(town: WebTown, monkeypatch: pytest.MonkeyPatch) -> None:
    anna = await town.person()
    await to_first_card(anna)
    database = town.program.database

    async def refuse(work: Any) -> Any:
        raise DatabaseAwayError("away")

    with monkeypatch.context() as away:
        away.setattr(database, "turn", refuse)
        await anna.send(type="say", id="while-away", text="agree")
        assert anna.refused
        assert anna.refused["retry"] == 5, "the browser keeps it and sends it again"
        assert "nothing was recorded" in anna.toast
    await anna.send(type="say", id="while-away", text="agree")
    assert await votes(town) == 1


async def test_the_history_is_encrypted_and_short(town: WebTown) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await anna.says("my secret thought")

    def sealed(db: Transaction) -> list[bytes]:
        return [message.sealed for message in db.session.scalars(select(WebMessage))]

    stored = await town.program.database.turn(sealed)
    assert stored
    assert not any(b"secret" in body or b"agree" in body.lower() for body in stored)
    for number in range(35):
        await anna.says(f"message {number}")
    assert len(await town.program.database.turn(sealed)) == 60


async def test_what_a_person_types_cannot_become_markup(town: WebTown) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await anna.says('<img src=x onerror=alert(1)> & "quotes"')
    own = next(m["html"] for m in anna.screen.values() if m["own"])
    assert own == "&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quotes&quot;"


async def test_the_page_speaks_the_language_that_was_chosen(town: WebTown) -> None:
    anna = await town.person(language="de")
    await to_first_card(anna, "Ελληνικά", "🇬🇷 Ελλάδα")
    assert anna.words["language"] == "el"
    async with anna.session.get(anna.address, headers={"Accept-Language": "de"}) as page:
        assert '<html lang="el">' in await page.text()


async def test_forgetting_clears_every_window_also_one_that_was_away(town: WebTown) -> None:
    anna = await town.person()
    await to_first_card(anna)
    away = WebPerson(anna.address)
    await away.session.close()
    away.session = anna.session
    await away.connect()
    await away.disconnect()
    known = dict(away.screen)
    assert known
    await anna.says("/privacy")
    await anna.presses("Withdraw my consent")
    await anna.presses("Delete my votes too")
    await anna.presses("Delete everything")
    assert len(anna.screen) == 1
    assert "Everything about you has been deleted" in anna.text
    await away.connect()
    assert away.screen == {}, "what it knew is gone"
    await away.disconnect()
