"""The commands about members and their codes."""

import asyncio
import itertools
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from bot.settings import Settings, read_settings

if TYPE_CHECKING:
    from storage.database import Transaction

T = TypeVar("T")

members = typer.Typer(no_args_is_help=True, help="Codes for the people of an organisation, which consults them alone.")
Slug = Annotated[str, typer.Argument(help="The consultation's slug; its file says kind: members.")]


@members.command()
def codes(
    slug: Slug,
    people: Annotated[
        Path, typer.Argument(help="The list: a CSV file in UTF-8 with the names of its columns in the first line.")
    ],
    target: Annotated[Path, typer.Argument(help="The file to be written; there must be none of this name.")],
    group_column: Annotated[
        str | None, typer.Option(help="The column with each one's group; without it the column group, if there is one.")
    ] = None,
) -> None:
    """Make a code for each row of a list, and write the list again with the columns code and link.

    A code can be used once, by whoever has it. Groups (departments, sites) take the place of countries in the results; new ones
    are added. Names and addresses in the list are copied into the new file and go nowhere else: not into the database, not into
    the log. The new file is readable by you alone; keep it so, give everybody their code, and delete it.

    polyphony members codes staff-2026 people.csv codes.csv --group-column department
    """
    from rich.console import Console
    from rich.progress import Progress

    from bot.consultation import roster
    from bot.opinion.score import ENOUGH
    from storage import members as storage
    from storage import migrate
    from storage.codes import LINK, Code, Codes, grouped
    from storage.database import Database, Transaction
    from storage.keys import read_keys

    settings = _settings()
    # Ended by another program, too, it takes the half-written file away.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))

    async def reserve(found: roster.Roster) -> storage.Reserved:
        def work(db: Transaction) -> storage.Reserved:
            return storage.reserve(db, slug, list(found.groups), found.rows)

        database = Database(settings.database_url)
        try:
            await asyncio.to_thread(migrate.upgrade, database.engine)
            return await database.turn(work)
        finally:
            await database.close()

    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task("Looking through the list", total=people.stat().st_size if people.is_file() else 0)
        found = roster.look_through(people, group_column, lambda done: progress.advance(task, done))
        with roster.new_file(target, marked=found.marked) as file:
            reserved = asyncio.run(reserve(found))
            writer, serials = Codes(read_keys(settings.key_file)), itertools.count(reserved.first)
            alone = next(iter(reserved.groups.values()))
            address = settings.public_url or f"http://{settings.host}:{settings.port}"

            def made(group: str) -> tuple[str, str]:
                number = reserved.groups[group] if group else alone
                code = writer.write(Code(reserved.consultation, number, next(serials)))
                # After a # it reaches no server but ours, and by no way that a proxy writes into its log.
                return grouped(code), f"{address}/#start={LINK}{code}"

            task = progress.add_task("Writing codes", total=found.rows)
            roster.write(found, file, made, lambda done: progress.advance(task, done))
    typer.echo(f"{target}: {found.rows:,} codes in {len(reserved.groups):,} groups, {len(reserved.new):,} of them new.")
    typer.echo("Whoever has a code can use it, once. Back up the database now: it knows which numbers are given.")
    few = sum(found.groups.get(name, found.rows) < ENOUGH for name in reserved.new)
    if few:
        typer.echo(
            f"{few:,} new groups have fewer than {ENOUGH} people: their results are never shown by themselves, and who is in so "
            "small a group is less hidden than others. Larger groups are better."
        )


@members.command()
def cancel(
    slug: Slug,
    code: Annotated[list[str], typer.Argument(help="Codes, with or without hyphens.")],
) -> None:
    """Cancel codes that were lost or given to the wrong person: nobody can use them any more. Votes that were cast stay.

    polyphony members cancel staff-2026 QZ94-J26P-HZS6-4WZF-1BPT-BQED
    """
    from storage import members as storage
    from storage.codes import Codes
    from storage.database import Transaction
    from storage.keys import read_keys

    settings = _settings()
    known = Codes(read_keys(settings.key_file))
    given = [known.read(one) for one in code]

    def work(db: Transaction) -> int:
        return storage.cancel(db, slug, given)

    done = _turn(settings, work)
    typer.echo(f"{done} of {len(given)} cancelled; the others had been used or cancelled before.")


@members.command()
def count(slug: Slug) -> None:
    """Tell how many codes were made and used, and how many members the groups have, but for those that have few.

    Used are also the codes of those who have left since, and cancelled ones.
    """
    from bot.opinion.suppress import shown
    from storage import members as storage

    figures = _turn(_settings(), lambda db: storage.figures(db, slug))
    typer.echo(f"Codes made: {figures.made:,}\nCodes used: {figures.used:,}")
    cells = {name: (0, number) for name, number in figures.groups.items()}
    large = shown(cells)
    for name, (_, number) in cells.items():
        if name in large:
            typer.echo(f"{name}: {number:,}")
    if len(large) < len(cells):
        typer.echo(f"Groups that are not told, since they have few members: {len(cells) - len(large):,}")


def _turn(settings: Settings, work: "Callable[[Transaction], T]") -> T:
    """Run one turn in the database."""
    from storage.database import Database

    async def run() -> T:
        database = Database(settings.database_url)
        try:
            return await database.turn(work)
        finally:
            await database.close()

    return asyncio.run(run())


def _settings() -> Settings:
    from bot import watch

    settings = read_settings()
    watch.set_up_log(settings.log_level, [settings.telegram_token.get_secret_value()])
    return settings
