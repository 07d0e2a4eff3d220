"""What sets a group apart from all others, and what all groups agree on."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

CERTAIN = 1.2815515655446004
"""Standard deviations above which a difference is not taken for chance: one-sided, 90 percent."""
REPRESENTATIVE = 5


@dataclass(frozen=True, slots=True)
class Representative:
    """A proposal that a group agrees with (or disagrees with) more than the others do.

    `chosen` of `votes` in the group did, a `share` (smoothed) that is `ratio` times that of the others; `share_test` and
    `ratio_test` are the standard deviations by which they are above a half and above the others.
    """

    proposal: int
    agrees: bool
    chosen: int
    votes: int
    share: float
    ratio: float
    share_test: float
    ratio_test: float


@dataclass(frozen=True, slots=True)
class Consensus:
    """How much all groups agree with a proposal, and disagree with it: 0 to 1; votes of those who are in a group."""

    proposal: int
    agree: float
    disagree: float
    votes: int


@dataclass(frozen=True, slots=True)
class Counts:
    """Votes by group and proposal (groups by proposals): agreeing, disagreeing, and all."""

    agree: "NDArray[np.intp]"
    disagree: "NDArray[np.intp]"
    votes: "NDArray[np.intp]"


def count(
    group: "NDArray[np.intp]", proposal: "NDArray[np.intp]", vote: "NDArray[np.int8]", groups: int, proposals: int
) -> Counts:
    """Count votes, given the group, the place of the proposal and the choice of each."""
    import numpy as np

    cell = group * proposals + proposal

    def table(cells: "NDArray[np.intp]") -> "NDArray[np.intp]":
        return np.bincount(cells, minlength=groups * proposals).reshape(groups, proposals)

    return Counts(table(cell[vote > 0]), table(cell[vote < 0]), table(cell))


def representative(counts: Counts, proposals: "NDArray[np.int64]") -> list[list[Representative]]:
    """Return for each group up to five proposals that represent it, the most representative first; given their numbers.

    As Polis: one for the group to agree with comes first if there is any, then those where both tests are passed, by the product
    of share, ratio and both tests; one at least, however uncertain, for a group that voted at all. Of one group only: none.
    Unlike Polis, that first one does not depend on the order of proposals, and of two negative tests the product counts nothing.
    C. Small and others, Polis (2021), and math/src/polismath/math/repness.clj in compdemocracy/polis.
    """
    import numpy as np

    if len(counts.votes) < 2:
        return [[] for _ in counts.votes]
    sides = [_Side.of(chosen, counts.votes) for chosen in (counts.agree, counts.disagree)]
    found = []
    for group, votes in enumerate(counts.votes):
        agree, disagree = (side.row(group) for side in sides)
        candidates = [
            (-metric, proposals[place], side, place)
            for side in (agree, disagree)
            for place, metric in zip(np.flatnonzero(side.certain).tolist(), side.metric[side.certain].tolist(), strict=True)
        ]
        candidates.sort(key=lambda one: one[:2])
        chosen = [(side, place) for *_, side, place in candidates]
        first = _best_agree(agree, votes)
        if first is not None:
            chosen = [(agree, first), *((side, place) for side, place in chosen if place != first)]
        elif not chosen and votes.any():
            side = max(agree, disagree, key=lambda side: float(side.ratio_test.max()))
            chosen = [(side, int(np.argmax(side.ratio_test)))]
        found.append([side.name(place, int(proposals[place]), agrees=side is agree) for side, place in chosen[:REPRESENTATIVE]])
    return found


def consensus(counts: Counts, proposals: "NDArray[np.int64]") -> list[Consensus]:
    """Return how much all groups agree with each proposal, most first; given the proposals' numbers.

    The geometric mean over groups of (agreeing + 1) / (votes + 2): Polis's product, but the same for any number of groups.
    """
    import numpy as np

    if not len(counts.votes):
        return []
    agree, disagree = (
        np.exp(np.log((chosen + 1) / (counts.votes + 2)).mean(axis=0)) for chosen in (counts.agree, counts.disagree)
    )
    order = np.lexsort((proposals, -agree))
    columns = (values[order].tolist() for values in (proposals, agree, disagree, counts.votes.sum(axis=0)))
    return [Consensus(*row) for row in zip(*columns, strict=True)]


@dataclass(frozen=True, slots=True, eq=False)
class _Side:
    """Those who agree, or those who disagree, by group and proposal; or, as a row, by proposal."""

    chosen: "NDArray[np.intp]"
    votes: "NDArray[np.intp]"
    share: "NDArray[np.float64]"
    ratio: "NDArray[np.float64]"
    share_test: "NDArray[np.float64]"
    ratio_test: "NDArray[np.float64]"

    @classmethod
    def of(cls, chosen: "NDArray[np.intp]", votes: "NDArray[np.intp]") -> "_Side":
        """Test each share against a half and against that of all others, with one success added to each count as Polis does."""
        import numpy as np

        others, others_votes = chosen.sum(axis=0) - chosen, votes.sum(axis=0) - votes
        share = (chosen + 1) / (votes + 2)
        ratio = share * (others_votes + 2) / (others + 1)
        share_test = 2 * np.sqrt(votes + 1) * ((chosen + 1) / (votes + 1) - 0.5)
        pooled = (chosen + others + 2) / (votes + others_votes + 2)
        error = np.sqrt(pooled * (1 - pooled) * (1 / (votes + 1) + 1 / (others_votes + 1)))
        difference = (chosen + 1) / (votes + 1) - (others + 1) / (others_votes + 1)
        return cls(chosen, votes, share, ratio, share_test, np.where(error > 0, difference / np.where(error > 0, error, 1), 0.0))

    def row(self, group: int) -> "_Side":
        """Return those of one group."""
        return _Side(
            *(values[group] for values in (self.chosen, self.votes, self.share, self.ratio, self.share_test, self.ratio_test))
        )

    @property
    def certain(self) -> "NDArray[np.bool_]":
        """Where both tests are passed."""
        return (self.share_test > CERTAIN) & (self.ratio_test > CERTAIN)

    @property
    def metric(self) -> "NDArray[np.float64]":
        """How representative each is."""
        return self.share * self.ratio * self.share_test * self.ratio_test

    def name(self, place: int, proposal: int, *, agrees: bool) -> Representative:
        """Return one as what others see."""
        return Representative(
            proposal,
            agrees,
            int(self.chosen[place]),
            int(self.votes[place]),
            float(self.share[place]),
            float(self.ratio[place]),
            float(self.share_test[place]),
            float(self.ratio_test[place]),
        )


def _best_agree(agree: _Side, votes: "NDArray[np.intp]") -> int | None:
    """Return the place of what the group agrees with most: more than the others do if possible, else at all."""
    import numpy as np

    voted = votes > 0
    more = voted & (agree.ratio > 1) & (agree.share > 0.5) & (agree.share_test > 0) & (agree.ratio_test > 0)
    much = voted & (agree.share_test > CERTAIN)
    for allowed, metric in ((more, agree.metric), (much, agree.share * agree.share_test)):
        if allowed.any():
            return int(np.argmax(np.where(allowed, metric, -np.inf)))
    return None
