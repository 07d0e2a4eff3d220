"""Open data of published rounds: under /export a button for each that the person organises, and the file behind it."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import ClassVar

from bot.chat.action import Action
from bot.chat.fold import shorten
from bot.chat.message import Document, Markup, Press, Reply, Rows
from bot.chat.router import Routes, Turn
from handlers.citizen.start import stale
from storage import opendata_files, staff
from storage.opendata_files import Source, sum_of
from storage.tables import Role

LARGEST = 4 << 20
"""Bytes of a file that is sent. Telegram takes 50 MB (https://core.telegram.org/bots/api#senddocument); the web chat keeps 60
messages of a person, encrypted, and to write one of 20 MB everybody's votes would wait for half a second."""
NAME = 30
"""Characters of a consultation's short name that fit a button."""


@dataclass(frozen=True, slots=True)
class AskOpenData(Action):
    """Give the open data of a round."""

    code: ClassVar[str] = "ed"
    round: int


@dataclass(frozen=True, slots=True)
class _File:
    """A file: its SHA-256, its bytes, and what is in it, None where it is too large to be sent."""

    sum: str
    size: int
    body: bytes | None


def rows(turn: Turn) -> Rows:
    """Return a button for each published round that the person organises; nobody else has any."""
    say = turn.say
    return tuple(
        (Press(say.plain("export-open-data", name=shorten(one.slug, NAME), place=str(one.place)), AskOpenData(one.round)),)
        for one in _mine(turn)
    )


def _mine(turn: Turn) -> list[Source]:
    member = staff.of(turn.db, turn.who.id)
    if member is None or not member.may(Role.ORGANISER):
        return []
    found = opendata_files.sources(turn.db, turn.now)
    return [one for one in found if one.since is not None and member.looks_after(one.consultation)]


def give(turn: Turn, action: AskOpenData) -> Reply:
    """Give the file, or say where it is."""
    say = turn.say
    one = next((one for one in _mine(turn) if one.round == action.round), None)
    if one is None:
        return stale(turn)
    named = {"name": one.slug, "place": str(one.place)}
    file: _File | None = turn.think(("open data", one.round), partial(_read, one, turn.rules.open_data))
    if file is None:
        return Reply(say("export-open-data-waiting", **named))
    check = say("export-open-data-check", sum=file.sum, file=one.name)
    if file.body is not None:
        text = Markup(f"{say('export-open-data-file', **named)}\n\n{check}")
        return Reply(text, document=Document(one.name, file.body))
    size = say.number(max(1, file.size >> 20))
    where = (
        say("export-open-data-members", file=one.name)
        if one.members
        else say("export-open-data-page", address=f"{turn.rules.address}/results/data/{one.slug}/{one.place}/open-data.zip")
    )
    return Reply(Markup("\n\n".join([say("export-open-data-large", size=size, **named), where, check])))


def _read(one: Source, folder: Path) -> _File | None:
    path = one.made(folder)
    if path is None:
        return None
    try:
        size = path.stat().st_size
        sum_, _, _ = sum_of(path).read_text("ascii").partition(" ")
        return _File(sum_, size, path.read_bytes() if size <= LARGEST else None)
    except FileNotFoundError:
        return None  # it was deleted at this moment


ROUTES = Routes(actions={AskOpenData: give}, role=Role.ORGANISER)
