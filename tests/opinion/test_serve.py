"""Which proposal comes next: never one that was seen, in proportion to the weights, and each strategy's own promise."""

import math
from collections import Counter
from collections.abc import Sequence
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyroaring import BitMap

from bot.opinion.serve import NOTHING, Exposures, Goal, Lately, Weighted, unplanned
from bot.opinion.serve_balanced import information
from bot.opinion.serve_equalizer import fill
from bot.opinion.serve_polis import priority
from bot.opinion.strategies import STRATEGIES

NUMBERS = st.sets(st.integers(1, 2**32 - 1), max_size=60)
GOAL = Goal(5, 3, 1000.0)


def exposures(
    counts: Sequence[tuple[int, int, int]], *, author: Sequence[int] = (), theme: Sequence[int] = (), numbers: Sequence[int] = ()
) -> Exposures:
    agree, neutral, disagree = np.array(counts, dtype=np.int64).reshape(-1, 3).T
    size = len(counts)
    return Exposures(
        np.array(numbers or range(1, size + 1), dtype=np.int64)[:size],
        agree,
        neutral,
        disagree,
        np.array(author or [0] * size, dtype=np.int32),
        np.array(theme or [0] * size, dtype=np.int32),
        np.arange(size, dtype=np.int64),
    )


@pytest.mark.parametrize("name", STRATEGIES)
@settings(max_examples=25)
@given(proposals=NUMBERS, seen=NUMBERS, seed=st.integers(0, 99))
def test_what_is_chosen_is_unseen_and_nothing_means_nothing_is_left(
    name: str, proposals: set[int], seen: set[int], seed: int
) -> None:
    random = Random(seed)
    counts = [(random.randrange(30), random.randrange(9), random.randrange(9)) for _ in proposals]
    groups = [random.randrange(4) for _ in proposals]
    given_ = exposures(counts, numbers=sorted(proposals), author=groups, theme=groups[::-1])
    seen |= set(sorted(proposals)[: seed % 7])
    chosen = STRATEGIES[name].plan(given_, GOAL, random).choose(BitMap(seen), Lately(frozenset({1}), frozenset({2})), random)
    left = proposals - seen
    assert chosen in left if left else chosen is None


@given(proposals=NUMBERS, seen=NUMBERS, seed=st.integers())
def test_without_a_plan_it_is_the_same(proposals: set[int], seen: set[int], seed: int) -> None:
    chosen = unplanned(sorted(proposals), BitMap(proposals), BitMap(seen), Random(seed))
    left = proposals - seen
    assert chosen in left if left else chosen is None


@pytest.mark.parametrize("gone", [0, 40])
def test_draws_are_in_proportion_to_the_weights_whatever_was_seen(gone: int) -> None:
    """`gone` of the heaviest were seen: then they are drawn from what is counted as left."""
    weights = np.concatenate([np.full(gone, 1000.0), np.arange(1.0, 21.0)])
    plan, random = Weighted(exposures([(0, 0, 0)] * len(weights)), weights), Random(3)
    draws = 4000
    counts = Counter(plan.choose(BitMap(range(1, gone + 1)), NOTHING, random) for _ in range(draws))
    expected = [draws * weight / 210 for weight in range(1, 21)]
    chi2 = sum((counts[gone + 1 + place] - wanted) ** 2 / wanted for place, wanted in enumerate(expected))
    assert chi2 < 43.8  # the 99.9 % quantile with 19 degrees of freedom


def test_authors_and_themes_are_spread_while_others_are_left() -> None:
    author, theme = [1, 1, 2, 2, 3, 3, 4, 4, 5, 5], [1, 2, 3, 4, 5, 1, 2, 3, 4, 5]
    plan = STRATEGIES["uniform"].plan(exposures([(0, 0, 0)] * 10, author=author, theme=theme), GOAL, Random(1))
    random, lately = Random(2), Lately(frozenset({1, 2}), frozenset({5}))
    chosen = {plan.choose(BitMap(), lately, random) for _ in range(200)}
    assert chosen == {6, 7, 8, 9}, "not of authors 1 and 2, nor of theme 5"
    assert {plan.choose(BitMap([6, 7, 8, 9]), lately, random) for _ in range(100)} == {5, 10}, (
        "another author before another theme"
    )
    assert {plan.choose(BitMap(range(5, 11)), lately, random) for _ in range(100)} == {1, 2, 3, 4}


def test_a_theme_of_nearly_everything_is_not_kept_back() -> None:
    plan = STRATEGIES["uniform"].plan(exposures([(0, 0, 0)] * 20, theme=[1] * 18 + [2, 2]), GOAL, Random(1))
    random = Random(1)
    assert sum((plan.choose(BitMap(), Lately(themes=frozenset({1})), random) or 0) <= 18 for _ in range(200)) > 150


def play(name: str, votes: int, goal: Goal, size: int = 40) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """Return the exposures after so many votes, each by somebody new, with a plan for every twentieth."""
    random, counts = Random(4), np.zeros((size, 3), dtype=np.int64)
    for cast in range(votes):
        if cast % 20 == 0:
            given_ = exposures([(int(a), int(n), int(d)) for a, n, d in counts])
            plan = STRATEGIES[name].plan(given_, Goal(goal.minimum, goal.best, votes - cast), random)
        number = plan.choose(BitMap(), NOTHING, random)
        assert number is not None
        counts[number - 1, 0 if random.random() * size < number else 2] += 1
    served: np.ndarray[tuple[int], np.dtype[np.int64]] = counts.sum(axis=1)
    return served


def test_the_equalizer_keeps_all_equal() -> None:
    served = play("equalizer", 400, GOAL)
    assert served.max() - served.min() <= 3


def test_the_floor_is_reached_when_the_votes_suffice_and_the_rest_goes_to_the_cut() -> None:
    served = play("balanced", 800, Goal(10, 5, 0))
    assert served.min() >= 10
    assert served[-12:].sum() > 1.5 * served[:12].sum(), "the last are near the best, the first are far from them"


def test_without_time_everything_goes_to_the_floor() -> None:
    plan = STRATEGIES["balanced"].plan(exposures([(50, 0, 5), (0, 0, 0), (4, 0, 5), (9, 0, 1)]), Goal(10, 1, 8.0), Random(1))
    assert {plan.choose(BitMap(), NOTHING, Random(seed)) for seed in range(60)} <= {2, 3}


def test_votes_tell_most_near_the_cut_and_where_little_is_known() -> None:
    value = information(np.array([990, 600, 590, 100, 6]), np.array([1000, 1000, 1000, 1000, 10]), 2)
    assert min(value[1], value[2]) > value[4] > max(value[0], value[3])
    assert math.isclose(value.sum(), 1)


@given(served=st.lists(st.integers(0, 50), min_size=1, max_size=30), votes=st.integers(1, 500))
def test_water_is_poured_whole_and_level(served: list[int], votes: int) -> None:
    poured = fill(np.array(served), votes)
    assert math.isclose(poured.sum(), votes, rel_tol=1e-9)
    level = max(have + more for have, more in zip(served, poured, strict=True) if more > 1e-9)
    for have, more in zip(served, poured, strict=True):
        assert math.isclose(have + more, level) or (more <= 1e-9 and have >= level - 1e-6)


def test_the_weights_of_polis_by_hand() -> None:
    # No votes: importance (1 - 1/2) (1/2) = 1/4, times 9, squared. S = 8, A = 4, P = 2: (7/10)(5/10) = 0.35, 1 + 8 * 2**-1.6.
    found = priority(exposures([(0, 0, 0), (4, 2, 2)]))
    assert found[0] == pytest.approx(2.25**2)
    assert found[1] == pytest.approx((0.35 * (1 + 8 * 2**-1.6)) ** 2)


def test_of_an_exploration_batch_a_third_is_new_and_the_rest_tested_and_liked() -> None:
    counts = [(0, 0, 0)] * 20 + [(45, 2, 3)] * 20 + [(3, 2, 45)] * 20 + [(24, 2, 24)] * 20
    plan, random = STRATEGIES["exploration"].plan(exposures(counts), GOAL, Random(5)), Random(6)
    numbers = [plan.choose(BitMap(), NOTHING, random) or 0 for _ in range(3000)]
    shares = [sum(first < number <= first + 20 for number in numbers) / 3000 for first in (0, 20, 40, 60)]
    assert shares == pytest.approx([4 / 12, 7 / 12, 0, 1 / 12], abs=0.03)
