"""The public pages: what each of them shows, as the values of its template."""

from collections.abc import Callable
from functools import cache
from itertools import islice
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from bot.opinion import robustness
from bot.opinion.score import interval
from bot.results import plots
from bot.results.downloads import archive
from bot.results.report import Part, Row
from bot.results.scene import Scene, Stage, Words, about, frame
from bot.results.sentences import Sentence
from storage import measures, organisations
from storage.tables import Stance

Values = dict[str, Any]
PAGE = 100
"""Places of the whole ranking on one page."""
BEST_OF_EACH = 3
"""Proposals of each country on the first page of a round by countries."""
NAMES = 140
"""What the names of countries take of a plot's width."""
LIKED = 10
"""Proposals that a country's page tells of."""
VARIANTS = {robustness.LIGHT: "light", robustness.ALIKE: "alike", robustness.ALL: "all"}
"""The ends of the keys of the words for a ranking by other votes."""


@cache
def templates() -> Environment:
    """Return the templates; they escape whatever is not markup by its type."""
    return Environment(
        loader=PackageLoader("bot.results"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )


def render(name: str, values: Values) -> bytes:
    """Return a page."""
    return templates().get_template(f"{name}.html").render(values).encode()


def overview(words: Words, base: str, there: list[Stage]) -> bytes:
    """Return the list of consultations with published results."""
    return render("overview", {**frame(words, base, ""), "stages": [about(stage, words) for stage in there]})


def refusal(words: Words, base: str, reason: str) -> bytes:
    """Return a page that says why there is nothing to see: "missing", "soon" or "away"."""
    return render("refusal", {**frame(words, base, ""), "reason": reason})


def page(scene: Scene, base: str, part: str, argument: str) -> bytes | None:
    """Return a page of a round; None: it has none of that name, or nothing about what is asked for."""
    values = PAGES[part](scene, argument) if part in PAGES else None
    if values is None:
        return None
    shown = about(scene.stage, scene.words)
    rest = "/".join(["", scene.stage.briefing.slug, str(scene.stage.place), *filter(None, (part, argument))])
    if part == "all":
        rest = rest.removesuffix(f"/{argument}") + (f"?page={argument}" if argument != "1" else "")
    common = {**frame(scene.words, base, rest), **shown, "report": scene.visible.report, "part": part, "letter": plots.letter}
    template = TEMPLATES.get(part, part) if part != "countries" or not argument else "country"
    return render(template, {**common, **values})


def agenda(scene: Scene, argument: str) -> Values | None:
    """Return the best proposals; where each country has a ranking the best of each."""
    if argument:
        return None
    visible, words = scene.visible, scene.words
    if visible.report.by_country:
        best = {code: rows[:BEST_OF_EACH] for code, rows in visible.by_country.items()}
        rows = [row for some in best.values() for row in some]
        return {
            "best": _by_name(words, best, words.country),
            "rows": rows,
            "sentences": scene.sentences(row.proposal for row in rows),
        }
    rows = list(visible.best)
    told = [row for row in rows if row.share is not None]
    marks = [(words.number(row.place), (row.low or 0, row.share or 0, row.high or 0)) for row in told]
    return {
        "rows": rows,
        "sentences": scene.sentences(row.proposal for row in rows),
        "progress": measures.latest(scene.db, [row.proposal for row in rows]),
        "plot": plots.shares(marks, 24),
    }


def _by_name(words: Words, values: dict[str, Any], name: Callable[[str], str]) -> list[tuple[str, str, Any]]:
    """Return code, name and value of each country or language, in the order of the reader's alphabet."""
    named = [(code, name(code), value) for code, value in values.items()]
    return sorted(named, key=lambda one: words.sort_key(one[1]))


def countries(scene: Scene, argument: str) -> Values | None:
    """Return what the countries say of the best proposals, or of one country what it likes."""
    if argument:
        return _country(scene, argument)
    visible, words = scene.visible, scene.words
    rows = [] if visible.report.by_country else [row for row in visible.best if visible.cells(row.proposal).told]
    cells = {row.proposal: {cell.country: cell for cell in visible.cells(row.proposal).told} for row in rows}
    there = {one.country: one for one in visible.report.countries}
    marks = [(words.number(row.place), [cell.agree / cell.votes for cell in visible.cells(row.proposal).told]) for row in rows]
    return {
        "countries": _by_name(words, dict(there), words.country),
        "rows": rows,
        "cells": cells,
        "columns": sorted({code for told in cells.values() for code in told}),
        "hidden": any(visible.cells(row.proposal).hidden for row in rows),
        "sentences": scene.sentences(row.proposal for row in rows),
        "plot": plots.shares(marks, 24),
    }


def _country(scene: Scene, code: str) -> Values | None:
    visible, words = scene.visible, scene.words
    found = next((one for one in visible.report.countries if one.country == code), None)
    if found is None:
        return None
    liked = found.liked[:LIKED]
    own = list(islice(visible.by_country.get(code, ()), visible.report.best)) if visible.report.by_country else []
    intervals = [interval(one.agree, one.votes) for one in liked]
    marks = [
        (words.number(place), (low, one.agree / one.votes, high))
        for place, (one, (low, high)) in enumerate(zip(liked, intervals, strict=True), 1)
    ]
    return {
        "country": found,
        "liked": list(zip(liked, intervals, strict=True)),
        "own": own,
        "sentences": scene.sentences([*(one.proposal for one in liked), *(row.proposal for row in own)]),
        "plot": plots.shares(marks, 24),
    }


def themes(scene: Scene, argument: str) -> Values | None:
    """Return of each theme how much of it is in consensus."""
    if argument:
        return None
    there, words = scene.visible.report.themes, scene.words
    bars = [
        (words.theme(one.theme), one.consensus / one.told if one.told else 0, words.number(one.consensus), "") for one in there
    ]
    return {
        "themes": there,
        "plot": plots.bars(bars, 1),
        "sentences": scene.sentences(number for one in there for number in one.best),
    }


def groups(scene: Scene, argument: str) -> Values | None:
    """Return the map of opinions, and what sets its groups apart."""
    if argument:
        return None
    map_ = scene.visible.report.map
    if map_ is None:
        return {"map": None}
    stances = [one.proposal for group in map_.groups for one in group.stances]
    return {
        "map": map_,
        "chart": plots.chart(map_),
        "shapes": plots.SHAPES,
        "sentences": scene.sentences([*stances, *(one.proposal for one in map_.together)]),
    }


def exposure(scene: Scene, argument: str) -> Values | None:
    """Return how the votes are spread over the proposals."""
    if argument:
        return None
    found, words = scene.visible.report.exposure, scene.words
    spread = [(_span(words, bar.least, bar.most), bar.proposals, words.number(bar.proposals), "counted") for bar in found.bars]
    parts = [(one.name, words.plain(f"page-part-{one.name}"), one) for one in (found.all, found.early, found.late)]
    halves = [(name, _mean(one), words.decimal(_mean(one), 1), "counted") for _, name, one in parts[1:]]
    languages, countries_ = ({one.name: one for one in some} for some in (found.languages, found.countries))
    return {
        "exposure": found,
        "spread": plots.bars(spread),
        "halves": plots.bars(halves) if found.late.proposals else None,
        "parts_of": parts,
        "by_language": _by_name(words, languages, lambda code: words.language_name(code).capitalize()),
        "by_country": _by_name(words, countries_, words.country),
        "mean": _mean,
        "span": lambda bar: _span(words, bar.least, bar.most),
    }


def _span(words: Words, least: int, most: int) -> str:
    return words.number(least) if least == most else f"{words.number(least)} – {words.number(most)}"


def _mean(part: Part) -> float:
    return part.votes / part.proposals if part.proposals else 0.0


def ranking(scene: Scene, argument: str) -> Values | None:
    """Return a hundred places of the whole ranking; the argument is the page, from 1."""
    rows = scene.visible.report.rows
    pages = max(1, -(-len(rows) // PAGE))
    number = int(argument)
    if not 1 <= number <= pages:
        return None
    shown = rows[(number - 1) * PAGE : number * PAGE]
    return {
        "rows": shown,
        "sentences": scene.sentences(row.proposal for row in shown),
        "number": number,
        "pages": pages,
        "near": _near(number, pages),
    }


def _near(number: int, pages: int) -> list[int]:
    """Return the pages that one may wish to go to: the first, the last, and those beside this one."""
    return sorted({1, pages, *(page for page in range(number - 2, number + 3) if 1 <= page <= pages)})


def proposal(scene: Scene, argument: str) -> Values | None:
    """Return all that may be told of a proposal."""
    visible, words = scene.visible, scene.words
    row = visible.rows.get(int(argument)) if argument.isdecimal() and len(argument) < 10 else None
    sentence = scene.sentences([row.proposal]).get(row.proposal) if row else None
    if row is None or sentence is None:
        return None
    cells = visible.cells(row.proposal)
    marks = [(words.country(cell.country), [cell.agree / cell.votes]) for cell in cells.told]
    said = organisations.voices(scene.db, row.proposal)
    return {
        "row": row,
        "sentence": sentence,
        "count": len(visible.by_country[row.country]) if visible.report.by_country else len(visible.report.rows),
        "answers": _answers(words, row),
        "cells": cells,
        "plot": plots.shares(marks, NAMES, 22),
        "voices": [(stance.value, [one for one in said if one.stance is stance]) for stance in Stance],
        "voiced": bool(said),
        "measures": measures.of(scene.db, row.proposal),
        "title": _title(sentence),
    }


def _title(sentence: Sentence, most: int = 70) -> str:
    return sentence.text if len(sentence.text) <= most else f"{sentence.text[:most].rpartition(' ')[0]} …"


def _answers(words: Words, row: Row) -> plots.Plot | None:
    """Return bars of the three answers; None: too few to tell."""
    counts = {"agree": row.agree, "neutral": row.neutral, "disagree": row.disagree}
    told = {name: count for name, count in counts.items() if count is not None}
    if len(told) < len(counts):
        return None
    rows = [(words.plain(f"vote-{name}"), count / row.votes, words.number(count), name) for name, count in told.items()]
    return plots.bars(rows, 1)


def data(scene: Scene, argument: str) -> Values | None:
    """Return how it was counted, and what can be downloaded."""
    if argument:
        return None
    variants = [one for one in scene.visible.report.variants if one.name in VARIANTS]
    return {
        "variants": [(VARIANTS[one.name], one) for one in variants],
        "archive": archive(scene.db, scene.folder, scene.stage.round.id or 0, scene.now),
        "sentences": scene.sentences(number for one in variants for number in (*one.entered, *one.left)),
    }


PAGES: dict[str, Callable[[Scene, str], Values | None]] = {
    "": agenda,
    "countries": countries,
    "themes": themes,
    "groups": groups,
    "exposure": exposure,
    "all": ranking,
    "proposal": proposal,
    "data": data,
}
TEMPLATES = {"": "agenda", "all": "ranking"}
"""The names of templates that are not those of their pages."""
