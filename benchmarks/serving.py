"""Choosing a card among 30,000 proposals for who has seen 1,000, and making the plans."""

import time
from dataclasses import dataclass
from random import Random

import numpy as np
from pyroaring import BitMap

from bot.opinion.serve import Exposures, Goal, Lately, Plan
from bot.opinion.strategies import STRATEGIES

GOAL = Goal(minimum=30, best=10, left=100_000.0)
CHOICES = 200


@dataclass(frozen=True)
class Figures:
    """Microseconds a choice where any were seen, and where those that the plan likes best were; milliseconds a plan: medians."""

    any_seen: float
    liked_seen: float
    plan: float


def measure(*, proposals: int = 30_000, seen: int = 1_000, rounds: int = 5) -> dict[str, Figures]:
    """Return the figures of each strategy; authors and themes of the last three cards are avoided."""
    exposures = _exposures(proposals)
    found = {}
    for name, strategy in STRATEGIES.items():
        random, plans, any_seen, liked_seen = Random(1), [], [], []
        for _ in range(rounds):
            began = time.perf_counter()
            plan = strategy.plan(exposures, GOAL, random)
            plans.append(1e3 * (time.perf_counter() - began))
            some = BitMap(random.sample(exposures.numbers.tolist(), seen))
            any_seen.append(_choices(plan, some, random))
            liked_seen.append(_choices(plan, _liked(plan, seen, random), random))
        found[name] = Figures(*(float(np.median(figures)) for figures in (any_seen, liked_seen, plans)))
    return found


def _liked(plan: Plan, count: int, random: Random) -> BitMap:
    """Return what somebody has seen whom this plan has served so many."""
    seen = BitMap()
    while len(seen) < count and (number := plan.choose(seen, Lately(), random)) is not None:
        seen.add(number)
    return seen


def _choices(plan: Plan, seen: BitMap, random: Random) -> float:
    lately = Lately(frozenset({1, 2, 3}), frozenset({1, 2, 3}))
    began = time.perf_counter()
    for _ in range(CHOICES):
        plan.choose(seen, lately, random)
    return 1e6 * (time.perf_counter() - began) / CHOICES


def _exposures(count: int) -> Exposures:
    draw = np.random.default_rng(1)
    votes = draw.integers(0, 60, count)
    agree = draw.binomial(votes, draw.beta(6, 4, count))
    neutral = draw.binomial(votes - agree, 0.4)
    return Exposures(
        np.arange(1, count + 1) * 3,
        agree,
        neutral,
        votes - agree - neutral,
        draw.integers(0, 20_000, count).astype(np.int32),
        draw.integers(1, 14, count).astype(np.int32),
        draw.integers(0, 1_000_000, count),
    )
