"""Leaving: everything about the person is deleted, and they decide about their votes."""

from dataclasses import dataclass
from typing import ClassVar

from bot.chat.action import Action
from bot.chat.message import Markup, Press, Reply
from bot.chat.router import Routes, Turn
from handlers.citizen.card import Begin
from storage import members, people


@dataclass(frozen=True, slots=True)
class AskLeave(Action):
    """Ask how to leave."""

    code: ClassVar[str] = "z"


@dataclass(frozen=True, slots=True)
class Leave(Action):
    """Ask once more (`sure` 0), or delete everything (1); `keep` 1 lets the votes count, without any link."""

    code: ClassVar[str] = "zz"
    keep: int
    sure: int


def ask(turn: Turn, _: AskLeave | None = None) -> Reply:
    """Say what is deleted, and ask what shall become of the votes."""
    say = turn.say
    if turn.who.consented_at is None:
        return _delete(turn, keep=False)
    text = say("forget-question")
    if members.groups_of(turn.db, turn.who.id):
        text = Markup(f"{text}\n\n{say('member-forget')}")
    rows = (
        (Press(say.plain("forget-with-votes"), Leave(0, 0)),),
        (Press(say.plain("forget-keep-votes"), Leave(1, 0)),),
        (Press(say.plain("withdraw-no"), Begin()),),
    )
    return Reply(text, rows, replaces=True)


def leave(turn: Turn, action: Leave) -> Reply:
    """Delete everything about the person, once they are sure."""
    say, keep = turn.say, bool(action.keep)
    if action.sure:
        return _delete(turn, keep=keep)
    question = say("forget-sure-keep-votes" if keep else "forget-sure-with-votes")
    rows = ((Press(say.plain("withdraw-yes"), Leave(action.keep, 1)),), (Press(say.plain("withdraw-no"), Begin()),))
    return Reply(question, rows, replaces=True)


def _delete(turn: Turn, *, keep: bool) -> Reply:
    people.forget(turn.db, turn.who.id, keep_votes=keep)
    turn.who.id = 0
    return Reply(turn.say("withdraw-done"), clears=True)


ROUTES = Routes(commands={"forget": ask}, actions={AskLeave: ask, Leave: leave})
