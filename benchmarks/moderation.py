"""How long a moderator waits for the next card, with few and with many proposals waiting."""

import random
import statistics
import time
from pathlib import Path

from storage import consultations, matters, migrate, queue
from storage.database import Database
from storage.staff import Member
from tests import sample
from tests.storage.test_queue import NOW, fill, hire

FEW, MANY = 300, 30_000
NOT_THERE = ("mt",)
"""Whoever reads only what nothing is written in: the whole queue is looked through."""


async def next_card(folder: Path, each: int) -> tuple[float, float, float, float]:
    """Return the milliseconds of the next card with few and many waiting, their ratio, and those until "nothing is there"."""
    databases = [await _filled(folder / f"queue{count}.db", count) for count in (FEW, MANY)]
    few: list[float] = []
    many: list[float] = []
    nothing: list[float] = []
    try:
        members = [[await database.turn(hire) for _ in range(each)] for database in databases]
        lonely = await databases[1].turn(lambda db: hire(db, NOT_THERE))
        for small, large in zip(*members, strict=True):
            pair = [(few, databases[0], small), (many, databases[1], large)]
            random.shuffle(pair)
            for times, database, member in pair:
                times.append(await _timed(database, member))
            nothing.append(await _timed(databases[1], lonely))
    finally:
        for database in databases:
            await database.close()
    ratio = statistics.median(large / small for small, large in zip(few, many, strict=True))
    return statistics.median(few), statistics.median(many), ratio, statistics.median(nothing)


async def _filled(path: Path, count: int) -> Database:
    database = Database(f"sqlite:///{path}")
    migrate.upgrade(database.engine)
    await database.turn(lambda db: consultations.load(db, sample.CONSULTATION, 0))
    await database.turn(lambda db: fill(db, count))
    return database


async def _timed(database: Database, member: Member) -> float:
    began = time.perf_counter()
    item = await database.turn(lambda db: queue.claim(db, member, NOW))
    if item is not None:
        await database.turn(lambda db: matters.matter(db, item.proposal, NOW))
    return 1000 * (time.perf_counter() - began)
