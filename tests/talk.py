"""A person to converse with: types, presses buttons by their words, reads the answer, on any channel."""

import html
import re
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Shown:
    """A button on the screen: its label, and what pressing it sends; a link sends nothing."""

    label: str
    data: str = ""
    url: str = ""


def visible(markup: str) -> str:
    """Return what somebody reads of a message."""
    return html.unescape(re.sub(r"<[^>]*>", "", markup))


class Person(Protocol):
    """Somebody with a chat open; every method returns when the program has answered."""

    toast: str
    """The last short notice."""

    @property
    def text(self) -> str:
        """The newest message of the program."""

    @property
    def rows(self) -> list[list[Shown]]:
        """The buttons under it."""

    @property
    def count(self) -> int:
        """How many messages of the program are on the screen."""

    async def opens(self, payload: str = "") -> None:
        """Open the chat, perhaps through a link."""

    async def says(self, text: str) -> None:
        """Type a text."""

    async def shows(self, image: bytes) -> None:
        """Send a picture."""

    async def sends(self, data: str, *, on: int = -1) -> None:
        """Press with any data, as a forged client can, on the message at this place."""

    async def file(self) -> bytes:
        """Return the file that came with the newest message."""

    async def picture(self) -> bytes:
        """Return the picture that came with the newest message."""

    async def presses(self, label: str) -> None:
        """Press the button with this label (a tick before it does not count) under the newest message that has it."""


def heard(person: Person) -> str:
    """Return what the person reads now: the last short notice, which may have gone, and the newest message."""
    return f"{person.toast}\n{person.text}"


def find(rows: list[list[Shown]], label: str) -> Shown | None:
    """Return the button with this label."""
    return next((button for row in rows for button in row if button.label.removeprefix("✓ ") == label), None)


def labels(person: Person) -> list[str]:
    """Return the words on the buttons."""
    return [button.label for row in person.rows for button in row]


async def to_first_card(person: Person, language: str = "English", country: str = "🇮🇪 Ireland", consent: str = "") -> None:
    """Go the three taps to the first card."""
    await person.opens()
    await person.presses(language)
    await person.presses(country)
    await person.presses(consent or person.rows[0][0].label)
