"""How fast a channel may be written to: one measure for all that sends on it.

Answers to people who just spoke go first: they wait for nothing but what the channel itself has asked for. Everything else gets a
slot, at the channel's own rate, and leaves a chat a moment's rest.
"""

import time
from collections import OrderedDict
from collections.abc import Callable

USED = 0.985
"""The share of the permitted rate that is used: the rest is for clocks that differ and messages that wait on their way."""
AHEAD = 0.025
"""Seconds of slots that are given out at once: so few messages are between being claimed and being sent."""
BEHIND = 0.05
"""Seconds of slots that may be made up after the program was held up; older ones are lost, or they would all go at once."""


class Pace:
    """Gives out slots: `a_second` on the whole channel, one in `chat_seconds` to the same chat."""

    def __init__(self, a_second: float, chat_seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self.a_second = a_second
        self._step = 1 / (USED * a_second)
        self._chat_seconds = chat_seconds
        self._clock = clock
        self._next = clock()
        self._spoken: OrderedDict[str, float] = OrderedDict()
        self._held: dict[str, float] = {}
        self._all_held = 0.0

    def spoke(self, chat: str) -> None:
        """Note that a message goes to a chat now."""
        now = self._clock()
        self._spoken[chat] = now
        self._spoken.move_to_end(chat)
        while self._spoken and next(iter(self._spoken.values())) < now - self._chat_seconds:
            self._spoken.popitem(last=False)

    def throttled(self, chat: str, seconds: float) -> None:
        """Note that the channel asked to wait.

        It does not say whether it means the chat or all of them: the first time the chat is left alone; a second chat that is
        refused while the first still is shows that it means all.
        """
        now = self._clock()
        self._held = {one: until for one, until in self._held.items() if until > now}
        if any(one != chat for one in self._held):
            self._all_held = max(self._all_held, now + seconds)
        self._held[chat] = max(self._held.get(chat, 0.0), now + seconds)

    def held(self, chat: str = "") -> float:
        """Return for how many seconds the channel asked to wait before the next message to this chat, or to any."""
        return max(0.0, max(self._all_held, self._held.get(chat, 0.0)) - self._clock())

    def free(self) -> tuple[int, float]:
        """Return how many messages may be given a slot now, and if none, the seconds until one may."""
        now = self._clock()
        if (held := self.held()) > 0:
            return 0, held
        self._next = max(self._next, now - BEHIND)
        slots = int((now + AHEAD - self._next) / self._step) + 1
        return (slots, 0.0) if slots > 0 else (0, self._next - now - AHEAD + self._step)

    def rest(self) -> None:
        """Note that nothing waits: the slots that nobody took are lost."""
        self._next = max(self._next, self._clock())

    def slot(self, chat: str) -> float:
        """Take the next slot for a message to this chat; return the seconds until then."""
        now = self._clock()
        mine = max(self._next, now - BEHIND)
        self._next = mine + self._step
        rested = self._spoken.get(chat, now - self._chat_seconds) + self._chat_seconds
        return max(0.0, mine - now, rested - now, self.held(chat))
