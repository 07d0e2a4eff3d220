"""Ranking 30,000 proposals by what 27 countries say: all of them, and 1,000 that have changed."""

import random
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from bot.opinion.rank import Counts, Ranked, balanced
from bot.opinion.ranking import Ranking

PLACES = tuple(f"{number:02}" for number in range(27))


@dataclass(frozen=True)
class Seconds:
    """Medians: the loop over all proposals, the whole ranking, an update of it; and of the pairs, how much faster these are."""

    loop: float
    whole: float
    update: float
    whole_ratio: float
    update_ratio: float


def measure(*, proposals: int = 30_000, changed: int = 1_000, rounds: int = 5) -> Seconds:
    """Rank from counts to a list in order, by a loop in Python and by arrays in turn; after an update the first ten are read."""
    chance = random.Random(1)
    given = {number: _counts(chance) for number in range(1, proposals + 1)}
    Ranking({1: {}}, PLACES)  # loads numpy
    loops, wholes, updates = [], [], []
    for _ in range(rounds):
        loops.append(_timed(partial(_loop, given)))
        wholes.append(_timed(partial(_whole, given)))
        ranking = Ranking(given, PLACES)
        new = {number: _counts(chance) for number in chance.sample(sorted(given), changed)}
        updates.append(_timed(partial(_updated, ranking, new)))
        given |= new
        assert ranking.ranked() == _loop(given)
    return Seconds(
        *(statistics.median(times) for times in (loops, wholes, updates)),
        *(statistics.median(a / b for a, b in zip(loops, times, strict=True)) for times in (wholes, updates)),
    )


def _counts(chance: random.Random) -> Counts:
    liked = chance.random()
    votes = [chance.randrange(60) for _ in PLACES]
    return {place: (round(count * liked), count) for place, count in zip(PLACES, votes, strict=True)}


def _loop(given: dict[int, Counts]) -> list[Ranked]:
    found = []
    for proposal, counts in given.items():
        agree, votes = (sum(pair[part] for pair in counts.values()) for part in (0, 1))
        found.append(Ranked(proposal, agree, votes, *balanced(counts)))
    return sorted(found, key=lambda one: (-one.low, -one.votes, one.proposal))


def _whole(given: dict[int, Counts]) -> list[Ranked]:
    return Ranking(given, PLACES).ranked()


def _updated(ranking: Ranking, new: dict[int, Counts]) -> list[Ranked]:
    ranking.update(new)
    return ranking.ranked(10)


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


if __name__ == "__main__":
    print(measure())
