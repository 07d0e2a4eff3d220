"""Many trials on all processors, their means with intervals, and how many votes one strategy needs where another needs more."""

import math
import multiprocessing
import os
import signal
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields
from random import Random

from bot.simulation.trial import Figures, trial
from bot.simulation.truth import SYNTHETIC, draw, read

OURS = "balanced"
BAR = 0.7
"""The part of the best other strategy's votes that ours may need for the same precision."""

FEW = 50
"""Trials that are done before another process would have started."""


@dataclass(frozen=True, slots=True)
class Task:
    """A trial to be made; the same seed brings the same synthetic proposals and the same first people to every strategy."""

    data: str
    proposals: int
    strategy: str
    budget: float
    seed: int


@dataclass(frozen=True, slots=True)
class Mean:
    """A mean, and how far its 95 % interval reaches to both sides (normal approximation)."""

    value: float
    margin: float


Summary = Mapping[str, Mean]
"""Means by the names of `Figures`."""
Table = dict[tuple[str, float], Summary]
"""Summaries by strategy and budget, in votes for each proposal."""


def run(task: Task) -> Figures:
    """Make a trial."""
    from bot.opinion.strategies import STRATEGIES

    opinions = draw(task.proposals, Random(task.seed)) if task.data == SYNTHETIC else read(task.data)
    return trial(opinions, STRATEGIES[task.strategy], task.budget, Random(task.seed + 1))


def run_all(tasks: Sequence[Task], progress: Callable[[], None], processes: int | None = None) -> Table:
    """Make all trials on as many processors, by default all there are if it is worth it, and return their means."""
    found: dict[tuple[str, float], list[Figures]] = {}
    with _results(tasks, processes or min(os.cpu_count() or 1, 1 + len(tasks) // FEW)) as results:
        for task, figures in results:
            found.setdefault((task.strategy, task.budget), []).append(figures)
            progress()
    return {key: summarise(found[key]) for key in dict.fromkeys((task.strategy, task.budget) for task in tasks)}


@contextmanager
def _results(tasks: Sequence[Task], processes: int) -> Iterator[Iterable[tuple[Task, Figures]]]:
    if processes == 1:
        yield map(_work, tasks)
        return
    # A fresh interpreter each: forking beside the progress bar's thread could copy a lock that is held. Ctrl-C reaches them too,
    # and only this process may answer to it: it ends them when the block is left.
    with multiprocessing.get_context("spawn").Pool(processes, signal.signal, (signal.SIGINT, signal.SIG_IGN)) as pool:
        # Long ones first, so that no processor is left with one at the end.
        yield pool.imap_unordered(_work, sorted(tasks, key=lambda one: -one.budget), chunksize=4)


def _work(task: Task) -> tuple[Task, Figures]:
    return task, run(task)


def summarise(found: Sequence[Figures]) -> Summary:
    """Return the mean of every figure."""
    result = {}
    for field in fields(Figures):
        values = [float(getattr(one, field.name)) for one in found]
        mean = math.fsum(values) / len(values)
        variance = math.fsum((value - mean) ** 2 for value in values) / max(1, len(values) - 1)
        result[field.name] = Mean(mean, 1.96 * math.sqrt(variance / len(values)))
    return result


@dataclass(frozen=True, slots=True)
class Saving:
    """A precision, who of the others needs the fewest votes for it, how many a proposal, and how many ours needs."""

    precision: float
    other: str
    votes: float
    ours: float

    @property
    def ratio(self) -> float:
        """Return our votes as a part of the other's."""
        return self.ours / self.votes


def savings(table: Table) -> list[Saving]:
    """Compare at every precision that the best other strategy has at one of the budgets, as far as ours was seen to reach it.

    Votes between two budgets are interpolated, on a logarithmic scale. What ours reaches before the smallest budget is left out,
    since how few votes it needs was not seen; what it never reaches has no end: infinity.
    """
    others = [name for name in dict.fromkeys(name for name, _ in table) if name != OURS]
    ours = _curve(table, OURS)
    found = []
    for budget, _ in ours:
        best = max(others, key=lambda name: table[name, budget]["precision"].value)
        precision = table[best, budget]["precision"].value
        # Another may have reached the same with fewer votes already.
        other, votes = min(((name, needed(_curve(table, name), precision)) for name in others), key=lambda pair: pair[1])
        if precision >= ours[0][1]:
            found.append(Saving(precision, other, votes, needed(ours, precision)))
    return found


def _curve(table: Table, strategy: str) -> list[tuple[float, float]]:
    return sorted((budget, one["precision"].value) for (name, budget), one in table.items() if name == strategy)


def needed(curve: Sequence[tuple[float, float]], precision: float) -> float:
    """Return the budget at which a curve of (budget, precision) first reaches a precision; infinity if it does not."""
    before: tuple[float, float] | None = None
    for budget, reached in curve:
        if reached >= precision:
            if before is None:
                return budget
            part = (precision - before[1]) / (reached - before[1])
            return float(before[0] * (budget / before[0]) ** part)
        before = budget, reached
    return math.inf
