"""Which votes bear each signal, and what they share by it, such as the group of look-alikes or the time at which many came.

Each function returns for each vote, in shape (votes,), the number of what it shares with others, -1 where it does not bear the
signal. Votes are in the order of their persons.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from bot.opinion.alike import Votes, leaders

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from bot.opinion.signals import Cast

    Truth = NDArray[np.bool_]
    Whole = NDArray[np.int64]
    Real = NDArray[np.float64]

QUICK, QUICKLY = 1, 5
"""From how many seconds down nobody has read a card, and on how many cards at least; and on half of those that are known."""
MEMBERS = 5
"""How many people a group of look-alikes is, or those who bear two signals, at least."""
WINDOWS = ((600, 0), (600, 300), (3600, 0), (3600, 1800))
"""Times that are looked at, how long and from when, in seconds: in ten minutes there are too few of those who come more slowly,
in an hour those who come at once are few; from the middle of each on again, since what lies across two is else cut in two."""
CROWD = 20
"""How many at least come at a time, or vote on a proposal in it; and how many at least have come before or after."""
DAY = 86400
"""For how long something must have been seen, in seconds, before it is known what is usual: day and night differ."""
BUSY = 0.05
"""The share of all times that is busier than usual: evenings are."""
RARE = 1e-6
"""What is so improbable by chance is no chance, among 50,000 times and proposals that may be looked at."""
LEAN = 4
"""How much an honest audience leans, as a ratio of odds: where half of the others agree, up to four in five of it do."""


def unlikely(found: "Whole", of: "Whole", share: "Real") -> "Truth":
    """Return whether `found` of so many are far more than is usual, a `share`, even if people lean (binomial tail)."""
    from scipy.special import bdtrc

    leaning = LEAN * share / (1 + (LEAN - 1) * share)
    rare: Truth = bdtrc(found - 1, of, leaning) < RARE
    return rare


def usual(found: "Whole", of: "Whole") -> "Real":
    """Return the share of those found elsewhere, one more taken to be: few say little, and none nothing."""
    import numpy as np

    share: Real = np.minimum((found + 1) / (of + 1), 1)
    return share


def fast(cast: "Cast") -> "Whole":
    """Return 0 for the votes that were cast in no time, by voters who do that again and again."""
    import numpy as np

    voter = np.unique(cast.person, return_inverse=True)[1]
    known = cast.took >= 0
    quick = known & (cast.took <= QUICK)
    size = int(voter.max(initial=-1)) + 1
    quickly, all_ = (np.bincount(voter[which], minlength=size) for which in (quick, known))
    again = (quickly >= QUICKLY) & (2 * quickly >= all_)
    return np.where(quick & again[voter], 0, -1)


def alike(cast: "Cast") -> "Whole":
    """Return the groups of look-alikes."""
    import numpy as np

    leader = leaders(Votes(cast.person, cast.proposal, cast.choice, cast.served, cast.country))
    names, group = np.unique(leader, return_inverse=True)
    members = np.bincount(group[_firsts(cast)], minlength=len(names))
    return np.where(members[group] >= MEMBERS, group, -1)


def arrivals(cast: "Cast") -> "Iterator[Whole]":
    """Yield, for each window, the times at which far more came than usual from the voter's country, and from all of them.

    All of them, because one who may say where they are from says something else each time.
    """
    import numpy as np

    firsts = _firsts(cast)
    voter = np.cumsum(np.bincount(firsts, minlength=len(cast.person))) - 1
    came = cast.came[firsts]
    country = np.unique(cast.country[firsts], return_inverse=True)[1]
    for where in (country, np.zeros_like(country)):
        for window, begin in WINDOWS:
            moved = came + begin
            yield _crowded(where, moved, _span(where, moved), window, others=CROWD)[voter]


def bursts(cast: "Cast") -> "Iterator[Whole]":
    """Yield, for each window, the times at which votes on a proposal are far more one-sided than usual, or by links far more.

    Of votes on cards that we chose the number says nothing: a new proposal gets many. By a link nobody comes but those who were
    sent to this one proposal, so that its one-sidedness says nothing.
    """
    import numpy as np

    proposal = np.unique(cast.proposal, return_inverse=True)[1]
    choices = 3 * proposal + cast.choice + 1
    linked = ~cast.served
    for window, begin in WINDOWS:
        moved = cast.at + begin
        cell = np.full(len(proposal), -1)
        cell[cast.served] = _one_sided(cast, proposal, moved // window)
        # What is usual for a proposal is known by the time of all its votes, also where nobody has come by a link before.
        first, last = (np.repeat(moment, 3) for moment in _span(proposal, moved))
        found = _crowded(choices[linked], moved[linked], (first, last), window, others=0)
        cell[linked] = np.where(found >= 0, found + cell.max(initial=-1) + 1, -1)
        yield cell


def _firsts(cast: "Cast") -> "Whole":
    """Return the row of each person's first vote."""
    import numpy as np

    return np.flatnonzero(np.diff(cast.person, prepend=cast.person[:1] - 1))


def _span(key: "Whole", at: "Whole") -> "tuple[Whole, Whole]":
    """Return the first and the last moment of each key from 0."""
    import numpy as np

    size = int(key.max(initial=-1)) + 1
    first, last = np.full(size, np.iinfo(np.int64).max), np.full(size, np.iinfo(np.int64).min)
    np.minimum.at(first, key, at)
    np.maximum.at(last, key, at)
    return first, last


def _crowded(key: "Whole", at: "Whole", span: "tuple[Whole, Whole]", window: int, *, others: int) -> "Whole":
    """Return the number of the time in which far more of its key are than usual (Poisson tail), or -1.

    Usual is the mean of the key's other times, or what only the busy ones are above, if that is more. It is known if the key was
    seen for a day, with as many `others` at other times.
    """
    import numpy as np
    from scipy.special import pdtrc

    if not len(key):
        return key
    width = int(at.max()) // window + 1
    cells, cell, count = np.unique(key * width + at // window, return_inverse=True, return_counts=True)
    of = cells // width
    elsewhere = np.bincount(of, count).astype(np.int64)[of] - count
    times = (span[1] // window - span[0] // window)[of]
    # The busiest of each key first; the one that is looked at does not count among them.
    busiest = np.lexsort((-count, of))
    begin, end = (np.searchsorted(of, of, side) for side in ("left", "right"))
    place = np.empty(len(of), np.int64)
    place[busiest] = np.arange(len(of))
    above = begin + (BUSY * times).astype(np.int64)
    above += place <= above
    quiet = np.where(above < end, count[busiest][np.minimum(above, len(of) - 1)], 0)
    known = (times * window >= DAY) & (elsewhere >= others)
    rate = np.maximum(quiet, elsewhere / np.maximum(times, 1))
    far = known & (count >= CROWD) & (pdtrc(count - 1, rate) < RARE)
    return np.where(far[cell], cell, -1)


def _one_sided(cast: "Cast", proposal: "Whole", time: "Whole") -> "Whole":
    """Return for each served vote the number of its proposal, choice and time, where that choice is far more frequent than usual.

    Usual is the choice's share of the proposal's other served votes in each voter's country: a programme in one country brings
    people who think as that country does.
    """
    import numpy as np

    proposal, choice, time = proposal[cast.served], cast.choice[cast.served], time[cast.served]
    if not len(proposal):
        return proposal
    country = np.unique(cast.country[cast.served], return_inverse=True)[1]
    cell, count = np.unique(proposal * (int(time.max()) + 1) + time, return_inverse=True, return_counts=True)[1:]
    place = proposal * (int(country.max()) + 1) + country
    all_ = np.bincount(place)
    # Few vote at most times: those are not looked at.
    rows = np.flatnonzero(count[cell] >= CROWD)
    keys, part, here = np.unique(cell[rows] * len(all_) + place[rows], return_inverse=True, return_counts=True)
    where, there = keys % len(all_), keys // len(all_)
    found = np.full(len(cell), -1)
    for option in (-1, 0, 1):
        mine = choice == option
        chosen = np.bincount(place[mine], minlength=len(all_))[where] - np.bincount(part[mine[rows]], minlength=len(keys))
        share = np.bincount(there, here * usual(chosen, all_[where] - here), len(count)) / count
        far = (count >= CROWD) & unlikely(np.bincount(cell[mine], minlength=len(count)), count, share)
        rows_far = mine & far[cell]
        found[rows_far] = 3 * cell[rows_far] + option + 1
    return found
