"""Scores and zones, against the published vector and by their properties."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.opinion.score import VOTES, Scores, Zone, interval, told

NAMES = (
    *VOTES,
    "favourite",
    "doable",
    "obvious",
    "no_way",
    "unrealistic",
    "empty",
    "not_understood",
    "no_opinion",
    "indifferent",
)

VERIFIED = {
    "agree": 85, "favourite": 17, "doable": 29, "obvious": 1,
    "disagree": 6, "no_way": 0, "unrealistic": 1, "empty": 3, "neutral": 24,
}  # fmt: skip
SERVED = {
    "agree": 83, "favourite": 17, "doable": 28, "obvious": 1,
    "disagree": 6, "no_way": 0, "unrealistic": 1, "empty": 3, "neutral": 24,
}  # fmt: skip


def test_the_published_vector() -> None:
    scores = Scores(VERIFIED, SERVED)
    assert scores.top.value == pytest.approx(1.08527298850575, abs=1e-9)
    assert scores.top.confidence == pytest.approx(0.147083961694131, abs=1e-9)
    assert scores.rejection.value == pytest.approx(-0.366859497882638, abs=1e-9)
    assert scores.controversy.value == pytest.approx(0.0551346037507562, abs=1e-9)
    assert scores.zone is Zone.CONSENSUS


@pytest.mark.parametrize(
    ("agree", "neutral", "disagree", "zone"),
    [
        (70, 10, 20, Zone.CONSENSUS),
        (50, 39, 11, Zone.CONSENSUS),  # hardly anybody disagrees
        (20, 10, 70, Zone.REJECTION),
        (10, 35, 55, Zone.REJECTION),  # hardly anybody agrees
        (30, 45, 25, Zone.LIMBO),
        (45, 15, 40, Zone.CONTROVERSY),
        (0, 0, 0, Zone.CONTROVERSY),  # which is why it is hidden below ten votes
    ],
)
def test_zones(agree: int, neutral: int, disagree: int, zone: Zone) -> None:
    counters = {"agree": agree, "neutral": neutral, "disagree": disagree}
    assert Scores(counters, counters).zone is zone


@given(st.fixed_dictionaries({name: st.integers(0, 10**6) for name in VOTES}))
def test_mirrored_votes_mirror_the_zone(counters: dict[str, int]) -> None:
    mirrored = {**counters, "agree": counters["disagree"], "disagree": counters["agree"]}
    opposite = {Zone.CONSENSUS: Zone.REJECTION, Zone.REJECTION: Zone.CONSENSUS}
    zone, other = Scores(counters, counters).zone, Scores(mirrored, mirrored).zone
    # Where both would do, consensus is asked first.
    assert other is opposite.get(zone, zone) or zone is other is Zone.CONSENSUS


@given(st.fixed_dictionaries({name: st.integers(0, 10**6) for name in NAMES}))
def test_every_score_is_a_number_and_a_share_lies_between_0_and_1(counters: dict[str, int]) -> None:
    scores = Scores(counters, {name: count // 2 for name, count in counters.items()})
    for name in NAMES:
        assert 0 <= scores.of(name).value <= 1
    for composite in (scores.top, scores.rejection, scores.controversy, scores.engagement, scores.platitude):
        assert math.isfinite(composite.value)
        assert composite.confidence >= 0


@given(st.integers(0, 10**7), st.integers(0, 10**7))
def test_the_interval_holds_the_share(one: int, two: int) -> None:
    count, total = min(one, two), max(one, two)
    low, high = interval(count, total)
    assert 0 <= low <= high <= 1
    if total:
        assert low - 1e-9 <= count / total <= high + 1e-9


def test_the_interval_is_wilsons() -> None:
    low, high = interval(8, 10)
    assert low == pytest.approx(0.4901625, abs=1e-6)
    assert high == pytest.approx(0.9433178, abs=1e-6)


@pytest.mark.parametrize("linked", ["agree", "neutral", "disagree"])
def test_no_zone_tells_how_the_one_voted_who_came_by_a_link(linked: str) -> None:
    served = {"agree": 1, "neutral": 3, "disagree": 6}
    every = {**served, linked: served[linked] + 1}
    assert told(every, served).zone is Scores(served, served).zone
    many = {**served, linked: served[linked] + 5}
    assert told(many, served).of(linked) == Scores(many, served).of(linked)
