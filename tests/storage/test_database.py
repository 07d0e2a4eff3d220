"""Turns: durable or undone, in groups, and with a database that is away."""

import asyncio
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from storage import intake
from storage.database import Database, DatabaseAwayError, Transaction
from storage.tables import Catalogue


def receive(name: str) -> Callable[[Transaction], bool]:
    return lambda db: intake.is_new(db, "test", name, 1)


async def test_a_turn_is_kept(database: Database) -> None:
    assert await database.turn(lambda db: intake.is_new(db, "test", "1", 1))
    assert not await database.turn(lambda db: intake.is_new(db, "test", "1", 1))


async def test_a_turn_that_raises_leaves_nothing_and_spares_the_others_of_its_group(database: Database) -> None:
    def fails(db: Transaction) -> None:
        intake.is_new(db, "test", "bad", 1)
        db.session.add(Catalogue(id=99, revision=1))
        raise ValueError("no")

    def clashes(db: Transaction) -> None:
        db.session.add(Catalogue(id=1, revision=1))  # there is one: the flush fails

    turns = [database.turn(receive(f"good {n}")) for n in range(20)]
    outcomes = await asyncio.gather(
        *turns[:10], database.turn(fails), database.turn(clashes), *turns[10:], return_exceptions=True
    )
    assert isinstance(outcomes[10], ValueError)
    assert isinstance(outcomes[11], IntegrityError)
    assert [outcome for outcome in outcomes if outcome is True] == [True] * 20
    assert await database.turn(lambda db: intake.is_new(db, "test", "bad", 1)), "the failed turn left its mark"
    assert await database.turn(lambda db: db.session.get(Catalogue, 99)) is None


async def test_a_fast_statement_sees_what_the_session_wrote(database: Database) -> None:
    from storage import people

    def work(db: Transaction) -> int:
        row = db.session.get(Catalogue, 1)
        assert row
        row.revision = 777
        _, revision = people.find(db, b"x" * 32, "test", 1)
        return revision

    assert await database.turn(work) == 777


async def test_two_hundred_turns_at_once_all_count(database: Database) -> None:
    news = await asyncio.gather(*(database.turn(receive(str(n % 100))) for n in range(200)))
    assert sum(news) == 100


async def test_a_turn_whose_caller_went_away_counts(database_url: str) -> None:
    database = Database(database_url)

    async def impatient() -> None:
        async with asyncio.timeout(0):
            await database.turn(lambda db: intake.is_new(db, "test", "impatient", 1))

    with pytest.raises(TimeoutError):
        await impatient()
    await database.close()
    database = Database(database_url)
    assert not await database.turn(lambda db: intake.is_new(db, "test", "impatient", 1))
    await database.close()


async def test_closing_finishes_the_turns_that_wait(database_url: str) -> None:
    database = Database(database_url)
    waiting = [asyncio.ensure_future(database.turn(receive(str(n)))) for n in range(50)]
    await asyncio.sleep(0)
    await database.close()
    assert all(await asyncio.gather(*waiting))


async def test_a_locked_database_is_away_and_comes_back(
    sqlite_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.database.BUSY_SECONDS", 0.05)
    path = tmp_path / "locked.db"
    path.write_bytes(sqlite_template.read_bytes())
    database = Database(f"sqlite:///{path}")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(DatabaseAwayError):
        await database.turn(lambda db: intake.is_new(db, "test", "1", 1))
    other.execute("ROLLBACK")
    other.close()
    assert await database.turn(lambda db: intake.is_new(db, "test", "1", 1))
    await database.close()


async def test_a_full_disk_is_a_database_that_is_away(sqlite_template: Path, tmp_path: Path) -> None:
    path = tmp_path / "full.db"
    path.write_bytes(sqlite_template.read_bytes())
    database = Database(f"sqlite:///{path}")

    def fill(db: Transaction) -> None:
        # SQLite's own limit on the file's size stands in for the disk's.
        pages = db.session.connection().exec_driver_sql("PRAGMA page_count").scalar()
        db.session.connection().exec_driver_sql(f"PRAGMA max_page_count={pages}")
        for number in range(10_000):
            intake.is_new(db, "test", f"{number:070}", 1)

    with pytest.raises(DatabaseAwayError, match="full"):
        await database.turn(fill)
    await database.close()


async def test_an_unknown_server_is_away_within_seconds() -> None:
    database = Database("postgresql://nobody@127.0.0.1:1/nothing")
    with pytest.raises(DatabaseAwayError):
        await database.turn(lambda db: intake.is_new(db, "test", "1", 1))
    with pytest.raises(DatabaseAwayError):
        async with database.reading():
            pass
    await database.close()
