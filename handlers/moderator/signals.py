"""Votes that came in waves: which there are, what they change, and whether they count; leads decide."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, ClassVar

from bot.chat.action import Action
from bot.chat.message import Button, Markup, Press, Reply
from bot.chat.router import Routes, Turn
from bot.chat.speech import Speech, escape
from handlers.citizen.card import Begin, excerpt
from handlers.moderator.card import me
from storage import proposals, signals, wave_effects
from storage.signals import Decided
from storage.tables import Role, Wave
from storage.wave_effects import Effect, Move

PAGE = 5
"""Waves that are shown at once."""
MOVES = 10
"""Proposals that are shown whose places would change: what fits a message."""
QUOTED = 60
"""Characters of a proposal."""


@dataclass(frozen=True, slots=True)
class AskSignals(Action):
    """Show the waves with a number below `before`; 0: the newest."""

    code: ClassVar[str] = "wl"
    before: int


@dataclass(frozen=True, slots=True)
class AskWave(Action):
    """Show a wave, and what would change if its votes counted the other way."""

    code: ClassVar[str] = "wa"
    wave: int


@dataclass(frozen=True, slots=True)
class AskDecide(Action):
    """Ask whether a wave's votes shall be set apart (1) or count (0)."""

    code: ClassVar[str] = "wq"
    wave: int
    apart: int


@dataclass(frozen=True, slots=True)
class Decide(Action):
    """Set a wave's votes apart (1), or let them count (0)."""

    code: ClassVar[str] = "wc"
    wave: int
    apart: int


def show(turn: Turn, action: AskSignals | None = None) -> Reply:
    """Show the waves of the consultations that one looks after."""
    say, before = turn.say, action.before if action else 0
    before_ = before if 0 < before < 1 << 31 else None
    found = signals.listed(turn.db, me(turn).consultations, before_, PAGE + 1)
    shown = found[:PAGE]
    lines = [say("signals-title"), say("signals-about") if shown else say("signals-none")]
    lines += [_entry(turn, wave, consultation) for wave, consultation in shown]
    rows: list[tuple[Button, ...]] = [
        (Press(say.plain("signals-wave", number=str(wave.id)), AskWave(wave.id or 0)),) for wave, _ in shown
    ]
    if len(found) > PAGE:
        rows.append((Press(say.plain("older"), AskSignals(shown[-1][0].id or 0)),))
    rows.append((Press(say.plain("back"), AskSignals(0) if before_ else Begin()),))
    return Reply(Markup("\n\n".join(lines)), tuple(rows), replaces=True)


def look(turn: Turn, action: AskWave, *, toast: str = "") -> Reply:
    """Show a wave."""
    say, found = turn.say, _find(turn, action.wave)
    if found is None:
        return replace(show(turn), toast=say.plain("signals-gone"))
    wave, consultation = found
    effect, fixed = _effect(turn, wave), _is_fixed(turn, wave, consultation)
    lines = [_entry(turn, wave, consultation)]
    if effect.most:
        lines.append(_most(turn, effect))
    if effect.waits and not fixed:
        lines.append(say("signals-follow"))
    apart = wave.lifted_at is None
    rows: list[tuple[Button, ...]] = [(Press(say.plain("back"), AskSignals(0)),)]
    if not fixed:
        lines.append(_moves(turn, effect, consultation, apart=not apart))
        if me(turn).may(Role.LEAD):
            label = say.plain("signals-let-count" if apart else "signals-set-apart")
            rows.insert(0, (Press(label, AskDecide(action.wave, int(not apart))),))
        else:
            lines.append(say("signals-lead-only"))
    return Reply(Markup("\n\n".join(lines)), tuple(rows), replaces=True, toast=toast)


def ask(turn: Turn, action: AskDecide) -> Reply:
    """Show what will happen."""
    say, found = turn.say, _open(turn, action)
    if isinstance(found, Reply):
        return found
    wave, consultation = found
    effect, wanted = _effect(turn, wave), "apart" if action.apart else "count"
    facts = {"people": say.number(wave.people), "votes": say.number(wave.votes)}
    lines = [
        say(f"signals-ask-{wanted}", number=str(wave.id), **facts),
        _moves(turn, effect, consultation, apart=bool(action.apart)),
    ]
    rows = (
        (Press(say.plain(f"signals-confirm-{wanted}"), Decide(action.wave, action.apart)),),
        (Press(say.plain("cancel"), AskWave(action.wave)),),
    )
    return Reply(Markup("\n\n".join(lines)), rows, replaces=True)


def decide(turn: Turn, action: Decide) -> Reply:
    """Do it, unless somebody else has done it, or the results were published meanwhile."""
    say, found = turn.say, _open(turn, action)
    if isinstance(found, Reply):
        return found
    done = signals.decide(turn.db, action.wave, apart=bool(action.apart), moderator=me(turn).number, now=turn.now)
    if done is not Decided.DONE:
        return look(turn, AskWave(action.wave), toast=say.plain(f"signals-{done.value}"))
    text = say("signals-done-apart" if action.apart else "signals-done-count", number=str(action.wave))
    rows = (
        (Press(say.plain("signals-wave", number=str(action.wave)), AskWave(action.wave)),),
        (Press(say.plain("back"), AskSignals(0)),),
    )
    return Reply(text, rows, replaces=True)


def _find(turn: Turn, number: int) -> tuple[Wave, int] | None:
    """Return a wave of a consultation that the person looks after, and that consultation."""
    found = signals.get(turn.db, number) if 0 < number < 1 << 31 else None
    return found if found and me(turn).looks_after(found[1]) else None


def _open(turn: Turn, action: AskDecide | Decide) -> tuple[Wave, int] | Reply:
    """Return the wave that is to be decided on, and its consultation; where that cannot be, how it is."""
    found = _find(turn, action.wave)
    if found is None or action.apart not in (0, 1) or not me(turn).may(Role.LEAD):
        return look(turn, AskWave(action.wave))
    wave, consultation = found
    if _is_fixed(turn, wave, consultation):
        return look(turn, AskWave(action.wave), toast=turn.say.plain(f"signals-{Decided.FIXED.value}"))
    if (wave.lifted_at is None) == bool(action.apart):
        return look(turn, AskWave(action.wave), toast=turn.say.plain(f"signals-{Decided.ALREADY.value}"))
    return found


def _is_fixed(turn: Turn, wave: Wave, consultation: int) -> bool:
    return signals.is_fixed(wave.round_id, turn.catalogue.rounds.get(consultation, ()), turn.now)


def _effect(turn: Turn, wave: Wave) -> Effect:
    """Return what the wave changes; others do not wait meanwhile."""
    found: Effect = turn.look_up(("wave", wave.id), partial(wave_effects.of, number=wave.id or 0))
    return found


def _entry(turn: Turn, wave: Wave, consultation: int) -> Markup:
    """Return what is told of a wave: when, from where, how many, what is unusual, and whether its votes count."""
    say, country = turn.say, turn.who.country
    facts = {name: say.number(getattr(wave, name)) for name in ("people", "votes", "served")}
    signs = say.listing([say.plain(f"signals-{one}") for one in wave.signals.split()])
    state = "signals-apart" if wave.lifted_at is None else "signals-count"
    lines = [
        say("signals-name", number=str(wave.id), consultation=turn.catalogue.briefings[consultation].slug),
        say("signals-when", since=say.moment(wave.first_at, country), until=say.moment(wave.last_at, country)),
        say("signals-facts", country=turn.place(wave.country, consultation), **facts),
        say("signals-signs", signs=signs),
        say(state),
    ]
    if _is_fixed(turn, wave, consultation):
        lines.append(say("signals-fixed"))
    return Markup("\n".join(lines))


def _most(turn: Turn, effect: Effect) -> Markup:
    """Return how the wave voted on the proposals that got most of its votes, and in all: that may be against many others."""
    say, texts = turn.say, dict(proposals.texts(turn.db, [one.proposal for one in effect.most]))
    lines = [say("signals-most")]
    for one in effect.most:
        facts = {name: say.number(getattr(one, name)) for name in ("agree", "neutral", "disagree")}
        lines.append(say("signals-most-line", number=str(one.proposal), text=excerpt(texts[one.proposal], QUOTED), **facts))
    sums = {name: say.number(sum_) for name, sum_ in zip(("agree", "neutral", "disagree"), effect.all, strict=True)}
    lines.append(say("signals-sum", **sums))
    return Markup("\n".join(lines))


def _moves(turn: Turn, effect: Effect, consultation: int, *, apart: bool) -> Markup:
    """Return which of the best would stand elsewhere if the votes counted apart, or like all others."""
    say, shown = turn.say, effect.moves[:MOVES]
    title = say("signals-if-apart" if apart else "signals-if-count")
    if not shown:
        return Markup(f"{title}\n{say('signals-no-move')}")
    texts = dict(proposals.texts(turn.db, [one.proposal for one in shown]))
    lines = [title, *(_move(turn, one, texts[one.proposal], consultation) for one in shown)]
    if len(effect.moves) > MOVES:
        lines.append(say("signals-more-moves", number=say.number(len(effect.moves) - MOVES)))
    return Markup("\n".join(lines))


def _move(turn: Turn, one: Move, text: str, consultation: int) -> Markup:
    say = turn.say
    facts = {"before": say.number(one.before), "after": say.number(one.after)}
    line = say("signals-move", number=str(one.proposal), text=excerpt(text, QUOTED), **facts)
    return Markup(f"{escape(turn.place(one.country, consultation))}: {line}") if one.country else line


def compose(say: Speech, kind: str, facts: Mapping[str, Any]) -> Reply | None:
    """Return the message that tells leads of a new wave; None: it is another."""
    if kind != "wave":
        return None
    rows = ((Press(say.plain("signals-show"), AskSignals(0)),),)
    return Reply(say("notice-wave", consultation=facts["consultation"]), rows, language=say.language)


ROUTES = Routes(
    commands={"signals": show},
    actions={AskSignals: show, AskWave: look, AskDecide: ask, Decide: decide},
    role=Role.MODERATOR,
)
