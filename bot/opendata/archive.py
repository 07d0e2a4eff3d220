"""Opening an archive that may be anything: only what belongs there, as large as it says, with the checksums that it says."""

import csv
import hashlib
import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.opendata.dictionary import FILES, MATRIX, SUMS

LARGEST = 256 << 30
"""Bytes of all files together, unpacked: more than the votes of a hundred million people."""
LARGEST_TEXT = 64 << 20
"""Bytes of what is read at once: checksums, metadata."""
DENSEST = 400
"""How many times smaller a file may be packed: our emptiest one, participants-votes.csv, is under a hundred times."""
LONGEST_LINE = 4 << 20
"""Bytes of a line: participants-votes.csv has a column a proposal."""
CHUNK = 1 << 20
_ZIPPED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


class TamperedError(Exception):
    """What was found in an archive is not what was published; its sentence says what."""


@contextmanager
def opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """Give an archive with exactly the files that it must have; raises `TamperedError`, and `OSError` if it cannot be read."""
    try:
        with path.open("rb") as file, zipfile.ZipFile(file) as archive:
            _look_over(archive)
            yield archive
    except (zipfile.BadZipFile, NotImplementedError, EOFError, UnicodeDecodeError, csv.Error) as error:
        raise TamperedError(f"This is no whole zip archive of open data: {error}.") from None
    except Exception as error:
        # zlib's own error is not one of zipfile's.
        if type(error).__module__ != "zlib":
            raise
        raise TamperedError(f"This is no whole zip archive of open data: {error}.") from None


def _look_over(archive: zipfile.ZipFile) -> None:
    entries = archive.infolist()
    names = [entry.filename for entry in entries]
    strange = sorted(set(names) - FILES - {SUMS, MATRIX})
    if strange or len(set(names)) < len(names):
        raise TamperedError(f"There is a file that does not belong there: {(strange or ['one of them twice'])[0]!r}.")
    if missing := sorted((FILES | {SUMS}) - set(names)):
        raise TamperedError(f"A file is missing: {missing[0]}.")
    for entry in entries:
        if entry.compress_type not in _ZIPPED or entry.flag_bits & 1:
            raise TamperedError(f"{entry.filename} is encrypted, or packed in a way that we do not use.")
        if entry.file_size > max(entry.compress_size, 1 << 10) * DENSEST:
            raise TamperedError(f"{entry.filename} would unpack to more than {DENSEST} times its size: a zip bomb.")
    if sum(entry.file_size for entry in entries) > LARGEST:
        raise TamperedError(f"Unpacked it would be larger than {LARGEST >> 30} GB: a zip bomb.")


def text(archive: zipfile.ZipFile, name: str) -> str:
    """Return a small file's text; raises `TamperedError`."""
    if archive.getinfo(name).file_size > LARGEST_TEXT:
        raise TamperedError(f"{name} is too large.")
    return archive.read(name).decode()


def check_sums(archive: zipfile.ZipFile) -> int:
    """Compare every file with its checksum; return how many there are. Raises `TamperedError`."""
    said = {}
    for line in text(archive, SUMS).splitlines():
        print_, _, name = line.partition("  ")
        said[name] = print_
    there = set(archive.namelist()) - {SUMS}
    if set(said) != there:
        raise TamperedError(f"{SUMS} does not list exactly the files: {min(set(said) ^ there)!r}.")
    for name, print_ in said.items():
        found, length = hashlib.sha256(), 0
        with archive.open(name) as file:
            while chunk := file.read(CHUNK):
                found.update(chunk)
                length = _longest(chunk, length, name) if name.endswith(".csv") else 0
        if found.hexdigest() != print_:
            raise TamperedError(f"{name} has been changed: its SHA-256 is not the one in {SUMS}.")
    return len(said)


def _longest(chunk: bytes, before: int, name: str) -> int:
    """Return how long the line is that a chunk ends in; raises `TamperedError` if one is too long to be read."""
    lines = chunk.split(b"\n")
    lengths = [len(line) for line in lines]
    lengths[0] += before
    if max(lengths) > LONGEST_LINE:
        raise TamperedError(f"{name} has a line that is too long.")
    return lengths[-1]


def rows(archive: zipfile.ZipFile, name: str, header: list[str]) -> Iterator[list[str]]:
    """Yield a CSV file's rows as they come; raises `TamperedError` where a row has other columns than `header`."""
    with archive.open(name) as packed, io.TextIOWrapper(packed, encoding="utf-8", newline="") as file:
        reader = csv.reader(file, strict=True)
        if next(reader, None) != header:
            raise TamperedError(f"{name} has other columns than {', '.join(header)}.")
        for row in reader:
            if len(row) != len(header):
                raise TamperedError(f"{name}, line {reader.line_num}: {len(row)} columns and not {len(header)}.")
            yield row
