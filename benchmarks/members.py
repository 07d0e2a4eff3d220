"""Members' codes for five million people: making them, checking them, and using one up when few and when nearly all were used."""

import random
import statistics
import time
from dataclasses import dataclass, replace
from pathlib import Path

from pyroaring import BitMap
from sqlalchemy import func, insert, select
from sqlmodel import col

from storage import consultations, members, migrate
from storage.codes import Code, Codes
from storage.database import Database, Transaction
from storage.keys import Keys
from storage.members import CHUNK
from storage.tables import UsedCode
from tests import sample

PEOPLE = 5_000_000
FEW = 1_000
SPARE = 50_000
"""Codes beyond those that are used, for using up."""
STAFF = replace(sample.CONSULTATION, slug="staff", members=True, countries={}, proposals=[])
CODES = Codes(Keys(bytes(32)))


@dataclass(frozen=True, slots=True)
class Figures:
    """Codes written and read a second, bytes of the used ones' bitmaps, milliseconds of using one up, and the ratio of these."""

    written: float
    read: float
    size: int
    few: float
    many: float
    ratio: float


async def measure(folder: Path, *, each: int, codes: int) -> Figures:
    """Write and read so many codes, and use up `each` with few and with many used, in turn."""
    written, began = [], time.perf_counter()
    for serial in range(codes):
        written.append(CODES.write(Code(1, 1 + serial % 40, serial)))  # noqa: PERF401 a loop, as the command has one
    middle = time.perf_counter()
    for code in written:
        assert CODES.read(code)
    ended = time.perf_counter()
    few, many = [await _filled(folder / f"members{used}.db", used) for used in (FEW, PEOPLE)]
    size = await many.turn(lambda db: int(db.session.scalar(select(func.sum(func.length(col(UsedCode.serials))))) or 0))
    times: dict[str, list[float]] = {"few": [], "many": []}
    serials = [random.sample(range(PEOPLE, PEOPLE + SPARE), each) for _ in (few, many)]
    try:
        for pair in zip(*serials, strict=True):
            turns = [("few", few, pair[0]), ("many", many, pair[1])]
            random.shuffle(turns)
            for name, database, place in turns:
                times[name].append(await _timed(database, _scattered(place)))
    finally:
        for database in (few, many):
            await database.close()
    ratio = statistics.median(large / small for small, large in zip(times["few"], times["many"], strict=True))
    middling = {name: statistics.median(some) for name, some in times.items()}
    return Figures(codes / (middle - began), codes / (ended - middle), size, middling["few"], middling["many"], ratio)


def _scattered(place: int) -> int:
    """Return a serial number: the places from 0 on are scattered over all of them, each once."""
    # 2,654,435,769 is odd and has no factor in common with the number of codes, so that this is a permutation.
    return place * 2_654_435_769 % (PEOPLE + SPARE)


async def _filled(path: Path, used: int) -> Database:
    """Make a database in which so many of the codes were used, in no order."""
    database = Database(f"sqlite:///{path}")
    migrate.upgrade(database.engine)
    bits: dict[int, BitMap] = {}
    for place in range(used):
        chunk, bit = divmod(_scattered(place), CHUNK)
        bits.setdefault(chunk, BitMap()).add(bit)

    def work(db: Transaction) -> None:
        consultations.load(db, STAFF, 0)
        rows = [{"consultation_id": 1, "chunk": chunk, "serials": some.serialize()} for chunk, some in bits.items()]
        db.session.execute(insert(UsedCode), rows)

    await database.turn(work)
    return database


async def _timed(database: Database, serial: int) -> float:
    """Return the milliseconds until a code is checked and durably used up."""
    code = CODES.write(Code(1, 1, serial))

    def work(db: Transaction) -> bool:
        read = CODES.read(code)
        return read is not None and members.use(db, read.consultation, read.serial)

    began = time.perf_counter()
    assert await database.turn(work)
    return 1000 * (time.perf_counter() - began)
