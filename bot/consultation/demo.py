"""The consultation that a fresh installation starts with."""

import asyncio
import csv
import time
from importlib.resources import as_file, files
from pathlib import Path

from bot.consultation import file
from storage import consultations, proposals, votes
from storage.database import Database, Transaction

Votes = dict[str, dict[str, int]]
"""How often each answer was given, by a proposal's key."""


async def load_if_empty(database: Database) -> bool:
    """Load the demo consultation if there is no consultation at all; tell whether that was so."""
    if not await database.turn(consultations.is_empty):
        return False
    with as_file(files("bot.demo")) as folder:
        given = await asyncio.to_thread(file.read, folder / "consultation.yaml")
        made_up = await asyncio.to_thread(_made_up, folder / "votes.csv")

    def work(db: Transaction) -> bool:
        # Looked at again: another process may have been faster.
        if not consultations.is_empty(db):
            return False
        consultations.load(db, given, int(time.time()))
        for number, source, country in proposals.imported(db):
            votes.add_unlinked(db, number, country, made_up[source])
        return True

    return await database.turn(work)


def _made_up(path: Path) -> Votes:
    """Return the votes that let a newcomer see results: nobody cast them."""
    with path.open(encoding="utf-8") as rows:
        return {row.pop("key"): {name: int(count) for name, count in row.items()} for row in csv.DictReader(rows)}
