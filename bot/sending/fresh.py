"""Keeping for a while what took long to find."""

from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")

REMEMBERED = 800
"""Things that are kept at most: those of every country and language of a digest."""


class Fresh(Generic[K, V]):
    """Keeps what was found within the last `seconds`."""

    def __init__(self, seconds: float, clock: Callable[[], float]) -> None:
        self._seconds = seconds
        self._clock = clock
        self._known: OrderedDict[K, tuple[float, V]] = OrderedDict()

    def recall(self, key: K) -> V | None:
        """Return what was found lately, and let go what is older."""
        while self._known and not self._holds(next(iter(self._known.values()))[0]):
            self._known.popitem(last=False)
        known = self._known.get(key)
        return known[1] if known is not None and self._holds(known[0]) else None

    def remember(self, key: K, found: V) -> V:
        """Keep what was found, and return it."""
        self._known[key] = self._clock(), found
        self._known.move_to_end(key)
        if len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        return found

    def _holds(self, since: float) -> bool:
        return 0 <= self._clock() - since < self._seconds
