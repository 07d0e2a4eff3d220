"""When something recurs: "every 600" (seconds), "daily 17:00", "weekly mon 17:00" by a time zone's clock.

It is ours and not APScheduler's `CronTrigger`: in the night in which the clocks go back, version 3.11.3 fires twice (01:30 in
Europe/Dublin on 25 October 2026: at 00:30 and at 01:30 UTC), and where they go forward it fires as long after the gap as the hour
lies in it (29 March 2026: at 01:30 UTC, which is 02:30 there), not at its end. A digest must not come twice.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LONGEST = 7 * 24 * 3600
"""Seconds that "every" may say: what is rarer has an hour of the day."""
_EVERY = re.compile(r"every ([1-9]\d{0,5})")
_LOCAL = re.compile(rf"(?:daily|weekly (?P<day>{'|'.join(DAYS)})) (?P<hour>[01]\d|2[0-3]):(?P<minute>[0-5]\d)")


class RuleError(ValueError):
    """A rule or its time zone cannot be read; the sentence says what can."""


@dataclass(frozen=True, slots=True)
class Every:
    """Every so many seconds, counted from 1970 on, so that a restart puts nothing off."""

    seconds: int


@dataclass(frozen=True, slots=True)
class Local:
    """At an hour of each day, or of one day of the week (0 is Monday)."""

    hour: time
    weekday: int | None = None


@lru_cache
def parse(rule: str) -> Every | Local:
    """Return what a rule says; raises `RuleError`."""
    if found := _EVERY.fullmatch(rule):
        seconds = int(found[1])
        if seconds <= LONGEST:
            return Every(seconds)
    elif found := _LOCAL.fullmatch(rule):
        day = found["day"]
        return Local(time(int(found["hour"]), int(found["minute"])), DAYS.index(day) if day else None)
    raise RuleError(f'{rule!r} is no rule: write "every 600" (seconds, a week at most), "daily 17:00" or "weekly mon 17:00".')


def following(rule: str, zone: str, after: int) -> int:
    """Return the first moment after `after`, both in seconds since 1970, UTC; raises `RuleError`.

    An hour comes once on each day: one that the clocks leave out at the end of the gap, one that they repeat the first time.
    """
    parsed = parse(rule)
    if isinstance(parsed, Every):
        return (after // parsed.seconds + 1) * parsed.seconds
    try:
        clock = ZoneInfo(zone)
    except (ValueError, OSError, LookupError):
        raise RuleError(f"{zone!r} is no time zone: write one such as Europe/Brussels.") from None
    # From the day before: where the clocks go back over midnight, its last hour may still come.
    day = datetime.fromtimestamp(after, clock).date() - timedelta(days=1)
    while True:
        if parsed.weekday in (None, day.weekday()):
            moment = _moment(day, parsed.hour, clock)
            if moment > after:
                return moment
        day += timedelta(days=1)


def _moment(day: date, hour: time, clock: ZoneInfo) -> int:
    """Return when the clocks show an hour of a day for the first time, or the end of the gap that it falls into."""
    local = datetime.combine(day, hour, clock)
    moment = int(local.timestamp())
    if _shown(moment, clock) == local.replace(tzinfo=None):
        return moment
    # The offset after the change puts it before the change, the one before the change puts it after: the gap ends between.
    before, there = int(local.replace(fold=1).timestamp()), moment
    offset = datetime.fromtimestamp(before, clock).utcoffset()
    while there - before > 1:
        middle = (before + there) // 2
        if datetime.fromtimestamp(middle, clock).utcoffset() == offset:
            before = middle
        else:
            there = middle
    return there


def _shown(moment: int, clock: ZoneInfo) -> datetime:
    return datetime.fromtimestamp(moment, UTC).astimezone(clock).replace(tzinfo=None, fold=0)
