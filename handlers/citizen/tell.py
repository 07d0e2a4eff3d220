"""Being told, once, when there are new proposals."""

from bot.chat.message import Reply
from bot.chat.router import Routes, Turn
from handlers.citizen.card import TellMe, view
from storage import people


def tell_me(turn: Turn, action: TellMe) -> Reply:
    """Record that the person wishes to be told, which is a consent of its own, or that they do not."""
    who, say = turn.who, turn.say
    if not action.wanted:
        people.await_nothing(turn.db, who)
        people.withdraw(turn.db, who, people.CONTACT, turn.now)
        return view(turn, toast=say.plain("tell-me-off"))
    if not people.awaits_more(turn.db, who):
        people.await_more(turn.db, who, turn.now)
        text = say("nothing-left-offer")
        channel = turn.event.sender.channel
        people.consent(turn.db, who, people.CONTACT, text=text, language=say.language, channel=channel, now=turn.now)
    return view(turn, toast=say.plain("tell-me-set"))


ROUTES = Routes(actions={TellMe: tell_me}, consented=True)
