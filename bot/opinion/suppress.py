"""Small cells: figures of so few people that they would tell what single ones think are not published."""

from collections.abc import Mapping

SMALLEST = 5
"""People of whom something may be told (law.md: fewer are suppressed)."""


def shown(cells: Mapping[str, tuple[int, int]]) -> frozenset[str]:
    """Return the cells, given as agreeing and all votes, that may be shown beside their total.

    Those with fewer than `SMALLEST` people are hidden. A single hidden one could be worked out from the total, and so could those
    that have fewer than `SMALLEST` people together: then the next smallest is hidden too.
    """
    waiting = sorted(cells, key=lambda cell: (cells[cell][1], cell))
    hidden: list[str] = []
    while waiting and (cells[waiting[0]][1] < SMALLEST or not _covers(cells, hidden)):
        hidden.append(waiting.pop(0))
    return frozenset(waiting)


def _covers(cells: Mapping[str, tuple[int, int]], hidden: list[str]) -> bool:
    """Whether nobody can tell one of the hidden cells from their sum."""
    return not hidden or (len(hidden) > 1 and sum(cells[cell][1] for cell in hidden) >= SMALLEST)
