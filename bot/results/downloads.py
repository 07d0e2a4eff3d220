"""The files of a published round: its exposure as CSV, its report as JSON, and its open data."""

import io
from dataclasses import dataclass
from pathlib import Path

import orjson

from bot.opinion.exposure import Exposed
from bot.opinion.exposure_csv import write
from bot.results.report import Report
from storage import opendata_files
from storage.database import Transaction


def exposure_csv(report: Report) -> bytes:
    """Return every proposal with its votes, by number; where countries count the same, its share is not what it was ranked by."""
    file = io.StringIO(newline="")
    rows = sorted(report.rows, key=lambda one: one.proposal)
    write(
        file,
        (
            Exposed(row.proposal, row.language, row.country, row.accepted_at, row.agree or 0, row.votes, row.reached_at)
            for row in rows
        ),
        {row.proposal for row in rows if row.agree is None},
    )
    return file.getvalue().encode()


def report_json(report: Report) -> bytes:
    """Return the report; proposals by their numbers."""
    return orjson.dumps(report, option=orjson.OPT_NON_STR_KEYS)


@dataclass(frozen=True, slots=True)
class Archive:
    """A round's open data: the file, its bytes, and its SHA-256."""

    path: Path
    size: int
    sha256: str


def archive(db: Transaction, folder: Path, round_: int, now: int) -> Archive | None:
    """Return the open data of a round, if it is written."""
    source = next((one for one in opendata_files.sources(db, now) if one.round == round_), None)
    path = source.made(folder) if source else None
    if path is None:
        return None
    try:
        words = opendata_files.sum_of(path).read_text("ascii").split()
        return Archive(path, path.stat().st_size, words[0] if words else "")
    except FileNotFoundError:
        return None
