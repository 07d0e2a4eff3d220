"""Which voters look alike: nearly the same answers to nearly the same proposals, as one person with many accounts would give.

The likeness of two voters is the Jaccard index of their sets of (proposal, choice): what they have in common, by what either has.
It falls with every answer that differs and with every proposal that only one of them answered. From `LIKENESS` on two voters with
20 answers each differ in one answer, or have 19 in common. Cards are drawn anew for everybody, so that chance does not bring two
people the same set, and those who were shown all proposals still differ in their answers: of 1,921 real people who voted on
ride-hailing 14 look like somebody (`docs/robustness.md`). Below `ENOUGH` answers nobody looks like anybody: the few best known
proposals are answered alike by many, and people in We Europeans cast 6.6 votes on average.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Whole = NDArray[np.int64]
    Truth = NDArray[np.bool_]

LIKENESS = 0.9
ENOUGH = 10
BANDS, ROWS = 16, 8
"""MinHash (Broder 1997) in bands: voters of likeness s meet in one with 1 - (1 - s^8)^16, 0.9999 for 0.9 and 0.06 for 0.5."""
PASSES = 8
"""How many leaders are tried among those who meet in a band: a bound to the work where many who are unlike meet."""
AT_ONCE = 1 << 16
"""Pairs that are compared together."""


@dataclass(frozen=True, slots=True, eq=False)
class Votes:
    """Votes as arrays of shape (votes,), at most one of a person on a proposal.

    `proposal` and `country` are rows from 0 of somebody's list of them, the country -1 for one that is in no list; `choice` is
    1 agree, 0 neutral, -1 disagree.
    """

    person: "Whole"
    proposal: "Whole"
    choice: "NDArray[np.int8]"
    served: "Truth"
    country: "NDArray[np.int16]"

    def __len__(self) -> int:
        return len(self.person)

    def only(self, which: "Truth | Whole") -> "Votes":
        """Return some of the votes, told by a mask or by their rows in a new order."""
        return Votes(*(getattr(self, name)[which] for name in NAMES))

    def and_also(self, other: "Votes") -> "Votes":
        """Return these votes and others after them."""
        import numpy as np

        return Votes(*(np.concatenate((getattr(self, name), getattr(other, name))) for name in NAMES))


NAMES = ("person", "proposal", "choice", "served", "country")


def leaders(votes: Votes, *, seed: int = 1) -> "Whole":
    """Return for each vote, in shape (votes,), the person that stands for its voter: the leader of their group, or they alone.

    Everybody in a group looks like its leader, so no chain of small differences joins two who are unlike. Which pairs are
    compared is found by hashing, with a seed; a pair is joined by its exact likeness only.
    """
    import numpy as np

    people, row = np.unique(votes.person, return_inverse=True)
    size = np.bincount(row, minlength=len(people))
    wanted = np.flatnonzero(size >= ENOUGH)
    if len(wanted) < 2:
        return votes.person
    order = np.argsort(row, kind="stable")
    order = order[size[row[order]] >= ENOUGH]
    known, token = np.unique(votes.proposal[order] * 3 + votes.choice[order] + 1, return_inverse=True)
    leader = np.arange(len(people))
    leader[wanted] = wanted[_joined(token, np.concatenate(([0], np.cumsum(size[wanted]))), len(known), seed)]
    return people[leader][row]


def _joined(token: "Whole", begins: "Whole", tokens: int, seed: int) -> "Whole":
    """Return whom each voter joins, or the voter; their tokens lie one after the other and begin at `begins`."""
    import numpy as np
    from scipy.sparse import csr_array

    count = len(begins) - 1
    sets = csr_array((np.ones(len(token), np.int32), token, begins), shape=(count, tokens))
    chance = np.random.default_rng(seed)
    pairs: dict[int, set[int]] = {}
    for _ in range(BANDS):
        band = np.zeros(count, np.uint64)
        for _ in range(ROWS):
            smallest = np.minimum.reduceat(chance.permutation(tokens).astype(np.uint32)[token], begins[:-1])
            # Rows are mixed by an odd factor (2^64 by the golden ratio); those who clash are compared once for nothing.
            band = band * np.uint64(0x9E3779B97F4A7C15) + smallest
        for one, other in _met(band, sets):
            pairs.setdefault(one, set()).add(other)
            pairs.setdefault(other, set()).add(one)
    joined = np.arange(count)
    taken: set[int] = set()
    # Who is like most leads first: of many copies the first, since it was compared with all whom it met.
    for one in sorted(pairs, key=lambda voter: (-len(pairs[voter]), voter)):
        if one not in taken:
            group = pairs[one] - taken
            joined[list(group)] = one
            taken |= group | {one}
    return joined


def _met(band: "NDArray[np.uint64]", sets: Any) -> "Iterator[tuple[int, int]]":  # noqa: ANN401 a sparse matrix
    """Yield the pairs who are alike among those who share a band: each with the first of them, then with the first left."""
    import numpy as np

    met = np.argsort(band, kind="stable")
    for _ in range(PASSES):
        if not len(met):
            return
        starts = np.flatnonzero(np.concatenate(([True], band[met[1:]] != band[met[:-1]])))
        heads = np.repeat(met[starts], np.diff(np.append(starts, len(met))))
        others = np.flatnonzero(met != heads)
        close = others[_likeness(sets, heads[others], met[others]) >= LIKENESS]
        yield from zip(heads[close].tolist(), met[close].tolist(), strict=True)
        stay = met != heads
        stay[close] = False
        met = met[stay]


def _likeness(sets: Any, one: "Whole", other: "Whole") -> "NDArray[np.float64]":  # noqa: ANN401 a sparse matrix of ones
    """Return the Jaccard index of pairs of rows."""
    import numpy as np

    common = np.empty(len(one))
    for begin in range(0, len(one), AT_ONCE):
        part = slice(begin, begin + AT_ONCE)
        common[part] = sets[one[part]].multiply(sets[other[part]]).sum(axis=1)
    size = np.diff(sets.indptr)
    likeness: NDArray[np.float64] = common / (size[one] + size[other] - common)
    return likeness


def once(votes: Votes, leader: "Whole") -> Votes:
    """Return the votes with each group as one voter, by its leader's number.

    A group votes on what at least half of it voted on: the commonest choice, neutral if two are, from the commonest country, and
    served if half of the votes were.
    """
    import numpy as np

    row = np.unique(votes.person, return_index=True)[1]
    groups, members = np.unique(leader[row], return_counts=True)
    size = dict(zip(groups[members > 1].tolist(), members[members > 1].tolist(), strict=True))
    together = np.isin(leader, np.fromiter(size, np.int64, len(size)))
    alone, many, group = votes.only(~together), votes.only(together), leader[together]
    if not len(many):
        return alone
    width = int(many.proposal.max()) + 1
    names, row = np.unique(group, return_inverse=True)
    keys, cell, count = np.unique(row * width + many.proposal, return_inverse=True, return_counts=True)
    choices = np.bincount(cell * 3 + many.choice + 1, minlength=3 * len(keys)).reshape(-1, 3)
    most = choices.max(axis=1)
    choice = np.where((choices == most[:, None]).sum(axis=1) > 1, 0, choices.argmax(axis=1) - 1)
    merged = Votes(
        names[keys // width],
        keys % width,
        choice.astype(np.int8),
        2 * np.bincount(cell, many.served, len(keys)) >= count,
        _commonest(cell, many.country, len(keys)),
    )
    sizes = np.array([size[name] for name in names.tolist()])
    return alone.and_also(merged.only(2 * count >= sizes[keys // width]))


def _commonest(cell: "Whole", country: "NDArray[np.int16]", cells: int) -> "NDArray[np.int16]":
    import numpy as np

    width = int(country.max()) + 2
    keys, count = np.unique(cell * width + country + 1, return_counts=True)
    order = np.lexsort((-keys, count))
    found = np.empty(cells, np.int16)
    # Of several values for one cell the last that is written stays: the most frequent.
    found[keys[order] // width] = keys[order] % width - 1
    return found
