"""What is written to people who did not just speak: news of their proposals, reports and objections."""

from collections.abc import Mapping
from typing import Any

from bot.chat.message import Button, Markup, Press, Reply
from bot.chat.speech import Speech, escape
from handlers.citizen import agenda
from handlers.citizen.appeal import AskAppeal
from handlers.citizen.card import Back, GoOn
from handlers.citizen.mine import AskMine
from handlers.citizen.rules import number_of

_OF_REPORTS = {"report-kept", "report-removed"}
_DECIDED = {"refused", "merged", "hidden", "suspended", "appeal-granted", "appeal-rejected", *_OF_REPORTS}
"""Decisions, which tell who made them."""
_OPEN_TO_OBJECTION = {"refused", "merged", "report-kept"}


def compose(say: Speech, kind: str, facts: Mapping[str, Any], quoted: str, appeal_days: int) -> Reply:
    """Return a message; `quoted` is the proposal that it is about, empty for none."""
    if kind == "news":
        return Reply(say("tell-me-message"), ((Press(say.plain("go-on"), GoOn()),),), language=say.language)
    if reply := agenda.compose(say, kind, facts, quoted):
        return reply
    text = _sentence(say, kind, facts)
    lines = [text, Markup(f"<i>{escape(quoted)}</i>")] if quoted and kind != "suspension-lifted" else [text]
    lines += _statement(say, kind, facts, appeal_days)
    row: list[Button] = [Press(say.plain("go-on"), Back())]
    if kind not in _OF_REPORTS:
        row.append(Press(say.plain("button-mine"), AskMine()))
    rows = [tuple(row)]
    if kind in _OPEN_TO_OBJECTION or kind == "suspended":
        about = 0 if kind == "suspended" else int(facts["proposal"])
        rows.append((Press(say.plain("appeal-button"), AskAppeal(about)),))
    return Reply(Markup("\n\n".join(lines)), tuple(rows), language=say.language)


def _sentence(say: Speech, kind: str, facts: Mapping[str, Any]) -> Markup:
    values: dict[str, str | float] = {"number": str(facts["proposal"])}
    match kind:
        case "refused":
            values["reason"] = say.plain(f"refusal-{facts['reason'] or 'other'}")
        case "merged":
            values["other"] = str(facts["other"])
        case "milestone":
            values["votes"] = facts["votes"]
        case "corrected":
            values["before"] = facts["before"]
        case "suspended":
            values["time"] = say.moment(facts["until"], facts["country"])
            values["reason"] = say.plain(f"refusal-{facts['reason']}")
        case "suspension-lifted":
            values = {}
        case _ if kind in _OF_REPORTS:
            values["number"] = str(facts["report"])
    return say(f"notice-{kind}", **values)


def _statement(say: Speech, kind: str, facts: Mapping[str, Any], appeal_days: int) -> list[Markup]:
    """Return by which rule it was decided, whether a person did, and how to object (Article 17 of the Digital Services Act)."""
    if kind not in _DECIDED:
        return []
    lines: list[Markup] = []
    if facts.get("note"):
        lines.append(say("statement-note", text=facts["note"]))
    if kind == "refused" and facts.get("other"):
        lines.append(say("statement-which", other=str(facts["other"])))
    whose = [say("statement-rule", number=str(number_of(facts["reason"] or "other")))] if kind in {"refused", "suspended"} else []
    # Messages that were put down by an earlier version do not tell.
    whose.append(say("statement-automated" if facts.get("automated") else "statement-person"))
    lines.append(Markup(" ".join(whose)))
    if kind in _OPEN_TO_OBJECTION:
        lines.append(say("statement-appeal", number=str(facts["proposal"]), days=str(appeal_days)))
    elif kind == "suspended":
        lines.append(say("statement-appeal-suspension"))
    return lines
