"""`polyphony strategies`: which serving strategy finds the best proposals with the fewest votes."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.settings import SettingsError

if TYPE_CHECKING:
    from bot.simulation.trial_runs import Table

BUDGETS = [10, 20, 30, 50, 100]


def strategies(
    data: Annotated[
        list[str] | None, typer.Option(help="uberx, electoral-reform, minimum-wage or synthetic; several times for several.")
    ] = None,
    runs: Annotated[int, typer.Option(min=2, max=100_000, help="Trials of each strategy with each budget.")] = 200,
    votes_per_proposal: Annotated[
        list[int] | None, typer.Option(min=2, max=10_000, help="Budgets, several times for several [10 to 100].")
    ] = None,
    proposals: Annotated[int, typer.Option(min=20, max=100_000, help="How many, with --data synthetic.")] = 200,
    seed: Annotated[int, typer.Option(help="The same seed makes the same trials.")] = 1,
    plot: Annotated[Path | None, typer.Option(help="Draw precision against votes into this file (.svg, .png, .pdf).")] = None,
    markdown: Annotated[Path | None, typer.Option(help="Write the tables into this file.")] = None,
) -> None:
    """Compare the ways to choose who is shown what, with people whose opinions were fitted to real consultations.

    Proposals arrive, people come and cast about seven votes each, and the ten best of what was counted are compared with the ten
    that are truly best. No database is touched. docs/serving.md explains the columns and what came out.

    polyphony strategies --data uberx --runs 20 --votes-per-proposal 20 --votes-per-proposal 50
    """
    from bot.simulation.trial_report import markdown as written
    from bot.simulation.trial_report import plot as drawn
    from bot.simulation.truth import REAL, SYNTHETIC

    known = (*REAL, SYNTHETIC)
    for one in data or ():
        if one not in known:
            raise SettingsError(f"--data {one}: there are only {', '.join(known)}.")
    for path in (plot, markdown):
        if path is not None and not path.parent.is_dir():
            raise SettingsError(f"There is no folder {path.parent}; create it first.")
    if plot is not None and plot.suffix not in {".svg", ".png", ".pdf"}:
        raise SettingsError(f"--plot {plot}: its name must end in .svg, .png or .pdf.")
    tables = {one: _compare(one, proposals, votes_per_proposal or BUDGETS, runs, seed) for one in dict.fromkeys(data or known)}
    if markdown is not None:
        markdown.write_text(written(tables))
    if plot is not None:
        drawn(tables, plot)


def _compare(data: str, proposals: int, budgets: list[int], runs: int, seed: int) -> "Table":
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
    from rich.table import Table as Shown

    from bot.opinion.strategies import STRATEGIES
    from bot.simulation.trial_report import COLUMNS, rows, verdict
    from bot.simulation.trial_runs import Task, run_all

    tasks = [
        Task(data, proposals, strategy, budget, seed + run)
        for budget in sorted(set(budgets))
        for strategy in STRATEGIES
        for run in range(runs)
    ]
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task(data, total=len(tasks))
        table = run_all(tasks, lambda: bar.advance(task))
    shown = Shown("votes a proposal", "strategy", *COLUMNS.values(), title=data)
    for row in rows(table):
        shown.add_row(*row)
    console = Console(width=150)
    console.print(shown)
    for line in verdict(table):
        console.print(line)
    return table
