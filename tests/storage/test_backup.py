"""Backups: made while people vote, whole, readable by their owner alone, and none where one cannot be made."""

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import insert, select
from sqlmodel import col

from storage import backup, maintenance
from storage.backup import BackupError, StoppedError
from storage.database import Database, Transaction
from storage.tables import Participant, Proposal, Vote
from tests.postgres import Postgres
from tests.processes import ROOT

NOW = 1_773_327_600
"""Thursday, 12 March 2026, 15:00 UTC."""
DAY = 86_400
PEOPLE = 3_000


def fill(db: Transaction) -> None:
    """Make some megabytes: people who saw much."""
    rows = [{"touched_at": 1, "consented_at": 1, "seen": os.urandom(2_000), "linked": b"", "dialogue": b"", "home": b""}] * PEOPLE
    db.session.execute(insert(Participant), rows)
    proposal = db.session.scalar(select(col(Proposal.id)).limit(1)) or 0
    db.session.execute(insert(Vote), [vote(person, proposal) for person in range(1, 101)])


def vote(person: int, proposal: int) -> dict[str, object]:
    return {
        "participant_id": person, "proposal_id": proposal, "choice": 1, "reasons": 0, "served": True, "country": "IE",
        "cast_at": 1, "changed_at": 1,
    }  # fmt: skip


def make(database: Database, folder: Path, now: int = NOW) -> backup.Made:
    return backup.make(database.engine.url, folder, now, threading.Event())


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def count(path: Path, table: str) -> int:
    with closing(sqlite3.connect(path)) as opened:
        return int(opened.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608 names of ours


async def test_a_backup_is_a_database_again(database: Database, tmp_path: Path) -> None:
    await database.turn(fill)
    folder = tmp_path / "deep" / "backups"
    made = make(database, folder)
    assert names(folder) == [f"polyphony-2026-03-12T1500Z.{'db' if database.engine.dialect.name == 'sqlite' else 'dump'}"]
    assert made.path == folder / names(folder)[0]
    assert made.size == made.path.stat().st_size > 100_000
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    restored = await _restored(database, made.path, tmp_path)
    try:
        assert await restored.turn(lambda db: len(db.session.scalars(select(Vote)).all())) == 100
        # It is one to go on with.
        await restored.turn(lambda db: db.session.add(Participant(touched_at=1)))
        people = await restored.turn(lambda db: len(db.session.scalars(select(col(Participant.id))).all()))
        assert people == PEOPLE + 1
    finally:
        await restored.close()


async def _restored(database: Database, path: Path, folder: Path) -> Database:
    """Restore a backup as docs/operators.md says."""
    if database.engine.dialect.name == "sqlite":
        shutil.copy(path, folder / "restored.db")
        return Database(f"sqlite:///{folder}/restored.db")
    url = database.engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
    subprocess.run(["createdb", f"--maintenance-db={url}", "restored"], check=True)
    address = url.rpartition("/")[0] + "/restored"
    subprocess.run(["pg_restore", "--no-owner", f"--dbname={address}", str(path)], check=True)
    return Database(address)


async def test_people_vote_meanwhile(sqlite_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # As many steps as a database a hundred times as large has.
    monkeypatch.setattr(backup, "PAGES", 20)
    path = tmp_path / "polyphony.db"
    shutil.copy(sqlite_template, path)
    database = Database(f"sqlite:///{path}")
    await database.turn(fill)
    before = count(path, "participant")
    ended, longest, written = threading.Event(), 0.0, 0
    columns = ", ".join(name for name in Participant.model_fields if name != "id")
    person = f"({columns}) SELECT {columns} FROM participant WHERE id = 7"  # noqa: S608 names of ours

    def vote_on() -> None:
        nonlocal longest, written
        with closing(sqlite3.connect(path, isolation_level=None)) as writer:
            while not ended.is_set():
                began = time.perf_counter()
                writer.execute("UPDATE participant SET touched_at = touched_at + 1 WHERE id = 7")
                writer.execute("INSERT INTO participant " + person)
                longest = max(longest, time.perf_counter() - began)
                written += 1

    voter = threading.Thread(target=vote_on)
    voter.start()
    try:
        made = make(database, tmp_path / "backups")
    finally:
        ended.set()
        voter.join()
        await database.close()
    # Copied page by page without a moment of its own, it would have begun anew with each of these.
    assert written > 20
    assert before <= count(made.path, "participant") <= count(path, "participant")
    assert longest < 1


def test_the_rest_is_left_where_something_was_killed(sqlite_template: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    (folder / "polyphony-2026-03-11T0200Z.db.part").write_text("half")
    (folder / "polyphony-2026-03-11T0200Z.db.part-journal").write_text("half")
    (folder / "somebody's.txt").write_text("a note")
    make(Database(f"sqlite:///{sqlite_template}"), folder)
    assert names(folder) == ["polyphony-2026-03-12T1500Z.db", "somebody's.txt"]


def test_old_ones_are_deleted_but_never_the_newest(tmp_path: Path) -> None:
    days = ("2026-03-01T0200Z.db", "2026-03-05T0200Z.dump", "2026-03-05T1500Z.db", "2026-03-08T0200Z.db")
    for day in days:
        (tmp_path / f"polyphony-{day}").touch()
    for other in ("polyphony-2026-03-01.db", "polyphony.key", "polyphony-2026-03-01T0200Z.db.txt", "polyphony.db"):
        (tmp_path / other).touch()
    assert backup.clear(tmp_path, 7, NOW) == 2
    assert [name for name in names(tmp_path) if "T" in name and name.endswith("Z.db")] == [
        "polyphony-2026-03-05T1500Z.db", "polyphony-2026-03-08T0200Z.db",
    ]  # fmt: skip
    assert backup.clear(tmp_path, 7, NOW + 100 * DAY) == 1
    assert "polyphony-2026-03-08T0200Z.db" in names(tmp_path)
    assert {"polyphony-2026-03-01.db", "polyphony.key", "polyphony.db", "polyphony-2026-03-01T0200Z.db.txt"} <= set(
        names(tmp_path)
    )


def _of(path: Path, folder: Path) -> str:
    """Return why there is no backup of a file, and that nothing is left of the attempt."""
    with pytest.raises(BackupError) as caught:
        make(Database(f"sqlite:///{path}"), folder)
    assert not folder.is_dir() or names(folder) == []
    return caught.value.note


def test_a_folder_that_cannot_be_written(sqlite_template: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    assert _of(sqlite_template, tmp_path / "file") == "not-written"
    assert _of(sqlite_template, tmp_path / "file" / "backups") == "not-written"
    assert _of(sqlite_template, Path("/proc/backups")) == "not-written"
    assert (tmp_path / "file").read_text() == "no folder"


def test_a_disk_that_has_no_room_for_it(sqlite_template: Path, tmp_path: Path) -> None:
    path = tmp_path / "huge.db"
    shutil.copy(sqlite_template, path)
    # A file with a hole: as long as what is free, and some bytes of it on the disk.
    os.truncate(path, shutil.disk_usage(tmp_path).free)
    assert _of(path, tmp_path / "backups") == "disk-full"


def test_a_disk_that_fills_up_meanwhile(sqlite_template: Path, tmp_path: Path) -> None:
    # The process may write no file as long as the copy; what is written is on a disk that is full for it.
    program = f"""
import resource, signal, sys, threading
from pathlib import Path
from sqlalchemy.engine import make_url
from storage import backup
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
try:
    backup.make(make_url("sqlite:///{sqlite_template}"), Path("{tmp_path}/backups"), {NOW}, threading.Event())
except backup.BackupError as error:
    print(error.note)
"""
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() in ("not-written", "disk-full")
    assert names(tmp_path / "backups") == []


@pytest.mark.parametrize("place", ["a page", "the first page"])
def test_what_is_damaged_is_no_backup(sqlite_template: Path, tmp_path: Path, place: str) -> None:
    path = tmp_path / "damaged.db"
    shutil.copy(sqlite_template, path)
    with path.open("r+b") as file:
        file.seek(100 if place == "the first page" else path.stat().st_size // 2 // 4096 * 4096)
        file.write(b"\xff" * 4096)
    assert _of(path, tmp_path / "backups") == "damaged"


def test_it_can_be_stopped(sqlite_template: Path, tmp_path: Path) -> None:
    stopped = threading.Event()
    stopped.set()
    with pytest.raises(StoppedError):
        backup.make(Database(f"sqlite:///{sqlite_template}").engine.url, tmp_path / "backups", NOW, stopped)
    assert names(tmp_path / "backups") == []


@pytest.fixture
def prepared(postgres_server: Postgres) -> Database:
    return Database(postgres_server.create(f"b{os.urandom(6).hex()}", template="prepared"))


def test_postgres_without_its_programs(prepared: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(BackupError) as caught:
        make(prepared, tmp_path / "backups")
    assert caught.value.note == "no-pg-dump"
    assert names(tmp_path / "backups") == []


def test_a_password_is_on_no_command_line(prepared: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # A pg_dump that writes down how it was called, and the real one after it.
    real = shutil.which("pg_dump")
    program = tmp_path / "bin" / "pg_dump"
    program.parent.mkdir()
    program.write_text(
        f'#!/bin/sh\necho "$@" > {tmp_path}/arguments\necho "$PGPASSWORD" > {tmp_path}/password\nexec {real} "$@"\n'
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:{os.environ['PATH']}")
    made = backup.make(prepared.engine.url.set(password="hunter two"), tmp_path / "backups", NOW, threading.Event())
    assert made.size > 10_000
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert "hunter" not in (tmp_path / "arguments").read_text()
    assert (tmp_path / "password").read_text() == "hunter two\n"


def test_a_server_that_does_not_answer(tmp_path: Path) -> None:
    away = Database("postgresql://nobody:hunter2@127.0.0.1:1/nothing")
    with pytest.raises(BackupError) as caught:
        make(away, tmp_path / "backups")
    assert caught.value.note == "pg-dump"
    assert "hunter2" not in str(caught.value)
    assert names(tmp_path / "backups") == []


def test_pg_dump_is_stopped_with_its_program(prepared: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "bin" / "pg_dump"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\nexec sleep 60\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:{os.environ['PATH']}")
    stopped = threading.Event()
    stopped.set()
    with pytest.raises(StoppedError):
        backup.make(prepared.engine.url, tmp_path / "backups", NOW, stopped)
    assert names(tmp_path / "backups") == []


async def test_maintenance(database: Database) -> None:
    await database.turn(fill)
    sqlite = database.engine.dialect.name == "sqlite"
    assert maintenance.care(database.engine, threading.Event()) == ("sound" if sqlite else "analysed")
    if sqlite:
        assert Path(f"{database.engine.url.database}-wal").stat().st_size == 0, "the log was emptied"


def test_maintenance_of_what_is_damaged(sqlite_template: Path, tmp_path: Path) -> None:
    path = tmp_path / "damaged.db"
    shutil.copy(sqlite_template, path)
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2 // 4096 * 4096)
        file.write(b"\xff" * 4096)
    with pytest.raises(maintenance.DamagedError):
        maintenance.care(Database(f"sqlite:///{path}").engine, threading.Event())
