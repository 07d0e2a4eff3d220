"""`polyphony export` and `polyphony verify`: a published round as open data, and whether a file of it can be believed."""

import asyncio
import signal
import threading
import time
from pathlib import Path
from typing import Annotated

import typer

from bot.settings import SettingsError, read_settings


class StoppedError(Exception):
    """Somebody pressed Ctrl-C."""


def export(
    slug: Annotated[str, typer.Argument(help="The consultation's short name.")],
    round_: Annotated[
        int | None, typer.Option("--round", min=1, help="Which of its rounds, from 1; without it the last published.")
    ] = None,
    to: Annotated[Path | None, typer.Option(help="The file to be written; there must be none of this name.")] = None,
) -> None:
    """Write the open data of a published round: proposals, votes under random numbers, tallies, agenda, as CSV and Parquet.

    Only votes of people who consent to it; nobody's name or address, no exact times, no figures of fewer than five people. The
    README.md in the file describes every column. Nothing leaves the house before the results are published.

    polyphony export trees-2026 --to trees-2026.zip
    """
    from bot.opendata.write import UnwritableError
    from storage.opendata import NotPublishedError

    try:
        target, print_ = _export(slug, round_, to)
    except StoppedError:
        raise KeyboardInterrupt from None
    except (NotPublishedError, UnwritableError) as error:
        raise SettingsError(str(error)) from None
    print(f"{target}: {target.stat().st_size:,} bytes. Publish its checksum beside it:\nSHA-256 {print_}")


def _export(slug: str, round_: int | None, to: Path | None) -> tuple[Path, str]:
    """Write the file; return its name and its SHA-256."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

    from bot.opendata.write import write
    from storage import agenda, migrate, opendata
    from storage.database import Database, Transaction

    now, stopping = int(time.time()), threading.Event()
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bars:
        known: dict[str, TaskID] = {}

        def told(step: str, done: int, total: int | None) -> None:
            if stopping.is_set():
                raise StoppedError
            if step not in known:
                known[step] = bars.add_task(step, total=total)
            bars.update(known[step], completed=done, total=total)

        async def work() -> tuple[Path, str]:
            for number in (signal.SIGINT, signal.SIGTERM):
                asyncio.get_running_loop().add_signal_handler(number, stopping.set)
            database = Database(read_settings().database_url)
            try:
                await asyncio.to_thread(migrate.upgrade, database.engine)
                found = await database.read(lambda db: opendata.find(db, slug, round_, now))
                target = to or Path(f"{slug}-round-{found.place}.zip")
                # A round whose day has come is published, even if nobody has opened its agenda yet.
                await database.turn(lambda db: agenda.settle(db, found.round, now))

                def make(db: Transaction) -> str:
                    return write(db, opendata.find(db, slug, found.place, now), target, now, told)

                return target, await database.read(make)
            finally:
                await database.close()

        return asyncio.run(work())


def verify(path: Annotated[Path, typer.Argument(help="The file that polyphony export wrote.")]) -> None:
    """Check a file of open data: its checksums, then every figure in it anew, from the votes to the agenda.

    It needs no database. Exit code 0: all holds; 1: something does not; 2: the file cannot be read.
    """
    from rich.console import Console
    from rich.table import Table

    from bot.opendata.archive import TamperedError
    from bot.opendata.verify import verify as check

    try:
        with Console(stderr=True).status("Reading …") as status:
            checks = check(path, lambda step: status.update(f"{step} …"))
    except TamperedError as error:
        print(f"{path}: {error}")
        raise typer.Exit(1) from None
    except OSError as error:
        raise SettingsError(f"{path} cannot be read: {error.strerror or error}.") from None
    table = Table("what", "", "found")
    for one in checks:
        table.add_row(one.name, "holds" if one.good else "cannot be recomputed" if one.good is None else "WRONG", one.found)
    Console(width=140).print(table)
    if any(one.good is False for one in checks):
        print(f"{path}: something does not hold; do not rely on it.")
        raise typer.Exit(1)
    print(f"{path}: everything that can be recomputed holds.")
