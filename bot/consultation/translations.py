"""Translations as a file: what `polyphony translations` writes and reads back."""

import csv
from collections.abc import Collection
from pathlib import Path

from bot.consultation.file import FileError, text_of
from bot.language.check import SHORTEST, characters, tidy
from bot.language.europe import LANGUAGES
from bot.translation.check import LONGEST

COLUMNS = ("proposal", "source", "original", "language", "translation", "state")

Row = tuple[int, int, str, str, str]
"""Line, proposal, original, language, translation."""


def read(path: Path) -> list[Row]:
    """Return the translations in a file, those that are not empty; raises `FileError` with every fault."""
    rows = csv.reader(text_of(path).splitlines(keepends=True))
    header = tuple(next(rows, ()))
    if header != COLUMNS:
        raise FileError([f"{path}, line 1: the columns must be {','.join(COLUMNS)}, not {','.join(header)}"])
    faults, found, known = list[str](), list[Row](), set[tuple[int, str]]()
    for row in rows:
        fault = _fault(row, known)
        if fault:
            faults.append(f"{path}, line {rows.line_num}{fault}")
        elif tidy(row[4]):
            found.append((rows.line_num, int(row[0]), row[2], row[3], tidy(row[4])))
            known.add((int(row[0]), row[3]))
    if faults:
        raise FileError(faults)
    return found


def _fault(row: list[str], known: Collection[tuple[int, str]]) -> str:
    if len(row) != len(COLUMNS):
        return f": {len(row)} values where {len(COLUMNS)} are needed; quote texts that hold a comma"
    number, source, _, language, text, _ = row
    length = characters(tidy(text))
    if not number.isdecimal() or len(number) > 9:
        return f", column 1 (proposal): {number!r} is not a number"
    if language not in LANGUAGES or language == source:
        return f", column 4 (language): {language!r} is not one of {' '.join(one for one in LANGUAGES if one != source)}"
    if length and (int(number), language) in known:
        return f", column 4 (language): {number} stands twice in {language}; allowed: once"
    if length and not SHORTEST <= length <= LONGEST:
        return f", column 5 (translation): {length} characters; {SHORTEST} to {LONGEST} are allowed"
    return ""
