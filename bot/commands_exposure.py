"""`polyphony exposure`: whether every proposal of a round gets the votes that it was promised."""

import time
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.settings import SettingsError

if TYPE_CHECKING:
    from bot.opinion.exposure import Exposed, Group, Report
    from storage.database import Transaction
    from storage.exposures import Exposures


def exposure(
    slug: Annotated[str, typer.Argument(help="The consultation's slug.")],
    round_: Annotated[
        int | None, typer.Option("--round", min=1, help="Which of its rounds, from 1; else the last that has opened.")
    ] = None,
    file: Annotated[Path | None, typer.Option("--csv", help="Write every proposal into this file.")] = None,
) -> None:
    """Tell how evenly a round's proposals were shown: served votes, the fewest, Gini's coefficient, late against early ones.

    Served votes are those on cards that we chose. In the file are the votes on every proposal, the share that agrees with its
    95 % interval, and when the proposal reached the promised minimum; times are UTC. What fewer than five people think is left
    out, as is how many voted where they are so few.

    polyphony exposure my-consultation --csv exposure.csv
    """
    from bot.opinion.exposure import report

    place, found = _read(slug, round_)
    if file is not None:
        _write(file, found.proposals)
    _print(f"{slug}, round {place}", report(found.proposals, found.promised, found.voters))
    if file is not None:
        print(f"{file}: {len(found.proposals):,} proposals.")


def _read(slug: str, wanted: int | None) -> "tuple[int, Exposures]":
    from rich.console import Console

    from bot.looking import look
    from storage import exposures, rounds

    def read(db: "Transaction") -> "tuple[int, Exposures]":
        place, round_ = rounds.named(db, slug, wanted, int(time.time()))
        return place, exposures.of(db, round_)

    with Console(stderr=True).status("Reading the votes …"):
        return look(read)


def _write(path: Path, proposals: "Iterable[Exposed]") -> None:
    from bot.opinion import exposure_csv

    try:
        with path.open("w", encoding="utf-8", newline="") as file:
            exposure_csv.write(file, proposals)
    except OSError as error:
        raise SettingsError(f"{path} cannot be written: {error.strerror}.") from None


def _print(title: str, figures: "Report") -> None:
    from rich.console import Console
    from rich.table import Table

    promised = [f"with {figures.promised:,}"] if figures.promised else []
    table = Table("", "proposals", "served votes", "on average", "the fewest", *promised, title=title)
    console = Console()
    sections = (
        {"all": figures.all, "accepted early": figures.early, "accepted late": figures.late},
        {f"in {language}": group for language, group in figures.languages.items()},
        {f"from {country}": group for country, group in figures.countries.items()},
    )
    for section in sections:
        for name, group in section.items():
            table.add_row(name, *_cells(group)[: len(table.columns) - 1])
        table.add_section()
    console.print(table)
    voters = Table("voters in", "served votes")
    for country, votes in figures.voters.items():
        voters.add_row(country or "unknown", _few(votes))
    console.print(voters)
    print(f"Gini's coefficient of the served votes: {figures.gini:.3f} (0: all the same)")
    if figures.late.proposals and figures.early.votes:
        print(f"Late proposals got {figures.late.mean / figures.early.mean:.2f} times the votes of early ones, on average.")


def _cells(group: "Group | None") -> tuple[str, ...]:
    if group is None:
        return ("", "few", "", "", "")
    return f"{group.proposals:,}", f"{group.votes:,}", f"{group.mean:.1f}", f"{group.least:,}", f"{group.reached:,}"


def _few(votes: int | None) -> str:
    return "few" if votes is None else f"{votes:,}"
