"""Votes, their second-level answers, and the tallies that move with them."""

import asyncio
from dataclasses import dataclass, field
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage import people, tallies, votes
from storage.database import Database, Transaction
from storage.people import Person
from storage.tables import Choice
from storage.votes import Standing


def person(db: Transaction, number: int) -> Person:
    found, _ = people.find(db, bytes([number]) * 32, "test", 1)
    return found


def standing(db: Transaction, who: Person, proposal: int = 1) -> Standing:
    found = votes.standing(db, who.id, proposal, now=10)
    assert found is not None
    return found


async def test_one_vote_per_person_and_proposal(database: Database) -> None:
    def work(db: Transaction) -> votes.Totals:
        anna = person(db, 1)
        for choice in (Choice.AGREE, Choice.DISAGREE, Choice.DISAGREE, Choice.NEUTRAL):
            votes.cast(db, anna.id, "DE", standing(db, anna), choice, 10, served=True)
        return votes.totals(db, 1)

    assert await database.turn(work) == votes.Totals(agree=0, neutral=1, disagree=0)


async def test_a_changed_vote_stays_in_its_country_and_loses_its_reasons(database: Database) -> None:
    def work(db: Transaction) -> Standing:
        anna = person(db, 1)
        votes.cast(db, anna.id, "DE", standing(db, anna), Choice.AGREE, 10, served=True)
        votes.give_reasons(db, anna.id, standing(db, anna), 0b101, 11)
        assert standing(db, anna).reasons == 0b101
        votes.cast(db, anna.id, "FR", standing(db, anna), Choice.DISAGREE, 12, served=False)
        return standing(db, anna)

    after = await database.turn(work)
    assert (after.choice, after.reasons, after.voted_in, after.served) == (Choice.DISAGREE, 0, "DE", True)


async def test_there_is_no_such_proposal(database: Database) -> None:
    assert await database.turn(lambda db: votes.standing(db, person(db, 1).id, 10_000, 10)) is None


async def test_reasons_need_a_vote(database: Database) -> None:
    def work(db: Transaction) -> None:
        anna = person(db, 1)
        votes.give_reasons(db, anna.id, standing(db, anna), 1, 10)

    with pytest.raises(ValueError, match="no vote"):
        await database.turn(work)


@dataclass(frozen=True)
class Step:
    """One thing that one of four people does with one of three proposals."""

    kind: str
    who: int
    proposal: int
    choice: Choice
    reasons: int
    country: str = field(default="DE")


STEPS = st.lists(
    st.builds(
        Step,
        kind=st.sampled_from(["cast", "reasons", "withdraw", "leave"]),
        who=st.integers(1, 4),
        proposal=st.integers(1, 3),
        choice=st.sampled_from(Choice),
        reasons=st.integers(0, 7),
        country=st.sampled_from(["DE", "FR", "MT"]),
    ),
    max_size=40,
)


def do(db: Transaction, step: Step) -> None:
    who = person(db, step.who)
    before = standing(db, who, step.proposal)
    match step.kind:
        case "cast":
            votes.cast(db, who.id, step.country, before, step.choice, 10, served=step.reasons % 2 == 0)
        case "reasons" if before.choice is not None:
            votes.give_reasons(db, who.id, before, step.reasons, 10)
        case "withdraw":
            votes.withdraw(db, who.id, before)
        case "leave":
            people.forget(db, who.id, keep_votes=step.reasons % 2 == 0)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_the_tallies_are_what_the_votes_make(database_url: str, steps: list[Step]) -> None:
    async def play() -> None:
        database = Database(database_url)
        for step in steps:
            await database.turn(partial(do, step=step))
        with database.engine.connect() as connection:
            assert tallies.recount(connection) == tallies.kept(connection)
        await database.close()

    asyncio.run(play())
