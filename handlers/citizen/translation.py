"""A card in its own words, and saying that its translation is wrong."""

from bot.chat.message import Reply
from bot.chat.router import Routes, Turn
from handlers.citizen.card import Doubt, Original, refuse, view
from storage import translations


def original(turn: Turn, action: Original) -> Reply:
    """Show the card in its own words, or in the reader's language again."""
    dialogue = turn.who.dialogue
    if action.proposal not in (dialogue.card, dialogue.link) or not action.proposal:
        return refuse(turn, "button-old")
    dialogue.original = action.proposal if action.wanted else 0
    return view(turn)


def doubt(turn: Turn, action: Doubt) -> Reply:
    """Let a moderator look at the translation of the card."""
    dialogue = turn.who.dialogue
    if action.proposal not in (dialogue.card, dialogue.link) or not action.proposal:
        return refuse(turn, "button-old")
    version = translations.find(turn.db, action.proposal, turn.say.language)
    told = version is not None and translations.doubt(turn.db, turn.who.id, version.id, turn.now)
    return view(turn, toast=turn.say.plain("doubt-thanks" if told else "doubt-already"))


ROUTES = Routes(actions={Original: original, Doubt: doubt}, consented=True)
