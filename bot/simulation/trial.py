"""A trial of a serving strategy: people vote on what it chooses, and what the votes say is compared with what is true."""

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

from pyroaring import BitMap

from bot.opinion.rank import rank
from bot.opinion.serve import Exposures, Goal, Lately, Strategy
from bot.simulation.truth import Opinion

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from bot.opinion.serve import Plan

BEST = 10
"""Places that go on."""
STAY = 11_300_000 / 1_700_000
"""Votes of a person on average, as in We Europeans; the number is geometric."""
PROPOSING = 0.8
"""When proposing closes, in shares of all votes: a proposal that came with the last vote could be shown to nobody."""
PLANS = 4
"""A plan serves so many votes that every fourth proposal could get one of them; then the background has made the next."""
MINIMUM = 10
NOBODY = Lately(frozenset(), frozenset())
"""Every proposal has an author and a theme of its own here, so nobody meets one twice."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What came of a trial; exposures are served votes."""

    precision: float
    """Share of the ten first that truly belong there."""
    correlation: float
    """Spearman's, between the order found and the true agreement."""
    least: int
    """Votes of the proposal that got the fewest."""
    kept: bool
    """Whether none got fewer than the promised minimum."""
    gini: float
    """Inequality of the exposures: 0 all the same, 1 one has all."""
    late: float
    """Exposure of the last third that arrived, by that of the first third."""
    controversy: float
    """The smaller one of the true shares that agree and disagree, over all that was served."""


def minimum(budget: float) -> int:
    """Return the votes promised to every proposal when each gets `budget` on average: 10, but never more than half of those."""
    return min(MINIMUM, int(budget / 2))


def trial(opinions: Sequence[Opinion], strategy: Strategy, budget: float, random: Random) -> Figures:
    """Play a consultation with `budget` votes for each proposal on average; `opinions` are in the order of their arrival."""
    return judge(opinions, play(opinions, strategy, budget, random), minimum(budget))


def play(opinions: Sequence[Opinion], strategy: Strategy, budget: float, random: Random) -> list[list[int]]:
    """Return how many agreed, were neutral and disagreed, three lists in the order of the opinions."""
    size, total = len(opinions), round(budget * len(opinions))
    agree, neutral, disagree = [0] * size, [0] * size, [0] * size
    shares = [(one.agree, one.agree + one.neutral) for one in opinions]
    arrivals = [one.arrival * PROPOSING * total for one in opinions]
    draw, staying, lasting = random.random, math.log1p(-1 / STAY), max(1, size // PLANS)
    cast = renewed = 0
    plan: Plan | None = None
    while cast < total:
        seen = BitMap()
        for _ in range(min(total - cast, 1 + int(math.log1p(-draw()) / staying))):
            if plan is None or cast >= renewed:
                here, renewed = bisect_right(arrivals, cast), cast + lasting
                goal = Goal(minimum(budget), BEST, float(total - cast))
                plan = strategy.plan(_exposures(agree, neutral, disagree, arrivals, here), goal, random)
            number = plan.choose(seen, NOBODY, random)
            if number is None:
                break
            seen.add(number)
            place, vote = number - 1, draw()
            agrees, not_against = shares[place]
            counts = agree if vote < agrees else neutral if vote < not_against else disagree
            counts[place] += 1
            cast += 1
    return [agree, neutral, disagree]


def _exposures(agree: list[int], neutral: list[int], disagree: list[int], arrivals: list[float], here: int) -> Exposures:
    import numpy as np

    return Exposures(
        numbers=np.arange(1, here + 1),
        agree=np.array(agree[:here]),
        neutral=np.array(neutral[:here]),
        disagree=np.array(disagree[:here]),
        author=np.zeros(here, dtype=np.int32),
        theme=np.zeros(here, dtype=np.int32),
        since=np.array(arrivals[:here]).astype(np.int64),
    )


def judge(opinions: Sequence[Opinion], counts: list[list[int]], promised: int) -> Figures:
    """Compare what was counted with what is true; who is truly level with the tenth belongs to the ten."""
    import numpy as np

    served = np.array(counts).sum(axis=0)
    true = np.array([one.agree for one in opinions])
    order = [one.proposal for one in rank((place, counts[0][place], int(served[place])) for place in range(len(true)))]
    best = min(BEST, len(true))
    cut = np.sort(true)[-best]
    places = np.empty(len(true))
    places[order] = -np.arange(len(true))
    third = max(1, len(true) // 3)
    torn = np.array([min(one.agree, one.disagree) for one in opinions])
    return Figures(
        precision=float((true[order[:best]] >= cut).mean()),
        correlation=float(np.corrcoef(places, _ranks(true))[0, 1]),
        least=int(served.min()),
        kept=bool(served.min() >= promised),
        gini=gini(served.tolist()),
        late=float(served[-third:].sum() / max(1, served[:third].sum())),
        controversy=float((torn * served).sum() / served.sum()),
    )


def _ranks(values: "NDArray[np.float64]") -> "NDArray[np.float64]":
    """Return the ranks of values; who is level shares the mean of its places."""
    import numpy as np

    _, place, count = np.unique(values, return_inverse=True, return_counts=True)
    ranks: NDArray[np.float64] = (np.cumsum(count) - (count - 1) / 2)[place]
    return ranks


def gini(counts: Sequence[int]) -> float:
    """Return Gini's coefficient: the mean difference of two, by twice the mean."""
    whole = sum(counts)
    if not whole:
        return 0.0
    weighted = sum(place * count for place, count in enumerate(sorted(counts), start=1))
    return 2 * weighted / (len(counts) * whole) - (len(counts) + 1) / len(counts)
