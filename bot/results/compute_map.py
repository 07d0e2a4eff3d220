"""The map of opinions in a published round: its groups, and where people stand, never one alone."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from bot.opinion.groups import find_groups
from bot.opinion.groups_representative import Counts, consensus, count, representative
from bot.opinion.robustness import Round
from bot.opinion.suppress import SMALLEST
from bot.results.report import Group, Map, Point, Stance, Together

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

PEOPLE = 50
"""People on the map below whom there is none."""
FINE, COARSE = 40, 10
"""Cells along each side of the grids on which people are told together."""
WITHIN = 0.99
"""The share of the people who stand within the map; the others are drawn at its edge, or one could make it small for all."""
TOGETHER = 10
DIGITS = 2
"""Digits of shares: with more of them the numbers of people could be told."""


def draw(round_: Round) -> Map | None:
    """Return the map of those with enough votes; None where they are few, or do not stand in two groups that may be told."""
    import numpy as np

    votes = round_.votes
    found = find_groups(votes.person, round_.proposals[votes.proposal], votes.choice)
    # The largest come first; what fewer people think is left out.
    groups = sum(one.size >= SMALLEST for one in found.groups)
    there = found.group < groups
    if groups < 2 or there.sum() < PEOPLE:
        return None
    places, group = scaled(found.places[there]), found.group[there]
    place = np.minimum(np.searchsorted(found.people[there], votes.person), len(group) - 1)
    mine = found.people[there][place] == votes.person
    columns = np.searchsorted(found.proposals, round_.proposals[votes.proposal[mine]])
    counts = count(group[place[mine]], columns, votes.choice[mine], groups, len(found.proposals))
    stances = _stances(counts, found.proposals)
    middles = [places[group == number].mean(axis=0).round(DIGITS).tolist() for number in range(groups)]
    sizes = np.bincount(group, minlength=groups).tolist()
    return Map(
        len(group),
        tuple(Group(size, x, y, some) for size, (x, y), some in zip(sizes, middles, stances, strict=True)),
        tuple(_points(places, group)),
        tuple(_together(counts, found.proposals)),
    )


def scaled(places: "NDArray[np.float64]") -> "NDArray[np.float64]":
    """Return places from -1 to 1, in the same measure both ways."""
    import numpy as np

    reach = np.abs(places).max(axis=1)
    within: NDArray[np.float64] = np.clip(places / (np.quantile(reach, WITHIN, method="lower") or reach.max()), -1, 1)
    return within


def _stances(counts: Counts, proposals: "NDArray[np.int64]") -> list[tuple[Stance, ...]]:
    """Return what sets each group apart, where enough people of the group and of the others have voted."""
    import numpy as np

    found = []
    for group, some in enumerate(representative(counts, proposals)):
        mine = []
        for one in some:
            column = int(np.searchsorted(proposals, one.proposal))
            chosen = counts.agree if one.agrees else counts.disagree
            others, all_ = (int(table[:, column].sum() - table[group, column]) for table in (chosen, counts.votes))
            if min(one.votes, all_) >= SMALLEST:
                share = (others + 1) / (all_ + 2)
                mine.append(Stance(one.proposal, one.agrees, round(one.share, DIGITS), round(share, DIGITS)))
        found.append(tuple(mine))
    return found


def _together(counts: Counts, proposals: "NDArray[np.int64]") -> Iterator[Together]:
    """Yield what all groups agree with most, where enough people of each have voted."""
    import numpy as np

    shares = (counts.agree + 1) / (counts.votes + 2)
    enough = set(proposals[counts.votes.min(axis=0) >= SMALLEST].tolist())
    for one in [one for one in consensus(counts, proposals) if one.proposal in enough][:TOGETHER]:
        column = int(np.searchsorted(proposals, one.proposal))
        yield Together(one.proposal, round(one.agree, DIGITS), tuple(shares[:, column].round(DIGITS).tolist()))


def _points(places: "NDArray[np.float64]", group: "NDArray[np.intp]") -> Iterator[Point]:
    """Yield the cells of a grid with enough people of a group, then, of those who are left, the ones of a coarser grid."""
    import numpy as np

    waiting = np.ones(len(group), np.bool_)
    for side in (FINE, COARSE):
        cell = np.minimum((places + 1) / 2 * side, side - 1).astype(np.int64)
        key = (group * side + cell[:, 1]) * side + cell[:, 0]
        keys, row, people = np.unique(key[waiting], return_inverse=True, return_counts=True)
        for one, number in zip(keys.tolist(), people.tolist(), strict=True):
            if number >= SMALLEST:
                line, x = divmod(one, side)
                owner, y = divmod(line, side)
                yield Point(_centre(x, side), _centre(y, side), owner, number)
        waiting[waiting] = people[row] < SMALLEST


def _centre(cell: int, side: int) -> float:
    return round((2 * cell + 1) / side - 1, 3)
