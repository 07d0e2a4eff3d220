"""Make.org's scores and zones (2020 to 2022), so that results can be compared with theirs.

Twelve counters per proposal, named as `storage.tables.vote.REASONS` names them: agree, neutral, disagree and three second-level
answers under each. *Verified* counters hold every vote that counts, *served* ones only votes on cards that we chose.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from random import Random

from bot.opinion.suppress import SMALLEST

Counters = Mapping[str, int]
"""How often each answer was given, by its name; a missing one is 0."""

VOTES = ("agree", "neutral", "disagree")
PRIOR_VOTE, PRIOR_ANSWER = 0.33, 0.01
"""What is added to a counter before it is divided: votes, and second-level answers."""
WEIGHT = 0.5
"""How much the verified counters weigh against the served ones."""
CLEAR, MOST, FEW = 0.4, 0.6, 0.15
"""The zones' shares: neutral below it, agreeing or disagreeing from it on, below it."""
ENOUGH = 10
"""Votes below which a zone is not told: the rule would call a proposal without votes controversial."""
TESTED = 1500
"""Served votes from which on Make.org's sequence no longer showed a proposal: it was known well enough."""
Z = 1.959963984540054
"""The normal distribution's quantile for 95 %."""


class Zone(StrEnum):
    """What the votes say of a proposal."""

    CONSENSUS = "consensus"
    REJECTION = "rejection"
    LIMBO = "limbo"
    CONTROVERSY = "controversy"


class Pool(StrEnum):
    """From which part of Make.org's sequence of cards an accepted proposal was drawn, if from any."""

    NEW = "new"
    TESTED = "tested"
    EXCLUDED = "excluded"


@dataclass(frozen=True, slots=True)
class Score:
    """A value with its confidence: the half width of its interval."""

    value: float
    confidence: float

    def __add__(self, other: "Score") -> "Score":
        return Score(self.value + other.value, math.hypot(self.confidence, other.confidence))

    def __sub__(self, other: "Score") -> "Score":
        return Score(self.value - other.value, math.hypot(self.confidence, other.confidence))

    def at_most(self, other: "Score") -> "Score":
        """Return the smaller value with the larger confidence."""
        return Score(min(self.value, other.value), max(self.confidence, other.confidence))


class Scores:
    """The scores of one proposal; `weight` is that of the verified counters."""

    def __init__(self, verified: Counters, served: Counters, weight: float = WEIGHT) -> None:
        self._verified, self._served, self._weight = verified, served, weight

    def of(self, name: str) -> Score:
        """Return the score of one counter: a share of the votes, and the confidence that the served votes give it."""
        share = self._weight * _share(name, self._verified) + (1 - self._weight) * _share(name, self._served)
        count = votes(self._served)
        centred = (count * _share(name, self._served) + 2) / (count + 4)
        return Score(share, 2 * math.sqrt(max(0.0, centred * (1 - centred)) / (count + 4)))

    @property
    def platitude(self) -> Score:
        """How much of the answer is that it goes without saying."""
        return self.of("obvious") + self.of("empty")

    @property
    def top(self) -> Score:
        """How much a proposal is wanted."""
        wanted = self.of("agree") + self.of("favourite") + self.of("doable")
        return wanted - self.of("no_way") - self.of("unrealistic") - self.platitude

    @property
    def rejection(self) -> Score:
        """How much it is unwanted."""
        unwanted = self.of("disagree") + self.of("no_way") + self.of("unrealistic")
        return unwanted - self.of("favourite") - self.of("doable") - self.platitude

    @property
    def controversy(self) -> Score:
        """How much it divides."""
        return self.of("agree").at_most(self.of("disagree")) + self.of("favourite").at_most(self.of("no_way"))

    @property
    def greatness(self) -> Score:
        """Favourite against no way."""
        return self.of("favourite") - self.of("no_way")

    @property
    def realistic(self) -> Score:
        """Doable against unrealistic."""
        return self.of("doable") - self.of("unrealistic")

    @property
    def engagement(self) -> Score:
        """How much it moves people, platitudes taken off."""
        return self.greatness + self.realistic - self.platitude

    @property
    def zone(self) -> Zone:
        """What the votes say; meaningful from `ENOUGH` votes on."""
        agree, neutral, disagree = (self.of(name).value for name in VOTES)
        if agree >= MOST or (neutral < CLEAR and disagree < FEW):
            return Zone.CONSENSUS
        if disagree >= MOST or (neutral < CLEAR and agree < FEW):
            return Zone.REJECTION
        return Zone.LIMBO if neutral >= CLEAR else Zone.CONTROVERSY


def told(every: Counters, served: Counters) -> Scores:
    """Return the scores that may be told of all votes and the served ones.

    Where only a handful came by links their answers do not count: the zone would tell them, beside the served ones.
    """
    linked = votes(every) - votes(served)
    return Scores(served if linked < SMALLEST else every, served)


class Draws(Scores):
    """One random draw of every score of a proposal, each from what its served votes leave possible; confidences are 0.

    Counter k of N served votes is drawn from Beta(k + prior, N - k + 1) once, so that all composites and the zone, which is then
    the sampled zone, are of the same draw. Nothing may be counted more often than there are votes.
    """

    def __init__(self, served: Counters, random: Random) -> None:
        super().__init__({}, served)
        self._random = random
        self._drawn: dict[str, Score] = {}

    def of(self, name: str) -> Score:
        """Return the draw of one counter: a share of the votes."""
        if name not in self._drawn:
            count = self._served.get(name, 0)
            share = self._random.betavariate(count + _prior(name), votes(self._served) - count + 1)
            self._drawn[name] = Score(share, 0.0)
        return self._drawn[name]


def pool(served: Counters) -> Pool:
    """Return the pool of an accepted proposal by its served votes; Make.org's further gates were open by default."""
    count = votes(served)
    return Pool.NEW if count < ENOUGH else Pool.TESTED if count < TESTED else Pool.EXCLUDED


def votes(counters: Counters) -> int:
    """Return how many votes the counters tell of."""
    return sum(counters.get(name, 0) for name in VOTES)


def interval(count: int, total: int) -> tuple[float, float]:
    """Return the 95 % interval of a share (Wilson 1927): between 0 and 1; all of it where there are no votes."""
    if not total:
        return 0.0, 1.0
    share = count / total
    spread = Z * math.sqrt(share * (1 - share) / total + Z * Z / (4 * total * total))
    middle = share + Z * Z / (2 * total)
    scale = 1 + Z * Z / total
    return max(0.0, (middle - spread) / scale), min(1.0, (middle + spread) / scale)


def _share(name: str, counters: Counters) -> float:
    return min((counters.get(name, 0) + _prior(name)) / (1 + votes(counters)), 1.0)


def _prior(name: str) -> float:
    return PRIOR_VOTE if name in VOTES else PRIOR_ANSWER
