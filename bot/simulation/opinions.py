"""What people who are not there think: every proposal has its support, every country sees it a little otherwise."""

import math
from random import Random

from storage.tables import Choice

NEUTRAL = 0.15
"""Share of neutral votes."""
SPREAD, BETWEEN_COUNTRIES = 1.1, 0.5
"""Standard deviations of the log odds of agreeing: between proposals, and between countries for one proposal."""


class Opinions:
    """Draws votes; the same seed gives the same support whatever the order of questions."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._known: dict[tuple[int, str], float] = {}

    def support(self, proposal: int, place: str) -> float:
        """Return the share of those who agree among a place's people who are not neutral."""
        key = proposal, place
        known = self._known.get(key)
        if known is None:
            overall = Random(f"{self._seed} {proposal}").gauss(0.3, SPREAD)
            here = Random(f"{self._seed} {proposal} {place}").gauss(0, BETWEEN_COUNTRIES)
            known = self._known[key] = 1 / (1 + math.exp(-overall - here))
        return known

    def choose(self, random: Random, proposal: int, place: str) -> Choice:
        """Return somebody's vote."""
        if random.random() < NEUTRAL:
            return Choice.NEUTRAL
        return Choice.AGREE if random.random() < self.support(proposal, place) else Choice.DISAGREE
