"""270 finalists in 23 languages: stopped anywhere and started again, by two programs at once, by an engine that answers later."""

import asyncio
import contextlib
import csv
import functools
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from importlib.resources import as_file, files
from random import Random
from typing import Any, Self

import aiohttp
import orjson
import pytest
from aiohttp import web
from sqlalchemy import func, select
from sqlmodel import col

from bot.consultation import file
from bot.language.detect import detect
from bot.sending.translate import Translator
from bot.translation import check
from bot.translation.callbacks import Callbacks, callback_url
from bot.translation.deepl import DeepL
from bot.translation.etranslation import ETranslation
from storage import consultations, translation_tasks, translations
from storage.consultations import NewConsultation, NewProposal, NewRound
from storage.database import Database, Transaction
from storage.tables import Proposal, Round, RoundKind, TaskState, Translation, TranslationTask
from storage.translation_tasks import LEASE, PATIENCE
from tests.translation.deepl_double import DeepLDouble
from tests.translation.etranslation_double import ETranslationDouble

COPIES = 10
"""Of each of the demo's 27 finalists: that makes the 270 of *We Europeans*."""
KEY = "secret"
DETECTED = functools.cache(detect)
"""The same few sentences come thousands of times; which language each is in is found out once."""


class Clock:
    """The translators' clock."""

    def __init__(self) -> None:
        self.now = 1_000_000

    def __call__(self) -> float:
        return self.now


def demo(copies: int = COPIES) -> tuple[NewConsultation, dict[str, dict[str, str]]]:
    """Return the demo's finalists ten times over, and every sentence in all 24 languages, by its own."""
    with as_file(files("bot.demo")) as folder:
        given = file.read(folder / "consultation.yaml")
        with (folder / "translations.csv").open(encoding="utf-8") as rows:
            made: dict[str, dict[str, str]] = {}
            for row in csv.DictReader(rows):
                # A person may write a number in figures where the source has a word; a machine's would be asked for again.
                text = row["text"].replace("an 100 cógas", "na céad cógas")
                made.setdefault(row["key"], {})[row["language"]] = text
    mine = [one for one in given.proposals if one.key in made]
    sentences = {f"{given.opening[one.language]} {one.text}": made[one.key] for one in mine}
    proposals = [
        NewProposal(f"{one.key}.{copy}", one.language, one.country, one.theme, one.text) for one in mine for copy in range(copies)
    ]
    rounds = [NewRound(RoundKind.EUROPEAN, opens_at=1, proposing=False)]
    return replace(given, slug="finals", rounds=rounds, proposals=proposals), sentences


class Interpreter(DeepLDouble):
    """DeepL's double, which knows the demo's sentences; at the `stop_at`-th of the `texts` it was asked for it calls `stop`."""

    def __init__(self, sentences: dict[str, dict[str, str]]) -> None:
        super().__init__(KEY)
        self.sentences = sentences
        self.texts = 0
        self.stop_at = 0
        self.stop: Callable[[], object] = bool

    async def _translate(self, request: web.Request) -> web.Response:
        response = await super()._translate(request)
        asked = orjson.loads(await request.read())
        language = asked["target_lang"][:2].lower()
        before, self.texts = self.texts, self.texts + len(asked["text"])
        if before < self.stop_at <= self.texts:
            self.stop()
        await asyncio.sleep(0)
        if response.status != 200:
            return response
        return web.json_response({"translations": [{"text": self.sentences[text][language]} for text in asked["text"]]})


async def put_down(database: Database, copies: int) -> int:
    """Load the finalists, put their translations down, and return how many that are."""
    given, _ = demo(copies)

    def work(db: Transaction) -> int:
        consultations.load(db, given, 0)
        number = db.session.scalars(select(Round).order_by(col(Round.id).desc())).first()
        assert number
        return translation_tasks.want(db, number.id or 0, 0, machine=True)

    return await database.turn(work)


@pytest.fixture(autouse=True)
def _detected_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "detect", DETECTED)


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as opened:
        yield opened


async def made(database: Database) -> tuple[int, int, int]:
    """Return how many translations there are, of how many different texts, and how many are still to be made."""

    def work(db: Transaction) -> tuple[int, int, int]:
        pairs = select(col(Translation.proposal_id), col(Translation.language)).distinct().subquery()
        count = db.session.scalar(select(func.count()).select_from(Translation)) or 0
        different = db.session.scalar(select(func.count()).select_from(pairs)) or 0
        left = db.session.scalar(select(func.count()).select_from(TranslationTask)) or 0
        return count, different, left

    return await database.turn(work)


@pytest.mark.timeout(300)
async def test_stopped_anywhere_and_started_again(database: Database, session: aiohttp.ClientSession) -> None:
    random, clock = Random(7), Clock()
    copies = COPIES if database.engine.dialect.name == "sqlite" else 2
    wanted = await put_down(database, copies)
    assert wanted == 27 * copies * 23
    async with Interpreter(demo()[1]) as engine:
        for _ in range(12):
            translator = Translator(database, DeepL(session, KEY, engine.url), clock)
            task = asyncio.ensure_future(translator.run())
            engine.stop_at, engine.stop = engine.texts + random.randrange(1, wanted // 10), task.cancel
            with contextlib.suppress(asyncio.CancelledError):
                await task
            assert task.cancelled()
            clock.now += LEASE + 1
        await Translator(database, DeepL(session, KEY, engine.url), clock).run()
    assert await made(database) == (wanted, wanted, 0)


async def test_two_programs_at_once_ask_for_nothing_twice(
    database: Database, database_url: str, session: aiohttp.ClientSession
) -> None:
    other, clock = Database(database_url), Clock()
    wanted = await put_down(database, 2)
    async with Interpreter(demo()[1]) as engine:
        await asyncio.gather(*(Translator(one, DeepL(session, KEY, engine.url), clock).run() for one in (database, other)))
        assert engine.texts == wanted
    await other.close()
    assert await made(database) == (wanted, wanted, 0)


class Later:
    """eTranslation, its double, and the address at which its answers arrive."""

    def __init__(self, database: Database, session: aiohttp.ClientSession, engine: ETranslationDouble, clock: Clock) -> None:
        self.database, self.session, self.engine, self.clock = database, session, engine, clock

    async def __aenter__(self) -> Self:
        self.url = f"{self.engine.url}/etranslation/si"
        http = web.Application()
        self.runner = web.AppRunner(http)
        provider = ETranslation(self.session, "app:password", "", self.url)
        self.translator = Translator(self.database, provider, self.clock)
        Callbacks(http, "token", self.translator.deliver)
        await self.runner.setup()
        await web.TCPSite(self.runner, "127.0.0.1", 0).start()
        base = f"http://127.0.0.1:{self.runner.addresses[0][1]}"
        self.translator = Translator(
            self.database,
            ETranslation(self.session, "app:password", callback_url(base, "token"), self.url),
            self.clock,
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.runner.cleanup()


async def test_an_engine_that_answers_later_late_wrong_and_twice(database: Database, session: aiohttp.ClientSession) -> None:  # noqa: PLR0915 one story
    given, sentences = demo(1)
    few = replace(given, proposals=given.proposals[:1])
    clock = Clock()

    def load(db: Transaction) -> int:
        consultations.load(db, few, 0)
        number = db.session.scalars(select(Round).order_by(col(Round.id).desc())).first()
        assert number
        translation_tasks.want(db, number.id or 0, 0, machine=True)
        proposal = db.session.scalars(select(Proposal).order_by(col(Proposal.id).desc())).first()
        assert proposal
        return proposal.id or 0

    proposal = await database.turn(load)
    source = next(text for text in sentences if text.endswith(few.proposals[0].text))

    async def states() -> dict[str, str]:
        def work(db: Transaction) -> dict[str, str]:
            mine = select(TranslationTask).where(col(TranslationTask.proposal_id) == proposal)
            return {one.language: one.state for one in db.session.scalars(mine)}

        return await database.turn(work)

    async with ETranslationDouble("app:password") as engine, Later(database, session, engine, clock) as later:
        await later.translator.run()
        assert len(engine.handed_in) == 23
        assert set((await states()).values()) == {TaskState.ASKED}
        await later.translator.run()
        assert len(engine.handed_in) == 23, "asked once"
        asked = list(engine.handed_in)
        # The answers come in any order; the last one is kept back, the one before it is an error, and the one before that wrong.
        for one in reversed(asked[:-3]):
            engine.handed_in.append(one)
            assert await engine.call_back(sentences[source][one["targetLanguages"][0].lower()]) == 200
            assert await engine.call_back(sentences[source][one["targetLanguages"][0].lower()]) == 200, "twice"
        engine.handed_in.append(asked[-2])
        assert await engine.call_back_error("-20028", "no") == 200
        engine.handed_in.append(asked[-3])
        assert await engine.call_back("Dovremmo fare qualcosa di completamente diverso da quello che c’era scritto.") == 200
        left = await states()
        assert len(left) == 3
        assert sorted(left.values()) == ["asked", "waiting", "waiting"]
        # An answer with somebody else's reference, and one at an address that nobody was given.
        engine.handed_in.append({**asked[-1], "externalReference": "somebody-else"})
        assert await engine.call_back("Trees.") == 200
        engine.handed_in.append({**asked[-1], "requesterCallback": asked[-1]["requesterCallback"][:-1] + "x"})
        assert await engine.call_back("Trees.") == 403
        assert len(await states()) == 3
        clock.now += PATIENCE + 1
        before = len(engine.handed_in)
        await later.translator.run()
        assert len(engine.handed_in) == before + 3, "all three are asked for again, the late one too"
        engine.handed_in.append(asked[-1])
        late = asked[-1]["targetLanguages"][0].lower()
        assert await engine.call_back(sentences[source][late]) == 200
        assert late in await states(), "an answer to the earlier request no longer counts"
        for one in engine.handed_in[before : before + 3]:
            engine.handed_in.append(one)
            assert await engine.call_back(sentences[source][one["targetLanguages"][0].lower()]) == 200
    assert await states() == {}
    assert await made(database) == (23, 23, 0)
    found = await database.turn(lambda db: translations.find(db, proposal, "mt"))
    assert found
    assert found.text == sentences[source]["mt"]


async def test_a_text_that_the_engine_refuses_takes_no_other_one_along(
    database: Database, session: aiohttp.ClientSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted, clock = await put_down(database, 2), Clock()
    error = ETranslationDouble._error

    def refuse(self: ETranslationDouble, asked: dict[str, Any]) -> int:
        count = len(self.handed_in)
        if count == 20 and not answers:
            answers.append(-20021)
            return answers[-1]
        return error(self, asked)

    answers: list[int] = []
    monkeypatch.setattr(ETranslationDouble, "_error", refuse)
    async with ETranslationDouble("app:password") as engine, Later(database, session, engine, clock) as later:
        await later.translator.run()
        assert len(engine.handed_in) == wanted - 1

    def states(db: Transaction) -> dict[str, int]:
        found = select(col(TranslationTask.state), func.count()).group_by(col(TranslationTask.state))
        return {row[0]: row[1] for row in db.session.execute(found)}

    assert await database.turn(states) == {TaskState.ASKED: wanted - 1, TaskState.PEOPLE: 1}
