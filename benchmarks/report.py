"""The report of a large round: 30,000 proposals, 27 countries, 100,000 people, 1,000,000 votes.

    python -m benchmarks.report

Each part runs beside turns of a person who votes; how long the slowest of these took is told as well.
"""

import asyncio
import contextlib
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from sqlalchemy import insert, select, update
from sqlmodel import col

from benchmarks import memory
from bot.results.compute import compute
from storage import agenda, consultations, migrate, round_material
from storage.consultations import NewConsultation, NewProposal, NewRound
from storage.database import Database, Transaction
from storage.tables import Participant, Proposal, Round, RoundKind, Tally, Vote

COUNTRIES = (
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL",
    "PL", "PT", "RO", "SE", "SI", "SK",
)  # fmt: skip
THEMES = ("work", "energy", "health", "youth", "social", "housing")
NOW = 1_800_000_000
AT_ONCE = 20_000
ANSWERS = ("disagree", "neutral", "agree")


@dataclass
class Measured:
    """Seconds of each part and of the processor, of the slowest turn beside it and of the one in the middle; MB of the report."""

    seconds: dict[str, float] = field(default_factory=dict)
    processor: dict[str, float] = field(default_factory=dict)
    slowest: dict[str, float] = field(default_factory=dict)
    middle: dict[str, float] = field(default_factory=dict)
    megabytes: float = 0.0


def fill(db: Transaction, people: int, proposals: int, votes: int) -> None:
    """Load a European round that is over, with opinions of three camps."""
    chance = np.random.default_rng(1)
    texts = [
        NewProposal(f"p{one}", "en", COUNTRIES[one % 27], THEMES[one % 6], f"do what is right, the {one} th time.")
        for one in range(proposals)
    ]
    round_ = NewRound(RoundKind.EUROPEAN, 1, None, NOW - 9, NOW - 1, minimum_exposure=20)
    given = NewConsultation(
        slug="large", organiser="x", contact="x@example.invalid", minimum_age=16, countries={one: ["en"] for one in COUNTRIES},
        question={"en": "What?"}, opening={"en": "We should"}, rounds=[round_], proposals=texts,
    )  # fmt: skip
    consultations.load(db, given, 0)
    first = db.session.scalars(select(col(Proposal.id)).order_by(col(Proposal.id))).first() or 0
    blank = {"language": "en", "touched_at": 1, "seen": b"", "linked": b"", "dialogue": b"", "home": b"", "group_code": ""}
    for begin in range(0, people, AT_ONCE):
        some = [{"id": one + 1, "country": "IE", "privacy_version": 1, **blank} for one in range(begin, begin + AT_ONCE)]
        db.session.execute(insert(Participant), some[: people - begin])
    cells = np.sort(chance.permutation(np.unique(chance.integers(0, people * proposals, round(votes * 1.02))))[:votes])
    person, proposal = np.divmod(cells, proposals)
    # People come from countries of very different sizes.
    size = 1 / np.arange(1, 28)
    country = chance.choice(27, people, p=size / size.sum())[person]
    lean = chance.normal(0.5, 1, (3, proposals))[chance.integers(0, 3, people)[person], proposal]
    choice = np.clip(np.round(lean + chance.normal(0, 0.7, votes)), -1, 1).astype(int)
    served = chance.random(votes) < 0.9
    at = chance.integers(NOW - 9_000_000, NOW - 10, votes)
    columns = [one.tolist() for one in (person + 1, proposal + first, choice, served, country, at)]
    rows = [
        {
            "participant_id": a, "proposal_id": b, "choice": c, "served": d, "country": COUNTRIES[e], "cast_at": f,
            "changed_at": f, "reasons": 0, "apart": False,
        }
        for a, b, c, d, e, f in zip(*columns, strict=True)
    ]  # fmt: skip
    for begin in range(0, votes, AT_ONCE):
        db.session.execute(insert(Vote), rows[begin : begin + AT_ONCE])
    keys, where = np.unique((proposal * 27 + country) * 2 + served, return_inverse=True)
    counts = np.bincount(where * 3 + choice + 1, minlength=3 * len(keys)).reshape(-1, 3).tolist()
    tallies = [
        {
            "proposal_id": key // 54 + first, "country": COUNTRIES[key // 2 % 27], "served": bool(key % 2),
            **dict(zip(ANSWERS, some, strict=True)),
        }
        for key, some in zip(keys.tolist(), counts, strict=True)
    ]  # fmt: skip
    for begin in range(0, len(tallies), AT_ONCE):
        db.session.execute(insert(Tally), tallies[begin : begin + AT_ONCE])


def _turn(db: Transaction) -> None:
    db.session.execute(update(Participant).where(col(Participant.id) == 1).values(touched_at=2))


async def _beside(database: Database, taken: list[float]) -> None:
    while True:
        start = time.perf_counter()
        await database.turn(_turn)
        taken.append(time.perf_counter() - start)
        await asyncio.sleep(0.01)


async def measure(folder: Path, people: int = 100_000, proposals: int = 30_000, votes: int = 1_000_000) -> Measured:
    """Make a report as `bot.results.maker` does, and time its parts."""
    database, found = Database(f"sqlite:///{folder}/report.db"), Measured()
    await asyncio.to_thread(migrate.upgrade, database.engine)
    await database.turn(lambda db: fill(db, people, proposals, votes))
    number = await database.read(lambda db: db.session.scalars(select(col(Round.id))).one() or 0)
    taken: list[float] = []
    beside = asyncio.ensure_future(_beside(database, taken))

    @contextlib.contextmanager
    def timed(name: str) -> Iterator[None]:
        taken.clear()
        start, processor = time.perf_counter(), time.process_time()
        yield
        found.seconds[name], found.processor[name] = time.perf_counter() - start, time.process_time() - processor
        found.slowest[name], found.middle[name] = max(taken, default=0.0), sorted(taken)[len(taken) // 2] if taken else 0.0

    with timed("idle"):
        await asyncio.sleep(1)
    with timed("settle"):
        await database.turn(lambda db: agenda.settle(db, number, NOW), patient=True)
        # The turn that had to wait is counted.
        await asyncio.sleep(0.1)
    with timed("read"):
        material = await database.read(lambda db: round_material.read(db, number, NOW))
    assert material
    work: Callable[[], bytes] = lambda: compute(material).pack()  # noqa: E731
    with timed("compute"):
        body = await asyncio.to_thread(work)
    beside.cancel()
    await database.close()
    found.megabytes = len(body) / 1e6
    return found


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        measured = asyncio.run(measure(Path(name)))
    for part, seconds in measured.seconds.items():
        slowest, middle = 1000 * measured.slowest[part], 1000 * measured.middle[part]
        print(f"{part}: {seconds:.1f} s, of the processor {measured.processor[part]:.1f} s")
        print(f"  a turn beside it: {middle:.1f} ms, the slowest {slowest:.0f} ms")
    print(f"packed: {measured.megabytes:.1f} MB; memory {memory.peak():.0f} MB")
