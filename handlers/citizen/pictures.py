"""Pictures in the reader's language, each with words that tell those who cannot see it what it shows."""

import html
import re
from collections.abc import Iterable, Sequence

from bot.chat.message import Markup, Picture
from bot.chat.speech import Speech
from bot.opinion.score import interval
from bot.pictures.bars import Chart, Section
from bot.pictures.countries import Countries, Row
from bot.pictures.timeline import Panel, Timeline, lines, marks

LONGEST = 600
"""Characters that a picture is told in: more would keep a screen reader's listener too long."""
MOST = 30
"""Rows of a picture: all countries, but not all groups of a large organisation, as it would be too long to be sent."""
DAY = 86_400

Day = tuple[int, int, int, int]
"""A day, in seconds since 1970, and until then people, votes and proposals."""
Cell = tuple[str, int, int]
"""A country or group by its name: agreeing, and all votes."""


def bars(say: Speech, title: str, sections: Sequence[Section]) -> Picture:
    """Return bars of agreement; the words name the first proposals with their figures."""
    chart = Chart(title, (say.plain("vote-agree"), say.plain("vote-neutral"), say.plain("vote-disagree")), tuple(sections))
    entries = [
        f"{'' if place else f'{section.heading}: '}{bar.text} {bar.caption}."
        for section in sections
        for place, bar in enumerate(section.bars)
    ]
    return Picture(chart.key, _told((f"{title}.", say.plain("picture-alt")), entries), chart.draw)


def by_country(
    say: Speech,
    text: str,
    whole: tuple[int, float, float, float],
    cells: Iterable[Cell],
    notes: Iterable[str],
    *,
    groups: bool,
) -> Picture:
    """Return a proposal's result in each country or group, all of which may be shown; the words tell the first, and the last.

    `whole` is the number of votes, the share that agrees and its interval.
    """
    votes, *figures = whole
    everyone = say.plain("member-results-everyone" if groups else "results-all-countries")
    order = sorted(cells, key=lambda cell: (-cell[1] / cell[2], cell[0]))
    rows = tuple(_row(say, name, all_, (agree / all_, *interval(agree, all_))) for name, agree, all_ in order)
    rest = [say.plain("countries-rest", number=say.number(len(rows) - MOST))] if len(rows) > MOST else []
    picture = Countries(
        text=text,
        title=say.plain("groups-title" if groups else "countries-title"),
        votes=say.plain("countries-votes"),
        ends=(say.percent(0), say.percent(0.5), say.percent(1)),
        whole=_row(say, everyone, votes, figures),
        rows=rows if not rest else (*rows[: MOST // 2], *rows[-MOST // 2 :]),
        notes=(say.plain("countries-note"), *rest, *notes),
    )
    least = [f"{say.plain('agenda-lowest', country=row.name, share=row.share)}." for row in rows[1:][-1:]]
    entries = [
        f"{say.plain('agenda-cell', country=row.name, share=row.share, votes=row.votes)}." for row in (picture.whole, *rows)
    ]
    return Picture(picture.key, _told((f"{picture.title}:", text, *least), entries), picture.draw)


def _row(say: Speech, name: str, votes: int, figures: Sequence[float]) -> Row:
    agree, low, high = figures
    return Row(name, agree, low, high, say.percent(agree), say.number(votes))


def participation(say: Speech, title: str, days: Sequence[Day]) -> Picture:
    """Return how many had taken part day by day, of one day at least; the words tell the first day, the last, and the best."""
    dates, people, sums, _ = zip(*days, strict=True)
    # Between two days that were counted there may be some that were not; and votes are taken back.
    votes = tuple(
        max(0, round((after - before) * DAY / (end - begin)))
        for begin, end, before, after in zip(dates, dates[1:], sums, sums[1:], strict=False)
    )
    picture = Timeline(
        title=title,
        caption=until(say, days[-1]),
        days=dates,
        marks=marks(dates, say.short_date),
        people=Panel(say.plain("participation-people"), people, lines(people, say.number)),
        votes=Panel(say.plain("participation-votes"), votes, lines(votes, say.number)),
    )
    facts = [until(say, one) for one in ((days[0], days[-1]) if votes else days)]
    if votes:
        facts.append(say.plain("participation-most", votes=say.number(max(votes))))
    return Picture(
        picture.key, _told((f"{title}.", say.plain("participation-alt")), [f"{fact}." for fact in facts]), picture.draw
    )


def until(say: Speech, day: Day) -> str:
    """Return in words how many had taken part until a day."""
    at, people, votes, proposals = day
    numbers = {"people": say.number(people), "votes": say.number(votes), "proposals": say.number(proposals)}
    return say.plain("participation-until", date=say.date(at), **numbers)


def _told(first: Iterable[str], entries: Iterable[str]) -> str:
    """Return the first sentences, and as many of the entries as `LONGEST` leaves room for, each of them whole."""
    told = " ".join(first)
    for entry in entries:
        if len(told) + 1 + len(entry) > LONGEST:
            break
        told = f"{told} {entry}"
    return told


def bare(text: Markup) -> str:
    """Return words of ours, or figures, without their tags."""
    return html.unescape(re.sub(r"<[^>]*>", "", text))
