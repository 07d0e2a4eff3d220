"""Who comes first: the lower bound of the agreement among served votes, so that few votes do not win by luck."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.opinion.score import interval

BEST = 10
"""Proposals of each country that go into the European round."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A proposal with its served votes, the share that agrees, and the 95 % interval of that share."""

    proposal: int
    agree: int
    votes: int
    share: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Final:
    """The best, those whose interval overlaps the cut, and of both those who are level with the last place."""

    best: tuple[Ranked, ...]
    near: tuple[Ranked, ...]
    tied: tuple[int, ...]


def rank(counts: Iterable[tuple[int, int, int]]) -> list[Ranked]:
    """Return proposals, given as number, agreeing and all served votes, in their order: lower bound, then votes, then number.

    Neutral votes count in the whole. Lower bound: Wilson (1927), 95 %.
    """
    found = []
    for proposal, agree, votes in counts:
        low, high = interval(agree, votes)
        found.append(Ranked(proposal, agree, votes, agree / votes if votes else 0.0, low, high))
    return sorted(found, key=lambda one: (-one.low, -one.votes, one.proposal))


def cut(ranked: list[Ranked], count: int = BEST) -> Final:
    """Return the first `count`, and who is so close behind that chance may have decided: their interval reaches the cut."""
    best, rest = ranked[:count], ranked[count:]
    if not best or not rest:
        return Final(tuple(best), (), ())
    last = best[-1]
    near = [one for one in rest if one.high >= last.low and one.votes]
    level = [one.proposal for one in [*best, *near] if (one.low, one.votes) == (last.low, last.votes)]
    return Final(tuple(best), tuple(near), tuple(level) if len(level) > 1 and level[-1] != last.proposal else ())
