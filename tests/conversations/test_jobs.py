"""What runs by the clock, as an operator sees it."""

import re
from datetime import datetime
from typing import cast

from sqlalchemy import insert
from sqlalchemy import update as change
from sqlmodel import col

from bot.language.europe import clock
from bot.sending.chores import Chores
from bot.sending.table import jobs
from handlers.organiser.jobs import NAMES
from storage.database import Transaction
from storage.tables import Consultation, JobRun, Role
from tests.conversations.test_queue import moderator
from tests.talk import Person, labels, to_first_card
from tests.town import Town

HOUR = 3600


async def operator(town: Town) -> Person:
    person = await moderator(town, role=Role.OPERATOR)
    await to_first_card(person)
    return person


async def add(town: Town, name: str, outcome: str, *, count: int = 0, note: str = "") -> None:
    """Write down a run that has ended an hour ago; one that runs, has begun then."""
    at = town.clock.now - HOUR
    row = {
        "name": name, "place": "", "due_at": at, "began_at": at, "ended_at": at, "lease_until": at + 2 * HOUR, "outcome": outcome,
        "count": count, "note": note,
    }  # fmt: skip
    await town.program.database.turn(lambda db: db.session.execute(insert(JobRun), [row]))


def block(person: Person, name: str) -> str:
    """Return what is told of a job."""
    found = [one for one in person.text.split("\n\n") if one.split("\n")[0] == name]
    assert len(found) == 1, person.text
    return found[0]


async def test_every_job_has_a_name() -> None:
    table = jobs(cast("Chores", Chores), translates=True, digests=True, backs_up=True)
    assert {job.when.name for job in table} == set(NAMES)


async def test_only_operators_see_what_runs(town: Town) -> None:
    olga = await moderator(town, role=Role.ORGANISER)
    await to_first_card(olga)
    await olga.says("/jobs")
    assert "I did not understand" in olga.text
    await olga.sends("jb")
    assert "by the clock" not in olga.text


async def test_what_runs_when_and_how_it_went(town: Town) -> None:
    otto = await operator(town)
    await otto.says("/jobs")
    assert "Nothing has been set up yet." in otto.text
    await town.program.jobs.tick()
    await add(town, "news", "done", count=1234)
    await add(town, "translation", "running")
    await otto.presses("Refresh")
    assert "Time zone: UTC" in otto.text, "the consultation's"
    assert "Interval: 10 minutes" in block(otto, "New proposals for those who wait")
    assert "done · Count: 1,234" in block(otto, "New proposals for those who wait")
    weekly = block(otto, "News, weekly")
    assert "Countries: 27" in weekly
    monday = re.search(r"Next: (\d+ \w+ \d{4}), 1[45]:00", weekly)
    assert monday, "in Greece it is 17:00 first, in winter and in summer"
    assert datetime.strptime(f"{monday[1]} +0000", "%d %B %Y %z").weekday() == 0
    assert "Last" not in weekly
    assert labels(otto) == ["Refresh", "Back"]


async def test_by_the_clock_of_the_consultation(town: Town) -> None:
    otto = await operator(town)
    await town.program.jobs.tick()
    athens = change(Consultation).where(col(Consultation.id) == 1).values(time_zone="Europe/Athens")

    def work(db: Transaction) -> None:
        from storage import catalogue

        db.session.execute(athens)
        catalogue.touch(db)

    await town.program.database.turn(work)
    await add(town, "backup", "done", count=1, note="made 1234")
    await otto.says("/jobs")
    assert "Time zone: Europe/Athens" in otto.text
    here = datetime.fromtimestamp(town.clock.now - HOUR, clock("GR"))
    assert f"Last: {here.day} {here:%B %Y}, {here:%H:%M} · done · Count: 1 · Size: 1,234 MB" in block(otto, "Backup")
    assert "Next: " in block(otto, "Backup")
    assert ", 04:00" in block(otto, "Backup"), "03:00 in Brussels"


async def test_what_is_told_of_failures(town: Town) -> None:
    otto = await operator(town)
    await town.program.jobs.tick()
    await add(town, "backup", "failed", note="no-pg-dump")
    await add(town, "snapshots", "failed", note="ValueError")
    await add(town, "maintenance", "skipped", note="made of nothing")
    await otto.says("/jobs")
    assert block(otto, "Backup").endswith("failed · pg_dump is not installed")
    assert block(otto, "Participation, day by day").endswith("· failed"), "an error's name is for the log"
    assert block(otto, "Care of the database").endswith("left out, since it was too late")
    await add(town, "backup", "failed", note="disk-full")
    await otto.presses("Refresh")
    assert block(otto, "Backup").endswith("failed · the disk is full"), "the last one"


async def test_a_backup_that_was_really_made(town: Town) -> None:
    otto = await operator(town)
    await town.program.jobs.tick()
    await town.program.jobs.run_now("backup")
    await otto.says("/jobs")
    assert "done · Count: 1 · Size: 1 MB" in block(otto, "Backup")
    await otto.presses("Back")
    assert "Agree" in labels(otto)
