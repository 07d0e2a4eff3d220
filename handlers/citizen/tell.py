"""Being told, once, when there are new proposals."""

from bot.chat.message import Press, Reply
from bot.chat.router import Routes, Turn
from bot.chat.speech import Speech
from handlers.citizen.card import GoOn, TellMe, view
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


def news(say: Speech) -> Reply:
    """Return what is written to those who asked, once there is something new."""
    return Reply(say("tell-me-message"), ((Press(say.plain("go-on"), GoOn()),),), language=say.language)


ROUTES = Routes(actions={TellMe: tell_me}, consented=True)
