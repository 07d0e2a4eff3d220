"""Finalists in everybody's language: by machine and by people, the original a tap away, and what is wrong looked at."""

import csv
import io
import json
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import orjson
import pytest
from aiohttp import web
from sqlalchemy import select
from sqlmodel import col

from storage import proposals, translation_figures, translation_tasks, translations
from storage.consultations import NewConsultation, NewRound, NewTranslation
from storage.database import Transaction
from storage.tables import Participant, Proposal, ProposalState, Refusal, Role, RoundKind, Translation, TranslationTask, Vote
from storage.translations import Text
from tests import sample
from tests.conversations.test_link import linked
from tests.conversations.test_queue import moderator, proposes
from tests.conversations.test_rounds import add
from tests.talk import Person, heard, labels, to_first_card
from tests.town import Town, WebTown, web_town
from tests.translation.deepl_double import DeepLDouble
from tests.translation.double import Case

EUROPEAN = replace(sample.CONSULTATION, slug="finals", rounds=[NewRound(RoundKind.EUROPEAN, opens_at=1, proposing=False)])
WANTED = 42 * 2
"""Texts that are missing: 42 proposals in three languages."""


def in_language(language: str, text: str) -> str:
    """Return a sentence of the sample in another of its languages."""
    number = re.findall(r"\d+", text)[-1]
    return f"{sample.CONSULTATION.opening[language]} {sample.PROPOSALS[language][1].format(number)}"


class Interpreter(DeepLDouble):
    """DeepL's double, which knows the sentences of the sample; `wrong` are answers given in place of the right ones."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.wrong: dict[str, str] = {}

    async def _translate(self, request: web.Request) -> web.Response:
        response = await super()._translate(request)
        if response.status == 200:
            asked = orjson.loads(await request.read())
            language = asked["target_lang"][:2].lower()
            made = [{"text": self.wrong.get(text, in_language(language, text))} for text in asked["text"]]
            return web.json_response({"translations": made})
        return response


@pytest.fixture
async def engine() -> AsyncIterator[Interpreter]:
    async with Interpreter("secret:fx") as double:
        yield double


@pytest.fixture
async def finals(database_url: str, tmp_path: Path, engine: Interpreter) -> AsyncIterator[WebTown]:
    """A town with a translation engine and an open European round."""
    opened = web_town(database_url, tmp_path, translation_engine="deepl", translation_key="secret:fx", translation_url=engine.url)
    async with opened as town:
        await add(town, EUROPEAN)
        yield town


async def reader(town: Town, country: str = "🇮🇪 Ireland") -> Person:
    """Return somebody at their first card of the finals."""
    person = await town.person()
    await person.opens("c-finals")
    for label in ("English", country):
        await person.presses(label)
    await person.presses(person.rows[0][0].label)
    return person


async def organiser(town: Town) -> Person:
    person = await moderator(town, role=Role.ORGANISER)
    await person.opens("c-finals")
    for label in ("English", "🇮🇪 Ireland"):
        await person.presses(label)
    await person.presses(person.rows[0][0].label)
    return person


async def translate_all(town: Town, engine: str = "deepl") -> None:
    """Translate everything into English, as a machine does."""

    def work(db: Transaction) -> None:
        for proposal in db.session.scalars(select(Proposal).where(col(Proposal.language) != "en")):
            number = proposal.id or 0
            source = translations.sentence(db, number)
            translations.keep(db, Text(number, source), "en", in_language("en", source), engine, 1)

    await town.program.database.turn(work)


async def until(person: Person, text: str) -> None:
    """Skip cards until one has this text."""
    for _ in range(60):
        if text in person.text:
            return
        await person.presses("Go on" if "Go on" in labels(person) else "Skip")
    raise AssertionError(text)


async def last_vote(town: Town) -> Vote:
    def work(db: Transaction) -> Vote:
        vote = db.session.scalars(select(Vote).order_by(col(Vote.changed_at).desc(), col(Vote.proposal_id))).first()
        assert vote
        db.session.expunge(vote)
        return vote

    return await town.program.database.turn(work)


async def version(town: Town, proposal: int) -> Translation:
    def work(db: Transaction) -> Translation:
        found = db.session.scalars(
            select(Translation).where(col(Translation.proposal_id) == proposal).order_by(col(Translation.id).desc())
        ).first()
        assert found
        db.session.expunge(found)
        return found

    return await town.program.database.turn(work)


async def tasks(town: Town) -> list[tuple[str, str]]:
    def work(db: Transaction) -> list[tuple[str, str]]:
        return [(one.state, one.fault) for one in db.session.scalars(select(TranslationTask))]

    return await town.program.database.turn(work)


async def test_a_translation_its_original_and_the_version_a_vote_was_given_on(town: Town) -> None:
    await add(town, EUROPEAN)
    await translate_all(town)
    anna = await reader(town)
    await until(anna, "Machine translation · original: Deutsch")
    assert "We should plant a tree for every child" in anna.text
    await anna.presses("Original")
    assert "Wir sollten für jedes Kind einen Baum pflanzen" in anna.text
    assert "In the original language: Deutsch" in anna.text
    await anna.presses("Translation")
    assert "Machine translation" in anna.text
    await anna.presses("Agree")
    assert "We should plant a tree" in anna.text.split("Your last vote")[1], "quoted as it was read"
    vote = await last_vote(town)
    assert vote.translation_id == (await version(town, vote.proposal_id)).id
    town.clock.now += 1
    await until(anna, "Machine translation · original: Ελληνικά")
    await anna.presses("Original")
    await anna.presses("Disagree")
    assert (await last_vote(town)).translation_id is None, "the original was read last"
    town.clock.now += 1
    await until(anna, "Machine translation")
    await anna.says("original")
    assert "In the original language" in anna.text, "typed, too"
    await anna.sends("og:999:1")
    await anna.sends("td:999")
    await anna.sends("td:0")
    assert "no longer works" in anna.toast


async def test_somebody_says_that_a_translation_is_wrong(town: Town) -> None:
    await add(town, EUROPEAN)
    await translate_all(town)
    anna, maria = await reader(town), await moderator(town)
    await until(anna, "Machine translation · original: Deutsch")
    await anna.presses("Original")
    await anna.presses("Translation is wrong")
    assert "A moderator looks at the translation." in heard(anna)
    await anna.presses("Translation is wrong")
    assert "You have told us already" in heard(anna)
    await maria.says("/queue")
    await maria.presses("Translations: 1")
    assert "Deutsch → English" in maria.text
    assert "So far: “We should plant a tree for every child" in maria.text
    assert "People who say that it is wrong: 1" in maria.text
    await maria.says("Too short")
    assert "These are 9 characters; 12 to 400 are possible." in maria.text
    await maria.says("We ought to plant a tree for each and every child.")
    assert "No translation is waiting for you." in maria.text
    await anna.presses("Translation")
    assert "We ought to plant a tree for each and every child." in anna.text
    assert "Translation · original: Deutsch" in anna.text
    assert "Machine" not in anna.text
    await anna.presses("Agree")
    kept = await version(town, (await last_vote(town)).proposal_id)
    assert (kept.state, kept.engine, kept.reviewer is None) == ("reviewed", "people", False)
    town.clock.now += 1
    await until(anna, "Machine translation")
    for label in ("Original", "Translation is wrong"):
        await anna.presses(label)
    await maria.says("/translate")
    await maria.presses("It is right")
    await anna.presses("Translation")
    assert "Translation · original" in anna.text
    assert "Machine" not in anna.text
    town.clock.now += 1
    await anna.presses("Skip")
    await until(anna, "Machine translation")
    for label in ("Original", "Translation is wrong"):
        await anna.presses(label)
    await maria.says("/translate")
    await maria.presses("Remove it")
    assert "Please type the translation" in maria.text, "now it is to be written"
    await anna.presses("Translation is wrong") if "Translation is wrong" in labels(anna) else None
    await anna.says("/start")
    assert "In the original language" in anna.text
    assert "Original" not in labels(anna)


async def test_what_two_chats_call_wrong_is_said_once_when_they_become_one(town: Town) -> None:
    await add(town, EUROPEAN)
    await translate_all(town)
    anna, same = await reader(town), await reader(town)
    await until(anna, "Machine translation")

    def doubt(db: Transaction) -> None:
        there = db.session.scalars(select(col(Translation.id)).order_by(col(Translation.id))).all()
        first, second = db.session.scalars(select(col(Participant.id)).order_by(col(Participant.id)))
        for person, number in ((first, there[0]), (second, there[0]), (second, there[1])):
            assert translations.doubt(db, person or 0, number or 0, 1)

    await town.program.database.turn(doubt)
    await linked(anna, same)
    await anna.says("/export")
    assert len(json.loads(await anna.file())["translations_you_called_wrong"]) == 2


async def test_a_changed_vote_is_given_on_what_was_read_last(town: Town) -> None:
    await add(town, EUROPEAN)
    await translate_all(town)
    anna = await reader(town)
    await until(anna, "Machine translation · original: Deutsch")
    number = int(next(button.data for row in anna.rows for button in row if button.label == "Agree").split(":")[1])

    def leave_alone(db: Transaction) -> None:
        for one in db.session.scalars(select(Proposal).where(col(Proposal.id) != number)):
            proposals.decide(db, one.id or 0, ProposalState.HIDDEN, 1)

    await town.program.database.turn(leave_alone)
    await anna.presses("Original")
    await anna.presses("Agree")
    assert (await last_vote(town)).translation_id is None
    assert "Skip" not in labels(anna), "no card has come after it"
    await anna.sends(f"ch:{number}")
    assert "We should plant a tree" in anna.text
    await anna.presses("Disagree")
    assert (await last_vote(town)).translation_id == (await version(town, number)).id


async def test_what_a_moderator_leaves_or_rejects(finals: WebTown, engine: Interpreter) -> None:
    await translate_all(finals)
    anna, maria, olga = await reader(finals), await moderator(finals, reads=("en",)), await organiser(finals)
    await until(anna, "Machine translation · original: Deutsch")
    for label in ("Original", "Translation is wrong"):
        await anna.presses(label)
    await maria.says("/translate")
    await maria.presses("Remove it")
    await maria.presses("Back")
    await olga.says("/translations")
    await olga.presses("Translate the rest")
    await finals.program.jobs.translate()
    assert await tasks(finals) == [("people", "rejected")], "the machine would say the same again"
    await anna.presses("Skip")
    await until(anna, "Machine translation · original: Deutsch")
    for label in ("Original", "Translation is wrong"):
        await anna.presses(label)
    finals.clock.now += 181
    await maria.says("/translate")
    assert "People who say that it is wrong: 1" in maria.text
    await maria.presses("Leave it for others")
    assert "Please type the translation" in maria.text, "something else comes first"


async def test_what_waits_for_a_machine_that_is_gone_and_what_is_hidden_for_a_moment(town: Town) -> None:
    await add(town, EUROPEAN)

    def work(db: Transaction) -> None:
        one = translation_figures.round_of(db, "finals")
        assert translation_tasks.want(db, one, 1, machine=True) == WANTED
        hidden = translation_tasks.take(db, 1, 1)
        assert hidden
        proposals.decide(db, hidden.texts[0].proposal, ProposalState.HIDDEN, 1)
        while batch := translation_tasks.take(db, 50, 2):
            assert hidden.texts[0].proposal not in [text.proposal for text in batch.texts]
        proposals.decide(db, hidden.texts[0].proposal, ProposalState.ACCEPTED, 1)
        assert translation_tasks.want(db, one, 3, machine=False) == 0
        assert translation_figures.progress(db, one).people == WANTED, "people are asked, and nothing is lost"

    await town.program.database.turn(work)


async def test_a_file_that_is_loaded_again_leaves_what_moderators_have_changed(town: Town) -> None:
    def file(*texts: str) -> NewConsultation:
        return replace(EUROPEAN, translations=[NewTranslation(f"de-0{place}", "en", text) for place, text in enumerate(texts, 1)])

    async def found() -> list[str]:
        def work(db: Transaction) -> list[str]:
            german = select(col(Proposal.id)).where(col(Proposal.consultation_id) == 2, col(Proposal.source).like("de-%"))
            numbers = [number or 0 for number in db.session.scalars(german.order_by(col(Proposal.id)))][:3]
            there = [translations.find(db, number, "en") for number in numbers]
            return [one.text if one else "" for one in there]

        return await town.program.database.turn(work)

    def correct(db: Transaction) -> None:
        german = select(col(Proposal.id)).where(col(Proposal.consultation_id) == 2, col(Proposal.source).like("de-%"))
        first, second, *_ = [number or 0 for number in db.session.scalars(german.order_by(col(Proposal.id)))]
        text = Text(first, translations.sentence(db, first))
        assert translations.keep(db, text, "en", "Trees should be ours.", "people", 2, reviewer=7)
        translations.reject(db, second, "en")

    old = ("We should plant one.", "We should plant two.", "We should plant three.")
    await add(town, file(*old))
    await town.program.database.turn(correct)
    await add(town, file(*old))
    assert await found() == ["Trees should be ours.", "", "We should plant three."]
    await add(town, file("We should plant 1.", "We should plant 2.", "We should plant 3."))
    await add(town, file("We should plant 1.", "We should plant 2.", "We should plant three."))
    assert await found() == ["We should plant 1.", "We should plant 2.", "We should plant three."], (
        "what is new in the file counts"
    )


async def test_a_citizen_translates_nothing_and_two_moderators_not_the_same(town: Town) -> None:
    await add(town, EUROPEAN)
    anna, olga = await reader(town), await organiser(town)
    for command in ("/translate", "/translations"):
        await anna.says(command)
        assert "did not understand" in anna.text
    await anna.sends("ta:15:en")
    await olga.says("/translations")
    assert f"Done: 0 of {WANTED}" in olga.text
    assert "No translation engine is set up" in olga.text
    await olga.presses("Translate the rest")
    assert f"Put down for translation: {WANTED}" in olga.text
    await olga.presses("Translate the rest")
    assert "Put down for translation: 0" in olga.text
    maria, mario = await moderator(town, reads=("en",)), await moderator(town, reads=("en",))
    for person in (maria, mario):
        await person.says("/translate")
        assert "→ English" in person.text
    assert maria.text != mario.text, "each has one of their own"
    first = maria.text
    await maria.presses("Leave it for others")
    assert maria.text not in (first, mario.text)
    for forged in ("ta:15:en", "tx:99999999999:en", "tl:15:xx", "ta:-1:de"):
        await maria.sends(forged)
        assert "That was not recorded" in heard(maria), forged
    town.clock.now += 181
    await maria.says("We should plant a tree for every child of a moderator who is late.")
    assert "That was not recorded" in heard(maria)


async def test_the_machine_translates_with_pauses_and_faults_and_says_when_it_is_done(
    finals: WebTown, engine: Interpreter
) -> None:
    olga = await organiser(finals)
    engine.wrong = {
        "We should plant a tree for every child, number 3.": "We should plant a tree for every child, number 3.",
        "Wir sollten für jedes Kind einen Baum pflanzen, Nummer 4.": "",
        "Πρέπει να φυτεύουμε ένα δέντρο για κάθε παιδί, αριθμός 5.": "Wir sollten für jedes Kind einen Baum pflanzen, Nummer 6.",
    }
    engine.cases = [Case(429, headers={"Retry-After": "7"})]
    await olga.says("/translations")
    await olga.presses("Translate the rest")
    await finals.program.jobs.translate()
    await olga.presses("Refresh")
    assert "The translation engine asks for a pause." in olga.text
    finals.clock.now += 6
    await finals.program.jobs.translate()
    assert len(engine.asked) == 1, "the pause is kept"
    finals.clock.now += 1
    engine.cases = [Case(456)]
    await finals.program.jobs.translate()
    await olga.presses("Refresh")
    assert "quota is used up" in olga.text
    finals.clock.now += 3600
    await finals.program.jobs.translate()
    await olga.presses("Refresh")
    assert f"Done: {WANTED - 6} of {WANTED} (machine: {WANTED - 6}, by people: 0)" in olga.text
    assert sorted({fault for _, fault in await tasks(finals)}) == ["empty", "numbers", "same"]
    for _ in range(2):
        finals.clock.now += 61
        await finals.program.jobs.translate()
    assert {state for state, _ in await tasks(finals)} == {"people"}, "three times wrong: people are asked"
    await finals.program.jobs.deliver()
    await olga.sync()  # type: ignore[attr-defined]
    assert f"The machine has finished translating the finalists. Done: {WANTED - 6} of {WANTED}." in olga.text
    count = olga.count
    await finals.program.jobs.translate()
    await finals.program.jobs.deliver()
    assert olga.count == count, "told once"
    await olga.says("/translations")
    await olga.presses("As a file")
    rows = list(csv.DictReader(io.StringIO((await olga.file()).decode("utf-8-sig"))))
    assert len(rows) == WANTED
    assert [row["state"] for row in rows].count("missing") == 6


async def test_every_fault_of_the_engine_is_told_and_nothing_is_lost(finals: WebTown, engine: Interpreter) -> None:
    olga = await organiser(finals)
    await olga.says("/translations")
    await olga.presses("Translate the rest")
    for case, told_ in (
        (Case(403), "The operator has to look at its settings."),
        (Case(500), "The translation engine asks for a pause."),
        (Case(drop=True), "The translation engine does not answer."),
    ):
        engine.cases = [case]
        await finals.program.jobs.translate()
        await olga.presses("Refresh")
        assert told_ in olga.text
        assert len(await tasks(finals)) == WANTED
        finals.clock.now += 3600
    engine.cases = [Case(200, "no JSON"), Case(413)]
    await finals.program.jobs.translate()
    done = {state for state, _ in await tasks(finals)}
    assert done == {"waiting", "people"}, "what it will never take is left to people, what it answered wrong is tried again"


async def test_a_correction_and_a_withdrawal_while_the_machine_works(finals: WebTown) -> None:
    await translate_all(finals)
    numbers = {"source": 0}

    def change(db: Transaction) -> None:
        mine = select(Proposal).where(col(Proposal.language) == "de").order_by(col(Proposal.id).desc())
        first, second = list(db.session.scalars(mine))[:2]
        numbers["source"] = first.id or 0
        old = Text(first.id or 0, translations.sentence(db, first.id or 0))
        proposals.decide(db, first.id or 0, ProposalState.ACCEPTED, 1, text="für jedes Kind zwei Bäume pflanzen, Nummer 99.")
        assert not translations.keep(db, old, "en", "We should plant a tree.", "deepl", 1), "made of words that have changed"
        assert translations.find(db, first.id or 0, "en") is None
        proposals.decide(db, second.id or 0, ProposalState.HIDDEN, 1)

    await finals.program.database.turn(change)
    olga = await organiser(finals)
    await olga.says("/translations")
    await olga.presses("Translate the rest")
    await finals.program.jobs.translate()
    assert not await tasks(finals), "what is hidden needs none"


async def test_the_votes_on_a_wrong_translation_are_named(town: Town) -> None:
    await add(town, EUROPEAN)
    await translate_all(town)
    wrong = 0

    def vote(db: Transaction) -> None:
        nonlocal wrong
        from storage import people, votes
        from storage.tables import Choice

        mine = select(Proposal).where(col(Proposal.language) == "de", col(Proposal.consultation_id) == 2)
        chosen = [one.id or 0 for one in db.session.scalars(mine.order_by(col(Proposal.id)))][:6]
        wrong = chosen[2]
        for voter in range(160):
            who, _ = people.find(db, bytes([voter]) * 32, "test", 0)
            for number in chosen:
                before = votes.standing(db, who.id, number, 2)
                found = translations.find(db, number, "en")
                assert before
                assert found
                read = found.id if voter % 2 else None
                agrees = voter % 10 < (2 if read and number == wrong else 8)
                choice = Choice.AGREE if agrees else Choice.DISAGREE
                votes.cast(db, who.id, "IE", before, choice, 2, served=True, translation=read)

    await town.program.database.turn(vote)
    olga = await organiser(town)
    await olga.says("/translations")
    await olga.presses("Compare votes")
    assert re.findall(r"No\. (\d+), English: 20% agree, others: 80%", olga.text) == [str(wrong)]


async def test_the_machine_s_answer_that_comes_when_somebody_has_written_it(finals: WebTown) -> None:
    def work(db: Transaction) -> None:
        proposal = db.session.scalars(select(Proposal).where(col(Proposal.language) == "de")).first()
        assert proposal
        text = Text(proposal.id or 0, translations.sentence(db, proposal.id or 0))
        assert translations.keep(db, text, "en", "We should plant trees for children.", "people", 1, reviewer=1)
        assert not translations.keep(db, text, "en", "We should plant trees.", "deepl", 2)
        found = translations.find(db, text.proposal, "en")
        assert found
        assert found.reviewed

    await finals.program.database.turn(work)


async def test_the_stock_counts_what_lacks_a_language(town: Town) -> None:
    await add(town, EUROPEAN)
    olga = await organiser(town)
    await olga.says("/stock")
    assert "Finalists without a translation: Deutsch 28, Ελληνικά 28, English 28" in olga.text
    await translate_all(town)
    await olga.says("/stock")
    assert "Finalists without a translation: Deutsch 28, Ελληνικά 28" in olga.text
    assert "English 28" not in olga.text


async def test_an_author_of_what_was_translated_and_then_refused_can_leave(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    number = await proposes(anna)

    def work(db: Transaction) -> None:
        proposals.decide(db, number, ProposalState.ACCEPTED, 1)
        text = Text(number, translations.sentence(db, number))
        translations.keep(db, text, "de", "Wir sollten jedem Dorf eine Bücherei geben.", "deepl", 1)
        db.session.add(TranslationTask(proposal_id=number, language="el", state="people", since=1))
        proposals.decide(db, number, ProposalState.REFUSED, 1, reason=Refusal.OTHER)

    await town.program.database.turn(work)
    await anna.says("/forget")
    await anna.presses("Delete my votes too")
    await anna.presses("Delete everything")
    assert "Everything about you has been deleted" in anna.text
