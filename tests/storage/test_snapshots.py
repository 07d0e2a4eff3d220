"""How many take part, day by day."""

from typing import Any

from sqlalchemy import select
from sqlmodel import col

from storage import snapshots
from storage.database import Database, Transaction
from storage.snapshots import Point
from storage.tables import Participant, Proposal, Round, Snapshot, Tally, UnlinkedTally, Vote

NOW = 1_773_327_600
"""Thursday, 12 March 2026, 15:00 UTC."""
DAY = 86_400
TODAY = NOW // DAY * DAY


def vote(db: Transaction, people: int, country: str, proposals: int = 1) -> None:
    """Let new people vote."""
    numbers = [one.id or 0 for one in db.session.scalars(select(Proposal).order_by(col(Proposal.id)).limit(proposals))]
    for _ in range(people):
        person = Participant(touched_at=NOW, country=country)
        db.session.add(person)
        db.session.flush()
        for number in numbers:
            row: dict[str, Any] = {"participant_id": person.id, "proposal_id": number, "country": country, "served": True}
            db.session.add(Vote(**row, choice=1, cast_at=NOW, changed_at=NOW))
            tally = db.session.get(Tally, (number, country, True)) or Tally(proposal_id=number, country=country, served=True)
            tally.agree += 1
            db.session.add(tally)
    db.session.flush()


async def take(database: Database, now: int) -> int:
    """Count beside the writer, and keep it."""
    counted = await database.read(lambda db: snapshots.count(db, now))
    return await database.turn(lambda db: snapshots.keep(db, counted))


async def points(database: Database, country: str = "") -> list[Point]:
    return await database.turn(lambda db: snapshots.over_time(db, 1, country))


async def test_counted_by_country_and_once_a_day(database: Database) -> None:
    await database.turn(lambda db: vote(db, 6, "IE", 2))
    await database.turn(lambda db: vote(db, 4, "DE"))
    assert await take(database, NOW) == 1
    assert await points(database) == [(TODAY, 10, 16, 42)]
    assert await points(database, "DE") == [], "fewer than five"
    assert await points(database, "IE") == [], "beside all it would tell of fewer than five"
    await database.turn(lambda db: vote(db, 1, "DE"))
    await take(database, NOW + 3600)
    assert await points(database, "IE") == [(TODAY, 6, 12, 14)]
    assert await points(database, "DE") == [(TODAY, 5, 5, 14)]
    await take(database, NOW + DAY)
    assert [day for day, *_ in await points(database, "DE")] == [TODAY, TODAY + DAY]
    assert await points(database, "XX") == []


async def test_votes_of_those_who_left_stay_counted(database: Database) -> None:
    def leave(db: Transaction) -> None:
        number = db.session.scalar(select(col(Proposal.id)).limit(1)) or 0
        db.session.add(UnlinkedTally(proposal_id=number, country="IE", served=True, agree=3))
        tally = db.session.get_one(Tally, (number, "IE", True))
        tally.agree += 3

    await database.turn(lambda db: vote(db, 6, "IE"))
    await database.turn(leave)
    await take(database, NOW)
    assert await points(database, "IE") == [(TODAY, 6, 9, 14)]


async def test_a_round_that_ended_is_counted_for_two_days_more(database: Database) -> None:
    def close(db: Transaction) -> None:
        for round_ in db.session.scalars(select(Round)):
            round_.closes_at = NOW

    await database.turn(lambda db: vote(db, 6, "IE"))
    await database.turn(close)
    assert await take(database, NOW + 2 * DAY - 1) == 1
    assert await take(database, NOW + 2 * DAY) == 0
    rows = await database.turn(lambda db: len(db.session.scalars(select(Snapshot)).all()))
    assert rows == 4, "all, IE, DE and GR, once"
