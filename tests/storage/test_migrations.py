"""Migrations: from nothing to now and back, and the tables are what the code believes."""

from typing import Any

from alembic.autogenerate import compare_metadata
from alembic.command import downgrade
from alembic.migration import MigrationContext
from sqlalchemy import Row, inspect, text
from sqlmodel import SQLModel

import storage.tables  # noqa: F401 the tables register themselves
from storage import migrate, tallies
from storage.agenda import unpack
from storage.database import Database, Transaction
from tests.storage.test_agenda import publish_european
from tests.storage.test_signals import fill, vote_apart


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


async def test_who_agreed_before_there_were_versions_agreed_to_the_first(database: Database) -> None:
    with database.engine.connect() as connection, connection.begin():
        downgrade(migrate.config(connection), "0001")
    with database.engine.connect() as connection, connection.begin():
        rows = (
            (
                "INSERT INTO participant (id, language, country, consultation_id, consented_at, touched_at, seen, dialogue) "
                "VALUES (7, 'mt', 'MT', 1, 5, 5, '', '')"
            ),
            (
                "INSERT INTO consent (id, participant_id, purpose, text_hash, language, channel, given_at) "
                "VALUES (1, 7, 'take part', 'x', 'mt', 'web', 5), (2, 7, 'contact', 'x', 'mt', 'web', 5)"
            ),
        )
        for row in rows:
            connection.execute(text(row))
    migrate.upgrade(database.engine)
    with database.engine.connect() as connection:
        assert connection.scalar(text("SELECT privacy_version FROM participant")) == 1
        versions = connection.execute(text("SELECT purpose, version, consultation_id FROM consent ORDER BY id")).all()
        assert [tuple(row) for row in versions] == [("take part", 1, 1), ("contact", 0, None)]


async def test_a_share_that_told_of_hidden_cells_tells_nothing_of_them_any_more(database: Database) -> None:
    await database.turn(publish_european)

    def items(db: Transaction) -> list[Row[Any]]:
        return list(db.session.execute(text("SELECT * FROM agenda_item ORDER BY round_id, proposal_id")).all())

    before = await database.turn(items)
    cells = [unpack(item.cells) for item in before]
    assert {cell.told for mine in cells for cell in mine.values() if cell.votes} == {0, 1}
    assert [item.few for item in before].count(True) == 1
    with database.engine.connect() as connection, connection.begin():
        downgrade(migrate.config(connection), "0014")
        connection.execute(text("UPDATE agenda_item SET share = 0.5, low = 0.4, high = 0.6 WHERE proposal_id = 1"))
    migrate.upgrade(database.engine)
    assert await database.turn(items) == before


async def test_votes_that_counted_apart_count_where_nothing_does(database: Database) -> None:
    voters = await database.turn(lambda db: fill(db, wave=4))
    await database.turn(lambda db: vote_apart(db, voters))
    with database.engine.connect() as connection, connection.begin():
        assert tallies.kept_apart(connection)
        downgrade(migrate.config(connection), "0013")
    migrate.upgrade(database.engine)
    with database.engine.connect() as connection:
        assert tallies.recount(connection) == tallies.kept(connection)
