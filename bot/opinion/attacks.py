"""Simulated attacks on a round: how far some people who want one thing push one proposal, in each of its rankings."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.opinion.alike import Votes
from bot.opinion.robustness import Round, orders

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Whole = NDArray[np.int64]

SHARES = (0.01, 0.05, 0.1)
"""How many adversaries there are, as shares of the honest voters."""
PLACE = 20
"""The official place of the proposal that is pushed, or the last."""


CARDS = 100
"""How many a script answers, or all: the target, its rivals, and others at random."""


class Kind(StrEnum):
    """What adversaries do."""

    LINK = "come by a link, and agree with it"
    SERVED = "served cards: agree with it, disagree with the ten best"
    SCRIPT = "a script: the same answers to the same 100 cards"


@dataclass(frozen=True, slots=True)
class Effect:
    """What became of one ranking: the target's place before and after, and who holds the first places.

    `changed` of the first ten are held by somebody else, `entered` of those in them were not in them before.
    """

    before: int
    after: int
    changed: int
    entered: int


@dataclass(frozen=True, slots=True)
class Attack:
    """An attack: how many adversaries it took, and its effect on each ranking by name."""

    kind: Kind
    share: float
    adversaries: int
    target: int
    effects: Mapping[str, Effect]


def simulate(round_: Round, *, place: int = PLACE, seed: int = 1) -> Iterator[Attack]:
    """Yield every kind of attack with every share of adversaries, nine in all; nothing if there are no votes or proposals.

    Those on served cards get the cards of an honest voter drawn at random, and answer what is neither the target nor a rival as
    a voter drawn at random did: nothing in it gives them away.
    """
    import numpy as np

    if not round_.votes.served.any():
        return
    before = orders(round_)
    official = next(iter(before.values()))
    target = int(official[min(place, len(official)) - 1])
    best = official[: round_.best]
    rivals = best[best != target]
    honest = len(np.unique(round_.votes.person))
    for kind in Kind:
        for share in SHARES:
            count = max(1, round(share * honest))
            chance = np.random.default_rng(seed)
            new = _votes(kind, round_, target, rivals, count, chance)
            after = orders(replace(round_, votes=round_.votes.and_also(new)))
            effects = {name: _effect(before[name], after[name], target, round_.best) for name in before}
            yield Attack(kind, share, count, int(round_.proposals[target]), effects)


def _votes(kind: Kind, round_: Round, target: int, rivals: "Whole", count: int, chance: "np.random.Generator") -> Votes:
    import numpy as np

    votes = round_.votes
    people = np.arange(count) + int(votes.person.max()) + 1
    if kind is Kind.SERVED:
        return _on_cards(votes.only(votes.served), people, target, rivals, chance)
    cards = np.array([target])
    if kind is Kind.SCRIPT:
        cards = np.append(cards, rivals)
        others = np.setdiff1d(np.arange(len(round_.proposals)), cards)
        cards = np.append(cards, chance.permutation(others)[: CARDS - len(cards)])
    proposal = np.tile(cards, count)
    choice = np.where(proposal == target, 1, np.where(np.isin(proposal, rivals), -1, 0)).astype(np.int8)
    country = np.repeat(chance.choice(votes.country, count), len(cards))
    return Votes(np.repeat(people, len(cards)), proposal, choice, np.full(len(proposal), kind is Kind.SCRIPT), country)


def _on_cards(served: Votes, people: "Whole", target: int, rivals: "Whole", chance: "np.random.Generator") -> Votes:
    """Return votes of people who got the cards of as many voters."""
    import numpy as np

    by_person, by_proposal = np.argsort(served.person, kind="stable"), np.argsort(served.proposal, kind="stable")
    _, begins, sizes = np.unique(served.person[by_person], return_index=True, return_counts=True)
    models = chance.integers(len(begins), size=len(people))
    each = sizes[models]
    within = np.arange(each.sum()) - np.repeat(np.cumsum(each) - each, each)
    card = by_person[np.repeat(begins[models], each) + within]
    proposal = served.proposal[card]
    first, last = (np.searchsorted(served.proposal[by_proposal], proposal, side) for side in ("left", "right"))
    others = served.choice[by_proposal[first + (chance.random(len(card)) * (last - first)).astype(np.int64)]]
    choice = np.where(proposal == target, 1, np.where(np.isin(proposal, rivals), -1, others)).astype(np.int8)
    return Votes(np.repeat(people, each), proposal, choice, served.served[card], served.country[card])


def _effect(before: "Whole", after: "Whole", target: int, best: int) -> Effect:
    old, new = before[:best].tolist(), after[:best].tolist()
    return Effect(
        before.tolist().index(target) + 1,
        after.tolist().index(target) + 1,
        sum(one != other for one, other in zip(old, new, strict=True)),
        len(set(new) - set(old)),
    )
