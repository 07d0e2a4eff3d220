"""A report by hand, with a bit of everything: many countries, groups, themes, few votes, long and hostile texts."""

from collections.abc import Sequence

from bot.language.europe import COUNTRIES
from bot.opinion.robustness import ALIKE, ALL, LIGHT
from bot.opinion.score import Zone, interval
from bot.opinion.suppress import SMALLEST
from bot.results.report import (
    Bar,
    Cell,
    Cells,
    Country,
    Exposure,
    Group,
    Liked,
    Map,
    Part,
    Point,
    Report,
    Row,
    Stance,
    Theme,
    Together,
    Variant,
)
from storage.database import Transaction
from storage.tables import RoundReport

DAY = 1_800_000_000 // 86_400 * 86_400
THEMES = ("environment", "transport", "democracy", "health")


def report(
    proposals: Sequence[tuple[int, str, str]], *, best: int = 10, by_country: bool = False, countries: Sequence[str] = COUNTRIES
) -> Report:
    """Return a report on these proposals, given as number, language and country, in the order of their places."""
    places: dict[str, int] = {}
    rows = []
    ordered = sorted(proposals, key=lambda one: one[2]) if by_country else proposals
    for index, (number, language, country) in enumerate(ordered):
        places[country if by_country else ""] = place = places.get(country if by_country else "", 0) + 1
        rows.append(_row(index, place, number, language, country))
    first = [row.proposal for row in rows if row.share is not None][:best]
    return Report(
        kind="national" if by_country else "european",
        balanced=not by_country,
        by_country=by_country,
        best=best,
        people=48_211,
        votes=1_204_377,
        linked=312,
        apart=47,
        waves=2,
        opened_at=DAY - 60 * 86_400,
        closed_at=DAY - 2 * 86_400,
        published_at=DAY,
        rows=tuple(rows),
        cells={} if by_country else {number: _cells(number, countries) for number in first},
        countries=tuple(_country(index, code, first) for index, code in enumerate(countries)),
        themes=tuple(
            Theme(theme, 120 - 13 * index, 9_000 - 700 * index, 80 - 9 * index, 31 - 8 * index, tuple(first[index : index + 2]))
            for index, theme in enumerate((*THEMES, ""))
        ),
        map=_map(first),
        exposure=_exposure(len(rows)),
        variants=(
            Variant(LIGHT, 48, (), ()),
            Variant(ALIKE, 130, tuple(first[2:3]), tuple(first[:1])),
            Variant(ALL, 300, (), ()),
        ),
    )


def _row(index: int, place: int, number: int, language: str, country: str) -> Row:
    votes = max(3, 420 - index % 430)
    agree = int(votes * (0.88 - 0.003 * (index % 200)))
    neutral = (votes - agree) // 3
    low, high = interval(agree, votes)
    few = votes < SMALLEST
    return Row(
        proposal=number,
        place=place,
        language=language,
        country=country,
        theme=THEMES[index % len(THEMES)],
        votes=votes,
        agree=None if few else agree,
        neutral=None if few else neutral,
        disagree=None if few else votes - agree - neutral,
        share=None if few else agree / votes,
        low=None if few else low,
        high=None if few else high,
        zone="" if few else (Zone.CONSENSUS if index < 12 else Zone.CONTROVERSY).value,
        linked=index * 3 % 40,
        apart=index * 7 % 11,
        among=None if index > 14 else 1 - 0.06 * index,
        accepted_at=DAY - 50 * 86_400 + index * 3600,
        reached_at=None if few else DAY - 20 * 86_400,
    )


def _cells(number: int, countries: Sequence[str]) -> Cells:
    told = [Cell(code, 20 + (number * 7 + 11 * index) % 60, 90) for index, code in enumerate(countries[:-1])]
    return Cells(tuple(sorted(told, key=lambda cell: -cell.agree)), hidden=True)


def _country(index: int, code: str, first: Sequence[int]) -> Country:
    few = index == 3
    liked = tuple(Liked(number, 80 - 4 * place, 95, 0.7 - 0.04 * place) for place, number in enumerate(first))
    return Country(
        code, None if few else 900 + 37 * index, None if few else 21_000 + 411 * index, 12 + index, () if few else liked
    )


def _map(first: Sequence[int]) -> Map:
    middles = ((-0.55, 0.35), (0.5, 0.45), (0.05, -0.6))
    points = tuple(
        Point(
            round(x + 0.27 * (index % 5 - 2) / 2, 2),
            round(y + 0.24 * (index // 5 - 2) / 2, 2),
            group,
            6 + 173 * index * (group + 2) % 240,
        )
        for group, (x, y) in enumerate(middles)
        for index in range(25)
    )
    groups = tuple(
        Group(
            18_211 - 4_000 * group,
            x,
            y,
            tuple(Stance(number, bool(place % 3), 0.83 - 0.05 * place, 0.31) for place, number in enumerate(first[:4])),
        )
        for group, (x, y) in enumerate(middles)
    )
    together = tuple(Together(number, 0.71, (0.74, 0.69, 0.7)) for number in first[:3])
    return Map(sum(group.people for group in groups), groups, points, together)


def _exposure(count: int) -> Exposure:
    early, late = count // 2, count - count // 2
    bars = tuple(Bar(100 * n, 100 * n + 99, max(1, count * share // 100)) for n, share in enumerate((4, 21, 40, 27, 8)))
    return Exposure(
        promised=100,
        all=Part("all", count, 280 * count, 41, count - 2),
        gini=0.213,
        early=Part("early", early, 290 * early, 98, early - 1),
        late=Part("late", late, 270 * late, 41, late - 1),
        bars=bars,
        languages=(Part("de", 40, 11_200, 98, 40), Part("el", 31, 8_700, 41, 30)),
        countries=(Part("DE", 38, 10_900, 98, 38), Part("ES", 33, 9_000, 41, 32)),
    )


def keep(db: Transaction, round_: int, made: Report, at: int) -> None:
    """Put a report where the pages find it."""
    db.session.merge(RoundReport(round_id=round_, made_at=at, body=made.pack()))
