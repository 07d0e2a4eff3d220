"""The HTML that Telegram takes.

https://core.telegram.org/bots/api#html-style
"""

import re
from dataclasses import dataclass

from tests.bot_api.errors import bad_request

TAGS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline", "s": "strikethrough",
    "strike": "strikethrough", "del": "strikethrough", "a": "text_link", "code": "code", "pre": "pre",
    "tg-spoiler": "spoiler", "blockquote": "blockquote",
}  # fmt: skip
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
"""All other named entities are left as they are typed."""
_TOKEN = re.compile(r"<(?P<close>/?)(?P<tag>[^\s>/]*)(?P<rest>[^>]*)>|&(?P<entity>#x?[0-9A-Fa-f]+|\w+);|(?P<lone><)")


@dataclass(frozen=True)
class Entity:
    """A stretch of text with a meaning; offset and length in UTF-16 units."""

    type: str
    offset: int
    length: int


def units(text: str) -> int:
    """Return the length in UTF-16 units, as Telegram counts."""
    return len(text.encode("utf-16-le")) // 2


def parse(markup: str) -> tuple[str, list[Entity]]:
    """Return the text and its entities; raises `BotApiError` in Telegram's words."""
    text, entities, opened, last = "", [], [], 0
    for token in _TOKEN.finditer(markup):
        text += markup[last : token.start()]
        last = token.end()
        at = len(markup[: token.start()].encode())
        if token["entity"]:
            text += _character(token["entity"]) or token[0]
        elif token["lone"] or (tag := token["tag"].lower()) not in TAGS:
            what = "end tag" if token["close"] else f'start tag "{token["tag"] or ""}"'
            raise bad_request(f"can't parse entities: Unsupported {what} at byte offset {at}")
        elif not token["close"]:
            opened.append((tag, units(text)))
        elif not opened:
            raise bad_request(f"can't parse entities: Unexpected end tag at byte offset {at}")
        elif opened[-1][0] != tag:
            raise bad_request(
                f'can\'t parse entities: Unmatched end tag at byte offset {at}, expected "</{opened[-1][0]}>", found "</{tag}>"'
            )
        else:
            _, start = opened.pop()
            if units(text) > start:
                entities.append(Entity(TAGS[tag], start, units(text) - start))
    if opened:
        raise bad_request(f"can't parse entities: Can't find end tag corresponding to start tag \"{opened[-1][0]}\"")
    return text + markup[last:], sorted(entities, key=lambda entity: entity.offset)


def _character(name: str) -> str:
    if name.startswith("#"):
        number = int(name[2:] or "0", base=16) if name[1] in "xX" else int(name[1:])
        return chr(number) if 0 < number < 0x110000 else ""
    return NAMED.get(name, "")
