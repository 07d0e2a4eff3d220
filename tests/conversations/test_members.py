"""A consultation for members only: in by a code that is used once, unseen by everybody else, results by group."""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update
from sqlmodel import col

from bot.chat.message import Address, Searched
from storage import catalogue, consultations, members, people, retention, votes
from storage.codes import Code, Codes, grouped
from storage.consultations import NewConsultation, NewProposal, NewRound
from storage.database import Transaction
from storage.keys import Keys
from storage.tables import (
    Choice,
    MemberClaim,
    Membership,
    Participant,
    Role,
    Round,
    RoundKind,
    UsedCode,
)
from tests import sample
from tests.conversations.test_data import leave, whole_database
from tests.conversations.test_link import linked
from tests.conversations.test_propose import IDEA
from tests.conversations.test_queue import moderator
from tests.conversations.test_vote import assert_tallies, number, stored
from tests.talk import Person, heard, labels, to_first_card
from tests.town import Town

DAY = 86_400
QUESTION = "What shall change at the works?"
STAFF = replace(
    sample.CONSULTATION,
    slug="staff",
    organiser="Works & Council",
    members=True,
    countries={},
    question={**sample.CONSULTATION.question, "en": QUESTION},
    rounds=[NewRound(RoundKind.SINGLE, opens_at=1)],
    proposals=[
        NewProposal(f"staff-{place}", "en", str(1 + place % 2), "work", f"open the canteen earlier, number {place}.")
        for place in range(1, 13)
    ],
)


async def codes(town: Town, groups: Sequence[str] = ("Sales", "Research"), *, given: NewConsultation = STAFF) -> list[str]:
    """Make the consultation and a code for each of these groups."""
    known = Codes(town.program.router._keys)

    def work(db: Transaction) -> list[str]:
        consultations.load(db, given, 0)
        names = list(dict.fromkeys(groups))
        reserved = members.reserve(db, given.slug, names, len(groups))
        numbers = [reserved.groups[group] for group in groups]
        return [known.write(Code(reserved.consultation, group, reserved.first + place)) for place, group in enumerate(numbers)]

    return await town.program.database.turn(work)


async def only_members(town: Town) -> None:
    """Close what is for everybody."""

    def work(db: Transaction) -> None:
        db.session.execute(update(Round).where(col(Round.consultation_id) == 1).values(closes_at=1))
        catalogue.touch(db)

    await town.program.database.turn(work)


async def joins(person: Person, code: str) -> None:
    """Open the link and consent."""
    await person.opens(f"m-{code}")
    if "English" in labels(person):
        await person.presses("English")
    await person.presses("I agree and am 16 or older")
    assert "We should open the canteen" in person.text


async def left(town: Town) -> tuple[list[tuple[int, str]], int, int]:
    """Return the memberships, how many codes wait, and how many are used."""

    def work(db: Transaction) -> tuple[list[tuple[int, str]], int, int]:
        mine = [(one.participant_id, one.group_code) for one in db.session.scalars(select(Membership))]
        claims = len(db.session.scalars(select(MemberClaim)).all())
        return sorted(mine), claims, members.figures(db, "staff").used

    return await town.program.database.turn(work)


async def test_by_the_link_to_the_first_vote(town: Town) -> None:
    [code, *_] = await codes(town)
    anna = await town.person()
    await anna.opens(f"m-{code}")
    assert QUESTION in anna.text
    assert "Works & Council asks its own people" in anna.text
    await anna.presses("English")
    assert "Your group: Sales" in anna.text, "no question for a country"
    assert (await left(town))[1:] == (1, 0), "it waits until she consents"
    await anna.presses("I agree and am 16 or older")
    assert "We should open the canteen" in anna.text
    assert "another member" in anna.text
    assert "Sales" not in anna.text, "a small group would tell who wrote it"
    memberships, claims, used = await left(town)
    assert [group for _, group in memberships] == ["1"]
    assert (claims, used) == (0, 1)
    await anna.presses("Agree")
    [vote] = await stored(town)
    assert (vote.country, vote.served) == ("1", True)
    await assert_tallies(town.program.database)


@pytest.mark.parametrize("written", ["{code}", "{grouped}", " {lower} ", "/code {grouped}", "https://x.invalid/#start=m-{code}"])
async def test_by_typing_the_code(town: Town, written: str) -> None:
    [code, *_] = await codes(town)
    anna = await town.person()
    await anna.opens("c-staff")
    assert "for members only" in anna.text
    assert QUESTION not in anna.text
    lower = grouped(code).lower().replace("0", "o").replace("1", "l").replace("-", " ")
    await anna.says(written.format(code=code, grouped=grouped(code), lower=lower))
    assert QUESTION in anna.text
    await anna.presses("English")
    await anna.presses("I agree and am 16 or older")
    assert "We should open the canteen" in anna.text


async def test_a_code_typed_where_nobody_asked_for_it_is_taken(town: Town) -> None:
    [code, other] = await codes(town)
    anna, bert = await town.person(), await town.person()
    await anna.says(grouped(code))
    assert QUESTION in anna.text, "as the first thing ever said"
    await to_first_card(bert)
    await bert.says(other)
    assert "Your group: Research" in bert.text, "while taking part in something else"


async def test_where_nothing_is_for_everybody_the_code_is_asked_for(town: Town) -> None:
    [code, *_] = await codes(town)
    await only_members(town)
    anna = await town.person()
    await anna.opens()
    assert "Which language would you like?" in anna.text
    assert QUESTION not in anna.text
    await anna.presses("English")
    assert "for members only" in anna.text
    await anna.says(code)
    assert "Your group: Sales" in anna.text
    await anna.presses("I agree and am 16 or older")
    await anna.says("/start")
    assert "We should open the canteen" in anna.text


async def test_who_only_looked_can_come_back_and_so_can_who_declined(town: Town) -> None:
    [code, *_] = await codes(town)
    anna, again = await town.person(), await town.person()
    await anna.opens(f"m-{code}")
    await anna.presses("English")
    await anna.presses("No, thank you")
    assert "Nothing has been stored about you" in anna.text
    assert (await left(town))[1:] == (0, 0), "a no deletes the code that waited"
    await anna.opens(f"m-{code}")
    assert "Your group: Sales" in anna.text
    await joins(again, code)
    await anna.presses("I agree and am 16 or older")
    assert "has been used already" in anna.text
    memberships, claims, used = await left(town)
    assert (len(memberships), claims, used) == (1, 0, 1)
    await anna.opens(f"m-{code}")
    assert "has been used already" in anna.text
    await anna.sends("v:43:1")
    assert await stored(town) == []


async def test_a_code_that_waits_is_deleted_after_a_day(town: Town) -> None:
    [code, *_] = await codes(town)
    anna, visitor = await town.person(), await town.person()
    await to_first_card(anna)
    await anna.opens(f"m-{code}")
    await visitor.opens(f"m-{code}")
    assert (await left(town))[1] == 2
    town.clock.now += DAY + 1
    await anna.sends("b")
    assert "We should plant" in anna.text, "back to where she takes part"
    await town.program.database.turn(lambda db: retention.expire(db, town.clock.now))
    assert (await left(town))[1:] == (0, 0)
    await joins(anna, code)


async def test_two_at_once_with_the_same_code(town: Town) -> None:
    [code, *_] = await codes(town)
    both = [await town.person(), await town.person()]
    for person in both:
        await person.opens(f"m-{code}")
        await person.presses("English")
    await asyncio.gather(*(person.presses("I agree and am 16 or older") for person in both))
    assert sorted("has been used already" in person.text for person in both) == [False, True]
    memberships, claims, used = await left(town)
    assert (len(memberships), claims, used) == (1, 0, 1)


async def test_what_is_wrong_with_a_code(town: Town) -> None:
    [code, other, cancelled] = await codes(town, ("Sales", "Research", "Sales"))
    anna, bert = await town.person(), await town.person()
    forged = Codes(Keys(bytes(32))).write(Code(2, 1, 0))
    for wrong in (forged, "A" * 24, "hello"):
        await anna.says(f"/code {wrong}")
        assert "We do not know that code" in anna.text
    unknown = Codes(town.program.router._keys).write(Code(9, 1, 0))
    await anna.opens(f"m-{unknown}")
    assert "We do not know that code" in anna.text, "another installation's consultation"
    await joins(bert, code)
    await anna.opens(f"m-{code}")
    assert "has been used already" in anna.text
    await bert.opens(f"m-{code}")
    assert "We should open the canteen" in bert.text, "her own link leads a member back"
    await town.program.database.turn(lambda db: members.cancel(db, "staff", [Codes(town.program.router._keys).read(cancelled)]))
    await anna.opens(f"m-{cancelled}")
    assert "has been used already" in anna.text

    def close(db: Transaction) -> None:
        db.session.execute(update(Round).where(col(Round.consultation_id) == 2).values(closes_at=2))
        catalogue.touch(db)

    await town.program.database.turn(close)
    await anna.opens(f"m-{other}")
    assert "is not open at present" in anna.text


async def test_codes_cannot_be_guessed(town: Town) -> None:
    [code, *_] = await codes(town)
    thief = await town.person()
    for guess in range(5):
        await thief.opens(f"m-{'ABCDE'[guess] * 24}")
        assert "We do not know that code" in thief.text
    await thief.opens(f"m-{code}")
    assert "That was very fast" in thief.text, "even the right one, for an hour"
    assert (await left(town))[1:] == (0, 0)
    town.clock.now += 3601
    await thief.opens(f"m-{code}")
    assert QUESTION in thief.text


async def cards(town: Town, text: str) -> list[str]:
    """Return what a stranger finds who searches."""
    sender = Address("telegram", "4711", "4711")
    reply = await town.program.router.receive(Searched("s", sender, "en", text=text))
    assert reply
    return [card.text for card in reply.cards]


async def test_who_is_no_member_sees_nothing(town: Town) -> None:
    await codes(town)
    anna = await town.person()
    await to_first_card(anna)
    mine = number(anna)
    for payload in ("c-staff", "c-staff_radio", "p43", "p43_radio"):
        await anna.opens(payload)
        assert "for members only" in anna.text, payload
        assert "canteen" not in anna.text
    await anna.says("/consultations")
    assert QUESTION not in anna.text + str(labels(anna))
    assert "I have a code" in labels(anna)
    await anna.presses("I have a code")
    assert "for members only" in anna.text
    await anna.presses("Back")
    assert number(anna) == mine
    for forged in (
        "v:43:1",
        "s:43",
        "w:43:1:0",
        "ch:43",
        "wd:43",
        "rp:43",
        "rr:43:0",
        "vo:43",
        "sh:43",
        "ca:2",
        "cj:2",
        "og:43:1",
        "td:43",
    ):
        await anna.sends(forged)
        assert "canteen" not in heard(anna), forged
        assert "Works & Council" not in heard(anna), forged
    assert await stored(town) == []
    assert await cards(town, "p1"), "what is for everybody is found"
    for text in ("p43", "canteen", ""):
        assert "canteen" not in str(await cards(town, text))

    def taking_part(db: Transaction) -> set[int | None]:
        return set(db.session.scalars(select(col(Participant.consultation_id))))

    assert await town.program.database.turn(taking_part) == {1}


async def test_a_member_shares_the_address_and_posts_nothing(town: Town) -> None:
    [code, *_] = await codes(town)
    anna, bert = await town.person(), await town.person()
    await joins(anna, code)
    proposal = number(anna)
    await anna.says("/share")
    assert f"p{proposal}" in anna.text
    assert labels(anna) == ["Back"]
    await bert.opens(f"p{proposal}")
    assert "for members only" in bert.text


async def test_the_group_stands_where_the_country_stood(town: Town) -> None:
    [code, *_] = await codes(town)
    anna = await town.person()
    await joins(anna, code)
    await anna.says("/settings")
    assert "Language: English · Group: Sales" in anna.text
    assert "Country" not in labels(anna)
    await anna.opens()
    await anna.presses("More")
    assert "Country" not in labels(anna)
    for way in ("/country", ""):
        await (anna.says(way) if way else anna.sends("c:IE"))
        assert "Your group comes from your code and cannot be changed. Your group: Sales" in anna.text
    await anna.says("/results")
    assert "Results: Sales" in anna.text
    assert {"✓ My group", "All groups"} <= set(labels(anna))
    await anna.presses("All groups")
    assert "Results: all groups" in anna.text
    await anna.says("/privacy")
    assert "Your group: Sales. Your code is marked as used" in anna.text


async def test_over_to_another_consultation_and_back_every_vote_counts_where_it_belongs(town: Town) -> None:
    [code, *_] = await codes(town)
    anna = await town.person()
    await to_first_card(anna)
    public = number(anna)
    for press in (f"v:{public}:1", f"wd:{public}"):
        await anna.sends(press)
    await joins(anna, code)
    inside = number(anna)
    for press in (f"v:{inside}:1", f"wd:{inside}", f"v:{public}:1"):
        await anna.sends(press)
    await anna.says("/consultations")
    assert {"What shall we do?", QUESTION} <= set(labels(anna))
    await anna.presses("What shall we do?")
    await anna.presses("Take part")
    assert "We should plant" in anna.text
    await anna.sends(f"v:{inside}:1")
    assert {(vote.proposal_id, vote.country) for vote in await stored(town)} == {(public, "IE"), (inside, "1")}
    await assert_tallies(town.program.database)
    await anna.says("/consultations")
    await anna.presses(QUESTION)
    await anna.presses("Take part")
    assert "We should open the canteen" in anna.text, "neither code nor consent a second time"


async def test_declining_leaves_somebody_where_they_take_part(town: Town) -> None:
    [code, *_] = await codes(town)
    anna = await town.person()
    await to_first_card(anna)
    await anna.opens(f"m-{code}")
    await anna.presses("No, thank you")
    assert "We should plant" in anna.text
    assert (await left(town))[1:] == (0, 0)


async def test_two_chats_become_one_member(town: Town) -> None:
    [code, other] = await codes(town)
    anna, same = await town.person(), await town.person()
    await to_first_card(anna)
    await joins(same, code)
    await linked(anna, same)
    assert [group for _, group in (await left(town))[0]] == ["1"]
    await same.says("/consultations")
    await same.presses(QUESTION)
    await same.presses("Take part")
    assert "We should open the canteen" in same.text
    twin = await town.person()
    await joins(twin, other)
    await linked(anna, twin)
    memberships, _, used = await left(town)
    assert ([group for _, group in memberships], used) == (["1"], 2), "one person is in one group; both codes stay used"
    await assert_tallies(town.program.database)


async def test_leaving_and_what_the_export_tells(town: Town) -> None:
    [code, *_] = await codes(town)
    anna = await town.person()
    await joins(anna, code)
    await anna.presses("Agree")
    await anna.says("/export")
    data: dict[str, Any] = json.loads(await anna.file())
    assert data["memberships"] == [{"consultation": "staff", "group": "Sales", "counted_in": "1"}]
    assert data["members_code_waits_for_your_consent_until"] is None
    await anna.says("/forget")
    assert "it stays used, so that nobody votes twice" in anna.text
    await leave(anna, "Delete my votes too")
    assert await left(town) == ([], 0, 1)
    await anna.opens(f"m-{code}")
    assert "has been used already" in anna.text
    bert = await town.person()
    await to_first_card(bert)
    await bert.says("/forget")
    assert "code" not in bert.text


async def test_of_a_code_nothing_is_left(town: Town, tmp_path: Path, capfd: Any) -> None:
    [code, other] = await codes(town)
    anna, bert = await town.person(), await town.person()
    await anna.says(f"/code {grouped(code)}")
    waiting = await town.program.database.turn(whole_database)
    assert code not in waiting, "not even while it waits"
    await anna.presses("English")
    await anna.presses("I agree and am 16 or older")
    await joins(bert, other)
    await anna.presses("Agree")
    await bert.presses("Agree")

    def everything(db: Transaction) -> str:
        # What the web chat keeps for its people is encrypted; with the key it must not tell either.
        keys = town.program.router._keys
        sealed = db.session.connection().exec_driver_sql("SELECT sealed FROM web_message").scalars().all()
        return whole_database(db) + "\n".join(keys.unseal(bytes(one)).decode() for one in sealed)

    stored_ = await town.program.database.turn(everything)
    out, err = capfd.readouterr()
    for secret in (code, grouped(code), other, grouped(other)):
        assert secret not in stored_
        assert secret not in out + err
    if town.program.database.engine.dialect.name == "sqlite":
        with town.program.database.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        raw = b"".join(path.read_bytes() for path in tmp_path.glob("polyphony.db*"))
        assert code.encode() not in raw
        assert grouped(code).encode() not in raw

    def columns(db: Transaction) -> None:
        [row] = db.session.scalars(select(UsedCode))
        assert set(row.model_dump()) == {"consultation_id", "chunk", "serials"}, "no time, and nobody"

    await town.program.database.turn(columns)


async def crowd(town: Town, proposal: int, group: str, agree: int, disagree: int) -> None:
    """Let members of a group vote on a proposal that they were served."""

    def work(db: Transaction) -> None:
        for voter in range(agree + disagree):
            who, _ = people.find(db, f"{group} {voter} {proposal}".encode().ljust(32, b"."), "test", 0)
            before = votes.standing(db, who.id, proposal, town.clock.now)
            assert before
            choice = Choice.AGREE if voter < agree else Choice.DISAGREE
            votes.cast(db, who.id, group, before, choice, town.clock.now, served=True)

    await town.program.database.turn(work)


async def publish(town: Town) -> None:
    def work(db: Transaction) -> None:
        db.session.execute(update(Round).where(col(Round.consultation_id) == 2).values(published_at=town.clock.now))
        catalogue.touch(db)

    await town.program.database.turn(work)


async def test_what_a_small_group_thinks_cannot_be_worked_out(town: Town) -> None:
    [code, *_] = await codes(town, ("Sales", "Research", "Board"))
    anna = await town.person()
    await joins(anna, code)
    for group, agree, disagree in (("1", 18, 2), ("2", 10, 20), ("3", 3, 0)):
        await crowd(town, 43, group, agree, disagree)
    for group in "123":
        await crowd(town, 44, group, 17, 3)
    await crowd(town, 45, "1", 25, 0)

    def look(db: Transaction) -> None:
        for proposal in (43, 44, 45):
            assert votes.standing(db, 0, proposal, town.clock.now)
        mine = db.session.scalars(
            select(col(Participant.id)).join(Membership, col(Membership.participant_id) == col(Participant.id))
        )
        for person in list(mine):
            for proposal in (43, 44, 45):
                before = votes.standing(db, person or 0, proposal, town.clock.now)
                assert before
                votes.cast(db, person or 0, "1", before, Choice.AGREE, town.clock.now, served=False)

    await town.program.database.turn(look)
    await anna.says("/results")
    assert "number 2." in anna.text, "every group is large"
    assert "number 3." in anna.text, "nobody else has voted"
    assert "number 1." not in anna.text, "all, less Sales and Research, would be the three of the Board"
    await anna.presses("All groups")
    assert "number 1." in anna.text


async def test_the_organisers_screens_know_the_groups(town: Town) -> None:
    given = replace(STAFF, rounds=[NewRound(RoundKind.NATIONAL, opens_at=1), NewRound(RoundKind.EUROPEAN, proposing=False)])
    [code, other] = await codes(town, given=given)
    await only_members(town)
    olga = await moderator(town, role=Role.ORGANISER)
    await joins(olga, code)
    anna = await town.person()
    await joins(anna, other)
    await anna.opens("p44")
    assert "People in another country" in heard(anna) or "canteen" in anna.text
    await olga.says("/stock")
    assert "1: Sales, English: 6 accepted" in olga.text
    await olga.says("/propose off 2")
    assert "2: Research" in olga.text
    await anna.says(f"/propose {IDEA}")
    assert "Proposals cannot be handed in" in heard(anna)
    await crowd(town, 44, "1", 3, 0)
    await crowd(town, 46, "1", 12, 0)
    await olga.says("/finalists")
    await olga.presses("1: Sales")
    assert "12 votes" in olga.text
    assert "3 votes" not in olga.text, "of so few nothing is told, not even to the organiser"


async def test_a_new_notice_asks_members_again_without_their_code(town: Town) -> None:
    [code, *_] = await codes(town)
    anna = await town.person()
    await joins(anna, code)
    await anna.presses("Agree")
    await town.program.database.turn(lambda db: consultations.load(db, replace(STAFF, privacy_version=2), 0))
    await anna.presses("Agree")
    assert "The privacy notice has changed." in anna.text
    assert "Your group: Sales" in anna.text
    await anna.presses("I agree and am 16 or older")
    assert "We should open the canteen" in anna.text
    assert (await left(town))[2] == 1
