"""Which proposal a person is served next."""

from collections.abc import Sequence
from random import Random
from typing import Protocol

from pyroaring import BitMap

DRAWS = 16
"""Random draws before the unseen are worked out: with half of the proposals seen, 1 in 65,536 choices needs that."""


class Strategy(Protocol):
    """Chooses a proposal; its cost may not grow with the number of votes."""

    def choose(self, numbers: Sequence[int], proposals: BitMap, seen: BitMap, random: Random) -> int | None:
        """Return one of `numbers` that is not in `seen`, or None if there is none.

        `proposals` holds the same numbers as a set. Numbers are positive and fit 32 bits.
        """


class Uniform:
    """Every unseen proposal is equally likely."""

    def choose(self, numbers: Sequence[int], proposals: BitMap, seen: BitMap, random: Random) -> int | None:
        """Draw and reject what was seen; where nearly all was seen, draw from the difference of the sets."""
        count = len(numbers)
        for _ in range(DRAWS if count else 0):
            number = numbers[int(random.random() * count)]
            if number not in seen:
                return number
        unseen = proposals - seen
        return unseen[random.randrange(len(unseen))] if unseen else None
