"""Serving as Make.org's exploration sequences did (2020 to 2022)."""

from random import Random
from typing import TYPE_CHECKING

from bot.opinion.score import CLEAR, FEW, MOST, PRIOR_VOTE
from bot.opinion.serve import Exposures, Goal, Plan, Weighted

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BATCH = 12
NEW = 4
"""Of a batch: ceil(0.3 * 12)."""
CONTROVERSIES = 0.1
"""Of the tested ones in a batch."""
YOUNG, OLD = 10, 1500
"""Served votes from which on a proposal is tested, and from which on it is left out."""
AMONG = 10
"""Of so many with the best samples the one with the fewest votes is taken."""
REACH = 20
"""Only the first 200 samples are looked at for a batch."""
BATCHES = 16
"""Batches that a plan is made of, so that not everybody is sent to the same twelve."""


class Exploration:
    """Draws a card as often as it is in batches made by their rules, and anything else once these are seen.

    Their keywords are unknown here, so within a batch only authors are kept apart; themes are in `Lately`. Second-level answers
    are not told to strategies: the samples of topScore and controversy are those of the votes.
    """

    def plan(self, exposures: Exposures, goal: Goal, random: Random) -> Plan:  # noqa: ARG002 they had no goal
        """Return a plan of `BATCHES` batches, each with samples of its own."""
        import numpy as np

        draw = np.random.default_rng(random.getrandbits(64))
        served = exposures.served
        new = np.flatnonzero(served < YOUNG)
        new = new[_first_of_each(exposures.author[new], exposures.since[new])][: NEW * BATCHES]
        tested = np.flatnonzero((served >= YOUNG) & (served < OLD))
        weights = np.zeros(len(served))
        rest = BATCH - min(NEW, len(new))
        divided = round(CONTROVERSIES * rest)
        for _ in range(BATCHES):
            tops, controversies = _sampled(exposures, tested, draw)
            chosen = _take(controversies, served, exposures.author, divided)
            chosen += _take(tops, served, exposures.author, rest - len(chosen))
            weights[chosen] += 1
        if len(new):
            weights[new] += BATCHES * min(NEW, len(new)) / len(new)
        return Weighted(exposures, weights)


def _first_of_each(author: "NDArray[np.int32]", since: "NDArray[np.int64]") -> "NDArray[np.int64]":
    """Return places, the oldest first, one of each author; nobody known is nobody twice."""
    import numpy as np

    order = np.argsort(since, kind="stable")
    alone = np.where(author[order] == 0, -1 - np.arange(len(order)), author[order])
    found: NDArray[np.int64] = order[np.sort(np.unique(alone, return_index=True)[1])]
    return found


def _sampled(
    exposures: Exposures, tested: "NDArray[np.int64]", draw: "np.random.Generator"
) -> tuple["NDArray[np.int64]", "NDArray[np.int64]"]:
    """Return those that a sample puts into consensus, and into controversy, the best sample first.

    A sample of a counter is from Beta(counter + 0.33, votes - counter + 1); the zone is that of `bot.opinion.score`.
    """
    import numpy as np

    votes = exposures.served[tested]
    agree, neutral, disagree = (
        draw.beta(counter[tested] + PRIOR_VOTE, votes - counter[tested] + 1)
        for counter in (exposures.agree, exposures.neutral, exposures.disagree)
    )
    clear = neutral < CLEAR
    consensus = (agree >= MOST) | (clear & (disagree < FEW))
    rejection = ~consensus & ((disagree >= MOST) | (clear & (agree < FEW)))
    controversy = ~consensus & ~rejection & clear
    divided = np.minimum(agree, disagree)
    tops = np.flatnonzero(consensus)
    controversies = np.flatnonzero(controversy)
    return tested[tops[np.argsort(-agree[tops])]], tested[controversies[np.argsort(-divided[controversies])]]


def _take(best: "NDArray[np.int64]", served: "NDArray[np.int64]", author: "NDArray[np.int32]", count: int) -> list[int]:
    """Take `count` times, among the first `AMONG` left, the one with the fewest votes, and drop what its author wrote."""
    left, taken = best[: AMONG * REACH].tolist(), list[int]()
    while left and len(taken) < count:
        one = min(left[:AMONG], key=served.__getitem__)
        taken.append(one)
        left = [other for other in left if other != one and (not author[one] or author[other] != author[one])]
    return taken
