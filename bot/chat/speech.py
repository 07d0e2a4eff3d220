"""The words: locale files turned into markup in somebody's language."""

import gc
import html
import re
from collections.abc import Mapping
from datetime import time, timedelta
from functools import cached_property, lru_cache
from importlib.resources import files
from typing import Any
from zoneinfo import ZoneInfo

import structlog
from babel import Locale
from babel.dates import format_date, format_time, format_timedelta
from babel.lists import format_list
from babel.numbers import format_decimal, format_percent
from babel.units import format_unit
from fluent.runtime import FluentBundle, FluentResource

from bot.chat.message import Markup
from bot.language.europe import FALLBACK, LANGUAGES, clock

log = structlog.get_logger()


_REGIONS = {"en": "en-IE", "pt": "pt-PT"}
"""Where the language without a region means another continent's dates, numbers and plurals."""


REMEMBERED = 2_000
"""Labels and notices that a language keeps ready: its hundred labels, and the shares that are told most."""


class MissingWordsError(LookupError):
    """A message or one of its arguments is missing in a locale file."""


def words(language: str, only: str) -> FluentBundle:
    """Read the words of one language; `only` leaves out the messages whose names begin otherwise."""
    # No isolation marks around arguments: none of the 24 languages runs from right to left.
    bundle = FluentBundle([_REGIONS.get(language, language)], use_isolating=False)
    text = (files("locales") / f"{language}.ftl").read_text("utf-8")
    # Every entry begins in the first column, and nothing else does.
    entries = re.split(r"(?m)^(?=[a-z#])", text)
    bundle.add_resource(FluentResource("".join(entry for entry in entries if entry.startswith(only))))
    return bundle


class Speech:
    """What can be said in one language."""

    def __init__(self, language: str, *, fallback: "Speech | None", strict: bool, only: str = "") -> None:
        self.language = language
        self._fallback = fallback
        self._strict = strict
        # Babel takes as long for a number as the database does for a vote, and the same few are said again and again.
        self._remembered = lru_cache(REMEMBERED)(self._plain)
        self._percentages: dict[int, str] = {}
        self._bundle = words(language, only)

    def __call__(self, key: str, **values: str | float) -> Markup:
        """Return the message as markup; every value that is not markup itself is escaped."""
        escaped = {
            name: escape(value) if isinstance(value, str) and not isinstance(value, Markup) else value
            for name, value in values.items()
        }
        return Markup(self._format(key, escaped))

    def plain(self, key: str, **values: str | float) -> str:
        """Return the message as plain text, for labels and notices; what was said lately is remembered."""
        return self._remembered(key, tuple(values.items()))

    def _plain(self, key: str, values: tuple[tuple[str, str | float], ...]) -> str:
        return self._format(key, dict(values))

    def _format(self, key: str, values: Mapping[str, Any]) -> str:
        try:
            return self._look_up(key, values)
        except MissingWordsError:
            if self._strict or self._fallback is None:
                raise
            log.error("words missing", key=key, language=self.language)
            return self._fallback._format(key, values)  # noqa: SLF001 a Speech of its own kind

    def _look_up(self, key: str, values: Mapping[str, Any]) -> str:
        pattern = self._bundle.get_message(key).value if self._bundle.has_message(key) else None
        if pattern is None:
            raise MissingWordsError(key)
        text, errors = self._bundle.format_pattern(pattern, dict(values))
        if errors:
            message = f"{key}: {errors}"
            raise MissingWordsError(message)
        return str(text)

    @cached_property
    def _locale(self) -> Locale:
        return Locale.parse(_REGIONS.get(self.language, self.language), sep="-")

    def percent(self, share: float) -> str:
        """Return a share between 0 and 1 as a whole percentage, such as ``63 %``."""
        whole = round(100 * share)
        known = self._percentages.get(whole)
        if known is None:
            known = self._percentages[whole] = format_percent(whole / 100, locale=self._locale)
        return known

    def number(self, value: float) -> str:
        """Return a number with the language's own separators."""
        return format_decimal(value, locale=self._locale)

    def decimal(self, value: float, places: int) -> str:
        """Return a number with this many decimals, with the language's own separators."""
        return format_decimal(value, f"#,##0.{'0' * places}", locale=self._locale)

    def megabytes(self, size: int) -> str:
        """Return a size, in bytes, such as ``0.05 MB``."""
        return format_unit(round(size / 1_000_000, 2), "digital-megabyte", "short", locale=self._locale)

    def date(self, seconds: int) -> str:
        """Return the day of a moment, in seconds since 1970, UTC."""
        from datetime import UTC, datetime

        return format_date(datetime.fromtimestamp(seconds, UTC).date(), "long", locale=self._locale)

    def short_date(self, seconds: int) -> str:
        """Return the day of a moment, in seconds since 1970, UTC, such as ``30 Sept 2026``."""
        from datetime import UTC, datetime

        return format_date(datetime.fromtimestamp(seconds, UTC).date(), "medium", locale=self._locale)

    def moment(self, seconds: int, country: str) -> str:
        """Return a moment, in seconds since 1970, UTC, by the clock of a country: its day and its time."""
        return self.moment_in(seconds, clock(country))

    def moment_in(self, seconds: int, zone: ZoneInfo) -> str:
        """Return a moment, in seconds since 1970, UTC, by the clock of a time zone: its day and its time."""
        from datetime import datetime

        here = datetime.fromtimestamp(seconds, zone)
        return f"{format_date(here.date(), 'long', locale=self._locale)}, {self.hour(here.time())}"

    def hour(self, hour: time) -> str:
        """Return a time of day."""
        return format_time(hour, "short", locale=self._locale)

    def span(self, seconds: int) -> str:
        """Return how long something takes, such as ``3 days``."""
        return format_timedelta(timedelta(seconds=seconds), threshold=1, locale=self._locale)

    def listing(self, items: list[str]) -> str:
        """Return "a, b and c"."""
        return format_list(items, locale=self._locale)

    @staticmethod
    def sort_key(name: str) -> str:
        """Return a key that sorts names with their accents beside those without."""
        import unicodedata

        return unicodedata.normalize("NFKD", name).casefold()

    def country(self, code: str) -> str:
        """Return a country's name in this language, in the nominative."""
        return str(self._locale.territories[code])

    def language_name(self, code: str) -> str:
        """Return a language's name in this language, in the nominative, as inside a sentence."""
        return str(self._locale.languages[code])


def escape(text: str) -> Markup:
    """Return plain text as markup that shows it to the letter."""
    return Markup(html.escape(text, quote=False).replace('"', "&quot;"))


class Speeches:
    """A `Speech` for each of the 24 languages, read when it is first needed.

    `strict` raises `MissingWordsError` where words are missing; otherwise English stands in and the log says so.
    """

    def __init__(self, *, strict: bool = False) -> None:
        self._strict = strict
        self._known: dict[str, Speech] = {}

    def __getitem__(self, language: str) -> Speech:
        """Return the speech of a language, or the fallback's for one that we do not speak."""
        if language not in LANGUAGES:
            language = FALLBACK
        speech = self._known.get(language)
        if speech is None:
            speech = self._known[language] = self.read(language)
            if not self._strict:  # in tests, where programs come and go, nothing of them shall stay
                # It stays: the garbage collector need not look through it again and again, while everybody waits.
                gc.freeze()
        return speech

    def read(self, language: str, only: str = "") -> Speech:
        """Return the speech of a language, not kept: for those who need all 24 once, at a megabyte each.

        `only` leaves out the messages whose names begin otherwise.
        """
        fallback = None if language == FALLBACK else self[FALLBACK]
        return Speech(language, fallback=fallback, strict=self._strict, only=only)
