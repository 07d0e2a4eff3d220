"""How many have taken part, day by day, as a PNG for a phone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.pictures.style import (
    COUNTED,
    FAINT,
    GAP,
    HEADING,
    INK,
    MARGIN,
    SECTION,
    SMALL,
    TEXT,
    TITLE,
    WIDTH,
    Drawing,
    Point,
    Sheet,
    line_height,
    width_of,
)

Mark = tuple[int, str]
"""A number or a day, and how the reader's language writes it."""
LINES = 3
"""At most so many lines above zero."""
PEOPLE, VOTES = 1.3, 0.9
"""Inches: the heights of the two panels."""
BESIDE = 0.08
"""Inches between a number and its line, and half of what is between two dates."""


@dataclass(frozen=True, slots=True)
class Panel:
    """A heading, the values, and the lines to read them by: the first is zero, none of the values is above the last."""

    heading: str
    values: tuple[int, ...]
    lines: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Timeline(Drawing):
    """A title, a caption, the days in order, people until each of them, and votes a day from each to the next.

    `marks` are the days that are named: the first, the last, and between them those that there is room for.
    """

    title: str
    caption: str
    days: tuple[int, ...]
    marks: tuple[Mark, ...]
    people: Panel
    votes: Panel

    def lay(self) -> Sheet:
        """Return the sheet with everything on it."""
        sheet = Sheet()
        sheet.paragraph(self.title, TITLE, bold=True)
        sheet.top += GAP
        sheet.paragraph(self.caption, TEXT)
        numbers = [words for panel in (self.people, self.votes) for _, words in panel.lines]
        across = _Across(self.days[0], self.days[-1], MARGIN + max(width_of(words, SMALL) for words in numbers) + BESIDE)
        days = [across(day) for day in self.days]
        base = _ground(sheet, self.people, PEOPLE, across.left)
        levels = [_level(self.people, base, PEOPLE, value) for value in self.people.values]
        _curve(sheet, list(zip(days, levels, strict=True)), base)
        if len(days) > 1:
            base = _ground(sheet, self.votes, VOTES, across.left)
            steps = [_level(self.votes, base, VOTES, value) for value in self.votes.values]
            _steps(sheet, days, steps, base)
        sheet.top = base + 0.05
        _name(sheet, [(across(day), words) for day, words in self.marks])
        return sheet


@dataclass(frozen=True, slots=True)
class _Across:
    """Where a day stands between the left end of the panels and the right one; a single day stands in the middle."""

    first: int
    last: int
    left: float

    def __call__(self, day: int) -> float:
        part = (day - self.first) / (self.last - self.first) if self.last > self.first else 0.5
        return self.left + part * (WIDTH - MARGIN - self.left)


def lines(values: Sequence[int], number: Callable[[int], str]) -> tuple[Mark, ...]:
    """Return the lines to read values by: at round numbers, from zero up to the first that none of them exceeds."""
    most, ten = max(values, default=0), 1
    while ten * 5 * LINES < most:
        ten *= 10
    step = next(ten * digit for digit in (1, 2, 5) if ten * digit * LINES >= most)
    return tuple((value, number(value)) for value in range(0, max(most, 1) + step, step))


def marks(days: Sequence[int], date: Callable[[int], str]) -> tuple[Mark, ...]:
    """Return the days to be named: the first, the one in the middle and the last, as far as there are so many."""
    return tuple((day, date(day)) for day in sorted({days[0], days[len(days) // 2], days[-1]}))


def _ground(sheet: Sheet, panel: Panel, height: float, left: float) -> float:
    """Draw a panel's heading and lines; return where zero is."""
    sheet.top += SECTION
    sheet.paragraph(panel.heading, HEADING, bold=True)
    # The highest number stands beside its line.
    base = sheet.top + line_height(SMALL) / 2 + GAP / 2 + height
    for value, words in panel.lines:
        level = _level(panel, base, height, value)
        sheet.line(((left, level), (WIDTH - MARGIN, level)), 0.8, FAINT if value else INK)
        sheet.text(left - BESIDE, level - line_height(SMALL) / 2, words, SMALL, align="right")
    sheet.top = base
    return base


def _level(panel: Panel, base: float, height: float, value: int) -> float:
    return base - height * value / panel.lines[-1][0]


def _curve(sheet: Sheet, points: list[Point], base: float) -> None:
    if len(points) == 1:
        (across, level), *_ = points
        sheet.line(((across, level), (across, base)), 2.4, COUNTED)
        sheet.dot(across, level, 9, COUNTED)
        return
    sheet.area((*points, (points[-1][0], base), (points[0][0], base)), COUNTED)


def _steps(sheet: Sheet, days: list[float], levels: list[float], base: float) -> None:
    outline = [(days[0], base)]
    for begin, end, level in zip(days, days[1:], levels, strict=False):
        outline += [(begin, level), (end, level)]
    sheet.area((*outline, (days[-1], base)), COUNTED)


def _name(sheet: Sheet, named: list[tuple[float, str]]) -> None:
    """Write the dates under their days; those in the middle where there is room."""
    taken: list[tuple[float, float]] = []
    for across, words in (named[0], *named[:0:-1]):
        width = width_of(words, SMALL)
        left = min(max(MARGIN, across - width / 2), WIDTH - MARGIN - width)
        if all(left + width + BESIDE < begin or left > end + BESIDE for begin, end in taken):
            sheet.text(left, sheet.top, words, SMALL)
            taken.append((left, left + width))
    sheet.top += line_height(SMALL)
