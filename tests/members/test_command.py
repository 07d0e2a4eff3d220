"""polyphony members: a list in, a list with codes out, as an operator meets it."""

import asyncio
import csv
import shutil
import signal
import sys
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from sqlalchemy import select

from bot.consultation import roster
from bot.consultation.file import FileError
from storage import consultations, members
from storage.codes import LINK, Code, Codes
from storage.database import Database, Transaction
from storage.keys import Keys, read_keys
from storage.tables import MemberGroup
from tests import sample
from tests.processes import command, environment

STAFF = replace(sample.CONSULTATION, slug="staff", organiser="Works & Council", members=True, countries={}, proposals=[])
PEOPLE = (
    'name,e-mail,department\nAnna Ó Sé,anna@example.invalid,Sales\n\n"Bert, jr",bert@example.invalid, Research \nCleo,,Sales\n'
)
T = TypeVar("T")


@pytest.fixture
async def folder(tmp_path: Path, sqlite_template: Path) -> Path:
    shutil.copy(sqlite_template, tmp_path / "polyphony.db")
    await turn(tmp_path, lambda db: consultations.load(db, STAFF, 0))
    (tmp_path / "people.csv").write_text(PEOPLE, "utf-8")
    return tmp_path


async def turn(folder: Path, work: Callable[[Transaction], T]) -> T:
    database = Database(f"sqlite:///{folder}/polyphony.db")
    try:
        return await database.turn(work)
    finally:
        await database.close()


def written(path: Path, delimiter: str = ",") -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


async def test_a_list_in_and_a_list_with_codes_out(folder: Path) -> None:
    arguments = ("members", "codes", "staff", "people.csv", "codes.csv", "--group-column", "department")
    code, out, err = await command(folder, *arguments, PUBLIC_URL="https://consult.example.invalid")
    assert (code, err) == (0, "")
    assert "codes.csv: 3 codes in 2 groups, 2 of them new." in out
    assert "2 new groups have fewer than 10 people" in out
    rows = written(folder / "codes.csv")
    assert [(row["name"], row["e-mail"], row["department"]) for row in rows] == [
        ("Anna Ó Sé", "anna@example.invalid", "Sales"),
        ("Bert, jr", "bert@example.invalid", " Research "),
        ("Cleo", "", "Sales"),
    ]
    known = Codes(read_keys(folder / "key"))
    assert [known.read(row["code"]) for row in rows] == [Code(2, 1, 0), Code(2, 2, 1), Code(2, 1, 2)]
    for row in rows:
        assert row["link"] == f"https://consult.example.invalid/#start={LINK}{row['code'].replace('-', '')}"
    assert (folder / "codes.csv").stat().st_mode & 0o777 == 0o600
    # Nobody is named where it is not needed.
    raw = b"".join(path.read_bytes() for path in folder.glob("polyphony.db*"))
    for name in ("Anna", "anna@", "example.invalid"[:7] + "@", "Bert", "Cleo", rows[0]["code"], rows[0]["code"].replace("-", "")):
        assert name.encode() not in raw, name
        assert name not in out

    code, _, err = await command(folder, *arguments)
    assert (code, err) == (2, "codes.csv: there is such a file already, and codes are never written over; name another one\n")
    assert written(folder / "codes.csv") == rows
    code, out, err = await command(folder, *arguments[:4], "more.csv", *arguments[5:])
    assert "0 of them new" in out
    assert [known.read(row["code"]) for row in written(folder / "more.csv")] == [Code(2, 1, 3), Code(2, 2, 4), Code(2, 1, 5)]
    assert written(folder / "more.csv")[0]["link"].startswith("http://127.0.0.1:")


async def test_without_groups_everybody_is_in_the_organisers(folder: Path) -> None:
    (folder / "simple.csv").write_text("\ufeffname;town\nZoë;Köln\n", "utf-8")
    code, out, _ = await command(folder, "members", "codes", "staff", "simple.csv", "codes.csv")
    assert code == 0
    assert "1 codes in 1 groups, 1 of them new." in out
    assert (folder / "codes.csv").read_bytes().startswith(b"\xef\xbb\xbfname;town;code;link\n"), "as the spreadsheet wrote it"
    [row] = written(folder / "codes.csv", ";")
    assert (row["name"], row["town"]) == ("Zoë", "Köln")
    assert Codes(read_keys(folder / "key")).read(row["code"]) == Code(2, 1, 0)

    def group(db: Transaction) -> list[tuple[str, str]]:
        return [(one.code, one.name) for one in db.session.scalars(select(MemberGroup))]

    assert await turn(folder, group) == [("1", "Works & Council")]


LONG = "x" * 101


@pytest.mark.parametrize(
    ("content", "column", "sentence"),
    [
        (b"", None, "list.csv, line 2: there are no rows below the names of the columns"),
        (b"name,group\n", None, "list.csv, line 2: there are no rows below"),
        (b"name,group\n\n\n", None, "list.csv, line 2: there are no rows below"),
        (b"name\nA\n", "site", "list.csv, line 1: there is no column 'site'; there are: name"),
        (b"name,group\nA,x\nB,\nC, \n", None, "list.csv, line 3, column 2 (group): empty; everybody needs a group"),
        (b"name,group\nA,x\nB,\nC, \n", None, "list.csv, line 4, column 2 (group): empty; everybody needs a group"),
        (f"group\n{LONG}\n".encode(), None, "list.csv, line 2, column 1 (group): 101 characters; 100 are allowed"),
        (("group\n" + "x\u0323" * 60).encode(), None, "line 2, column 1 (group): 120 characters; 100 are allowed"),
        (b"group\nx\x07\n", None, "line 2, column 1 (group): holds characters that cannot be shown"),
        (b"a,group\n1,anna@example.invalid\n", None, "column 2 (group): looks like an e-mail address"),
        (b"anna@example.invalid,x\nbert@example.invalid,y\n", None, "list.csv, line 1: holds an e-mail address; the first line"),
        ("name\nZoë\n".encode("latin-1"), None, "list.csv, line 2, column 3: not UTF-8; save the file as UTF-8"),
        ("name\nZoë\n".encode("utf-16"), None, "list.csv, line 1, column 1: not UTF-8"),
        (b"name,group\nA,x,y\n", None, "list.csv, line 2: 3 values where 2 are needed; quote values"),
        (b"name,group\nA\n", None, "list.csv, line 2: 1 values where 2 are needed"),
        (b'name,group\n"A,x\n', None, "list.csv, line 2: unexpected end of data"),
        (b"name,Code\nA,x\n", None, "list.csv, line 1, column 2 (Code): is written by this command; take it out"),
        (b"group,group\nA,x\n", None, "list.csv, line 1, column 1 (group): stands more than once"),
        (b"name\n" + b"A" * (1 << 20), None, "list.csv, line 2: longer than 1,048,576 bytes"),
        (None, None, "list.csv: No such file or directory"),
    ],
)  # fmt: skip
def test_faults_are_named(tmp_path: Path, content: bytes | None, column: str | None, sentence: str) -> None:
    path = tmp_path / "list.csv"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(FileError) as caught:
        roster.look_through(path, column, lambda _: None)
    assert sentence in str(caught.value)
    assert "anna@" not in str(caught.value), "nobody's address is repeated"


async def test_with_a_fault_nothing_is_half_done(folder: Path) -> None:
    (folder / "list.csv").write_text("name,group\nA,x\nB,\n" + "C,\n" * 100)
    code, _, err = await command(folder, "members", "codes", "staff", "list.csv", "codes.csv")
    assert code == 2
    lines = err.splitlines()
    assert lines[0] == "list.csv, line 3, column 2 (group): empty; everybody needs a group"
    assert len(lines) == roster.MOST_FAULTS
    assert not list(folder.glob("*codes*"))
    assert (await turn(folder, lambda db: members.figures(db, "staff"))).made == 0


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["codes", "sample", "people.csv", "codes.csv"], "sample is for everybody. Write `kind: members` into its file"),
        (["codes", "nothing", "people.csv", "codes.csv"], "There is no consultation 'nothing'. There are: sample, staff."),
        (["codes", "staff", "people.csv", "nowhere/codes.csv"], "nowhere/codes.csv: No such file or directory"),
        (["codes", "staff", ".", "codes.csv"], ".: is no file; the list is read twice"),
        (["count", "nothing"], "There is no consultation 'nothing'."),
        (["cancel", "staff", "hello"], "No code of staff: the one in place 1. Nothing was cancelled."),
    ],
)
async def test_what_can_be_mended_is_a_sentence(folder: Path, arguments: list[str], sentence: str) -> None:
    code, _, err = await command(folder, "members", *arguments)
    assert code == 2
    assert sentence in err
    assert "Traceback" not in err
    assert not list(folder.glob("*codes*"))


@pytest.mark.parametrize("with_", [signal.SIGINT, signal.SIGTERM])
async def test_whoever_interrupts_it_leaves_nothing_behind_and_no_number_twice(folder: Path, with_: signal.Signals) -> None:
    with (folder / "many.csv").open("w") as file:
        file.write("name\n" + "somebody\n" * 400_000)
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "members", "codes", "staff", "many.csv", "codes.csv"),
        cwd=folder,
        env=environment(folder),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    async with asyncio.timeout(30):
        while not any(path.stat().st_size for path in folder.glob(".codes.csv.*.part")):
            await asyncio.sleep(0.01)
        process.send_signal(with_)
        _, err = await process.communicate()
    assert process.returncode not in (0, None)
    assert b"Traceback" not in err
    assert not list(folder.glob("*codes*"))
    assert not list(folder.glob(".codes*"))
    assert (await turn(folder, lambda db: members.figures(db, "staff"))).made == 400_000
    code, _, _ = await command(folder, "members", "codes", "staff", "people.csv", "codes.csv")
    assert code == 0
    first = Codes(read_keys(folder / "key")).read(written(folder / "codes.csv")[0]["code"])
    assert first
    assert first.serial == 400_000


async def test_cancelling_and_counting(folder: Path) -> None:
    await command(folder, "members", "codes", "staff", "people.csv", "codes.csv", "--group-column", "department")
    lost = written(folder / "codes.csv")[1]["code"]
    code, out, _ = await command(folder, "members", "cancel", "staff", lost.lower(), lost)
    assert (code, out) == (0, "1 of 2 cancelled; the others had been used or cancelled before.\n")

    def join(db: Transaction) -> None:
        from storage import people

        for person in range(11):
            who, _ = people.find(db, bytes([person]) * 32, "test", 0)
            assert members.join(db, who, Code(2, 1 if person < 9 else 2, 100 + person))

    await turn(folder, join)
    code, out, _ = await command(folder, "members", "count", "staff")
    assert code == 0
    assert out == "Codes made: 3\nCodes used: 12\nGroups that are not told, since they have few members: 2\n"


@pytest.mark.parametrize("name", ["", "codes", "cancel", "count"])
async def test_help_teaches(tmp_path: Path, name: str) -> None:
    code, out, _ = await command(tmp_path, "members", *([name] if name else []), "--help")
    assert code == 0
    assert len(out.split()) > 25


def test_memory_does_not_grow_with_the_list(tmp_path: Path) -> None:
    def peak(rows: int) -> int:
        path, target = tmp_path / f"{rows}.csv", tmp_path / f"{rows}-codes.csv"
        path.write_text("name,group\n" + "".join(f"somebody {n},Site {n % 7}\n" for n in range(rows)))
        codes = Codes(Keys(bytes(32)))
        tracemalloc.start()
        found = roster.look_through(path, None, lambda _: None)
        with roster.new_file(target, marked=False) as file:
            roster.write(found, file, lambda group: (codes.write(Code(1, 1, 1)), group), lambda _: None)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert found.rows == rows
        return most

    peak(100)
    assert peak(30_000) < 2 * peak(1_000)


def test_a_list_that_changes_while_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("name,group\nA,x\nB,y\n")
    found = roster.look_through(path, None, lambda _: None)
    for changed in ("name,group\nA,x\nB,y\nC,y\n", "name,group\nA,x\n", "name,group\nA,x\nB,z\n"):
        path.write_text(changed)
        with (
            pytest.raises(FileError, match="was changed while it was read"),
            roster.new_file(tmp_path / "codes.csv", marked=False) as file,
        ):
            roster.write(found, file, lambda _: ("", ""), lambda _: None)
        assert [one.name for one in tmp_path.iterdir()] == ["list.csv"]


def test_somebody_else_writes_the_file_meanwhile(tmp_path: Path) -> None:
    target = tmp_path / "codes.csv"
    with pytest.raises(FileError, match="meanwhile"), roster.new_file(target, marked=False):
        target.write_text("theirs")
    assert [(one.name, one.read_text()) for one in tmp_path.iterdir()] == [("codes.csv", "theirs")]


def test_more_groups_than_there_are_numbers(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("group\n" + "".join(f"{n}\n" for n in range(65_536)))
    with pytest.raises(FileError, match=r"line 65537, column 1 \(group\): more than 65,535 groups"):
        roster.look_through(path, None, lambda _: None)
