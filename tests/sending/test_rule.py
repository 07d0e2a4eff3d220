"""When something recurs: once on each local day or week, whatever the clocks do."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.sending.rule import DAYS, RuleError, following, parse

ZONES = (
    "Europe/Dublin", "Europe/Lisbon", "Europe/Helsinki", "Europe/Athens", "Europe/Vienna", "Atlantic/Azores",
    "Australia/Lord_Howe", "UTC",
)  # fmt: skip
FIRST, LAST = int(datetime(2023, 1, 1, tzinfo=UTC).timestamp()), int(datetime(2028, 12, 31, tzinfo=UTC).timestamp())
DAY = 86_400

zones = some.sampled_from(ZONES)
minutes = some.integers(0, 1439)
moments = some.integers(FIRST, LAST)


def local(moment: int, zone: str) -> datetime:
    return datetime.fromtimestamp(moment, ZoneInfo(zone))


def bare(moment: int, zone: str) -> datetime:
    return local(moment, zone).replace(tzinfo=None, fold=0)


def hour(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def at(text: str) -> int:
    return int(datetime.fromisoformat(text).timestamp())


def changes(zone: str, year: int) -> list[int]:
    """Return the last second before each change of the clocks in a year."""
    first = int(datetime(year, 1, 1, tzinfo=UTC).timestamp())
    quarters = range(first, first + 366 * DAY, 900)  # whatever changes, changes on a quarter of an hour
    return [one - 1 for one in quarters if local(one - 1, zone).utcoffset() != local(one, zone).utcoffset()]


# By hand, from the official times of the changes: what the rule says, then when it runs.
BY_HAND = {
    "an ordinary day": ("daily 17:00", "Europe/Vienna", "2026-01-10T15:59:59+00:00", "2026-01-10T16:00:00+00:00"),
    "strictly after": ("daily 17:00", "Europe/Vienna", "2026-01-10T16:00:00+00:00", "2026-01-11T16:00:00+00:00"),
    "in summer an hour earlier": ("daily 17:00", "Europe/Vienna", "2026-07-10T12:00:00+00:00", "2026-07-10T15:00:00+00:00"),
    "left out: at the end of the gap": ("daily 02:30", "Europe/Vienna", "2026-03-28T12:00:00+00:00", "2026-03-29T01:00:00+00:00"),
    "the gap's first minute": ("daily 02:00", "Europe/Vienna", "2026-03-28T12:00:00+00:00", "2026-03-29T01:00:00+00:00"),
    "the gap's end itself": ("daily 03:00", "Europe/Vienna", "2026-03-28T12:00:00+00:00", "2026-03-29T01:00:00+00:00"),
    "left out in Dublin": ("daily 01:30", "Europe/Dublin", "2026-03-28T12:00:00+00:00", "2026-03-29T01:00:00+00:00"),
    "and then as ever": ("daily 01:30", "Europe/Dublin", "2026-03-29T01:00:00+00:00", "2026-03-30T00:30:00+00:00"),
    "repeated: the first time": ("daily 01:30", "Europe/Dublin", "2026-10-24T12:00:00+00:00", "2026-10-25T00:30:00+00:00"),
    "and not again": ("daily 01:30", "Europe/Dublin", "2026-10-25T00:30:00+00:00", "2026-10-26T01:30:00+00:00"),
    "nor once in the repeated hour": ("daily 01:30", "Europe/Dublin", "2026-10-25T01:10:00+00:00", "2026-10-26T01:30:00+00:00"),
    "midnight, left out": ("daily 00:00", "Atlantic/Azores", "2026-03-28T12:00:00+00:00", "2026-03-29T01:00:00+00:00"),
    "midnight, repeated": ("daily 00:00", "Atlantic/Azores", "2026-10-24T12:00:00+00:00", "2026-10-25T00:00:00+00:00"),
    "half an hour, left out": ("daily 02:15", "Australia/Lord_Howe", "2026-10-03T12:00:00+00:00", "2026-10-03T15:30:00+00:00"),
    "half an hour, repeated": ("daily 01:45", "Australia/Lord_Howe", "2026-04-04T12:00:00+00:00", "2026-04-04T14:45:00+00:00"),
    "weekly on the day itself": ("weekly mon 17:00", "Europe/Athens", "2026-01-12T14:59:00+00:00", "2026-01-12T15:00:00+00:00"),
    "weekly after it": ("weekly mon 17:00", "Europe/Athens", "2026-01-12T15:00:00+00:00", "2026-01-19T15:00:00+00:00"),
    "weekly on the night itself": ("weekly sun 03:30", "Europe/Athens", "2026-03-28T12:00:00+00:00", "2026-03-29T01:00:00+00:00"),
    "every ten minutes": ("every 600", "UTC", "2026-01-10T10:03:00+00:00", "2026-01-10T10:10:00+00:00"),
    "and then the next": ("every 600", "UTC", "2026-01-10T10:10:00+00:00", "2026-01-10T10:20:00+00:00"),
}


@pytest.mark.parametrize("case", BY_HAND.values(), ids=BY_HAND.keys())
def test_by_hand(case: tuple[str, str, str, str]) -> None:
    rule, zone, after, then = case
    assert datetime.fromtimestamp(following(rule, zone, at(after)), UTC).isoformat() == then


@given(zones, minutes, moments)
def test_daily_at_its_hour_or_at_the_end_of_the_gap(zone: str, minute: int, after: int) -> None:
    rule = f"daily {hour(minute)}"
    moment = following(rule, zone, after)
    assert after < moment <= after + 2 * DAY
    shown = local(moment, zone)
    wanted = shown.replace(hour=minute // 60, minute=minute % 60, second=0, tzinfo=None, fold=0)
    if bare(moment, zone) == wanted:
        assert shown.fold == 0, "the first time"
    else:
        assert bare(moment - 1, zone) < wanted < bare(moment, zone), "left out: the first moment after the gap"
    for between in (after + 1, (after + moment) // 2, moment - 1):
        assert following(rule, zone, min(between, moment - 1)) == moment
    assert following(rule, zone, moment) > moment


@pytest.mark.parametrize("year", range(2024, 2029))
@pytest.mark.parametrize("zone", ZONES)
def test_once_a_day_through_both_changes(zone: str, year: int) -> None:
    there = changes(zone, year)
    assert len(there) == (0 if zone == "UTC" else 2)
    for change in there:
        for minute in range(0, 1440, 15):
            rule, moment, days = f"daily {hour(minute)}", change - 3 * DAY, []
            for _ in range(6):
                moment = following(rule, zone, moment)
                days.append(local(moment, zone).date())
            assert days == [days[0] + timedelta(days=number) for number in range(6)], rule


@given(zones, minutes, some.sampled_from(DAYS), moments)
def test_weekly_on_its_day_and_once_a_week(zone: str, minute: int, day: str, after: int) -> None:
    rule = f"weekly {day} {hour(minute)}"
    first = following(rule, zone, after)
    second = following(rule, zone, first)
    assert after < first <= after + 8 * DAY
    assert local(second, zone).date() - local(first, zone).date() == timedelta(days=7)
    assert DAYS[local(first, zone).weekday()] == day
    assert first == following(f"daily {hour(minute)}", zone, first - 1), "one of the moments of the daily rule"


@given(some.integers(1, 7 * DAY), moments)
def test_every_so_many_seconds_wherever_one_begins(seconds: int, after: int) -> None:
    moment = following(f"every {seconds}", "UTC", after)
    assert after < moment <= after + seconds
    assert following(f"every {seconds}", "UTC", moment) == moment + seconds


@pytest.mark.parametrize(
    "rule",
    [
        "", "every", "every 0", "every -5", "every 6000000", "every 604801", "every 10 ", "Every 10", "every ١٠", "daily",
        "daily 24:00",
        "daily 7:00", "daily 17:60", "daily 17:00:00", "weekly 17:00", "weekly xyz 17:00", "weekly mon", "weekly mon 5pm",
        "monthly 1 17:00", "daily 17:00\n", "17:00",
    ],
)  # fmt: skip
def test_what_is_no_rule_is_named(rule: str) -> None:
    with pytest.raises(RuleError, match="is no rule: write"):
        parse(rule)


@pytest.mark.parametrize("zone", ["", "Europe/Atlantis", "../../etc/passwd", "/etc/passwd", "Europe", "\0"])
def test_what_is_no_time_zone_is_named(zone: str) -> None:
    with pytest.raises(RuleError, match="is no time zone"):
        following("daily 17:00", zone, FIRST)
