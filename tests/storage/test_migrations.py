"""Migrations: from nothing to now and back, and the tables are what the code believes."""

from alembic.autogenerate import compare_metadata
from alembic.command import downgrade
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text
from sqlmodel import SQLModel

import storage.tables  # noqa: F401 the tables register themselves
from storage import migrate
from storage.database import Database


async def test_the_tables_are_what_the_code_believes(database: Database) -> None:
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        assert compare_metadata(context, SQLModel.metadata) == []


async def test_a_second_migration_changes_nothing(database: Database) -> None:
    assert migrate.upgrade(database.engine) == (migrate.newest(), migrate.newest())


async def test_down_to_nothing_and_up_again(database: Database) -> None:
    with database.engine.connect() as connection, connection.begin():
        downgrade(migrate.config(connection), "base")
    assert inspect(database.engine).get_table_names() == ["alembic_version"]
    assert migrate.upgrade(database.engine) == ("", migrate.newest())
    with database.engine.connect() as connection:
        assert connection.scalar(text("SELECT revision FROM catalogue")) == 0
