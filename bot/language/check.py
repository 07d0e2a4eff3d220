"""What a citizen's text may not contain; some faults refuse it, some only tell the moderator to look closely."""

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import groupby

import regex

from bot.language.words import Words

SHORTEST, LONGEST = 12, 140
"""Characters of a proposal as people count them (grapheme clusters), the opening words not counted."""
CAPITALS = 0.7
"""Share of capitals among the letters from which on a text is shouted; abbreviations stay far below."""
SHOUTED_LETTERS = 10
REPEATED = 4
"""How often a character may not follow itself; three dots and the W's of an address are below."""
REPEATED_WORDS = 3

_CYRILLIC, _GREEK, _LATIN = "Cyrillic", "Greek", "Latin"
_ALPHABETS = {"bg": _CYRILLIC, "el": _GREEK}
_SCRIPTS = {name: regex.compile(rf"\p{{Script={name}}}") for name in (_CYRILLIC, _GREEK, _LATIN)}
_ENDINGS = (
    "com|org|net|info|biz|io|me|app|dev|tv|eu|at|be|bg|ch|cy|cz|de|dk|ee|es|fi|fr|gr|hr|hu|ie|it|lt|lu|lv|mt|nl|no|pl|pt|ro|ru|"
    "se|si|sk|ua|uk|us"
)
# The ending in small letters: a full stop without a space before the next sentence makes no address.
_LINK = regex.compile(rf"(?i:https?:|www\.)|\b[\w-]{{2,}}\.(?:{_ENDINGS})\b(?!\.\w)")
_EMAIL = regex.compile(r"(?i)[\w.+-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+\.\w+")
_PHONE = regex.compile(r"(?<![\w.])(?:\+|00)[1-9][\d ()/.-]{6,}\d|(?<![\w.,]|\d )0[1-9]\d{0,3}[ ()/.-]{0,2}\d[\d ()/.-]{4,}\d")
_HANDLE = regex.compile(r"(?<!\w)@\w{2,}")
_HASHTAG = regex.compile(r"(?<!\w)#\w*\p{L}\w*")
_INVISIBLE = regex.compile(r"[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0]")
_EMOJI_GLUE = regex.compile(r"(?<=[\p{Emoji_Presentation}\p{Extended_Pictographic}\uFE0F])\u200D(?=\p{Extended_Pictographic})")
_WORD = regex.compile(r"[\p{L}\p{M}'’]+")
_MARKS = regex.compile(r"\p{M}{3,}")


@dataclass(frozen=True, slots=True)
class Fault:
    """Something about a text: the key of its sentence, and whether it refuses the text or only flags it."""

    key: str
    refuses: bool


Check = Callable[[str, str], bool]


def _shouted(text: str, _: str) -> bool:
    letters = [letter for letter in text if letter.isupper() or letter.islower()]
    capitals = sum(letter.isupper() for letter in letters)
    return len(letters) >= SHOUTED_LETTERS and capitals / len(letters) >= CAPITALS


def _invisible(text: str, _: str) -> bool:
    # A joiner between two pictures is how one picture of a family is written.
    return bool(_INVISIBLE.search(_EMOJI_GLUE.sub("", text)) or _MARKS.search(text))


def _mixed(text: str, _: str) -> bool:
    return any(sum(bool(script.search(word)) for script in _SCRIPTS.values()) > 1 for word in _WORD.findall(text))


def _repeated(text: str, _: str) -> bool:
    return any(not key.isdigit() and len(list(run)) >= REPEATED for key, run in groupby(text.casefold()))


def _other_alphabet(text: str, language: str) -> bool:
    counts = {name: len(script.findall(text)) for name, script in _SCRIPTS.items()}
    letters = sum(letter.isalpha() for letter in text)
    return letters > 2 * counts[_ALPHABETS.get(language, _LATIN)]


def _repeated_word(text: str, _: str) -> bool:
    words = (word.casefold() for word in _WORD.findall(text))
    return any(len(list(run)) >= REPEATED_WORDS for _, run in groupby(words))


TABLE: tuple[tuple[str, bool, Check], ...] = (
    ("check-link", True, lambda text, _: bool(_LINK.search(_EMAIL.sub(" ", text)))),
    ("check-email", True, lambda text, _: bool(_EMAIL.search(text))),
    ("check-phone", True, lambda text, _: bool(_PHONE.search(text))),
    ("check-handle", True, lambda text, _: bool(_HANDLE.search(_EMAIL.sub(" ", text)))),
    ("check-hashtag", True, lambda text, _: bool(_HASHTAG.search(text))),
    ("check-capitals", True, _shouted),
    ("check-invisible", True, _invisible),
    ("check-scripts", True, _mixed),
    ("check-repeated", True, _repeated),
    ("check-alphabet", False, _other_alphabet),
    ("check-repeated-word", False, _repeated_word),
)
"""Each check: the key of its sentence, whether it refuses, and the test of a text in a language."""


def check(text: str, language: str, words: Words) -> list[Fault]:
    """Return what is wrong with a tidy text; `language` may be empty while it is not known yet."""
    faults = [Fault(key, refuses) for key, refuses, found in TABLE if (language or refuses) and found(text, language)]
    return faults + [
        Fault("check-word-refused" if refuses else "check-word-flagged", refuses) for refuses in words.found(text, language)
    ]


def refusals(faults: Iterable[Fault]) -> list[str]:
    """Return the keys of those that refuse."""
    return [fault.key for fault in faults if fault.refuses]


def flags(faults: Iterable[Fault]) -> list[str]:
    """Return the keys of those that only flag."""
    return [fault.key for fault in faults if not fault.refuses]


def tidy(text: str) -> str:
    """Return the text composed (NFC), on one line, with single spaces."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def characters(text: str) -> int:
    """Return how many characters people see: grapheme clusters (Unicode Standard Annex 29)."""
    return len(regex.findall(r"\X", text))
