"""The whole program in a process of its own that is started in a moment, to be killed."""

import asyncio
import sys
import time
from collections.abc import Mapping
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from tests.processes import forked


def start(url: str, folder: Path, later: float, given: Mapping[str, Any]) -> BaseProcess:
    """Start the program with a clock that goes `later` seconds ahead."""
    process = forked.Process(target=_serve, args=(url, folder, later, dict(given)), daemon=True)
    process.start()
    return process


def _serve(url: str, folder: Path, later: float, given: dict[str, Any]) -> None:
    asyncio.run(_run(url, folder, later, given))


async def _run(url: str, folder: Path, later: float, given: dict[str, Any]) -> None:
    from bot import app
    from tests.town import settings

    async with app.running(settings(url, folder, **given), clock=lambda: time.time() + later) as program:
        await program.serving


async def interpreter(url: str, folder: Path, later: float, given: Mapping[str, Any]) -> asyncio.subprocess.Process:
    """Start the same in a new interpreter, as an operator does."""
    serve = f"_serve({url!r}, Path({str(folder)!r}), {later!r}, {dict(given)!r})"
    code = f"from pathlib import Path; from tests.sending.serving import _serve; {serve}"
    return await asyncio.create_subprocess_exec(sys.executable, "-c", code, cwd=Path(__file__).parents[2])
