"""Objecting to a decision or to a suspension: why, and off to another moderator."""

import re
from dataclasses import dataclass
from typing import ClassVar

from bot.chat.action import Action
from bot.chat.message import Markup, Press, Reply
from bot.chat.router import Routes, Turn
from bot.chat.speech import escape
from bot.language.check import characters, tidy
from handlers.citizen import card
from handlers.citizen.card import Back
from storage import appeals, proposals
from storage.appeals import Standing

ASKS = "appeal"
LONGEST = 500
"""Characters of what is said in one's own words."""


@dataclass(frozen=True, slots=True)
class AskAppeal(Action):
    """Ask why somebody objects to what was decided on a proposal; 0: to being suspended."""

    code: ClassVar[str] = "ap"
    proposal: int


@dataclass(frozen=True, slots=True)
class Appeal(Action):
    """Object without words."""

    code: ClassVar[str] = "aw"
    proposal: int


def command(turn: Turn) -> Reply:
    """Object to what was decided on the proposal whose number stands after the command, or to being suspended."""
    found = re.search(r"\d{1,9}", turn.argument)
    if found is not None:
        return ask(turn, AskAppeal(int(found[0])))
    standing, _ = appeals.against_suspension(turn.db, turn.who.id, turn.now)
    return Reply(turn.say("appeal-how")) if standing is Standing.NOTHING else ask(turn, AskAppeal(0))


def ask(turn: Turn, action: AskAppeal) -> Reply:
    """Ask why."""
    say, number = turn.say, action.proposal
    if refusal := _refusal(turn, number):
        return refusal
    turn.who.dialogue.asks, turn.who.dialogue.about = ASKS, number
    opening, words = proposals.quote(turn.db, number or None)
    lines = [say("appeal-ask", limit=LONGEST), escape(f"{opening} {words}".strip())]
    rows = ((Press(say.plain("appeal-without"), Appeal(number)),), (Press(say.plain("cancel"), Back()),))
    return Reply(Markup("\n\n".join(line for line in lines if line)), rows)


def without(turn: Turn, action: Appeal) -> Reply:
    """Object without words."""
    return _refusal(turn, action.proposal) or _record(turn, action.proposal, "")


def hear(turn: Turn, text: str) -> Reply:
    """Object in one's own words."""
    number, text = turn.who.dialogue.about, tidy(text)
    if refusal := _refusal(turn, number):
        return refusal
    if characters(text) > LONGEST:
        return ask(turn, AskAppeal(number))
    return _record(turn, number, text)


def _refusal(turn: Turn, number: int) -> Reply | None:
    days = turn.rules.appeal_days
    if number:
        standing = appeals.standing(turn.db, turn.who.id, number, turn.now, days)
    else:
        standing, _ = appeals.against_suspension(turn.db, turn.who.id, turn.now)
    if standing is Standing.OPEN:
        return None
    values = {"days": str(days)} if standing is Standing.LATE else {}
    toast = turn.say.plain(f"appeal-{standing.value}", **values)
    return card.view(turn, toast=toast)


def _record(turn: Turn, number: int, sentence: str) -> Reply:
    about = number
    if not number:
        _, suspension = appeals.against_suspension(turn.db, turn.who.id, turn.now)
        about = suspension.proposal_id if suspension else 0
    appeals.put(turn.db, turn.keys, turn.who.id, about, sentence, turn.now, suspension=not number)
    return Reply(turn.say("appeal-received"), ((Press(turn.say.plain("go-on"), Back()),),), replaces=True)


ROUTES = Routes(commands={"appeal": command}, actions={AskAppeal: ask, Appeal: without}, texts={ASKS: hear}, consented=True)
