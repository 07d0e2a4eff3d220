"""Which consultations are open, who stands behind them, and going over to another one."""

from dataclasses import dataclass
from typing import ClassVar

from bot.chat.action import Action
from bot.chat.message import Button, Markup, Press, Reply, Rows
from bot.chat.router import Routes, Turn
from bot.chat.speech import escape
from handlers.citizen import start
from handlers.citizen.card import Begin
from handlers.citizen.code import AskCode
from handlers.citizen.members import admits


@dataclass(frozen=True, slots=True)
class AskConsultations(Action):
    """Show the consultations that are open."""

    code: ClassVar[str] = "co"


@dataclass(frozen=True, slots=True)
class About(Action):
    """Show who stands behind a consultation."""

    code: ClassVar[str] = "ca"
    consultation: int


@dataclass(frozen=True, slots=True)
class Join(Action):
    """Take part in a consultation from now on."""

    code: ClassVar[str] = "cj"
    consultation: int


def choose(turn: Turn, _: AskConsultations | None = None) -> Reply:
    """Show the consultations that are open; of a single one who stands behind it."""
    say = turn.say
    found = [one for one in turn.catalogue.open_consultations(turn.now) if admits(turn, one.id)]
    if not found:
        return start.proceed(turn)
    if len(found) == 1:
        return about(turn, About(found[0].id))
    rows: Rows = tuple((Press(one.question.get(say.language, one.slug), About(one.id)),) for one in found)
    rows = (*rows, *_code_row(turn), (Press(say.plain("back"), Begin()),))
    return Reply(say("consultations-title"), rows, replaces=True)


def _code_row(turn: Turn) -> Rows:
    """Return the way in with a code, where something is open to members that the person is not in."""
    closed = any(not admits(turn, one.id) for one in turn.catalogue.open_consultations(turn.now))
    return ((Press(turn.say.plain("button-code"), AskCode()),),) if closed else ()


def about(turn: Turn, action: About) -> Reply:
    """Show who stands behind a consultation."""
    say = turn.say
    briefing = turn.catalogue.briefings.get(action.consultation)
    if briefing is None or not admits(turn, briefing.id):
        return start.stale(turn)
    lines = [
        Markup(f"<b>{escape(briefing.question.get(say.language, briefing.slug))}</b>"),
        say("consultation-organiser", organiser=briefing.organiser, contact=briefing.contact),
    ]
    if briefing.ethics:
        lines.append(say("consultation-ethics", contact=briefing.ethics))
    if briefing.partners:
        named = [escape(" · ".join(part for part in partner if part)) for partner in briefing.partners]
        lines.append(Markup("\n".join([say("consultation-partners"), *(f"• {name}" for name in named)])))
    if legal := briefing.legal.get(say.language):
        lines.append(escape(legal))
    rows: list[tuple[Button, ...]] = []
    if turn.catalogue.open_round(briefing.id, turn.now) and turn.who.consultation != briefing.id:
        rows.append((Press(say.plain("consultation-join"), Join(briefing.id)),))
    rows += _code_row(turn)
    rows.append((Press(say.plain("back"), Begin()),))
    return Reply(Markup("\n\n".join(lines)), tuple(rows), replaces=True)


def join(turn: Turn, action: Join) -> Reply:
    """Take part in a consultation from now on."""
    briefing = turn.catalogue.briefings.get(action.consultation)
    if briefing is None or turn.catalogue.open_round(briefing.id, turn.now) is None or not admits(turn, briefing.id):
        return start.stale(turn)
    start.join(turn, briefing)
    return start.proceed(turn)


ROUTES = Routes(commands={"consultations": choose}, actions={AskConsultations: choose, About: about, Join: join})
