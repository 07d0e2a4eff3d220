"""`polyphony simulate`: trying a configuration with people who are not there."""

import asyncio
import contextlib
import statistics
import tempfile
import time
from collections.abc import AsyncIterator
from pathlib import Path
from random import Random
from typing import Annotated, Any

import typer

from bot.settings import SettingsError


def simulate(
    path: Annotated[Path, typer.Argument(help="The consultation's YAML file.")] = Path("bot/demo/consultation.yaml"),
    people: Annotated[int, typer.Option(min=1, max=1_000_000, help="How many take part.")] = 1000,
    proposals: Annotated[int, typer.Option(min=0, max=100_000, help="Proposals that they write, beside the file's.")] = 100,
    votes: Annotated[int, typer.Option(min=1, max=1000, help="Votes of each in each round.")] = 12,
    seed: Annotated[int, typer.Option(help="The same seed plays the same people.")] = 1,
    keep: Annotated[Path | None, typer.Option(help="Keep what was played in this folder, which must not exist yet.")] = None,
) -> None:
    """Play a consultation from its opening to its agenda, with people who have opinions, through the program itself.

    It says how many votes the proposals got, whether all reached the promised minimum, and what came out. Nothing of it touches
    your database. With --keep FOLDER you can look at it afterwards:

    DATABASE_URL=sqlite:///FOLDER/polyphony.db KEY_FILE=FOLDER/key polyphony run
    """
    from bot.consultation import file
    from bot.simulation.organiser import CannotError
    from bot.simulation.play import Plan

    given = file.read(path)
    if keep is not None and keep.exists():
        raise SettingsError(f"--keep {keep}: there is such a folder already; name a new one.")
    with contextlib.ExitStack() as stack:
        folder = keep or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        folder.mkdir(parents=True, exist_ok=True)
        try:
            asyncio.run(_play(folder, given, Plan(people, proposals, votes, seed)))
        except CannotError as error:
            raise SettingsError(str(error)) from None


@contextlib.asynccontextmanager
async def stage(folder: Path, given: Any, plan: Any, progress: Any) -> AsyncIterator[Any]:  # noqa: ANN401 loaded when needed
    """Give a play of a consultation, on a database of its own in a folder."""
    import handlers
    from bot.chat.router import Router, Rules
    from bot.chat.speech import Speeches
    from bot.simulation.play import DAY, STEPS, Clock, Play
    from storage import consultations, migrate
    from storage.catalogue import Catalogues
    from storage.database import Database
    from storage.keys import read_keys

    # The play is over by now, unless the file has dates to come: what is kept looks to the real clock as it does to the play's.
    clock = Clock(time.time() - DAY * (STEPS * len(given.rounds) + 1))
    database, keys = Database(f"sqlite:///{folder / 'polyphony.db'}"), read_keys(folder / "key")
    try:
        await asyncio.to_thread(migrate.upgrade, database.engine)
        await database.turn(lambda db: consultations.load(db, given, int(clock.now)))
        router = Router(
            database,
            keys,
            Speeches(),
            Catalogues(),
            handlers.ROUTES,
            handlers.DEFAULTS,
            rules=Rules(),
            clock=clock,
            random=Random(plan.seed),
        )
        try:
            yield Play(router, database, keys, clock, plan, progress)
        finally:
            router.close()
    finally:
        await database.close()


async def _play(folder: Path, given: Any, plan: Any) -> None:  # noqa: ANN401 loaded when needed
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
    from rich.table import Table

    console = Console(stderr=True)
    began = time.perf_counter()
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console) as bars:
        known: dict[str, Any] = {}

        def progress(phase: str, done: int, total: int) -> None:
            if phase not in known:
                known[phase] = bars.add_task(phase, total=total)
            bars.update(known[phase], completed=done)

        async with stage(folder, given, plan, progress) as play:
            played = await play.run(given.slug)
            agenda = await play.agenda()
    seconds = time.perf_counter() - began
    print(f"{played.turns} turns in {seconds:.0f} s, {played.turns / seconds:.0f} a second")
    minimum = {one.kind: one.minimum_exposure for one in given.rounds}
    for kind, counts in played.exposures.items():
        served = sorted(counts) or [0]
        print(
            f"{kind} round: {len(counts)} proposals, {sum(served)} served votes; each proposal got {served[0]} to {served[-1]}, "
            f"half of them at least {statistics.median_high(served)}"
        )
        if minimum[kind]:
            print(f"  promised: {minimum[kind]}; reached by {sum(count >= minimum[kind] for count in served)} of {len(counts)}")
    table = Table("", "agree", "95 %", "votes", "proposal")
    for one, text in agenda:
        table.add_row(str(one.place), f"{one.share:.0%}", f"{one.low:.0%} to {one.high:.0%}", str(one.votes), text)
    Console(width=120).print(table)
