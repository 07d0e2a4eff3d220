"""Bars of agreement with their intervals, as a PNG for a phone."""

from dataclasses import dataclass

from bot.pictures.style import (
    AGREE,
    DISAGREE,
    GAP,
    HEADING,
    INNER,
    MARGIN,
    NEUTRAL,
    PAPER,
    SECTION,
    SMALL,
    TEXT,
    TITLE,
    WIDTH,
    Drawing,
    Sheet,
    line_height,
    width_of,
    wrap,
)

COLOURS = (AGREE, NEUTRAL, DISAGREE)
BAR, PATCH, SEAM = 0.2, 0.12, 0.008
"""Inches: a bar's height, a square of the legend, the white line between two shares."""


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
class Chart(Drawing):
    """A title, the words for agree, neutral and disagree, and the sections."""

    title: str
    legend: tuple[str, str, str]
    sections: tuple[Section, ...]

    def lay(self) -> Sheet:
        """Return the sheet with everything on it."""
        sheet = Sheet()
        sheet.paragraph(self.title, TITLE, bold=True)
        sheet.top += GAP
        _legend(sheet, self.legend)
        for section in self.sections:
            sheet.top += SECTION
            sheet.paragraph(section.heading, HEADING, bold=True)
            for place, bar in enumerate(section.bars):
                sheet.top += SECTION if place else GAP
                _bar(sheet, bar)
        return sheet


def _legend(sheet: Sheet, words: tuple[str, str, str]) -> None:
    left, beside = MARGIN, PATCH + 0.06
    for word, colour in zip(words, COLOURS, strict=True):
        lines = wrap(word, SMALL, INNER - beside)
        width = beside + max(width_of(line, SMALL) for line in lines)
        if left > MARGIN and left + width > WIDTH - MARGIN:
            left = MARGIN
            sheet.top += line_height(SMALL)
        sheet.box(left, sheet.top + 0.035, PATCH, PATCH, colour)
        for place, line in enumerate(lines):
            sheet.text(left + beside, sheet.top + place * line_height(SMALL), line, SMALL)
        sheet.top += line_height(SMALL) * (len(lines) - 1)
        left += width + 0.18
    sheet.top += line_height(SMALL)


def _bar(sheet: Sheet, bar: Bar) -> None:
    sheet.paragraph(bar.text, TEXT)
    sheet.top += 0.03
    left = MARGIN
    for share, colour in zip((bar.agree, bar.neutral, bar.disagree), COLOURS, strict=True):
        sheet.box(left, sheet.top, share * INNER, BAR, colour)
        if left > MARGIN:
            sheet.box(left - SEAM / 2, sheet.top, SEAM, BAR, PAPER)
        left += share * INNER
    middle = sheet.top + BAR / 2
    sheet.interval((MARGIN + bar.low * INNER, middle), (MARGIN + bar.high * INNER, middle))
    sheet.top += BAR + 0.02
    sheet.paragraph(bar.caption, SMALL)
