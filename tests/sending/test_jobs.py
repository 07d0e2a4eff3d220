"""Jobs by the clock: begun once, kept while they run, written down however they end."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select, update
from sqlmodel import col

import handlers
from bot import watch
from bot.chat.speech import Speeches
from bot.language.europe import COUNTRIES, clock
from bot.sending import jobs as module
from bot.sending.chores import Done
from bot.sending.digests import Digests
from bot.sending.jobs import BusyJobError, Jobs, UnknownJobError
from bot.sending.table import Job
from storage import backup, schedules
from storage.catalogue import Catalogues
from storage.database import Database, Transaction
from storage.schedules import ENDED, LEASE, Wanted
from storage.tables import JobRun, Outcome, Schedule

FRIDAY = int(datetime(2026, 3, 27, 12, tzinfo=UTC).timestamp())
"""Two days before the clocks go forward."""
HOUR, DAY = 3600, 86_400
SAID = "anna@example.invalid"


class Clock:
    def __init__(self) -> None:
        self.now = FRIDAY

    def __call__(self) -> float:
        return self.now


class Office:
    """A program's jobs, and the clock by which they go."""

    def __init__(self, database: Database, folder: Path, clock: Clock | None = None) -> None:
        self.database = database
        self.clock = clock or Clock()
        digests = Digests(database, Speeches(), handlers.write_digest, self.clock)
        self.jobs = Jobs(
            database, Catalogues(), None, clock=self.clock, digests=digests, backups=folder / "backups", backup_days=7
        )

    def add(self, name: str, work: Callable[[int], Awaitable[Done]], rule: str = "every 10", *, window: int = HOUR) -> None:
        """Add a job."""
        job = Job(Wanted(name, "", rule, "UTC", window, catches_up=True), work)
        self.jobs._table[job.when.key] = job

    async def tick(self, seconds: int = 0) -> None:
        """Let time pass, and begin what is due then."""
        self.clock.now += seconds
        await self.jobs.tick()

    async def runs(self, name: str = "") -> list[JobRun]:
        def work(db: Transaction) -> list[JobRun]:
            rows = db.session.scalars(select(JobRun).order_by(col(JobRun.id))).all()
            db.session.expunge_all()
            return [row for row in rows if not name or row.name == name]

        return await self.database.turn(work)

    async def how(self, name: str) -> list[tuple[str, int, str]]:
        return [(run.outcome, run.count, run.note) for run in await self.runs(name)]


@pytest.fixture
def office(database: Database, tmp_path: Path) -> Office:
    return Office(database, tmp_path)


async def test_a_week_with_a_change_of_the_clocks(database: Database, tmp_path: Path) -> None:
    # Two programs on one database, as in a deployment with two servers.
    first = Office(database, tmp_path)
    second = Office(database, tmp_path, first.clock)
    known: dict[int | None, JobRun] = {}
    await first.tick()
    for _ in range(8 * 12):
        first.clock.now += 2 * HOUR
        await asyncio.gather(first.jobs.tick(), second.jobs.tick())
        await first.jobs.settled()
        await second.jobs.settled()
        known |= {run.id: run for run in await first.runs()}  # the oldest are deleted by and by
    runs = list(known.values())
    assert {run.outcome for run in runs} == {"done"}
    hours: dict[tuple[str, str], list[datetime]] = {}
    for run in runs:
        if run.name.startswith("digest"):
            hours.setdefault((run.name, run.place), []).append(datetime.fromtimestamp(run.due_at, clock(run.place)))
    for country in ("", *COUNTRIES):
        daily, weekly = hours["digest-daily", country], hours["digest-weekly", country]
        assert [f"{one:%d %H:%M}" for one in weekly] == ["30 17:00"]
        assert [f"{one:%H:%M}" for one in daily] == ["17:00"] * 8
        assert len({one.date() for one in daily}) == 8
    counted = Counter(run.name for run in runs)
    assert (counted["backup"], counted["snapshots"], counted["maintenance"]) == (8, 8, 1)
    assert not {"news", "announcements", "retention"} & counted.keys(), "there was nothing to do"
    assert len(list((tmp_path / "backups").iterdir())) == 8


async def test_a_digest_that_was_missed_does_not_come_at_night(office: Office) -> None:
    await office.tick()
    await office.tick(8 * HOUR)
    await office.jobs.settled()
    ireland = [run for run in await office.runs("digest-daily") if run.place == "IE"]
    greece = [run for run in await office.runs("digest-daily") if run.place == "GR"]
    assert [run.outcome for run in ireland] == ["done"], "17:00 was three hours ago"
    assert [run.outcome for run in greece] == ["skipped"], "17:00 was five hours ago"


async def test_a_long_one_holds_up_no_other_and_does_not_pile_up(office: Office) -> None:
    going, begun = asyncio.Event(), 0

    async def long(_: int) -> Done:
        nonlocal begun
        begun += 1
        await going.wait()
        return Done(3, "made 4")

    async def short(_: int) -> Done:
        return Done(1)

    office.add("long", long)
    office.add("short", short)
    await office.tick()
    for _ in range(5):
        await office.tick(10)
        await asyncio.sleep(0.05)
    assert begun == 1
    assert len(await office.runs("short")) == 5
    going.set()
    await office.jobs.settled()
    assert await office.how("long") == [("done", 3, "made 4")]
    await office.tick()
    await office.jobs.settled()
    assert begun == 2, "due meanwhile, and once"


async def test_an_error_is_a_way_in_which_it_may_go(office: Office, capsys: pytest.CaptureFixture[str]) -> None:
    async def fails(_: int) -> Done:
        raise ValueError(SAID)

    watch.set_up_log("info", [])
    office.add("fails", fails)
    await office.tick()
    await office.tick(10)
    await office.jobs.settled()
    watch.set_up_log("error", [])
    said = capsys.readouterr().err
    assert await office.how("fails") == [("failed", 0, "ValueError")]
    assert "a job failed" in said
    assert "test_jobs.py" in said, "where it came from"
    assert SAID not in said
    await office.tick(10)
    await office.jobs.settled()
    assert len(await office.runs("fails")) == 2, "it is begun again when it is due"


async def _lease(office: Office) -> int:
    (run,) = await office.runs("long")
    return run.lease_until


async def test_a_run_is_kept_for_as_long_as_it_takes(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "RENEW_SECONDS", 0.01)
    stopped = asyncio.Event()

    async def long(_: int) -> Done:
        try:
            await asyncio.Event().wait()
        finally:
            stopped.set()
        return Done(1)

    office.add("long", long)
    await office.tick()
    await office.tick(10)
    office.clock.now += LEASE - 1
    async with asyncio.timeout(10):
        while await _lease(office) != office.clock.now + LEASE:
            await asyncio.sleep(0.01)
    await office.tick(LEASE - 1)
    assert len(await office.runs("long")) == 1
    # This program slept: another one takes it up, and ours ends.
    taken: list[schedules.Run] = []
    later = office.clock.now + 10 * LEASE
    async with asyncio.timeout(10):
        while not taken:  # PostgreSQL leaves out a row that is being renewed at this moment
            taken = await office.database.turn(lambda db: schedules.retake(db, [("long", "")], later))
        await stopped.wait()
    await office.jobs.settled()
    assert await office.how("long") == [("failed", 0, ENDED), ("running", 0, "")]


async def test_the_end_of_a_program_leaves_its_runs_to_the_next(database: Database, tmp_path: Path) -> None:
    async def long(_: int) -> Done:
        await asyncio.Event().wait()
        return Done(0)

    async def quick(due_at: int) -> Done:
        return Done(due_at - FRIDAY)

    first = Office(database, tmp_path)
    first.add("long", long)
    await first.tick()
    await first.tick(10)
    await first.jobs.stop()
    second = Office(database, tmp_path, first.clock)
    second.add("long", quick)
    await second.tick()
    await second.jobs.settled()
    assert await second.how("long") == [("failed", 0, ENDED), ("done", 10, "")]


async def test_by_hand(office: Office) -> None:
    assert await office.jobs.run_now("snapshots") == (Outcome.DONE, Done(1))
    assert await office.how("snapshots") == [("done", 1, "")]
    assert await office.jobs.run_now("digest-weekly", "IE") == (Outcome.DONE, Done(0))
    for name, place, sentence in (
        ("nonsense", "", "There is no job 'nonsense'. There are: announcements, backup, digest-daily"),
        ("digest-weekly", "XX", "digest-weekly is not done for 'XX'. Its places are: AT, BE"),
        ("backup", "IE", "backup is done for all places at once; leave --place out."),
        ("translation", "", "translation is switched off; TRANSLATION_ENGINE switches it on."),
    ):
        with pytest.raises(UnknownJobError) as caught:
            await office.jobs.run_now(name, place)
        assert sentence in str(caught.value)


async def test_by_hand_while_it_runs_and_stopped_by_hand(office: Office) -> None:
    begun = asyncio.Event()

    async def long(_: int) -> Done:
        begun.set()
        await asyncio.Event().wait()
        return Done(0)

    office.add("long", long)
    await office.tick()
    by_hand = asyncio.create_task(office.jobs.run_now("long"))
    await begun.wait()
    with pytest.raises(BusyJobError):
        await office.jobs.run_now("long")
    await office.tick(10)
    by_hand.cancel()
    with pytest.raises(asyncio.CancelledError):
        await by_hand
    assert await office.how("long") == [("failed", 0, "stopped")], "and nobody takes it up"


async def test_backup_and_maintenance(office: Office, tmp_path: Path) -> None:
    outcome, done = await office.jobs.run_now("backup")
    assert (outcome, done.count, done.note.split()[0]) == (Outcome.DONE, 1, "made")
    assert len(list((tmp_path / "backups").iterdir())) == 1
    assert (await office.jobs.run_now("maintenance"))[1].note in ("sound", "analysed")
    (tmp_path / "backups").rename(tmp_path / "elsewhere")
    (tmp_path / "backups").write_text("no folder")
    assert await office.jobs.run_now("backup") == (Outcome.FAILED, Done(0, "not-written"))
    assert (await office.how("backup"))[-1] == ("failed", 0, "not-written")


async def test_a_schedule_that_somebody_broke_is_mended(office: Office) -> None:
    await office.tick()
    broken = update(Schedule).where(col(Schedule.name) == "news").values(rule="whenever", next_at=office.clock.now)
    await office.database.turn(lambda db: db.session.execute(broken))
    await office.tick(HOUR)
    assert await office.runs("nudges") == [], "nothing was begun"
    await office.tick()
    await office.tick(HOUR)
    await office.jobs.settled()
    rules = await office.database.turn(lambda db: list(db.session.scalars(select(col(Schedule.rule)))))
    assert "whenever" not in rules


async def test_a_broken_schedule_holds_up_nothing_that_somebody_left(office: Office) -> None:
    done: list[int] = []

    async def work(due_at: int) -> Done:
        done.append(due_at)
        return Done(1)

    office.add("left", work)
    await office.tick()
    broken = update(Schedule).where(col(Schedule.name) == "news").values(rule="whenever", next_at=office.clock.now)
    await office.database.turn(lambda db: db.session.execute(broken))

    def claim(db: Transaction) -> None:
        db.session.add(JobRun(name="left", due_at=7, began_at=7, lease_until=7))

    await office.database.turn(claim)
    await office.tick()
    await office.tick()
    await office.jobs.settled()
    assert 7 in done


async def test_old_backups_make_room_for_a_new_one(office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(2):
        assert (await office.jobs.run_now("backup"))[0] is Outcome.DONE
        office.clock.now += DAY
    old = sorted((tmp_path / "backups").iterdir())
    office.clock.now += 30 * DAY
    monkeypatch.setattr(backup, "RESERVE", 1 << 60)
    monkeypatch.setattr(backup, "_dump", lambda *_: _full())
    assert await office.jobs.run_now("backup") == (Outcome.FAILED, Done(0, "disk-full"))
    assert list((tmp_path / "backups").iterdir()) == old[-1:], "all but the newest"


def _full() -> None:
    raise backup.BackupError("disk-full")


async def test_a_database_that_is_away(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    watch.set_up_log("info", [])
    away = Database("postgresql://nobody:hunter2@127.0.0.1:1/nothing")
    office = Office(away, tmp_path)
    await office.tick()
    await office.tick()
    watch.set_up_log("error", [])
    said = capsys.readouterr().err
    assert said.count("no job is begun: the database is away") == 1, "said once"
    assert "hunter2" not in said
    await away.close()


async def test_the_clock_ticks_by_itself(database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "TICK_SECONDS", 0.05)
    office, done = Office(database, tmp_path), asyncio.Event()

    async def work(_: int) -> Done:
        done.set()
        return Done(1)

    office.add("quick", work, "every 1")
    office.jobs.start()
    async with asyncio.timeout(10):
        while not done.is_set():
            office.clock.now += 1
            await asyncio.sleep(0.05)
    await office.jobs.stop()
    count = len(await office.runs("quick"))
    office.clock.now += DAY
    await asyncio.sleep(0.2)
    assert len(await office.runs("quick")) == count
