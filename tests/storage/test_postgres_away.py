"""PostgreSQL that goes away in the middle and comes back."""

import os
from pathlib import Path

import pytest

from storage import intake, migrate
from storage.database import Database, DatabaseAwayError
from tests import postgres


async def test_a_server_that_dies_is_away_and_is_found_again(tmp_path_factory: pytest.TempPathFactory) -> None:
    programs = postgres.programs()
    if programs is None:
        if os.environ.get("CI"):
            pytest.fail(postgres.MISSING)
        pytest.skip(postgres.MISSING)
    folder: Path = tmp_path_factory.mktemp("dying")
    with postgres.Postgres(folder, programs) as server:
        database = Database(server.create("dying"))
        migrate.upgrade(database.engine)
        assert await database.turn(lambda db: intake.is_new(db, "test", "1", 1))
        server.stop()
        with pytest.raises(DatabaseAwayError):
            await database.turn(lambda db: intake.is_new(db, "test", "2", 1))
        with pytest.raises(DatabaseAwayError):
            async with database.reading():
                pass
        server.start()
        assert await database.turn(lambda db: intake.is_new(db, "test", "2", 1))
        assert not await database.turn(lambda db: intake.is_new(db, "test", "1", 1)), "what was kept is still there"
        await database.close()
