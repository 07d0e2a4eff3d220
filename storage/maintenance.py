"""Looking after the database once a week: is it sound, and does it know its own figures."""

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

from sqlalchemy import Engine, text

STEPS = 1_000_000
"""Steps of SQLite's machine after which a check looks whether it is to end."""
LOOKED_AT = 1_000
"""Rows of an index that its figures are made of: a whole one would hold up those who vote."""


class DamagedError(Exception):
    """The database is damaged: a backup has to take its place."""

    note = "damaged"


def care(engine: Engine, stopped: threading.Event) -> str:
    """Bring the database's figures up to date and see whether it is sound; return in a word what was found.

    Raises `DamagedError`. SQLite also empties its log, as far as nobody reads it.
    """
    if engine.dialect.name == "sqlite":
        return _sqlite(Path(engine.url.database or ""), stopped)
    with engine.connect() as connection:
        connection.execution_options(isolation_level="AUTOCOMMIT").execute(text("ANALYZE"))
    return "analysed"


def _sqlite(path: Path, stopped: threading.Event) -> str:
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None)) as connection:
        connection.set_progress_handler(stopped.is_set, STEPS)
        if (found := _faults(connection)) != ["ok"]:
            raise DamagedError("; ".join(found))
        connection.execute(f"PRAGMA analysis_limit={LOOKED_AT}")
        connection.execute("PRAGMA optimize")
        # First what holds nobody up; for the small rest of it nobody is waited for.
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
        connection.execute("PRAGMA busy_timeout=0")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return "sound"


def _faults(connection: sqlite3.Connection) -> list[str]:
    try:
        return [str(row[0]) for row in connection.execute("PRAGMA quick_check(3)")]
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            return [str(error)]
        raise
