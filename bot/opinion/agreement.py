"""How far two moderators agree."""

from collections.abc import Sequence


def kappa(cells: Sequence[int]) -> float | None:
    """Return Cohen's kappa of how often two persons both accepted, only the first did, only the second did, and neither.

    1 is full agreement, 0 what chance would give; None where chance alone would always agree.
    J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960), 37-46.
    """
    both, first, second, neither = cells
    count = sum(cells)
    if not count:
        return None
    observed = (both + neither) / count
    expected = ((both + first) * (both + second) + (second + neither) * (first + neither)) / count**2
    return None if expected == 1 else (observed - expected) / (1 - expected)
