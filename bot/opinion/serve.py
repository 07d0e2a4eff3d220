"""Which proposal a person is served next: what strategies are told, and the plans that they make of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING, Protocol

from pyroaring import BitMap

if TYPE_CHECKING:  # numpy takes long to load, and a program that only serves needs it in the background alone
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Longs = NDArray[np.int64]
    Ints = NDArray[np.int32]

LEAST = 2.0**-24
"""The least weight, if the largest is 1: of what is to come only when nothing else is left."""
QUARTER = 0.25
"""Who has more of all the weight is not avoided: that would keep it from what it is due."""
DRAWS = 12
"""Draws before what is left is worked out."""


@dataclass(frozen=True, slots=True)
class Exposures:
    """The served votes of one pool, as arrays of one length in the order of the proposals' numbers.

    `author` and `theme` are 0 where none is known; `since` is when a proposal was accepted, in seconds since 1970, UTC.
    """

    numbers: "Longs"
    agree: "Longs"
    neutral: "Longs"
    disagree: "Longs"
    author: "Ints"
    theme: "Ints"
    since: "Longs"

    @property
    def served(self) -> "Longs":
        """All served votes of each proposal."""
        return self.agree + self.neutral + self.disagree


@dataclass(frozen=True, slots=True)
class Goal:
    """What serving is for: served votes promised to every proposal, and the places that go on.

    `left` are the served votes still expected in this pool until the round closes; `math.inf`: no end is known.
    """

    minimum: int
    best: int
    left: float


@dataclass(frozen=True, slots=True)
class Lately:
    """The authors and themes of the last few cards of a person."""

    authors: frozenset[int] = frozenset()
    themes: frozenset[int] = frozenset()


NOTHING = Lately()


class Plan(Protocol):
    """What a strategy decided for a while; it does not change, so turns may use it from any thread."""

    def choose(self, seen: BitMap, lately: Lately, random: Random) -> int | None:
        """Return a number that is not in `seen`, of another author and theme than lately where one is left; None: all is seen."""


class Strategy(Protocol):
    """Makes plans, beside the turns."""

    def plan(self, exposures: Exposures, goal: Goal, random: Random) -> Plan:
        """Return a plan for the votes to come; it may take a second."""


class Weighted:
    """A plan that draws each proposal in proportion to its weight, as if what is seen or avoided were not there.

    Proposals are in tiers by their weight, none below a quarter of the tier's largest. A tier is drawn by its size times its
    largest weight, a member of it at random, and accepted by its weight: which is exact (von Neumann 1951). So where much was
    seen, what is left of each tier is counted as a set, without looking at single proposals.
    """

    def __init__(self, exposures: Exposures, weights: "Floats") -> None:
        import numpy as np

        numbers = exposures.numbers
        weights = np.maximum(weights / (weights.max(initial=0.0) or 1.0), LEAST)
        tier = (-np.log2(weights) / 2).astype(np.int64)
        self._weights: dict[int, float] = dict(zip(numbers.tolist(), weights.tolist(), strict=True))
        self._tiers: list[tuple[BitMap, list[int], float]] = [
            (BitMap(numbers[tier == one]), numbers[tier == one].tolist(), float(weights[tier == one].max()))
            for one in np.unique(tier)
        ]
        self._masses = [len(tier) * most for tier, _, most in self._tiers]
        self._authors = _groups(numbers, exposures.author, weights)
        self._themes = _groups(numbers, exposures.theme, weights)

    def choose(self, seen: BitMap, lately: Lately, random: Random) -> int | None:
        """Draw one; the same theme again rather than the same author."""
        authors = [self._authors[one] for one in lately.authors if one in self._authors]
        themes = [self._themes[one] for one in lately.themes if one in self._themes]
        for avoided in (authors + themes, authors, []):
            number = self._draw(seen, avoided, random)
            if number is not None or not avoided:
                return number
        return None

    def _draw(self, seen: BitMap, avoided: list[BitMap], random: Random) -> int | None:
        for _ in range(DRAWS if self._masses else 0):
            _, numbers, most = self._tiers[_place(self._masses, random)]
            number = numbers[int(random.random() * len(numbers))]
            accepted = random.random() * most <= self._weights[number]
            if accepted and number not in seen and not any(number in one for one in avoided):
                return number
        gone = BitMap.union(seen, *avoided) if avoided else seen
        masses = [(len(tier) - tier.intersection_cardinality(gone)) * most for tier, _, most in self._tiers]
        while any(masses):
            tier, numbers, most = self._tiers[_place(masses, random)]
            drawn = unplanned(numbers, tier, gone, random)
            if drawn is not None and random.random() * most <= self._weights[drawn]:
                return drawn
        return None


def _place(masses: list[float], random: Random) -> int:
    """Return a place in proportion to its mass; one of no mass never."""
    point = random.random() * sum(masses)
    last = 0
    for place, mass in enumerate(masses):
        if mass:
            if point < mass:
                return place
            point -= mass
            last = place
    return last


def _groups(numbers: "Longs", labels: "Ints", weights: "Floats") -> Mapping[int, BitMap]:
    """Return the proposals of each author or theme who has several, but none that holds too much of the weight to be avoided."""
    import numpy as np

    known, place, count = np.unique(labels, return_inverse=True, return_counts=True)
    share = np.bincount(place, weights, len(known)) / (weights.sum() or 1.0)
    order = np.argsort(place, kind="stable")
    ends = np.cumsum(count)
    return {
        int(label): BitMap(numbers[order[end - size : end]])
        for label, size, end, part in zip(known, count, ends, share, strict=True)
        if label and size > 1 and part <= QUARTER
    }


class Uniform:
    """Every unseen proposal is equally likely."""

    def plan(self, exposures: Exposures, goal: Goal, random: Random) -> Plan:  # noqa: ARG002 what others look at
        """Return a plan in which all weigh the same."""
        import numpy as np

        return Weighted(exposures, np.ones(len(exposures.numbers)))


def unplanned(numbers: Sequence[int], proposals: BitMap, seen: BitMap, random: Random) -> int | None:
    """Return an unseen number, each as likely, where there is no plan yet; `proposals` are the same numbers as a set."""
    for _ in range(DRAWS if numbers else 0):
        number = numbers[int(random.random() * len(numbers))]
        if number not in seen:
            return number
    left = proposals - seen
    return left[int(random.random() * len(left))] if left else None
