"""red-dwarf, which reads Polis exports, finds the same votes in ours."""

import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from storage.database import Database
from tests.opendata.world import crowd, made, table

VOTE = {"agree": 1, "neutral": 0, "disagree": -1}


@dataclass
class Page:
    """What red-dwarf gets for an address."""

    text: str


class Folder:
    """A folder of the archive in place of the network."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def get(self, name: str) -> Page:
        with zipfile.ZipFile(self._path) as archive:
            return Page(archive.read(name).decode())


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_red_dwarf_reads_the_same_votes(database: Database, tmp_path: Path) -> None:
    from reddwarf.data_loader import Loader

    path = await made(database, [*crowd("IE", 12), *crowd("DE", 3), *crowd("FR", 4, publishes=False)], tmp_path / "a.zip")
    loader = Loader()
    loader.session = Folder(path)
    loader.load_remote_export_data_comments("polis/")
    loader.load_remote_export_data_votes("polis/")
    loader.filter_duplicate_votes(keep="recent")
    assert not loader.skipped_dup_votes
    ours = {(int(row["voter"]), int(row["proposal"])): VOTE[row["choice"]] for row in table(path, "votes.csv")}
    assert {(vote["participant_id"], vote["statement_id"]): vote["vote"] for vote in loader.votes_data} == ours
    assert [one["statement_id"] for one in loader.comments_data] == list(range(1, 43))
    assert all(one["is_meta"] is False for one in loader.comments_data)
    assert loader.comments_data[0]["txt"].startswith("We should plant a tree")
    # And the matrix says the same once more.
    matrix = {
        (int(row["participant"]), int(name)): int(value)
        for row in table(path, "polis/participants-votes.csv")
        for name, value in list(row.items())[6:]
        if value
    }
    assert matrix == ours
