"""Who comes first: few votes do not win by luck, and who is close behind is named."""

from collections.abc import Sequence
from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import beta, norm

from bot.opinion.rank import balanced, cut, lowest, majorities, rank

counts = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 60)).map(lambda pair: (min(pair), max(pair))), min_size=1, max_size=40
).map(lambda pairs: [(number, *pair) for number, pair in enumerate(pairs, 1)])


def lower(agree: int, votes: int) -> float:
    """Return Wilson's lower bound, written anew."""
    if not votes:
        return 0.0
    z, share = 1.959963984540054, agree / votes
    middle, spread = share + z * z / (2 * votes), z * sqrt(share * (1 - share) / votes + z * z / (4 * votes * votes))
    return max(0.0, (middle - spread) / (1 + z * z / votes))


def test_few_votes_do_not_win() -> None:
    assert [one.proposal for one in rank([(1, 3, 3), (2, 90, 100), (3, 0, 0), (4, 900, 1000)])] == [4, 2, 1, 3]


@given(counts)
def test_the_order_is_that_of_an_independent_calculation(given: list[tuple[int, int, int]]) -> None:
    expected = sorted(given, key=lambda one: (-round(lower(one[1], one[2]), 12), -one[2], one[0]))
    assert [round(lower(one.agree, one.votes), 12) for one in rank(given)] == [round(lower(a, v), 12) for _, a, v in expected]
    assert sorted(one.proposal for one in rank(given)) == sorted(number for number, *_ in given)


@given(counts, st.integers(1, 12))
def test_who_is_near_the_cut(given: list[tuple[int, int, int]], places: int) -> None:
    final = cut(rank(given), places)
    assert len(final.best) == min(places, len(given))
    for one in final.near:
        assert one.high >= final.best[-1].low
        assert one.votes
    if final.tied:
        assert final.best[-1].proposal in final.tied
        assert len({(one.agree, one.votes) for one in [*final.best, *final.near] if one.proposal in final.tied}) == 1


countries = st.dictionaries(
    st.sampled_from(["AT", "BE", "CY", "DE", "EE", "FI", "GR"]),
    st.tuples(st.integers(0, 3000), st.integers(0, 3000)).map(lambda pair: (min(pair), max(pair))),
    min_size=1,
)


def balanced_anew(counts: Sequence[tuple[float, float]]) -> tuple[float, float, float]:
    """Return the balanced share and its interval, by scipy's distribution instead of the formula."""
    posteriors = [beta(agree + 1, votes - agree + 1) for agree, votes in counts]
    share = sum(one.mean() for one in posteriors) / len(posteriors)
    spread = norm.ppf(0.975) * sqrt(sum(one.var() for one in posteriors)) / len(posteriors)
    return share, max(0.0, share - spread), min(1.0, share + spread)


@given(countries)
def test_the_balanced_share_is_that_of_an_independent_calculation(given: dict[str, tuple[int, int]]) -> None:
    assert balanced(given) == pytest.approx(balanced_anew(list(given.values())), abs=1e-12)


@given(countries)
def test_the_balanced_share_lies_within_its_interval_and_no_order_changes_it(given: dict[str, tuple[int, int]]) -> None:
    share, low, high = balanced(given)
    assert 0 <= low <= share <= high <= 1
    assert balanced(dict(reversed(given.items()))) == (share, low, high)


@given(countries, st.data())
def test_one_more_who_agrees_never_lowers_a_place(given: dict[str, tuple[int, int]], data: st.DataObject) -> None:
    country = data.draw(st.sampled_from(sorted(given)))
    agree, votes = given[country]
    if agree == votes:
        votes += 1
    more = balanced({**given, country: (agree + 1, votes)})
    assert all(new >= old - 1e-12 for new, old in zip(more, balanced({**given, country: (agree, votes)}), strict=True))


@given(countries, st.integers(1, 100_000))
def test_one_large_country_cannot_outweigh_the_others(given: dict[str, tuple[int, int]], size: int) -> None:
    for country in given:
        share = balanced(given)[0]
        for large in ((size, size), (0, size)):
            assert abs(balanced({**given, country: large})[0] - share) <= 1 / len(given)


def test_a_country_without_votes_is_uncertain_and_not_against() -> None:
    share, low, high = balanced({"IE": (90, 100), "MT": (0, 0)})
    assert share == pytest.approx((91 / 102 + 0.5) / 2)
    assert low < 0.45
    assert high > 0.9
    assert balanced({}) == (0.0, 0.0, 1.0)


def test_the_least_support_and_the_majorities() -> None:
    counts = {"AT": (3, 5), "BE": (2, 4), "CY": (5, 10), "DE": (0, 4), "EE": (51, 100)}
    assert lowest(counts) == "CY"
    assert majorities(counts) == 2
    assert lowest({"DE": (0, 4)}) is None
    assert lowest({"AT": (1, 10), "BE": (2, 20), "CY": (1, 10)}) == "BE", "level: the one with more votes"
