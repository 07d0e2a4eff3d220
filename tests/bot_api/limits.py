"""How fast Telegram may be spoken to: in all, for nothing, and in one chat.

https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
"""

import math
import time
from array import array
from collections.abc import Callable

from tests.bot_api.errors import BotApiError

FREE_PER_SECOND = 30
"""What more than so many cost has to be agreed to with each: `allow_paid_broadcast`."""
CHAT_BURST = 3
REPLY_SECONDS = 3.0
"""So long after somebody wrote or pressed, what they are sent is a reply, and no part of the bulk."""


class Limits:
    """Counts what is sent or edited, as buckets that are told by one number each: when they will be full again."""

    def __init__(self, per_second: float, per_chat: float, clock: Callable[[], float] = time.monotonic) -> None:
        self.accepted = array("d")
        self._clock = clock
        self._step = 1 / per_second
        self._free_step = 1 / min(per_second, FREE_PER_SECOND)
        self._chat_step = 1 / per_chat
        self._chat_room = (CHAT_BURST - 1) * self._chat_step
        self._full = self._free_full = 0.0
        self._chats: dict[int, float] = {}
        self._heard: dict[int, float] = {}

    def heard(self, chat: int) -> None:
        """Note that somebody wrote or pressed."""
        self._heard[chat] = self._clock()

    def take(self, chat: int, *, paid: bool) -> float | None:
        """Let one message pass and return when it came, or None for a reply; or raise 429, for which nothing is counted.

        Whether unpaid messages have their own 30 a second beside a paid broadcast Telegram does not say; here they have.
        """
        now = self._clock()
        bulk = now - self._heard.get(chat, -math.inf) > REPLY_SECONDS
        chat_full = max(self._chats.get(chat, now), now)
        wait = chat_full - now - self._chat_room
        full, free_full = max(self._full, now), max(self._free_full, now)
        if bulk:
            # A bucket holds one second's worth, of which this message needs one.
            wait = max(wait, full - now - 1 + self._step)
            if not paid:
                wait = max(wait, free_full - now - 1 + self._free_step)
        if wait > 1e-6:
            seconds = max(1, math.ceil(wait))
            raise BotApiError(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})
        self._chats[chat] = chat_full + self._chat_step
        if not bulk:
            return None
        self._full = full + self._step
        if not paid:
            self._free_full = free_full + self._free_step
        return now
