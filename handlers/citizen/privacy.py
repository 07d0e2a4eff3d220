"""What is stored, what was agreed to, and how to change one's mind."""

from dataclasses import dataclass, replace
from typing import ClassVar

import orjson

from bot.chat.action import Action
from bot.chat.message import Button, Document, Markup, Press, Reply
from bot.chat.router import Routes, Turn
from bot.chat.speech import escape
from handlers.citizen.card import TICK, Begin, TellMe
from handlers.citizen.leave import AskLeave
from handlers.citizen.start import briefing_of, proceed
from handlers.organiser import open_data
from storage import export, outbox, people

PURPOSES = (people.CONTACT, people.PUBLISH)
"""What may be allowed beside taking part; buttons carry the place in this list."""
WORDS = {people.CONTACT: "privacy-messages", people.PUBLISH: "privacy-publish"}
"""The sentences that are agreed to."""


@dataclass(frozen=True, slots=True)
class AskPrivacy(Action):
    """Show what is stored."""

    code: ClassVar[str] = "p"


@dataclass(frozen=True, slots=True)
class Allow(Action):
    """Allow a purpose, or no longer."""

    code: ClassVar[str] = "pa"
    purpose: int
    allowed: int


@dataclass(frozen=True, slots=True)
class Export(Action):
    """Give a file with everything about the person."""

    code: ClassVar[str] = "ex"


def privacy(turn: Turn, _: AskPrivacy | None = None) -> Reply:
    """Show what is stored and what was agreed to."""
    say, who = turn.say, turn.who
    # Whoever took part can leave, also when the consultation is over.
    briefing = turn.catalogue.briefings.get(who.consultation or 0) or briefing_of(turn)
    if briefing is None:
        return Reply(say("no-consultation"), replaces=True)
    lines = [say("privacy", organiser=briefing.organiser, contact=briefing.contact)]
    if own := briefing.privacy.get(say.language):
        lines.append(escape(own))
    if who.group:
        lines.append(say("member-privacy", group=turn.place(who.group)))
    lines.append(say("privacy-retention", count=briefing.keep_days))
    if turn.rules.backup_days:
        lines.append(say("privacy-backups", days=str(turn.rules.backup_days)))
    rows: list[tuple[Button, ...]] = []
    if who.consented_at is None:
        lines.append(say("privacy-no-consent"))
    else:
        lines += [
            say("privacy-consent", date=say.date(who.consented_at)),
            say(WORDS[people.CONTACT]),
            say(WORDS[people.PUBLISH]),
            say("privacy-commands"),
        ]
        rows += _purposes(turn)
        rows.append((Press(say.plain("button-export"), Export()),))
        rows.append((Press(say.plain("privacy-withdraw"), AskLeave()),))
        if people.awaits_more(turn.db, who):
            lines.append(say("privacy-tell-me"))
            rows.append((Press(say.plain("do-not-tell-me"), TellMe(0)),))
    rows.append((Press(say.plain("back"), Begin()),))
    return Reply(Markup("\n\n".join(lines)), tuple(rows), replaces=True)


def _purposes(turn: Turn) -> list[tuple[Button, ...]]:
    given = people.consents(turn.db, turn.who)
    return [
        (Press((TICK if name in given else "") + turn.say.plain(f"allow-{name}"), Allow(place, int(name not in given))),)
        for place, name in enumerate(PURPOSES)
    ]


def allow(turn: Turn, action: Allow) -> Reply:
    """Record that a purpose is allowed, in the words that stood there, or no longer."""
    if not 0 <= action.purpose < len(PURPOSES):
        return proceed(turn)
    purpose = PURPOSES[action.purpose]
    give(turn, purpose, allowed=bool(action.allowed))
    shown = privacy(turn)
    toast = turn.say.plain("allowed" if action.allowed else "not-allowed")
    return Reply(shown.text, shown.buttons, replaces=True, toast=toast)


def give(turn: Turn, purpose: str, *, allowed: bool) -> None:
    """Record a consent to a purpose, or its withdrawal; what is so already stays."""
    if allowed == (purpose in people.consents(turn.db, turn.who)):
        return
    if not allowed:
        people.withdraw(turn.db, turn.who, purpose, turn.now)
        if purpose == people.CONTACT:
            outbox.call_off_all(turn.db, turn.who.id, mailings_only=True)
        return
    say = turn.say
    text, channel = say(WORDS[purpose]), turn.event.sender.channel
    people.consent(turn.db, turn.who, purpose, text=text, language=say.language, channel=channel, now=turn.now)


def export_(turn: Turn, _: Export | None = None) -> Reply:
    """Give a file with everything about the person; to organisers the way to the open data too."""
    if turn.who.consented_at is None:
        shown = privacy(turn)
        return replace(shown, buttons=(*open_data.rows(turn), *shown.buttons))
    everything = export.everything(turn.db, turn.keys, turn.who, turn.now)
    body = orjson.dumps(everything, option=orjson.OPT_INDENT_2)
    return Reply(turn.say("export-done"), open_data.rows(turn), document=Document("polyphony.json", body))


ROUTES = Routes(
    commands={"privacy": privacy, "export": export_},
    actions={AskPrivacy: privacy, Export: export_},
)
CONSENTED = Routes(actions={Allow: allow}, consented=True)
