"""Sending a picture in the web chat: who may, how large, and what is kept of it."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import urlsplit

import aiohttp
import pytest
from sqlalchemy import select
from sqlmodel import col
from yarl import URL

import handlers
from bot.chat.message import LARGEST_PICTURE
from storage.database import DatabaseAwayError
from storage.tables import Failure, WebMessage
from tests.conversations.test_send_picture import ASKED, ROUTES, SHOWN, image
from tests.talk import to_first_card
from tests.town import WebTown, web_town
from tests.web_person import WebPerson

NOT_ASKED = "I can only read text and buttons."


@pytest.fixture
async def town(sqlite_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[WebTown]:
    monkeypatch.setattr(handlers, "ROUTES", (*handlers.ROUTES, *ROUTES))
    (tmp_path / "polyphony.db").write_bytes(sqlite_template.read_bytes())
    async with web_town(f"sqlite:///{tmp_path}/polyphony.db", tmp_path) as opened:
        yield opened


async def asked(town: WebTown) -> WebPerson:
    person = await town.person()
    await to_first_card(person)
    await person.says("/picture")
    return person


async def failures(town: WebTown) -> list[str]:
    return await town.program.database.turn(lambda db: list(db.session.scalars(select(col(Failure.error)))))


async def test_the_message_that_asks_brings_the_words_of_its_button(town: WebTown) -> None:
    anna = await asked(town)
    newest = anna.screen[max(anna.screen)]
    assert (newest["html"], newest["asks_picture"]["choose"]) == (ASKED, "Choose a picture")
    assert "at most 10 MB" in newest["asks_picture"]["large"]
    assert sum("asks_picture" in message for message in anna.screen.values()) == 1


async def test_the_history_holds_a_word_and_not_the_picture(town: WebTown) -> None:
    anna = await asked(town)
    before = await town.program.database.turn(lambda db: len(list(db.session.scalars(select(col(WebMessage.id))))))
    frames = await anna.uploads(image(), number="a-picture-1")
    own, answer = [frame for frame in frames if frame["type"] == "message"]
    assert {"type": "received", "id": "a-picture-1"} in frames
    assert (own["own"], own["html"], own["echo"]) == (True, "[Picture]", "a-picture-1")
    assert (answer["own"], answer["html"]) == (False, SHOWN)
    sealed = await town.program.database.turn(lambda db: list(db.session.scalars(select(col(WebMessage.sealed)))))
    assert len(sealed) == before + 2
    assert max(map(len, sealed[-2:])) < 500


async def test_one_that_is_sent_again_counts_once(town: WebTown) -> None:
    anna = await asked(town)
    await anna.uploads(image(), number="a-picture-1")
    await anna.says("/picture")
    assert await anna.uploads(image(), number="a-picture-1") == [{"type": "received", "id": "a-picture-1"}]
    await anna.shows(image())
    assert anna.text == SHOWN


async def test_other_sites_and_people_without_a_cookie_cannot_send_one(town: WebTown) -> None:
    anna = await asked(town)
    address = f"{anna.address}/web/picture?id=a-picture-1"
    for origin in ("https://evil.example", "null", f"{anna.address}.evil.example", ""):
        headers = {"Content-Type": "image/png", **({"Origin": origin} if origin else {})}
        async with anna.session.post(address, data=image(), headers=headers) as answer:
            assert answer.status == 403
    ours = {"Origin": anna.address, "Content-Type": "image/png"}
    async with aiohttp.ClientSession() as nobody, nobody.post(address, data=image(), headers=ours) as answer:
        assert answer.status == 401
    async with anna.session.post(address, data=image(), headers={**ours, "Content-Type": "text/html"}) as answer:
        assert answer.status == 415
    await anna.shows(image())
    assert anna.text == SHOWN, "it is asked for still"


@pytest.mark.parametrize("number", ["", "short", "x" * 41, "bad id!!!"])
async def test_one_without_a_proper_number_is_none(town: WebTown, number: str) -> None:
    anna = await asked(town)
    headers = {"Origin": anna.address, "Content-Type": "image/png"}
    async with anna.session.post(f"{anna.address}/web/picture", params={"id": number}, data=image(), headers=headers) as answer:
        assert await answer.json() == []
    assert anna.text == ASKED


async def test_a_frame_cannot_pretend_to_be_one(town: WebTown) -> None:
    anna = await asked(town)
    loads: tuple[object, ...] = ("x", None, {}, [])
    for load in loads:
        anna.refused = None
        await anna.send(type="picture", load=load, size=3)
        assert anna.refused
    assert anna.text == ASKED


async def test_one_whose_size_is_not_told_is_read_no_further_than_the_limit(town: WebTown) -> None:
    anna = await asked(town)
    given = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal given
        while given < 10 * LARGEST_PICTURE:
            given += 1 << 16
            yield bytes(1 << 16)

    headers = {"Origin": anna.address, "Content-Type": "image/png"}
    address = f"{anna.address}/web/picture?id=a-picture-1"
    async with anna.session.post(address, data=endless(), headers=headers) as answer:
        frames = await answer.json()
    assert any("too large" in frame.get("html", "") for frame in frames)
    await anna.sync()
    assert anna.screen[max(anna.screen)]["asks_picture"], "a smaller one may follow"


async def raw(anna: WebPerson, body: bytes, size: int) -> asyncio.StreamWriter:
    """Begin to send a picture, and stop in the middle."""
    place = urlsplit(anna.address)
    _, writer = await asyncio.open_connection(place.hostname, place.port)
    cookie = anna.session.cookie_jar.filter_cookies(URL(anna.address))["polyphony"].value
    writer.write(
        f"POST /web/picture?id=a-picture-1 HTTP/1.1\r\nHost: {place.netloc}\r\nOrigin: {anna.address}\r\n"
        f"Cookie: polyphony={cookie}\r\nContent-Type: image/png\r\nContent-Length: {size}\r\n\r\n".encode()
    )
    writer.write(body)
    await writer.drain()
    return writer


async def test_one_that_breaks_off_is_no_fault_and_may_be_sent_again(town: WebTown, monkeypatch: pytest.MonkeyPatch) -> None:
    anna = await asked(town)
    writer = await raw(anna, image()[:50], len(image()))
    writer.close()
    await writer.wait_closed()
    frame = await anna.waits_for("message")
    if frame["own"]:
        frame = await anna.waits_for("message")
    assert frame["html"].startswith("That did not work just now")
    assert frame["asks_picture"]
    assert await failures(town) == []

    monkeypatch.setattr("bot.channels.web.server.UPLOAD_SECONDS", 0.2)
    writer = await raw(anna, image()[:50], len(image()))
    while (await anna.waits_for("message"))["own"]:
        pass
    writer.close()
    assert anna.text.startswith("That did not work just now"), "nobody waits for ever"
    assert await failures(town) == []
    await anna.shows(image())
    assert anna.text == SHOWN


async def test_one_that_was_not_asked_for_is_not_waited_for(town: WebTown) -> None:
    anna = await town.person()
    await to_first_card(anna)
    writer = await raw(anna, image()[:50], LARGEST_PICTURE)
    while (await anna.waits_for("message"))["own"]:
        pass
    assert anna.text.startswith(NOT_ASKED)
    writer.close()


async def test_while_the_database_is_away_the_person_is_told(town: WebTown, monkeypatch: pytest.MonkeyPatch) -> None:
    anna = await asked(town)

    async def refuse(work: object) -> None:
        raise DatabaseAwayError("away")

    with monkeypatch.context() as away:
        away.setattr(town.program.database, "turn", refuse)
        [frame] = await anna.uploads(image())
        assert (frame["type"], frame["retry"]) == ("refused", 5)
    await anna.shows(image())
    assert anna.text == SHOWN


async def test_who_sends_many_is_slowed_down(town: WebTown) -> None:
    anna = await asked(town)
    kinds = [(await anna.uploads(b""))[0]["type"] for _ in range(70)]
    assert "refused" in kinds[50:]
