"""Who gets a message to many, when, and where its button leads."""

import re
from collections.abc import Collection
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.chat.message import Button, Markup, Press, Reply
from bot.chat.router import Routes, Turn
from bot.language.europe import LANGUAGES
from handlers.citizen.broadcast import button_label
from handlers.citizen.card import TICK, excerpt
from handlers.organiser.broadcast import about_draft, audience, draft, on_draft
from handlers.organiser.broadcast_actions import (
    AskAudience,
    AskButton,
    AskDraft,
    AskLanguages,
    AskPlaces,
    AskTime,
    NoTime,
    SetButton,
    SetParticipation,
)
from storage import broadcasts
from storage.broadcasts import BUTTONS, PARTICIPATIONS
from storage.catalogue import Briefing
from storage.tables import Broadcast, Role

ASKS_PLACES, ASKS_LANGUAGES, ASKS_TIME = "broadcast-places", "broadcast-languages", "broadcast-time"
ALL = "*"
"""What is typed for all of them, in any language."""
LONGEST_CODES = 2000
"""Characters of the codes that are named: an organisation may have thousands of groups."""
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)[ T]+(\d{1,2}:\d\d)", re.ASCII)
_ENDS = ("", "end")


def ask_button(turn: Turn, one: Broadcast, _: object = None) -> Reply:
    """Show where a button may lead."""
    say, number = turn.say, one.id or 0
    rows: list[tuple[Button, ...]] = [
        (Press((TICK if name == one.button else "") + _label(turn, name), SetButton(number, place)),)
        for place, name in enumerate(BUTTONS)
    ]
    rows.append((Press(say.plain("back"), AskDraft(number)),))
    return Reply(say("broadcast-button-choose"), tuple(rows), replaces=True)


def _label(turn: Turn, name: str) -> str:
    return button_label(turn.say, name) or turn.say.plain("broadcast-no-button")


def set_button(turn: Turn, one: Broadcast, action: SetButton) -> Reply:
    """Choose where it leads."""
    if 0 <= action.place < len(BUTTONS):
        broadcasts.change(turn.db, one.id or 0, button=BUTTONS[action.place])
    return draft(turn, one)


def ask_audience(turn: Turn, one: Broadcast, _: object = None, *, note: str = "") -> Reply:
    """Show who gets it, and what can be chosen."""
    say, number = turn.say, one.id or 0
    found = broadcasts.find(turn.db, number) or one
    briefing = turn.catalogue.briefings[one.consultation_id]
    rows: list[tuple[Button, ...]] = [
        (Press((TICK if name == found.participation else "") + say.plain(f"broadcast-who-{name}"), SetParticipation(number, at)),)
        for at, name in enumerate(PARTICIPATIONS)
    ]
    places = "broadcast-groups" if briefing.members else "broadcast-countries"
    rows.append((Press(say.plain(places), AskPlaces(number)), Press(say.plain("broadcast-languages"), AskLanguages(number))))
    rows.append((Press(say.plain("back"), AskDraft(number)),))
    lines = [*([note] if note else []), audience(turn, found, briefing), say("broadcast-audience-note")]
    return Reply(Markup("\n\n".join(lines)), tuple(rows), replaces=True)


def set_participation(turn: Turn, one: Broadcast, action: SetParticipation) -> Reply:
    """Choose whom it reaches of those who take part."""
    if 0 <= action.place < len(PARTICIPATIONS):
        broadcasts.change(turn.db, one.id or 0, participation=PARTICIPATIONS[action.place])
    return ask_audience(turn, one)


def ask_places(turn: Turn, one: Broadcast, _: object = None, *, note: str = "") -> Reply:
    """Ask for countries, or groups."""
    briefing = turn.catalogue.briefings[one.consultation_id]
    codes = " ".join(sorted(_places(briefing), key=lambda code: (len(code), code)))
    return _ask(turn, one, ASKS_PLACES, "broadcast-places-ask", excerpt(codes, LONGEST_CODES), note)


def ask_languages(turn: Turn, one: Broadcast, _: object = None, *, note: str = "") -> Reply:
    """Ask for languages."""
    return _ask(turn, one, ASKS_LANGUAGES, "broadcast-languages-ask", " ".join(LANGUAGES), note)


def _ask(turn: Turn, one: Broadcast, asks: str, key: str, codes: str, note: str) -> Reply:
    dialogue = turn.who.dialogue
    # Without buttons: a group's number would mean the button with that number.
    dialogue.asks, dialogue.about, dialogue.offered = asks, one.id or 0, []
    lines = [*([note] if note else []), turn.say(key, codes=codes, all=ALL)]
    return Reply(Markup("\n\n".join(lines)), replaces=True)


def _places(briefing: Briefing) -> Collection[str]:
    return briefing.groups if briefing.members else briefing.countries


def hear_places(turn: Turn, one: Broadcast, text: str) -> Reply:
    """Keep the countries, or groups."""
    codes, unknown = _codes(text.upper(), _places(turn.catalogue.briefings[one.consultation_id]))
    if unknown:
        return ask_places(turn, one, note=turn.say("broadcast-code-unknown", code=unknown))
    broadcasts.change(turn.db, one.id or 0, countries=codes)
    return ask_audience(turn, one)


def hear_languages(turn: Turn, one: Broadcast, text: str) -> Reply:
    """Keep the languages."""
    codes, unknown = _codes(text.lower(), LANGUAGES)
    if unknown:
        return ask_languages(turn, one, note=turn.say("broadcast-code-unknown", code=unknown))
    broadcasts.change(turn.db, one.id or 0, languages=codes)
    return ask_audience(turn, one)


def _codes(text: str, known: Collection[str]) -> tuple[str, str]:
    """Return the codes that were typed, between spaces, empty for all; and the first that there is not."""
    given = list(dict.fromkeys(code for code in re.split(r"[\s,;]+", text) if code))
    if given == [ALL]:
        return "", ""
    # Commas alone name nothing, which is not everything.
    unknown = next((code for code in given if code not in known), "" if given else text)
    return " ".join(given), unknown[:20]


def ask_time(turn: Turn, one: Broadcast, action: AskTime, *, note: str = "") -> Reply:
    """Ask when it begins, or after when it is not sent any more."""
    say, dialogue, number = turn.say, turn.who.dialogue, one.id or 0
    end = int(bool(action.end))
    dialogue.asks, dialogue.about, dialogue.target = ASKS_TIME, number, _ENDS[end]
    zone = turn.catalogue.briefings[one.consultation_id].time_zone
    key, none = ("broadcast-until-ask", "broadcast-no-end") if end else ("broadcast-when-ask", "broadcast-at-once")
    lines = [*([note] if note else []), say(key), say("broadcast-time-how", zone=zone)]
    rows = ((Press(say.plain(none), NoTime(number, end)),), (Press(say.plain("cancel"), AskDraft(number)),))
    return Reply(Markup("\n\n".join(lines)), rows, replaces=True)


def no_time(turn: Turn, one: Broadcast, action: NoTime) -> Reply:
    """Let it begin at once, or have no end."""
    broadcasts.change(turn.db, one.id or 0, **{"not_after" if action.end else "begins_at": None})
    return draft(turn, one)


def hear_time(turn: Turn, one: Broadcast, text: str) -> Reply:
    """Keep a moment that is to come."""
    say, end = turn.say, turn.who.dialogue.target == _ENDS[1]
    again = AskTime(one.id or 0, int(end))
    at = _moment(text.strip(), ZoneInfo(turn.catalogue.briefings[one.consultation_id].time_zone))
    if at is None:
        return ask_time(turn, one, again, note=say("broadcast-time-none"))
    if at <= turn.now:
        return ask_time(turn, one, again, note=say("broadcast-time-past"))
    begins, ends = (one.begins_at, at) if end else (at, one.not_after)
    if begins and ends and ends <= begins:
        return ask_time(turn, one, again, note=say("broadcast-time-order"))
    broadcasts.change(turn.db, one.id or 0, **{"not_after" if end else "begins_at": at})
    return draft(turn, one)


def _moment(text: str, zone: ZoneInfo) -> int | None:
    """Return a moment in seconds since 1970; None: there is none such, or the clocks leave it out or repeat it."""
    found = _MOMENT.fullmatch(text)
    try:
        here = datetime.fromisoformat(f"{found[1]}T{found[2].zfill(5)}").replace(tzinfo=zone) if found else None
    except ValueError:
        return None
    if here is None or here.year > 2100 or here.utcoffset() != here.replace(fold=1).utcoffset():
        return None
    return int(here.timestamp())


ROUTES = Routes(
    actions={
        AskButton: on_draft(ask_button),
        SetButton: on_draft(set_button),
        AskAudience: on_draft(ask_audience),
        SetParticipation: on_draft(set_participation),
        AskPlaces: on_draft(ask_places),
        AskLanguages: on_draft(ask_languages),
        AskTime: on_draft(ask_time),
        NoTime: on_draft(no_time),
    },
    texts={
        ASKS_PLACES: about_draft(hear_places),
        ASKS_LANGUAGES: about_draft(hear_languages),
        ASKS_TIME: about_draft(hear_time),
    },
    role=Role.ORGANISER,
)
