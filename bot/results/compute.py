"""Working out what the public pages tell of a published round, from its votes; what few people think stays out of it.

A round that makes the agenda is told of as it was written down when it was published. Of a national round whose best went on to
Europe each country's proposals are ranked by the votes before it closed.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby

from bot.opinion import robustness, score, themes
from bot.opinion.rank import Ranked, rank
from bot.opinion.score import ENOUGH, VOTES, Counters, Zone
from bot.opinion.suppress import SMALLEST, shown
from bot.results.compute_cells import Told, tell
from bot.results.compute_exposure import spread
from bot.results.compute_map import draw
from bot.results.report import Country, Report, Row, Theme, Variant
from storage.round_material import Entry, Material, Settled

HOUR = 3600
FULL, FEWEST = 1_000_000, 20
"""Votes up to which the bootstrap draws as often as it does by itself; beyond, fewer times, but so often at least."""
BEST = 3
"""Proposals that are told of a theme."""

Placed = dict[int, tuple[int, Ranked]]
"""Place and figures, by proposal, in the order of the ranking."""


def compute(given: Material, step: Callable[[], object] = lambda: None) -> Report:
    """Return the report; 1,000,000 votes on 30,000 proposals take 14 seconds of a processor (`python -m benchmarks.report`).

    `step` is called again and again; what it raises ends it.
    """
    placed = _by_country(given.entries) if given.by_country else _as_written(given.entries)
    entries = {one.proposal: one for one in given.entries}
    answers = [_answers(one) for one in given.entries]
    zones = {one.proposal: _zone(one) for one in answers}
    told = tell(given.cells, {number for number, (place, _) in placed.items() if place <= given.best}, set(entries))
    variants, among = ((), {}) if given.by_country or not entries else _robust(given.round, entries, step)
    if given.balanced:
        # The draws are of the true votes: beside the share that is told they would tell of the cells that are not.
        among = {number: share for number, share in among.items() if number not in told.hidden}
    step()
    rows = tuple(
        _row(entries[number], place, ranked, zones[number], among.get(number)) for number, (place, ranked) in placed.items()
    )
    return Report(
        kind=given.subject.kind,
        balanced=given.balanced,
        by_country=given.by_country,
        best=given.best,
        people=given.everybody,
        votes=sum(row.votes for row in rows),
        linked=sum(row.linked for row in rows),
        apart=sum(row.apart for row in rows),
        waves=given.waves,
        opened_at=_hour(given.subject.opens_at),
        closed_at=_hour(given.subject.closes_at),
        published_at=_hour(given.subject.published_at),
        rows=rows,
        cells=told.best,
        countries=tuple(_countries(given, told)),
        themes=tuple(_themes(answers, zones)),
        map=draw(given.round),
        exposure=spread(given.entries, given.promised),
        variants=variants,
    )


def _as_written(entries: Sequence[Entry]) -> Placed:
    written = [(one.proposal, one.written) for one in entries if isinstance(one.written, Settled)]
    return {
        number: (one.place, Ranked(number, one.agree, one.votes, one.share, one.low, one.high))
        for number, one in sorted(written, key=lambda pair: pair[1].place)
    }


def _by_country(entries: Sequence[Entry]) -> Placed:
    placed = Placed()
    for _, mine in groupby(sorted(entries, key=lambda one: one.country), key=lambda one: one.country):
        ranked = rank((one.proposal, one.agree, one.votes) for one in mine)
        placed |= {one.proposal: (place, one) for place, one in enumerate(ranked, 1)}
    return placed


def _row(entry: Entry, place: int, ranked: Ranked, zone: str, among: float | None) -> Row:
    few = entry.few
    share, low, high = (None if few else one for one in (ranked.share, ranked.low, ranked.high))
    _, neutral, disagree = entry.served
    return Row(
        proposal=entry.proposal,
        place=place,
        language=entry.language,
        country=entry.country,
        theme=entry.theme,
        votes=entry.votes,
        agree=None if few else entry.agree,
        neutral=None if few or not entry.is_exact else neutral,
        disagree=None if few or not entry.is_exact else disagree,
        share=share,
        low=low,
        high=high,
        zone=zone,
        linked=sum(entry.linked),
        apart=entry.apart,
        among=among,
        accepted_at=_hour(entry.accepted_at),
        reached_at=None if entry.reached_at is None else _hour(entry.reached_at),
    )


def _hour(moment: int) -> int:
    return moment - moment % HOUR


def _answers(entry: Entry) -> themes.Entry:
    every = tuple(map(sum, zip(entry.served, entry.linked, strict=True)))
    verified, served = (dict(zip(VOTES, counts, strict=True)) for counts in (every, entry.served))
    return themes.Entry(entry.proposal, entry.theme, {}, verified, served)


def _zone(one: themes.Entry) -> str:
    return score.told(one.verified, one.served).zone.value if _votes(one.served) >= ENOUGH else ""


def _votes(served: Counters) -> int:
    return sum(served.values())


def _themes(answers: Sequence[themes.Entry], zones: Mapping[int, str]) -> Iterator[Theme]:
    agreed: dict[str, list[tuple[int, int, int]]] = {}
    for one in answers:
        if zones[one.proposal] == Zone.CONSENSUS:
            agreed.setdefault(one.theme, []).append((one.proposal, one.served["agree"], _votes(one.served)))
    for theme in themes.consensus(answers):
        best = tuple(one.proposal for one in rank(agreed.get(theme.name, ()))[:BEST])
        yield Theme(theme.name, theme.proposals, theme.votes, theme.telling, theme.consensus, best)


def _countries(given: Material, told: Told) -> Iterator[Country]:
    """Yield the countries; of how many people there are too few it follows from nothing else."""
    written = [one.country for one in given.entries]
    open_ = shown({country: (0, people) for country, people in given.people.items()})
    for country in given.countries:
        people, votes = given.people.get(country, 0), told.votes.get(country, 0)
        tells = country in open_ or not (people or votes)
        yield Country(
            country,
            people if tells else None,
            votes if tells else None,
            written.count(country),
            told.liked.get(country, ()),
        )


def _robust(
    round_: robustness.Round, entries: Mapping[int, Entry], step: Callable[[], object]
) -> tuple[tuple[Variant, ...], dict[int, float]]:
    """Return the variants that tell of nobody alone, and in which share of the draws each proposal is among the best.

    There are 200 draws up to 1,000,000 votes, and fewer beyond, so that it ends in about a minute.
    """
    draws = max(FEWEST, min(robustness.DRAWS, robustness.DRAWS * FULL // max(1, len(round_.votes))))
    found = robustness.examine(round_, draws=draws, step=step)
    variants = tuple(
        Variant(one.name, one.apart, one.entered, one.left) for one in found.variants if _tells_of_many(one, entries)
    )
    return variants, {one.proposal: one.among for one in found.stability}


def _tells_of_many(one: robustness.Variant, entries: Mapping[int, Entry]) -> bool:
    """Whether what a variant changes does not tell what a handful of people think.

    Who were left out or counted with others must be enough; and so must those who came by links, on each proposal that these
    votes moved.
    """
    if 0 < one.apart < SMALLEST:
        return False
    if one.name != robustness.ALL:
        return True
    return not any(0 < sum(entries[number].linked) < SMALLEST for number in (*one.entered, *one.left) if number in entries)
