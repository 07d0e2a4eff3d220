"""The files of a published round: its exposure as CSV, its report as JSON, and its open data."""

import csv
import io
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import orjson

from bot.opinion.score import interval
from bot.results.report import Report, Row
from storage import opendata_files
from storage.database import Transaction

COLUMNS = ("proposal", "language", "country", "accepted_at", "votes", "reached_at", "agree", "share", "low", "high")
"""Those of `polyphony exposure --csv`."""


def exposure_csv(report: Report) -> bytes:
    """Return every proposal with its votes; of few votes the opinion stays out."""
    file = io.StringIO(newline="")
    table = csv.writer(file, lineterminator="\n")
    table.writerow(COLUMNS)
    for row in sorted(report.rows, key=lambda one: one.proposal):
        known = (row.proposal, row.language, row.country, _at(row.accepted_at), row.votes, _at(row.reached_at))
        table.writerow((*known, *_opinion(row)))
    return file.getvalue().encode()


def _opinion(row: Row) -> tuple[int | str, ...]:
    """Return how many agree, and which share; not the one it was ranked by, which may count every country the same."""
    if row.agree is None or not row.votes:
        return ("",) * 4
    return row.agree, *(f"{share:.6f}" for share in (row.agree / row.votes, *interval(row.agree, row.votes)))


def _at(moment: int | None) -> str:
    return "" if moment is None else datetime.fromtimestamp(moment, UTC).isoformat()


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
