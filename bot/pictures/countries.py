"""What each country thinks of one proposal: the shares that agree with their intervals, as a PNG for a phone."""

from dataclasses import dataclass

from bot.pictures.style import (
    AGREE,
    FAINT,
    GAP,
    INK,
    MARGIN,
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

NAMES, NAME_LINES = 1.15, 2
"""Inches, and lines, that a name may take; what is longer is cut."""
BESIDE, OVER, PAD = 0.12, 0.05, 0.025
"""Inches: between two columns, how far the axis' words go beyond it, and above and below a row's letters."""


@dataclass(frozen=True, slots=True)
class Row:
    """A country or group, or all together: its name, the share that agrees with its interval, 0 to 1, and both in words."""

    name: str
    agree: float
    low: float
    high: float
    share: str
    votes: str


@dataclass(frozen=True, slots=True)
class Countries(Drawing):
    """A proposal, what is shown of it, the word over the numbers of votes, all together, the countries in their order, and notes.

    `ends` are the words for 0, 50 and 100 %.
    """

    text: str
    title: str
    votes: str
    ends: tuple[str, str, str]
    whole: Row
    rows: tuple[Row, ...]
    notes: tuple[str, ...] = ()

    def lay(self) -> Sheet:
        """Return the sheet with everything on it."""
        sheet = Sheet()
        sheet.paragraph(self.text, TITLE, bold=True)
        sheet.top += GAP
        sheet.paragraph(self.title, TEXT)
        sheet.top += GAP
        table = _Table.of(self)
        table.head(sheet, self)
        table.body(sheet, [self.whole, *self.rows])
        for note in self.notes:
            sheet.top += GAP
            sheet.paragraph(note, SMALL)
        return sheet


@dataclass(frozen=True, slots=True)
class _Table:
    """Where the columns are: names end at `names`, the axis goes from `left` to `right`, shares end at `share`."""

    names: float
    left: float
    right: float
    share: float

    @classmethod
    def of(cls, content: Countries) -> "_Table":
        """Return the columns: the axis has the room that the words and figures leave."""
        rows = (content.whole, *content.rows)
        names = min(NAMES, max(width_of(row.name, SMALL) for row in content.rows or rows) * 1.03)
        shares = max(width_of(row.share, SMALL) for row in rows)
        votes = max(width_of(words, SMALL) for words in (content.votes, *(row.votes for row in rows)))
        share = WIDTH - MARGIN - votes - BESIDE
        return cls(names, MARGIN + names + BESIDE, share - shares - BESIDE, share)

    def across(self, share: float) -> float:
        return self.left + share * (self.right - self.left)

    def head(self, sheet: Sheet, content: Countries) -> None:
        """Write the words over the columns: the axis has its ends, and its middle where there is room."""
        zero, half, full = content.ends
        sheet.text(self.left - OVER, sheet.top, zero, SMALL)
        sheet.text(self.right + OVER, sheet.top, full, SMALL, align="right")
        room = self.right + OVER - width_of(full, SMALL) - self.across(0.5)
        if width_of(half, SMALL) / 2 + BESIDE / 2 < room:
            sheet.text(self.across(0.5), sheet.top, half, SMALL, align="center")
        sheet.text(WIDTH - MARGIN, sheet.top, content.votes, SMALL, align="right")
        sheet.top += line_height(SMALL) + PAD

    def body(self, sheet: Sheet, rows: list[Row]) -> None:
        """Draw the rows, the first of which is all together."""
        names = [self._name(row.name, bold=not place) for place, row in enumerate(rows)]
        heights = [line_height(SMALL) * len(lines) + 2 * PAD for lines in names]
        bottom = sheet.top + sum(heights)
        for share in (0.0, 0.5, 1.0):
            sheet.line(((self.across(share), sheet.top), (self.across(share), bottom)), 0.8, FAINT)
        for place, (row, lines, height) in enumerate(zip(rows, names, heights, strict=True)):
            self._row(sheet, row, lines, height, whole=not place)
            sheet.top += height
            if not place:
                sheet.line(((MARGIN, sheet.top), (WIDTH - MARGIN, sheet.top)), 0.8, INK)

    def _name(self, name: str, *, bold: bool) -> list[str]:
        lines = wrap(name, SMALL, self.names, bold=bold)
        if len(lines) <= NAME_LINES:
            return lines
        last = lines[NAME_LINES - 1]
        while width_of(f"{last}…", SMALL, bold=bold) > self.names:
            last = last[:-1]
        return [*lines[: NAME_LINES - 1], f"{last}…"]

    def _row(self, sheet: Sheet, row: Row, lines: list[str], height: float, *, whole: bool) -> None:
        for place, line in enumerate(lines):
            sheet.text(MARGIN, sheet.top + PAD + place * line_height(SMALL), line, SMALL, bold=whole)
        middle = sheet.top + height / 2
        sheet.interval((self.across(row.low), middle), (self.across(row.high), middle))
        sheet.dot(self.across(row.agree), middle, 7, AGREE, "D" if whole else "o")
        beside = middle - line_height(SMALL) / 2
        sheet.text(self.share, beside, row.share, SMALL, align="right")
        sheet.text(WIDTH - MARGIN, beside, row.votes, SMALL, align="right")
