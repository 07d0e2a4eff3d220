"""An organisation's list of its people: looked through once, and written once more with a code in each row.

Both passes go row by row, so that millions of rows need no more memory than ten. Nothing of a row goes elsewhere but its group.
"""

import contextlib
import csv
import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from bot.consultation.file import FileError
from bot.language.check import tidy
from storage.members import LONGEST_GROUP, MOST_GROUPS

GROUP = "group"
"""The column that is taken for the groups where none is named."""
ADDED = ("code", "link")
DELIMITERS = ",;\t"
"""Spreadsheets write the semicolon where the comma stands in decimal numbers: in most of Europe."""
LONGEST_LINE = 1 << 20
MOST_FAULTS = 20
STEP = 1000
"""Rows between two steps of the progress bar."""

Progress = Callable[[int], None]
"""Takes how many bytes, or rows, were done since it was called last."""


@dataclass(frozen=True, slots=True)
class Roster:
    """A list without a fault: how it is written, where its groups stand (None: there are none), and how many rows each has."""

    path: Path
    delimiter: str
    marked: bool
    """Whether it begins with a byte order mark, without which some spreadsheets take it for another encoding."""
    header: tuple[str, ...]
    column: int | None
    rows: int
    groups: dict[str, int]


def look_through(path: Path, column: str | None, progress: Progress) -> Roster:
    """Return what is in a list, whose groups stand in this column; raises `FileError` with the first faults found in it."""
    faults: list[str] = []
    groups: dict[str, int] = {}
    count = 0
    with _opened(path) as file:
        delimiter, marked = _kind(file)
        rows = _rows(path, file, delimiter, progress)
        _, first = next(rows, (0, []))
        header = tuple(first)
        place = _column(path, header, column)
        for line, row in rows:
            count += 1
            group = tidy(row[place]) if place is not None and place < len(row) else ""
            faults += [f"{path}, line {line}{reason}" for reason in _wrong(row, header, place, group)]
            if place is not None and not faults:
                groups[group] = groups.get(group, 0) + 1
                if len(groups) > MOST_GROUPS:
                    faults.append(f"{path}, line {line}, {_named(header, place)}: more than {MOST_GROUPS:,} groups")
            if len(faults) >= MOST_FAULTS or len(groups) > MOST_GROUPS:
                break
    if not count and not faults:
        faults.append(f"{path}, line 2: there are no rows below the names of the columns")
    if faults:
        raise FileError(faults)
    return Roster(path, delimiter, marked, header, place, count, groups)


def write(roster: Roster, file: IO[str], made: Callable[[str], tuple[str, str]], progress: Progress) -> None:
    """Write the list again with the code and the link that are `made` for each row's group.

    Raises `FileError` where the list is not what was looked through.
    """
    table = csv.writer(file, delimiter=roster.delimiter, lineterminator="\n")
    table.writerow([*roster.header, *ADDED])
    count = 0
    with _opened(roster.path) as source:
        for line, row in _rows(roster.path, source, roster.delimiter, lambda _: None, skip=1):
            group = tidy(row[roster.column]) if roster.column is not None and roster.column < len(row) else ""
            if (
                count == roster.rows
                or len(row) != len(roster.header)
                or (roster.column is not None and group not in roster.groups)
            ):
                raise FileError([f"{roster.path}, line {line}: the file was changed while it was read; run this again"])
            table.writerow([*row, *made(group)])
            count += 1
            if count % STEP == 0:
                progress(STEP)
    if count != roster.rows:
        raise FileError([f"{roster.path}: the file was changed while it was read; run this again"])
    progress(count % STEP)


@contextlib.contextmanager
def new_file(path: Path, *, marked: bool) -> Iterator[IO[str]]:
    """Give a file that only its owner may read, and that gets its name once all is written; no other file is ever overwritten.

    Raises `FileError`.
    """
    if path.exists():
        raise FileError([f"{path}: there is such a file already, and codes are never written over; name another one"])
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    except OSError as error:
        raise FileError([f"{path}: {error.strerror}"]) from None
    try:
        with open(handle, "w", encoding="utf-8-sig" if marked else "utf-8", newline="") as file:  # noqa: PTH123 it is open already
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.link(name, path)
    except FileExistsError:
        raise FileError([f"{path}: somebody has made such a file meanwhile; name another one"]) from None
    except OSError as error:
        raise FileError([f"{path}: {error.strerror}"]) from None
    finally:
        Path(name).unlink()


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[IO[bytes]]:
    if path.exists() and not path.is_file():
        raise FileError([f"{path}: is no file; the list is read twice, so it has to be one"])
    try:
        with path.open("rb") as file:
            yield file
    except OSError as error:
        raise FileError([f"{path}: {error.strerror}"]) from None


def _kind(file: IO[bytes]) -> tuple[str, bool]:
    """Return the delimiter that the first line has most of, and whether there is a byte order mark."""
    first = file.readline(LONGEST_LINE)
    file.seek(0)
    return max(DELIMITERS, key=lambda one: first.count(one.encode())), first.startswith(b"\xef\xbb\xbf")


def _rows(path: Path, file: IO[bytes], delimiter: str, progress: Progress, skip: int = 0) -> Iterator[tuple[int, list[str]]]:
    """Give the rows that are not empty, but for the first `skip`, each with the number of the line on which it ends."""
    rows = csv.reader(_lines(path, file, progress), delimiter=delimiter, strict=True)
    try:
        for row in rows:
            if not row:
                continue
            if skip:
                skip -= 1
                continue
            yield rows.line_num, row
    except csv.Error as error:
        raise FileError([f"{path}, line {rows.line_num}: {error}"]) from None


def _lines(path: Path, file: IO[bytes], progress: Progress) -> Iterator[str]:
    done = 0
    for number, raw in enumerate(iter(lambda: file.readline(LONGEST_LINE), b""), 1):
        if len(raw) == LONGEST_LINE:
            raise FileError([f"{path}, line {number}: longer than {LONGEST_LINE:,} bytes"])
        done += len(raw)
        if number % STEP == 0:
            progress(done)
            done = 0
        try:
            yield raw.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError as error:
            column = len(raw[: error.start].decode("utf-8", "replace")) + 1
            raise FileError([f"{path}, line {number}, column {column}: not UTF-8; save the file as UTF-8"]) from None
    progress(done)


def _column(path: Path, header: tuple[str, ...], column: str | None) -> int | None:
    """Return where the groups stand; None where no column was named and there is none of the usual name."""
    if any("@" in name for name in header):
        raise FileError([f"{path}, line 1: holds an e-mail address; the first line has to be the names of the columns"])
    names = [name.strip().casefold() for name in header]
    for added in ADDED:
        if added in names:
            raise FileError([f"{path}, line 1, {_named(header, names.index(added))}: is written by this command; take it out"])
    wanted = (GROUP if column is None else column).strip().casefold()
    if names.count(wanted) > 1:
        raise FileError([f"{path}, line 1, {_named(header, names.index(wanted))}: stands more than once"])
    if wanted in names:
        return names.index(wanted)
    if column is None:
        return None
    raise FileError([f"{path}, line 1: there is no column {column!r}; there are: {', '.join(header) or 'none'}"])


def _wrong(row: list[str], header: tuple[str, ...], place: int | None, group: str) -> list[str]:
    """Return what is wrong with a row, without a word of it: it tells of people."""
    if len(row) != len(header):
        return [f": {len(row)} values where {len(header)} are needed; quote values that hold what stands between them"]
    if place is None:
        return []
    checks = {
        "empty; everybody needs a group": not group,
        f"{len(group)} characters; {LONGEST_GROUP} are allowed": len(group) > LONGEST_GROUP,
        "holds characters that cannot be shown": not group.isprintable(),
        "looks like an e-mail address; a group is a department or a site, never a person": "@" in group,
    }
    return [f", {_named(header, place)}: {reason}" for reason, wrong in checks.items() if wrong]


def _named(header: tuple[str, ...], place: int) -> str:
    return f"column {place + 1} ({header[place].strip()})"
