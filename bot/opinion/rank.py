"""Who comes first: the lower bound of the agreement among served votes, so that few votes do not win by luck.

Many proposals at once are ranked by `bot.opinion.ranking`.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.opinion.score import Z, interval

TELLING = 5
"""Votes of a country from which on its share says something of the country, and nothing of single people."""

Counts = Mapping[str, tuple[int, int]]
"""Agreeing and all served votes, by country."""


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


def cut(ranked: list[Ranked], count: int) -> Final:
    """Return the first `count`, and who is so close behind that chance may have decided: their interval reaches the cut."""
    best, rest = ranked[:count], ranked[count:]
    if not best or not rest:
        return Final(tuple(best), (), ())
    last = best[-1]
    near = [one for one in rest if one.high >= last.low and one.votes]
    level = [one.proposal for one in [*best, *near] if (one.low, one.votes) == (last.low, last.votes)]
    return Final(tuple(best), tuple(near), tuple(level) if len(level) > 1 and level[-1] != last.proposal else ())


def balanced(counts: Mapping[str, tuple[float, float]]) -> tuple[float, float, float]:
    """Return the share that agrees where every country counts the same, whatever its size, and its 95 % interval.

    Agreement in Europe must hold across countries (scoring.md, section 5), so a large one may not outweigh the others. Each
    country's share is uncertain as its votes leave it under a uniform prior (Bayes 1763): Beta(agree + 1, votes - agree + 1),
    with the mean m = (agree + 1) / (votes + 2) and the variance m (1 - m) / (votes + 3). One without votes is therefore uncertain
    and not against. The share is the mean of the m; as the countries are independent, its interval is
    share ± 1.96 √(sum of the variances) / number of countries, within 0 to 1. The sums are exact, so no order changes them.
    """
    if not counts:
        return 0.0, 0.0, 1.0
    means = [(agree + 1) / (votes + 2) for agree, votes in counts.values()]
    variances = [mean * (1 - mean) / (votes + 3) for mean, (_, votes) in zip(means, counts.values(), strict=True)]
    share = math.fsum(means) / len(means)
    spread = Z * math.sqrt(math.fsum(variances)) / len(means)
    return share, max(0.0, share - spread), min(1.0, share + spread)


def lowest(counts: Counts) -> str | None:
    """Return the country with the least support among those with at least `TELLING` votes; None if there is none."""
    telling = [(agree / votes, -votes, country) for country, (agree, votes) in counts.items() if votes >= TELLING]
    return min(telling)[2] if telling else None


def majorities(counts: Counts) -> int:
    """Return in how many countries with at least `TELLING` votes more than half of all votes, the neutral ones too, agree."""
    return sum(votes >= TELLING and 2 * agree > votes for agree, votes in counts.values())
