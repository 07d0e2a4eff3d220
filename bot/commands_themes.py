"""`polyphony themes`: how much consensus each theme has, and which themes proposals without one probably have."""

import csv
import sys
import time
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.opinion.themes import Entry
    from storage.themes import Found

COLUMNS = ("proposal", "text", "suggested_theme", "confidence")


def themes(
    slug: Annotated[str, typer.Argument(help="The consultation's short name.")],
    place: Annotated[
        int | None, typer.Option("--round", min=1, help="Which of its rounds, from 1; without it the last that has opened.")
    ] = None,
    suggest: Annotated[
        bool, typer.Option("--suggest", help="Suggest themes for proposals without one, as CSV; nothing is changed by it.")
    ] = False,
) -> None:
    """Show a round's themes: proposals, served votes, how many have 10 or more and are in consensus, and the best.

    The best is the one whose 95 % interval of agreement begins highest; votes on cards that came by a link are left out.
    Figures of a round that is not published yet are for its organisers only: pass them on to nobody.

    With --suggest it writes, as CSV, which themes accepted proposals without one probably have, told by those that moderators
    have given one, in all languages. NOTHING IS CHANGED: a moderator looks at each and sets it under /queue. It also says how
    often such suggestions are right for proposals whose theme is known: polyphony themes SLUG --suggest > file.csv
    """
    from bot.looking import look
    from storage import themes as stored

    found = look(lambda db: stored.read(db, slug, place, int(time.time())))
    if suggest:
        _suggest(found.entries)
    else:
        _show(slug, found)


def _show(slug: str, found: "Found") -> None:
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    from bot.opinion.score import ENOUGH
    from bot.opinion.themes import consensus

    rows = consensus(found.entries)
    texts = {one.proposal: next(iter(one.texts.values())) for one in found.entries}
    table = Table("theme", "proposals", "votes", f"{ENOUGH} votes", "consensus", "95 %", "best")
    for row in rows:
        best = row.best
        interval, told = (f"{best.low:.0%} to {best.high:.0%}", f"{best.proposal}: {texts[best.proposal]}") if best else ("", "")
        numbers = (row.proposals, row.votes, row.telling, row.consensus)
        table.add_row(row.name or "none yet", *map(str, numbers), interval, escape(told))
    console = Console(width=120)
    agreed = sum(row.consensus > 0 for row in rows if row.name)
    named = sum(bool(row.name) for row in rows)
    console.print(f"{escape(slug)}, round {found.place}: {agreed} of {named} themes with consensus", highlight=False)
    console.print(table)
    if not found.published:
        print("This round is not published yet: these figures are for its organisers only.", file=sys.stderr)


def _suggest(entries: "Sequence[Entry]") -> None:
    from rich.console import Console
    from rich.progress import track

    from bot.opinion import themes as opinion

    console = Console(stderr=True)
    labelled = sum(bool(one.theme) for one in entries)
    with console.status(f"Comparing {len(entries) - labelled} proposals with {labelled} that have a theme …"):
        found = opinion.suggest(entries)
    texts = {one.proposal: next(iter(one.texts.values())) for one in entries}
    table = csv.writer(sys.stdout, lineterminator="\n")
    table.writerow(COLUMNS)
    table.writerows((one.proposal, texts[one.proposal], one.theme, f"{one.confidence:.2f}") for one in found)
    sys.stdout.flush()
    print(
        f"{len(found)} suggestions for {len(entries) - labelled} proposals without a theme. Nothing was changed: a moderator "
        "sets themes under /queue.",
        file=sys.stderr,
    )
    if found:
        parts = list(
            track(opinion.measure(entries), "Measuring …", min(opinion.FOLDS, labelled), console=console, transient=True)
        )
        suggested, right = sum(one.suggested for one in parts), sum(one.right for one in parts)
        told = f"{suggested} of them got a suggestion, and {right} of these were right"
        print(f"Tried on the {labelled} proposals with a theme, a part left out at a time: {told}.", file=sys.stderr)
