"""Each person in order, people in parallel."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Hashable


class Lanes:
    """Lets one thing at a time happen per person, and at most `slots` at once in all.

    A person waits in their own lane before taking a slot, so that nobody can hold more than one, however fast they press.
    """

    def __init__(self, slots: int) -> None:
        self._slots = asyncio.Semaphore(slots)
        self._lanes: dict[Hashable, tuple[asyncio.Lock, int]] = {}

    @contextlib.asynccontextmanager
    async def turn(self, person: Hashable) -> AsyncIterator[None]:
        """Wait until it is this person's turn."""
        lock, users = self._lanes.get(person) or (asyncio.Lock(), 0)
        self._lanes[person] = lock, users + 1
        try:
            async with lock, self._slots:
                yield
        finally:
            lock, users = self._lanes[person]
            if users == 1:
                del self._lanes[person]
            else:
                self._lanes[person] = lock, users - 1


class Afterwards:
    """Runs what need not be waited for: in order per person, and finished before the program ends."""

    def __init__(self, slots: int) -> None:
        self._lanes = Lanes(slots)
        self._tasks: set[asyncio.Task[None]] = set()

    def run(self, person: Hashable, job: Callable[[], Awaitable[None]]) -> None:
        """Run `job` after whatever was given before for the same person; it handles its own errors."""
        task = asyncio.get_running_loop().create_task(self._run(person, job))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _run(self, person: Hashable, job: Callable[[], Awaitable[None]]) -> None:
        async with self._lanes.turn(person):
            await job()

    async def settled(self) -> None:
        """Wait until nothing is under way."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def finish(self, seconds: float) -> None:
        """Wait for what is under way, at most so long, then drop the rest."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self.settled()
        late = list(self._tasks)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)
