"""Opinion groups, as Polis draws them: for showing who stands together, never for choosing what is shown or what wins."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.opinion.groups_clustering import cluster
from bot.opinion.groups_projection import project
from bot.opinion.groups_representative import Consensus, Representative, consensus, count, representative

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

ENOUGH = 7
"""Votes below which a person is in no group and is not drawn: Polis's figure."""
TABLE = 8
"""Times the number of votes that the largest number may be for a table of all numbers to be worth its memory."""


@dataclass(frozen=True, slots=True)
class Group:
    """People who stand together: how many, the middle of their places, and what sets them apart, most representative first."""

    size: int
    middle: tuple[float, float]
    representative: tuple[Representative, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Groups:
    """Everybody who voted enough: their numbers, places (people by 2) and groups (places in `groups`, the largest first).

    `proposals` are those that anybody voted on, `loadings` (2 by proposals) how far agreeing with each moves a person;
    `consensus` is what all groups agree with, most first.
    """

    people: "NDArray[np.int64]"
    places: "NDArray[np.float64]"
    group: "NDArray[np.intp]"
    proposals: "NDArray[np.int64]"
    loadings: "NDArray[np.float64]"
    groups: tuple[Group, ...]
    consensus: tuple[Consensus, ...]


def find_groups(person: "NDArray[Any]", proposal: "NDArray[Any]", vote: "NDArray[Any]", *, seed: int = 0) -> Groups:
    """Return the opinion groups in votes, given as three arrays of the same length: person, proposal, and -1, 0 or 1.

    Everybody's votes make the map; only those with at least 7 are on it. The same votes and seed give the same groups, whatever
    the order of the votes. ValueError if a vote is none of the three or a person has two on one proposal.
    """
    import numpy as np

    if len(vote) and (vote.min() < -1 or vote.max() > 1):
        raise ValueError("a vote is -1, 0 or 1")
    people, rows = _places(person)
    proposals, columns = _places(proposal)
    votes_each = np.bincount(rows, minlength=len(people))
    enough = votes_each >= ENOUGH
    if not enough.any():
        return Groups(people[:0], np.zeros((0, 2)), np.zeros(0, np.intp), proposals, np.zeros((2, len(proposals))), (), ())
    projection = project(rows, columns, vote, seed=seed, counts=votes_each)
    places = projection.places[enough]
    group = cluster(places, seed=seed)
    sizes = np.bincount(group)
    group_of = np.full(len(people), -1)
    group_of[enough] = group
    grouped = group_of[rows]
    kept = grouped >= 0
    counts = count(grouped[kept], columns[kept], vote[kept], len(sizes), len(proposals))
    middles = [places[group == number].mean(axis=0).tolist() for number in range(len(sizes))]
    found = zip(sizes.tolist(), middles, representative(counts, proposals), strict=True)
    return Groups(
        people[enough],
        places,
        group,
        proposals,
        projection.components,
        tuple(Group(size, (x, y), tuple(some)) for size, (x, y), some in found),
        tuple(consensus(counts, proposals)),
    )


def _places(numbers: "NDArray[Any]") -> "tuple[NDArray[np.int64], NDArray[np.intp]]":
    """Return the different numbers, in order, and each one's place among them; by a table: sorting millions takes seconds."""
    import numpy as np

    if not len(numbers) or numbers.min() < 0 or numbers.max() > TABLE * len(numbers):
        return np.unique(numbers, return_inverse=True)
    there = np.zeros(int(numbers.max()) + 1, bool)
    there[numbers] = True
    return np.flatnonzero(there), (np.cumsum(there) - 1)[numbers]
