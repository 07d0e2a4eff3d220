"""How the votes of a published round are spread over its proposals."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import count

from bot.opinion.exposure import Exposed, Group, report
from bot.results.report import Bar, Exposure, Part
from storage.round_material import Entry

BARS = 10


def spread(entries: Sequence[Entry], promised: int) -> Exposure:
    """Return the exposure of a round's proposals, each promised so many votes."""
    exposed = [
        Exposed(one.proposal, one.language, one.country, one.accepted_at, one.agree, one.votes, one.reached_at) for one in entries
    ]
    found = report(exposed, promised, {})
    return Exposure(
        promised,
        _part("all", found.all),
        found.gini,
        _part("early", found.early),
        _part("late", found.late),
        tuple(_bars([one.votes for one in entries])),
        tuple(_part(language, group) for language, group in found.languages.items()),
        tuple(_part(country, group) for country, group in found.countries.items() if group is not None),
    )


def _part(name: str, group: Group) -> Part:
    return Part(name, group.proposals, group.votes, group.least, group.reached)


def _bars(votes: Sequence[int]) -> Iterator[Bar]:
    """Yield bars of one width, at most ten, from 0 to the most votes: 1, 2, 5, 10, 20 votes and so on."""
    if not votes:
        return
    widths = (width * 10**power for power in count() for width in (1, 2, 5))
    width = next(width for width in widths if max(votes) // width < BARS)
    there = Counter(one // width for one in votes)
    for number in range(max(there) + 1):
        yield Bar(number * width, (number + 1) * width - 1, there[number])
