"""What is written to those who moderate."""

from collections.abc import Mapping
from typing import Any

from bot.chat.message import Press, Reply
from bot.chat.speech import Speech
from handlers.citizen.card import Begin
from handlers.moderator import summary
from handlers.moderator.actions import AskQueue
from handlers.organiser.rounds import AskRounds


def compose(say: Speech, kind: str, facts: Mapping[str, Any]) -> Reply | None:
    """Return a message; None: it is not one of these."""
    match kind:
        case "nudge":
            rows = ((Press(say.plain("button-moderation"), AskQueue()),),)
            return Reply(say("notice-nudge", count=facts["count"]), rows, language=say.language)
        case "round":
            texts = {"round": f"round-kind-{facts['round']}", "state": f"round-state-{facts['state']}"}
            named = {name: say.plain(key) for name, key in texts.items()}
            rows = ((Press(say.plain("button-rounds"), AskRounds(facts["number"])),),)
            return Reply(say("notice-round", consultation=facts["consultation"], **named), rows, language=say.language)
        case "summary":
            return summary.compose(say, facts)
        case "translated":
            facts = {name: say.number(facts[name]) for name in ("done", "wanted", "people")}
            return Reply(say("notice-translated", **facts), ((Press(say.plain("go-on"), Begin()),),), language=say.language)
        case "team-removed":
            rows = ((Press(say.plain("go-on"), Begin()),),)
            return Reply(say("notice-team-removed"), rows, menu=(), language=say.language)
    return None
