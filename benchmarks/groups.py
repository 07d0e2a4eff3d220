"""Opinion groups: ours and red-dwarf's (Polis in Python), from the same votes, in turn, each in a process of its own.

    python -m benchmarks.groups

Each process is given one thread, so that what is compared is the work and not how threads fare on a busy machine.
"""

import csv
import gzip
import json
import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks import memory

REAL = Path(__file__).parent.parent / "tests" / "opinion" / "votes" / "votes-uberx.csv.gz"
SIZES = {"larger": (8_000, 800, 400_000), "largest": (100_000, 30_000, 5_000_000)}
"""People, proposals and votes of made-up consultations; of the largest red-dwarf's matrix would have 3,000 million cells."""
Votes = tuple[NDArray[Any], NDArray[Any], NDArray[Any]]


@dataclass(frozen=True, slots=True)
class Run:
    """Seconds from votes to groups, libraries loaded, and of the processor; memory in MB.

    The most that the process had, and how much of that was not there yet when the votes were.
    """

    seconds: float
    cpu: float
    peak: float
    added: float
    groups: int


@dataclass(frozen=True, slots=True)
class Compared:
    """Runs in turn, and the median of the pairs' ratios of time and of memory (theirs by ours)."""

    ours: list[Run]
    theirs: list[Run]

    @property
    def faster(self) -> float:
        """How many times as fast ours is."""
        return statistics.median(their.seconds / our.seconds for our, their in zip(self.ours, self.theirs, strict=True))

    @property
    def lighter(self) -> float:
        """How many times the memory of ours theirs takes, whole processes."""
        return statistics.median(their.peak / our.peak for our, their in zip(self.ours, self.theirs, strict=True))


def compare(what: str, rounds: int) -> Compared:
    """Measure both in turn on the real votes ("real") or on made-up ones ("larger")."""
    pairs = [(run("ours", what), run("theirs", what)) for _ in range(rounds)]
    return Compared([our for our, _ in pairs], [their for _, their in pairs])


def run(who: str, what: str) -> Run:
    """Measure one in a process of its own."""
    alone = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    command = [sys.executable, "-W", "ignore", "-m", "benchmarks.groups", who, what]
    return Run(**json.loads(subprocess.run(command, check=True, capture_output=True, env=alone).stdout))


def real() -> Votes:
    """Return the votes of the largest real consultation that is at hand."""
    with gzip.open(REAL, "rt") as file:
        last = {(int(row["participant"]), int(row["proposal"])): int(row["vote"]) for row in csv.DictReader(file)}
    cells = np.array(list(last))
    return cells[:, 0], cells[:, 1], np.array(list(last.values()), np.int8)


def made(people: int, proposals: int, votes: int) -> Votes:
    """Return votes of three camps, each leaning its own way on every proposal, and everybody somewhat their own."""
    random = np.random.default_rng(1)
    cells = np.unique(random.integers(0, people * proposals, round(votes * 1.1)))
    cells = random.permutation(cells)[:votes]
    person, proposal = np.divmod(cells, proposals)
    lean = random.standard_normal((3, proposals), np.float32)
    opinion = lean[random.integers(0, 3, people)[person], proposal] + random.standard_normal(votes, np.float32)
    return person, proposal, (np.sign(opinion) * (np.abs(opinion) > 0.4)).astype(np.int8)


def _ours(votes: Votes) -> tuple[float, float, int]:
    from bot.opinion.groups import find_groups

    find_groups(*real())
    start, cpu = time.perf_counter(), time.process_time()
    found = find_groups(*votes)
    return time.perf_counter() - start, time.process_time() - cpu, len(found.groups)


def _theirs(votes: Votes) -> tuple[float, float, int]:
    from reddwarf.implementations.base import run_pipeline

    run_pipeline(votes=_rows(real()), random_state=0)
    rows = _rows(votes)
    start, cpu = time.perf_counter(), time.process_time()
    found = run_pipeline(votes=rows, random_state=0)
    return time.perf_counter() - start, time.process_time() - cpu, len(set(found.clusterer.labels_.tolist()))


def _rows(votes: Votes) -> list[dict[str, int]]:
    columns = (column.tolist() for column in votes)
    return [{"participant_id": one, "statement_id": other, "vote": said} for one, other, said in zip(*columns, strict=True)]


def _alone(who: str, what: str) -> None:
    votes = real() if what == "real" else made(*SIZES[what])
    before = memory.peak()
    seconds, cpu, groups = (_ours if who == "ours" else _theirs)(votes)
    peak = memory.peak()
    print(json.dumps({"seconds": seconds, "cpu": cpu, "peak": peak, "added": peak - before, "groups": groups}))


def _main() -> None:
    for what in ("real", "larger"):
        compared = compare(what, 3)
        for who, runs in (("ours", compared.ours), ("red-dwarf", compared.theirs)):
            middle = sorted(runs, key=lambda one: one.seconds)[len(runs) // 2]
            print(f"{what}, {who}: {middle.seconds:.3f} s, {middle.peak:,.0f} MB, {middle.groups} groups")
        print(f"{what}: {compared.faster:.1f} times as fast, {compared.lighter:.2f} times less memory")
    largest = run("ours", "largest")
    print(f"5,000,000 votes: {largest.seconds:.2f} s (processor {largest.cpu:.2f} s), {largest.peak:,.0f} MB")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        _alone(sys.argv[1], sys.argv[2])
    else:
        _main()
