"""What was decided on a proposal, and the log as a file."""

import csv
import io
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import ClassVar

import orjson

from bot.chat.action import Action
from bot.chat.message import Button, Document, Markup, Press, Reply
from bot.chat.router import Routes, Turn
from bot.chat.speech import Speech, escape
from bot.language.europe import LANGUAGES
from handlers.citizen.card import Begin
from handlers.moderator.actions import Again, AskQueue
from handlers.moderator.card import me, next_, not_yours, show
from handlers.moderator.card import sentence as whole
from storage import matters, moderation, records, sorting
from storage.records import COLUMNS
from storage.tables import ProposalState, Record, RecordKind, Role

LINES = 20
"""Lines of a proposal's history that are shown, the newest: what fits a message."""
LONGEST_LOG = 20_000
"""Lines in a file that is sent: a few megabytes; `polyphony records` has no limit."""
DAYS = re.compile(r"(\d{4}-\d{2}-\d{2})\s+(\d{4}-\d{2}-\d{2})")
CSV, JSON = 0, 1
_WORDS = {
    "corrected": "queue-correct",
    "passed-on": "queue-pass-on",
    "suspension-lifted": "queue-lift",
    "suspension-stands": "queue-stands",
    "second-opinion": "queue-second-opinion",
    "disputed": "queue-disagreement",
}


@dataclass(frozen=True, slots=True)
class GetLog(Action):
    """Send the log of the days from `first` to `last`, counted from 1970; `form` 0 is CSV, 1 JSON."""

    code: ClassVar[str] = "lg"
    first: int
    last: int
    form: int


def history(turn: Turn) -> Reply:
    """Show a proposal and what happened to it."""
    say, member = turn.say, me(turn)
    found = re.search(r"\d{1,10}", turn.argument)
    if found is None:
        return Reply(say("history-how"))
    number = int(found[0])
    matter = matters.find(turn.db, member, number, turn.now)
    if matter is None:
        return Reply(say("history-none", number=str(number)))
    lines = [
        say("card-proposal", proposal=whole(turn, matter)),
        say("queue-state", state=say.plain(f"state-{matter.state.value}")),
        "\n".join(_line(turn, line) for line in records.of(turn.db, number, LINES)),
    ]
    if matter.original:
        lines.append(Markup(f"<code>{escape(matter.original)}</code>"))
    rows: list[tuple[Button, ...]] = [(Press(say.plain("back"), AskQueue()),)]
    if matter.author != member.person:
        rows.insert(0, (Press(say.plain("history-again"), Again(number)),))
    return Reply(Markup("\n\n".join(line for line in lines if line)), tuple(rows))


def _line(turn: Turn, line: Record) -> Markup:
    say = turn.say
    time = say.moment(line.at, turn.who.country)
    if line.kind == RecordKind.NOTICE:
        return say("history-report", time=time)
    if line.kind == RecordKind.COMPLAINT:
        return say("history-complaint", time=time)
    if line.moderator is not None:
        who = say.plain("history-person", number=str(line.moderator))
    else:
        author = line.after == ProposalState.WITHDRAWN
        who = say.plain("history-automatic" if line.automated else "history-author" if author else "role-operator")
    if line.reason == moderation.UNDONE:
        return say("history-undone", time=time, who=who)
    text = escape(f"{time}: {say.plain(f'state-{line.before}')} → {say.plain(f'state-{line.after}')} ({who})")
    return Markup(" · ".join([text, *(escape(_word(say, word)) for word in line.detail.split())]))


def _word(say: Speech, word: str) -> str:
    """Return what a word of a record's detail says, in the words of the buttons that made it."""
    name, _, value = word.partition("=")
    match name:
        case "theme":
            return say.plain(f"theme-{value}")
        case "language":
            return LANGUAGES[value]
        case "same-as":
            return f"{say.plain('queue-duplicate')}: {value}"
        case "suspended":
            return f"{say.plain('queue-suspend')}: {say.span(int(value.removesuffix('h')) * 3600)}"
        case _ if name in _WORDS:
            return say.plain(_WORDS[name])
    return say.plain(f"why-{name}")


def again(turn: Turn, action: Again) -> Reply:
    """Decide again on what was decided."""
    known = 0 < action.proposal < 1 << 31
    item = sorting.reopen(turn.db, me(turn), action.proposal, turn.now) if known else None
    return not_yours(turn) if item is None else show(turn, item)


def log(turn: Turn) -> Reply:
    """Offer the log of some days, or of the month so far and the month before it."""
    say = turn.say
    if turn.argument:
        days = DAYS.fullmatch(turn.argument.strip())
        try:
            first, last = (datetime.fromisoformat(day).replace(tzinfo=UTC) for day in days.groups()) if days else (None, None)
        except ValueError:
            first = last = None
        if first is None or last is None or last < first:
            return Reply(say("log-how"))
    else:
        last = datetime.fromtimestamp(turn.now, UTC)
        first = (last.replace(day=1) - timedelta(days=1)).replace(day=1)
    number = {"first": _day(first), "last": _day(last)}
    rows: tuple[tuple[Button, ...], ...] = (
        (Press("CSV", GetLog(**number, form=CSV)), Press("JSON", GetLog(**number, form=JSON))),
        (Press(say.plain("back"), Begin()),),
    )
    since, until = (say.date(day * records.DAY) for day in number.values())
    return Reply(say("log-ask", since=since, until=until), rows)


def _day(moment: datetime) -> int:
    return int(moment.timestamp()) // records.DAY


def get_log(turn: Turn, action: GetLog) -> Reply:
    """Send the log of some days."""
    say = turn.say
    since, until = action.first * records.DAY, (action.last + 1) * records.DAY
    if not 0 <= since < until < 1 << 40 or action.form not in (CSV, JSON):
        return next_(turn, toast=say.plain("button-old"))
    lines = records.lines(turn.db, since, until, me(turn).consultations, LONGEST_LOG + 1)
    if len(lines) > LONGEST_LOG:
        return Reply(say("log-long"), replaces=True)
    if action.form == JSON:
        name, body = "json", orjson.dumps(lines, option=orjson.OPT_INDENT_2)
    else:
        text = io.StringIO()
        rows = csv.DictWriter(text, COLUMNS)
        rows.writeheader()
        rows.writerows(lines)
        name, body = "csv", text.getvalue().encode()
    days = [datetime.fromtimestamp(day * records.DAY, UTC).date().isoformat() for day in (action.first, action.last)]
    caption = say("log-ask", since=say.date(since), until=say.date(action.last * records.DAY))
    return Reply(caption, document=Document(f"log-{days[0]}-{days[1]}.{name}", body))


ROUTES = Routes(commands={"history": history}, actions={Again: again}, role=Role.MODERATOR)
LOG = Routes(commands={"log": log}, actions={GetLog: get_log}, role=Role.LEAD)
