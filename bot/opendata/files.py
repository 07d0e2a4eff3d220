"""The open data of every published round as a file that is made once, and deleted when the round is taken back."""

import asyncio
import contextlib
import fcntl
import os
import shutil
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path

import structlog

from bot.forever import Recurring
from bot.opendata.write import UnwritableError, write
from storage import agenda, opendata, opendata_files
from storage.database import Database, Transaction
from storage.opendata import NotPublishedError
from storage.opendata_files import Source, folders, sum_of

log = structlog.get_logger()

FIRST = 20
"""Seconds until the first look: what a program does when it starts is not held up by it."""
AGAIN = 60
"""Seconds between looks."""
MAKING = ".making"
"""The folder in which a file grows; what a kill left there is thrown away."""


class Files(Recurring):
    """Keeps a file, with its checksum beside it, for every published round, in `folder` or where those of members are."""

    def __init__(self, database: Database, folder: Path, clock: Callable[[], float] = time.time) -> None:
        super().__init__("open data", FIRST, AGAIN)
        self._database = database
        self._folder = folder
        self._clock = clock

    async def step(self) -> float:
        """Delete what is no longer published and make what is missing; return the seconds until the next time."""
        now = int(self._clock())
        found = await self._database.read(lambda db: opendata_files.sources(db, now))
        for folder in folders(self._folder):
            mine = [one for one in found if one.since is not None and one.path(self._folder).parent == folder]
            with _alone(folder, needed=bool(mine)) as alone:
                if alone:
                    made = {one.name for one in mine if one.made(self._folder)}
                    await asyncio.to_thread(_tidy, folder, found, made)
                    for one in mine:
                        if one.name not in made:
                            await self._make(one, folder, now)
        return AGAIN

    async def _make(self, one: Source, folder: Path, now: int) -> None:
        """Make a round's file, and put it in its place if the round is published still."""
        growing = folder / MAKING / one.name

        def make(db: Transaction) -> str:
            return write(db, opendata.find(db, one.slug, one.place, now), growing, now, self.go_on)

        try:
            await asyncio.to_thread(growing.parent.mkdir, exist_ok=True)
            # A round whose day has come is published, even if nobody has opened its agenda yet.
            await self._database.turn(lambda db: agenda.settle(db, one.round, now), patient=True)
            print_ = await self._database.read(make)
            await self._database.read(lambda db: opendata.find(db, one.slug, one.place, now))
            await asyncio.to_thread(_place, growing, folder, print_, now)
        except (NotPublishedError, UnwritableError, OSError) as error:
            # The next look tries again; other rounds do not wait for it.
            log.error("open data not written", file=one.name, error=str(error))
        else:
            log.info("open data written", file=one.name, sha256=print_)


@contextlib.contextmanager
def _alone(folder: Path, *, needed: bool) -> Iterator[bool]:
    """Give whether there is a folder to look after and nobody else does: two programs that share it make each file once."""
    if needed:
        folder.mkdir(parents=True, exist_ok=True)
    try:
        held = os.open(folder, os.O_RDONLY)
    except FileNotFoundError:
        yield False
        return
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        yield False
    else:
        yield True
    finally:
        os.close(held)


def _tidy(folder: Path, known: Sequence[Source], kept: Collection[str]) -> None:
    """Delete from a folder the files of known rounds but those to be kept, and what a kill left behind.

    Files of rounds that are not known stay: where the program runs with another database they would be lost for good.
    """
    shutil.rmtree(folder / MAKING, ignore_errors=True)
    for one in known:
        if one.name in kept:
            continue
        for path in (folder / one.name, sum_of(folder / one.name)):
            if path.exists():
                path.unlink()
                log.info("open data deleted", file=path.name)


def _place(growing: Path, folder: Path, print_: str, now: int) -> None:
    """Put a file and its checksum where they belong, the checksum first: where the file is, both are."""
    sum_of(growing).write_text(f"{print_}  {growing.name}\n", encoding="ascii")
    os.utime(growing, (now, now))
    for path in (growing, sum_of(growing)):
        with path.open("rb") as file:
            os.fsync(file.fileno())
    for path in (sum_of(growing), growing):
        path.replace(folder / path.name)
