"""Moderation in figures: on demand, and once a week to the leads."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from bot.chat.message import Markup, Press, Reply
from bot.chat.router import Routes, Turn
from bot.chat.speech import Speech
from bot.language.europe import LANGUAGES
from bot.opinion.agreement import kappa
from handlers.moderator.actions import AskQueue
from handlers.moderator.card import me
from storage import summary
from storage.tables import Role


def show(turn: Turn) -> Reply:
    """Show the figures of the last seven days."""
    found = summary.figures(turn.db, turn.now - summary.WEEK, turn.now + 1, me(turn).consultations)
    return compose(turn.say, asdict(found))


def compose(say: Speech, facts: Mapping[str, Any]) -> Reply:
    """Return the figures as a message."""
    counts = {name: say.number(facts[name]) for name in ("proposals", "reports", "objections", "decided", "reversed", "waiting")}
    received = {name: counts[name] for name in ("proposals", "reports", "objections")}
    decided = {name: counts[name] for name in ("decided", "reversed", "waiting")}
    lines = [
        say("summary-title", since=say.date(facts["since"]), until=say.date(facts["until"])),
        say("summary-received", **received),
        say("summary-decided", **decided),
    ]
    if facts["decided"]:
        lines.append(say("summary-wait", median=say.span(facts["median"]), tenth=say.span(facts["tenth"])))
    if facts["reasons"]:
        most = sorted(facts["reasons"].items(), key=lambda pair: -pair[1])
        lines.append(_list(say("summary-reasons"), [f"{say(f'refusal-{reason}')} {say.number(count)}" for reason, count in most]))
    agreement = [(LANGUAGES[language], kappa(cells), sum(cells)) for language, cells in sorted(facts["pairs"].items())]
    if agreement:
        figures = [
            f"{name}: {'–' if value is None else say.number(round(value, 2))} ({say.number(count)})"
            for name, value, count in agreement
        ]
        lines.append(_list(say("summary-kappa"), figures))
    rows = ((Press(say.plain("button-moderation"), AskQueue()),),)
    return Reply(Markup("\n\n".join(lines)), rows, language=say.language)


def _list(title: Markup, lines: list[str]) -> Markup:
    return Markup("\n".join([title, *(f"• {line}" for line in lines)]))


ROUTES = Routes(commands={"summary": show}, role=Role.LEAD)
