"""A machine writes what a message to many says in other languages: whole and with the same tags, or not at all."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import orjson
import pytest
from aiohttp import web
from sqlalchemy import select
from sqlmodel import col

from bot.chat.markup import read
from bot.sending.broadcast_texts import PAUSE_SECONDS
from bot.sending.translate import Translator
from bot.translation.deepl import DeepL
from bot.translation.etranslation import ETranslation
from storage import broadcast_texts, broadcasts, staff
from storage.database import Database, Transaction
from storage.tables import Outbox, Participant, Role
from tests.conversations.test_broadcast import delivered, organiser, writes
from tests.talk import labels
from tests.town import free_port, web_town
from tests.translation.deepl_double import DeepLDouble
from tests.translation.double import Case

KEY = "secret"
FIRST = 'Please <b>vote</b> before <i>Sunday</i> & tell "everybody" about it.'
SECOND = '<a href="https://x.example/?a=1&b=2">Your proposals</a> are waiting, all 12 of them, x < y.'
ALT = "A hand that holds a ballot paper over a box."
MADE = {
    "DE": (
        'Bitte <b>stimmen</b> Sie vor <i>Sonntag</i> ab & erzählen Sie "allen" davon.',
        'Alle 12 <a href="https://x.example/?a=1&b=2">Ihrer Vorschläge</a> warten auf Sie, x < y.',
        "Eine Hand, die einen Stimmzettel über eine Urne hält.",
    ),
    # A tag is lost, a number is another one, a link leads elsewhere, nothing came, it is the same.
    "FR": (
        'Veuillez <b>voter</b> avant dimanche & en parler à "tout le monde".',
        '<a href="https://x.example/?a=1&b=2">Vos propositions</a> vous attendent, toutes les 12, x < y.',
        "Une main qui tient un bulletin de vote au-dessus d'une urne.",
    ),
    "IT": (
        'Si prega di <b>votare</b> prima di <i>domenica</i> & di parlarne a "tutti".',
        '<a href="https://x.example/?a=1&b=2">Le vostre proposte</a> vi aspettano, tutte e 13, x < y.',
        "Una mano che tiene una scheda elettorale sopra un'urna.",
    ),
    "NL": (
        'Gelieve te <b>stemmen</b> vóór <i>zondag</i> & vertel het aan "iedereen".',
        '<a href="https://y.example">Uw voorstellen</a> wachten, alle 12, x < y.',
        "Een hand die een stembiljet boven een stembus houdt.",
    ),
    "ES": ("", SECOND, ALT),
    "PL": (FIRST, SECOND, ALT),
}
LANGUAGES = "en de es fr it nl pl"


class Interpreter(DeepLDouble):
    """DeepL's double, which knows these lines."""

    async def _translate(self, request: web.Request) -> web.Response:
        response = await super()._translate(request)
        asked: Any = orjson.loads(await request.read())
        if response.status != 200:
            return response
        known = dict(zip((FIRST, SECOND, ALT), MADE[asked["target_lang"]], strict=True))
        return web.json_response({"translations": [{"text": known[text]} for text in asked["text"]]})


class Clock:
    """The translator's clock."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as opened:
        yield opened


async def put_down(database: Database) -> int:
    """Write a message with a picture, and let a machine write the rest; return its number."""

    def work(db: Transaction) -> int:
        person = Participant(touched_at=0)
        db.session.add(person)
        db.session.flush()
        member = staff.appoint(db, person.id or 0, Role.ORGANISER, (), 0)
        row = broadcasts.new(db, 1, member.number, 0)
        number = row.id or 0
        broadcasts.change(db, number, languages=LANGUAGES)
        broadcasts.write(db, number, "en", read(f"{FIRST}\n\n{SECOND}"))
        broadcasts.illustrate(db, number, b"png")
        broadcasts.describe(db, number, "en", ALT)
        db.session.refresh(row)
        assert broadcast_texts.want(db, row) == ["es", "de", "fr", "it", "nl", "pl"]
        return number

    return await database.turn(work)


async def told(database: Database) -> list[dict[str, Any]]:
    def work(db: Transaction) -> list[dict[str, Any]]:
        rows = db.session.scalars(select(col(Outbox.facts)).where(col(Outbox.kind) == broadcast_texts.TOLD))
        return [orjson.loads(facts) for facts in rows]

    return await database.turn(work)


async def test_what_comes_back_whole_is_kept_and_nothing_else(database: Database, session: aiohttp.ClientSession) -> None:
    number = await put_down(database)
    async with Interpreter(KEY) as engine:
        assert await Translator(database, DeepL(session, KEY, engine.url), Clock()).run() == 6
        assert engine.last.body["context"].startswith("Please vote before Sunday & tell"), "helps, and is not translated"
    texts = await database.turn(lambda db: broadcasts.texts(db, number))
    assert list(texts) == ["de", "en"]
    assert texts["de"].machine
    assert texts["de"].alt == MADE["DE"][2]
    assert texts["de"].text == (
        "Bitte <b>stimmen</b> Sie vor <i>Sonntag</i> ab &amp; erzählen Sie &quot;allen&quot; davon.\n\n"
        'Alle 12 <a href="https://x.example/?a=1&amp;b=2">Ihrer Vorschläge</a> warten auf Sie, x &lt; y.'
    )
    missing = ["es", "fr", "it", "nl", "pl"]
    assert await told(database) == [{"broadcast": number, "done": ["de"], "missing": missing}]
    content = await database.turn(lambda db: broadcasts.content(db, number, "de"))
    assert content["machine"] == "en", "readers are told so"


@pytest.mark.parametrize(
    ("case", "pause"),
    [(Case(429, headers={"Retry-After": "7"}), 7), (Case(503), 60), (Case(456), PAUSE_SECONDS), (Case(drop=True), PAUSE_SECONDS)],
)
async def test_an_engine_that_asks_to_wait(database: Database, session: aiohttp.ClientSession, case: Case, pause: int) -> None:
    await put_down(database)
    clock = Clock()
    async with Interpreter(KEY) as engine:
        engine.cases = [case]
        translator = Translator(database, DeepL(session, KEY, engine.url), clock)
        assert await translator.run() == 0
        clock.now += pause - 1
        assert await translator.run() == 0
        assert len(engine.asked) == 1
        assert await told(database) == []
        clock.now += 1
        assert await translator.run() == 6
    assert len(await told(database)) == 1


async def test_an_engine_that_refuses_leaves_it_to_people(database: Database, session: aiohttp.ClientSession) -> None:
    number = await put_down(database)
    async with Interpreter("another key") as engine:
        assert await Translator(database, DeepL(session, KEY, engine.url), Clock()).run() == 6
    assert (await told(database))[0]["done"] == []
    assert list(await database.turn(lambda db: broadcasts.texts(db, number))) == ["en"]


async def test_an_engine_that_answers_later_is_not_asked(database: Database, session: aiohttp.ClientSession) -> None:
    await put_down(database)
    later = ETranslation(session, "app:password", "http://127.0.0.1:1/x", "http://127.0.0.1:1")
    assert await Translator(database, later, Clock()).run() == 0
    assert await told(database) == []


async def test_in_the_chat(database_url: str, tmp_path: Path) -> None:
    async with (
        Interpreter(KEY) as engine,
        web_town(database_url, tmp_path, translation_engine="deepl", translation_key=KEY, translation_url=engine.url) as town,
    ):
        olga = await organiser(town)
        await writes(olga, FIRST)
        await olga.presses("Who gets it")
        await olga.presses("Languages")
        await olga.says("en de")
        await olga.presses("Back")
        await olga.presses("Text")
        await olga.presses("A machine writes the rest")
        assert "A machine is writing now; you will be told when it is done: Deutsch" in olga.text
        await town.program.jobs.run_now("translation")
        await delivered(town, olga)
        assert "A machine has written texts: 1. Please look at them." in olga.text
        await olga.presses("Go on writing")
        assert "Written by a machine; please look at it: Deutsch" in olga.text
        await olga.presses("Text")
        assert "A machine writes the rest" not in labels(olga)


async def test_in_the_chat_where_the_engine_answers_later(database_url: str, tmp_path: Path) -> None:
    port = free_port()
    given = {"translation_engine": "etranslation", "translation_key": "app:password", "public_url": f"http://127.0.0.1:{port}"}
    async with web_town(database_url, tmp_path, port=port, **given) as town:
        olga = await organiser(town)
        await writes(olga, FIRST)
        await olga.presses("Text")
        assert "The machine that translates here answers too late for messages" in olga.text
        assert "A machine writes the rest" not in labels(olga)
        await olga.sends("yr:1")
        assert "A machine is writing" not in olga.text
