"""Small cells: figures of so few people that they would tell what single ones think are not published."""

from collections.abc import Collection, Mapping

SMALLEST = 5
"""People of whom something may be told (law.md: fewer are suppressed)."""

Cells = Mapping[str, tuple[int, int]]
"""Agreeing and all votes, by country or group."""
NOTHING: Cells = {}


def shown(cells: Cells, before: Cells = NOTHING) -> frozenset[str]:
    """Return the cells that may be shown beside their total.

    Those with fewer than `SMALLEST` people are hidden. A single hidden one could be worked out from the total, and so could those
    that have fewer than `SMALLEST` people together: then the next smallest is hidden too. Of a cell of which an earlier state is
    told, `before`, only who came since counts: the difference would tell what they think.
    """
    people = _people(cells, before)
    waiting = sorted(people, key=lambda cell: (people[cell], cell))
    hidden: list[str] = []
    while waiting and (people[waiting[0]] < SMALLEST or not _covers(people, hidden)):
        hidden.append(waiting.pop(0))
    return frozenset(waiting)


def few(cells: Cells, before: Cells = NOTHING) -> bool:
    """Whether even the total would tell what a handful of people think: all of them, or those who came since `before`."""
    return any(votes for _, votes in cells.values()) and sum(_people(cells, before).values()) < SMALLEST


def _people(cells: Cells, before: Cells) -> dict[str, int]:
    """Return of how many people each cell tells something that is not told yet."""
    found = {cell: votes for cell, (_, votes) in cells.items()}
    for cell in before.keys() & cells.keys():
        if before[cell] != cells[cell]:
            found[cell] = abs(cells[cell][1] - before[cell][1])
    return found


def _covers(people: Mapping[str, int], hidden: list[str]) -> bool:
    """Whether nobody can tell one of the hidden cells from their sum."""
    return not hidden or (len(hidden) > 1 and sum(people[cell] for cell in hidden) >= SMALLEST)


def evened(whole: tuple[int, int], told: Cells, places: Collection[str]) -> Mapping[str, tuple[float, float]]:
    """Return the votes of all places as far as they follow from what is told: the whole and some cells.

    What is left of the whole is spread evenly over the places that are not told. So a figure that is worked out from these tells
    nothing of a hidden cell; where none is hidden, nothing is left, and they are the true ones.
    """
    rest = [place for place in places if place not in told]
    agree, votes = (all_ - sum(cell[part] for cell in told.values()) for part, all_ in enumerate(whole))
    return {**told, **{place: (agree / len(rest), votes / len(rest)) for place in rest}}
