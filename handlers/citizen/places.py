"""Languages and countries as buttons."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar, TypeVar

from bot.chat.action import Action
from bot.chat.message import Press, Rows
from bot.chat.speech import Speech
from bot.language.europe import COUNTRIES, LANGUAGES, flag, likely_countries

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class SetLanguage(Action):
    """Speak this language."""

    code: ClassVar[str] = "l"
    language: str

    @property
    def word(self) -> str:
        """Return the term that may be typed: the language's code."""
        return self.language


@dataclass(frozen=True, slots=True)
class SetCountry(Action):
    """Vote with the citizens of this country."""

    code: ClassVar[str] = "c"
    country: str

    @property
    def word(self) -> str:
        """Return the term that may be typed: the country's code."""
        return self.country.lower()


def language_rows(guess: str) -> Rows:
    """Return the 24 languages by their own names, the likeliest first and alone."""
    others = (code for code in LANGUAGES if code != guess)
    return (_languages([guess]), *(_languages(row) for row in rows_of(others, 3)))


def _languages(codes: Iterable[str]) -> tuple[Press, ...]:
    return tuple(Press(LANGUAGES[code], SetLanguage(code)) for code in codes)


def country_rows(say: Speech) -> Rows:
    """Return the 27 countries, those of the language first, then the others by name."""
    likely = likely_countries(say.language)
    others = sorted(
        (country for country in COUNTRIES if country not in likely),
        key=lambda code: say.sort_key(say.country(code)),
    )
    return tuple(
        tuple(Press(f"{flag(country)} {say.country(country)}", SetCountry(country)) for country in row)
        for row in rows_of([*likely, *others], 2)
    )


def rows_of(items: Iterable[T], width: int) -> tuple[tuple[T, ...], ...]:
    """Return the items in rows."""
    listed = tuple(items)
    return tuple(listed[start : start + width] for start in range(0, len(listed), width))
