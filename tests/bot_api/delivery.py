"""Updates on their way to the bot: kept until it has them, in order per chat."""

import asyncio
import contextlib
import random
from collections import deque
from collections.abc import Callable
from typing import Any

import aiohttp
import orjson

FIRST_PAUSE, LONGEST_PAUSE = 0.02, 0.5
"""Telegram waits 2 to 120 seconds between two attempts; tests have no such time."""


class Delivery:
    """The queue of updates: pulled by getUpdates, or pushed to a webhook."""

    def __init__(self, answered: Callable[[dict[str, Any]], None]) -> None:
        self._answered = answered
        self._next = random.randrange(10**6, 10**8)
        self._waiting: dict[int, tuple[int, dict[str, Any]]] = {}
        self._lanes: dict[int, deque[dict[str, Any]]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._slots = asyncio.Semaphore(40)
        self._session: aiohttp.ClientSession | None = None
        self.changed = asyncio.Condition()
        self.url = self.secret = ""
        self.patience = 60.0
        self.attempts: list[int] = []
        self.watchers = 0

    @property
    def pending(self) -> int:
        """How many updates the bot has not acknowledged."""
        return len(self._waiting)

    def add(self, update: dict[str, Any], chat: int) -> int:
        """Queue an update of a chat (of a person, for presses) and return its number."""
        number = update.setdefault("update_id", self._next)
        self._next = number + 1
        self._waiting[number] = (chat, update)
        if self.url:
            self._push(chat, update)
        self.tell()
        return int(number)

    def webhook(self, url: str, secret: str, connections: int) -> None:
        """Push from now on, or no longer."""
        self.url, self.secret = url, secret
        self._slots = asyncio.Semaphore(connections or 40)
        if url:
            for chat, update in list(self._waiting.values()):
                self._push(chat, update)

    async def pull(self, offset: int, limit: int, seconds: float) -> list[dict[str, Any]]:
        """Confirm everything below `offset` and return what there is, or wait for it."""
        for number in [number for number in self._waiting if number < offset]:
            del self._waiting[number]
        self.tell()
        if not self._waiting and seconds:
            with contextlib.suppress(TimeoutError):
                await self.wait_for(lambda: bool(self._waiting), seconds)
        return [update for _, update in sorted(self._waiting.values(), key=lambda item: item[1]["update_id"])[:limit]]

    async def wait_for(self, condition: Callable[[], bool], seconds: float) -> None:
        """Wait for a condition, which is looked at after every change; raises TimeoutError."""
        self.watchers += 1
        try:
            async with asyncio.timeout(seconds), self.changed:
                await self.changed.wait_for(condition)
        finally:
            self.watchers -= 1

    async def close(self) -> None:
        """Stop pushing."""
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._session:
            await self._session.close()

    def _push(self, chat: int, update: dict[str, Any]) -> None:
        lane = self._lanes.get(chat)
        if lane is not None:
            lane.append(update)
            return
        self._lanes[chat] = deque([update])
        task = asyncio.get_running_loop().create_task(self._drive(chat))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _drive(self, chat: int) -> None:
        lane = self._lanes[chat]
        while lane and self.url:
            async with self._slots:
                await self._post(lane[0])
            self._waiting.pop(lane.popleft()["update_id"], None)
            self.tell()
        del self._lanes[chat]

    async def _post(self, update: dict[str, Any]) -> None:
        """Deliver one update, however often it takes."""
        self._session = self._session or aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0))
        headers = {"Content-Type": "application/json", "X-Telegram-Bot-Api-Secret-Token": self.secret}
        body, pause = orjson.dumps(update), FIRST_PAUSE
        while True:
            try:
                timeout = aiohttp.ClientTimeout(total=self.patience)
                async with self._session.post(self.url, data=body, headers=headers, timeout=timeout) as answer:
                    self.attempts.append(answer.status)
                    if 200 <= answer.status < 300:
                        content = await answer.read()
                        if content:
                            self._answered(orjson.loads(content))
                        return
            except (aiohttp.ClientError, TimeoutError, OSError):
                self.attempts.append(0)
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)

    def tell(self) -> None:
        """Wake those who wait for a condition; costs nothing where nobody does, as in a benchmark."""
        if not self.watchers:
            return

        async def tell() -> None:
            async with self.changed:
                self.changed.notify_all()

        task = asyncio.get_running_loop().create_task(tell())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
