"""Serving of our own: a floor that every proposal reaches in time, and the rest where it decides who is among the best."""

from random import Random
from typing import TYPE_CHECKING

from bot.opinion.serve import Exposures, Goal, Plan, Weighted
from bot.opinion.serve_equalizer import fill

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

AHEAD = 0.25
"""Votes that are looked ahead, by the proposals of the pool."""
SPARE = 2.0
"""How much more than is missing the floor gets in time: people come unevenly, and prefer other themes."""
RESERVE = 0.5
"""Votes, by the proposals of the pool, by whose end the floor shall be reached before all is over: chance leaves some out."""
ALWAYS = 0.2
"""Of all cards to the floor, while something is missing to it and no haste is needed."""
PRIOR = 2.0
"""Votes' worth of the pool's mean that each proposal begins with, at least."""


class Balanced:
    """Scoring, section 4."""

    def plan(self, exposures: Exposures, goal: Goal, random: Random) -> Plan:  # noqa: ARG002 nothing is left to chance
        """Return a plan for both budgets at once."""
        return Weighted(exposures, weights(exposures, goal))


def weights(exposures: Exposures, goal: Goal) -> "NDArray[np.float64]":
    """Return the shares of the next cards, which add up to 1."""
    import numpy as np

    served = exposures.served
    missing = np.maximum(0.0, goal.minimum - served)
    lacking = float(missing.sum())
    left = goal.left - RESERVE * len(served)
    haste = min(1.0, max(ALWAYS, SPARE * lacking / left if left > 0 else 1.0)) if lacking else 0.0
    found = (1 - haste) * information(exposures.agree, served, goal.best)
    if lacking:
        poured = np.minimum(missing, fill(served, max(1.0, lacking / 4)))
        found += haste * poured / poured.sum()
    return found


def information(agree: "NDArray[np.int64]", served: "NDArray[np.int64]", best: int) -> "NDArray[np.float64]":
    """Return the shares of votes that tell most of which are the `best`, adding up to 1.

    The optimal budget for choosing a subset (Chen, He, Fu and Lee, INFORMS Journal on Computing 20, 2008): all votes on one,
    those cast and those of `AHEAD`, shall be in proportion to m (1 - m) / d², d = m - cut: many where the cut is near, few where
    it is far. m is the share as the votes leave it under `prior`, so that a first lucky vote does not lead; as d is known no
    better than m, its variance is added to d². The cut lies in the middle between the last of the best and the first of the
    others. Each gets what it lacks, so that what came late, or was misjudged early, catches up at once.
    """
    import numpy as np

    count = len(served)
    if best >= count:
        return np.full(count, 1 / max(1, count))
    alpha, beta = prior(agree, served)
    votes = served + alpha + beta
    mean = (agree + alpha) / votes
    ordered = np.partition(mean, (count - best - 1, count - best))
    cut = (ordered[count - best - 1] + ordered[count - best]) / 2
    single = mean * (1 - mean)
    needed = single / ((mean - cut) ** 2 + single / (votes + 1))
    short = np.maximum(0.0, needed / needed.sum() * (served.sum() + AHEAD * count) - served)
    whole: NDArray[np.float64] = short / short.sum()
    return whole


def prior(agree: "NDArray[np.int64]", served: "NDArray[np.int64]") -> tuple[float, float]:
    """Return the Beta distribution of the pool's shares, by their mean and variance (method of moments; Kleinman 1973)."""
    import numpy as np

    total = float(served.sum())
    mean = (float(agree.sum()) + 1) / (total + 2)
    told = served > 0
    if told.sum() < 2:
        return PRIOR * mean, PRIOR * (1 - mean)
    votes = served[told].astype(np.float64)
    share = agree[told] / votes
    between = float((votes * (share - mean) ** 2).sum()) - mean * (1 - mean) * (len(votes) - 1)
    scale = votes.sum() - (votes**2).sum() / votes.sum() - (len(votes) - 1)
    inside = between / (mean * (1 - mean) * scale) if scale > 0 else 0.0
    strength = min(200.0, max(PRIOR, 1 / inside - 1)) if inside > 0 else 200.0
    return strength * mean, strength * (1 - mean)
