"""Copies of the whole database: made while people vote, looked through, and kept for some days. Never of the key."""

import errno
import os
import re
import shutil
import sqlite3
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import structlog
from sqlalchemy.engine import URL

log = structlog.get_logger()

PAGES, PAUSE = 500, 0.005
"""Pages that are copied at once (2 MB), and seconds between: the disk is also there for those who vote."""
RESERVE = 256 << 20
"""Bytes that stay free on the disk: what is voted is stored there too."""
STEPS = 1_000_000
"""Steps of SQLite's machine after which a check looks whether it is to end."""
_NAME = re.compile(r"polyphony-(?P<stamp>\d{4}-\d\d-\d\dT\d{4}Z)\.(?:db|dump)")
_STAMP = "%Y-%m-%dT%H%MZ"
_PART = ".part"
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NOTES = {
    sqlite3.SQLITE_FULL: "disk-full",
    **dict.fromkeys((sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY), "not-written"),
}
_TABLES = ("participant", "vote", "proposal", "alembic_version")
"""What a copy is asked for."""


class BackupError(Exception):
    """No backup was made; `note` says why in a word.

    It is one of not-written (the folder), disk-full, damaged (what was copied cannot be read back), no-pg-dump, pg-dump.
    """

    def __init__(self, note: str, reason: str = "") -> None:
        super().__init__(f"{note}: {reason}" if reason else note)
        self.note = note


class StoppedError(Exception):
    """It was to end before it was done."""


@dataclass(frozen=True, slots=True)
class Made:
    """A backup: its file, and its size in bytes."""

    path: Path
    size: int


def make(url: URL, folder: Path, now: int, stopped: threading.Event) -> Made:
    """Copy the database into a folder, look through the copy, and give it its name; raises `BackupError` and `StoppedError`.

    Until then it has another name, and only its owner may read it. What was left of one that was killed is cleared away.
    """
    sqlite = url.get_backend_name() == "sqlite"
    stamp = datetime.fromtimestamp(now, UTC).strftime(_STAMP)
    folder = folder.absolute()
    path = folder / f"polyphony-{stamp}.{'db' if sqlite else 'dump'}"
    part = folder / f"{path.name}{_PART}"
    with _named(part):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for left in folder.glob(f"polyphony-*{_PART}*"):
            left.unlink()
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        if sqlite:
            _copy(Path(url.database or ""), part, stopped)
        else:
            _dump(url, part, stopped)
        size = part.stat().st_size
        _sync(part)
        part.replace(path)
        _sync(folder)
    return Made(path, size)


def clear(folder: Path, days: int, now: int) -> int:
    """Delete the backups that are older than some days, but never the newest; return how many."""
    found = sorted((match["stamp"], path) for path in folder.glob("polyphony-*") if (match := _NAME.fullmatch(path.name)))
    oldest = (datetime.fromtimestamp(now, UTC) - timedelta(days=days)).strftime(_STAMP)
    old = [path for stamp, path in found[:-1] if stamp < oldest]
    for path in old:
        path.unlink()
    return len(old)


@contextmanager
def _named(part: Path) -> Iterator[None]:
    """Name what can go wrong, and leave no half file behind."""
    try:
        yield
    except OSError as error:
        raise BackupError("disk-full" if error.errno in _FULL else "not-written", error.strerror or "") from error
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code == sqlite3.SQLITE_INTERRUPT:
            raise StoppedError from None
        raise BackupError(_NOTES.get(code, "damaged"), str(error)) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _copy(source: Path, part: Path, stopped: threading.Event) -> None:
    """Copy SQLite's file and look through the copy."""
    if shutil.disk_usage(part.parent).free < source.stat().st_size + RESERVE:
        raise BackupError("disk-full", "less is free than the copy needs")

    def breathe(*_: int) -> None:
        if stopped.is_set():
            raise StoppedError
        time.sleep(PAUSE)

    with (
        closing(_open(f"{source.absolute().as_uri()}?mode=ro", stopped)) as there,
        closing(_open(part.as_uri(), stopped)) as copy,
    ):
        # All pages of one moment: without a transaction of its own the copy would begin anew with every vote, and never end.
        there.execute("BEGIN")
        expected = _figures(there)
        copy.execute("PRAGMA synchronous=OFF")
        copy.execute("PRAGMA journal_mode=OFF")
        there.backup(copy, pages=PAGES, progress=breathe)
        there.execute("COMMIT")
        copy.execute("PRAGMA journal_mode=DELETE")  # one file, that can be read where nothing can be written
    with closing(_open(f"{part.as_uri()}?mode=ro&immutable=1", stopped)) as copy:
        found = [str(row[0]) for row in copy.execute("PRAGMA integrity_check(3)")]
        if found != ["ok"]:
            raise BackupError("damaged", "; ".join(found))
        if _figures(copy) != expected:
            raise BackupError("damaged", "the copy does not hold what was there")


def _open(uri: str, stopped: threading.Event) -> sqlite3.Connection:
    connection = sqlite3.connect(uri, uri=True, isolation_level=None)
    connection.set_progress_handler(stopped.is_set, STEPS)
    return connection


def _figures(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return what a copy must agree on: the tables' version, and how many people, votes and proposals there are."""
    statements = ["SELECT version_num FROM alembic_version"]
    statements += [f"SELECT count(*) FROM {table}" for table in _TABLES]  # noqa: S608 names of ours
    return tuple(str(connection.execute(statement).fetchone()[0]) for statement in statements)


def _dump(url: URL, part: Path, stopped: threading.Event) -> None:
    """Let pg_dump write a file and look through it."""
    dump, restore = shutil.which("pg_dump"), shutil.which("pg_restore")
    if dump is None or restore is None:
        raise BackupError("no-pg-dump", "pg_dump and pg_restore are not installed")
    # The password goes by the environment: everybody on the machine can read a command line.
    query = dict(url.query)
    password = url.password or query.pop("password", None)
    plain = URL.create("postgresql", url.username, None, url.host, url.port, url.database, query)
    environment = {**os.environ, "LC_ALL": "C", **({"PGPASSWORD": str(password)} if password else {})}
    address = plain.render_as_string(hide_password=False)
    options = ["--format=custom", "--no-password", "--lock-wait-timeout=60000", f"--file={part}", f"--dbname={address}"]
    _run([dump, *options], environment, stopped)
    listed = _run([restore, "--list", str(part)], environment, stopped)
    if not all(re.search(rf"TABLE DATA \S+ {table} ", listed) for table in _TABLES):
        raise BackupError("damaged", "a table is missing")


def _run(command: list[str], environment: dict[str, str], stopped: threading.Event) -> str:
    """Run a program of PostgreSQL's to its end and return what it printed."""
    with subprocess.Popen(  # noqa: S603 found on the operator's own path
        command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        while True:
            try:
                out, err = process.communicate(timeout=0.2)
                break
            except subprocess.TimeoutExpired:
                if stopped.is_set():
                    process.kill()
                    raise StoppedError from None
    if process.returncode:
        reason = next(iter(err.strip().splitlines()), "")
        raise BackupError("disk-full" if "No space left" in err else "pg-dump", reason)
    return out


def _sync(path: Path) -> None:
    """Have it on the disk, not only in memory."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
