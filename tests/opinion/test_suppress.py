"""Small cells: what is hidden, and that nobody can work it out."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.opinion.rank import balanced
from bot.opinion.suppress import SMALLEST, evened, shown

cells = st.dictionaries(
    st.text("ABCDEF", min_size=1, max_size=2),
    st.tuples(st.integers(0, 20), st.integers(0, 20)).map(lambda pair: (min(pair), max(pair))),
)


@given(cells)
def test_nobody_can_work_a_hidden_cell_out(given: dict[str, tuple[int, int]]) -> None:
    told = shown(given)
    hidden = given.keys() - told
    assert all(given[cell][1] >= SMALLEST for cell in told)
    if hidden and told:
        # From the total one learns the sum of those that are hidden: of several, and of enough people.
        assert len(hidden) > 1
        assert sum(given[cell][1] for cell in hidden) >= SMALLEST


@given(cells)
def test_no_more_is_hidden_than_has_to_be(given: dict[str, tuple[int, int]]) -> None:
    told = shown(given)
    hidden = sorted(given.keys() - told, key=lambda cell: given[cell][1])
    large = [cell for cell in hidden if given[cell][1] >= SMALLEST]
    small = [cell for cell in hidden if given[cell][1] < SMALLEST]
    if large:
        assert small, "large ones are hidden for the sake of small ones"
        assert len(large) == 1
        assert len(small) == 1 or sum(given[cell][1] for cell in small) < SMALLEST
        assert all(given[large[0]][1] <= given[cell][1] for cell in told), "the smallest of the others"


@given(cells, cells)
def test_what_was_told_before_and_what_is_told_now_differ_by_enough_people(
    now: dict[str, tuple[int, int]], before: dict[str, tuple[int, int]]
) -> None:
    told = shown(now, before)
    for cell in told & before.keys():
        assert now[cell] == before[cell] or abs(now[cell][1] - before[cell][1]) >= SMALLEST
    hidden = now.keys() - told
    if hidden and told:
        came = [now[one][1] - (before[one][1] if one in before and before[one] != now[one] else 0) for one in hidden]
        assert sum(map(abs, came)) >= SMALLEST
        assert len(hidden) > 1


@given(cells, st.randoms())
def test_a_share_of_what_is_told_does_not_depend_on_what_is_hidden(given: dict[str, tuple[int, int]], random: Random) -> None:
    told = {cell: given[cell] for cell in shown(given)}
    places = [*given, "nobody voted here"]
    whole = sum(agree for agree, _ in given.values()), sum(votes for _, votes in given.values())
    even = evened(whole, told, places)
    assert sum(agree for agree, _ in even.values()) == pytest.approx(whole[0])
    assert sum(votes for _, votes in even.values()) == pytest.approx(whole[1])
    if len(told) == len(given):
        assert balanced(even) == balanced({**given, "nobody voted here": (0, 0)}), "where nothing is hidden it is the true one"
        return
    # However the hidden votes may be spread over the hidden places, the same is told.
    hidden = sorted(given.keys() - told.keys())
    spread = dict.fromkeys(hidden, (0, 0))
    agree, votes = (sum(given[cell][part] for cell in hidden) for part in (0, 1))
    for agrees in [True] * agree + [False] * (votes - agree):
        cell = random.choice(hidden)
        spread[cell] = spread[cell][0] + agrees, spread[cell][1] + 1
    other = {**told, **spread}
    again = sum(agree for agree, _ in other.values()), sum(votes for _, votes in other.values())
    assert balanced(evened(again, told, places)) == balanced(even)


def test_cases() -> None:
    assert shown({}) == set()
    assert shown({"A": (1, 5), "B": (0, 90)}) == {"A", "B"}
    assert shown({"A": (1, 3), "B": (0, 90)}) == set()
    assert shown({"A": (1, 3), "B": (0, 90), "C": (9, 91)}) == {"C"}
    assert shown({"A": (1, 2), "B": (0, 2), "C": (9, 90), "D": (9, 91)}) == {"D"}
    assert shown({"A": (1, 4), "B": (0, 1), "C": (9, 90)}) == {"C"}
