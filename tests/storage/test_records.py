"""The log of moderation: written with what it tells of, and nothing can change it."""

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError
from sqlmodel import col

from storage import people, proposals, records, reports
from storage.database import Database, Transaction
from storage.keys import Keys
from storage.tables import ProposalState, Record, Refusal, ReportReason


async def lines(database: Database, proposal: int | None = None) -> list[tuple[str, int, str, str, str, bool]]:
    async with database.reading() as connection:
        found = [line async for line in records.between(connection, 0, 1 << 40, proposal)]
    return [
        (line["kind"], line["proposal"], line["before"], line["after"], line["reason"], bool(line["automated"])) for line in found
    ]


async def test_every_decision_and_every_notice_is_written_down(database: Database, keys: Keys) -> None:
    def work(db: Transaction) -> None:
        for voter in range(2):
            who, _ = people.find(db, bytes([voter]) * 32, "test", 0)
            reports.put(db, keys, who.id, 3, ReportReason.OFFENSIVE, "", hide_from=2, now=10)
        reports.resolve(db, 3, 20, keep=True)
        proposals.decide(db, 3, ProposalState.REFUSED, 30, reason=Refusal.RUDE)
        proposals.decide(db, 4, ProposalState.MERGED, 40, into=5)
        proposals.decide(db, 4, ProposalState.MERGED, 50, into=5)

    await database.turn(work)
    assert await lines(database) == [
        ("notice", 3, "", "", "offensive", False),
        ("notice", 3, "", "", "offensive", False),
        ("decision", 3, "accepted", "hidden", "", True),
        ("decision", 3, "hidden", "accepted", "", False),
        ("decision", 3, "accepted", "refused", "rude", False),
        ("decision", 4, "accepted", "merged", "", False),
    ]
    assert len(await lines(database, 4)) == 1


@pytest.mark.parametrize("statement", ["UPDATE record SET reason = 'none'", "DELETE FROM record"])
async def test_the_database_itself_refuses_to_change_a_line(database: Database, statement: str) -> None:
    await database.turn(lambda db: proposals.decide(db, 3, ProposalState.REFUSED, 30, reason=Refusal.RUDE))
    with pytest.raises(DBAPIError, match="records are only added"), database.engine.begin() as connection:
        connection.execute(text(statement))
    assert len(await lines(database)) == 1


async def test_what_is_undone_is_not_written_down(database: Database) -> None:
    def work(db: Transaction) -> None:
        proposals.decide(db, 3, ProposalState.REFUSED, 30, reason=Refusal.RUDE)
        raise RuntimeError("a fault after the decision")

    with pytest.raises(RuntimeError, match="after the decision"):
        await database.turn(work)
    assert await database.turn(lambda db: db.session.scalars(select(col(Record.id))).all()) == []


async def test_nothing_is_merged_into_itself_or_into_nothing(database: Database) -> None:
    for into in (3, 9999):
        with pytest.raises(proposals.UnknownProposalError):
            await database.turn(lambda db, into=into: proposals.decide(db, 3, ProposalState.MERGED, 1, into=into))  # type: ignore[misc]
    assert await lines(database) == []
