"""Which votes are set apart: of real people, of a television programme's viewers, and of attackers; and how long it takes.

`python -m benchmarks.signals` prints what docs/robustness.md tells under "Waves".
"""

import csv
import gzip
import io
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from benchmarks import memory
from benchmarks.robustness import DATA, REAL, real, synthetic
from bot.opinion.alike import Votes
from bot.opinion.attacks import PLACE, SHARES, Kind, _on_cards, _votes
from bot.opinion.robustness import TOP, Round, order
from bot.opinion.signals import Cast, Signal, find_waves
from bot.opinion.signals_marks import alike, arrivals, bursts, fast

Whole = NDArray[np.int64]
Make = Callable[[int, int, Whole, np.random.Generator], Votes]
"""Makes the votes of so many attackers, who push a proposal against the ten best."""
MINUTE, HOUR, DAY = 60, 3600, 86400
VIEWERS = 1000
NOTHING: Whole = np.array([], np.int64)


@dataclass(frozen=True)
class Pace:
    """How attackers come and answer: within how many seconds all of them come, and how long each looks at a card, from and to."""

    within: int
    took: tuple[int, int]


AT_ONCE, SLOWLY, BRIGADE, PEOPLE = Pace(HOUR, (1, 1)), Pace(21 * DAY, (3, 30)), Pace(20 * MINUTE, (3, 30)), Pace(HOUR, (3, 30))


@dataclass(frozen=True)
class Found:
    """What became of an attack: the shares of votes set apart, and how many of the ten move without and with that."""

    share: float
    attackers: float
    target: float
    honest: float
    waves: int
    before: int
    after: int


def real_cast(name: str, *, gaps: bool = False) -> Cast:
    """Return the last votes of a real consultation as `benchmarks.robustness.real` has them, with their times.

    A person came with their first vote. With `gaps` they looked at a card since their vote before, otherwise it is not known.
    """
    came: dict[int, int] = {}
    before: dict[int, int] = {}
    last: dict[tuple[int, int], tuple[int, int]] = {}
    with gzip.open(DATA / f"votes-{name}.csv.gz") as file:
        for row in csv.DictReader(io.TextIOWrapper(file)):
            at, person = int(row["seconds"]), int(row["participant"])
            took = min(at - before[person], 9999) if gaps and person in before else -1
            last[person, int(row["proposal"])] = at, took
            came.setdefault(person, at)
            before[person] = at
    times, took_ = np.array(list(last.values()), np.int64).T
    votes = real(name).votes
    return cast(votes, times, took_, np.array([came[person] for person in votes.person.tolist()]))


def cast(votes: Votes, at: Whole, took: Whole, came: Whole) -> Cast:
    """Return votes with their times."""
    return Cast(votes.person, votes.proposal, votes.choice, votes.served, votes.country, at, took.astype(np.int16), came)


def paced(votes: Votes, pace: Pace, begin: int, chance: np.random.Generator) -> Cast:
    """Return the votes of people who come at random times and answer one card after the other; votes are in their order."""
    people, row = np.unique(votes.person, return_inverse=True)
    came = begin + chance.integers(pace.within, size=len(people))
    took = chance.integers(pace.took[0], pace.took[1] + 1, size=len(row))
    spent = np.cumsum(took)
    firsts = np.searchsorted(votes.person, people)
    return cast(votes, came[row] + spent - (spent - took)[firsts][row], took, came[row])


def both(one: Cast, other: Cast) -> Cast:
    """Return votes and others after them."""
    return Cast(**{name: np.concatenate((getattr(one, name), getattr(other, name))) for name in Cast.__slots__})


def apart(whole: Cast) -> tuple[NDArray[np.bool_], int]:
    """Return which votes are set apart, and in how many waves."""
    which = np.zeros(len(whole.person), np.bool_)
    waves = find_waves(whole)
    for wave in waves:
        which[wave.rows] = True
    return which, len(waves)


def bear_two(whole: Cast) -> int:
    """Return how many votes bear two signals, together by chance or not."""
    by_row = np.lexsort((whole.proposal, whole.person))
    whole = Cast(**{name: getattr(whole, name)[by_row] for name in Cast.__slots__})
    some: dict[Signal, Iterable[Whole]]
    some = {Signal.FAST: [fast(whole)], Signal.ALIKE: [alike(whole)], Signal.NEW: arrivals(whole), Signal.BURST: bursts(whole)}
    return int((np.sum([np.max(list(cells), axis=0) >= 0 for cells in some.values()], axis=0) > 1).sum())


def programme(round_: Round, honest: Cast, leaning: int) -> tuple[int, float, float]:
    """Return viewers' votes on the leading proposal, and the shares of all their votes and of these that are set apart.

    They come within ten minutes, get the cards of an honest voter and answer as people did; of those who did not agree with the
    leading proposal all but one in `leaning` do.
    """
    chance = np.random.default_rng(1)
    people = np.arange(VIEWERS) + int(honest.person.max()) + 1
    new = _on_cards(round_.votes, people, -1, NOTHING, chance)
    target = int(np.argmax(np.bincount(new.proposal[new.choice != 1])))
    turned = (new.proposal == target) & (chance.random(len(new)) < 1 - 1 / leaning)
    new = replace(new, choice=np.where(turned, 1, new.choice).astype(np.int8))
    which, _ = apart(both(honest, paced(new, Pace(10 * MINUTE, (3, 30)), int(np.median(honest.at)), chance)))
    mine = which[len(honest.person) :]
    return int((new.proposal == target).sum()), float(mine.mean()), float(mine[new.proposal == target].mean())


def attack(round_: Round, honest: Cast, make: Make, pace: Pace) -> Iterator[Found]:
    """Yield what is found of an attack that pushes the proposal in place 20, with every share of attackers."""
    before = order(round_)
    target, best = int(before[PLACE - 1]), before[:TOP]
    for share in SHARES:
        count = round(share * len(np.unique(honest.person)))
        chance = np.random.default_rng(1)
        new = make(count, target, best, chance)
        # In the middle of the time in which people voted.
        whole = both(honest, paced(new, pace, int(np.median(honest.at)), chance))
        which, waves = apart(whole)
        old, mine = which[: len(honest.person)], which[len(honest.person) :]
        votes = round_.votes.and_also(new)
        moved = [int((order(round_, some)[:TOP] != best).sum()) for some in (votes, votes.only(~which))]
        yield Found(share, float(mine.mean()), float(mine[new.proposal == target].mean()), float(old.mean()), waves, *moved)


def measure(voters: int = 100_000, each: int = 10) -> tuple[int, int, float, float, int]:
    """Return votes, waves, seconds by the clock and of the processor, and the most memory held, in MB."""
    chance = np.random.default_rng(1)
    round_ = synthetic(voters, each, places=27)
    people = paced(round_.votes, Pace(30 * DAY, (1, 30)), 0, chance)
    script = _votes(Kind.SCRIPT, round_, 1, np.arange(2, 12), voters // 1000, chance)
    whole = both(people, paced(script, AT_ONCE, 15 * DAY, chance))
    begin, worked = time.perf_counter(), time.process_time()
    waves = find_waves(whole)
    begin, worked = time.perf_counter() - begin, time.process_time() - worked
    return len(whole.person), len(waves), begin, worked, round(memory.peak())


def main() -> None:
    """Print all figures."""
    for name in REAL:
        for gaps in (False, True):
            whole = real_cast(name, gaps=gaps)
            which, _ = apart(whole)
            print(f"{name}, {'gaps' if gaps else 'unknown'}: {len(which)} votes, {bear_two(whole)} bear two, {which.sum()} apart")
    round_, honest = real("uberx"), real_cast("uberx", gaps=True)
    for leaning in (1, 2, 4, 8):
        figures = "{} votes on it; apart of all {:.1%}, of these {:.1%}".format(*programme(round_, honest, leaning))
        print(f"programme, all but one in {leaning} turned: {figures}")
    first = int(honest.person.max()) + 1

    def kind(which: Kind) -> Make:
        return lambda count, target, best, chance: _votes(which, round_, target, best, count, chance)

    def farm(count: int, target: int, _: Whole, chance: np.random.Generator) -> Votes:
        return _on_cards(round_.votes, np.arange(count) + first, target, NOTHING, chance)

    kinds: dict[str, tuple[Make, Pace]] = {
        "a script, a second a card, within an hour": (kind(Kind.SCRIPT), AT_ONCE),
        "the same at people's pace, within an hour": (kind(Kind.SCRIPT), PEOPLE),
        "the same at people's pace, over three weeks": (kind(Kind.SCRIPT), SLOWLY),
        "by links, within 20 minutes: agree with it": (kind(Kind.LINK), BRIGADE),
        "a farm, within an hour: agrees with it": (farm, PEOPLE),
        "a farm, within an hour: and disagrees with the ten best": (kind(Kind.SERVED), PEOPLE),
        "the same farm over three weeks": (kind(Kind.SERVED), SLOWLY),
    }
    for name, (make, pace) in kinds.items():
        for one in attack(round_, honest, make, pace):
            found = f"{one.attackers:.0%} | {one.target:.0%} | {one.honest:.2%} | {one.waves} | {one.before} | {one.after}"
            print(f"| {name} | {one.share:.0%} | {found} |")
    print("{} votes, {} waves, {:.1f} s by the clock, {:.1f} s of the processor, {} MB".format(*measure()))


if __name__ == "__main__":
    main()
