"""Doing something again and again for as long as the program runs."""

import asyncio
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
