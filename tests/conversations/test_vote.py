"""Voting: one tap, the next card, and everything that can go wrong with a button."""

import re

from sqlalchemy import select
from sqlmodel import col

from storage import consultations, tallies
from storage.database import Database, Transaction
from storage.tables import Catalogue, Choice, Proposal, ProposalState, Round, Vote
from tests.talk import Person, find, labels, to_first_card
from tests.town import Town


def card(person: Person) -> str:
    """Return the proposal on the screen."""
    found = re.search(r"We should plant a tree for every child, number \d+\.", person.text)
    assert found, person.text
    return found[0]


def number(person: Person) -> int:
    """Return the proposal's number, as the buttons have it."""
    return int(person.rows[0][0].data.split(":")[1])


async def stored(town: Town) -> list[Vote]:
    def work(db: Transaction) -> list[Vote]:
        found = list(db.session.scalars(select(Vote)))
        db.session.expunge_all()
        return found

    return await town.program.database.turn(work)


async def assert_tallies(database: Database) -> None:
    with database.engine.connect() as connection:
        assert tallies.recount(connection) == tallies.kept(connection)


async def test_one_tap_is_a_vote_and_the_same_message_becomes_the_next_card(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    first, proposal = card(anna), number(anna)
    assert labels(anna) == ["Agree", "Neutral", "Disagree", "Skip", "More"]
    await anna.presses("Agree")
    assert anna.toast == "Recorded: you agree."
    assert card(anna) != first
    assert anna.count == (1 if town.edits else 5)
    [vote] = await stored(town)
    assert (vote.proposal_id, vote.choice, vote.country, vote.served) == (proposal, Choice.AGREE, "IE", True)


async def test_no_proposal_twice_and_a_summary_each_dozen_and_an_end(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    seen = []
    for vote in ["Agree"] * 5 + ["Neutral"] * 3 + ["Disagree"] * 2 + ["Skip"] * 2:
        seen.append(card(anna))
        await anna.presses(vote)
    assert "You have looked at 12 proposals" in anna.text
    assert "Agree: 5 · Neutral: 3 · Disagree: 2 · Skipped: 2" in anna.text
    await anna.presses("Go on")
    for _ in range(2):
        seen.append(card(anna))
        await anna.presses("Agree")
    assert len(set(seen)) == 14
    assert "You have seen every proposal" in anna.text
    assert len(await stored(town)) == 12, "a skip is no vote"
    await assert_tallies(town.program.database)


async def test_enough_for_now(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    for _ in range(12):
        await anna.presses("Skip")
    await anna.presses("Enough for now")
    assert "Thank you for taking part" in anna.text
    await anna.presses("Go on")
    card(anna)


async def test_from_ten_votes_on_the_share_is_told_and_never_before_ones_own(town: Town) -> None:
    votes: dict[int, list[bool]] = {}
    told = 0
    for voter in range(11):
        person = await town.person()
        await to_first_card(person)
        for press in range(15):
            if press == 12:
                await person.presses("Go on")
                continue
            assert "%" not in person.text, "nobody is told before their own vote"
            cast = votes.setdefault(number(person), [])
            cast.append(voter != 0)
            await person.presses("Agree" if cast[-1] else "Disagree")
            share = f" {round(100 * sum(cast) / len(cast))}% of {len(cast)} votes agree." if len(cast) >= 10 else ""
            assert person.toast == f"Recorded: you {'agree' if cast[-1] else 'disagree'}.{share}"
            told += bool(share)
    assert told == 2 * 14


async def test_changing_the_last_vote(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    first = card(anna)
    await anna.presses("Agree")
    second = card(anna)
    await anna.presses("Change my last vote")
    assert f"You voted agree on: “{first}”" in anna.text
    assert labels(anna)[:3] == ["✓ Agree", "Neutral", "Disagree"]
    await anna.presses("Disagree")
    assert anna.toast.startswith("Changed: you now disagree.")
    assert card(anna) == second, "the card that was waiting is still there"
    assert [vote.choice for vote in await stored(town)] == [Choice.DISAGREE]
    await assert_tallies(town.program.database)

    await anna.presses("Change my last vote")
    await anna.presses("Remove my vote")
    assert anna.toast == "Your vote has been removed."
    assert await stored(town) == []
    await assert_tallies(town.program.database)

    await anna.presses("Neutral")
    await anna.presses("Change my last vote")
    await anna.presses("Back")
    assert labels(anna)[:3] == ["Agree", "Neutral", "Disagree"]


async def test_second_level_answers_are_any_subset(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await anna.presses("Agree")
    before = card(anna)
    await anna.presses("A favourite")
    await anna.presses("Goes without saying")
    assert labels(anna)[5:8] == ["✓ A favourite", "Can be done", "✓ Goes without saying"]
    assert card(anna) == before
    assert [vote.reasons for vote in await stored(town)] == [0b101]
    await anna.presses("A favourite")
    assert anna.toast == "Taken back."
    assert [vote.reasons for vote in await stored(town)] == [0b100]
    await assert_tallies(town.program.database)
    await anna.presses("Neutral")
    assert "No opinion" in labels(anna)
    await anna.presses("No opinion")
    await assert_tallies(town.program.database)


async def test_typed_votes(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    for typed in ("1", "agree", "AGREE ", "Neutral", "disagree!", "Skip", " 2 "):
        await anna.says(typed)
    choices = sorted(vote.choice for vote in await stored(town))
    assert choices == [-1, 0, 0, 1, 1, 1]


async def test_the_field_s_own_terms_can_be_typed_in_any_language(town: Town) -> None:
    eleni = await town.person(language="el")
    await to_first_card(eleni, "Ελληνικά", "🇬🇷 Ελλάδα")
    for typed in ("agree", "disagree", "skip"):
        await eleni.says(typed)
    assert sorted(vote.choice for vote in await stored(town)) == [-1, 1]


async def test_the_label_in_ones_own_language_can_be_typed(town: Town) -> None:
    eleni = await town.person(language="el")
    await to_first_card(eleni, "Ελληνικά", "🇬🇷 Ελλάδα")
    for place in range(3):
        await eleni.says(eleni.rows[0][place].label.upper())
    assert sorted(vote.choice for vote in await stored(town)) == [-1, 0, 1]


async def test_what_is_not_understood_gets_the_choices(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await anna.says("trees<3&you")
    assert "Sorry, I did not understand that" in anna.text
    assert "1. Agree" in anna.text
    await anna.says("99")
    assert "1. Agree" in anna.text
    await anna.says("/nonsense")
    assert "1. Agree" in anna.text
    await anna.says("1")
    assert [vote.choice for vote in await stored(town)] == [Choice.AGREE], "the choices still hold"


async def test_two_taps_at_once_are_one_vote(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    data = anna.rows[0][0].data
    await anna.sends(data)
    next_card = card(anna)
    await anna.sends(data)
    assert anna.toast == "You had already agreed. Your vote counts once."
    assert card(anna) == next_card
    assert len(await stored(town)) == 1


async def test_an_old_button_with_another_choice_changes_the_vote(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    agree, _, disagree = (button.data for button in anna.rows[0])
    await anna.sends(agree)
    next_card = card(anna)
    await anna.sends(disagree)
    assert anna.toast.startswith("Changed: you now disagree.")
    assert card(anna) == next_card
    assert [vote.choice for vote in await stored(town)] == [Choice.DISAGREE]


async def test_forged_presses_are_answered_and_vote_on_nothing(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    here, mine = card(anna), number(anna)
    other = next(n for n in range(1, 15) if n != mine)
    for data in (
        f"v:{other}:1", "v:999999:1", "v:-1:1", "v:9223372036854775807:1", f"v:{mine}:2", f"v:{mine}", "v", "", ":",
        "w:1:1:0", f"w:{mine}:1:9", f"w:{mine}:1:0", f"ch:{other}", f"wd:{other}", f"s:{other}", "l:xx", "c:XX", "🤖" * 16,
        "z:7:1", "t:1:1", "'; DROP TABLE vote; --",
    ):  # fmt: skip
        if data:
            await anna.sends(data)
            assert anna.toast, data
            assert card(anna) == here, data
    assert await stored(town) == []


async def test_a_proposal_that_was_closed_meanwhile(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    before = card(anna)

    def close(db: Transaction) -> None:
        proposal = db.session.get(Proposal, number(anna))
        assert proposal
        proposal.state = ProposalState.REFUSED

    await town.program.database.turn(close)
    await anna.presses("Agree")
    assert "Voting on that proposal has ended" in anna.toast
    assert card(anna) != before
    assert await stored(town) == []


async def test_a_round_that_has_ended(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await anna.presses("Agree")

    def end(db: Transaction) -> None:
        round_ = db.session.get(Round, 1)
        catalogue = db.session.get(Catalogue, 1)
        assert round_
        assert catalogue
        round_.closes_at = 1
        catalogue.revision += 1

    await town.program.database.turn(end)
    await anna.presses("Agree")
    assert "Voting on that proposal has ended" in anna.toast
    assert "You have seen every proposal" in anna.text
    await anna.says("/start")
    assert "No consultation is open" in anna.text
    assert len(await stored(town)) == 1


async def test_nobody_votes_on_their_own_proposal(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    mine = number(anna)

    def make_author(db: Transaction) -> None:
        for proposal in db.session.scalars(select(Proposal).where(col(Proposal.language) == "en")):
            if proposal.id != mine:
                proposal.author_id = 1

    await town.program.database.turn(make_author)
    await anna.presses("Agree")
    assert "You have seen every proposal" in anna.text, "all the others are her own, and are not served"
    await anna.sends(f"v:{mine % 14 + 1}:1")
    assert anna.toast == "That is your own proposal. Others vote on it."
    assert len(await stored(town)) == 1


async def test_new_proposals_are_served_at_once(town: Town) -> None:
    from dataclasses import replace

    from tests import sample

    anna = await town.person()
    await to_first_card(anna)
    for _ in range(12):
        await anna.presses("Skip")
    await anna.presses("Go on")
    await anna.presses("Skip")
    await anna.presses("Skip")
    assert "You have seen every proposal" in anna.text
    more = replace(
        sample.CONSULTATION,
        proposals=[*sample.CONSULTATION.proposals, sample.NEW],
    )
    await town.program.database.turn(lambda db: consultations.load(db, more, 0))
    await anna.says("/start")
    assert card(anna).endswith("99.")


async def test_a_skip_of_an_old_card_changes_nothing(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    skip = find(anna.rows, "Skip")
    assert skip
    await anna.presses("Skip")
    here = card(anna)
    await anna.sends(skip.data)
    assert "no longer works" in anna.toast
    assert card(anna) == here


async def test_two_people_are_two_people(town: Town) -> None:
    anna, bert = await town.person(), await town.person()
    await to_first_card(anna)
    await to_first_card(bert)
    for _ in range(3):
        await anna.presses("Agree")
        await bert.presses("Disagree")
    votes = await stored(town)
    assert len(votes) == 6
    assert len({vote.participant_id for vote in votes}) == 2
    await assert_tallies(town.program.database)
