"""How much there is to vote on, by country and language, and when every proposal will have its votes."""

from dataclasses import dataclass
from typing import ClassVar

from bot.chat.action import Action
from bot.chat.message import Markup, Press, Reply
from bot.chat.router import Routes, Turn
from bot.language.europe import LANGUAGES
from handlers.citizen.card import Begin
from handlers.organiser.rounds import briefing_for, by_name, name_of
from storage import rounds, translation_figures
from storage.rounds import Stock
from storage.tables import Role, Round, RoundKind

DAY = 24 * 3600
PAGE = 20
"""Lines of one message."""
DAYS = 7
"""Days whose votes tell how fast it goes on."""
FARTHEST = 366
"""Days ahead that are still foretold."""


@dataclass(frozen=True, slots=True)
class AskStock(Action):
    """Show a page of the stock."""

    code: ClassVar[str] = "ss"
    page: int


def show(turn: Turn, action: AskStock | None = None) -> Reply:
    """Show the stock of the round that is open, or began last."""
    say = turn.say
    briefing = briefing_for(turn, 0)
    one = turn.catalogue.last_round(briefing.id, turn.now) if briefing else None
    found = rounds.stock(turn.db, one, turn.now) if one else []
    places = by_name(turn, {stock.country for stock in found})
    found.sort(key=lambda stock: places.index(stock.country))
    page = action.page if action and 0 <= action.page * PAGE < len(found) else 0
    shown = found[page * PAGE : (page + 1) * PAGE]
    lines = [_line(turn, one, stock) for stock in shown if one] or [say("stock-none")]
    parts = [say("stock-title"), "\n".join(lines)]
    if one and one.kind == RoundKind.EUROPEAN and (missing := translation_figures.missing(turn.db, one.id or 0)):
        listed = ", ".join(f"{LANGUAGES[language]} {say.number(count)}" for language, count in missing.items())
        parts.append(say("stock-untranslated", languages=listed))
    text = Markup("\n\n".join(parts))
    more = (Press(say.plain("invite-next"), AskStock(page + 1)),) if len(found) > (page + 1) * PAGE else ()
    return Reply(text, ((*more, Press(say.plain("back"), Begin())),), replaces=True)


def _line(turn: Turn, one: Round, stock: Stock) -> str:
    say = turn.say
    numbers = {name: say.number(getattr(stock, name)) for name in ("accepted", "waiting", "votes")}
    country = name_of(turn, stock.country, one.consultation_id)
    parts = [say("stock-line", country=country, language=LANGUAGES[stock.language], **numbers)]
    if one.minimum_exposure and stock.accepted:
        parts.append(say("stock-exposure", reached=say.number(stock.reached), accepted=say.number(stock.accepted)))
        days = forecast(stock)
        if days is not None:
            parts.append(say("stock-forecast", date=say.date(turn.now + days * DAY)))
    return "• " + ", ".join(parts)


def forecast(stock: Stock) -> int | None:
    """Return in how many days all have the served votes they are promised, at the last week's pace; None: all do, or not soon."""
    if not stock.missing or not stock.lately:
        return None
    days = -(-stock.missing * DAYS // stock.lately)
    return days if days <= FARTHEST else None


ROUTES = Routes(commands={"stock": show}, actions={AskStock: show}, role=Role.ORGANISER)
