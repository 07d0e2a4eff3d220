"""What all pictures have in common: size, letters, colours, and the sheet that they are drawn on."""

import hashlib
import io
import re
import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.figure import Figure
    from matplotlib.ft2font import FT2Font

STYLE = 2
"""Grows when the same content shall look different, so that what was kept is drawn anew."""
WIDTH, MARGIN, SCALE = 4.0, 0.2, 200
"""Inches, and dots per inch: 800 pixels, which a phone shows at 400 without smearing the letters."""
INNER = WIDTH - 2 * MARGIN
TITLE, HEADING, TEXT, SMALL = 13.0, 11.5, 10.5, 9.5
"""Points, at 4 inches of width: at 400 pixels the smallest letters are as large as 13 pixels on a page."""
AGREE, NEUTRAL, DISAGREE = "#0072B2", "#BBBBBB", "#E69F00"
"""Okabe and Ito (2008): told apart by the colour-blind, and equally strong, so that no side looks better."""
COUNTED = "#009E73"
"""Of the same palette: what is only counted and no opinion."""
INK, FAINT, PAPER = "#1a1a1a", "#d4d4d4", "#ffffff"
SHADES = 64
"""Colours in a picture: ours, and those between them and the paper at the edges of letters."""
GAP, SECTION = 0.08, 0.2
"""Inches between two things that belong together, and that do not."""
LEADING, ASCENT = 1.4, 1.02
"""A line's height, and where its letters stand in it, in sizes of the letters."""
SPARE = 0.98
"""How much of a line is filled: matplotlib rounds letters to the dots of the picture."""
FONT = "DejaVu Sans"
"""It comes with matplotlib and has the letters of all 24 languages."""
CONTROL = ("Cc", "Cf", "Cs")
"""Unicode's categories of what is no letter, whatever a font may draw there."""

Point = tuple[float, float]


class Drawing:
    """A picture's content, a frozen dataclass of words and numbers, and how it is laid out."""

    __slots__ = ()

    @property
    def key(self) -> str:
        """Return a name of the content."""
        return hashlib.sha256(f"{STYLE} {self!r}".encode()).hexdigest()

    def draw(self) -> bytes:
        """Return the PNG."""
        return self.lay().png()

    def lay(self) -> "Sheet":
        """Return the sheet with everything on it."""
        raise NotImplementedError


class Sheet:
    """A page that grows downwards; everything on it is given in inches from its upper left corner."""

    def __init__(self) -> None:
        self.top = MARGIN
        """Where the next thing is put."""
        self._artists: list[Artist] = []

    def paragraph(self, words: str, size: float, *, bold: bool = False) -> None:
        """Write a text over the whole width, in as many lines as it takes."""
        for line in wrap(words, size, INNER, bold=bold):
            self.text(MARGIN, self.top, line, size, bold=bold)
            self.top += line_height(size)

    def text(
        self,
        left: float,
        top: float,
        words: str,
        size: float,
        *,
        bold: bool = False,
        align: Literal["left", "center", "right"] = "left",
    ) -> None:
        """Write one line, which begins, has its middle or ends at `left`."""
        from matplotlib.text import Text

        weight = "bold" if bold else "normal"
        text = Text(
            left,
            top + size * ASCENT / 72,
            legible(words),
            color=INK,
            fontsize=size,
            fontfamily=FONT,
            fontweight=weight,
            horizontalalignment=align,
            parse_math=False,
        )
        self._artists.append(text)

    def area(self, corners: Sequence[Point], colour: str) -> None:
        """Fill an area; those that touch leave no seam."""
        from matplotlib.patches import Polygon

        self._artists.append(Polygon(corners, closed=True, facecolor=colour, edgecolor="none", linewidth=0))

    def box(self, left: float, top: float, width: float, height: float, colour: str) -> None:
        """Fill a rectangle."""
        right, bottom = left + width, top + height
        self.area(((left, top), (right, top), (right, bottom), (left, bottom)), colour)

    def line(self, points: Sequence[Point], width: float, colour: str = INK) -> None:
        """Draw a line, `width` points wide."""
        from matplotlib.lines import Line2D

        across, down = zip(*points, strict=True)
        self._artists.append(Line2D(across, down, linewidth=width, color=colour, solid_capstyle="butt", solid_joinstyle="round"))

    def dot(self, left: float, top: float, size: float, colour: str, shape: str = "o") -> None:
        """Draw a dot with its middle there, `size` points wide."""
        from matplotlib.lines import Line2D

        self._artists.append(Line2D([left], [top], marker=shape, markersize=size, color=colour, markeredgewidth=0))

    def interval(self, low: Point, high: Point) -> None:
        """Draw a 95 % interval between two points of one height, in ink on a white ground, so that it is seen on any colour."""
        for width, colour in ((3.2, PAPER), (1.4, INK)):
            self.line((low, high), width, colour)
            for left, top in (low, high):
                self.line(((left, top - 0.04), (left, top + 0.04)), width, colour)

    def figure(self) -> "Figure":
        """Return the whole as matplotlib's own; once, for there all of it stays."""
        from matplotlib.figure import Figure
        from matplotlib.transforms import Affine2D

        height = self.top + MARGIN
        figure = Figure(figsize=(WIDTH, height), dpi=SCALE, facecolor=PAPER)
        downwards = Affine2D().scale(1, -1).translate(0, height) + figure.dpi_scale_trans
        for place, artist in enumerate(self._artists):
            artist.set_transform(downwards)
            artist.set_zorder(place)
            figure.add_artist(artist)
        return figure

    def png(self) -> bytes:
        """Return the whole as a PNG of few colours, a quarter as large as one of all."""
        import numpy as np
        from matplotlib import rc_context
        from PIL import Image

        raw = io.BytesIO()
        # At this size hinting changes nothing that is seen, but widths (`width_of`), and takes a third of the time.
        with rc_context({"text.hinting": "none"}):
            self.figure().savefig(raw, format="rgba", dpi=SCALE)
        dots = np.frombuffer(raw.getvalue(), np.uint8).reshape(-1, round(WIDTH * SCALE), 4)
        drawn = Image.fromarray(dots[:, :, :3]).quantize(SHADES, Image.Quantize.FASTOCTREE)
        # It makes white a little grey.
        palette, paper = drawn.getpalette() or [], drawn.tobytes()[0]
        palette[3 * paper : 3 * paper + 3] = bytes.fromhex(PAPER[1:])
        drawn.putpalette(palette)
        out = io.BytesIO()
        drawn.save(out, "png")
        return out.getvalue()


def line_height(size: float) -> float:
    """Return the height of a line of letters of this size, in inches."""
    return size * LEADING / 72


def wrap(words: str, size: float, width: float, *, bold: bool = False) -> list[str]:
    """Return the text in lines of at most `width` inches.

    They are broken between words, though not before a number, after hyphens, and within a word that is too long.
    """
    lines, line = [], ""
    for piece in re.findall(r"[^ -]+-*(?: +\d[^ -]*)*|-+| +", re.sub(" +", " ", legible(words))):
        if _fits(line + piece, size, width, bold=bold):
            line += piece
            continue
        lines.append(line)
        line = piece
        while not _fits(line, size, width, bold=bold):
            end = next(end for end in range(len(line) - 1, 0, -1) if end == 1 or _fits(line[:end], size, width, bold=bold))
            end = line.rfind(" ", 1, end + 1) if " " in line[1 : end + 1] else end
            lines.append(line[:end])
            line = line[end:].lstrip(" ")
    return [line.strip(" ") for line in (*lines, line) if line.strip(" ")]


def _fits(line: str, size: float, width: float, *, bold: bool) -> bool:
    return width_of(line.strip(" "), size, bold=bold) <= width * SPARE


def width_of(words: str, size: float, *, bold: bool = False) -> float:
    """Return how wide a line of text is, in inches."""
    return sum(_advance(character, bold=bold) for character in words) * size / 72


def legible(words: str) -> str:
    """Return the text as the letters show it: accents on their letters; what has no letter there, such as emoji, left out."""
    return "".join(one if _advance(one) else " " * one.isspace() for one in unicodedata.normalize("NFC", words))


@lru_cache(4096)
def _advance(character: str, *, bold: bool = False) -> float:
    """Return a character's width, in sizes of the letters; 0 where there is none."""
    from matplotlib.ft2font import LoadFlags

    fonts = _fonts()
    if unicodedata.category(character) in CONTROL or not all(font.get_char_index(ord(character)) for font in fonts):
        return 0.0
    font = fonts[bold]
    font.set_size(100, 72)
    return font.load_char(ord(character), flags=LoadFlags.NO_HINTING).linearHoriAdvance / 65536 / 100


@cache
def _fonts() -> "tuple[FT2Font, FT2Font]":
    """Return fonts of our own for measuring, plain and bold: matplotlib's change their size while it draws."""
    from matplotlib.font_manager import FontProperties, findfont
    from matplotlib.ft2font import FT2Font

    plain, bold = (FT2Font(findfont(FontProperties(family=FONT, weight=weight))) for weight in ("normal", "bold"))
    return plain, bold
