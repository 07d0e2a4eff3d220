"""The 24 official languages and the 27 countries of the European Union."""

from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

LANGUAGES = {
    "bg": "Български", "es": "Español", "cs": "Čeština", "da": "Dansk", "de": "Deutsch", "et": "Eesti", "el": "Ελληνικά",
    "en": "English", "fr": "Français", "ga": "Gaeilge", "hr": "Hrvatski", "it": "Italiano", "lv": "Latviešu", "lt": "Lietuvių",
    "hu": "Magyar", "mt": "Malti", "nl": "Nederlands", "pl": "Polski", "pt": "Português", "ro": "Română",
    "sk": "Slovenčina", "sl": "Slovenščina", "fi": "Suomi", "sv": "Svenska",
}  # fmt: skip
"""BCP-47 codes with the languages' own names, in the Union's own order (Interinstitutional Style Guide, 7.2.1)."""

FALLBACK = "en"

SPOKEN = {
    "AT": ("de",), "BE": ("nl", "fr", "de"), "BG": ("bg",), "CY": ("el",), "CZ": ("cs",), "DE": ("de",), "DK": ("da",),
    "EE": ("et",), "ES": ("es",), "FI": ("fi", "sv"), "FR": ("fr",), "GR": ("el",), "HR": ("hr",), "HU": ("hu",),
    "IE": ("en", "ga"), "IT": ("it",), "LT": ("lt",), "LU": ("fr", "de"), "LV": ("lv",), "MT": ("mt", "en"), "NL": ("nl",),
    "PL": ("pl",), "PT": ("pt",), "RO": ("ro",), "SE": ("sv",), "SI": ("sl",), "SK": ("sk",),
}  # fmt: skip
"""Each country's official languages that are languages of the Union, the most spoken first."""

COUNTRIES = tuple(SPOKEN)
"""ISO 3166-1 codes."""

ZONES = {
    "AT": "Vienna", "BE": "Brussels", "BG": "Sofia", "CY": "Nicosia", "CZ": "Prague", "DE": "Berlin", "DK": "Copenhagen",
    "EE": "Tallinn", "ES": "Madrid", "FI": "Helsinki", "FR": "Paris", "GR": "Athens", "HR": "Zagreb", "HU": "Budapest",
    "IE": "Dublin", "IT": "Rome", "LT": "Vilnius", "LU": "Luxembourg", "LV": "Riga", "MT": "Malta", "NL": "Amsterdam",
    "PL": "Warsaw", "PT": "Lisbon", "RO": "Bucharest", "SE": "Stockholm", "SI": "Ljubljana", "SK": "Bratislava",
}  # fmt: skip
"""The city whose clock a country goes by (IANA time zone database); nearly everybody lives within an hour of it."""

NIGHT = (time(22), time(8))
"""When people who wish for quiet are sent nothing."""

_HOME = {"de": "DE", "el": "GR", "en": "IE", "fr": "FR", "nl": "NL", "sv": "SE"}


def guess_language(tags: Iterable[str]) -> str:
    """Return the first of the client's language tags that we speak ("pt-br" means "pt"), else the fallback."""
    for tag in tags:
        primary = tag.replace("_", "-").partition("-")[0].strip().lower()
        if primary in LANGUAGES:
            return primary
    return FALLBACK


def likely_countries(language: str) -> tuple[str, ...]:
    """Return the countries where the language is official, the one where most of its speakers live first."""
    spoken = [country for country, languages in SPOKEN.items() if language in languages]
    home = _HOME.get(language)
    return tuple(sorted(spoken, key=lambda country: (country != home, country)))


def flag(country: str) -> str:
    """Return the country's flag as two regional indicator symbols."""
    return "".join(chr(0x1F1E6 + ord(letter) - ord("A")) for letter in country)


@lru_cache(64)
def clock(country: str) -> ZoneInfo:
    """Return a country's time zone; Brussels' for one that we do not know."""
    return ZoneInfo(f"Europe/{ZONES.get(country, 'Brussels')}")


def daytime(country: str, now: int) -> int:
    """Return the first moment from `now` on that is not in the country's night; in seconds since 1970, UTC."""
    begins, ends = NIGHT
    here = datetime.fromtimestamp(now, clock(country))
    if ends <= here.time() < begins:
        return now
    morning = here.date() + timedelta(days=1 if here.time() >= begins else 0)
    return int(datetime.combine(morning, ends, clock(country)).astimezone(UTC).timestamp())
