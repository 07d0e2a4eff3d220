"""Whether every proposal got its votes: how evenly served votes are spread over proposals, early and late ones, and languages."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.opinion.score import interval
from bot.opinion.suppress import shown


@dataclass(frozen=True, slots=True)
class Exposed:
    """A proposal with its served votes, agreeing and all, and when it was accepted, in seconds.

    `reached_at` is the moment of the vote with which it had the promised minimum; None: it has not, none was promised, or those
    who have left and let their votes count gave some of these, of which no time is known.
    """

    proposal: int
    language: str
    country: str
    accepted_at: int
    agree: int
    votes: int
    reached_at: int | None = None

    @property
    def interval(self) -> tuple[float, float]:
        """The 95 % interval of the share that agrees (Wilson 1927)."""
        return interval(self.agree, self.votes)


@dataclass(frozen=True, slots=True)
class Group:
    """Some proposals: how many, their served votes, the fewest of one, and how many have the promised minimum."""

    proposals: int
    votes: int
    least: int
    reached: int

    @property
    def mean(self) -> float:
        """Served votes of a proposal on average."""
        return self.votes / self.proposals if self.proposals else 0.0


@dataclass(frozen=True, slots=True)
class Report:
    """How the served votes of a round are spread.

    `promised` is the minimum, 0 for none. `late` are the proposals that were accepted after two thirds of all were, `early` the
    others; of what was accepted at one moment nothing is late. `countries` are the proposals' countries and `voters` the served
    votes by the voters' country; None there: so few people voted, here or in another country, that it is not told.
    """

    promised: int
    all: Group
    gini: float
    early: Group
    late: Group
    languages: Mapping[str, Group]
    countries: Mapping[str, Group | None]
    voters: Mapping[str, int | None]


def report(proposals: Sequence[Exposed], promised: int, voters: Mapping[str, tuple[int, int]]) -> Report:
    """Return the figures of a round's accepted proposals; `voters` are agreeing and all served votes by the voters' country."""
    early, late = _halves(proposals)
    countries = _by(proposals, promised, lambda one: one.country)
    told = shown({country: (0, group.votes) for country, group in countries.items()})
    open_ = shown(voters)
    return Report(
        promised,
        _group(proposals, promised),
        gini([one.votes for one in proposals]),
        _group(early, promised),
        _group(late, promised),
        _by(proposals, promised, lambda one: one.language),
        {country: group if country in told else None for country, group in countries.items()},
        {country: votes if country in open_ else None for country, (_, votes) in sorted(voters.items())},
    )


def gini(values: Iterable[int]) -> float:
    """Return Gini's coefficient (1912) of values that are not negative: 0 where all are equal, towards 1 where one has all.

    With the n values x sorted from the smallest: sum of (2 i - n - 1) x_i, over n times the sum of x; 0 where there is nothing.
    """
    ordered = sorted(values)
    whole = len(ordered) * sum(ordered)
    return sum((2 * place - len(ordered) - 1) * value for place, value in enumerate(ordered, 1)) / whole if whole else 0.0


def _halves(proposals: Sequence[Exposed]) -> tuple[list[Exposed], list[Exposed]]:
    """Return the early and the late ones."""
    if not proposals:
        return [], []
    moments = sorted(one.accepted_at for one in proposals)
    border = moments[(2 * len(moments) + 2) // 3 - 1]
    return [one for one in proposals if one.accepted_at <= border], [one for one in proposals if one.accepted_at > border]


def _by(proposals: Iterable[Exposed], promised: int, key: Callable[[Exposed], str]) -> dict[str, Group]:
    found: dict[str, list[Exposed]] = {}
    for one in proposals:
        found.setdefault(key(one), []).append(one)
    return {name: _group(some, promised) for name, some in sorted(found.items())}


def _group(proposals: Sequence[Exposed], promised: int) -> Group:
    votes = [one.votes for one in proposals]
    return Group(len(votes), sum(votes), min(votes, default=0), sum(count >= promised for count in votes))
