"""What of the tallies may be told, and which votes must stay back so that those of others cannot be worked out."""

import heapq
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b

from bot.opinion.suppress import SMALLEST, shown

REST = ""
"""The cells together that are not shown alone."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How the cells of a table are told: `alone`, and whether the others are told together (`rest`)."""

    alone: frozenset[str]
    rest: bool

    def group(self, cell: str) -> str | None:
        """Return under which name a cell is told; None: not at all."""
        return cell if cell in self.alone else REST if self.rest else None


def shape(cells: Mapping[str, int], decided: Mapping[str, bool | None], *, few: bool = False) -> Shape:
    """Return how cells, given as numbers of people, are told: those that are too small together, or not at all.

    Where it was `decided` which are told, so it stays; of what is too `few` to be told together nothing is told.
    """
    some = {cell: people for cell, people in cells.items() if people}
    alone = shown({cell: (0, people) for cell, people in some.items()})
    alone = frozenset(cell for cell in some if (cell in alone if decided.get(cell) is None else decided[cell]))
    return Shape(alone, not few and sum(people for cell, people in some.items() if cell not in alone) >= SMALLEST)


def kept_back(proposal: int, votes: Iterable[int], told: int) -> list[int]:
    """Return whose votes in a group stay back, given all that could be published, and how many the tally tells of.

    The tally less the votes that are published are the votes of those who did not consent: none, or at least `SMALLEST`, or they
    would be published all the same. Who stays back is the same in each export: of two that differ one could work out more.
    """
    voters = list(votes)
    missing = told - len(voters)
    if missing == 0 or missing >= SMALLEST:
        return []
    return heapq.nsmallest(SMALLEST - missing, voters, key=lambda voter: (_drawn(voter, proposal), voter))


def _drawn(voter: int, proposal: int) -> bytes:
    return blake2b(b"%d %d" % (voter, proposal), digest_size=8).digest()
