"""The ranking of many proposals, kept as arrays: what has changed is computed alone and finds its new place."""

from collections.abc import Callable, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from bot.opinion.rank import Counts, Ranked
from bot.opinion.score import Z

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Whole = NDArray[np.int64]
    Real = NDArray[np.float64]
    Shares = tuple[Real, Real, Real]
    """The share that agrees, and the lower and upper bound of its 95 % interval: each of shape (proposals,)."""


class Ranking:
    """Proposals in their order: lower bound, then votes, then number.

    With `places` every place counts the same (`bot.opinion.rank.balanced`), one without votes is uncertain, and votes from
    elsewhere do not count; without them all votes are one whole (`bot.opinion.rank.rank`). The figures are those of these
    functions to the last bit, up to ten million votes on a proposal in a place.
    """

    def __init__(self, given: Mapping[int, Counts], places: Sequence[str] | None = None) -> None:
        import numpy as np

        self._places = places
        self._proposals = np.fromiter(given, np.int64, len(given))
        self._rows = {proposal: row for row, proposal in enumerate(given)}
        agree, votes = self._table(given)
        self._agree, self._votes = agree.sum(axis=0), votes.sum(axis=0)
        self._share, self._low, self._high = self._measure(agree, votes)
        self._order = self._sorted(np.arange(len(given)))

    def update(self, changed: Mapping[int, Counts]) -> None:
        """Take the new counts of some proposals, and move these to their places; raises KeyError for one that is not ranked."""
        import numpy as np

        rows = np.array([self._rows[proposal] for proposal in changed], np.int64)
        agree, votes = self._table(changed)
        self._agree[rows], self._votes[rows] = agree.sum(axis=0), votes.sum(axis=0)
        self._share[rows], self._low[rows], self._high[rows] = self._measure(agree, votes)
        moved = np.zeros(len(self._order), np.bool_)
        moved[rows] = True
        stayed, rows = self._order[~moved[self._order]], self._sorted(rows)
        self._order = np.insert(stayed, self._place(stayed, rows), rows)

    def ranked(self, count: int | None = None) -> list[Ranked]:
        """Return the first proposals, or all."""
        order = self._order[:count]
        columns = (self._proposals, self._agree, self._votes, self._share, self._low, self._high)
        return list(map(Ranked, *(column[order].tolist() for column in columns)))

    def _table(self, given: Mapping[int, Counts]) -> "tuple[Whole, Whole]":
        """Return agreeing and all votes, each of shape (places, proposals); without places, of shape (1, proposals)."""
        import numpy as np

        none = (0, 0)
        if self._places is None:
            pairs = [tuple(map(sum, zip(*counts.values(), strict=True))) or none for counts in given.values()]
        else:
            pairs = [counts.get(place, none) for counts in given.values() for place in self._places]
        depth = 1 if self._places is None else len(self._places)
        # Much faster than np.array of a list of pairs.
        table = np.fromiter(chain.from_iterable(pairs), np.int64, 2 * len(pairs)).reshape(len(given), depth, 2)
        return np.ascontiguousarray(table[:, :, 0].T), np.ascontiguousarray(table[:, :, 1].T)

    def _measure(self, agree: "Whole", votes: "Whole") -> "Shares":
        return whole_shares(agree[0], votes[0]) if self._places is None else balanced_shares(agree, votes)

    def _sorted(self, rows: "Whole") -> "Whole":
        import numpy as np

        return rows[np.lexsort((self._proposals[rows], -self._votes[rows], -self._low[rows]))]

    def _place(self, stayed: "Whole", rows: "Whole") -> "Whole":
        """Return before which of those that stayed each row comes, by bisection of all rows at once."""
        import numpy as np

        first, last = np.zeros(len(rows), np.int64), np.full(len(rows), len(stayed))
        while (searching := first < last).any():
            middle = (first + last) // 2
            other = stayed[np.minimum(middle, len(stayed) - 1)]
            level = self._low[other] == self._low[rows]
            same = level & (self._votes[other] == self._votes[rows])
            before = (
                (self._low[other] > self._low[rows])
                | (level & (self._votes[other] > self._votes[rows]))
                | (same & (self._proposals[other] < self._proposals[rows]))
            )
            first = np.where(searching & before, middle + 1, first)
            last = np.where(searching & ~before, middle, last)
        return first


def whole_shares(agree: "Whole", votes: "Whole") -> "Shares":
    """Return Wilson's interval (1927) of each proposal, as `bot.opinion.score.interval` does."""
    import numpy as np

    none, some = votes == 0, np.maximum(votes, 1)
    share = agree / some
    spread = Z * np.sqrt(share * (1 - share) / some + Z * Z / (4 * some * some))
    middle, scale = share + Z * Z / (2 * some), 1 + Z * Z / some
    low, high = np.maximum(0.0, (middle - spread) / scale), np.minimum(1.0, (middle + spread) / scale)
    return share, np.where(none, 0.0, low), np.where(none, 1.0, high)


def balanced_shares(agree: "Whole", votes: "Whole") -> "Shares":
    """Return the share in which every place counts the same, and its interval, as `bot.opinion.rank.balanced` does."""
    import numpy as np

    places, proposals = votes.shape
    if not places:
        return np.zeros(proposals), np.zeros(proposals), np.ones(proposals)
    means = [(agree[place] + 1) / (votes[place] + 2) for place in range(places)]
    variance = _exact_sum(lambda place: means[place] * (1 - means[place]) / (votes[place] + 3), places)
    share = _exact_sum(means.__getitem__, places) / places
    spread = Z * np.sqrt(variance) / places
    return share, np.maximum(0.0, share - spread), np.minimum(1.0, share + spread)


def _exact_sum(term: "Callable[[int], Real]", count: int) -> "Real":
    """Return sums that are rounded once, as by math.fsum, so that no order of the places makes two level proposals differ.

    What each addition loses is added up apart (Knuth's TwoSum; Ogita, Rump and Oishi 2005). The terms lie between 0 and 1 and
    have no bits so low that the losses would be rounded themselves.
    """
    total, lost = term(0), 0.0 * term(0)
    for number in range(1, count):
        one = term(number)
        summed = total + one
        part = summed - total
        lost += (total - (summed - part)) + (one - part)
        total = summed
    return total + lost
