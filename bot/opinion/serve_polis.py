"""Serving as Polis weighs statements."""

from random import Random
from typing import TYPE_CHECKING

from bot.opinion.serve import Exposures, Goal, Plan, Weighted

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Polis:
    """Draws by Polis's priority, with E = 0: how extreme a statement is would need the opinion groups, which serving has not."""

    def plan(self, exposures: Exposures, goal: Goal, random: Random) -> Plan:  # noqa: ARG002 what others look at
        """Return a plan of these weights."""
        return Weighted(exposures, priority(exposures))


def priority(exposures: Exposures) -> "NDArray[np.float64]":
    """Return [importance (1 + 8 · 2^(-S/5))]², importance = (1 - (P + 1)/(S + 2)) (E + 1) (A + 1)/(S + 2), E = 0.

    S are the votes, A those that agree, P those that pass (here: neutral). Small et al., Polis: Scaling Deliberation by Mapping
    High Dimensional Opinion Spaces, Recerca 26 (2021).
    """
    votes = exposures.served
    importance = (1 - (exposures.neutral + 1) / (votes + 2)) * (exposures.agree + 1) / (votes + 2)
    squared: NDArray[np.float64] = (importance * (1 + 8 * 2.0 ** (-votes / 5))) ** 2
    return squared
