"""Brings a reply within what a channel can show; what is lost is logged."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

import structlog

from bot.chat.message import Abilities, Button, Markup, Open, Press, Reply, Rows, Share
from bot.chat.speech import escape

log = structlog.get_logger()

_TAG = re.compile(r"<(/?)(\w+)[^>]*>|(&[#\w]+;)|([^<&])")


def fold(reply: Reply, can: Abilities, link: Callable[[str], str], *, toasts: bool) -> Reply:
    """Return the reply as the channel can show it; `link` makes the channel's address of a payload.

    `toasts` is false where there is no press to answer: the notice then stands before the text. Nothing is lost of
    `asks_picture` where a channel cannot show it: people there send pictures by the app's own means.
    """
    text, toast = reply.text, reply.toast
    if toast and not toasts:
        text, toast = Markup(f"{escape(toast)}\n\n{text}" if text else escape(toast)), ""
    if reply.link:
        text = Markup(f"{text}\n\n{escape(link(reply.link))}")
    buttons = reply.buttons
    if not can.shares:
        buttons = tuple(tuple(button for button in row if not isinstance(button, Share)) for row in buttons)
        buttons = tuple(row for row in buttons if row)
    if any(len(button.label) > can.max_label for row in buttons for button in row):
        buttons = tuple(tuple(replace(button, label=shorten(button.label, can.max_label)) for button in row) for row in buttons)
    if sum(map(len, buttons)) > can.max_buttons:
        text, buttons = _numbered(text, buttons, link), ()
    limit = can.max_caption if reply.picture or reply.document else can.max_text
    return replace(reply, text=_cut(text, limit), toast=shorten(toast, can.max_toast), buttons=buttons, link="")


def choices(reply: Reply) -> Iterator[Press]:
    """Yield the buttons that can be typed, in the order in which they are numbered from 1."""
    for row in reply.buttons:
        for button in row:
            if isinstance(button, Press):
                yield button


def _numbered(text: Markup, rows: Rows, link: Callable[[str], str]) -> Markup:
    """Return the text with its buttons as numbered lines; those that lead somewhere as their addresses."""
    buttons: list[Button] = [button for row in rows for button in row]
    presses = [button for button in buttons if isinstance(button, Press)]
    lines = [f"{number}. {escape(press.label)}" for number, press in enumerate(presses, 1)]
    lines += [f"{escape(button.label)}: {link(button.payload)}" for button in buttons if isinstance(button, Open)]
    return Markup("\n".join([text, "", *lines]))


def shorten(text: str, limit: int) -> str:
    """Return the text with at most `limit` characters, an ellipsis in place of what is cut."""
    if len(text) <= limit:
        return text
    log.warning("text shortened", limit=limit, length=len(text))
    return text[: limit - 1].rstrip() + "…"


def _cut(text: Markup, limit: int) -> Markup:
    """Return the markup with at most `limit` visible characters and every tag closed."""
    if len(text) <= limit:
        return text
    kept: list[str] = []
    opened: list[str] = []
    room = limit - 1
    for part in _TAG.finditer(text):
        closing, tag = part[1], part[2]
        if tag and closing:
            opened.pop()
        elif tag:
            opened.append(tag)
        elif room == 0:
            log.warning("message shortened", limit=limit, length=len(text))
            return Markup("".join([*kept, "…", *(f"</{tag}>" for tag in reversed(opened))]))
        else:
            room -= 1
        kept.append(part[0])
    return text
