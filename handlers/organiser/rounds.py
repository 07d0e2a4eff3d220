"""Opening, closing and publishing rounds: what will happen, then a confirmation; and proposing by country."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar
from zoneinfo import ZoneInfo

from bot.chat.action import Action
from bot.chat.message import Button, Markup, Press, Reply
from bot.chat.router import Routes, Turn
from bot.language.europe import LANGUAGES
from handlers.citizen.card import Begin
from handlers.moderator.card import me
from storage import rounds, translation_figures
from storage.catalogue import Briefing
from storage.tables import MOMENTS, NEVER, Role, Round, RoundKind, RoundState

STATES = tuple(RoundState)
SWITCH = re.compile(r"(on|off)((?:\s+(?:[A-Z]{2}|[0-9]{1,5})){1,27})", re.IGNORECASE)
"""What stands after /propose when an organiser switches proposing by country."""
DATES = {
    RoundState.OPEN: "round-opens",
    RoundState.CLOSING: "round-closing",
    RoundState.CLOSED: "round-closes",
    RoundState.PUBLISHED: "round-publishes",
}
"""The sentences that tell a round's moments."""


@dataclass(frozen=True, slots=True)
class AskRounds(Action):
    """Show a consultation's rounds; 0 is one's own."""

    code: ClassVar[str] = "ro"
    consultation: int


@dataclass(frozen=True, slots=True)
class AskMove(Action):
    """Show what taking a round from one state to another will do; both are places in the list of states."""

    code: ClassVar[str] = "rq"
    round: int
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Move(Action):
    """Take a round from one state to another."""

    code: ClassVar[str] = "rm"
    round: int
    before: int
    after: int


def briefing_for(turn: Turn, consultation: int) -> Briefing | None:
    """Return a consultation that the person looks after: this one, else the one they take part in, else the newest."""
    member = me(turn)
    known = [one for one in turn.catalogue.briefings.values() if member.looks_after(one.id)]
    chosen = [one for one in known if one.id == (consultation or turn.who.consultation)]
    return next(iter(chosen or sorted(known, key=lambda one: -one.id)), None)


def name_of(turn: Turn, code: str, consultation: int) -> str:
    """Return a country's name; or a members' group's, with the number by which commands name it."""
    name = turn.place(code, consultation)
    return f"{code}: {name}" if code.isdecimal() else name


def by_name(turn: Turn, codes: Iterable[str]) -> list[str]:
    """Return countries in the order of their names; members' groups in that of the numbers that stand before theirs."""
    return sorted(codes, key=lambda code: (int(code), "") if code.isdecimal() else (0, turn.say.sort_key(turn.say.country(code))))


def rounds_of(turn: Turn, briefing: Briefing) -> list[Round]:
    """Return a consultation's rounds, in their order."""
    return sorted(turn.catalogue.rounds.get(briefing.id, ()), key=lambda one: one.place)


def show(turn: Turn, action: AskRounds | None = None, *, note: str = "") -> Reply:
    """Show the rounds, their states and dates, and the next step of each."""
    say = turn.say
    briefing = briefing_for(turn, action.consultation if action else 0)
    if briefing is None:
        return Reply(say("no-consultation"), replaces=True)
    zone = ZoneInfo(briefing.time_zone)
    lines = [say("round-title", consultation=briefing.slug, zone=zone.key)]
    rows: list[tuple[Button, ...]] = []
    for one in rounds_of(turn, briefing):
        state = one.state(turn.now)
        entry = [_labelled(turn, one, f"round-state-{state.value}")]
        for moment, key in DATES.items():
            at = getattr(one, MOMENTS[moment])
            if at is not None and at < NEVER:
                entry.append(say(key, time=say.moment_in(at, zone)))
        lines.append(Markup("\n".join(entry)))
        place = STATES.index(state)
        if place + 1 < len(STATES):
            after = STATES[place + 1]
            rows.append((Press(_labelled(turn, one, f"round-to-{after.value}"), AskMove(one.id or 0, place, place + 1)),))
        if rounds.can_go_back(turn.db, one, turn.now):
            earlier = STATES.index(rounds.previous(one, turn.now))
            rows.append((Press(_labelled(turn, one, "round-back"), AskMove(one.id or 0, place, earlier)),))
    others = [one for one in turn.catalogue.briefings.values() if one.id != briefing.id and briefing_for(turn, one.id) is one]
    rows += [(Press(one.slug, AskRounds(one.id)),) for one in others]
    rows.append((Press(say.plain("back"), Begin()),))
    text = Markup("\n\n".join([*([note] if note else []), *lines]))
    return Reply(text, tuple(rows), replaces=True)


def _labelled(turn: Turn, one: Round, key: str) -> str:
    """Return what is said of a round, or can be done with it, after its name."""
    return turn.say.plain("labelled", name=turn.say.plain(f"round-kind-{one.kind}"), value=turn.say.plain(key))


def ask_move(turn: Turn, action: AskMove) -> Reply:
    """Show what will happen."""
    say = turn.say
    found = _find(turn, action)
    if found is None:
        return show(turn, note=say("round-not-now"))
    one, briefing, before, after = found
    back = STATES.index(after) < STATES.index(before)
    lines = [Markup(f"<b>{_labelled(turn, one, f'round-state-{after.value}')}</b>")]
    if back:
        lines.append(say("round-preview-back", state=say.plain(f"round-state-{after.value}")))
    elif after is RoundState.OPEN:
        there = {language for number, language, _ in turn.catalogue.pools if number == one.id}
        # In the European round everybody sees everything.
        there = set(LANGUAGES) if "" in there else there
        missing = [name for code, name in LANGUAGES.items() if code not in there]
        lines.append(say("round-preview-open", count=len(there)))
        untranslated = sum(translation_figures.missing(turn.db, one.id or 0).values()) if one.kind == RoundKind.EUROPEAN else 0
        if untranslated:
            lines.append(say("round-preview-untranslated", count=say.number(untranslated)))
        if missing:
            lines.append(say("round-preview-missing", languages=", ".join(missing)))
    else:
        lines.append(say(f"round-preview-{after.value}"))
    rows = (
        (Press(say.plain("round-confirm"), Move(action.round, action.before, action.after)),),
        (Press(say.plain("cancel"), AskRounds(briefing.id)),),
    )
    return Reply(Markup("\n\n".join(lines)), rows, replaces=True)


def move(turn: Turn, action: Move) -> Reply:
    """Do it, once, if nothing has changed meanwhile."""
    say = turn.say
    found = _find(turn, action)
    if found is None:
        return show(turn, note=say("round-not-now"))
    one, briefing, before, after = found
    done = rounds.move(turn.db, one.id or 0, before, after, turn.now, me(turn).number)
    if not done:
        return show(turn, AskRounds(briefing.id), note=say("round-not-now"))
    text = say("round-done", state=say.plain(f"round-state-{after.value}"))
    return Reply(text, ((Press(say.plain("back"), AskRounds(briefing.id)),),), replaces=True)


def _find(turn: Turn, action: AskMove | Move) -> tuple[Round, Briefing, RoundState, RoundState] | None:
    """Return what a step is about; None for one that there is not, or not any more."""
    if not (0 <= action.before < len(STATES) and 0 <= action.after < len(STATES)) or action.before == action.after:
        return None
    for briefing in turn.catalogue.briefings.values():
        for one in turn.catalogue.rounds.get(briefing.id, ()):
            if one.id == action.round and briefing_for(turn, briefing.id) is briefing:
                state, after = STATES[action.before], STATES[action.after]
                step = (
                    after is rounds.previous(one, turn.now) if action.after < action.before else action.after == action.before + 1
                )
                return (one, briefing, state, after) if one.state(turn.now) is state and step else None
    return None


def switch(turn: Turn, given: str) -> Reply:
    """Let people in some countries propose, or no longer."""
    say = turn.say
    found, briefing = SWITCH.fullmatch(given.strip()), briefing_for(turn, 0)
    if found is None or briefing is None:
        return Reply(say("propose-off-how"))
    on, countries = found[1].casefold() == "on", found[2].upper().split()
    held = rounds.let_propose(turn.db, briefing.id, countries, proposing=on)
    if not held:
        return Reply(say("propose-off-how"))
    names = ", ".join(name_of(turn, country, briefing.id) for country in by_name(turn, held))
    return Reply(say("propose-on-done" if on else "propose-off-done", countries=names))


ROUTES = Routes(commands={"round": show}, actions={AskRounds: show, AskMove: ask_move, Move: move}, role=Role.ORGANISER)
