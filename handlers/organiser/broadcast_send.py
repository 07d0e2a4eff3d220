"""Sending a message to many: looking at it first, how many it reaches, and typing that number."""

import math
import re
from dataclasses import replace
from zoneinfo import ZoneInfo

import orjson

from bot.chat.message import Markup, Press, Reply
from bot.chat.router import Routes, Turn
from bot.language.europe import LANGUAGES, NIGHT
from handlers.citizen import broadcast as shown
from handlers.citizen.places import rows_of
from handlers.organiser.broadcast import about_draft, audience, draft, named, on_draft, show
from handlers.organiser.broadcast_actions import AskDraft, AskPreview, AskSend, Preview
from storage import broadcasts, mailings, outbox
from storage.broadcasts import Count
from storage.catalogue import Briefing
from storage.database import Transaction
from storage.tables import Broadcast, Role

ASKS = "broadcast-number"
_GROUPING = re.compile(r"[\s.,'’]")
"""What stands between the digits of a long number, in one language or another."""


def ask_preview(turn: Turn, one: Broadcast, _: object = None) -> Reply:
    """Show in which languages it can be looked at."""
    say, number = turn.say, one.id or 0
    there = broadcasts.written(broadcasts.texts(turn.db, number))
    if not there:
        return draft(turn, one, note=say("broadcast-no-text"))
    presses = [Press(LANGUAGES[code], Preview(number, code)) for code in there]
    rows = (*rows_of(presses, 3), (Press(say.plain("back"), AskDraft(number)),))
    return Reply(say("broadcast-preview-choose"), rows, replaces=True)


def preview(turn: Turn, one: Broadcast, action: Preview) -> Reply:
    """Show it as people of a language get it, with the way back below."""
    number = one.id or 0
    if action.language not in broadcasts.written(broadcasts.texts(turn.db, number)):
        return ask_preview(turn, one)
    facts = {"broadcast": number, **broadcasts.content(turn.db, number, action.language)}
    reply = shown.compose(turn.speeches[action.language], "broadcast", facts)
    if reply is None:
        return ask_preview(turn, one)
    return replace(reply, buttons=(*reply.buttons, (Press(turn.say.plain("broadcast-go-on"), AskDraft(number)),)))


def ask(turn: Turn, one: Broadcast, _: AskSend) -> Reply:
    """Count whom it reaches, and ask for that number."""
    say, number = turn.say, one.id or 0
    briefing = turn.catalogue.briefings[one.consultation_id]
    if missing := _missing(turn, one):
        return draft(turn, one, note=missing)
    now, per_week = turn.now, turn.rules.broadcasts_per_week

    def look(db: Transaction) -> Count:
        found = broadcasts.find(db, number)
        return broadcasts.count(db, found, now, per_week) if found else Count()

    found: Count = turn.look_up(("recipients", number), look)
    if not found.recipients:
        return draft(turn, one, note=Markup("\n\n".join([say("broadcast-nobody"), *_left_out(turn, found)])))
    broadcasts.change(turn.db, number, counted=found.recipients)
    # Without buttons: a small number would mean the button with that number.
    turn.who.dialogue.asks, turn.who.dialogue.about, turn.who.dialogue.offered = ASKS, number, []
    return Reply(Markup("\n\n".join(_summary(turn, one, briefing, found))), replaces=True)


def _missing(turn: Turn, one: Broadcast) -> Markup | None:
    """Return what has to be done before it can be sent; None: nothing."""
    say, there = turn.say, broadcasts.written(broadcasts.texts(turn.db, one.id or 0))
    if not there:
        return say("broadcast-no-text")
    if one.picture and (bare := [code for code, text in there.items() if not text.alt]):
        return say("broadcast-picture-bare", languages=named(bare))
    if one.begins_at and one.begins_at <= turn.now:
        return say("broadcast-time-past")
    if one.not_after and one.not_after <= max(turn.now, one.begins_at or 0):
        return say("broadcast-time-order")
    return None


def _left_out(turn: Turn, found: Count) -> list[Markup]:
    say = turn.say
    lines = []
    if found.without_text:
        without = ", ".join(f"{LANGUAGES[code]}: {say.number(found.without_text[code])}" for code in sorted(found.without_text))
        lines.append(say("broadcast-without-text", languages=without))
    if found.capped:
        lines.append(say("broadcast-capped", number=say.number(found.capped)))
    return lines


def _summary(turn: Turn, one: Broadcast, briefing: Briefing, found: Count) -> list[Markup]:
    say, zone = turn.say, ZoneInfo(briefing.time_zone)
    number = say.number(found.recipients)
    languages = [f"{LANGUAGES[code]}: {say.number(many)}" for code, many in found.by_language.items()]
    span = say.span(max(1, math.ceil(found.recipients / turn.rules.rate)))
    begins = say.moment_in(one.begins_at, zone) if one.begins_at else say.plain("broadcast-at-once")
    times = [say("broadcast-begins", time=begins), say("broadcast-takes", span=span)]
    if one.not_after:
        times.append(say("broadcast-ends", time=say.moment_in(one.not_after, zone)))
    times.append(say("broadcast-night", **{"from": say.hour(NIGHT[1]), "until": say.hour(NIGHT[0])}))
    lines = [
        Markup("\n".join([say("broadcast-recipients", number=number), *sorted(languages)])),
        audience(turn, one, briefing),
        *_left_out(turn, found),
        Markup("\n".join(times)),
    ]
    if broadcasts.under_way(turn.db):
        lines.append(say("broadcast-others"))
    return [*lines, say("broadcast-type-number", number=number)]


def hear(turn: Turn, one: Broadcast, text: str) -> Reply:
    """Send it off if the number that was shown was typed, once."""
    say, number = turn.say, one.id or 0
    typed, counted = _GROUPING.sub("", text), one.counted
    if counted is None or typed != str(counted):
        broadcasts.change(turn.db, number)
        return draft(turn, one, note=say("broadcast-number-wrong", number=say.number(counted or 0)))
    if missing := _missing(turn, one):
        return draft(turn, one, note=missing)
    if broadcasts.begin(turn.db, number, counted, turn.now) is None:
        return show(turn, note=say("broadcast-gone"))
    facts = orjson.dumps({"broadcast": number}).decode()
    outbox.put_each(turn.db, [turn.who.id], mailings.WATCH, facts, turn.now)
    return show(turn, note=say("broadcast-planned" if one.begins_at else "broadcast-begun", number=str(number)))


ROUTES = Routes(
    actions={AskPreview: on_draft(ask_preview), Preview: on_draft(preview), AskSend: on_draft(ask)},
    texts={ASKS: about_draft(hear)},
    role=Role.ORGANISER,
)
