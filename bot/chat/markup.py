"""What an organiser typed, as markup: the subset that every channel shows, proper, or else which tag is wrong and where."""

import html
import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import urlsplit

from bot.chat.message import Markup
from bot.chat.speech import escape

TAGS = frozenset({"b", "i", "a", "code"})
LONGEST, LONGEST_CAPTION = 3500, 800
"""Visible characters, as Telegram counts them, alone and under a picture: it takes 4,096 and 1,024, and a footer comes below."""
NEAR = 20
"""Characters before and after a wrong tag that are told with it."""
_TAG = re.compile(r"<(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9-]*)(?P<rest>[^<>]*)(?P<end>>?)")
_KNOWN = re.compile(r"&(?:lt|gt|amp|quot);")
"""What stands for a character that would mean something else; any other & is just that."""
_LINK = re.compile(r'\s+href="(?P<url>[^"]*)"\s*')
_BLANK = re.compile(r"\n{3,}")


class MarkupFault(Exception):
    """A text cannot be shown: what is wrong, the tag as it was typed, and what stands around it.

    `kind` is one of unknown, unfinished, attributes, link, inside, unopened, crossed, unclosed.
    """

    def __init__(self, kind: str, tag: str, near: str) -> None:
        super().__init__(f"{kind}: {tag} in {near!r}")
        self.kind = kind
        self.tag = tag
        self.near = near


@dataclass(frozen=True, slots=True)
class _Opened:
    name: str
    found: re.Match[str]


def read(text: str) -> Markup:
    """Return the text as markup that every channel shows; raises `MarkupFault`.

    A `<` that begins no tag, and a `&` that stands for nothing, are what they are. Nothing invisible stays but line breaks.
    """
    text = _clean(text)
    parts: list[str] = []
    opened: list[_Opened] = []
    last = 0
    for found in _TAG.finditer(text):
        parts += [_characters(text[last : found.start()]), _tag(text, found, opened)]
        last = found.end()
    if opened:
        raise _fault("unclosed", text, opened[-1].found)
    return Markup("".join([*parts, _characters(text[last:])]))


def length(markup: Markup) -> int:
    """Return how many characters are visible, as Telegram counts them: in UTF-16 units."""
    return len(visible(markup).encode("utf-16-le")) // 2


def visible(markup: Markup) -> str:
    """Return what people see of it."""
    return html.unescape(re.sub(r"<[^>]*>", "", markup))


def typed(markup: Markup) -> str:
    """Return the markup as somebody would type it, with as little that is escaped as can be: for machines that translate it."""
    return re.sub(r"&(?:quot|gt|amp(?!;(?:lt|gt|amp|quot);)|lt(?!;/?[A-Za-z]));", lambda found: html.unescape(found[0]), markup)


def tags(markup: str) -> list[str]:
    """Return the tags, sorted: a translation has the same ones, wherever its words put them."""
    return sorted(re.findall(r"<[^>]*>", markup))


def _clean(text: str) -> str:
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\t", " "))
    text = "".join(letter for letter in text if letter in "\n\u200d" or unicodedata.category(letter) not in {"Cc", "Cf", "Cs"})
    return _BLANK.sub("\n\n", "\n".join(line.rstrip() for line in text.split("\n"))).strip()


def _characters(text: str) -> str:
    """Return what stands between tags, with all that could be read as one escaped."""
    parts, last = [], 0
    for found in _KNOWN.finditer(text):
        parts += [escape(text[last : found.start()]), found[0]]
        last = found.end()
    return "".join([*parts, escape(text[last:])])


def _tag(text: str, found: re.Match[str], opened: list[_Opened]) -> str:
    """Return a tag as it is sent, and note what is open."""
    name = found["name"].lower()
    if not found["end"]:
        raise _fault("unfinished", text, found)
    if name not in TAGS:
        raise _fault("unknown", text, found)
    if found["close"]:
        return _close(text, found, name, opened)
    if name == "a":
        sent = f'<a href="{_address(text, found)}">'
    elif found["rest"].strip():
        raise _fault("attributes", text, found)
    else:
        sent = f"<{name}>"
    # Telegram takes neither a link in a link nor anything in a piece of code.
    if any(one.name in {name, "code"} for one in opened) or (name == "code" and opened):
        raise _fault("inside", text, found)
    opened.append(_Opened(name, found))
    return sent


def _close(text: str, found: re.Match[str], name: str, opened: list[_Opened]) -> str:
    if found["rest"].strip():
        raise _fault("attributes", text, found)
    if not opened:
        raise _fault("unopened", text, found)
    if opened.pop().name != name:
        raise _fault("crossed", text, found)
    return f"</{name}>"


def _address(text: str, found: re.Match[str]) -> str:
    """Return a link's address, escaped: one that begins with https:// and names a server."""
    link = _LINK.fullmatch(found["rest"])
    url = html.unescape(link["url"]).strip() if link else ""
    try:
        parts = urlsplit(url)
        good = parts.scheme == "https" and bool(parts.hostname) and parts.username is None and (parts.port or 1) > 0
    except ValueError:
        good = False
    if not good or re.search(r"[\s<>\"\\]", url):
        raise _fault("link", text, found)
    return html.escape(url)


def _fault(kind: str, text: str, found: re.Match[str]) -> MarkupFault:
    begins, ends = max(0, found.start() - NEAR), min(len(text), found.end() + NEAR)
    near = ("…" if begins else "") + text[begins:ends].replace("\n", " ").strip() + ("…" if ends < len(text) else "")
    return MarkupFault(kind, found[0][:60], near)
