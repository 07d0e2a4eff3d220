"""Bringing a database's tables up to date."""

from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from storage.database import DatabaseAwayError

_FOLDER = Path(__file__).parent / "migrations"


def config(connection: Connection) -> Config:
    """Return alembic's configuration for a connection."""
    made = Config()
    made.set_main_option("script_location", str(_FOLDER))
    made.set_main_option("path_separator", "os")
    made.attributes["connection"] = connection
    return made


@cache
def newest() -> str:
    """Return the revision that this program expects."""
    made = Config()
    made.set_main_option("script_location", str(_FOLDER))
    made.set_main_option("path_separator", "os")
    return ScriptDirectory.from_config(made).get_current_head() or ""


def present(engine: Engine) -> str:
    """Return the database's revision; empty if it has no tables yet."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision() or ""


def upgrade(engine: Engine, revision: str = "head") -> tuple[str, str]:
    """Bring the tables to a revision; return the revisions before and after; raises `DatabaseAwayError`."""
    try:
        return _upgrade(engine, revision)
    except DBAPIError as error:
        # The driver's sentence names host and port, never the password.
        reason = str(error.orig).strip().splitlines()[0]
        raise DatabaseAwayError(f"The database cannot be reached: {reason}. Is it running, and is DATABASE_URL right?") from error


def _upgrade(engine: Engine, revision: str) -> tuple[str, str]:
    before = present(engine)
    if revision == "head" and before == newest():
        return before, before
    with engine.connect() as connection, connection.begin():
        if connection.dialect.name == "sqlite":
            # Our connections leave BEGIN to us (storage.database); so a migration is all or nothing.
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        command.upgrade(config(connection), revision)
    return before, present(engine)
