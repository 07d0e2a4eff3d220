"""What else can be done from a card."""

from bot.chat.message import Press, Reply
from bot.chat.router import Routes, Turn
from handlers.citizen.card import Back, More
from handlers.citizen.help_ import AskHelp
from handlers.citizen.language import AskCountry, AskLanguage
from handlers.citizen.privacy import AskPrivacy


def more(turn: Turn, _: More) -> Reply:
    """Show what else there is."""
    say = turn.say
    rows = (
        (
            Press(say.plain("button-language"), AskLanguage()),
            Press(say.plain("button-country"), AskCountry()),
        ),
        (Press(say.plain("button-privacy"), AskPrivacy()), Press(say.plain("button-help"), AskHelp())),
        (Press(say.plain("back"), Back()),),
    )
    return Reply(say("more-title"), rows, replaces=True)


ROUTES = Routes(actions={More: more}, consented=True)
