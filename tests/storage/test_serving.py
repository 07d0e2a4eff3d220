"""Plans follow the votes in the database, and a card is chosen by them."""

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from alembic.command import downgrade
from pyroaring import BitMap
from sqlalchemy import text
from sqlmodel import col, select

import handlers
from bot.chat.message import Address, Said
from bot.chat.router import Router
from bot.chat.speech import Speeches
from bot.consultation import file, model, write
from bot.opinion.strategies import STRATEGIES
from bot.serving import HOUR, Pace, Serving
from storage import changes, migrate, people
from storage.catalogue import Catalogues, touch
from storage.consultations import NewRound
from storage.database import Database, Transaction
from storage.keys import Keys
from storage.tables import Proposal, Round, RoundKind
from tests.sending.readers import tally


def english(db: Transaction) -> list[int]:
    wanted = select(col(Proposal.id)).where(col(Proposal.language) == "en").order_by(col(Proposal.id))
    return [number or 0 for number in db.session.scalars(wanted)]


async def prepare(database: Database, strategy: str, lacking: int) -> list[int]:
    """Let all but the one at place `lacking` have a thousand votes."""

    def work(db: Transaction) -> list[int]:
        numbers = english(db)
        db.session.get_one(Round, 1).strategy = strategy
        touch(db)
        tally(db, {number: (900, 50, 50) for place, number in enumerate(numbers) if place != lacking})
        return numbers

    return await database.turn(work)


async def test_a_card_is_the_least_served_and_a_plan_follows_new_votes(database: Database, keys: Keys) -> None:
    numbers = await prepare(database, "equalizer", 5)
    catalogues = Catalogues()
    serving = Serving(database, catalogues, lambda: 1000.0)
    router = Router(
        database, keys, Speeches(), catalogues, handlers.ROUTES, handlers.DEFAULTS, random=Random(1), plans=serving.plans
    )
    await serving.step()
    (key,) = (key for key in serving.plans if key[1] == "en")
    assert {serving.plans[key].choose(BitMap(), [], Random(seed)) for seed in range(30)} == {numbers[5]}
    for step, said in enumerate(("/start", "en", "ie", "yes")):
        await router.receive(Said(str(step), Address("test", "anna", "anna"), "en", text=said))
    who, _ = await database.turn(lambda db: people.find(db, keys.hash("test", "anna"), "test", 1000))
    assert (who.dialogue.card, who.dialogue.lately) == (numbers[5], [numbers[5]])

    def vote(db: Transaction) -> None:
        tally(db, {numbers[5]: (2000, 0, 0), numbers[7]: (1, 1, 1)})

    await database.turn(vote)
    await serving.step()
    assert {serving.plans[key].choose(BitMap(), [], Random(seed)) for seed in range(30)} == {numbers[7]}


async def test_plans_of_a_round_that_closed_are_gone(database: Database) -> None:
    now = [1000.0]
    await prepare(database, "balanced", 0)
    serving = Serving(database, Catalogues(), lambda: now[0])
    await serving.step()
    assert {language for _, language, _ in serving.plans} == {"en", "de", "el"}

    def close(db: Transaction) -> None:
        db.session.get_one(Round, 1).closes_at = 2000
        touch(db)

    await database.turn(close)
    now[0] = 2001.0
    await serving.step()
    assert serving.plans == {}


def test_the_pace_is_that_of_the_last_hours() -> None:
    pace = Pace(opened=0)
    assert pace.at(1000, 500) == 0.5
    assert pace.at(1000 + HOUR, 500 + HOUR) == 1.0
    for hour in range(2, 200):
        pace.at(1000 + hour * HOUR, 500 + HOUR)
    assert pace.at(1000 + 200 * HOUR, 500 + HOUR) == 0.0


async def test_rounds_that_were_there_go_on_uniform_and_new_ones_are_balanced(database: Database) -> None:
    found = await database.turn(lambda db: changes.stored(db, 1))
    assert found is not None
    assert found.rounds[0].strategy == "balanced"
    with database.engine.connect() as connection, connection.begin():
        downgrade(migrate.config(connection), "0012")
    migrate.upgrade(database.engine)
    with database.engine.connect() as connection:
        assert connection.scalar(text("SELECT strategy FROM round")) == "uniform"


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_the_file_says_how_a_round_serves(strategy: str) -> None:
    given = replace(
        file.read(Path(__file__).parents[2] / "bot" / "demo" / "consultation.yaml"),
        rounds=[NewRound(RoundKind.SINGLE, strategy=strategy)],
    )
    assert model.check(write.document(given)).given().rounds[0].strategy == strategy
