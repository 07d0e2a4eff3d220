"""Taking part in several apps as one person, by a code that is used once."""

from dataclasses import dataclass
from typing import ClassVar

import orjson

from bot.chat.action import Action
from bot.chat.message import Markup, Press, Reply
from bot.chat.router import Routes, Turn
from handlers.citizen import start, tries
from handlers.citizen.card import Begin
from storage import linking

ASKS = "link code"


@dataclass(frozen=True, slots=True)
class AskLink(Action):
    """Give a code."""

    code: ClassVar[str] = "lk"


@dataclass(frozen=True, slots=True)
class Link(Action):
    """Make this chat and that of the code one person."""

    code: ClassVar[str] = "ly"
    typed: str

    @property
    def word(self) -> str:
        """Return the term that may be typed."""
        return "yes"


def link(turn: Turn, _: AskLink | None = None) -> Reply:
    """Give a code to somebody who takes part, or take one from the other app."""
    say, who = turn.say, turn.who
    if turn.argument:
        return hear(turn, turn.argument)
    who.dialogue.asks = ASKS
    rows = ((Press(say.plain("back"), Begin()),),)
    lines = [say("link-prompt")]
    if start.consented(turn):
        code = linking.offer(turn.db, turn.keys, who.id, turn.now)
        lines = [say("link-offer"), Markup(f"<code>/link {code}</code>"), *lines]
    return Reply(Markup("\n\n".join(lines)), rows, replaces=True)


def hear(turn: Turn, text: str) -> Reply:
    """Ask whether to link the two chats: who gave the code may be somebody else."""
    say = turn.say
    code = _tidy(text)
    if (refusal := _refusal(turn, code)) is not None:
        return refusal
    rows = ((Press(say.plain("link-yes"), Link(code)), Press(say.plain("link-no"), Begin())),)
    return Reply(say("link-question"), rows, replaces=True)


def join(turn: Turn, action: Link) -> Reply:
    """Make the two one person."""
    code = _tidy(action.typed)
    if (refusal := _refusal(turn, code)) is not None:
        return refusal
    into = linking.owner(turn.db, turn.keys, code, turn.now) or 0
    sender = turn.event.sender
    turn.who = linking.merge(turn.db, turn.keys, turn.who, into, orjson.dumps([sender.person, sender.room]))
    turn.speak(turn.who.language)
    return start.proceed(turn, toast=turn.say.plain("link-done"))


def _refusal(turn: Turn, code: str) -> Reply | None:
    say = turn.say
    if tries.spent(turn):
        return Reply(say("too-fast"), ((Press(say.plain("back"), Begin()),),), replaces=True)
    owner = linking.owner(turn.db, turn.keys, code, turn.now)
    if owner is None:
        tries.note(turn)
        turn.who.dialogue.asks = ASKS
        return Reply(say("link-wrong"), ((Press(say.plain("back"), Begin()),),), replaces=True)
    if owner == turn.who.id:
        return Reply(say("link-same"), ((Press(say.plain("back"), Begin()),),), replaces=True)
    return None


def _tidy(text: str) -> str:
    """Return the letters and digits of a code that was typed, with or without the command before it."""
    return "".join(text.upper().removeprefix("/LINK").split())[: linking.LENGTH + 1]


ROUTES = Routes(commands={"link": link}, actions={AskLink: link, Link: join}, texts={ASKS: hear})
