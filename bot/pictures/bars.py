"""Bars of agreement with their intervals, as a PNG for a phone."""

import hashlib
import io
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

STYLE = 1
"""Grows when the same content shall look different, so that what was kept is drawn anew."""
WIDTH, SCALE = 4.0, 200
"""Inches and dots per inch: 800 pixels, which a phone shows at 400 without smearing the letters."""
WRAP, WRAP_TITLE = 36, 30
"""Characters a line of text, and of the title."""
TITLE, HEADING, TEXT, SMALL = 13, 11.5, 10.5, 9.5
"""Points, at 4 inches of width: at 400 pixels the smallest letters are as large as 13 pixels on a page."""
COLOURS = {"agree": "#0072B2", "neutral": "#BBBBBB", "disagree": "#E69F00"}
"""Okabe and Ito (2008): told apart by the colour-blind, and equally strong, so that no side looks better."""
INK, PAPER = "#1a1a1a", "#ffffff"
LINE, BAR, GAP, HEAD = 0.2, 0.24, 0.28, 0.8
"""Inches: a line of text, a bar, the space between two entries, the title with the legend."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A proposal: its words, a caption with the figures, the three shares, and the interval of the first; between 0 and 1."""

    text: str
    caption: str
    agree: float
    neutral: float
    disagree: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Section:
    """Some proposals under a heading."""

    heading: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A title, the words for agree, neutral and disagree, and the sections."""

    title: str
    legend: tuple[str, str, str]
    sections: tuple[Section, ...]

    @property
    def key(self) -> str:
        """Return a name of the content."""
        return hashlib.sha256(f"{STYLE} {self!r}".encode()).hexdigest()

    def draw(self) -> bytes:
        """Return the PNG."""
        return _draw(self)


def _draw(chart: Chart) -> bytes:
    from matplotlib import rc_context
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    wrapped = [[(bar, textwrap.wrap(bar.text, WRAP)) for bar in section.bars] for section in chart.sections]
    title = textwrap.wrap(chart.title, WRAP_TITLE)
    height = (
        HEAD
        + LINE * 1.35 * len(title)
        + sum(0.4 + sum(LINE * len(lines) + BAR + LINE + GAP for _, lines in section) for section in wrapped)
    )
    # DejaVu Sans comes with matplotlib and has the letters of all 24 languages.
    with rc_context({"font.family": "DejaVu Sans", "text.parse_math": False}):
        figure = Figure(figsize=(WIDTH, height), dpi=SCALE, facecolor=PAPER)
        FigureCanvasAgg(figure)
        axes = figure.add_axes((0.0, 0.0, 1.0, 1.0))
        axes.set_xlim(-0.06, 1.06)
        axes.set_ylim(height, 0)
        axes.axis("off")
        top = 0.28
        for line in title:
            axes.text(0, top, line, fontsize=TITLE, fontweight="bold", color=INK, va="center")
            top += LINE * 1.35
        _legend(axes, chart.legend, top)
        top += 0.3
        for section, entries in zip(chart.sections, wrapped, strict=True):
            axes.text(0, top + 0.12, section.heading, fontsize=HEADING, fontweight="bold", color=INK, va="center")
            top += 0.38
            for bar, lines in entries:
                top = _bar(axes, bar, lines, top)
        out = io.BytesIO()
        figure.savefig(out, format="png", dpi=SCALE, metadata={"Software": None})
    return out.getvalue()


def _legend(axes: object, words: Sequence[str], top: float) -> None:
    from matplotlib.axes import Axes
    from matplotlib.patches import Rectangle

    assert isinstance(axes, Axes)  # noqa: S101 its type is only known where matplotlib is loaded
    left = 0.0
    for word, colour in zip(words, COLOURS.values(), strict=True):
        axes.add_patch(Rectangle((left, top - 0.05), 0.03, 0.1, color=colour))
        axes.text(left + 0.045, top, word, fontsize=SMALL, color=INK, va="center")
        left += 0.1 + 0.0245 * len(word)


def _bar(axes: object, bar: Bar, lines: Sequence[str], top: float) -> float:
    from matplotlib.axes import Axes
    from matplotlib.patches import Rectangle

    assert isinstance(axes, Axes)  # noqa: S101 see above
    for line in lines:
        axes.text(0, top + LINE / 2, line, fontsize=TEXT, color=INK, va="center")
        top += LINE
    top += 0.02
    left = 0.0
    for share, colour in zip((bar.agree, bar.neutral, bar.disagree), COLOURS.values(), strict=True):
        axes.add_patch(Rectangle((left, top), share, BAR - 0.04, facecolor=colour, edgecolor=PAPER, linewidth=0.8))
        left += share
    middle = top + (BAR - 0.04) / 2
    # The interval in ink on a white ground, so that it is seen on either colour.
    for width, colour in ((3.2, PAPER), (1.4, INK)):
        axes.plot([bar.low, bar.high], [middle, middle], color=colour, linewidth=width, solid_capstyle="butt")
        for end in (bar.low, bar.high):
            axes.plot([end, end], [middle - 0.04, middle + 0.04], color=colour, linewidth=width)
    axes.text(0, top + BAR + LINE / 2 - 0.02, bar.caption, fontsize=SMALL, color=INK, va="center")
    return top + BAR + LINE + GAP - 0.02
