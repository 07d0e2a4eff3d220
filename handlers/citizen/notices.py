"""What is written to people who did not just speak: news of their proposals and reports."""

from collections.abc import Mapping
from typing import Any

from bot.chat.message import Markup, Press, Reply
from bot.chat.speech import Speech, escape
from handlers.citizen.card import Back, GoOn
from handlers.citizen.mine import AskMine

_OF_REPORTS = {"report-kept", "report-removed"}


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
    row = [Press(say.plain("go-on"), Back())]
    if kind not in _OF_REPORTS:
        row.append(Press(say.plain("button-mine"), AskMine()))
    return Reply(Markup("\n\n".join(lines)), (tuple(row),), language=say.language)
