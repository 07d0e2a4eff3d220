"""What runs by the clock: when each job comes next, how it went last, and what runs now."""

from dataclasses import dataclass
from typing import ClassVar
from zoneinfo import ZoneInfo

from bot.chat.action import Action
from bot.chat.message import Markup, Press, Reply
from bot.chat.router import Routes, Turn
from bot.chat.speech import Speech, escape
from bot.language.europe import clock
from handlers.citizen.card import Begin
from storage import schedules
from storage.schedules import Last, Listed
from storage.tables import Role

NAMES = (
    "announcements", "backup", "digest-daily", "digest-weekly", "maintenance", "news", "nudges", "retention", "rounds",
    "signals", "snapshots", "translation",
)  # fmt: skip
"""Jobs that have a name in every language: ``job-…``."""
NOTES = (
    "analysed", "apart", "damaged", "disk-full", "no-pg-dump", "not-written", "pg-dump", "program-ended", "sound", "stopped",
)  # fmt: skip
"""What is told of a run beside how it went: ``job-note-…``. The names of errors, which other notes are, are for the log."""
MADE = "made"
"""The note of a backup; its megabytes stand after it."""


@dataclass(frozen=True, slots=True)
class AskJobs(Action):
    """Show what runs by the clock."""

    code: ClassVar[str] = "jb"


def show(turn: Turn, _: AskJobs | None = None) -> Reply:
    """Show what runs when, what runs now, and what ran last."""
    say, zone = turn.say, _zone(turn)
    listed = sorted(schedules.listed(turn.db), key=lambda one: say.sort_key(_name(say, one)))
    lines = [Markup(f"{say('jobs-title')}\n{say('jobs-zone', zone=zone.key)}"), *(_job(say, one, zone) for one in listed)]
    if not listed:
        lines.append(say("jobs-none"))
    row = (Press(say.plain("jobs-refresh"), AskJobs()), Press(say.plain("back"), Begin()))
    return Reply(Markup("\n\n".join(lines)), (row,), replaces=True)


def _zone(turn: Turn) -> ZoneInfo:
    """Return the time zone of the person's consultation, else of their country."""
    briefing = turn.catalogue.briefings.get(turn.who.consultation or 0)
    return ZoneInfo(briefing.time_zone) if briefing else clock(turn.who.country)


def _name(say: Speech, one: Listed) -> str:
    return say.plain(f"job-{one.name}") if one.name in NAMES else one.name


def _job(say: Speech, one: Listed, zone: ZoneInfo) -> Markup:
    when = [say("jobs-next", time=say.moment_in(one.next_at, zone))]
    if one.rule.startswith("every "):
        when = [say("jobs-every", span=say.span(int(one.rule.removeprefix("every "))))]
    elif one.places > 1:
        when.append(say("jobs-places", number=say.number(one.places)))
    lines = [say("jobs-name", name=_name(say, one)), Markup(" · ".join(when))]
    if one.since is not None:
        lines.append(say("jobs-now", time=say.moment_in(one.since, zone)))
    if one.last is not None:
        lines.append(_last(say, one.last, zone))
    return Markup("\n".join(lines))


def _last(say: Speech, last: Last, zone: ZoneInfo) -> Markup:
    facts = [say("jobs-last", time=say.moment_in(last.at, zone)), say(f"job-outcome-{last.outcome.value}")]
    if last.count:
        facts.append(say("jobs-count", number=say.number(last.count)))
    if words := note(say, last.note):
        facts.append(escape(words))
    return Markup(" · ".join(facts))


def note(say: Speech, written: str) -> str:
    """Return in words what is told of a run beside how it went; empty for the name of an error."""
    word, _, size = written.partition(" ")
    if word in NOTES:
        return say.plain(f"job-note-{word}")
    return say.plain("job-note-made", size=say.number(int(size))) if word == MADE and size.isdecimal() else ""


ROUTES = Routes(commands={"jobs": show}, actions={AskJobs: show}, role=Role.OPERATOR)
