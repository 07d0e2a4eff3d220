"""People who press as soon as the next card is there, through the Bot API double and a webhook."""

import asyncio
import time
from dataclasses import dataclass

from tests.bot_api import BotApi, User
from tests.bot_api.people import Message

LOST_SECONDS = 30


@dataclass(frozen=True)
class Storm:
    """What a storm of votes came to; seconds are from a press to its answer and its edit."""

    a_second: float
    p50: float
    p99: float


async def storm(api: BotApi, users: list[User], each: int) -> Storm:
    """Let every user press the first button `each` times, all users at once."""
    edited = {user.id: asyncio.Event() for user in users}

    def show(message: Message) -> None:
        edited[message.chat].set()

    api.on_message = show
    seconds: list[float] = []

    async def press(user: User) -> None:
        for _ in range(each):
            edited[user.id].clear()
            began = time.perf_counter()
            query = user.sends_data(user.last.keyboard[0][0]["callback_data"], user.last)
            async with asyncio.timeout(LOST_SECONDS):
                await edited[user.id].wait()
                await query.answered
            seconds.append(time.perf_counter() - began)

    began = time.perf_counter()
    await asyncio.gather(*(press(user) for user in users))
    passed = time.perf_counter() - began
    seconds.sort()
    return Storm(len(seconds) / passed, seconds[len(seconds) // 2], seconds[int(len(seconds) * 0.99)])
