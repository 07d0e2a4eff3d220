"""What the public pages tell of a published round: worked out once, kept as compressed JSON; nothing in it may not be shown.

Votes are served ones where nothing else is said. What fewer than `bot.opinion.suppress.SMALLEST` people think is None, and so is
what would let it be worked out. Times are whole hours, in seconds since 1970, UTC.
"""

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import orjson
from pydantic import TypeAdapter, ValidationError


@dataclass(frozen=True, slots=True)
class Row:
    """A proposal in its place, from 1; of a national round whose best go on to Europe its place in its country.

    `share` with `low` and `high` is what it was ranked by. `zone` is empty where there are too few votes to tell. `linked` are
    the votes that came by links, `apart` those that were set apart. `among` is in which share of the bootstrap's draws it is
    among the best; None: in none, or not looked at. `reached_at` is when it had the promised minimum, None: not, or not known.
    """

    proposal: int
    place: int
    language: str
    country: str
    theme: str
    votes: int
    agree: int | None
    neutral: int | None
    disagree: int | None
    share: float | None
    low: float | None
    high: float | None
    zone: str
    linked: int
    apart: int
    among: float | None
    accepted_at: int
    reached_at: int | None


@dataclass(frozen=True, slots=True)
class Cell:
    """What one country's votes say of a proposal."""

    country: str
    agree: int
    votes: int


@dataclass(frozen=True, slots=True)
class Cells:
    """What the countries say of a proposal, the most agreeing first, and whether some are not told."""

    told: tuple[Cell, ...]
    hidden: bool


@dataclass(frozen=True, slots=True)
class Liked:
    """A proposal that a country agrees with: agreeing and all votes from there, and the lower bound by which it is ranked."""

    proposal: int
    agree: int
    votes: int
    low: float


@dataclass(frozen=True, slots=True)
class Country:
    """A country: people and votes from there (None: so few that it is not told), what was written there, what it likes best."""

    country: str
    people: int | None
    votes: int | None
    proposals: int
    liked: tuple[Liked, ...]


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme: its proposals, their votes, of how many the zone can be told, how many are in consensus, and the best of these."""

    theme: str
    proposals: int
    votes: int
    told: int
    consensus: int
    best: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """Some people of a group who stand near each other on the map; never fewer than may be shown."""

    x: float
    y: float
    group: int
    people: int


@dataclass(frozen=True, slots=True)
class Stance:
    """What sets a group apart: the shares that agree (or disagree) with a proposal, in the group and among all others."""

    proposal: int
    agrees: bool
    share: float
    others: float


@dataclass(frozen=True, slots=True)
class Group:
    """An opinion group: how many, where its middle is, and what sets it apart."""

    people: int
    x: float
    y: float
    stances: tuple[Stance, ...]


@dataclass(frozen=True, slots=True)
class Together:
    """A proposal that all groups agree with: the geometric mean of their shares, and each group's own."""

    proposal: int
    agree: float
    shares: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Map:
    """The opinion groups of those who voted enough; points lie from -1 to 1 in both directions."""

    people: int
    groups: tuple[Group, ...]
    points: tuple[Point, ...]
    together: tuple[Together, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """Some proposals: how many, their votes, the fewest votes of one, and how many have the promised minimum."""

    name: str
    proposals: int
    votes: int
    least: int
    reached: int


@dataclass(frozen=True, slots=True)
class Bar:
    """How many proposals have from `least` to `most` votes."""

    least: int
    most: int
    proposals: int


@dataclass(frozen=True, slots=True)
class Exposure:
    """How the votes are spread over the proposals; `promised` is the minimum, 0 for none. Parts of countries may be left out."""

    promised: int
    all: Part
    gini: float
    early: Part
    late: Part
    bars: tuple[Bar, ...]
    languages: tuple[Part, ...]
    countries: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Variant:
    """The ranking by other votes: how many voters were left out or counted with others, what entered the best, what left them."""

    name: str
    voters: int
    entered: tuple[int, ...]
    left: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """All of it. `balanced` tells that every country counts the same, `by_country` that each country has a ranking of its own.

    `best` is how many of the first are on the agenda (of each country, where each has a ranking). `rows` are in the order of
    their places, by country first where each has a ranking. `cells` are those of the best. `people` and the three numbers of
    votes are those of the whole round; `waves` is in how many waves the votes that are set apart came.
    """

    kind: str
    balanced: bool
    by_country: bool
    best: int
    people: int
    votes: int
    linked: int
    apart: int
    waves: int
    opened_at: int
    closed_at: int
    published_at: int
    rows: tuple[Row, ...]
    cells: Mapping[int, Cells]
    countries: tuple[Country, ...]
    themes: tuple[Theme, ...]
    map: Map | None
    exposure: Exposure
    variants: tuple[Variant, ...]

    def pack(self) -> bytes:
        """Return what is stored."""
        return zlib.compress(orjson.dumps(self, option=orjson.OPT_NON_STR_KEYS))


class ForeignError(ValueError):
    """A report was packed by another version of the program, which told of other things."""


def unpack(body: bytes) -> Report:
    """Return a report that was packed; raises `ForeignError`."""
    try:
        return _adapter().validate_json(zlib.decompress(body))
    except (zlib.error, ValidationError) as error:
        raise ForeignError(str(error)) from None


@cache
def _adapter() -> TypeAdapter[Report]:
    return TypeAdapter(Report)
