"""Who comes first: few votes do not win by luck, and who is close behind is named."""

from math import sqrt

from hypothesis import given
from hypothesis import strategies as st

from bot.opinion.rank import cut, rank

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
