"""The program as a process of its own, as an operator runs it."""

import asyncio
import multiprocessing
import os
import signal
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Self

ROOT = Path(__file__).parents[1]
PATIENCE = 30

# Forked from a process that has imported everything: a start takes a tenth of what a new interpreter takes.
forked = multiprocessing.get_context("forkserver")
forked.set_forkserver_preload(
    ["tests.sending.serving", "bot.__main__", "bot.app", "bot.channels.telegram", "sqlalchemy.dialects.sqlite"]
)


def environment(folder: Path, **settings: str) -> dict[str, str]:
    """Return an environment in which nothing of the tester's own holds."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    given = {"DATABASE_URL": f"sqlite:///{folder}/polyphony.db", "KEY_FILE": f"{folder}/key", "PORT": "0", **settings}
    return {**kept, **given, "PYTHONPATH": str(ROOT), "COLUMNS": "200", "NO_COLOR": "1"}


async def command(folder: Path, *arguments: str, **settings: str) -> tuple[int, str, str]:
    """Run a command to its end, in a process that is started in a moment; return its exit code and what it printed."""
    with TemporaryDirectory() as printed:
        out, err = Path(printed, "out"), Path(printed, "err")
        process = forked.Process(target=_command, args=(folder, arguments, environment(folder, **settings), out, err))
        process.start()
        await asyncio.to_thread(process.join, PATIENCE)
        if process.exitcode is None:
            process.kill()
            raise TimeoutError(arguments)
        return process.exitcode, out.read_text("utf-8"), err.read_text("utf-8")


def _command(folder: Path, arguments: tuple[str, ...], given: dict[str, str], out: Path, err: Path) -> None:
    """Be `polyphony` with these arguments, in this folder and environment."""
    for stream, path in ((sys.stdout, out), (sys.stderr, err)):
        os.dup2(os.open(path, os.O_CREAT | os.O_WRONLY | os.O_APPEND), stream.fileno())
    os.environ.clear()
    os.environ.update(given)
    os.chdir(folder)
    sys.argv = ["polyphony", *arguments]
    from bot.__main__ import main

    main()


async def interpreted(folder: Path, *arguments: str, **settings: str) -> tuple[int, str, str]:
    """Run a command in an interpreter of its own, as an operator does; it takes ten times as long."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", *arguments),
        cwd=folder,
        env=environment(folder, **settings),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await asyncio.wait_for(process.communicate(), PATIENCE)
    assert process.returncode is not None
    return process.returncode, out.decode(), err.decode()


class Program:
    """`polyphony run`; use as an async context manager, which ends it."""

    def __init__(self, folder: Path, **settings: str) -> None:
        self._folder = folder
        self._settings = settings
        self.address = ""

    async def __aenter__(self) -> Self:
        self.process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "run"),
            cwd=self._folder,
            env=environment(self._folder, **self._settings),
            stdout=asyncio.subprocess.PIPE,
        )
        assert self.process.stdout
        line = await asyncio.wait_for(self.process.stdout.readline(), PATIENCE)
        assert b"Polyphony is running" in line, line
        self.address = line.decode().split("Open ")[1].split("/ ")[0]
        return self

    async def __aexit__(self, *_: object) -> None:
        if self.process.returncode is None:
            await self.end(signal.SIGKILL)

    async def end(self, with_: signal.Signals) -> int:
        """Send a signal and wait for the end; return the exit code."""
        self.process.send_signal(with_)
        return await asyncio.wait_for(self.process.wait(), PATIENCE)
