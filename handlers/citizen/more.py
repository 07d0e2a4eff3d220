"""What else can be done from a card."""

from bot.chat.message import Button, Press, Reply
from bot.chat.router import Routes, Turn
from handlers.citizen.agenda import published
from handlers.citizen.card import AskAgenda, Back, More, Propose, proposing
from handlers.citizen.help_ import AskHelp
from handlers.citizen.language import place_row
from handlers.citizen.link import AskLink
from handlers.citizen.mine import AskMine
from handlers.citizen.privacy import AskPrivacy
from handlers.citizen.report import AskReport, subject
from handlers.citizen.results import AskResults
from handlers.citizen.settings import AskSettings
from handlers.citizen.share import AskShare
from handlers.moderator.actions import AskQueue
from storage import staff


def more(turn: Turn, _: More) -> Reply:
    """Show what else there is."""
    say, about = turn.say, subject(turn)
    mine = Press(say.plain("button-mine"), AskMine())
    rows: list[tuple[Button, ...]] = [
        (Press(say.plain("button-propose"), Propose()), mine) if proposing(turn) else (mine,),
        (Press(say.plain("button-results"), AskResults(0)), Press(say.plain("button-share"), AskShare(about))),
    ]
    if published(turn):
        rows.append((Press(say.plain("button-agenda"), AskAgenda(0, 0)),))
    if about:
        rows.append((Press(say.plain("button-report"), AskReport(about)),))
    if staff.of(turn.db, turn.who.id):
        rows.append((Press(say.plain("button-moderation"), AskQueue()),))
    rows += [
        place_row(say, turn.who.group),
        (Press(say.plain("button-settings"), AskSettings()), Press(say.plain("button-privacy"), AskPrivacy())),
        (Press(say.plain("button-link"), AskLink()),),
        (Press(say.plain("button-help"), AskHelp()), Press(say.plain("back"), Back())),
    ]
    return Reply(say("more-title"), tuple(rows), replaces=True)


ROUTES = Routes(actions={More: more}, consented=True)
