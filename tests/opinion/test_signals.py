"""Waves: one hand with many accounts is found, and crowds of honest people are not, whatever the order of the votes."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.robustness import synthetic
from benchmarks.signals import DAY, HOUR, MINUTE, Pace, both, paced, real_cast
from bot.opinion.alike import Votes
from bot.opinion.signals import Cast, Signal, find_waves
from bot.opinion.signals_marks import arrivals

PROPOSALS, WEEK = 60, 7 * DAY
HUMAN = (3, 30)
OPINIONS = synthetic(2500, 15, proposals=PROPOSALS).votes


def people(first: int, count: int, pace: Pace, *, served: bool = True) -> Cast:
    """People who think as all do; one in thirty of them taps once a second."""
    votes = OPINIONS.only((OPINIONS.person >= first) & (OPINIONS.person < first + count))
    votes = replace(votes, served=np.full(len(votes), served), country=(votes.person % 2).astype(np.int16))
    some = paced(votes, pace, 0, np.random.default_rng(first))
    return replace(some, took=np.where(some.person % 30 == 0, 1, some.took).astype(np.int16))


def later(some: Cast, seconds: int) -> Cast:
    return replace(some, at=some.at + seconds, came=some.came + seconds)


def usual() -> Cast:
    return people(0, 1500, Pace(WEEK, HUMAN))


def only(some: Cast, which: np.ndarray) -> Cast:
    return Cast(**{name: getattr(some, name)[which] for name in Cast.__slots__})


def programme() -> Cast:
    return later(people(1500, 1000, Pace(10 * MINUTE, HUMAN)), 3 * DAY)


def link(took: tuple[int, int] = HUMAN, cards: tuple[int, ...] = (7,), within: int = 10 * MINUTE) -> Cast:
    person = np.repeat(np.arange(400) + 1500, len(cards))
    count = len(person)
    votes = Votes(person, np.tile(cards, 400), np.ones(count, np.int8), np.zeros(count, np.bool_), np.zeros(count, np.int16))
    return paced(votes, Pace(within, took), 3 * DAY, np.random.default_rng(3))


def script(pace: Pace, count: int = 40) -> Cast:
    """The same answers to the same 20 cards."""
    cards = np.arange(20)
    person = np.repeat(np.arange(count) + 5000, len(cards))
    choice = np.tile(np.where(cards == 3, 1, -1), count).astype(np.int8)
    country = (person % 2).astype(np.int16)
    votes = Votes(person, np.tile(cards, count), choice, np.ones(len(person), np.bool_), country)
    return paced(votes, pace, 3 * DAY, np.random.default_rng(4))


def farm() -> Cast:
    """New accounts answer as people do, but all of them agree with the proposal that others like least."""
    some = later(people(1500, 400, Pace(HOUR, HUMAN)), 4 * DAY)
    return replace(some, choice=np.where(some.proposal == hated(), 1, some.choice).astype(np.int8))


def hated() -> int:
    before = usual()
    agreeing = np.bincount(before.proposal[before.choice == 1], minlength=PROPOSALS)
    return int(np.argmin(agreeing / np.bincount(before.proposal, minlength=PROPOSALS)))


def few_proposals() -> Cast:
    """Twelve proposals that nine in ten agree with: a third of all answer them alike, among them the viewers of a programme."""
    chance = np.random.default_rng(5)
    person = np.repeat(np.arange(2000), 12)
    choice = np.where(chance.random(len(person)) < 0.9, 1, -1).astype(np.int8)
    votes = Votes(person, np.tile(np.arange(12), 2000), choice, np.ones(len(person), np.bool_), np.zeros(len(person), np.int16))
    early, viewers = votes.only(person < 1200), votes.only(person >= 1200)
    return both(paced(early, Pace(WEEK, HUMAN), 0, chance), paced(viewers, Pace(10 * MINUTE, HUMAN), 3 * DAY, chance))


def hesitating(some: Cast) -> Cast:
    return replace(some, took=np.where(some.proposal < 9, 1, 20).astype(np.int16))


def unknown(some: Cast) -> Cast:
    return replace(some, took=np.full(len(some.took), -1, np.int16))


@pytest.mark.parametrize(
    "crowd",
    [
        pytest.param(lambda: both(usual(), programme()), id="a television programme, some of whose viewers tap fast"),
        pytest.param(lambda: both(usual(), link()), id="an organisation's link"),
        pytest.param(lambda: unknown(both(usual(), programme())), id="nothing is known of how long they looked"),
        pytest.param(programme, id="nobody came before: nothing is usual"),
        pytest.param(lambda: replace(usual(), took=np.ones(len(usual().took), np.int16)), id="everybody taps fast"),
        pytest.param(few_proposals, id="few proposals, which many answer alike"),
        pytest.param(
            lambda: both(usual(), script(Pace(WEEK, HUMAN))), id="not found: a script that comes slowly, at people's pace"
        ),
        pytest.param(lambda: both(usual(), hesitating(script(Pace(WEEK, HUMAN)))), id="nor one that is fast on 9 of 20 cards"),
        pytest.param(lambda: only(usual(), np.arange(1)), id="one vote"),
        pytest.param(lambda: only(usual(), np.arange(0)), id="no votes"),
    ],
)
def test_nothing_is_set_apart(crowd: Callable[[], Cast]) -> None:
    assert find_waves(crowd()) == []


@pytest.mark.parametrize("name", ["uberx", "electoral-reform", "minimum-wage"])
def test_no_vote_of_real_people_is_set_apart(name: str) -> None:
    assert find_waves(real_cast(name, gaps=True)) == []


def test_viewers_of_a_programme_are_new_unless_nobody_came_before() -> None:
    """This signal alone sets nothing apart, so it is looked at alone."""
    assert not any((cell >= 0).any() for cell in arrivals(programme()))
    before, viewers = usual(), programme()
    new = np.max(list(arrivals(both(before, viewers))), axis=0) >= 0
    assert new[len(before.person) :].all()
    assert new[: len(before.person)].mean() < 0.05


AT_ONCE, SLOWLY = Pace(HOUR, (1, 1)), Pace(WEEK, (1, 1))


@pytest.mark.parametrize(
    ("attack", "signals"),
    [
        pytest.param(script(AT_ONCE), {Signal.FAST, Signal.ALIKE, Signal.NEW}, id="within an hour, a second a card"),
        pytest.param(script(SLOWLY), {Signal.FAST, Signal.ALIKE}, id="over a week, a second a card"),
        pytest.param(unknown(script(AT_ONCE)), {Signal.ALIKE, Signal.NEW}, id="within an hour, nobody knows how fast"),
        pytest.param(script(AT_ONCE, 25), {Signal.FAST, Signal.ALIKE}, id="so few that as many come in the evening"),
    ],
)
def test_a_script_is_one_wave_and_nobody_else_is_in_it(attack: Cast, signals: set[Signal]) -> None:
    honest = both(usual(), later(programme(), DAY))
    [wave] = find_waves(both(attack, honest))
    assert wave.rows.tolist() == list(range(len(attack.person)))
    assert wave.signals == signals


def test_where_nobody_votes_but_two_hands_every_vote_is_in_a_wave() -> None:
    one = script(Pace(10 * MINUTE, HUMAN), 25)
    other = later(replace(one, person=one.person + 100, choice=-one.choice), 2 * DAY)
    found = find_waves(both(one, other))
    assert sum(len(wave.rows) for wave in found) == 2 * len(one.person)
    assert {wave.signals for wave in found} == {frozenset({Signal.ALIKE, Signal.NEW})}


def test_of_a_farm_the_votes_that_agree_are_found() -> None:
    attack, honest = farm(), usual()
    [wave] = find_waves(both(honest, attack))
    assert wave.signals >= {Signal.NEW, Signal.BURST}
    found = wave.rows - len(honest.person)
    assert (attack.proposal[found[found >= 0]] == hated()).all()
    assert (found >= 0).sum() > 0.9 * (attack.proposal == hated()).sum()
    assert (found < 0).sum() < 5


def test_links_that_a_script_opens_are_found_and_with_them_hardly_anybody_who_came_in_that_hour_and_taps_as_fast() -> None:
    honest, attack = usual(), link(took=(1, 1), cards=tuple(range(8)))
    [wave] = find_waves(both(attack, honest))
    assert wave.signals == {Signal.FAST, Signal.NEW}
    assert wave.rows[: len(attack.person)].tolist() == list(range(len(attack.person)))
    assert (both(attack, honest).took[wave.rows] == 1).all()
    assert len(wave.rows) - len(attack.person) <= 30


def second() -> Cast:
    """Another script, which has nothing in common with the first but that it is as fast."""
    some = script(SLOWLY)
    return replace(some, person=some.person + 100, proposal=some.proposal + 30)


WAVES = both(both(usual(), script(AT_ONCE)), both(farm(), second()))


def named(some: Cast) -> list[tuple[set[tuple[int, int]], frozenset[Signal]]]:
    waves = find_waves(some)
    assert all((np.diff(wave.rows) > 0).all() for wave in waves)
    return [
        (set(zip(some.person[wave.rows].tolist(), some.proposal[wave.rows].tolist(), strict=True)), wave.signals)
        for wave in waves
    ]


EXPECTED = named(WAVES)


@given(st.integers(0, 2**32))
@settings(max_examples=5, deadline=None)
def test_waves_are_the_same_in_any_order_of_the_votes(seed: int) -> None:
    assert sorted(map(sorted, (signals for _, signals in EXPECTED))) == [
        ["alike", "fast"],
        ["alike", "fast", "new"],
        ["burst", "fast", "new"],
    ]
    assert named(only(WAVES, np.random.default_rng(seed).permutation(len(WAVES.person)))) == EXPECTED


@given(st.integers(0, 2**32), st.integers(0, 300), st.integers(1, 40), st.sampled_from([1, MINUTE, 3 * DAY]))
@settings(max_examples=30, deadline=None)
def test_any_votes_can_be_looked_at(seed: int, count: int, wide: int, within: int) -> None:
    chance = np.random.default_rng(seed)
    keys = chance.permutation(wide * wide)[:count]
    came = 1_700_000_000 + chance.integers(within, size=wide)[keys // wide]
    country, choice, took = (chance.integers(low, high, len(keys)) for low, high in ((-1, 3), (-1, 2), (-1, 3)))
    kinds = choice.astype(np.int8), chance.random(len(keys)) < chance.random(), country.astype(np.int16)
    some = Cast(keys // wide, keys % wide, *kinds, came + chance.integers(within, size=len(keys)), took.astype(np.int16), came)
    waves = named(some)
    assert sum(len(votes) for votes, _ in waves) == len(set().union(*(votes for votes, _ in waves)))
    assert waves == named(only(some, np.arange(len(keys))[::-1]))
