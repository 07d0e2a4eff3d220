"""What the countries say of a published round's proposals, as far as it may be told."""

from collections.abc import Collection
from dataclasses import dataclass, field

from bot.opinion.rank import TELLING, rank
from bot.opinion.suppress import SMALLEST
from bot.results.report import Cell, Cells, Liked
from storage.round_material import CellTable

LIKED = 10
"""Proposals that are told of what a country likes best."""


@dataclass(slots=True)
class Told:
    """The cells of the best, the proposals that have hidden ones, what each country likes best, and all its votes."""

    best: dict[int, Cells] = field(default_factory=dict)
    hidden: set[int] = field(default_factory=set)
    liked: dict[str, tuple[Liked, ...]] = field(default_factory=dict)
    votes: dict[str, int] = field(default_factory=dict)


def tell(table: CellTable, best: Collection[int], known: Collection[int]) -> Told:
    """Return what may be told of the `known` proposals."""
    found = Told()
    telling: dict[str, list[tuple[int, int, int]]] = {}
    for proposal, cells, open_ in table.by_proposal():
        if proposal not in known:
            continue
        for country, (agree, votes) in cells.items():
            found.votes[country] = found.votes.get(country, 0) + votes
            if country in open_ and votes >= TELLING:
                telling.setdefault(country, []).append((proposal, agree, votes))
        if len(open_) < len(cells):
            found.hidden.add(proposal)
        if proposal in best:
            told = sorted((Cell(one, *cells[one]) for one in open_), key=lambda one: (-one.agree / one.votes, one.country))
            few = sum(votes for _, votes in cells.values()) < SMALLEST
            found.best[proposal] = Cells(tuple(told), hidden=not few and len(open_) < len(cells))
    for country, some in telling.items():
        found.liked[country] = tuple(Liked(one.proposal, one.agree, one.votes, one.low) for one in rank(some)[:LIKED])
    return found
