"""What trials of serving strategies found, as Markdown and as a picture."""

import math
from collections.abc import Mapping
from pathlib import Path

from bot.simulation.trial_runs import BAR, OURS, Mean, Saving, Table, savings

COLUMNS = {
    "precision": "precision of the ten",
    "correlation": "correlation",
    "least": "fewest votes",
    "kept": "minimum kept",
    "gini": "Gini",
    "late": "late / early",
    "controversy": "controversy",
}
PERCENT = ("precision", "kept")
COLOURS = ("#0072B2", "#E69F00", "#009E73", "#D55E00", "#CC79A7")
"""Okabe and Ito (2008), ours first."""


def cell(name: str, mean: Mean) -> str:
    """Return a figure in words; precision and correlation with their 95 % interval."""
    if name == "precision":
        return f"{mean.value:.1%} ± {100 * mean.margin:.1f}"
    if name == "correlation":
        return f"{mean.value:.3f} ± {mean.margin:.3f}"
    return f"{mean.value:.1%}" if name in PERCENT else f"{mean.value:.1f}" if name == "least" else f"{mean.value:.3f}"


def rows(table: Table) -> list[list[str]]:
    """Return a line of words for every budget and strategy."""
    keys = sorted(table, key=lambda key: key[1])
    return [[f"{budget:g}", name, *(cell(one, table[name, budget][one]) for one in COLUMNS)] for name, budget in keys]


def markdown(tables: Mapping[str, Table]) -> str:
    """Return a section for each set of data: its table, and what it says of the bar."""
    parts = []
    for data, table in tables.items():
        head = ["votes a proposal", "strategy", *COLUMNS.values()]
        lines = [head, ["-"] * len(head), *rows(table)]
        parts.append(f"### {data}\n\n" + "\n".join("|" + "|".join(f" {one} " for one in line) + "|" for line in lines))
        parts.append("\n".join(f"- {line}" for line in verdict(table)))
    return "\n\n".join(parts) + "\n"


def verdict(table: Table) -> list[str]:
    """Return what the trials say of the bar, a sentence for each precision."""
    if len({name for name, _ in table}) < 2 or OURS not in {name for name, _ in table}:
        return []
    found = [_sentence(one) for one in savings(table)]
    mine = [(budget, one) for (name, budget), one in table.items() if name == OURS]
    broken = [f"{budget:g}" for budget, one in mine if one["kept"].value < 1]
    kept = f"not in every run: {', '.join(broken)} votes a proposal" if broken else "in every run"
    return [*found, f"The minimum was kept by {OURS} {kept}."]


def _sentence(one: Saving) -> str:
    best = f"{one.precision:.1%} of the ten: {one.other} needs {one.votes:.1f} votes a proposal"
    if math.isinf(one.ours):
        return f"{best}, {OURS} did not get there."
    bar = "within" if one.ratio <= BAR else "not within"
    return f"{best}, {OURS} {one.ours:.1f}: {one.ratio:.0%}, {bar} {BAR:.0%}."


def plot(tables: Mapping[str, Table], path: Path) -> None:
    """Draw precision against votes for each proposal, a panel for each set of data; the ending of the path says the format."""
    from matplotlib import rc_context
    from matplotlib.figure import Figure
    from matplotlib.ticker import PercentFormatter

    # Without a salt and a date the same figures give the same file.
    with rc_context({"svg.hashsalt": "polyphony", "svg.fonttype": "path"}):
        figure = Figure(figsize=(4.2 * len(tables), 4), layout="constrained")
        panels = figure.subplots(1, len(tables), squeeze=False)[0]
        for panel, (data, table) in zip(panels, tables.items(), strict=True):
            names = sorted({name for name, _ in table}, key=lambda name: (name != OURS, name))
            for name, colour in zip(names, COLOURS, strict=False):
                points = sorted((budget, one["precision"]) for (strategy, budget), one in table.items() if strategy == name)
                panel.errorbar(
                    [budget for budget, _ in points],
                    [mean.value for _, mean in points],
                    [mean.margin for _, mean in points],
                    color=colour,
                    marker="o",
                    markersize=3,
                    linewidth=2 if name == OURS else 1,
                    label=name,
                )
            ticks = sorted({budget for _, budget in table})
            panel.set_xscale("log")
            panel.set_xticks(ticks, [f"{tick:g}" for tick in ticks])
            panel.minorticks_off()
            panel.yaxis.set_major_formatter(PercentFormatter(1, decimals=0))
            panel.grid(color="#d4d4d4", linewidth=0.5)
            panel.set(title=data, xlabel="served votes for each proposal")
        panels[0].set_ylabel("precision of the best ten")
        panels[0].legend(frameon=False)
        figure.savefig(path, metadata={"Date": None} if path.suffix == ".svg" else None)
