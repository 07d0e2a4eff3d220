"""Whatever comes in: nothing crashes, nothing is stored unescaped, every answer is a sentence in the person's language."""

import asyncio
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from prometheus_client import REGISTRY
from sqlalchemy import select
from sqlmodel import col

import handlers
from bot.chat.message import Reply, Said
from bot.language.europe import LANGUAGES
from storage.tables import Failure
from tests.bot_api import entities
from tests.conversations.test_data import whole_database
from tests.plain_person import PlainPerson
from tests.talk import to_first_card
from tests.town import PlainTown, Town, plain_town

CODES = [kind.code for routes in handlers.ROUTES for kind in routes.actions]
COMMANDS = [word for routes in handlers.ROUTES for word in routes.commands]
NASTY = [
    "\0", "a\0b", "\u202eevil", "\u200b", "\ufeff", "👩‍👩‍👧‍👦" * 40, "<b>", "</b>", "<script>alert(1)</script>", "&lt;", "&#0;",
    "{ $x }", "{ NUMBER($x) }", "-term = x", "%s %(x)s {0}", "'; DROP TABLE vote; --", "\ud800", "x" * 100_000,
    "\U0001f3f3\ufe0f " * 4000, "\n\n\n", "/", "//", "/\0", "/start " + "x" * 5000, "/link " + "9" * 5000, "1" * 400, "٣", "²",
    "-1", "0", "999", "ﷺ" * 50, "e" + "\u0301" * 500,
]  # fmt: skip

texts = st.one_of(
    st.text(max_size=300),
    st.sampled_from(NASTY),
    st.sampled_from(COMMANDS).map(lambda word: f"/{word}"),
    st.tuples(st.sampled_from(COMMANDS), st.text(max_size=80)).map(lambda pair: f"/{pair[0]} {pair[1]}"),
    st.integers(0, 30).map(str),
)
parts = st.one_of(
    st.integers(-(1 << 70), 1 << 70).map(str), st.text(max_size=12), st.sampled_from(["0", "1", "2", "-1", "de", ""])
)
presses = st.one_of(
    st.text(max_size=64),
    st.tuples(st.sampled_from(CODES), st.lists(parts, max_size=3)).map(lambda pair: ":".join([pair[0], *pair[1]])),
)
events = st.one_of(
    st.tuples(st.just("say"), texts),
    st.tuples(st.just("press"), presses),
    st.tuples(st.just("open"), st.one_of(st.text(max_size=64), st.sampled_from(["p3", "p3_x", "c-sample", "p999999999"]))),
    st.tuples(st.just("number"), st.integers(1, 12).map(str)),
)


def failed_turns() -> float:
    """Return how many turns ended with a fault of ours."""
    found = (sample for metric in REGISTRY.collect() if metric.name == "polyphony_turns" for sample in metric.samples)
    return sum(one.value for one in found if one.name.endswith("_total") and one.labels["outcome"] == "failed")


async def play(person: PlainPerson, steps: Iterable[tuple[str, str]]) -> None:
    for kind, what in steps:
        before = person.count
        if kind == "press":
            await person.sends(what)
        elif kind == "open":
            await person.opens(what)
        else:
            await person.says(what)
        screen = person.channel.screens.get(person.name, [])
        for message in screen[before:]:
            markup = message.reply.text
            assert markup or message.reply.toast, f"no answer to {kind} {what[:80]!r}"
            entities.parse(markup)  # as strict as Telegram


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(events, min_size=1, max_size=25), st.booleans())
def test_anything_in_any_order(sqlite_template: Path, steps: list[tuple[str, str]], begun: bool) -> None:
    async def work() -> None:
        with tempfile.TemporaryDirectory() as folder:
            shutil.copy(sqlite_template, Path(folder) / "polyphony.db")
            async with plain_town(f"sqlite:///{folder}/polyphony.db", Path(folder)) as town:
                person = await town.person()
                if begun:
                    await to_first_card(person)
                before = failed_turns()
                await play(person, steps)
                assert failed_turns() == before, "a handler failed"
                failures = await town.program.database.turn(lambda db: list(db.session.scalars(select(col(Failure.error)))))
                assert failures == []

    asyncio.run(work())


@pytest.mark.parametrize("text", NASTY, ids=lambda text: ascii(text[:12]))
async def test_the_nastiest_texts_wherever_a_text_is_asked_for(town: Town, text: str) -> None:
    anna = await town.person()
    # The web chat takes 4,000 characters, Telegram 4,096, of which it never sends halves.
    text = text if isinstance(town, PlainTown) else text.encode("utf-8", "replace").decode()[:900]
    if not text.strip():
        return
    await to_first_card(anna)
    for way in (["/propose"], ["/report", "7"], ["/link"], []):
        for step in way:
            await anna.says(step)
        await anna.says(text)
        assert anna.text
        assert "That did not work" not in anna.text
    stored = await town.program.database.turn(whole_database)
    assert "<script>" not in stored
    failures = await town.program.database.turn(lambda db: list(db.session.scalars(select(col(Failure.error)))))
    assert failures == []


@pytest.mark.parametrize("language", sorted(LANGUAGES))
async def test_every_answer_is_in_the_persons_language(sqlite_template: Path, tmp_path: Path, language: str) -> None:
    shutil.copy(sqlite_template, tmp_path / "polyphony.db")
    async with plain_town(f"sqlite:///{tmp_path}/polyphony.db", tmp_path) as town:
        anna = await town.person(language)
        await anna.opens()
        await anna.says(language)
        await anna.says("at")
        await anna.says("yes")
        for what in (
            "/propose",
            "x",
            "/mine",
            "/results",
            "/settings",
            "/link",
            "/report",
            "/forget",
            "/nonsense",
            "\0",
            "/share",
        ):
            await anna.says(what)
            screen = town.channel.screens[anna.name]
            assert screen[-1].reply.language == language, what


async def test_a_flood_from_one_person_holds_nobody_else_up(town: Town) -> None:
    """Two hundred at once: another person's vote does not wait behind them."""
    anna, bert = await town.person(), await town.person()
    await to_first_card(anna)
    await to_first_card(bert)
    if not isinstance(town, PlainTown):
        return  # the lanes are the same; the channels' own limits have tests of their own
    finished: list[str] = []
    answers: list[Reply | None] = []

    async def say(name: str, number: int) -> None:
        address = (anna if name == "flood" else bert).address  # type: ignore[attr-defined]
        reply = await town.program.router.receive(Said(f"{name} {number}", address, "en", text=str(number % 5 + 1)))
        answers.append(reply)
        finished.append(name)

    flood = [asyncio.create_task(say("flood", number)) for number in range(200)]
    vote = asyncio.create_task(say("vote", 0))
    await vote
    await asyncio.gather(*flood)
    assert finished.count("flood") == 200
    # So many as a hand could do are answered; then they are told, once, and no turn is spent on the rest.
    slowed = [reply for reply in answers if reply is not None and "That was very fast" in reply.text]
    assert len(slowed) == 1
    assert 50 < answers.count(None) < 110
