"""Limiting how fast one source may act."""

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable

REMEMBERED = 50_000
"""Sources that are remembered; one that is forgotten starts with a full bucket."""


class TokenBuckets:
    """Lets each source act `burst` times at once and `per_second` times a second in the long run."""

    def __init__(self, burst: float, per_second: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._burst = burst
        self._per_second = per_second
        self._clock = clock
        self._buckets: OrderedDict[Hashable, tuple[float, float]] = OrderedDict()

    def take(self, source: Hashable) -> float:
        """Take a token: 0 if there was one, else the seconds until there will be."""
        now = self._clock()
        tokens, then = self._buckets.pop(source, (self._burst, now))
        tokens = min(self._burst, tokens + (now - then) * self._per_second)
        allowed = tokens >= 1
        self._buckets[source] = (tokens - 1 if allowed else tokens, now)
        if len(self._buckets) > REMEMBERED:
            self._buckets.popitem(last=False)
        return 0.0 if allowed else (1 - tokens) / self._per_second

    def forget(self, source: Hashable) -> None:
        """Know nothing of a source any more."""
        self._buckets.pop(source, None)
