"""The 24 official languages and the 27 countries of the European Union."""

from collections.abc import Iterable

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
