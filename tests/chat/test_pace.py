"""Slots: never more than the channel permits, hardly fewer; each chat its rest; what the channel asked for is waited for."""

from bisect import bisect_left

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.chat.pace import AHEAD, BEHIND, USED, Pace


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def _drive(pace: Pace, clock: Clock, seconds: float, stalls: list[float]) -> list[float]:
    """Take every slot there is, waiting as told, with the program held up now and then; return when messages went out."""
    sent: list[float] = []
    end, number = clock.now + seconds, 0
    pauses = iter(stalls)
    while clock.now < end:
        slots, wait = pace.free()
        for _ in range(slots):
            number += 1
            sent.append(clock.now + pace.slot(f"chat {number}"))
        clock.now += max(wait, AHEAD) + next(pauses, 0.0)
    return sent


@settings(max_examples=60, deadline=None)
@given(st.sampled_from([1, 30, 300, 1000]), st.lists(st.floats(0, 0.2), max_size=40))
def test_never_more_than_permitted_however_the_program_is_held_up(rate: int, stalls: list[float]) -> None:
    clock = Clock()
    sent = sorted(_drive(Pace(rate, 0, clock), clock, 5, stalls))
    most = rate * (USED + BEHIND + AHEAD) + 1
    for first, moment in enumerate(sent):
        assert bisect_left(sent, moment + 1) - first <= most, "within any second"


def test_hardly_fewer_than_permitted() -> None:
    for rate in (30, 1000):
        clock = Clock()
        sent = _drive(Pace(rate, 0, clock), clock, 20, [])
        assert len(sent) / 20 >= 0.97 * rate


def test_what_was_missed_while_held_up_is_lost_but_for_a_moment() -> None:
    clock = Clock()
    pace = Pace(1000, 0, clock)
    clock.now += 60
    slots, _ = pace.free()
    assert slots <= 1000 * (BEHIND + AHEAD) + 1


def test_a_chat_has_a_rest_after_whatever_was_sent_there() -> None:
    clock = Clock()
    pace = Pace(1000, 1.0, clock)
    pace.spoke("anna")
    clock.now += 0.4
    assert pace.slot("ben") == 0
    assert abs(pace.slot("anna") - 0.6) < 0.01
    clock.now += 0.6
    assert pace.slot("anna") == 0


def test_one_refused_chat_is_left_alone_and_two_stop_everything() -> None:
    clock = Clock()
    pace = Pace(30, 1.0, clock)
    pace.throttled("anna", 5)
    assert (pace.held("anna"), pace.held("ben"), pace.held()) == (5, 0, 0)
    assert pace.free()[0] > 0
    clock.now += 1
    pace.throttled("ben", 7)
    assert pace.held("carla") == 7
    assert pace.free() == (0, 7)
    clock.now += 7
    assert pace.held() == 0
    assert pace.free()[0] > 0


def test_the_same_chat_refused_twice_is_still_one_chat() -> None:
    clock = Clock()
    pace = Pace(30, 1.0, clock)
    pace.throttled("anna", 5)
    pace.throttled("anna", 3)
    assert (pace.held("anna"), pace.held("ben")) == (5, 0)


def test_a_hold_that_is_over_does_not_count_against_others() -> None:
    clock = Clock()
    pace = Pace(30, 1.0, clock)
    pace.throttled("anna", 2)
    clock.now += 3
    pace.throttled("ben", 2)
    assert pace.held("carla") == 0
