"""A small world with published results, and reading what was exported of it."""

import csv
import io
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from bot.opendata.write import Told, write
from storage import agenda, opendata, rounds, votes
from storage.database import Database, Transaction
from storage.people import PUBLISH
from storage.tables import Choice, Consent, Identity, Participant, Proposal, Record, Round, RoundState, Wave

NOW = 1_800_000_000
CAST = 1_799_900_123
"""When the first vote was cast: not at a full hour."""
FIRST = 777_000_001
"""The first person's number: such that it is found if it is anywhere."""


@dataclass
class Someone:
    """A person: country, what they voted by proposal, whether they let it be published; a withdrawn consent is None."""

    country: str
    votes: dict[int, Choice] = field(default_factory=dict)
    publishes: bool | None = True
    served: bool = True
    later: str = ""
    """Where they had moved when they voted on the last proposal."""
    apart: bool = False
    """Whether their votes came in a wave and are set apart."""


def crowd(country: str, count: int, proposals: Iterable[int] = (1, 2, 3), *, publishes: bool | None = True) -> list[Someone]:
    """Return people of a country with various opinions."""
    choices = (Choice.AGREE, Choice.AGREE, Choice.NEUTRAL, Choice.DISAGREE)
    return [
        Someone(country, {proposal: choices[(place + proposal) % 4] for proposal in proposals}, publishes)
        for place in range(count)
    ]


def fill(db: Transaction, people: list[Someone], kind: str = "single") -> None:
    """Let people vote, and publish the results."""
    session, first = db.session, db.session.get_one(Round, 1)
    first.kind, first.closes_at = kind, NOW - 100
    session.get_one(Proposal, 1).decided_at = CAST - 7
    for number, one in enumerate(people, FIRST):
        session.add(Participant(id=number, language="en", country=one.country, touched_at=CAST))
    session.flush()
    for number, one in enumerate(people, FIRST):
        name = f"address-of-{number}".encode()
        session.add(Identity(hash=name.ljust(32, b"#"), participant_id=number, channel="test", sealed=name))
        if one.publishes is not False:
            session.add(
                Consent(
                    participant_id=number,
                    purpose=PUBLISH,
                    text_hash="0" * 64,
                    language="en",
                    channel="test",
                    given_at=CAST,
                    withdrawn_at=CAST if one.publishes is None else None,
                )
            )
        for place, (proposal, choice) in enumerate(one.votes.items()):
            at = CAST + number - FIRST
            standing = votes.standing(db, number, proposal, CAST)
            assert standing is not None
            moved = one.later and place == len(one.votes) - 1
            votes.cast(db, number, one.later if moved else one.country, standing, choice, at, served=one.served)
            if (number + proposal) % 3 == 0:
                voted = votes.standing(db, number, proposal, CAST)
                assert voted is not None
                votes.give_reasons(db, number, voted, 0b101, at)
    if wave := [(number, proposal) for number, one in enumerate(people, FIRST) if one.apart for proposal in one.votes]:
        found = Wave(
            round_id=1, found_at=CAST, first_at=CAST, last_at=CAST, signals="burst", people=1, votes=len(wave), served=len(wave)
        )
        session.add(found)
        session.flush()
        votes.set_apart(db, found.id or 0, wave, apart=True)
    session.get_one(Proposal, 2).author_id = FIRST
    session.add(
        Record(
            at=CAST,
            kind="decision",
            consultation="sample",
            proposal=2,
            language="en",
            country="IE",
            after="accepted",
            moderator=5,
        )
    )
    session.flush()
    assert rounds.move(db, 1, RoundState.CLOSED, RoundState.PUBLISHED, NOW - 50, 1)
    assert agenda.is_settled(db, 1) or kind == "national"


async def exported(database: Database, target: Path, told: Told = lambda *_: None, *, place: int | None = None) -> Path:
    """Export a round of the sample, the last that is published."""
    await database.read(lambda db: write(db, opendata.find(db, "sample", place, NOW), target, NOW, told))
    return target


async def made(database: Database, people: list[Someone], target: Path, kind: str = "single") -> Path:
    """Fill a world and export it."""
    await database.turn(lambda db: fill(db, people, kind))
    return await exported(database, target)


def table(path: Path, name: str) -> list[dict[str, str]]:
    """Return the rows of an exported CSV file."""
    with zipfile.ZipFile(path) as archive:
        return list(csv.DictReader(io.StringIO(archive.read(name).decode(), newline="")))


def repacked(path: Path, target: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    """Write an archive anew with other files."""
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    change(files)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return target
