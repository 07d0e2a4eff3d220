"""Two chats, one person: by a code that is used once."""

from pathlib import Path

import pytest
from sqlalchemy import func, select

from storage.database import Transaction
from storage.tables import Identity, Participant
from tests.conversations.test_propose import IDEA, see, send
from tests.conversations.test_vote import assert_tallies, stored
from tests.talk import Person, to_first_card
from tests.town import Town, telegram_town
from tests.web_person import WebPerson


def code_in(person: Person) -> str:
    return person.text.partition("/link ")[2].split()[0]


async def linked(one: Person, other: Person) -> None:
    """Link `other` to `one`."""
    await one.says("/link")
    await other.says(f"/link {code_in(one)}")
    assert "whoever uses the other chat sees your votes" in other.text
    await other.presses("Yes, link them")
    assert other.toast == "The two chats are now one person."


async def people(town: Town) -> tuple[int, int]:
    def work(db: Transaction) -> tuple[int, int]:
        return tuple(db.session.scalar(select(func.count()).select_from(table)) or 0 for table in (Participant, Identity))  # type: ignore[return-value]

    return await town.program.database.turn(work)


async def test_votes_of_both_are_one_persons_and_the_later_counts(town: Town) -> None:
    anna, same = await town.person(), await town.person()
    await to_first_card(anna)
    await to_first_card(same)
    await anna.opens("p1")
    await anna.presses("Agree")
    await anna.opens("p2")
    await anna.presses("Agree")
    town.clock.now += 10
    await same.opens("p2")
    await same.presses("Disagree")
    await same.opens("p3")
    await same.presses("Neutral")
    await linked(anna, same)
    assert await people(town) == (1, 2)
    votes = {vote.proposal_id: vote.choice for vote in await stored(town) if vote.proposal_id <= 3}
    assert votes == {1: 1, 2: -1, 3: 0}
    await assert_tallies(town.program.database)
    await same.opens("p1")
    assert "You had already agreed" in same.text


async def test_the_earlier_of_two_votes_goes_whoever_cast_it(town: Town) -> None:
    anna, same = await town.person(), await town.person()
    await to_first_card(anna)
    await to_first_card(same)
    await same.opens("p2")
    await same.presses("Disagree")
    town.clock.now += 10
    await anna.opens("p2")
    await anna.presses("Agree")
    await linked(anna, same)
    assert [vote.choice for vote in await stored(town) if vote.proposal_id == 2] == [1]
    await assert_tallies(town.program.database)


async def test_a_draft_begun_here_goes_on_there(town: Town) -> None:
    anna, same = await town.person(), await town.person()
    await to_first_card(anna)
    await linked(anna, same)
    await anna.says("/propose")
    await anna.says(IDEA)
    await same.says("/propose")
    assert f"We should {IDEA}" in same.text
    await same.presses("Send")
    await anna.says("/mine")
    assert f"We should {IDEA}" in anna.text


async def test_somebody_new_need_not_consent_again(town: Town) -> None:
    anna, same = await town.person(), await town.person(language="zh")
    await to_first_card(anna)
    await linked(anna, same)
    assert "We should plant" in same.text
    await same.says("/forget")
    await same.presses("Delete my votes too")
    await same.presses("Delete everything")
    assert await people(town) == (0, 0), "both chats are gone"


async def test_nobody_votes_on_their_own_proposal_by_the_other_chat(town: Town) -> None:
    from storage import proposals
    from storage.tables import ProposalState

    anna, same = await town.person(), await town.person()
    await to_first_card(anna)
    await to_first_card(same)
    mine = await send(anna, IDEA)
    await town.program.database.turn(lambda db: proposals.decide(db, mine, ProposalState.ACCEPTED, 1))
    await same.opens(f"p{mine}")
    await same.presses("Agree")
    await linked(anna, same)
    assert [vote.proposal_id for vote in await stored(town) if vote.proposal_id == mine] == []
    await assert_tallies(town.program.database)


async def test_a_code_is_used_once_and_ends(town: Town) -> None:
    anna, same, other = [await town.person() for _ in range(3)]
    for person in (anna, other):
        await to_first_card(person)
    await anna.says("/link")
    code = code_in(anna)
    town.clock.now += 601
    await other.says(f"/link {code}")
    assert "That code is unknown or has expired" in other.text
    await anna.says("/link")
    code = code_in(anna)
    await same.says(f"/link {code.lower()}")
    await same.presses("Yes, link them")
    await other.says(f"/link {code}")
    assert "That code is unknown or has expired" in other.text
    assert await people(town) == (2, 3)


async def test_a_code_can_be_typed_when_asked_and_ones_own_is_known(town: Town) -> None:
    anna, same = await town.person(), await town.person()
    await to_first_card(anna)
    await anna.says("/link")
    await anna.says(code_in(anna))
    assert "You got that code here" in anna.text
    await anna.says("/link")
    await same.says("/link")
    await same.says(code_in(anna))
    assert "Link this chat with the other one?" in same.text
    await same.presses("No, do not")
    assert await people(town) == (2, 2)


async def test_codes_cannot_be_guessed(town: Town) -> None:
    anna, thief = await town.person(), await town.person()
    await to_first_card(anna)
    await to_first_card(thief)
    await anna.says("/link")
    code = code_in(anna)
    for guess in range(5):
        await thief.says(f"/link ABCDEFGHJ{guess + 2}")
        assert "unknown or has expired" in thief.text
    await thief.says(f"/link {code}")
    assert "That was very fast" in thief.text, "even the right one, for an hour"
    await thief.sends(f"ly:{code}")
    assert await people(town) == (2, 2)
    town.clock.now += 3601
    await anna.says("/link")
    await thief.says(f"/link {code_in(anna)}")
    assert "Link this chat" in thief.text


@pytest.mark.parametrize("typed", ["", "x", "<b>", "A" * 4000, "👩‍👩‍👧", "\u0000", "ly:1:2"])
async def test_what_is_no_code(town: Town, typed: str) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await anna.says("/link")
    if typed:
        await anna.says(f"code {typed}"[:900])
        assert "unknown or has expired" in anna.text
    await see(anna)


async def test_two_messengers_and_news_come_where_one_spoke_last(sqlite_template: Path, tmp_path: Path) -> None:
    from storage import proposals
    from storage.tables import ProposalState

    (tmp_path / "polyphony.db").write_bytes(sqlite_template.read_bytes())
    async with telegram_town(f"sqlite:///{tmp_path}/polyphony.db", tmp_path) as town:
        anna = await town.person()
        await to_first_card(anna)
        number = await send(anna, IDEA)
        async with WebPerson(town.program.address) as browser:
            await linked(anna, browser)
            assert "We should plant" in browser.text
            told = anna.count
            await town.program.database.turn(lambda db: proposals.decide(db, number, ProposalState.ACCEPTED, town.clock.now))
            await town.program.jobs.deliver()
            await browser.sync()
            assert f"Your proposal no. {number} has been accepted" in browser.text
            assert anna.count == told, "once, not in every app"
            await anna.says("/mine")
            assert "accepted" in anna.text
            await town.program.database.turn(
                lambda db: proposals.decide(db, number, ProposalState.MERGED, town.clock.now, into=3)
            )
            await town.program.jobs.deliver()
            await town.settled()
            assert f"no. {number} says the same as no. 3" in anna.text
