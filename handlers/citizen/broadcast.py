"""A message of an organiser as people get it, where its button leads, and how such messages end."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from bot.chat.action import Action
from bot.chat.message import Button, Markup, Picture, Press, Reply
from bot.chat.router import Routes, Turn
from bot.chat.speech import Speech
from bot.language.europe import LANGUAGES
from handlers.citizen import agenda, propose, results, settings, start
from handlers.citizen.card import AskAgenda, Back, excerpt
from handlers.citizen.members import admits
from handlers.citizen.settings import AskSettings
from storage.broadcasts import BUTTONS

NAME = 50
"""Characters of an organiser's name that fit below a text that is as long as it may be."""
_LABELS = {"vote": "consultation-join", "propose": "button-propose", "results": "button-results", "agenda": "button-agenda"}


@dataclass(frozen=True, slots=True)
class Go(Action):
    """Go where the button leads, in the consultation that the message is about; a place in the list of buttons."""

    code: ClassVar[str] = "bg"
    consultation: int
    place: int


@dataclass(frozen=True, slots=True)
class StopMessages(Action):
    """Get no more messages of organisers."""

    code: ClassVar[str] = "bx"


def button_label(say: Speech, name: str) -> str:
    """Return the words on a button; empty for none."""
    return say.plain(_LABELS[name]) if name else ""


def compose(say: Speech, kind: str, facts: Mapping[str, Any]) -> Reply | None:
    """Return a message; None: it is not one of these. It is never longer than every channel shows."""
    if kind != "broadcast":
        return None
    lines = [Markup(facts["text"])]
    if facts["machine"]:
        lines.append(say("card-machine", language=LANGUAGES[facts["machine"]]))
    lines.append(say("broadcast-footer", organiser=excerpt(facts["organiser"], NAME)))
    rows: list[tuple[Button, ...]] = []
    if facts["button"]:
        label, place = button_label(say, facts["button"]), BUTTONS.index(facts["button"])
        rows.append((Press(label, Go(facts["number"], place)),))
    rows.append((Press(say.plain("broadcast-stop"), StopMessages()),))
    png = facts["png"]
    picture = Picture(facts["picture"], facts["alt"], lambda: png) if facts["picture"] else None
    return Reply(Markup("\n\n".join(lines)), tuple(rows), picture=picture, language=say.language)


def go(turn: Turn, action: Go) -> Reply:
    """Go there, below the message, which stays to be read again."""
    return replace(_go(turn, action), replaces=False)


def _go(turn: Turn, action: Go) -> Reply:
    """Go there; for all but the agenda the person takes part in that consultation from then on."""
    name = BUTTONS[action.place] if 0 < action.place < len(BUTTONS) else ""
    briefing = turn.catalogue.briefings.get(action.consultation)
    if not name or briefing is None or not admits(turn, briefing.id):
        return start.stale(turn)
    if name == "agenda":
        return agenda.show(turn, AskAgenda(briefing.id, 0))
    if turn.catalogue.open_round(briefing.id, turn.now):
        start.join(turn, briefing)
    elif turn.who.consultation != briefing.id:
        return start.stale(turn)
    if name == "vote" or not start.consented(turn):
        return start.proceed(turn)
    return propose.propose(turn) if name == "propose" else results.results(turn)


def stop(turn: Turn, _: StopMessages) -> Reply:
    """End them; news of what the person did themselves goes on."""
    say = turn.say
    settings.stop_mailings(turn)
    rows = ((Press(say.plain("button-settings"), AskSettings()), Press(say.plain("go-on"), Back())),)
    return Reply(say("broadcast-stopped"), rows)


ROUTES = Routes(actions={Go: go}, consented=True)
STOP = Routes(actions={StopMessages: stop})
