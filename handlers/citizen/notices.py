"""What is written to people who did not just speak: news of their proposals and reports."""

from collections.abc import Mapping
from typing import Any

from bot.chat.message import Markup, Press, Reply
from bot.chat.speech import Speech, escape
from handlers.citizen.card import Back, GoOn
from handlers.citizen.mine import AskMine
from handlers.citizen.rules import number_of

_OF_REPORTS = {"report-kept", "report-removed"}
_DECIDED = {"refused", "merged", "hidden", *_OF_REPORTS}


def compose(say: Speech, kind: str, facts: Mapping[str, Any], quoted: str) -> Reply:
    """Return a message; `quoted` is the proposal that it is about, empty for none."""
    if kind == "news":
        return Reply(say("tell-me-message"), ((Press(say.plain("go-on"), GoOn()),),), language=say.language)
    number = str(facts["proposal"])
    match kind:
        case "refused":
            text = say("notice-refused", number=number, reason=say(f"refusal-{facts['reason'] or 'other'}"))
        case "merged":
            text = say("notice-merged", number=number, other=str(facts["other"]))
        case "milestone":
            text = say("notice-milestone", number=number, votes=facts["votes"])
        case _ if kind in _OF_REPORTS:
            text = say(f"notice-{kind}", number=str(facts["report"]))
        case _:
            text = say(f"notice-{kind}", number=number)
    lines = [text, Markup(f"<i>{escape(quoted)}</i>")] if quoted else [text]
    lines += _statement(say, kind, facts)
    row = [Press(say.plain("go-on"), Back())]
    if kind not in _OF_REPORTS:
        row.append(Press(say.plain("button-mine"), AskMine()))
    return Reply(Markup("\n\n".join(lines)), (tuple(row),), language=say.language)


def _statement(say: Speech, kind: str, facts: Mapping[str, Any]) -> list[Markup]:
    """Return by which rule it was decided, and whether a person did (Article 17 of the Digital Services Act)."""
    if kind not in _DECIDED:
        return []
    lines = [say("statement-rule", number=str(number_of(facts["reason"] or "other")))] if kind == "refused" else []
    # Messages that were put down by an earlier version do not tell.
    lines.append(say("statement-automated" if facts.get("automated") else "statement-person"))
    return [Markup(" ".join(lines))]
