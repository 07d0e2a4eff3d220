"""The best of each country: how sure each place is, an organiser's exceptions, and their way into the European round."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from bot.chat.action import Action
from bot.chat.message import Markup, Press, Reply
from bot.chat.router import Routes, Turn
from bot.chat.speech import escape
from bot.language.check import tidy
from bot.opinion.rank import Final, Ranked, cut, rank
from bot.opinion.similar import Similar
from bot.opinion.suppress import SMALLEST
from handlers.citizen.card import Begin, excerpt
from handlers.citizen.places import rows_of
from handlers.moderator.card import me
from handlers.organiser.rounds import briefing_for, by_name, name_of, rounds_of
from storage import finalists, proposals
from storage.tables import Role, Round, RoundKind, Substitution

PLACE = r"[A-Za-z]{2}|[0-9]{1,5}"
REPLACE = re.compile(rf"(?P<country>{PLACE})\s+(?P<out>\d{{1,9}})\s+(?P<into>\d{{1,9}})\s+(?P<reason>.{{3,140}})", re.DOTALL)
NEAR_SHOWN = 5
"""Those close behind that are shown: what fits a message with the ten."""
ALIKE_SHOWN = 8
"""Pairs that say nearly the same that are shown."""
WHOLE = 12
"""Finalists and reasons up to which all are quoted whole; of more only the beginnings fit a message."""


@dataclass(frozen=True, slots=True)
class AskFinalists(Action):
    """Show a country's finalists; an empty one shows the countries."""

    code: ClassVar[str] = "fa"
    country: str


@dataclass(frozen=True, slots=True)
class Confirm(Action):
    """Take a country's finalists into the European round; `check` is the sum of their numbers, so that nobody confirms others."""

    code: ClassVar[str] = "fc"
    country: str
    check: int


def command(turn: Turn) -> Reply:
    """Show the finalists, or replace one."""
    argument = turn.argument.strip()
    if found := REPLACE.fullmatch(argument):
        return _replace(turn, found)
    if re.fullmatch(PLACE, argument):
        return show(turn, AskFinalists(argument.upper()))
    if argument:
        return Reply(turn.say("finalists-replace-how"))
    return show(turn, AskFinalists(""))


def show(turn: Turn, action: AskFinalists, *, note: str = "") -> Reply:
    """Show a country's finalists, those close behind, and which say nearly the same."""
    say = turn.say
    national, european = _rounds(turn)
    if national is None:
        return Reply(say("stock-none"))
    known = finalists.of(turn.db, european.id or 0) if european else {}
    if not action.country:
        there = by_name(turn, {*finalists.countries(turn.db, national.id or 0), *known})
        names = [(one, name_of(turn, one, national.consultation_id)) for one in there]
        presses = [Press(("✓ " if one in known else "") + name, AskFinalists(one)) for one, name in names]
        rows = (*rows_of(presses, 2), (Press(say.plain("back"), Begin()),))
        return Reply(say("finalists-choose"), rows, replaces=True)
    back = (Press(say.plain("back"), AskFinalists("")),)
    if action.country not in _countries(turn):
        return show(turn, AskFinalists(""))
    title = say("finalists-title", country=name_of(turn, action.country, national.consultation_id))
    lines = [Markup(note), title] if note else [title]
    if action.country in known:
        whole = len(known[action.country]) + sum(bool(one.reason) for one in known[action.country]) <= WHOLE
        done = [(one.proposal_id, one.agree, one.votes) for one in known[action.country]]
        lines.append(_list(turn, [next(iter(rank([one]))) for one in done], whole=whole))
        lines += [_substituted(turn, one.proposal_id, one.reason) for one in known[action.country] if one.reason]
        return Reply(Markup("\n\n".join(lines)), (back,), replaces=True)
    final, reasons = _chosen(turn, national, action.country)
    if not final.best:
        return Reply(Markup("\n\n".join([*lines, say("stock-none")])), (back,), replaces=True)
    whole = len(final.best) + len(reasons) <= WHOLE
    lines.append(_list(turn, list(final.best), whole=whole))
    lines += [_substituted(turn, number, reason) for number, reason in reasons.items()]
    if final.near:
        lines.append(Markup(f"{say('finalists-near')}\n{_list(turn, list(final.near[:NEAR_SHOWN]), whole=whole)}"))
    if final.tied:
        lines.append(say("finalists-tied", numbers=", ".join(map(str, final.tied))))
    lines += [say("finalists-alike", number=str(one), other=str(other)) for one, other in _alike(turn, final.best)[:ALIKE_SHOWN]]
    lines.append(say("finalists-replace-how"))
    check = sum(one.proposal for one in final.best)
    return Reply(
        Markup("\n\n".join(lines)),
        ((Press(say.plain("finalists-confirm"), Confirm(action.country, check)),), back),
        replaces=True,
    )


def confirm(turn: Turn, action: Confirm) -> Reply:
    """Take a country's finalists into the European round."""
    say = turn.say
    national, european = _rounds(turn)
    if national is None or action.country not in _countries(turn):
        return show(turn, AskFinalists(""))
    if european is None:
        return show(turn, AskFinalists(action.country), note=say("finalists-no-european"))
    if national.is_open(turn.now) or national.opens_at > turn.now:
        return show(turn, AskFinalists(action.country), note=say("finalists-not-closed"))
    final, reasons = _chosen(turn, national, action.country)
    if sum(one.proposal for one in final.best) != action.check:
        return show(turn, AskFinalists(action.country))
    chosen = [(one.proposal, one.agree, one.votes, reasons.get(one.proposal, "")) for one in final.best]
    count = finalists.confirm(turn.db, european.id or 0, action.country, chosen, turn.now, me(turn).number)
    if not count:
        return show(turn, AskFinalists(""))
    back = (Press(say.plain("back"), AskFinalists("")),)
    return Reply(say("finalists-confirmed", number=str(count)), (back,), replaces=True)


def _replace(turn: Turn, found: re.Match[str]) -> Reply:
    """Let a proposal take another one's place, for a reason that everybody can read."""
    say, country = turn.say, found["country"].upper()
    national, european = _rounds(turn)
    if national is None or (european and country in finalists.of(turn.db, european.id or 0)):
        return Reply(say("finalists-replace-how"))
    out, into, reason = int(found["out"]), int(found["into"]), tidy(found["reason"])
    final, reasons = _chosen(turn, national, country)
    there = {number for number, *_ in finalists.counts(turn.db, national.id or 0, country)}
    best = {one.proposal for one in final.best}
    if out not in best or into not in there or into in best:
        return Reply(say("finalists-replace-how"))
    if out in reasons:
        # It stands in for another one itself.
        swaps = finalists.substitutions(turn.db, national.id or 0)
        out = next(one.instead_of for one in swaps.values() if one.proposal_id == out)
    finalists.substitute(turn.db, national.id or 0, out, into, reason, turn.now, me(turn).number)
    return show(turn, AskFinalists(country))


def _rounds(turn: Turn) -> tuple[Round | None, Round | None]:
    """Return the national and the European round of the consultation."""
    briefing = briefing_for(turn, 0)
    mine = rounds_of(turn, briefing) if briefing else []
    by_kind = {one.kind: one for one in mine}
    return by_kind.get(RoundKind.NATIONAL.value), by_kind.get(RoundKind.EUROPEAN.value)


def _countries(turn: Turn) -> frozenset[str]:
    briefing = briefing_for(turn, 0)
    return briefing.countries if briefing else frozenset()


def _chosen(turn: Turn, national: Round, country: str) -> tuple[Final, dict[int, str]]:
    """Return the finalists with the organiser's exceptions, and the reasons of these by who comes in."""
    counts = finalists.counts(turn.db, national.id or 0, country)
    ranked = rank(counts)
    swaps, known = finalists.substitutions(turn.db, national.id or 0), {one.proposal: one for one in ranked}
    final = cut(ranked, national.best)
    while twice := _twice(final, swaps):
        # Others are gone, so it is among the best by itself: who gave way to it stays out all the same.
        ranked = [one for one in ranked if one.proposal not in twice]
        final = cut(ranked, national.best)
    best, reasons = list(final.best), dict[int, str]()
    for place, one in enumerate(best):
        swap = swaps.get(one.proposal)
        if swap is not None and swap.proposal_id in known:
            best[place] = known[swap.proposal_id]
            reasons[swap.proposal_id] = swap.reason
    near = tuple(one for one in final.near if one.proposal not in reasons)
    return Final(tuple(best), near, final.tied), reasons


def _twice(final: Final, swaps: Mapping[int, Substitution]) -> set[int]:
    """Return who of the best gave way to one that is among them too."""
    numbers = {one.proposal for one in final.best}
    return {number for number in numbers if number in swaps and swaps[number].proposal_id in numbers}


def _list(turn: Turn, ranked: list[Ranked], *, whole: bool) -> Markup:
    found = dict(proposals.texts(turn.db, [one.proposal for one in ranked]))
    texts = found if whole else {number: excerpt(text) for number, text in found.items()}
    lines = []
    for place, one in enumerate(ranked, 1):
        lines.append(f"{place}. ({one.proposal}) {escape(texts.get(one.proposal, ''))}\n{_figures(turn, one)}".rstrip())
    return Markup("\n".join(lines))


def _figures(turn: Turn, one: Ranked) -> str:
    """Return what the votes say; nothing where members are so few that it would tell what single ones think."""
    briefing, say = briefing_for(turn, 0), turn.say
    if briefing is not None and briefing.members and one.votes < SMALLEST:
        return ""
    shares = {name: say.percent(part) for name, part in (("share", one.share), ("low", one.low), ("high", one.high))}
    return say("results-line", votes=one.votes, **shares)


def _substituted(turn: Turn, number: int, reason: str) -> Markup:
    return turn.say("finalists-replaced", number=str(number), reason=reason)


def _alike(turn: Turn, best: tuple[Ranked, ...]) -> list[tuple[int, int]]:
    """Return the pairs of finalists that say nearly the same."""
    texts = proposals.texts(turn.db, [one.proposal for one in best])
    found: list[tuple[int, int]] = turn.think(("finalists", tuple(texts)), partial(_pairs, texts), paced=False)
    return found


def _pairs(texts: list[tuple[int, str]]) -> list[tuple[int, int]]:
    similar = Similar()
    similar.add(texts)
    pairs = {
        tuple(sorted((number, match.proposal)))
        for number, text in texts
        for match in similar.find(text, 4)
        if match.proposal != number
    }
    return sorted((one, other) for one, other in pairs)


ROUTES = Routes(commands={"finalists": command}, actions={AskFinalists: show, Confirm: confirm}, role=Role.ORGANISER)
