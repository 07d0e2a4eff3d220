"""The rules by which proposals are accepted: public, numbered, the same that moderators name."""

from bot.chat.message import Markup, Press, Reply
from bot.chat.router import Routes, Turn
from bot.chat.speech import Speech
from handlers.citizen.card import Begin
from storage.tables import Refusal


def show(turn: Turn) -> Reply:
    """Show the rules, and who looks after them."""
    say = turn.say
    note = say("rules-note", limit=turn.rules.reports_to_hide)
    text = Markup("\n\n".join([say("rules-title"), rules(say), note]))
    return Reply(text, ((Press(say.plain("back"), Begin()),),), replaces=True)


def rules(say: Speech) -> Markup:
    """Return the rules, a line each."""
    return Markup("\n".join(f"{number}. {say(f'refusal-{reason.value}')}" for number, reason in enumerate(Refusal, 1)))


def number_of(reason: str) -> int:
    """Return the number of the rule that stands behind a reason."""
    return tuple(Refusal).index(Refusal(reason)) + 1


ROUTES = Routes(commands={"rules": show})
