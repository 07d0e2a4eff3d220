"""Writing a proposal, from the idea to the moderators' queue, and what becomes of it."""

from pathlib import Path

import pytest
import yaml
from sqlalchemy import select

from bot.language.europe import LANGUAGES
from handlers.citizen.propose import without_opening
from storage import proposals
from storage.database import Transaction
from storage.tables import Proposal, ProposalState, Refusal
from tests.processes import ROOT
from tests.talk import Person, labels, to_first_card
from tests.town import Town, plain_town

IDEA = "give every village a doctor within ten kilometres."


async def handed_in(town: Town) -> list[tuple[str, str, str, str, str]]:
    def work(db: Transaction) -> list[tuple[str, str, str, str, str]]:
        found = db.session.scalars(select(Proposal).where(Proposal.author_id.is_not(None)).order_by(Proposal.id))  # type: ignore[union-attr, arg-type]
        return [(one.text, one.language, one.country, one.state, one.flags) for one in found]

    return await town.program.database.turn(work)


async def decide(town: Town, number: int, state: ProposalState, **given: Refusal | int) -> None:
    """Do what a moderator does."""
    now = town.clock.now
    await town.program.database.turn(lambda db: proposals.decide(db, number, state, now, **given))  # type: ignore[arg-type]
    await town.program.jobs.deliver()


async def see(person: Person) -> None:
    """Look at the chat again: what was written meanwhile is there."""
    if hasattr(person, "sync"):
        await person.sync()


async def send(person: Person, text: str) -> int:
    """Hand a proposal in and return its number."""
    await person.says("/propose")
    await person.says(text)
    if "something similar" in person.text:
        await person.presses("Send mine all the same")
    await person.presses("Send")
    assert "Your proposal is no." in person.text, person.text
    return int(person.text.partition("no. ")[2].partition(".")[0])


async def test_from_the_idea_to_the_queue(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await anna.presses("More")
    await anna.presses("Write a proposal")
    assert "Every proposal begins with “We should …”" in anna.text
    assert "12 to 140 characters" in anna.text
    await anna.says(IDEA)
    assert f"We should {IDEA}" in anna.text
    assert "Language: English · Characters: 50 of 140" in anna.text
    await anna.presses("Send")
    assert "Thank you. Your proposal is no." in anna.text
    assert await handed_in(town) == [(IDEA, "en", "IE", "waiting", "")]
    await anna.presses("My proposals")
    assert "waiting for a moderator" in anna.text
    assert f"We should {IDEA}" in anna.text


async def test_everything_by_typing_and_in_one_go(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await anna.says("/propose We should " + IDEA)
    assert f"We should {IDEA}" in anna.text, "the opening words are not doubled"
    await anna.says("yes")
    assert [text for text, *_ in await handed_in(town)] == [IDEA]


@pytest.mark.parametrize("written", ["{}… {}", "{}... {}", "{}: {}", "{}. {}", "« {} » {}", "“{}…” {}", "„{}“, {}", "« {} {} »"])
def test_the_opening_words_are_not_doubled(written: str) -> None:
    openings = yaml.safe_load((ROOT / "bot" / "demo" / "consultation.yaml").read_text("utf-8"))["opening"]
    for language in LANGUAGES:
        words = openings[language]
        for opening in (words, words.upper(), f"{words}…"):
            assert without_opening(written.format(words, IDEA), opening) == IDEA, words


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("... plant trees", "plant trees"),
        ("should… plant trees", "plant trees"),
        ("we should “plant” trees", "“plant” trees"),
        ("“We should” plant “trees”", "plant “trees”"),
        ("we shouldn’t plant trees", "we shouldn’t plant trees"),
        ("should: plant trees", "should: plant trees"),
        ("“Should” is a word", "“Should” is a word"),
    ],
)
def test_what_is_left_without_the_opening_words(text: str, left: str) -> None:
    assert without_opening(text, "We should") == left


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("too short", "That is only 9 characters. Please write at least 12."),
        ("x", "That is only 1 character. Please write at least 12."),
        ("👨‍👩‍👧 e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301", "That is only 11 characters."),
        ("trees " * 30, "That is 179 characters, and at most 140 are allowed."),
        ("look at www.example.org for the whole idea", "Please leave out web addresses"),
        ("write to anna@example.org about all of this", "Please leave out e-mail addresses"),
        ("call me on +353 1 234 5678 about the trees", "Please leave out phone numbers"),
        ("let @anna_b decide what is planted where", "Please leave out user names"),
        ("plant trees #trees in all of our cities", "Please leave out hashtags"),
        ("PLANT A TREE IN EVERY STREET NOW", "Please do not write everything in capital letters"),
        ("plant a tr\u200bee in every street of the town", "invisible characters"),
        ("plant a trее in every street of the town", "letters of different alphabets"),
        ("plant a treeeeee in every street of the town", "repeat the same character"),
        ("stop the cunt who cut down all the trees", "a word that is not allowed here"),
    ],
)
async def test_what_cannot_be_sent_and_why(town: Town, text: str, answer: str) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await anna.says("/propose")
    await anna.says(text)
    assert answer in anna.text
    assert await handed_in(town) == []
    await anna.says(IDEA)
    assert f"We should {IDEA}" in anna.text, "the next text is the proposal"


async def test_what_only_makes_the_moderator_look_closely(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await anna.says("/propose")
    await anna.says("let no idiot decide alone what is planted where")
    assert "may hurt others" in anna.text
    await anna.presses("Send")
    [(*_, flags)] = await handed_in(town)
    assert flags == "check-word-flagged"


async def test_a_draft_can_be_edited_and_thrown_away(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await anna.says("/propose")
    await anna.says(IDEA)
    await anna.presses("Edit")
    assert IDEA in anna.text
    await anna.says("give every village a doctor and a nurse close by.")
    assert "a doctor and a nurse" in anna.text
    await anna.says("/start")
    assert "We should plant" in anna.text
    await anna.says("/propose")
    assert "a doctor and a nurse" in anna.text, "the draft is still there"
    await anna.presses("Cancel")
    assert anna.toast == "Your draft has been deleted."
    await anna.says("/propose")
    assert "Write your proposal" in anna.text


async def test_an_old_preview_does_not_send_a_newer_draft(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await anna.says("/propose")
    await anna.says(IDEA)
    old = next(shown.data for row in anna.rows for shown in row if shown.label == "Send")
    await anna.presses("Edit")
    await anna.says("give every village a doctor and a nurse close by.")
    await anna.sends(old)
    assert anna.toast.startswith("That button no longer works")
    assert await handed_in(town) == []


async def test_a_double_tap_sends_once(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await anna.says("/propose")
    await anna.says(IDEA)
    data = next(shown.data for row in anna.rows for shown in row if shown.label == "Send")
    await anna.sends(data)
    await anna.sends(data)
    assert len(await handed_in(town)) == 1


async def test_the_language_is_asked_where_it_is_not_clear(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await anna.says("/propose")
    await anna.says("qwrtz plmok asdfg hjkl yxcvb nmqw")
    assert "Which language is your proposal written in?" in anna.text
    assert len(labels(anna)) == 4
    await anna.presses("Another language")
    assert len(labels(anna)) == 25
    await anna.presses("Suomi")
    assert "Language: Suomi" in anna.text
    await anna.presses("Send")
    [(_, language, *_)] = await handed_in(town)
    assert language == "fi"


async def test_another_language_brings_its_own_opening_words(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await anna.says("/propose")
    await anna.says("die Züge zwischen den Hauptstädten billiger machen als die Flüge.")
    assert "Wir sollten die Züge zwischen den Hauptstädten" in anna.text
    assert "Language: Deutsch" in anna.text


@pytest.mark.parametrize(
    "text",
    [
        "Wir sollten die Züge zwischen den Hauptstädten billiger machen.",
        "sollten die Züge zwischen den Hauptstädten billiger machen.",
        "„Wir sollten die Züge zwischen den Hauptstädten billiger machen.“",
        "… die Züge zwischen den Hauptstädten billiger machen.",
    ],
)
async def test_opening_words_that_are_repeated_are_not_doubled(town: Town, text: str) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await anna.says(f"/propose {text}")
    assert "Wir sollten die Züge zwischen den Hauptstädten billiger machen." in anna.text


async def test_similar_proposals_are_shown_first(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await anna.says("/propose")
    await anna.says("plant one tree for every child, number 3.")
    assert "Others have proposed something similar" in anna.text
    assert labels(anna)[:3] == ["Vote on 1", "Vote on 2", "Vote on 3"]
    await anna.presses("Vote on 1")
    assert "We should plant a tree for every child, number" in anna.text
    await anna.presses("Agree")
    assert anna.toast == "Recorded: you agree."
    await anna.says("/propose")
    assert "Others have proposed" in anna.text, "the draft is still there"
    await anna.presses("Send mine all the same")
    await anna.presses("Send")
    assert len(await handed_in(town)) == 1


async def test_an_exact_repeat_points_to_the_first(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await anna.says("/propose")
    await anna.says("Plant a tree for EVERY child, number 3!")
    assert "This has been proposed already" in anna.text
    assert "We should plant a tree for every child, number 3." in anna.text
    assert "Send" not in labels(anna)
    await anna.presses("Vote on 1")
    assert "number 3." in anna.text


async def test_ones_own_repeat(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await send(anna, IDEA)
    await anna.says("/propose " + IDEA.upper().capitalize())
    assert "You have already sent this proposal" in anna.text
    assert len(await handed_in(town)) == 1


async def test_five_a_day_and_when_the_next(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    ideas = ("doctors in villages", "nurses in schools", "trains at night", "music for children", "water in parks")
    for idea in ideas:
        await send(anna, f"pay for more {idea} with common money.")
        town.clock.now += 60
    await anna.says("/propose")
    await anna.says("teach first aid in every single school.")
    await anna.presses("Send")
    assert "You have sent 5 proposals in the last 24 hours" in anna.text
    assert "Your draft is kept" in anna.text
    town.clock.now += 24 * 3600 - 4 * 60
    await anna.says("/propose")
    await anna.presses("Send")
    assert "Thank you. Your proposal is no." in anna.text


async def test_the_author_is_told_of_every_decision(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    number = await send(anna, IDEA)
    await decide(town, number, ProposalState.ACCEPTED)
    await see(anna)
    assert f"Your proposal no. {number} has been accepted" in anna.text
    assert f"We should {IDEA}" in anna.text
    await decide(town, number, ProposalState.REFUSED, reason=Refusal.SEVERAL_IDEAS)
    await see(anna)
    assert "was not accepted. The reason: It contains several ideas." in anna.text
    await decide(town, number, ProposalState.MERGED, into=3)
    await see(anna)
    assert f"no. {number} says the same as no. 3" in anna.text
    await anna.presses("My proposals")
    assert "merged with another one" in anna.text
    count = anna.count
    await decide(town, number, ProposalState.MERGED, into=3)
    await see(anna)
    assert anna.count == count, "nothing changed, nothing is told"


async def test_at_night_the_news_waits_for_the_morning(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    number = await send(anna, IDEA)
    noon = town.clock.now
    town.clock.now = noon + 12 * 3600
    await decide(town, number, ProposalState.ACCEPTED)
    await see(anna)
    assert "accepted" not in anna.text
    town.clock.now = noon + 24 * 3600
    await town.program.jobs.deliver()
    await see(anna)
    assert f"Your proposal no. {number} has been accepted" in anna.text


async def test_others_vote_on_it_and_the_author_sees_how(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    number = await send(anna, IDEA)
    await decide(town, number, ProposalState.ACCEPTED)
    await anna.says("/mine")
    assert "0 votes so far" in anna.text
    bert = await town.person()
    await to_first_card(bert)
    for _ in range(16):
        if IDEA in bert.text:
            break
        await bert.presses("Go on" if "Go on" in labels(bert) else "Skip")
    await bert.presses("Agree")
    await anna.says("/mine")
    assert "1 vote so far" in anna.text
    assert f"Withdraw no. {number}" not in labels(anna)
    await anna.sends(f"v:{number}:1")
    assert anna.toast.startswith("That proposal does not exist or was not shown")


async def test_withdrawing_while_nobody_has_voted(town: Town) -> None:
    anna, bert = await town.person(), await town.person()
    await to_first_card(anna)
    await to_first_card(bert)
    number = await send(anna, IDEA)
    await bert.sends(f"mw:{number}")
    assert (await handed_in(town))[0][3] == "waiting", "only the author may"
    await anna.says("/mine")
    await anna.presses(f"Withdraw no. {number}")
    assert anna.toast == f"Your proposal no. {number} has been withdrawn."
    assert "withdrawn" in anna.text
    assert (await handed_in(town))[0][3] == "withdrawn"
    await anna.sends(f"mw:{number}")
    assert anna.toast.startswith("That button no longer works")


async def test_a_long_list_has_pages(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await anna.says("/mine")
    assert "You have not sent a proposal yet" in anna.text
    ideas = ("doctors in villages", "nurses in schools", "trains at night", "music for children", "water in parks")
    numbers = [await send(anna, f"pay for more {idea} with common money.") for idea in ideas]
    town.clock.now += 25 * 3600
    numbers.append(await send(anna, "teach first aid in every single school."))
    await anna.says("/mine")
    assert f"No. {numbers[-1]} " in anna.text
    assert f"No. {numbers[0]} " not in anna.text
    await anna.presses("Older")
    assert f"No. {numbers[0]} " in anna.text


async def test_proposing_is_offered_once_after_the_sixth_card(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    offered = []
    for press in range(14):
        offered.append("Write a proposal" in labels(anna))
        await anna.presses("Go on" if press == 12 else "Agree")
    assert [place for place, seen in enumerate(offered) if seen] == [6]


async def test_a_sentence_out_of_the_blue_may_be_a_proposal(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await anna.says(IDEA)
    assert "If it is meant as a proposal" in anna.text
    await anna.presses("Make it a proposal")
    assert f"We should {IDEA}" in anna.text
    assert "Send" in labels(anna)


async def test_where_proposing_is_closed(town: Town) -> None:
    from storage import catalogue
    from storage.tables import Round

    def close(db: Transaction) -> None:
        round_ = db.session.get(Round, 1)
        assert round_
        round_.proposing = False
        catalogue.touch(db)

    anna = await town.person()
    await to_first_card(anna)
    await anna.says("/propose")
    await anna.says(IDEA)
    await town.program.database.turn(close)
    await anna.presses("Send")
    assert anna.toast.startswith("Proposals cannot be handed in at present.")
    assert await handed_in(town) == []
    await anna.says("/propose")
    assert anna.toast.startswith("Proposals cannot be handed in")
    await anna.says("/start")
    await anna.presses("More")
    assert "Write a proposal" not in labels(anna)


async def test_milestones(town: Town) -> None:
    from storage import votes
    from storage.tables import Choice

    anna = await town.person()
    await to_first_card(anna)
    number = await send(anna, IDEA)
    await decide(town, number, ProposalState.ACCEPTED)

    def crowd(db: Transaction) -> None:
        from storage import people

        # The hundredth comes with others, as a wave's do that are let count.
        for voter in range(103):
            who, _ = people.find(db, bytes([voter]) * 32, "test", 0)
            before = votes.standing(db, who.id, number, town.clock.now)
            assert before
            votes.cast(db, who.id, "IE", before, Choice.AGREE, town.clock.now, served=True)

    await town.program.database.turn(crowd)
    bert = await town.person()
    await to_first_card(bert)
    await bert.opens(f"p{number}")
    await bert.presses("Disagree")
    await town.program.jobs.deliver()
    await see(anna)
    assert f"Your proposal no. {number} has received 100 votes." in anna.text
    await anna.says("/mine")
    assert "99% agree (9" in anna.text
    assert "104 votes" in anna.text


async def test_a_draft_survives_a_restart(sqlite_template: Path, tmp_path: Path) -> None:
    (tmp_path / "polyphony.db").write_bytes(sqlite_template.read_bytes())
    url = f"sqlite:///{tmp_path}/polyphony.db"
    async with plain_town(url, tmp_path) as town:
        anna = await town.person()
        await to_first_card(anna)
        await anna.says("/propose")
        await anna.says(IDEA)
    async with plain_town(url, tmp_path) as town:
        again = await town.person()
        again.name, again.address = anna.name, anna.address
        await again.says("/propose")
        assert f"We should {IDEA}" in again.text
        await again.presses("Send")
        assert "Your proposal is no." in again.text


async def test_a_proposal_is_kept_only_if_the_answer_is_and_thinking_leaves_no_trace(town: Town) -> None:
    """The turn that needs thought first is undone: a crash meanwhile leaves the message unread, and it comes again."""
    from storage.tables import Draft, Received

    anna = await town.person()
    await to_first_card(anna)
    before = await town.program.database.turn(lambda db: len(db.session.scalars(select(Received)).all()))
    await anna.says("/propose " + IDEA)
    after = await town.program.database.turn(lambda db: len(db.session.scalars(select(Received)).all()))
    assert after == before + 1, "one event, however long it was thought about"
    assert await town.program.database.turn(lambda db: len(db.session.scalars(select(Draft)).all())) == 1
