"""How evenly served votes are spread."""

import io
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.opinion.exposure import Exposed, gini, report
from bot.opinion.exposure_csv import write
from bot.opinion.score import interval

some = st.lists(
    st.builds(
        lambda number, language, country, at, votes: Exposed(number, language, country, at, votes // 2, votes),
        st.integers(1, 10**6),
        st.sampled_from(["de", "en", "mt"]),
        st.sampled_from(["DE", "IE", "MT", "AT"]),
        st.integers(0, 6),
        st.integers(0, 12),
    ),
    max_size=12,
)
values = st.lists(st.integers(0, 500), min_size=1, max_size=20)


@given(values)
def test_ginis_coefficient_is_half_the_mean_difference_over_the_mean(given: list[int]) -> None:
    differences = sum(abs(a - b) for a in given for b in given) / len(given) ** 2
    expected = differences / (2 * sum(given) / len(given)) if sum(given) else 0
    assert gini(given) == pytest.approx(expected, abs=1e-12)
    assert gini([3 * value for value in given]) == pytest.approx(gini(given), abs=1e-12)


def test_ginis_coefficient_of_what_is_known() -> None:
    assert gini([]) == 0
    assert gini([7, 7, 7]) == 0
    assert gini([0, 0, 0, 9]) == 0.75
    assert gini([1, 3]) == 0.25


@given(some, st.integers(0, 8))
def test_all_groups_together_are_all_proposals(given: list[Exposed], promised: int) -> None:
    found = report(given, promised, {})
    total = sum(one.votes for one in given)
    assert (found.all.proposals, found.all.votes) == (len(given), total)
    assert found.early.proposals + found.late.proposals == len(given)
    assert found.early.votes + found.late.votes == total
    assert sum(group.votes for group in found.languages.values()) == total
    assert found.all.reached == sum(one.votes >= promised for one in given)
    if given:
        assert found.all.least == min(one.votes for one in given)
        assert found.all.mean == pytest.approx(total / len(given))
        assert found.late.proposals <= len(given) / 3
        assert all(
            early.accepted_at < late.accepted_at
            for early in sorted(given, key=lambda one: one.accepted_at)[: found.early.proposals]
            for late in sorted(given, key=lambda one: one.accepted_at)[found.early.proposals :]
        )


@given(some)
def test_of_a_country_with_few_votes_nothing_is_told_nor_can_it_be_worked_out(given: list[Exposed]) -> None:
    found = report(given, 0, {})
    votes = Counter[str]()
    for one in given:
        votes[one.country] += one.votes
    hidden = [country for country, group in found.countries.items() if group is None]
    assert set(found.countries) == {one.country for one in given}
    for country, group in found.countries.items():
        assert group is None or group.votes == votes[country] >= 5
    if hidden:
        assert len(hidden) > 1 or len(found.countries) == 1
        assert sum(votes[country] for country in hidden) >= 5 or len(hidden) == len(found.countries)


def test_late_and_early_voters_and_the_interval() -> None:
    proposals = [Exposed(number, "en", "IE", 10 * number, 3, 40 if number <= 4 else 10) for number in range(1, 7)]
    found = report(proposals, 20, {"IE": (50, 100), "MT": (1, 2), "DE": (30, 60), "FR": (5, 8)})
    assert (found.early.mean, found.late.mean, found.late.proposals, found.all.reached) == (40, 10, 2, 4)
    assert found.voters == {"DE": 60, "FR": None, "IE": 100, "MT": None}
    assert proposals[0].interval == interval(3, 40)
    at_once = [Exposed(number, "en", "IE", 10, 3, number) for number in range(1, 7)]
    assert report(at_once, 0, {}).late.proposals == 0


def test_of_what_must_not_be_told_the_file_tells_only_how_many_voted() -> None:
    file = io.StringIO()
    write(file, [Exposed(one, "en", "IE", 0, 26, 31) for one in (7, 8)], {8})
    _, told, hidden = file.getvalue().splitlines()
    assert told.startswith("7,en,IE,1970-01-01T00:00:00+00:00,31,,26,0.838710,")
    assert hidden == "8,en,IE,1970-01-01T00:00:00+00:00,31,,,,,"
