"""Which jobs there are: when each is due, by whose clock, and what becomes of one that was missed."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial

from bot.language.europe import COUNTRIES, clock
from bot.sending.chores import Chores, Done
from storage.schedules import Wanted

HOUR = 3600
BRUSSELS = "Europe/Brussels"
DIGESTS = {"weekly": "weekly mon 17:00", "daily": "daily 17:00"}
"""How often a digest comes, and when: after work, before the evening."""
DIGEST_WINDOW = 3 * HOUR
"""A digest that is later than this comes the next time: nobody is written to in the night."""

Work = Callable[[int], Awaitable[Done]]
"""Does a job; given when it was due, in seconds since 1970."""


@dataclass(frozen=True, slots=True)
class Job:
    """A schedule and what is done by it."""

    when: Wanted
    work: Work


def jobs(chores: Chores, *, translates: bool, digests: bool, backs_up: bool) -> list[Job]:
    """Return all jobs of a program: where nothing translates, publishes or is backed up, those have no schedule."""

    def job(name: str, rule: str, work: Callable[[], Awaitable[Done]], *, window: int = HOUR, catches_up: bool = True) -> Job:
        return Job(Wanted(name, "", rule, BRUSSELS, window, catches_up), lambda _: work())

    found = [
        job("news", "every 600", chores.tell),
        job("announcements", "every 60", chores.announce),
        job("rounds", "every 60", chores.note),
        job("nudges", "every 3600", chores.remind),
        job("retention", "every 900", chores.expire),
        job("signals", "every 3600", chores.signals),
        job("snapshots", "daily 03:30", chores.snapshots),
        job("maintenance", "weekly sun 04:00", chores.maintain, window=6 * HOUR, catches_up=False),
    ]
    if translates:
        found.append(job("translation", "every 10", chores.translate))
    if backs_up:
        found.append(job("backup", "daily 03:00", chores.back_up))
    if digests:
        found += [_digest(chores, often, country) for often in DIGESTS for country in ("", *COUNTRIES)]
    return found


def _digest(chores: Chores, often: str, country: str) -> Job:
    """Return the job of one country; the empty one is that of people without."""
    when = Wanted(f"digest-{often}", country, DIGESTS[often], clock(country).key, DIGEST_WINDOW, catches_up=False)
    return Job(when, partial(chores.digest, often, country))
