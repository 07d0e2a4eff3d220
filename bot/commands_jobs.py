"""`polyphony jobs`: what runs by the clock, and running one of it now."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from bot.language.europe import FALLBACK
from bot.settings import Settings, SettingsError, read_settings

if TYPE_CHECKING:
    from bot.sending.jobs import Jobs
    from bot.sending.translate import Translator
    from storage.database import Database
    from storage.schedules import Listed

app = typer.Typer(
    help="What runs by the clock: news, reminders, translation, what is deleted, backups. A running server does it by itself."
)


@app.callback(invoke_without_command=True)
def list_(context: typer.Context) -> None:
    """List what runs when, what runs now, and how it went last; times are this machine's."""
    if context.invoked_subcommand is not None:
        return
    from rich.console import Console
    from rich.table import Table

    from storage import schedules

    async def work() -> "list[Listed]":
        async with _database(_settings()) as database:
            return await database.turn(schedules.listed)

    table = Table("job", "when", "next", "runs since", "last", "how it went")
    for one in asyncio.run(work()):
        when = f"{one.rule}, in {one.places} countries" if one.places > 1 else one.rule
        last = ("", "") if one.last is None else (_at(one.last.at), f"{one.last.outcome} {one.last.count} {one.last.note}")
        table.add_row(one.name, when, _at(one.next_at), _at(one.since), *last)
    if not table.row_count:
        typer.echo("Nothing has been set up yet: polyphony run does so.")
        return
    Console().print(table)


@app.command()
def run(
    name: Annotated[str, typer.Argument(help="The job; polyphony jobs lists them.")],
    place: Annotated[str, typer.Option(help="The country, for digests: such as IE; empty: people without one.")] = "",
) -> None:
    """Run a job now, in this process; no server does the same meanwhile. Ctrl-C stops it and leaves nothing half done.

    polyphony jobs run backup · polyphony jobs run digest-weekly --place IE

    Messages are put down only: the server sends them. Exit code 1 if it failed, 2 if there is no such job or it runs already.
    """
    from rich.console import Console

    from bot.chat.speech import Speeches
    from bot.sending.jobs import BusyJobError, UnknownJobError
    from handlers.organiser.jobs import note as in_words
    from storage.tables import Outcome

    console = Console(stderr=True)
    began = time.perf_counter()

    async def work() -> tuple[Outcome, int, str]:
        settings = _settings()
        async with _database(settings) as database, _jobs(settings, database) as jobs:
            with console.status(f"Running {name} …"):
                outcome, done = await jobs.run_now(name, place)
            return outcome, done.count, done.note

    try:
        outcome, count, note = asyncio.run(work())
    except (UnknownJobError, BusyJobError) as error:
        raise SettingsError(str(error)) from None
    told = in_words(Speeches()[FALLBACK], note) or note
    typer.echo(f"{name}: {outcome}, {count} in {time.perf_counter() - began:.1f} s{f' ({told})' if told else ''}")
    if outcome is not Outcome.DONE:
        raise typer.Exit(1)


@contextlib.asynccontextmanager
async def _jobs(settings: Settings, database: "Database") -> "AsyncIterator[Jobs]":
    """Give the jobs of this process: none of them speaks to anybody, so they need no channel."""
    import handlers
    from bot.chat.speech import Speeches
    from bot.sending.digests import Digests
    from bot.sending.jobs import Jobs
    from storage.catalogue import Catalogues

    digests = Digests(database, Speeches(), handlers.write_digest, time.time)
    async with _translator(settings, database) as translator:
        yield Jobs(
            database,
            Catalogues(),
            None,
            translator=translator,
            digests=digests,
            backups=settings.backup_folder,
            backup_days=settings.backup_days,
        )


@contextlib.asynccontextmanager
async def _translator(settings: Settings, database: "Database") -> "AsyncIterator[Translator | None]":
    """Give what translates by machine; what a provider answers later, the server takes."""
    if not settings.translation_engine:
        yield None
        return
    import aiohttp

    from bot import translation
    from bot.sending.translate import Translator
    from bot.translation.callbacks import callback_url
    from storage.keys import read_keys

    async with aiohttp.ClientSession() as session:
        token = read_keys(settings.key_file).derive("translation callback").hex()
        provider = translation.make(settings, session, callback_url(settings.public_url, token))
        yield Translator(database, provider, time.time) if provider else None


@contextlib.asynccontextmanager
async def _database(settings: Settings) -> "AsyncIterator[Database]":
    from storage import migrate
    from storage.database import Database

    database = Database(settings.database_url)
    try:
        await asyncio.to_thread(migrate.upgrade, database.engine)
        yield database
    finally:
        await database.close()


def _at(moment: int | None) -> str:
    return "" if moment is None else f"{datetime.fromtimestamp(moment).astimezone():%Y-%m-%d %H:%M}"


def _settings() -> Settings:
    from bot import watch

    settings = read_settings()
    watch.set_up_log(settings.log_level, [settings.telegram_token.get_secret_value()])
    return settings
