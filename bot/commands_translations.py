"""`polyphony translations`: a file of what is translated and what is missing, filled in by people and read back."""

import asyncio
import csv
import sys
import time
from pathlib import Path
from typing import Annotated

import typer

from bot.consultation.file import FileError
from bot.consultation.translations import COLUMNS, read
from bot.settings import read_settings

app = typer.Typer(no_args_is_help=True, help="Translations of the finalists, as files for those who translate by hand.")


@app.command("export")
def export(
    slug: Annotated[str, typer.Argument(help="The consultation's short name.")],
    language: Annotated[str, typer.Option(help="Only into this language, such as mt.")] = "",
) -> None:
    """Write all finalists with their translations and what is missing, as CSV: polyphony translations export SLUG > file.csv."""
    from storage import translation_figures
    from storage.database import Database

    async def work() -> None:
        database = Database(read_settings().database_url)
        try:
            found = await database.turn(lambda db: translation_figures.rows(db, translation_figures.round_of(db, slug), language))
        finally:
            await database.close()
        table = csv.writer(sys.stdout, lineterminator="\n")
        table.writerow(COLUMNS)
        table.writerows(found)

    asyncio.run(work())


@app.command("import")
def import_(path: Annotated[Path, typer.Argument(help="The file that export or /translations gave, filled in.")]) -> None:
    """Read translations that people wrote. What differs from the present one takes its place; an empty one changes nothing.

    All of it is read or nothing; each fault is named with its line. A second import of the same file changes nothing.
    """
    from storage import translations
    from storage.database import Database

    given = read(path)

    async def work() -> None:
        database = Database(read_settings().database_url)
        try:
            done = await database.turn(lambda db: translations.load(db, given, int(time.time())))
        finally:
            await database.close()
        if done.outdated:
            lines = [f"{path}, line {line}: the proposal says something else now, or there is none" for line in done.outdated]
            raise FileError(lines)
        print(f"{done.kept} translations kept, {done.unchanged} unchanged.")

    asyncio.run(work())
