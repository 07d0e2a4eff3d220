"""What was changed is found, whoever changed it and however cleverly; and the commands say so."""

import asyncio
import hashlib
import io
import shutil
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from bot.__main__ import main
from bot.opendata.archive import TamperedError
from bot.opendata.verify import verify
from storage.database import Database
from tests.opendata.world import crowd, fill, made, repacked

Files = dict[str, bytes]


@pytest.fixture(scope="module")
def whole(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("whole")
    shutil.copy(sqlite_template, folder / "polyphony.db")

    async def work() -> Path:
        database = Database(f"sqlite:///{folder / 'polyphony.db'}")
        try:
            return await made(database, [*crowd("IE", 12), *crowd("DE", 9)], folder / "whole.zip")
        finally:
            await database.close()

    return asyncio.run(work())


def sums(files: Files) -> None:
    """Make the checksums right again."""
    lines = (f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in files.items() if name != "SHA256SUMS")
    files["SHA256SUMS"] = "".join(lines).encode()


def swap(name: str, old: bytes, new: bytes) -> Callable[[Files], None]:
    def change(files: Files) -> None:
        assert old in files[name]
        files[name] = files[name].replace(old, new, 1)

    return change


def parquet(files: Files, name: str, change: Callable[[dict[str, object]], None]) -> None:
    """Change the first row of a Parquet file."""
    read = pq.read_table(io.BytesIO(files[name]))
    rows = read.to_pylist()
    change(rows[0])
    written = io.BytesIO()
    pq.write_table(pa.Table.from_pylist(rows, schema=read.schema), written)
    files[name] = written.getvalue()


def vote(files: Files) -> None:
    swap("votes.csv", b"disagree", b"agree")(files)


def byte(files: Files) -> None:
    files["agenda.parquet"] = files["agenda.parquet"][:-1] + b"?"


def missing(files: Files) -> None:
    del files["tallies.csv"]


def outside(files: Files) -> None:
    files["../outside.csv"] = b""


def bomb(files: Files) -> None:
    files["votes.csv"] = b"0" * 50_000_000


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (vote, "votes.csv has been changed"),
        (byte, "agenda.parquet has been changed"),
        (missing, "A file is missing: tallies.csv"),
        (outside, "does not belong there: '../outside.csv'"),
        (bomb, "a zip bomb"),
    ],
)
def test_a_changed_file(whole: Path, tmp_path: Path, change: Callable[[Files], None], sentence: str) -> None:
    with pytest.raises(TamperedError, match=sentence):
        verify(repacked(whole, tmp_path / "b.zip", change), lambda _: None)


def place(files: Files) -> None:
    lines = files["agenda.csv"].decode().splitlines()
    one, other = (line.split(",", 1) for line in lines[1:3])
    files["agenda.csv"] = "\n".join([lines[0], f"{one[0]},{other[1]}", f"{other[0]},{one[1]}", *lines[3:], ""]).encode()
    read = pq.read_table(io.BytesIO(files["agenda.parquet"]))
    rows = read.to_pylist()
    rows[0]["place"], rows[1]["place"] = 2, 1
    rows[0], rows[1] = rows[1], rows[0]
    written = io.BytesIO()
    pq.write_table(pa.Table.from_pylist(rows, schema=read.schema), written)
    files["agenda.parquet"] = written.getvalue()


def everywhere(files: Files) -> None:
    """One vote, in all files that have it."""
    first = files["votes.csv"].decode().splitlines()[1].split(",")
    other = "neutral" if first[3] != "neutral" else "agree"
    number = {"agree": "1", "neutral": "0", "disagree": "-1"}
    swap("votes.csv", ",".join(first[:5]).encode(), ",".join([*first[:3], other, ""]).encode())(files)
    tail = f"{first[1]},{first[0]},"
    swap("polis/votes.csv", f"{tail}{number[first[3]]}\n".encode(), f"{tail}{number[other]}\n".encode())(files)
    parquet(files, "votes.parquet", lambda row: row.update(choice=other, reasons=""))


@pytest.mark.parametrize(
    ("change", "wrong"), [(vote, {"file votes", "voters", "polis", "tallies"}), (place, {"places"}), (everywhere, {"tallies"})]
)
def test_with_the_checksums_made_right_again(
    whole: Path, tmp_path: Path, change: Callable[[Files], None], wrong: set[str]
) -> None:
    def both(files: Files) -> None:
        change(files)
        sums(files)

    found = {check.name for check in verify(repacked(whole, tmp_path / "b.zip", both), lambda _: None) if check.good is False}
    assert found
    assert found <= wrong


def run(monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    monkeypatch.setattr(sys, "argv", ["polyphony", *words])
    with pytest.raises(SystemExit) as ended:
        main()
    return int(ended.value.code or 0)


def test_the_commands(
    sqlite_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(sqlite_template, tmp_path / "polyphony.db")
    url = f"sqlite:///{tmp_path / 'polyphony.db'}"
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", url)
    assert run(monkeypatch, "export", "sample") == 2
    assert "No round of sample is published yet" in capsys.readouterr().err

    async def publish() -> None:
        database = Database(url)
        await database.turn(lambda db: fill(db, crowd("IE", 12)))
        await database.close()

    asyncio.run(publish())
    # The sample was published at a moment that is still to come.
    monkeypatch.setattr("time.time", lambda: 1_800_000_000.0)
    assert run(monkeypatch, "export", "sample", "--to", "a.zip") == 0
    assert hashlib.sha256(Path("a.zip").read_bytes()).hexdigest() in capsys.readouterr().out
    assert run(monkeypatch, "verify", "a.zip") == 0
    assert "everything that can be recomputed holds" in capsys.readouterr().out
    assert run(monkeypatch, "export", "sample", "--to", "a.zip") == 2
    assert "there is such a file already" in capsys.readouterr().err
    Path("b.zip").write_bytes(Path("a.zip").read_bytes()[:-200])
    Path("c.zip").write_text("no zip")
    for name in ("b.zip", "c.zip"):
        assert run(monkeypatch, "verify", name) == 1
        assert "no whole zip archive" in capsys.readouterr().out
    assert run(monkeypatch, "verify", "d.zip") == 2
    assert "cannot be read" in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.glob("*.zip")) == ["a.zip", "b.zip", "c.zip"]
    with zipfile.ZipFile("a.zip") as archive:
        assert b"creativecommons.org/licenses/by/4.0" in archive.read("LICENSE")
