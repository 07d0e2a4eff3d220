"""What people really think in a simulation, and when proposals come: fitted to real votes, or drawn like them."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from random import Random

REAL = ("uberx", "electoral-reform", "minimum-wage")
"""Consultations whose fitted shares come with the program; `data/NOTICE.txt` says where from."""
SYNTHETIC = "synthetic"
LIKE_REAL = (5.30, 1.60, 1.95)
"""The Dirichlet distribution of agree, neutral and disagree that `dirichlet` finds for the three real ones together."""
STEPS, CLOSE = 10_000, 1e-9

Counts = tuple[int, int, int]
"""How many agreed, were neutral and disagreed."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """A proposal: the shares that agree, are neutral and disagree, and how much of the consultation was over when it came."""

    arrival: float
    agree: float
    neutral: float
    disagree: float


def fit(path: Path) -> list[Opinion]:
    """Return what a file of votes (seconds, participant, proposal, vote: 1, 0 or -1; in their order) says of its proposals.

    A person's last vote on a proposal counts. Few votes say little, so shares are the posterior's mean under the Dirichlet
    distribution that fits the file best. A proposal arrived with its first vote; the clock is the share of all votes cast by
    then: a consultation that stays open for years after its crowd has left would else have all its proposals at once.
    """
    counts, arrivals = count(path)
    prior = dirichlet(counts.values())
    found = []
    for proposal, (agree, neutral, disagree) in counts.items():
        whole = agree + neutral + disagree + sum(prior)
        shares = ((agree + prior[0]) / whole, (neutral + prior[1]) / whole, (disagree + prior[2]) / whole)
        found.append(Opinion(arrivals[proposal], *shares))
    return sorted(found, key=lambda one: one.arrival)


def count(path: Path) -> tuple[dict[int, Counts], dict[int, float]]:
    """Return the last votes, counted by proposal, and the share of the file's votes that came before a proposal's first."""
    with path.open(newline="") as file:
        votes = [(int(row["participant"]), int(row["proposal"]), int(row["vote"])) for row in csv.DictReader(file)]
    first: dict[int, float] = {}
    last: dict[tuple[int, int], int] = {}
    for place, (participant, proposal, vote) in enumerate(votes):
        first.setdefault(proposal, place / len(votes))
        last[participant, proposal] = vote
    counts = {proposal: [0, 0, 0] for proposal in first}
    for (_, proposal), vote in last.items():
        counts[proposal][1 - vote] += 1
    return {proposal: (one[0], one[1], one[2]) for proposal, one in counts.items()}, first


def dirichlet(counts: Iterable[Counts]) -> tuple[float, float, float]:
    """Return the Dirichlet distribution under which the counts are most likely.

    Fixed point of the Dirichlet-multinomial likelihood: T. Minka, Estimating a Dirichlet distribution (2000), equation 55.
    """
    import numpy as np
    from scipy.special import digamma

    given = np.array(list(counts), dtype=float)
    wholes = given.sum(axis=1)
    found = np.ones(3)
    for _ in range(STEPS):
        above = (digamma(given + found) - digamma(found)).sum(axis=0)
        below = (digamma(wholes + found.sum()) - digamma(found.sum())).sum()
        last, found = found, found * above / below
        if np.abs(found - last).max() < CLOSE:
            break
    return float(found[0]), float(found[1]), float(found[2])


def write(opinions: list[Opinion], path: Path) -> None:
    """Write opinions as a CSV file with five decimals."""
    lines = [f"{one.arrival:.5f},{one.agree:.5f},{one.neutral:.5f},{one.disagree:.5f}" for one in opinions]
    path.write_text("\n".join(["arrival,agree,neutral,disagree", *lines, ""]))


def read(name: str) -> list[Opinion]:
    """Return the opinions fitted to a real consultation, in the order of their arrival."""
    lines = files("bot.simulation").joinpath("data", f"{name}.csv").read_text().splitlines()
    return [Opinion(*(float(value) for value in line.split(","))) for line in lines[1:]]


def draw(proposals: int, random: Random) -> list[Opinion]:
    """Return opinions like the real ones, arriving evenly; the first proposal is there from the beginning."""
    arrivals = [0.0, *sorted(random.random() for _ in range(proposals - 1))]
    found = []
    for arrival in arrivals:
        parts = [random.gammavariate(part, 1) for part in LIKE_REAL]
        found.append(Opinion(arrival, *(part / sum(parts) for part in parts)))
    return found
