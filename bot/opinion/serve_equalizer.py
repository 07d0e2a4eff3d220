"""Serving that gives every proposal the same number of votes: the least served come first."""

from random import Random
from typing import TYPE_CHECKING

from bot.opinion.serve import Exposures, Goal, Plan, Weighted

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

AHEAD = 0.1
"""Votes that a plan is made for, by the proposals of its pool."""
AT_LEAST = 8
"""Votes that it is made for in a small pool."""


class Equalizer:
    """Round 2 of We Europeans: equal exposure."""

    def plan(self, exposures: Exposures, goal: Goal, random: Random) -> Plan:  # noqa: ARG002 what others look at
        """Return a plan that fills up the lowest, as water would."""
        count = len(exposures.numbers)
        return Weighted(exposures, fill(exposures.served, max(AT_LEAST, AHEAD * count)))


def fill(served: "NDArray[np.int64]", votes: float) -> "NDArray[np.float64]":
    """Return how many of the next `votes` each proposal is due so that the lowest rise together, like water poured over steps."""
    import numpy as np

    if not len(served):
        return np.zeros(0)
    steps = np.sort(served).astype(np.float64)
    # Raising the first k to the height of the next takes k * steps[k] - sum(steps[:k]).
    before = np.cumsum(steps)
    counts = np.arange(1, len(steps) + 1)
    needed = counts[:-1] * steps[1:] - before[:-1]
    under = int(np.searchsorted(needed, votes, side="left"))
    due: NDArray[np.float64] = np.maximum(0.0, (votes + before[under]) / (under + 1) - served)
    return due
