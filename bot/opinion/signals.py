"""Signals: what is unusual about votes, and which of them came in a wave, as one hand with many accounts would cast them.

One signal sets nothing apart: a television programme brings many at once, some people tap fast, an organisation's link brings the
same vote many times, and where there are twelve proposals many people answer them alike. Nor do two that meet by chance, such as
the few who tap fast among a programme's viewers. A vote is set apart if it bears two signals which go together: far more people
bear both than do by chance, even if those who bear the one lean towards the other as an audience may (`unlikely`).

A vote by a link is not set apart for being one of many at once by people who are new: a link of anybody's does both, so these are
one fact and not two, and such votes move no ranking. What is measured, and what is not found, is in `docs/robustness.md`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from typing import TYPE_CHECKING

from bot.opinion.signals_marks import MEMBERS, alike, arrivals, bursts, fast, unlikely, usual

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Truth = NDArray[np.bool_]
    Whole = NDArray[np.int64]


class Signal(StrEnum):
    """What is unusual about a vote; none of them alone sets one apart."""

    FAST = "fast"
    """The voter answers card after card faster than anybody reads."""
    ALIKE = "alike"
    """The voter gives nearly the same answers to nearly the same proposals as several others (`bot.opinion.alike`)."""
    NEW = "new"
    """The voter came with far more others than usually come from there at a time."""
    BURST = "burst"
    """Far more of the same votes on one proposal than usual came at a time."""


@dataclass(frozen=True, slots=True, eq=False)
class Cast:
    """Votes with what is known of how they came, as arrays of shape (votes,), at most one of a person on a proposal.

    `person` and `proposal` are numbers, `choice` is 1, 0 or -1, `country` any small number that names a country. `at` is when the
    vote was cast and `came` when its voter began to take part, in seconds; `took` for how many seconds the voter had looked at
    the card, -1 where that is not known.
    """

    person: "Whole"
    proposal: "Whole"
    choice: "NDArray[np.int8]"
    served: "NDArray[np.bool_]"
    country: "NDArray[np.int16]"
    at: "Whole"
    took: "NDArray[np.int16]"
    came: "Whole"


@dataclass(frozen=True, slots=True, eq=False)
class Wave:
    """Votes that came together, as rows of `Cast` in their order, and all the signals that they bear."""

    rows: "Whole"
    signals: frozenset[Signal]


def find_waves(cast: Cast) -> list[Wave]:
    """Return the waves in some votes, the largest first; a vote is in one at most.

    Waves are the same whatever the order of the votes. Votes are in one wave if they share what set them apart: a group of
    look-alikes, a time at which many came, or a burst; not that both are fast. Bursts are looked for among the votes that nothing
    else sets apart: others who vote in the same hour are not to be part of what a script made one-sided. So a wave that is found
    without bursts does not name them.
    """
    import numpy as np

    if not len(cast.person):
        return []
    # In an order of their own, so that nothing hangs on the one they came in.
    order = np.lexsort((cast.proposal, cast.person))
    cast = _only(cast, order)
    voters: list[tuple[Signal, Whole]] = [(Signal.FAST, fast(cast)), (Signal.ALIKE, alike(cast))]
    found = list(_waves(cast, [*voters, *((Signal.NEW, cell) for cell in arrivals(cast))]))
    left = np.ones(len(order), np.bool_)
    for wave in found:
        left[wave.rows] = False
    rows, rest = np.flatnonzero(left), _only(cast, left)
    marks = [(kind, cell[left]) for kind, cell in voters]
    marks += [(Signal.NEW, cell) for cell in arrivals(rest)] + [(Signal.BURST, cell) for cell in bursts(rest)]
    found += [Wave(rows[wave.rows], wave.signals) for wave in _waves(rest, marks)]
    return sorted((Wave(np.sort(order[wave.rows]), wave.signals) for wave in found), key=lambda wave: -len(wave.rows))


def _only(cast: Cast, which: "Truth | Whole") -> Cast:
    """Return some of the votes, told by a mask or by their rows in a new order."""
    return Cast(**{name: getattr(cast, name)[which] for name in Cast.__slots__})


def _waves(cast: Cast, marks: "list[tuple[Signal, Whole]]") -> Iterator[Wave]:
    """Yield the votes that bear two signals which go together; `marks` are as `bot.opinion.signals_marks` returns them."""
    shared: list[tuple[int, Truth]] = []
    for one, other in combinations(range(len(marks)), 2):
        (kind, cell), (other_kind, other_cell) = marks[one], marks[other]
        if kind is not other_kind:
            both = (cell >= 0) & (other_cell >= 0)
            if {kind, other_kind} == {Signal.NEW, Signal.BURST}:
                both &= cast.served
            together = _together(cell, other_cell, both, cast.person)
            if together.any():
                shared += [(mark, together) for mark in (one, other) if marks[mark][0] is not Signal.FAST]
    if shared:
        for rows in _connected(marks, shared):
            yield Wave(rows, frozenset(kind for kind, cell in marks if (cell[rows] >= 0).any()))


def _together(one: "Whole", other: "Whole", both: "Truth", person: "Whole") -> "Truth":
    """Return which of the votes that bear `both` signals do so by what goes together; `one` and `other` are what is shared."""
    import numpy as np

    which = both.copy()
    if not both.any():
        return which
    keys, pair = np.unique(one[both] * (int(other.max()) + 1) + other[both], return_inverse=True)
    common = _people(pair, person[both])
    sizes, voters = [_people(cell, person) for cell in (one, other)], len(np.unique(person))
    have, others = sizes[0][keys // len(sizes[1])], sizes[1][keys % len(sizes[1])]
    far = common >= MEMBERS
    # Either way round: few among many, and many among few.
    for mine, theirs in ((have, others), (others, have)):
        far &= unlikely(common, mine, usual(theirs - common, voters - mine))
    which[both] = far[pair]
    return which


def _people(cell: "Whole", person: "Whole") -> "Whole":
    """Return how many people share each number from 0."""
    import numpy as np

    found = cell >= 0
    width = int(person.max()) + 1
    return np.bincount(np.unique(cell[found] * width + person[found]) // width)


def _connected(marks: "list[tuple[Signal, Whole]]", shared: "list[tuple[int, Truth]]") -> "Iterator[Whole]":
    """Yield the rows of votes that share numbers of marks, directly or through others, where these hold."""
    import numpy as np
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    rows = [np.flatnonzero(which) for _, which in shared]
    # The numbers of all marks are told apart by the mark.
    nodes = [len(marks) * marks[mark][1][row] + mark for (mark, _), row in zip(shared, rows, strict=True)]
    apart, row = np.unique(np.concatenate(rows), return_inverse=True)
    names, node = np.unique(np.concatenate(nodes), return_inverse=True)
    size = len(apart) + len(names)
    graph = coo_array((np.ones(len(row), np.int8), (row, node + len(apart))), shape=(size, size))
    label = connected_components(graph, directed=False)[1][: len(apart)]
    for one in np.unique(label).tolist():
        yield apart[label == one]
