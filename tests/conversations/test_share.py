"""Links to a consultation and to a proposal, and what comes in by them."""

import pytest
from sqlalchemy import select

from storage.database import Transaction
from storage.tables import Arrival, Vote
from tests.conversations.test_vote import assert_tallies, card, number, stored
from tests.talk import labels, to_first_card
from tests.town import Town


async def arrivals(town: Town) -> list[tuple[str, int]]:
    def work(db: Transaction) -> list[tuple[str, int]]:
        return [(one.campaign, one.count) for one in db.session.scalars(select(Arrival))]

    return await town.program.database.turn(work)


async def vote_on(town: Town, proposal: int) -> Vote | None:
    return next((vote for vote in await stored(town) if vote.proposal_id == proposal), None)


async def test_a_link_to_a_proposal_shows_it_and_its_vote_is_not_served(town: Town) -> None:
    anna = await town.person()
    await anna.opens("p7_faire")
    assert "Which language would you like?" in anna.text
    await anna.presses("English")
    await anna.presses("🇮🇪 Ireland")
    await anna.presses(anna.rows[0][0].label)
    assert number(anna) == 7, "it waited on the other side of the three questions"
    await anna.presses("Agree")
    vote = await vote_on(town, 7)
    assert vote
    assert not vote.served
    assert number(anna) != 7
    await anna.presses("Agree")
    assert [vote.served for vote in await stored(town) if vote.proposal_id != 7] == [True]
    assert await arrivals(town) == [("faire", 1)]
    await assert_tallies(town.program.database)


async def test_a_vote_taken_back_and_cast_again_is_still_not_served(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    other = 7 if number(anna) != 7 else 8
    await anna.opens(f"p{other}")
    assert number(anna) == other
    await anna.presses("Agree")
    await anna.sends(f"wd:{other}")
    await anna.sends(f"v:{other}:1")
    vote = await vote_on(town, other)
    assert vote
    assert not vote.served
    await assert_tallies(town.program.database)


async def test_what_was_served_first_stays_served(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    mine = number(anna)
    await anna.opens(f"p{mine}")
    await anna.presses("Agree")
    vote = await vote_on(town, mine)
    assert vote
    assert vote.served


async def test_what_a_link_showed_is_not_shown_again_and_may_be_skipped(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    before = card(anna)
    other = 7 if number(anna) != 7 else 8
    await anna.opens(f"p{other}")
    linked = card(anna)
    await anna.presses("Skip")
    assert card(anna) == before, "the card that was not answered is next"
    for press in range(14):
        assert "We should" not in anna.text or card(anna) != linked
        await anna.presses("Go on" if "Go on" in labels(anna) else "Skip" if press < 13 else labels(anna)[0])


async def test_a_link_to_what_one_has_voted_on(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    mine = number(anna)
    await anna.presses("Agree")
    await anna.opens(f"p{mine}")
    assert "You had already agreed" in anna.text
    await anna.presses("Change my last vote")
    assert "You voted agree on" in anna.text


@pytest.mark.parametrize(
    "payload",
    [
        "p0", "p99999", "p4294967297", "p-1", "px", "p7_", "p7_a_b", "c-", "c-nothing", "c-sample_" + "x" * 21, "nonsense",
        "%00", "p7' OR 1=1", "<b>p7</b>", "p７", "x" * 64, "\u202ep7", "v:7:1",
    ],
)  # fmt: skip
async def test_a_payload_can_be_anything(town: Town, payload: str) -> None:
    anna = await town.person()
    await anna.opens(payload)
    assert "That link no longer leads anywhere" in anna.text
    assert "Which language would you like?" in anna.text
    assert await stored(town) == []


async def test_a_link_to_a_consultation_with_a_campaign_word(town: Town) -> None:
    anna = await town.person()
    await anna.opens("c-sample_radio-1")
    assert "Which language would you like?" in anna.text
    assert "no longer leads" not in anna.text
    assert await arrivals(town) == [("radio-1", 1)]


async def test_sharing_the_card_on_the_screen(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    proposal = number(anna)
    await anna.presses("More")
    await anna.presses("Share")
    assert "Share this proposal with this link:" in anna.text
    assert f"p{proposal}" in anna.text.splitlines()[-1] or f"p{proposal}" in anna.text
    await anna.presses("Back")
    assert number(anna) == proposal


async def test_sharing_the_consultation(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await anna.sends("sh:0")
    assert "Share this consultation" in anna.text
    assert "c-sample" in anna.text
