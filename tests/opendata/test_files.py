"""The files of published rounds: made once, whole or not at all, and gone when the round is taken back."""

import fcntl
import hashlib
import os
from pathlib import Path

import pytest
from sqlmodel import col, update

from bot.forever import StoppedError
from bot.opendata.files import MAKING, Files
from bot.opendata.verify import verify
from storage import opendata_files, rounds
from storage.database import Database, Transaction
from storage.tables import Consultation, Round, RoundState
from tests.opendata.test_circle import SQLITE
from tests.opendata.world import NOW, crowd, fill

NAME = "sample-round-1.zip"


def there(folder: Path) -> dict[str, bytes]:
    """Return what everybody may read: the files in a folder."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()} if folder.exists() else {}


async def test_a_file_lives_as_long_as_its_round_is_published(database: Database, tmp_path: Path) -> None:
    folder, now = tmp_path / "a" / "open-data", NOW
    files = Files(database, folder, lambda: now)
    await files.step()
    assert not folder.exists(), "nothing is published"

    await database.turn(lambda db: fill(db, crowd("IE", 12)))
    left = folder / MAKING / ".sample-round-1.zip.abc"
    left.mkdir(parents=True)
    (left / "votes.csv").write_text("half of it")
    (folder / "elsewhere-round-1.zip").write_text("of another database")
    await files.step()
    first = there(folder)
    assert set(first) == {NAME, f"{NAME}.sha256", "elsewhere-round-1.zip"}
    assert first[f"{NAME}.sha256"].decode() == f"{hashlib.sha256(first[NAME]).hexdigest()}  {NAME}\n"
    assert all(check.good for check in verify(folder / NAME, lambda _: None))
    assert not left.exists()
    now += 60
    await files.step()
    assert there(folder) == first, "once"

    async def move_to(before: RoundState, after: RoundState) -> None:
        def work(db: Transaction) -> None:
            assert rounds.move(db, 1, before, after, now, 1)

        await database.turn(work)

    await move_to(RoundState.PUBLISHED, RoundState.CLOSED)
    await files.step()
    assert set(there(folder)) == {"elsewhere-round-1.zip"}
    await move_to(RoundState.CLOSED, RoundState.PUBLISHED)
    await files.step()
    second = there(folder)
    # Taken back and published again between two looks: what was published then is another thing.
    now += 30
    await move_to(RoundState.PUBLISHED, RoundState.CLOSED)
    await move_to(RoundState.CLOSED, RoundState.PUBLISHED)
    (one,) = await database.read(lambda db: opendata_files.sources(db, now))
    assert one.made(folder) is None
    await files.step()
    assert one.made(folder) == folder / NAME
    assert len({found[NAME] for found in (first, second, there(folder))}) == 3


@SQLITE
async def test_a_round_whose_day_has_come_and_one_of_members(database: Database, tmp_path: Path) -> None:
    def work(db: Transaction) -> None:
        first = db.session.get_one(Round, 1)
        first.closes_at, first.published_at = NOW - 100, NOW + 50
        db.session.execute(update(Consultation).where(col(Consultation.id) == 1).values(members=True))

    await database.turn(work)
    folder, now = tmp_path / "open-data", NOW
    files = Files(database, folder, lambda: now)
    await files.step()
    now += 50
    await files.step()
    assert not there(folder), "it is not for everybody"
    assert set(there(tmp_path / "open-data-members")) == {NAME, f"{NAME}.sha256"}
    # Open to everybody from now on.
    await database.turn(lambda db: db.session.execute(update(Consultation).values(members=False)))
    await files.step()
    assert (len(there(folder)), len(there(tmp_path / "open-data-members"))) == (2, 0)


@SQLITE
async def test_half_a_file_is_never_there(database: Database, tmp_path: Path) -> None:
    await database.turn(lambda db: fill(db, crowd("IE", 12)))
    folder = tmp_path / "open-data"
    ending = Files(database, folder, lambda: NOW)
    await ending.stop()
    with pytest.raises(StoppedError):
        await ending.step()
    assert there(folder) == {}
    files = Files(database, folder, lambda: NOW)
    held = os.open(folder, os.O_RDONLY)
    fcntl.flock(held, fcntl.LOCK_EX)
    await files.step()
    assert there(folder) == {}, "another program is at it"
    os.close(held)
    # What cannot be written is tried again, and says so in the log.
    (folder / MAKING).rmdir()
    (folder / MAKING).write_text("in the way")
    await files.step()
    assert NAME not in there(folder)
    (folder / MAKING).unlink()
    await files.step()
    assert NAME in there(folder)
