"""Where the marks of a plot stand: numbers only, in units of a sheet that is `WIDTH` wide; templates/plots.html draws them."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.results.report import Map

WIDTH = 400
MARGIN = 12
"""What is left free at the sides, for the halves of marks and of the axis's letters."""
ROW, HEAD = 30, 24
"""The height of a line of a plot, and of the axis above it."""
SHAPES = 6
"""Shapes and colours of groups; as many as there may be groups (`bot.opinion.groups`)."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a plot: its label, where it stands, and where its marks do; `kind` names its colour."""

    label: str
    y: int
    marks: tuple[float, ...]
    text: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Plot:
    """A plot of lines below an axis: the width of the labels at the left, and where the axis says what."""

    height: int
    left: int
    ticks: tuple[tuple[float, float], ...]
    lines: tuple[Line, ...]


def _x(share: float, left: int) -> float:
    return round(left + MARGIN + share * (WIDTH - left - 2 * MARGIN), 1)


def _axis(left: int) -> tuple[tuple[float, float], ...]:
    return tuple((_x(share, left), share) for share in (0, 0.5, 1))


def shares(rows: Iterable[tuple[str, Sequence[float]]], left: int, row: int = ROW) -> Plot:
    """Return lines with marks at shares from 0 to 1, below an axis that tells them."""
    lines = tuple(
        Line(label, HEAD + index * row + row // 2, tuple(_x(share, left) for share in marks))
        for index, (label, marks) in enumerate(rows)
    )
    return Plot(HEAD + len(lines) * row + 6, left, _axis(left), lines)


def bars(rows: Iterable[tuple[str, float, str, str]], whole: float = 0) -> Plot:
    """Return bars below their labels: label, value, text and kind of each; the longest, or `whole`, takes all the width."""
    there = list(rows)
    most = whole or max((value for _, value, *_ in there), default=0) or 1
    lines = tuple(
        Line(label, index * 40 + 16, (round(max(value / most * WIDTH, 1 if value else 0), 1),), text, kind)
        for index, (label, value, text, kind) in enumerate(there)
    )
    return Plot(len(lines) * 40 + 2, 0, (), lines)


@dataclass(frozen=True, slots=True)
class Bubble:
    """Some people on the map: the outline of their group's shape, whose area tells how many they are."""

    path: str
    group: int


@dataclass(frozen=True, slots=True)
class Chart:
    """The map of opinions: bubbles, the largest first so that none hides another, and where the groups' letters stand."""

    bubbles: tuple[Bubble, ...]
    letters: tuple[tuple[float, float, str], ...]


def letter(group: int) -> str:
    """Return the letter that a group is called by."""
    return chr(ord("A") + group)


def chart(map_: Map) -> Chart:
    """Return the map of opinions."""
    most = max((point.people for point in map_.points), default=1)
    points = sorted(map_.points, key=lambda point: -point.people)
    bubbles = tuple(
        Bubble(_outline(_at(point.x), _at(-point.y), 3 + 13 * math.sqrt(point.people / most), point.group), point.group % SHAPES)
        for point in points
    )
    return Chart(bubbles, tuple((_at(group.x), _at(-group.y), letter(index)) for index, group in enumerate(map_.groups)))


def _at(coordinate: float) -> float:
    return round(WIDTH / 2 + coordinate * (WIDTH / 2 - 24), 1)


def _outline(x: float, y: float, radius: float, group: int) -> str:
    """Return a group's shape around a place: circle, square, triangle, diamond, pentagon, star; all of the same area."""
    if group % SHAPES == 0:
        r = round(radius, 1)
        return f"M{x - r:.1f} {y}a{r} {r} 0 1 0 {2 * r:.1f} 0a{r} {r} 0 1 0 {-2 * r:.1f} 0z"
    corners, turn, inner = ((4, 0.125, 1), (3, 0.5, 1), (4, 0, 1), (5, 0.5, 1), (10, 0.5, 0.5))[group % SHAPES - 1]
    unit = [
        (
            radial * math.sin(math.pi * (2 * (index / corners) + 2 * turn)),
            radial * math.cos(math.pi * (2 * index / corners + 2 * turn)),
        )
        for index in range(corners)
        for radial in (inner if index % 2 else 1,)
    ]
    area = abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(unit, [*unit[1:], unit[0]], strict=True))) / 2
    scale = radius * math.sqrt(math.pi / area)
    return "M" + "L".join(f"{x + scale * dx:.1f} {y + scale * dy:.1f}" for dx, dy in unit) + "z"
