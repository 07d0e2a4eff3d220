"""What is stored, and how to leave."""

from dataclasses import dataclass
from typing import ClassVar

from bot.chat.action import Action
from bot.chat.message import Button, Markup, Press, Reply
from bot.chat.router import Routes, Turn
from handlers.citizen.card import TellMe
from handlers.citizen.start import Begin, briefing_of, proceed
from storage import people


@dataclass(frozen=True, slots=True)
class AskPrivacy(Action):
    """Show what is stored."""

    code: ClassVar[str] = "p"


@dataclass(frozen=True, slots=True)
class Leave(Action):
    """Ask whether to delete everything (0), or do it (1)."""

    code: ClassVar[str] = "z"
    sure: int


def privacy(turn: Turn, _: AskPrivacy | None = None) -> Reply:
    """Show what is stored and what was agreed to."""
    say, who = turn.say, turn.who
    # Whoever took part can leave, also when the consultation is over.
    briefing = turn.catalogue.briefings.get(who.consultation or 0) or briefing_of(turn)
    if briefing is None:
        return Reply(say("no-consultation"), replaces=True)
    lines = [say("privacy", organiser=briefing.organiser, contact=briefing.contact)]
    rows: list[tuple[Button, ...]] = []
    if who.consented_at is None:
        lines.append(say("privacy-no-consent"))
    else:
        lines.append(say("privacy-consent", date=say.date(who.consented_at)))
        rows.append((Press(say.plain("privacy-withdraw"), Leave(0)),))
        if people.awaits_more(turn.db, who):
            lines.append(say("privacy-tell-me"))
            rows.append((Press(say.plain("do-not-tell-me"), TellMe(0)),))
    rows.append((Press(say.plain("back"), Begin()),))
    return Reply(Markup("\n\n".join(lines)), tuple(rows), replaces=True)


def leave(turn: Turn, action: Leave) -> Reply:
    """Delete everything about the person, once they are sure."""
    say = turn.say
    if turn.who.consented_at is None:
        return proceed(turn)
    if not action.sure:
        rows = ((Press(say.plain("withdraw-yes"), Leave(1)),), (Press(say.plain("withdraw-no"), Begin()),))
        return Reply(say("withdraw-question"), rows, replaces=True)
    people.forget(turn.db, turn.who)
    turn.who.id = 0
    return Reply(say("withdraw-done"), clears=True)


ROUTES = Routes(commands={"privacy": privacy}, actions={AskPrivacy: privacy, Leave: leave})
