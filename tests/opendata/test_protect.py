"""Whatever the figures are: nothing that is told, nor its difference from the rest, is of one to four people."""

from hypothesis import given
from hypothesis import strategies as st

from bot.opendata.protect import kept_back, shape

CELLS = st.dictionaries(st.sampled_from(["AT", "BE", "DE", "FR", "IE", "MT"]), st.integers(0, 12))


@given(CELLS)
def test_no_small_cell_and_none_that_can_be_worked_out(cells: dict[str, int]) -> None:
    told = shape(cells, {})
    hidden = [people for cell, people in cells.items() if people and cell not in told.alone]
    assert all(cells[cell] >= 5 for cell in told.alone)
    if told.alone:
        assert told.rest == bool(hidden)
    if told.rest:
        assert len(hidden) > 1
        assert sum(hidden) >= 5
    else:
        assert sum(hidden) < 5


@given(st.sets(st.integers(1, 40)), st.integers(0, 12), st.integers(1, 9))
def test_the_unpublished_are_none_or_five(voters: set[int], others: int, proposal: int) -> None:
    told = len(voters) + others
    if told < 5:
        return
    back = kept_back(proposal, voters, told)
    left = told - len(voters) + len(back)
    assert left == 0 or left >= 5
    assert set(back) <= voters
    assert len(back) <= 4
    assert back == kept_back(proposal, sorted(voters, reverse=True), told)
