"""Doing something again and again for as long as the program runs."""

import asyncio
import contextlib
import threading
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable

import structlog

from storage.database import DatabaseAwayError

log = structlog.get_logger()


async def forever(what: str, step: Callable[[], Awaitable[float]], again: float) -> None:
    """Take a step, wait the seconds that it returns, take the next, until cancelled; after a fault wait `again` seconds."""
    while True:
        try:
            wait = await step()
        except DatabaseAwayError:
            log.warning("the database is away", what=what)
            wait = again
        except Exception:
            log.exception("a step failed", what=what)
            wait = again
        await asyncio.sleep(wait)


class StoppedError(Exception):
    """The program ends."""


class Recurring(ABC):
    """A part of the program that takes a step again and again beside the turns: `first` and `again` are in seconds.

    The first comes late, so that what a program does when it starts is not held up by it. What a step lets a thread do asks
    `go_on` now and then, or the end would wait for it.
    """

    def __init__(self, what: str, first: float, again: float) -> None:
        self._what = what
        self._first = first
        self._again = again
        self._task: asyncio.Task[None] | None = None
        self._stopping = threading.Event()

    def start(self) -> None:
        """Begin."""
        self._task = asyncio.ensure_future(self._run())

    async def stop(self) -> None:
        """End, in the middle of a step too."""
        self._stopping.set()
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task

    def go_on(self, *_: object) -> None:
        """Raise `StoppedError` once the program ends, whatever one is told."""
        if self._stopping.is_set():
            raise StoppedError

    async def _run(self) -> None:
        await asyncio.sleep(self._first)
        await forever(self._what, self._next, self._again)

    async def _next(self) -> float:
        return await self.step()

    @abstractmethod
    async def step(self) -> float:
        """Do what there is to do, once; return the seconds until the next time."""
