"""How much a round's ranking hangs on few people: the same ranking with other votes, and how often chance keeps each place.

The variants are those of scoring.md, section 5: without the heaviest voters, look-alikes counted once, all votes in place of the
served ones; and a bootstrap over voters (Efron 1979), since the answers of one person are not independent of each other.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.opinion.alike import Votes, leaders, once
from bot.opinion.ranking import balanced_shares, whole_shares

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Whole = NDArray[np.int64]

TOP = 10
"""How many are the best where nothing else is said."""
HEAVIEST = 0.001
"""The share of the voters that the ranking does without, at least one: those with most served votes."""
DRAWS = 200
AT_ONCE = 4_000_000
"""Weights of the bootstrap, and counts of one kind, that are held at once: 16 MB and 32 MB."""
OFFICIAL, LIGHT, ALIKE, ALL = "official", "without the heaviest", "look-alikes once", "all votes"


@dataclass(frozen=True, slots=True, eq=False)
class Round:
    """A round's votes, and what is ranked by them.

    `proposals` are the numbers of what is ranked; `votes.proposal` points into them. With `places`, how many there are, every one
    counts the same and votes from elsewhere do not count; with None all votes are one whole. `unlinked` are the votes of people
    who left and let them count, which no person is behind: of shape (served 0 or 1, agreeing 0 or all 1, places or 1, proposals).
    `best` is how many of the first places are looked at.
    """

    proposals: "Whole"
    votes: Votes
    places: int | None = None
    unlinked: "Whole | None" = None
    best: int = TOP

    @property
    def depth(self) -> int:
        """How many places are counted apart."""
        return 1 if self.places is None else self.places


@dataclass(frozen=True, slots=True)
class Move:
    """A proposal that is among the best in one ranking at least, with its place from 1 in the official one and in the other."""

    proposal: int
    before: int
    after: int

    @property
    def changed(self) -> bool:
        """Whether its place is another."""
        return self.before != self.after


@dataclass(frozen=True, slots=True)
class Variant:
    """What another ranking changes among the best: `apart` voters were left out or counted with others."""

    name: str
    best: tuple[int, ...]
    moves: tuple[Move, ...]
    apart: int = 0

    @property
    def entered(self) -> tuple[int, ...]:
        """Proposals that are among the best only here."""
        return tuple(one.proposal for one in self.moves if one.before > len(self.best))

    @property
    def left(self) -> tuple[int, ...]:
        """Proposals that are no longer among the best."""
        return tuple(one.proposal for one in self.moves if one.after > len(self.best))

    @property
    def held(self) -> int:
        """How many of the first places the same proposal holds."""
        return sum(not one.changed for one in self.moves)


@dataclass(frozen=True, slots=True)
class Stability:
    """In which share of the draws a proposal is among the best, and in its official place; 0 where that is not among them."""

    proposal: int
    place: int
    among: float
    there: float


@dataclass(frozen=True, slots=True)
class Report:
    """The official best, what each variant changes, and how stable each is that was among the best in any draw, by its place."""

    voters: int
    best: tuple[int, ...]
    variants: tuple[Variant, ...]
    stability: tuple[Stability, ...]


def examine(round_: Round, *, draws: int = DRAWS, seed: int = 1, step: Callable[[], object] = lambda: None) -> Report:
    """Return how much the best of a round hang on few people.

    `step` is called after each of `steps(draws)` parts of the work; what it raises ends it.
    """
    import numpy as np

    before = order(round_)
    variants = []
    for name, votes, every, apart in _variants(round_):
        variants.append(_compared(round_, name, before, order(round_, votes, every=every), apart))
        step()
    among, there = np.zeros(len(before)), np.zeros(len(before))
    for drawn in _drawn(round_, draws, seed):
        first = drawn[: round_.best]
        among[first] += 1
        there[first[first == before[: round_.best]]] += 1
        step()
    places = np.empty(len(before), np.int64)
    places[before] = np.arange(1, len(before) + 1)
    stable = tuple(
        Stability(int(round_.proposals[row]), int(places[row]), float(among[row] / draws), float(there[row] / draws))
        for row in before.tolist()
        if among[row]
    )
    return Report(len(np.unique(round_.votes.person)), _numbers(round_, before[: round_.best]), tuple(variants), stable)


def steps(draws: int) -> int:
    """Return in how many parts `examine` works."""
    return 3 + draws


def orders(round_: Round) -> "Mapping[str, Whole]":
    """Return the official ranking and its variants, by name, as rows of proposals from the first to the last."""
    found = {OFFICIAL: order(round_)}
    return found | {name: order(round_, votes, every=every) for name, votes, every, _ in _variants(round_)}


def _variants(round_: Round) -> Iterator[tuple[str, Votes, bool, int]]:
    """Yield name, votes, whether all of them count, and how many voters were left out or counted with others."""
    import numpy as np

    votes = round_.votes
    light, heavy = without_heaviest(votes)
    yield LIGHT, light, False, heavy
    merged = once(votes, leaders(votes))
    yield ALIKE, merged, False, len(np.unique(votes.person)) - len(np.unique(merged.person))
    yield ALL, votes, True, 0


def without_heaviest(votes: Votes) -> tuple[Votes, int]:
    """Return the votes without those of the voters with most served votes, and how many voters these are."""
    import numpy as np

    people, count = np.unique(votes.person[votes.served], return_counts=True)
    heavy = max(1, round(HEAVIEST * len(people))) if len(people) else 0
    # Of those who are level the first by number.
    found = people[np.argsort(-count, kind="stable")[:heavy]]
    return votes.only(~np.isin(votes.person, found)), heavy


def order(round_: Round, votes: Votes | None = None, *, every: bool = False) -> "Whole":
    """Return the rows of the proposals in the order of the official ranking, by a round's served votes or other ones.

    It is `bot.opinion.ranking.Ranking`'s: lower bound, votes, number. With `every` the votes that came by a link count too.
    """
    import numpy as np

    votes = round_.votes if votes is None else votes
    counts = (votes.served | every) & (votes.country >= 0 if round_.places is not None else True)
    cell = _cells(round_, votes)[counts]
    shape = round_.depth, len(round_.proposals)
    agreed = cell[votes.choice[counts] == 1]
    agree, all_ = (np.bincount(which, minlength=shape[0] * shape[1]).reshape(shape) for which in (agreed, cell))
    if round_.unlinked is not None:
        agree, all_ = np.stack((agree, all_)) + (round_.unlinked.sum(axis=0) if every else round_.unlinked[1])
    return _sorted(round_, agree, all_)


def _cells(round_: Round, votes: Votes) -> "Whole":
    """Return for each vote the row of its place and proposal in one column of all of them; no sense where it does not count."""
    # Of 16 bits the products would be, too, and they are far larger.
    return votes.proposal if round_.places is None else votes.country.astype("int64") * len(round_.proposals) + votes.proposal


def _sorted(round_: Round, agree: "Whole", all_: "Whole") -> "Whole":
    import numpy as np

    low = (whole_shares(agree[0], all_[0]) if round_.places is None else balanced_shares(agree, all_))[1]
    return np.lexsort((round_.proposals, -all_.sum(axis=0), -low))


def _drawn(round_: Round, draws: int, seed: int) -> "Iterator[Whole]":
    """Yield rankings in which every voter counts a random number of times, by Poisson's law with the mean 1.

    That is drawing as many voters with replacement as there are, but that their number varies too; unlinked votes, which no
    voter is behind, stay. All draws at once are a sparse matrix (places and proposals by voters) times the weights.
    """
    import numpy as np
    from scipy.sparse import csr_array

    votes = round_.votes.only(round_.votes.served & (round_.votes.country >= 0 if round_.places is not None else True))
    people, voter = np.unique(votes.person, return_inverse=True)
    cell = _cells(round_, votes)
    shape = round_.depth, len(round_.proposals)
    agreed = votes.choice == 1
    agree, all_ = (
        csr_array((np.ones(int(which.sum()), np.float32), (cell[which], voter[which])), shape=(shape[0] * shape[1], len(people)))
        for which in (agreed, np.ones(len(votes), np.bool_))
    )
    fixed = np.zeros((2, *shape), np.int64) if round_.unlinked is None else round_.unlinked[1]
    chance = np.random.default_rng(seed)
    for count in _parts(draws, max(1, AT_ONCE // max(1, len(people), shape[0] * shape[1]))):
        # A sum of whole numbers is exact in 32 bits up to 2^24 votes on a proposal in a place.
        weights = np.stack([chance.poisson(1, len(people)) for _ in range(count)], axis=1).astype(np.float32)
        drawn = [(matrix @ weights).astype(np.int64) for matrix in (agree, all_)]
        for number in range(count):
            yield _sorted(round_, *(part[:, number].reshape(shape) + more for part, more in zip(drawn, fixed, strict=True)))


def _parts(whole: int, most: int) -> Iterator[int]:
    while whole > 0:
        yield min(whole, most)
        whole -= most


def _numbers(round_: Round, rows: "Whole") -> tuple[int, ...]:
    return tuple(round_.proposals[rows].tolist())


def _compared(round_: Round, name: str, before: "Whole", after: "Whole", apart: int) -> Variant:
    old, new = ({row: place for place, row in enumerate(one.tolist(), 1)} for one in (before, after))
    best = round_.best
    rows = dict.fromkeys([*before[:best].tolist(), *after[:best].tolist()])
    moves = tuple(Move(int(round_.proposals[row]), old[row], new[row]) for row in rows)
    return Variant(name, _numbers(round_, after[:best]), moves, apart)
