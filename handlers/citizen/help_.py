"""How it works, and what is said to what was not understood."""

from dataclasses import dataclass
from typing import ClassVar

from bot import watch
from bot.chat.action import Action
from bot.chat.message import Markup, Open, Press, Reply
from bot.chat.router import Routes, Turn
from bot.chat.speech import Speech, escape
from handlers.citizen.card import Begin, Propose
from handlers.citizen.code import is_one
from handlers.citizen.propose import looks_like_one
from handlers.citizen.start import consented, proceed, with_code
from handlers.moderator.menu import menu
from storage import staff

BESIDE = {"report": "button-report", "appeal": "appeal-button", "share": "button-share"}
"""Commands that are in no menu, with the labels of the buttons that do the same."""
LISTED = 9
"""Choices that are listed for those who typed something else; a list of countries would bury the sentence."""


@dataclass(frozen=True, slots=True)
class AskHelp(Action):
    """Show how it works."""

    code: ClassVar[str] = "h"


def help_(turn: Turn, _: AskHelp | None = None) -> Reply:
    """Show how it works."""
    say = turn.say
    commands = [*menu(say, staff.of(turn.db, turn.who.id)), *((word, say.plain(label)) for word, label in BESIDE.items())]
    listed = "\n".join(f"/{word} – {escape(label)}" for word, label in commands)
    return Reply(Markup(f"{say('help')}\n\n{listed}"), ((Press(say.plain("back"), Begin()),),), replaces=True)


def not_understood(turn: Turn, text: str) -> Reply:
    """Say what could be typed here; the buttons on the screen stay as they are. Somebody new is welcomed, whatever they say."""
    offered = turn.who.dialogue.offered
    if is_one(turn, text):
        return with_code(turn, text)
    if not offered:
        return proceed(turn)
    if consented(turn) and looks_like_one(turn, text):
        rows = ((Press(turn.say.plain("propose-offer-yes"), Propose()), Press(turn.say.plain("back"), Begin())),)
        return Reply(turn.say("propose-offer"), rows)
    watch.REFUSALS.labels("not-understood").inc()
    lines = [f"{number}. {escape(label)}" for number, (label, _) in enumerate(offered[:LISTED], 1)]
    if len(offered) > LISTED:
        lines.append("…")
    return Reply(Markup("\n".join([turn.say("not-understood"), "", *lines])))


def unreadable(turn: Turn) -> Reply:
    """Say that only text and buttons are read."""
    return Reply(turn.say("not-text"))


def crowd(say: Speech) -> Reply:
    """Lead from a room that others read to a private one."""
    return Reply(say("group-only-private"), ((Open(say.plain("open-private")),),), language=say.language)


ROUTES = Routes(commands={"help": help_}, actions={AskHelp: help_})
