"""The ranking of many proposals: the same to the last bit as one after the other, and after any change as if made anew."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.opinion.rank import Counts, Ranked, balanced, rank
from bot.opinion.ranking import Ranking

PLACES = ("AT", "BE", "CY", "DE", "EE", "FI", "GR")

cell = st.one_of(st.integers(0, 4), st.integers(0, 3000), st.integers(0, 10_000_000)).flatmap(
    lambda votes: st.tuples(st.integers(0, votes), st.just(votes))
)
counts = st.dictionaries(st.sampled_from(PLACES), cell)
proposals = st.dictionaries(st.integers(1, 10**9), counts, max_size=10)


def one_by_one(given: dict[int, Counts], places: tuple[str, ...]) -> list[Ranked]:
    """Return the proposals ranked by the balanced share of each."""
    found = []
    for proposal, counts in given.items():
        mine = {place: counts.get(place, (0, 0)) for place in places}
        agree, votes = (sum(pair[part] for pair in mine.values()) for part in (0, 1))
        found.append(Ranked(proposal, agree, votes, *balanced(mine)))
    return sorted(found, key=lambda one: (-one.low, -one.votes, one.proposal))


def pooled(given: dict[int, Counts]) -> list[Ranked]:
    return rank((number, sum(a for a, _ in one.values()), sum(v for _, v in one.values())) for number, one in given.items())


@settings(max_examples=50, deadline=None)
@given(proposals, st.lists(st.sampled_from(PLACES), unique=True).map(tuple))
def test_the_balanced_ranking_is_that_of_one_after_the_other(given: dict[int, Counts], places: tuple[str, ...]) -> None:
    assert Ranking(given, places).ranked() == one_by_one(given, places)


@settings(max_examples=50, deadline=None)
@given(proposals)
def test_the_ranking_of_all_votes_is_that_of_one_after_the_other(given: dict[int, Counts]) -> None:
    assert Ranking(given).ranked() == pooled(given)


@settings(max_examples=50, deadline=None)
@given(proposals, st.data())
def test_after_a_change_it_is_as_if_made_anew(given: dict[int, Counts], data: st.DataObject) -> None:
    even, whole = Ranking(given, PLACES), Ranking(given)
    for _ in range(2):
        # Counts of others are taken over too: level ones have to find their places among each other.
        new = st.one_of(counts, st.sampled_from(list(given.values()))) if given else counts
        changed = data.draw(st.dictionaries(st.sampled_from(sorted(given)), new) if given else st.just({}))
        given = {**given, **changed}
        even.update(changed)
        whole.update(changed)
        assert even.ranked() == one_by_one(given, PLACES)
        assert whole.ranked() == pooled(given)


@settings(max_examples=50, deadline=None)
@given(st.lists(cell, min_size=len(PLACES), max_size=len(PLACES)), st.randoms(use_true_random=False))
def test_which_country_said_what_makes_no_difference(cells: list[tuple[int, int]], random: object) -> None:
    mixed = list(cells)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    given = {9: dict(zip(PLACES, cells, strict=True)), 3: dict(zip(PLACES, mixed, strict=True))}
    first, second = Ranking(given, PLACES).ranked()
    assert (first.low, first.high) == (second.low, second.high)
    assert (first.proposal, second.proposal) == (3, 9)


def test_of_level_ones_that_with_more_votes_comes_first_after_a_change_too() -> None:
    ranking = Ranking({number: {"AT": (0, votes)} for number, votes in ((1, 0), (2, 16), (3, 4))})
    ranking.update({1: {"AT": (0, 8)}})
    found = ranking.ranked()
    assert [one.low for one in found] == [0, 0, 0]
    assert [one.proposal for one in found] == [2, 1, 3]


def test_what_one_country_alone_holds_does_not_win() -> None:
    given = {1: {"IE": (900, 1000), "MT": (1, 20)}, 2: {"IE": (700, 1000), "MT": (14, 20)}, 3: {"XX": (50, 50)}}
    ranking = Ranking(given, ("IE", "MT"))
    assert [(one.proposal, one.agree, one.votes) for one in ranking.ranked()] == [(2, 714, 1020), (1, 901, 1020), (3, 0, 0)]
    assert [one.proposal for one in Ranking(given).ranked(2)] == [3, 1], "all votes together"
    ranking.update({1: {"IE": (900, 1000), "MT": (18, 20)}})
    assert [one.proposal for one in ranking.ranked(1)] == [1]
    with pytest.raises(KeyError):
        ranking.update({4: {}})
