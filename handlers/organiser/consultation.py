"""A consultation as its organisers see it, its file, and changing one value of it: what will be, then a confirmation."""

import hashlib
from dataclasses import dataclass, replace
from functools import partial
from typing import ClassVar
from zoneinfo import ZoneInfo

from bot.chat.action import Action
from bot.chat.message import Button, Document, Markup, Press, Reply
from bot.chat.router import Routes, Turn
from bot.chat.speech import escape
from bot.consultation import change
from bot.consultation.change import Change
from bot.consultation.model import FaultsError
from bot.consultation.write import dump
from bot.language.europe import LANGUAGES
from handlers.citizen.card import Begin, excerpt
from handlers.moderator.card import me
from handlers.organiser.rounds import DATES, briefing_for, by_name, rounds_of
from storage import changes
from storage.catalogue import Briefing
from storage.consultations import NewConsultation
from storage.tables import MOMENTS, NEVER, THEMES, Role

LONGEST = 700
"""Characters of a value that are shown: two of them fit a message."""
FAULTS = 5
"""Faults that are shown."""
PARTNERS, PLACES = 500, 1000
"""Characters of their names that are shown; the file has them all."""


@dataclass(frozen=True, slots=True)
class AskConsultation(Action):
    """Show a consultation, and go on with it; 0 is one's own."""

    code: ClassVar[str] = "kc"
    consultation: int


@dataclass(frozen=True, slots=True)
class AskFile(Action):
    """Send a consultation's file."""

    code: ClassVar[str] = "kf"
    consultation: int


@dataclass(frozen=True, slots=True)
class SetValue(Action):
    """Change what was asked for last; `check` tells which value it takes the place of, so that nobody's change is lost."""

    code: ClassVar[str] = "ks"
    consultation: int
    check: int


def command(turn: Turn) -> Reply:
    """Show the consultation, or what changing a value of it would do."""
    argument = turn.argument.strip()
    if not argument:
        return show(turn)
    key, *rest = argument.split(maxsplit=1)
    briefing = _briefing(turn, 0)
    if briefing is None:
        return Reply(turn.say("no-consultation"))
    if not change.KEY.fullmatch(key):
        return Reply(turn.say("consultation-how"), (_back(turn, briefing),))
    return _preview(turn, briefing, key, rest[0].strip() if rest else "")


def show(turn: Turn, action: AskConsultation | None = None, *, note: str = "") -> Reply:
    """Show a consultation in plain words."""
    say = turn.say
    briefing = _briefing(turn, action.consultation if action else 0)
    turn.who.dialogue.change = []
    if briefing is None:
        return Reply(say("no-consultation"), replaces=True)
    turn.who.dialogue.organises = briefing.id
    lines = [*([note] if note else []), *_facts(turn, briefing), _texts(turn, briefing), say("consultation-how")]
    others = [one for one in turn.catalogue.briefings.values() if one.id != briefing.id and briefing_for(turn, one.id) is one]
    rows: list[tuple[Button, ...]] = [(Press(say.plain("consultation-file"), AskFile(briefing.id)),)]
    rows += [(Press(one.slug, AskConsultation(one.id)),) for one in others]
    rows.append((Press(say.plain("back"), Begin()),))
    return Reply(Markup("\n\n".join(lines)), tuple(rows), replaces=True)


def _briefing(turn: Turn, consultation: int) -> Briefing | None:
    """Return the consultation that is meant: this one, else the one that the organiser looked at last."""
    return briefing_for(turn, consultation or turn.who.dialogue.organises)


def _back(turn: Turn, briefing: Briefing) -> tuple[Button, ...]:
    return (Press(turn.say.plain("back"), AskConsultation(briefing.id)),)


def _facts(turn: Turn, briefing: Briefing) -> list[Markup]:
    say = turn.say
    contacts = [say("consultation-organiser", organiser=briefing.organiser, contact=briefing.contact)]
    if briefing.ethics:
        contacts.append(say("consultation-ethics", contact=briefing.ethics))
    if briefing.partners:
        partners = ", ".join(name for name, *_ in briefing.partners)
        contacts.append(Markup(f"{say('consultation-partners')} {escape(excerpt(partners, PARTNERS))}"))
    contacts.append(say("consultation-members" if briefing.members else "consultation-open"))
    zone = ZoneInfo(briefing.time_zone)
    dates = [say("consultation-zone", zone=briefing.time_zone)]
    for place, one in enumerate(rounds_of(turn, briefing), 1):
        name, state = say.plain(f"round-kind-{one.kind}"), say.plain(f"round-state-{one.state(turn.now).value}")
        moments = {key: getattr(one, MOMENTS[moment]) for moment, key in DATES.items()}
        known = [say(key, time=say.moment_in(at, zone)) for key, at in moments.items() if at is not None and at < NEVER]
        dates.append(Markup("\n• ".join([f"{place}. {name}: {state}", *known])))
    places = [
        f"{turn.place(code, briefing.id)}: {', '.join(LANGUAGES[one] for one in briefing.languages[code])}".removesuffix(": ")
        for code in by_name(turn, briefing.languages)
    ]
    listed = "\n".join(places)
    if len(listed) > PLACES:
        listed = listed[:PLACES].rsplit("\n", 1)[0] + "\n…"
    unset = say.plain("consultation-operators")
    limits = say(
        "consultation-limits",
        age=briefing.minimum_age,
        proposals=unset if briefing.proposals_per_day is None else say.number(briefing.proposals_per_day),
        reports=unset if briefing.reports_to_hide is None else say.number(briefing.reports_to_hide),
        days=say.number(briefing.keep_days),
        digest=say.plain(f"digest-{briefing.digest}"),
    )
    return [
        Markup(f"<b>{escape(briefing.slug)}</b>"),
        Markup("\n".join(contacts)),
        Markup("\n".join(dates)),
        Markup("\n".join([say("consultation-places", number=say.number(len(places))), escape(listed)])),
        limits,
    ]


def _texts(turn: Turn, briefing: Briefing) -> Markup:
    say = turn.say
    written = {
        "question": briefing.question,
        "opening": briefing.opening,
        "privacy": briefing.privacy,
        "legal": briefing.legal,
    }
    counts = {name: say.number(sum(map(bool, texts.values()))) for name, texts in written.items()}
    lines = [say("consultation-texts", version=str(briefing.privacy_version), **counts)]
    if len(briefing.themes) < len(THEMES):
        lines.append(say("consultation-themes", themes=", ".join(say.plain(f"theme-{theme}") for theme in briefing.themes)))
    return Markup("\n".join(lines))


def send_file(turn: Turn, action: AskFile) -> Reply:
    """Send the consultation's file."""
    briefing = _briefing(turn, action.consultation)
    given = changes.stored(turn.db, briefing.id) if briefing else None
    if briefing is None or given is None:
        return Reply(turn.say("no-consultation"))
    text: str = turn.think(("consultation", briefing.id), partial(dump, given))
    document = Document(f"{given.slug}.yaml", text.encode())
    return Reply(turn.say("consultation-file-note"), (_back(turn, briefing),), document=document)


def _preview(turn: Turn, briefing: Briefing, key: str, value: str, *, note: str = "") -> Reply:
    """Show what a value would be, and ask for a confirmation."""
    say = turn.say
    turn.who.dialogue.organises, turn.who.dialogue.change = briefing.id, []
    before = changes.stored(turn.db, briefing.id)
    if before is None:
        return Reply(say("no-consultation"))
    found = _changed(turn, briefing, before, key, value)
    if isinstance(found, Reply):
        return found
    lines = [*([note] if note else []), Markup(f"<b>{escape(briefing.slug)}: {escape(found.key)}</b>"), _both(turn, found)]
    if found.key.startswith("rounds.") and (place := int(found.key.split(".")[1])) <= len(found.given.rounds):
        then = changes.state(found.given.rounds[place - 1], turn.now).value
        lines.append(say("consultation-round-then", zone=found.given.time_zone, state=say.plain(f"round-state-{then}")))
    if found.given.privacy_version > before.privacy_version:
        lines.append(say("consultation-again"))
    turn.who.dialogue.change = [key, value]
    rows = (
        (Press(say.plain("round-confirm"), SetValue(briefing.id, _check(found))),),
        (Press(say.plain("cancel"), AskConsultation(briefing.id)),),
    )
    return Reply(Markup("\n\n".join(lines)), rows, replaces=True)


def _changed(turn: Turn, briefing: Briefing, before: NewConsultation, key: str, value: str) -> Change | Reply:
    """Return the change, or why it cannot be."""
    say = turn.say
    try:
        found = change.changed(before, key, value)
    except FaultsError as error:
        # The key and what is allowed there are the same words as in the file, and as in its faults.
        listed = [f"• {escape(_short(str(fault)))}" for fault in error.faults[:FAULTS]]
        return Reply(Markup("\n".join([say("consultation-faults"), *listed])), (_back(turn, briefing),))
    if found.before == found.after:
        return Reply(say("consultation-same"), (_back(turn, briefing),))
    why = changes.obstacles(turn.db, briefing.id, before, found.given)
    why += changes.steps_back(turn.db, briefing.id, found.given, turn.now)
    if why:
        return Reply(Markup("\n\n".join(say(f"frozen-{one.value}") for one in why)), (_back(turn, briefing),))
    return found


def set_value(turn: Turn, action: SetValue) -> Reply:
    """Change it, once, if nobody has changed it meanwhile."""
    say, dialogue = turn.say, turn.who.dialogue
    briefing = _briefing(turn, action.consultation)
    before = changes.stored(turn.db, briefing.id) if briefing else None
    if briefing is None or before is None or briefing.id != action.consultation or len(dialogue.change) != 2:
        return show(turn, note=say("consultation-not-now"))
    key, value = dialogue.change
    dialogue.change = []
    found = _changed(turn, briefing, before, key, value)
    if isinstance(found, Reply):
        return replace(found, text=Markup(f"{say('consultation-not-now')}\n\n{found.text}"))
    if _check(found) != action.check:
        return _preview(turn, briefing, key, value, note=say("consultation-meanwhile"))
    log = [(found.key, found.before, found.after)]
    first, then = before.privacy_version, found.given.privacy_version
    if found.key != "privacy_version" and first != then:
        log.append(("privacy_version", str(first), str(then)))
    changes.apply(turn.db, briefing.id, found.given, log, turn.now, me(turn).number)
    lines = [say("consultation-done"), Markup(f"<b>{escape(found.key)}</b>"), _both(turn, found)]
    return Reply(Markup("\n\n".join(lines)), (_back(turn, briefing),), replaces=True)


def _both(turn: Turn, found: Change) -> Markup:
    nothing = turn.say.plain("consultation-nothing")
    before, after = (_short(value) or nothing for value in (found.before, found.after))
    return turn.say("consultation-both", before=before, after=after)


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def _check(found: Change) -> int:
    """Return a number that stands for a key with its values before and after."""
    whole = f"{found.key}\n{found.before}\n{found.after}".encode()
    return int.from_bytes(hashlib.sha256(whole).digest()[:6])


ROUTES = Routes(
    commands={"consultation": command},
    actions={AskConsultation: show, AskFile: send_file, SetValue: set_value},
    role=Role.ORGANISER,
)
