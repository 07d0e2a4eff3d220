"""Small cells: what is hidden, and that nobody can work it out."""

from hypothesis import given
from hypothesis import strategies as st

from bot.opinion.suppress import SMALLEST, shown

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


def test_cases() -> None:
    assert shown({}) == set()
    assert shown({"A": (1, 5), "B": (0, 90)}) == {"A", "B"}
    assert shown({"A": (1, 3), "B": (0, 90)}) == set()
    assert shown({"A": (1, 3), "B": (0, 90), "C": (9, 91)}) == {"C"}
    assert shown({"A": (1, 2), "B": (0, 2), "C": (9, 90), "D": (9, 91)}) == {"D"}
    assert shown({"A": (1, 4), "B": (0, 1), "C": (9, 90)}) == {"C"}
