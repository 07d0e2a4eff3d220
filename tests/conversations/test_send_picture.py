"""Sending a picture to the bot where it asks for one, on every channel."""

import hashlib
import io
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from sqlalchemy import select
from sqlmodel import col

import handlers
from bot.chat.message import LARGEST_PICTURE, Markup, Picture, Reply, Showed, Unreachable
from bot.chat.router import Routes, Turn
from bot.pictures.upload import PictureFault, prepare
from storage.tables import Failure, Role
from tests.talk import Person, to_first_card
from tests.town import Town, plain_town

ASKED = "Please send me a picture."
SHOWN = "Here it is."


def ask(turn: Turn) -> Reply:
    turn.who.dialogue.asks = "test-picture"
    return Reply(Markup(ASKED), asks_picture=True)


def ask_in_vain(turn: Turn) -> Reply:
    turn.who.dialogue.asks = "secret-picture"
    return Reply(Markup(ASKED), asks_picture=True)


def look(data: bytes) -> bytes | PictureFault:
    try:
        return prepare(data)
    except PictureFault as fault:
        return fault


def show(turn: Turn, event: Showed) -> Reply:
    data = turn.fetch("picture", event.load)
    found = turn.think("looked at", lambda: look(data), paced=False)
    if isinstance(found, PictureFault):
        turn.who.dialogue.asks = "test-picture"
        return Reply(turn.say(f"picture-{found.kind}"), asks_picture=True)
    return Reply(Markup(SHOWN), picture=Picture(hashlib.sha256(found).hexdigest(), "yours", lambda: found))


ROUTES = (
    Routes(commands={"picture": ask, "secret": ask_in_vain}, pictures={"test-picture": show}),
    Routes(pictures={"secret-picture": show}, role=Role.ORGANISER),
)


@pytest.fixture(autouse=True)
def _routes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handlers, "ROUTES", (*handlers.ROUTES, *ROUTES))


def image(kind: str = "PNG", size: tuple[int, int] = (60, 40), colour: tuple[int, int, int] = (200, 0, 0)) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", size, colour).save(file, kind)
    return file.getvalue()


async def failures(town: Town) -> list[str]:
    return await town.program.database.turn(lambda db: list(db.session.scalars(select(col(Failure.error)))))


async def asked(town: Town) -> Person:
    person = await town.person()
    await to_first_card(person)
    await person.says("/picture")
    assert person.text == ASKED
    return person


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
async def test_a_picture_that_was_asked_for_arrives(town: Town, kind: str) -> None:
    anna = await asked(town)
    await anna.shows(image(kind))
    assert anna.text == SHOWN
    back = Image.open(io.BytesIO(await anna.picture()))
    assert (back.size, back.format) == ((60, 40), "PNG" if kind == "PNG" else "JPEG")
    assert await failures(town) == []


async def test_a_picture_that_was_not_asked_for_is_answered_like_a_sticker(town: Town) -> None:
    anna = await town.person()
    await anna.opens()
    await anna.shows(image())
    assert anna.text.startswith("I can only read text and buttons.")
    await to_first_card(anna)
    await anna.says("/picture")
    await anna.says("/help")
    await anna.shows(image())
    assert anna.text.startswith("I can only read text and buttons."), "what was asked for lasts one event"


async def test_one_is_asked_for_and_a_second_is_one_too_many(town: Town) -> None:
    anna = await asked(town)
    await anna.shows(image())
    await anna.shows(image())
    assert anna.text.startswith("I can only read text and buttons.")


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"no picture at all", "That is no picture that can be used."),
        (image("GIF"), "That is no picture that can be used."),
        (image()[:60], "That picture cannot be opened"),
        (image(size=(9000, 1001)), "That picture has too many pixels"),
        (image(size=(2100, 100)), "That picture is too long and narrow"),
        (image() + bytes(LARGEST_PICTURE), "That picture is too large. Please send one of at most 10 MB."),
    ],
    ids=["text", "gif", "broken", "pixels", "narrow", "large"],
)
async def test_what_cannot_be_used_is_told_and_another_may_follow(town: Town, data: bytes, told: str) -> None:
    anna = await asked(town)
    await anna.shows(data)
    assert anna.text.startswith(told)
    await anna.shows(image())
    assert anna.text == SHOWN
    assert await failures(town) == []


class Loader:
    """A picture that notes whether it was loaded."""

    def __init__(self, data: bytes = b"", error: Exception | None = None) -> None:
        self.data = data
        self.error = error
        self.count = 0

    async def __call__(self) -> bytes:
        self.count += 1
        if self.error:
            raise self.error
        return self.data


async def test_nothing_is_loaded_that_was_not_asked_for_or_for_whoever_lacks_the_role(
    sqlite_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "polyphony.db").write_bytes(sqlite_template.read_bytes())
    async with plain_town(f"sqlite:///{tmp_path}/polyphony.db", tmp_path) as town:
        anna: Any = await town.person()
        await to_first_card(anna)

        async def shows(loader: Loader, size: int = 0) -> str:
            await anna._does(Showed(anna._number(), anna.address, "en", load=loader, size=size))
            return str(anna.text)

        mine = Loader(image())
        assert (await shows(mine)).startswith("I can only read")
        await anna.says("/secret")
        assert (await shows(mine)).startswith("I can only read"), "to whoever lacks the role it does not exist"
        await anna.says("/picture")
        assert (await shows(mine, LARGEST_PICTURE + 1)).startswith("That picture is too large")
        assert mine.count == 0
        assert await shows(mine, LARGEST_PICTURE) == SHOWN
        assert mine.count == 1, "once, although the turn ran three times"

        await anna.says("/picture")
        assert (await shows(Loader(error=Unreachable("a secret address")))).startswith("That did not work just now")
        assert await failures(town) == [], "a line that breaks is no fault of ours"
        assert await shows(mine) == SHOWN, "it is asked for still"

        await anna.says("/picture")
        assert (await shows(Loader(error=ValueError("secret")))).startswith("That did not work just now")
        assert await failures(town) == ["ValueError"]
        event = Showed("1", anna.address, load=mine, size=5)
        assert "Loader" not in repr(event)
