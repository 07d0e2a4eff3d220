"""Rounds in the database: a step is made once, whoever asks, and a state is told by its moments alone."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime

import orjson
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import delete, select
from sqlmodel import col

from storage import consultations, finalists, people, rounds, staff
from storage.consultations import NewConsultation, NewRound
from storage.database import Database, Transaction
from storage.tables import BY_DATE, NEVER, Catalogue, Outbox, Proposal, Role, Round, RoundChange, RoundKind, RoundState

NOW = 1_800_000_000
moments = st.none() | st.integers(NOW - 5, NOW + 5)


async def test_of_two_organisers_at_once_one_makes_the_step(database_url: str) -> None:
    # Two programs, each with a memory of its own: only the database knows.
    first, second = Database(database_url), Database(database_url)
    try:
        done = await asyncio.gather(
            *(
                one.turn(lambda db: rounds.move(db, 1, RoundState.OPEN, RoundState.CLOSED, NOW, 7))
                for one in (first, second, first, second)
            )
        )
        assert sorted(done) == [False, False, False, True]
        assert await first.turn(lambda db: rounds.move(db, 1, RoundState.CLOSED, RoundState.OPEN, NOW + 5, 7))
        assert await second.turn(lambda db: db.session.get_one(Round, 1).closes_at) is None
        assert not await first.turn(lambda db: rounds.move(db, 99, RoundState.OPEN, RoundState.CLOSED, NOW, 7))
    finally:
        await first.close()
        await second.close()


@given(st.integers(NOW - 5, NOW + 5) | st.just(NEVER), moments, moments, moments)
def test_the_state_is_the_furthest_whose_moment_has_come(
    opens: int, closing: int | None, closes: int | None, published: int | None
) -> None:
    one = Round(
        consultation_id=1, kind=RoundKind.SINGLE, opens_at=opens, closing_at=closing, closes_at=closes, published_at=published
    )
    reached = [
        state
        for state, moment in zip(RoundState, (NOW - 9, opens, closing, closes, published), strict=True)
        if moment is not None and moment <= NOW and (state is not RoundState.CLOSING or opens <= NOW)
    ]
    assert one.state(NOW) is reached[-1]
    assert one.is_open(NOW) == (reached[-1] in (RoundState.OPEN, RoundState.CLOSING))


SUMMER = int(datetime(2026, 3, 29, 1, 0, tzinfo=UTC).timestamp())
"""Three o'clock in Brussels on the day on which the clocks go forward."""
WINTER = int(datetime(2026, 10, 25, 2, 0, tzinfo=UTC).timestamp())
"""Three o'clock in Brussels on the day on which the clocks go back."""


def steps(db: Transaction) -> list[tuple[str, str, int, int]]:
    lines = db.session.scalars(select(RoundChange).order_by(col(RoundChange.id)))
    return [(line.before, line.after, line.at, line.moderator) for line in lines]


def dated(db: Transaction, **moments: int | None) -> None:
    """Give the one round these moments."""
    round_ = db.session.get_one(Round, 1)
    for name, moment in moments.items():
        setattr(round_, name, moment)


def revision(db: Transaction) -> int:
    return db.session.get_one(Catalogue, 1).revision


def heard(db: Transaction) -> list[dict[str, object]]:
    return [orjson.loads(facts) for facts in db.session.scalars(select(col(Outbox.facts)).where(col(Outbox.kind) == "round"))]


async def test_a_round_that_closes_when_the_clocks_change_is_noted_once_though_two_programs_look(database_url: str) -> None:
    first, second = Database(database_url), Database(database_url)
    everybody = (first, second, first, second)
    try:
        assert await first.turn(lambda db: rounds.note(db, NOW)) == 1
        await first.turn(lambda db: dated(db, opens_at=SUMMER, closes_at=WINTER))
        await first.turn(lambda db: db.session.execute(delete(RoundChange)))
        for now, states in ((SUMMER - 1, []), (SUMMER, ["open"]), (WINTER - 1, ["open"]), (WINTER, ["open", "closed"])):
            before = await first.turn(revision)
            found = await asyncio.gather(*(one.turn(lambda db, now=now: rounds.note(db, now)) for one in everybody))  # type: ignore[misc]
            told = await first.turn(steps)
            assert [after for _, after, _, _ in told] == states
            assert sum(found) == (told[-1][2] == now if told else 0)
            assert await first.turn(revision) - before == sum(found), "every program reads the rounds anew"
        assert told == [("draft", "open", SUMMER, BY_DATE), ("open", "closed", WINTER, BY_DATE)]
    finally:
        await first.close()
        await second.close()


async def test_a_step_back_after_the_date_is_not_taken_for_another_date(database: Database) -> None:
    def work(db: Transaction) -> None:
        dated(db, opens_at=NOW - 100, closes_at=NOW - 10)
        rounds.note(db, NOW - 50)
        rounds.note(db, NOW)
        assert rounds.move(db, 1, RoundState.CLOSED, RoundState.OPEN, NOW + 5, 7)
        assert rounds.note(db, NOW + 6) == 0
        # By hand again, then back once more before anything is noted by date.
        assert rounds.move(db, 1, RoundState.OPEN, RoundState.CLOSED, NOW + 7, 7)
        assert rounds.note(db, NOW + 8) == 0
        assert rounds.move(db, 1, RoundState.CLOSED, RoundState.OPEN, NOW + 9, 7)
        dated(db, closes_at=NOW + 20)
        assert rounds.note(db, NOW + 19) == 0
        assert rounds.note(db, NOW + 20) == 1
        assert [(before, after, moderator) for before, after, _, moderator in steps(db)] == [
            ("draft", "open", BY_DATE),
            ("open", "closed", BY_DATE),
            ("closed", "open", 7),
            ("open", "closed", 7),
            ("closed", "open", 7),
            ("open", "closed", BY_DATE),
        ]

    await database.turn(work)


async def test_a_step_back_before_it_was_noted(database: Database) -> None:
    def work(db: Transaction) -> None:
        dated(db, opens_at=NOW - 100, closes_at=NOW - 10)
        assert rounds.note(db, NOW - 50) == 1
        assert rounds.move(db, 1, RoundState.CLOSED, RoundState.OPEN, NOW, 7)
        assert rounds.note(db, NOW + 1) == 0

    await database.turn(work)


async def test_the_organisers_of_the_consultation_are_told(database: Database) -> None:
    def work(db: Transaction) -> None:
        roles = ((Role.ORGANISER, ()), (Role.ORGANISER, (1,)), (Role.ORGANISER, (2,)), (Role.LEAD, ()), (Role.OPERATOR, ()))
        for place, (role, theirs) in enumerate(roles):
            who, _ = people.find(db, bytes([place]) * 32, "test", 1)
            staff.appoint(db, who.id, role, (), 1, theirs)
        assert rounds.note(db, NOW) == 1
        assert heard(db) == [{"consultation": "sample", "number": 1, "round": "single", "state": "open"}] * 3

    await database.turn(work)


async def test_dates_of_a_later_file_count_unless_a_person_has_changed_them(database: Database) -> None:
    from tests.sample import CONSULTATION

    def file(closes: int) -> NewConsultation:
        return replace(CONSULTATION, rounds=[NewRound(RoundKind.SINGLE, opens_at=0, closes_at=closes)])

    def work(db: Transaction) -> None:
        rounds.note(db, NOW)
        consultations.load(db, file(NOW + 50), NOW)
        assert db.session.get_one(Round, 1).closes_at == NOW + 50, "what came by date was changed by nobody"
        rounds.move(db, 1, RoundState.OPEN, RoundState.CLOSING, NOW, 7)
        consultations.load(db, file(NOW + 90), NOW)
        assert db.session.get_one(Round, 1).closes_at == NOW + 50

    await database.turn(work)


async def test_one_round_is_open_at_a_time_and_its_finalists_do_not_come_back(database: Database) -> None:
    def work(db: Transaction) -> None:
        db.session.add(Round(consultation_id=1, place=1, kind=RoundKind.EUROPEAN, opens_at=NEVER, closing_at=NOW + 3, best=10))
        db.session.flush()
        assert not rounds.move(db, 2, RoundState.DRAFT, RoundState.OPEN, NOW, 7), "the first is still open"
        assert not db.session.get_one(Round, 2).is_open(NOW + 5), "closing, but never opened"
        assert rounds.move(db, 1, RoundState.OPEN, RoundState.CLOSED, NOW, 7)
        assert rounds.can_go_back(db, db.session.get_one(Round, 1), NOW)
        assert finalists.confirm(db, 2, "IE", [(1, 3, 4, "")], NOW, 7) == 1
        assert not rounds.can_go_back(db, db.session.get_one(Round, 1), NOW)
        assert rounds.move(db, 2, RoundState.DRAFT, RoundState.OPEN, NOW + 1, 7)

    await database.turn(work)


async def test_of_two_organisers_at_once_one_confirms_the_finalists(database_url: str) -> None:
    first, second = Database(database_url), Database(database_url)
    try:
        await first.turn(lambda db: db.session.add(Round(consultation_id=1, place=1, kind=RoundKind.EUROPEAN, opens_at=NEVER)))
        done = await asyncio.gather(
            *(one.turn(lambda db: finalists.confirm(db, 2, "IE", [(1, 3, 4, "")], NOW, 7)) for one in (first, second) * 3)
        )
        assert sorted(done) == [0, 0, 0, 0, 0, 1]
        assert await first.turn(lambda db: db.session.get_one(Proposal, 1).national_round_id) == 1
    finally:
        await first.close()
        await second.close()
