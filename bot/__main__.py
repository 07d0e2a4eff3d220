"""The command line."""

import asyncio
import signal
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.commands_export import export, verify
from bot.commands_exposure import exposure
from bot.commands_jobs import app as jobs
from bot.commands_members import members
from bot.commands_robustness import robustness
from bot.commands_score import score
from bot.commands_simulate import simulate
from bot.commands_strategies import strategies
from bot.commands_themes import themes
from bot.commands_translations import app as translations
from bot.settings import Settings, SettingsError, read_settings

operators = typer.Typer(no_args_is_help=True, help="Those who may do everything.")
app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_show_locals=False,
    help="Polyphony: citizens' consultations inside messaging apps.\n\nStart with [bold]polyphony run[/bold]; "
    "it needs no account and no token. [bold]polyphony doctor[/bold] says what is set up and what is missing. "
    "Settings come from the environment and from .env; .env.example explains each.",
    rich_markup_mode="rich",
)


def _settings() -> Settings:
    from bot import watch

    settings = read_settings()
    watch.set_up_log(settings.log_level, [settings.telegram_token.get_secret_value()])
    return settings


def run() -> None:
    """Serve: the web chat, and Telegram if there is a TELEGRAM_TOKEN. Ctrl-C ends it, after what is under way."""
    asyncio.run(_run(_settings()))


async def _run(settings: Settings) -> None:
    from bot.app import running

    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopping.set)
    async with running(settings) as program:
        print(f"Polyphony is running. Open {program.address}/ in a browser; Ctrl-C ends it.", flush=True)
        stop = asyncio.ensure_future(stopping.wait())
        await asyncio.wait([stop, program.serving], return_when=asyncio.FIRST_COMPLETED)
        stop.cancel()
        if not stopping.is_set():
            program.serving.result()  # a channel that cannot go on: its error says why


def migrate() -> None:
    """Create the tables, or bring them up to date. `run` does this too; here it can be watched."""
    from storage import migrate as migrations
    from storage.database import Database

    async def work() -> tuple[str, str]:
        database = Database(_settings().database_url)
        try:
            return await asyncio.to_thread(migrations.upgrade, database.engine)
        finally:
            await database.close()

    before, after = asyncio.run(work())
    print(f"The tables were at {before or 'nothing'} and are now at {after}.")


def import_(
    path: Annotated[Path, typer.Argument(help="The consultation's YAML file; it names its CSV file of proposals.")],
) -> None:
    """Load a consultation, or what has changed in it. A second import doubles nothing; a running server sees it at once.

    bot/demo/consultation.yaml is an example of the file, bot/demo/proposals.csv of its proposals. A proposal is known by its
    key; one that somebody has voted on keeps its text.
    """
    from bot.consultation import file

    given = file.read(path)

    async def work() -> None:
        from rich.console import Console

        from storage import changes
        from storage import migrate as migrations
        from storage.database import Database

        console = Console(stderr=True)
        database = Database(_settings().database_url)
        try:
            with console.status(f"Loading {len(given.proposals)} proposals …"):
                await asyncio.to_thread(migrations.upgrade, database.engine)
                loaded = await database.turn(lambda db: changes.take(db, given, int(time.time())))
        finally:
            await database.close()
        print(f"{given.slug}: {loaded.added} proposals added, {loaded.changed} changed, {loaded.unchanged} unchanged.")
        if loaded.frozen:
            print(f"Somebody has voted on these, so they keep their old text: {', '.join(loaded.frozen)}")

    asyncio.run(work())


def detect(
    prior: Annotated[str, typer.Option(help="The language that the writer uses, such as de; empty: unknown.")] = "",
) -> None:
    """Say which of the 24 languages texts are in: one text a line comes in, one JSON object a line goes out.

    best and second are the two likeliest languages, p the probability of best among the 24; language is the one to be taken
    without asking, or null: ask. Try: echo "Wir sollten mehr Bäume pflanzen" | polyphony detect
    """
    import json
    from dataclasses import asdict

    from bot.language.detect import detect as guess
    from bot.language.europe import LANGUAGES

    if prior and prior not in LANGUAGES:
        raise SettingsError(f"--prior {prior!r} is not one of {' '.join(LANGUAGES)}.")
    for line in sys.stdin.buffer:
        found = guess(line.decode("utf-8", "replace").rstrip("\r\n"), prior)
        print(json.dumps(asdict(found), ensure_ascii=False), flush=True)


def decide(
    number: Annotated[int, typer.Argument(help="The proposal's number.", min=1)],
    decision: Annotated[str, typer.Argument(help="accepted, refused or merged")],
    reason: Annotated[str, typer.Option(help="Why it is refused, such as off-topic; the author is told.")] = "",
    into: Annotated[int | None, typer.Option(help="The proposal into which it is merged.", min=1)] = None,
) -> None:
    """Decide on a citizen's proposal; the author is told. A running server sees it at once.

    polyphony decide 12 accepted · polyphony decide 13 refused --reason off-topic · polyphony decide 14 merged --into 12
    """
    from storage import proposals
    from storage.database import Database
    from storage.tables import ProposalState, Refusal

    states = {"accepted": ProposalState.ACCEPTED, "refused": ProposalState.REFUSED, "merged": ProposalState.MERGED}
    if decision not in states:
        raise SettingsError(f"{decision!r} is no decision. There are: {', '.join(states)}.")
    if decision == "refused" and reason not in list(Refusal):
        raise SettingsError(f"A refusal needs a --reason. There are: {', '.join(Refusal)}.")
    if (decision == "merged") != (into is not None):
        raise SettingsError("merged needs --into and the number of the proposal that takes its place; nothing else does.")
    why = Refusal(reason) if decision == "refused" else None

    async def work() -> None:
        database = Database(_settings().database_url)
        now = int(time.time())
        try:
            await database.turn(lambda db: proposals.decide(db, number, states[decision], now, reason=why, into=into))
        finally:
            await database.close()
        print(f"Proposal no. {number} is now {decision}.")

    asyncio.run(work())


@operators.command("add")
def add_operator(
    address: Annotated[
        str | None, typer.Argument(help="The channel and the person's number there, such as telegram:123456789; none: a link.")
    ] = None,
) -> None:
    """Make somebody an operator: they may moderate, in every language, by /queue in their chat. A running server knows at once.

    In Telegram @userinfobot tells a person their number. polyphony operator add telegram:123456789

    Without an argument it prints what to add to the address of the web chat, or to https://t.me/YOURBOT: it makes whoever opens
    it first an operator, once, within a week.
    """
    from storage import migrate as migrations
    from storage import staff
    from storage.database import Database, Transaction
    from storage.keys import Keys, read_keys
    from storage.tables import Role

    checked = "" if address is None else read_settings(operator=address).operator
    if address is not None and not checked:
        raise SettingsError("An operator is named by a channel and a number, such as telegram:123456789.")

    def add(db: Transaction, keys: Keys, now: int) -> str:
        if checked:
            return f"{checked} is an operator now; in the log, no. {staff.add_operator(db, keys, checked, now).number}."
        code, until = staff.invite(db, keys, Role.OPERATOR, (), (), now)
        end = f"{datetime.fromtimestamp(until, UTC):%Y-%m-%d %H:%M} UTC"
        return f"?start=i-{code}\nWhoever opens this first is an operator; it counts until {end}."

    async def work() -> None:
        settings = _settings()
        database = Database(settings.database_url)
        keys = read_keys(settings.key_file)
        try:
            await asyncio.to_thread(migrations.upgrade, database.engine)
            print(await database.turn(lambda db: add(db, keys, int(time.time()))))
        finally:
            await database.close()

    asyncio.run(work())


def records(
    since: Annotated[datetime, typer.Option(formats=["%Y-%m-%d"], help="The first day.")] = datetime(1970, 1, 1),  # noqa: DTZ001
    until: Annotated[datetime, typer.Option(formats=["%Y-%m-%d"], help="The day after the last.")] = datetime(2999, 1, 1),  # noqa: DTZ001
    proposal: Annotated[int | None, typer.Option(help="Only what concerns the proposal with this number.", min=1)] = None,
    form: Annotated[str, typer.Option("--format", help="csv or json (one object a line).")] = "csv",
) -> None:
    """Write the log of moderation for a period: decisions, notices, complaints; nobody is named in it. Days are UTC.

    The transparency report of the Digital Services Act is made from it: polyphony records --since 2026-01-01 --until 2027-01-01
    """
    import csv
    import json
    from datetime import UTC

    from storage import records as log
    from storage.database import Database

    if form not in {"csv", "json"}:
        raise SettingsError(f"--format {form!r} is neither csv nor json.")

    async def work() -> None:
        database = Database(_settings().database_url)
        table = csv.writer(sys.stdout, lineterminator="\n")
        if form == "csv":
            table.writerow(log.COLUMNS)
        first, last = (int(day.replace(tzinfo=UTC).timestamp()) for day in (since, until))
        try:
            async with database.reading() as connection:
                async for line in log.between(connection, first, last, proposal):
                    line["at"] = datetime.fromtimestamp(line["at"], UTC).isoformat()
                    line["automated"] = bool(line["automated"])
                    if form == "csv":
                        table.writerow(line.values())
                    else:
                        print(json.dumps(line))
        finally:
            await database.close()

    asyncio.run(work())


def doctor() -> None:
    """Say what is configured, what is missing and what to do. Exit code 1 if something stands in the way."""
    from bot.doctor import Verdict, examine

    findings = asyncio.run(examine(_settings()))
    for finding in findings:
        print(f"{finding.verdict:8} {finding.sentence}")
    if any(finding.verdict is Verdict.WRONG for finding in findings):
        raise typer.Exit(1)


# In the order in which somebody new needs them; `--help` lists them so.
for command in (
    *(run, doctor, import_, migrate, simulate),
    *(decide, records, export, verify, detect, themes, score, strategies, robustness, exposure),
):
    app.command(command.__name__.rstrip("_"))(command)
for name, group in (("operator", operators), ("members", members), ("translations", translations), ("jobs", jobs)):
    app.add_typer(group, name=name)


def main() -> None:
    """Run a command; what a person can mend is one sentence and exit code 2, not a stack trace."""
    try:
        app(standalone_mode=True)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception as error:
        if not _mendable(error):
            raise
        print(error, file=sys.stderr)
        sys.exit(2)


def _mendable(error: Exception) -> bool:
    from bot.chat.message import Misconfigured
    from bot.consultation.file import FileError
    from storage.changes import FrozenError
    from storage.database import DatabaseAwayError
    from storage.keys import KeyFileError
    from storage.members import MembersError
    from storage.proposals import UnknownProposalError
    from storage.robustness import RankingError
    from storage.rounds import UnknownRoundError

    return isinstance(
        error,
        SettingsError
        | FileError
        | FrozenError
        | KeyFileError
        | MembersError
        | Misconfigured
        | DatabaseAwayError
        | RankingError
        | UnknownProposalError
        | UnknownRoundError,
    )


if __name__ == "__main__":
    main()
