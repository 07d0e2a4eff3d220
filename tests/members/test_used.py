"""Which codes were used: once each, whoever comes at the same time, and small."""

import asyncio
from dataclasses import replace
from random import Random

import pytest
from sqlalchemy import inspect, select

from storage import consultations, members
from storage.codes import Code
from storage.database import Database, Transaction
from storage.members import CHUNK, MembersError
from storage.tables import Consultation, ConsultationCountry, MemberGroup, UsedCode
from tests import sample

STAFF = replace(sample.CONSULTATION, slug="staff", members=True, countries={}, proposals=[])


@pytest.fixture
async def staff(database: Database) -> int:
    def work(db: Transaction) -> int:
        consultations.load(db, STAFF, 0)
        return db.session.scalars(select(Consultation).where(Consultation.slug == "staff")).one().id or 0  # type: ignore[arg-type]

    return await database.turn(work)


async def test_a_code_is_used_once_though_many_come_at_once(database: Database, staff: int) -> None:
    for serial in (0, CHUNK - 1, CHUNK, 5 * CHUNK + 7):
        got = await asyncio.gather(*(database.turn(lambda db, s=serial: members.use(db, staff, s)) for _ in range(12)))  # type: ignore[misc]
        assert sorted(got) == [False] * 11 + [True]
    # Different ones of one row at once: none overwrites another.
    got = await asyncio.gather(*(database.turn(lambda db, s=serial: members.use(db, staff, s)) for serial in range(100, 140)))  # type: ignore[misc]
    assert all(got)
    assert (await database.turn(lambda db: members.figures(db, "staff"))).used == 44
    assert await database.turn(lambda db: members.is_used(db, staff, 139))
    assert not await database.turn(lambda db: members.is_used(db, staff, 140))
    assert not await database.turn(lambda db: members.is_used(db, staff + 1, 139)), "each consultation has its own"


async def test_nothing_tells_when_or_by_whom(database: Database) -> None:
    columns = {column["name"] for column in inspect(database.engine).get_columns("used_code")}
    assert columns == {"consultation_id", "chunk", "serials"}


async def test_a_full_row_is_small(database: Database, staff: int) -> None:
    serials = list(range(3000))
    Random(1).shuffle(serials)

    def work(db: Transaction) -> int:
        for serial in serials:
            assert members.use(db, staff, serial)
        return sum(len(row.serials) for row in db.session.scalars(select(UsedCode)))

    assert await database.turn(work) < 100, "a run is told by its ends"


async def test_serials_are_given_once_and_groups_are_known_again(database: Database, staff: int) -> None:
    first = await database.turn(lambda db: members.reserve(db, "staff", ["Sales", "Research"], 10))
    assert (first.first, dict(first.groups), first.new) == (0, {"Sales": 1, "Research": 2}, frozenset({"Sales", "Research"}))
    second = await database.turn(lambda db: members.reserve(db, "staff", ["Board", "Sales"], 5))
    assert (second.first, dict(second.groups), second.new) == (10, {"Board": 3, "Sales": 1}, frozenset({"Board"}))
    both = await asyncio.gather(*(database.turn(lambda db: members.reserve(db, "staff", [], 100)) for _ in range(6)))
    assert sorted(one.first for one in both) == [15 + 100 * place for place in range(6)]
    assert {tuple(one.groups.items()) for one in both} == {(("Sample & Sons", 4),)}

    def places(db: Transaction) -> dict[str, str]:
        return {
            row.country: row.languages for row in db.session.scalars(select(ConsultationCountry)) if row.consultation_id == staff
        }

    assert await database.turn(places) == dict.fromkeys("1234", "de el en")
    await database.turn(lambda db: consultations.load(db, STAFF, 0))
    assert await database.turn(places) == dict.fromkeys("1234", "de el en"), "a second import leaves the groups alone"


async def test_what_cannot_be(database: Database, staff: int) -> None:
    for slug, sentence in (
        ("sample", "is for everybody"),
        ("nothing", "There is no consultation 'nothing'. There are: sample, staff."),
    ):
        with pytest.raises(MembersError, match=sentence):
            await database.turn(lambda db, s=slug: members.reserve(db, s, [], 1))  # type: ignore[misc]
    with pytest.raises(MembersError, match="more than 4,294,967,296 codes"):
        await database.turn(lambda db: members.reserve(db, "staff", [], (1 << 32) + 1))

    def many(db: Transaction) -> None:
        db.session.add(MemberGroup(consultation_id=staff, code="65535", name="the last"))

    await database.turn(many)
    with pytest.raises(MembersError, match="more than 65,535 groups"):
        await database.turn(lambda db: members.reserve(db, "staff", ["one more"], 1))
    assert (await database.turn(lambda db: members.figures(db, "staff"))).made == 0, "nothing was half done"


async def test_cancelling(database: Database, staff: int) -> None:
    mine, other = Code(staff, 1, 5), Code(staff + 1, 1, 5)
    with pytest.raises(MembersError, match="place 2, 3"):
        await database.turn(lambda db: members.cancel(db, "staff", [mine, other, None]))
    assert not await database.turn(lambda db: members.is_used(db, staff, 5))
    assert await database.turn(lambda db: members.cancel(db, "staff", [mine, mine])) == 1
    assert not await database.turn(lambda db: members.use(db, staff, 5))
