"""Telling what is being done about the agenda, to those who wrote, voted on or follow it."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import ClassVar

from bot.chat.action import Action
from bot.chat.message import Markup, Press, Reply
from bot.chat.router import Routes, Turn
from bot.chat.speech import escape
from bot.language.check import characters, tidy
from handlers.citizen.agenda import AskItem, find, item, measure, published, words_of
from handlers.citizen.card import Begin, excerpt
from handlers.citizen.position import fits
from handlers.moderator.card import me
from handlers.organiser.rounds import briefing_for
from storage import agenda, announcements, measures
from storage.agenda import Item
from storage.tables import Measure, Progress, Role

GIVEN = re.compile(r"(?P<number>\d{1,9})\s+(?P<state>[A-Za-z-]+)\s+(?P<day>\d{4}-\d\d-\d\d)\s+(?P<text>.+)", re.DOTALL)
"""What stands after the command."""
SHORTEST, LONGEST = 3, 500
"""Characters of what is said."""
YEARS = range(2000, 2100)
SHOWN = 20
"""Items whose numbers are listed: what fits a message."""
LINE = 60


@dataclass(frozen=True, slots=True)
class Post(Action):
    """Post what was prepared under this number."""

    code: ClassVar[str] = "me"
    measure: int


def command(turn: Turn) -> Reply:
    """Show what would be posted, and to how many people it would be told."""
    say, given = turn.say, GIVEN.fullmatch(turn.argument.strip())
    if given is None:
        return _how(turn)
    day, text, state = _day(given["day"]), tidy(given["text"]), given["state"].casefold()
    if state not in list(Progress):
        return _how(turn)
    if day is None:
        return _how(turn, say("measure-day"))
    if characters(text) < SHORTEST or not fits(text, LONGEST):
        return _how(turn, say("measure-length", shortest=str(SHORTEST), longest=str(LONGEST)))
    one = _on(turn, int(given["number"]))
    if one is None:
        return _how(turn, say("measure-not-on", number=given["number"]))
    reach = turn.look_up(("reach", one.proposal), lambda db: announcements.reach(db, measures.TOLD, one.proposal))
    prepared = Measure(
        proposal_id=one.proposal,
        progress=state,
        day=day,
        text=text,
        language=say.language,
        at=turn.now,
        moderator=me(turn).number,
    )
    number = measures.prepare(turn.db, prepared)
    lines = [
        say("card-proposal", proposal=words_of(turn, [one])[one.proposal]),
        measure(say, state, day, text, say.language),
        say("measure-preview", count=say.number(reach)),
    ]
    rows = ((Press(say.plain("measure-post"), Post(number)),), (Press(say.plain("cancel"), Begin()),))
    return Reply(Markup("\n\n".join(lines)), rows)


def _how(turn: Turn, fault: str = "") -> Reply:
    """Say how it is written, after what was wrong; and which items there are."""
    say, briefing = turn.say, briefing_for(turn, 0)
    lines = [fault, say("measure-how"), say("measure-states")]
    there = published(turn).get(briefing.id) if briefing else None
    items: list[Item] = []
    if there is not None:
        agenda.settle(turn.db, there[1].id or 0, turn.now)
        items = agenda.of(turn.db, there[1].id or 0, last=min(there[1].best, SHOWN))
    words = words_of(turn, items)
    lines.append(
        "\n".join(f"{one.proposal}: {escape(excerpt(words[one.proposal], LINE))}" for one in items) or say("agenda-none")
    )
    return Reply(Markup("\n\n".join(line for line in lines if line)), ((Press(say.plain("back"), Begin()),),))


def _day(written: str) -> int | None:
    """Return midnight UTC of a day; None for one that there is not, or in another century."""
    try:
        day = date.fromisoformat(written)
    except ValueError:
        return None
    return int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()) if day.year in YEARS else None


def _on(turn: Turn, number: int) -> Item | None:
    """Return an item of the agenda of a consultation that the person looks after."""
    found = find(turn, number)
    if found is None or not agenda.is_on(turn.db, found[1].id or 0, number, turn.now):
        return None
    briefing = briefing_for(turn, found[0].consultation)
    return found[0] if briefing is not None and briefing.id == found[0].consultation else None


def post(turn: Turn, action: Post) -> Reply:
    """Post it, once, and show the item with it."""
    say, member = turn.say, me(turn)
    mine = measures.prepared(turn.db, action.measure, member.numbers) if 0 < action.measure < 1 << 31 else None
    if mine is None:
        return Reply(say("measure-not-now"), ((Press(say.plain("back"), Begin()),),), replaces=True)
    proposal = mine.proposal_id
    if _on(turn, proposal) is None or not measures.post(turn.db, action.measure, member.numbers, turn.now):
        return Reply(say("measure-not-now"), ((Press(say.plain("back"), Begin()),),), replaces=True)
    return item(turn, AskItem(proposal, 0), toast=say.plain("measure-posted"))


ROUTES = Routes(commands={"measure": command}, actions={Post: post}, role=Role.ORGANISER)
