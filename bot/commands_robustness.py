"""`polyphony robustness`: how much a round's ranking hangs on few people."""

import sys
import time
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from rich.table import Table

    from bot.opinion.attacks import Attack
    from bot.opinion.robustness import Report, Round


def robustness(
    slug: Annotated[str, typer.Argument(help="The consultation's short name.")],
    place: Annotated[
        int | None, typer.Option("--round", min=1, help="Which of its rounds, from 1; without it the last that has opened.")
    ] = None,
    country: Annotated[
        str,
        typer.Option(help="Whose ranking, such as IE, where each country has one of its own; of members their group's number."),
    ] = "",
    attacks: Annotated[bool, typer.Option("--attacks", help="Also simulate attacks by 1, 5 and 10 % of the voters.")] = False,
    draws: Annotated[int, typer.Option(min=1, max=100_000, help="Draws of the bootstrap.")] = 200,
    seed: Annotated[int, typer.Option(help="The same seed makes the same draws.")] = 1,
) -> None:
    """Show where a round's best would change, and how often chance would leave each among them.

    The same ranking is made without the heaviest 0.1 % of voters, with voters who look alike counted once, and by all votes in
    place of served ones. A bootstrap draws other people like these, and tells how often each is among the best, and in its place.

    In a national round whose best go on to Europe each country has a ranking of its own: --country names one, and as many are the
    best as go on. It ranks the votes that are there now: where people have left since the round was published, the agenda may
    differ. Figures of a round that is not published yet are for its organisers only. docs/robustness.md explains the tables.

    polyphony robustness SLUG --attacks
    """
    from bot.looking import look
    from storage import robustness as stored

    found = look(lambda db: stored.read(db, slug, place, int(time.time()), country.upper()))
    report, made = compute(found.round, attacks=attacks, draws=draws, seed=seed)
    shown = [one.proposal for one in report.stability] + [move.proposal for one in report.variants for move in one.moves]
    wanted = sorted({*report.best, *shown, *(one.target for one in made)})
    texts = look(lambda db: stored.texts(db, wanted))
    whose = f", {country.upper()}" if country else ""
    print(f"{slug}, round {found.place}{whose}: {len(found.round.votes)} votes of {report.voters} people")
    show(report, made, texts)
    if not found.published:
        print("This round is not published yet: these figures are for its organisers only.", file=sys.stderr)


def compute(round_: "Round", *, attacks: bool, draws: int, seed: int) -> "tuple[Report, list[Attack]]":
    """Make the report, and the attacks if wanted, with a bar that tells how far it is."""
    from rich.console import Console
    from rich.progress import Progress

    from bot.opinion import attacks as attacking
    from bot.opinion import robustness as opinion

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Ranking …", total=opinion.steps(draws))
        report = opinion.examine(round_, draws=draws, seed=seed, step=lambda: bar.advance(task))
        made = []
        if attacks:
            task = bar.add_task("Attacking …", total=len(attacking.Kind) * len(attacking.SHARES))
            for one in attacking.simulate(round_, seed=seed):
                made.append(one)
                bar.advance(task)
    return report, made


def show(report: "Report", attacks: "Sequence[Attack]", texts: dict[int, str]) -> None:
    """Print the report and the attacks as tables."""
    from rich.console import Console

    console = Console()
    for table in (_variants(report), _stability(report, texts)):
        console.print(table)
    if attacks:
        console.print(_attacks(attacks))


def _variants(report: "Report") -> "Table":
    from rich.table import Table

    table = Table(
        "ranking",
        "voters apart",
        "places held",
        "enter",
        "leave",
        "other places",
        title=f"What changes among the best {len(report.best)}",
    )
    for one in report.variants:
        stay = [move for move in one.moves if move.changed and move.proposal not in (*one.entered, *one.left)]
        within = [f"no. {move.proposal}: {move.before} to {move.after}" for move in stay]
        held = f"{one.held} of {len(report.best)}"
        table.add_row(one.name, str(one.apart), held, _listed(one.entered), _listed(one.left), "; ".join(within))
    return table


def _listed(proposals: Iterable[int]) -> str:
    return ", ".join(f"no. {one}" for one in proposals) or "none"


def _stability(report: "Report", texts: dict[int, str]) -> "Table":
    from rich.markup import escape
    from rich.table import Table

    table = Table(
        "place",
        "among the best",
        "in its place",
        "proposal",
        title="Were other people like these asked: in how many of the draws",
    )
    for one in report.stability:
        there = f"{one.there:.0%}" if one.proposal in report.best else ""
        words = escape(texts.get(one.proposal, ""))
        table.add_row(str(one.place), f"{one.among:.1%}", there, f"no. {one.proposal} {words}")
    return table


def _attacks(attacks: "Sequence[Attack]") -> "Table":
    from rich.table import Table

    names = list(attacks[0].effects)
    title = f"Attacks that push no. {attacks[0].target}: its places; how many of the best change, how many are new"
    table = Table("what adversaries do", "of voters", *names, title=title)
    for one in attacks:
        cells = [f"{effect.before} to {effect.after}; {effect.changed}, {effect.entered}" for effect in one.effects.values()]
        table.add_row(one.kind.value, f"{one.share:.0%}", *cells)
    return table
