"""Runs are claimed: once, by whoever is first, whatever stops and starts meanwhile."""

import asyncio
from collections.abc import AsyncIterator, Sequence

import pytest
from sqlalchemy import event, select
from sqlmodel import col

from bot.sending.rule import following
from storage import retention, schedules
from storage.database import Database, Transaction
from storage.schedules import ENDED, KEPT, LEASE, Last, Run, Wanted
from storage.tables import JobRun, Outcome, Schedule

NOW = 1_773_327_600
"""Thursday, 12 March 2026, 15:00 UTC."""
HOUR, DAY = 3600, 86_400
NEWS = Wanted("news", "", "every 600", "UTC", 60, catches_up=True)
BACKUP = Wanted("backup", "", "daily 03:00", "Europe/Brussels", HOUR, catches_up=True)
DIGEST = Wanted("digest", "IE", "daily 17:00", "Europe/Dublin", 3 * HOUR, catches_up=False)
ALL = (NEWS, BACKUP, DIGEST)


async def ensure(database: Database, wanted: Sequence[Wanted] = ALL, now: int = NOW) -> None:
    await database.turn(lambda db: schedules.ensure(db, wanted, now, following))


async def claim(database: Database, now: int, wanted: Sequence[Wanted] = ALL) -> list[Run]:
    keys = [one.key for one in wanted]
    return await database.turn(lambda db: schedules.claim(db, keys, now, following))


async def retake(database: Database, now: int, wanted: Sequence[Wanted] = ALL) -> list[Run]:
    keys = [one.key for one in wanted]
    return await database.turn(lambda db: schedules.retake(db, keys, now))


async def finish(database: Database, run: Run, now: int, outcome: Outcome = Outcome.DONE, count: int = 1, note: str = "") -> None:
    await database.turn(lambda db: schedules.finish(db, run, outcome, count, note, now))


async def next_of(database: Database) -> dict[str, int]:
    def work(db: Transaction) -> dict[str, int]:
        return {row.name + row.place: row.next_at for row in db.session.scalars(select(Schedule))}

    return await database.turn(work)


async def runs(database: Database) -> list[tuple[str, str, int, str]]:
    def work(db: Transaction) -> list[tuple[str, str, int, str]]:
        return [
            (row.name, row.outcome, row.count, row.note) for row in db.session.scalars(select(JobRun).order_by(col(JobRun.id)))
        ]

    return await database.turn(work)


@pytest.fixture
async def other(database_url: str) -> AsyncIterator[Database]:
    """A second program on the same database."""
    opened = Database(database_url)
    yield opened
    await opened.close()


async def test_schedules_are_made_changed_and_removed(database: Database) -> None:
    await ensure(database)
    first = await next_of(database)
    assert first == {"news": NOW + 600, "backup": NOW + 11 * HOUR, "digestIE": NOW + 2 * HOUR}
    later = NOW + 100
    await ensure(database, ALL, later)
    assert await next_of(database) == first, "a restart puts nothing off"
    window = Wanted("backup", "", "daily 03:00", "Europe/Brussels", 5, catches_up=False)
    hour = Wanted("digest", "IE", "daily 16:30", "Europe/Dublin", 3 * HOUR, catches_up=False)
    await ensure(database, (window, hour), later)
    assert await next_of(database) == {"backup": first["backup"], "digestIE": NOW + HOUR + 1800}
    zone = Wanted("digest", "IE", "daily 16:30", "Europe/Athens", 3 * HOUR, catches_up=False)
    await ensure(database, (zone,), later)
    assert await next_of(database) == {"digestIE": NOW + DAY - 1800}, "14:30 is over in Athens"


async def test_two_programs_begin_at_once(database: Database, other: Database) -> None:
    await asyncio.gather(ensure(database), ensure(other))
    moment = NOW
    for _ in range(25):
        moment += 12 * HOUR
        both = await asyncio.gather(*(claim(one, moment) for one in (database, other, database, other)))
        claimed = [run for found in both for run in found]
        assert len({run.key for run in claimed}) == len(claimed), "claimed twice"
        assert NEWS.key in {run.key for run in claimed}
        for run in claimed:
            await finish(database, run, moment)
    done = await runs(database)
    assert [name for name, *_ in done].count("news") == 25
    assert [name for name, *_ in done].count("backup") == 13, "every second time: at 03:00 and not at 15:00"


async def test_what_runs_is_not_due_again_until_it_ended(database: Database, other: Database) -> None:
    await ensure(database)
    (run,) = await claim(database, NOW + 600)
    assert run.due_at == NOW + 600
    assert await claim(other, NOW + 1300) == []
    assert await database.turn(lambda db: schedules.running(db, "news", "")) == NOW + 600
    await finish(database, run, NOW + 1400)
    (again,) = await claim(other, NOW + 1401)
    assert again.due_at == NOW + 1200, "late, and once"
    assert (await next_of(database))["news"] == NOW + 1800


async def test_nothing_due_writes_nothing(database: Database) -> None:
    await ensure(database)
    assert len(await claim(database, NOW + 600)) == 1, "runs on"
    written: list[str] = []

    @event.listens_for(database.engine, "before_cursor_execute")
    def _note(_: object, __: object, statement: str, *___: object) -> None:
        written.append(statement)

    assert await claim(database, NOW + 1300) == []
    assert await retake(database, NOW + 610) == []
    assert {statement.split()[0] for statement in written} == {"SAVEPOINT", "SELECT", "RELEASE"}


async def test_missed_by_more_than_the_window(database: Database) -> None:
    await ensure(database)
    claimed = await claim(database, NOW + 3 * DAY)
    assert sorted((run.name, run.due_at) for run in claimed) == [("backup", NOW + 11 * HOUR), ("news", NOW + 600)]
    assert ("digest", "skipped", 0, "") in await runs(database)
    for run in claimed:
        await finish(database, run, NOW + 3 * DAY)
    assert await claim(database, NOW + 3 * DAY + 1) == [], "caught up once, not for each day"
    assert (await next_of(database))["digestIE"] == NOW + 3 * DAY + 2 * HOUR


async def test_late_within_the_window(database: Database) -> None:
    await ensure(database, [DIGEST])
    (run,) = await claim(database, NOW + 5 * HOUR)
    assert run.due_at == NOW + 2 * HOUR
    await ensure(database, [DIGEST], NOW + 5 * HOUR)
    assert (await next_of(database))["digestIE"] == NOW + DAY + 2 * HOUR


async def test_not_after(database: Database) -> None:
    once = Wanted("digest", "IE", "daily 17:00", "Europe/Dublin", 3 * HOUR, catches_up=True, not_after=NOW + DAY)
    await ensure(database, [once])
    (run,) = await claim(database, NOW + 2 * HOUR)
    await finish(database, run, NOW + 2 * HOUR)
    for days in (2, 3):
        assert await claim(database, NOW + days * DAY) == []
    assert len(await runs(database)) == 1


async def test_a_program_that_died(database: Database, other: Database) -> None:
    await ensure(database)
    (run,) = await claim(database, NOW + 600)
    assert await database.turn(lambda db: schedules.renew(db, run, NOW + 650))
    assert await retake(other, NOW + 650 + LEASE) == [], "it lives"
    both = await asyncio.gather(*(retake(one, NOW + 651 + LEASE) for one in (database, other)))
    ((second,),) = [found for found in both if found]
    assert (second.key, second.due_at) == (run.key, run.due_at)
    assert not await database.turn(lambda db: schedules.renew(db, run, NOW + 800)), "it is another's now"
    await finish(database, run, NOW + 801)
    assert await runs(database) == [("news", "failed", 0, ENDED), ("news", "running", 0, "")], "which the first does not end"
    (third,) = await retake(database, NOW + 10_000)
    assert await retake(database, NOW + 20_000) == [], "whatever kills it three times is left alone"
    assert third.id
    assert [outcome for _, outcome, *_ in await runs(database)] == ["failed"] * 3
    assert await claim(database, NOW + 20_001, [NEWS]), "until it is due again"


async def test_a_digest_of_yesterday_is_not_taken_up(database: Database) -> None:
    await ensure(database, [DIGEST])
    assert await claim(database, NOW + 2 * HOUR)
    assert await retake(database, NOW + 20 * HOUR) == []
    assert await runs(database) == [("digest", "failed", 0, ENDED)]


async def test_released_at_the_end_of_a_program(database: Database, other: Database) -> None:
    await ensure(database)
    (run,) = await claim(database, NOW + 600)
    await database.turn(lambda db: schedules.release(db, run, NOW + 610))
    assert [one.key for one in await retake(other, NOW + 610)] == [NEWS.key]


async def test_by_hand_and_by_the_clock_not_at_once(database: Database, other: Database) -> None:
    for number in range(20):
        moment = NOW + number * HOUR

        def begin(db: Transaction, moment: int = moment) -> Run | None:
            return schedules.begin(db, NEWS, moment, following)

        by_hand, by_clock = await asyncio.gather(database.turn(begin), claim(other, moment, [NEWS]))
        claimed = [*([by_hand] if by_hand else []), *by_clock]
        assert len(claimed) == 1
        assert await other.turn(begin) is None
        await finish(database, claimed[0], moment)


async def test_runs_of_which_there_is_nothing_to_tell(database: Database) -> None:
    await ensure(database)
    for run in await claim(database, NOW + 12 * HOUR):
        await finish(database, run, NOW + 12 * HOUR, count=0)
    assert {name for name, *_ in await runs(database)} == {"backup", "digest"}
    (run,) = await claim(database, NOW + 13 * HOUR, [NEWS])
    await finish(database, run, NOW + 13 * HOUR, Outcome.FAILED, 0, "ValueError")
    assert ("news", "failed", 0, "ValueError") in await runs(database)


async def test_only_the_last_runs_are_kept(database: Database) -> None:
    def fill(db: Transaction) -> None:
        for number in range(KEPT + 20):
            for name in ("news", "backup"):
                outcome = "running" if number == 3 else "done"
                db.session.add(
                    JobRun(name=name, due_at=number, began_at=number, lease_until=number, outcome=outcome, count=number)
                )

    await database.turn(fill)
    await database.turn(lambda db: retention.expire(db, NOW))
    left = await runs(database)
    assert len(left) == 2 * (KEPT + 1), "and what runs"
    assert min(count for name, outcome, count, _ in left if name == "news" and outcome == "done") == 20


async def test_others_jobs_are_left_to_them(database: Database) -> None:
    await ensure(database)
    assert [run.name for run in await claim(database, NOW + DAY, [BACKUP])] == ["backup"]
    assert await retake(database, NOW + 2 * DAY, [NEWS]) == []


async def test_how_it_stands(database: Database) -> None:
    here = Wanted("digest", "", "daily 17:00", "Europe/Brussels", 3 * HOUR, catches_up=False)
    await ensure(database, (*ALL, here))
    for run in await claim(database, NOW + 600):
        await finish(database, run, NOW + 601, count=7, note="why")
    (run,) = await claim(database, NOW + 1200)
    found = {one.name: one for one in await database.turn(schedules.listed)}
    assert list(found) == ["backup", "digest", "news"]
    assert (found["digest"].places, found["digest"].next_at, found["digest"].last) == (1, NOW + HOUR, None)
    assert found["news"].since == NOW + 1200
    assert found["news"].last == Last(Outcome.DONE, 7, "why", NOW + 601)
