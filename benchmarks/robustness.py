"""The robustness report of real votes, the attacks on them, and how long it takes with 100,000 voters and a million votes.

`python -m benchmarks.robustness` prints what docs/robustness.md tells.
"""

import csv
import gzip
import io
import itertools
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks import memory
from bot.commands_robustness import compute, show
from bot.opinion.alike import ENOUGH, Votes, leaders
from bot.opinion.attacks import simulate
from bot.opinion.robustness import Round, examine

DATA = Path(__file__).parents[1] / "tests" / "opinion" / "votes"
REAL = ("uberx", "electoral-reform", "minimum-wage")
SYNTHETIC = (5.30, 1.60, 1.95)
"""The Dirichlet distribution of agree, neutral and disagree of real proposals (`bot.simulation.truth.LIKE_REAL`)."""


@dataclass(frozen=True)
class Seconds:
    """How long the parts took, in seconds, and the most memory that the process held, in MB."""

    votes: int
    alike: float
    report: float
    attacks: float
    memory: int


def real(name: str) -> Round:
    """Return the last votes of a real consultation, all as served ones."""
    last: dict[tuple[int, int], int] = {}
    with gzip.open(DATA / f"votes-{name}.csv.gz") as file:
        for row in csv.DictReader(io.TextIOWrapper(file)):
            last[int(row["participant"]), int(row["proposal"])] = int(row["vote"])
    person, proposal = (np.array([key[part] for key in last], np.int64) for part in (0, 1))
    numbers, rows = np.unique(proposal, return_inverse=True)
    count = len(last)
    votes = Votes(person, rows, np.array(list(last.values()), np.int8), np.ones(count, np.bool_), np.zeros(count, np.int16))
    return Round(numbers, votes)


def resembling(name: str) -> tuple[int, int, int]:
    """Return of a real consultation: voters, those with enough votes to look like anybody, and those who look like somebody."""
    votes = real(name).votes
    people, row, size = np.unique(votes.person, return_index=True, return_counts=True)
    _, members = np.unique(leaders(votes)[row], return_counts=True)
    return len(people), int((size >= ENOUGH).sum()), int(members[members > 1].sum())


def synthetic(voters: int, each: int, *, proposals: int = 1000, places: int | None = None, seed: int = 1) -> Round:
    """Return votes of people who got `each` cards drawn at random, a tenth of them by links; opinions are like the real ones."""
    chance = np.random.default_rng(seed)
    shares = chance.dirichlet(SYNTHETIC, proposals)
    # Cards at even distances from a first one, in an order shuffled for each block: nobody gets one twice.
    first, stride = chance.integers(proposals, size=voters), chance.integers(1, proposals // each, size=voters)
    proposal = ((first[:, None] + stride[:, None] * np.arange(each)) % proposals).ravel()
    luck = chance.random(len(proposal))
    choice = np.where(luck < shares[proposal, 0], 1, np.where(luck < shares[proposal, :2].sum(axis=1), 0, -1)).astype(np.int8)
    served = chance.random(len(proposal)) < 0.9
    country = np.repeat(chance.integers(places or 1, size=voters), each).astype(np.int16)
    person = np.repeat(np.arange(voters), each)
    return Round(np.arange(1, proposals + 1), Votes(person, proposal, choice, served, country), places)


def measure(voters: int = 100_000, each: int = 10, places: int | None = None) -> Seconds:
    """Time the search for look-alikes, the report with 200 draws, and the nine attacks."""
    round_ = synthetic(voters, each, places=places)
    times = [time.perf_counter()]
    for work in (lambda: leaders(round_.votes), lambda: examine(round_), lambda: list(simulate(round_))):
        work()
        times.append(time.perf_counter())
    alike, report, attacks = (after - before for before, after in itertools.pairwise(times))
    return Seconds(len(round_.votes), alike, report, attacks, round(memory.peak()))


if __name__ == "__main__":
    for one in REAL:
        print(f"{one}: {{}} voters, {{}} with {ENOUGH} votes, {{}} look like somebody".format(*resembling(one)))
    show(*compute(real("uberx"), attacks=True, draws=200, seed=1), {})
    print(measure())
    print("27 countries:", measure(places=27))
