"""The digest as it arrives: words, picture and buttons; what a press brings; and getting no more of them."""

import re
from dataclasses import replace

import pytest
from sqlalchemy import select, update
from sqlmodel import col

from storage import catalogue, consultations
from storage.database import Transaction
from storage.tables import Consultation, Digest, Mailing, Outbox, OutboxState, Proposal, ProposalState, Round, Snapshot
from tests import sample
from tests.conversations.test_data import consents
from tests.conversations.test_propose import IDEA, see, send
from tests.conversations.test_results import SPREAD, crowd, told
from tests.talk import Person, heard, labels, to_first_card
from tests.town import Town

DAY = 86_400


async def subscriber(town: Town, wish: str = "Daily", country: str = "🇮🇪 Ireland") -> Person:
    """Return somebody who takes part and wishes for the digest."""
    person = await town.person()
    await to_first_card(person, country=country)
    await person.says("/settings")
    await person.presses(wish)
    return person


async def evening(town: Town, often: str = "daily", country: str = "IE") -> int:
    """Publish what is due now in a country, and send it."""
    begun = await town.program.jobs._chores.digest(often, country, town.clock.now)
    await town.program.jobs.deliver()
    await town.settled()
    return begun.count


async def counted(town: Town) -> None:
    """Write down how many took part."""

    def work(db: Transaction) -> None:
        for day in range(4):
            for country, people in (("IE", 20 + day), ("", 1_000 + day)):
                at = town.clock.now // DAY * DAY - (3 - day) * DAY
                row = Snapshot(consultation_id=1, country=country, day=at, people=people, votes=50 * people, proposals=42)
                db.session.add(row)

    await town.program.database.turn(work)


async def test_a_digest_and_on_to_voting(town: Town) -> None:
    await crowd(town, "IE", SPREAD)
    await counted(town)
    anna, bert = await subscriber(town), await subscriber(town)
    for proposal in (1, 2):
        await anna.opens(f"p{proposal}")
        await anna.presses("Agree")
    number = await send(bert, IDEA)

    def accept(db: Transaction) -> None:
        row = db.session.get_one(Proposal, number)
        row.state, row.decided_at = ProposalState.ACCEPTED.value, town.clock.now - 1
        catalogue.touch(db)

    await town.program.database.turn(accept)
    counts = anna.count, bert.count
    assert await evening(town) == 1
    for person in (anna, bert):
        await see(person)
    assert (anna.count, bert.count) == (counts[0] + 1, counts[1] + 1)
    head = "News: What shall we do?\n\nNew proposals to vote on: "
    assert anna.text.startswith(head)
    assert "People who have taken part – Ireland: 23, all countries: 1,003" in anna.text
    assert re.search(r"Most agree: Ireland\n• We should plant .*, number 1\n90% agree · votes: 5[01]\n", anna.text)
    # Hers counts too, if the card was served to her.
    assert re.search(r"Opinions differ: Ireland\n• We should plant .*, number 2\n5[01]% agree · votes: 6[01]\n", anna.text)
    assert "Your proposals" not in anna.text
    assert bert.text.startswith(head)
    assert "Most agree" not in bert.text, "has voted on none of them"
    assert f"Your proposals\n• No. {number}: {IDEA.rstrip('.')}\nvotes: 0" in bert.text
    assert (await anna.picture()).startswith(b"\x89PNG")
    if alt := told(anna):
        assert alt.startswith("Participation: Ireland.")
        assert "people: 23" in alt
    assert labels(anna) == ["Go on voting", "Settings", "No more news"]
    count = anna.count
    await anna.presses("Go on voting")
    assert anna.count == count + 1, "the digest stays, to be read again"
    assert "We should" in anna.text
    assert "Agree" in labels(anna)
    count = anna.count
    assert await evening(town) == 0, "the same evening again"
    town.clock.now += DAY
    assert await evening(town) == 0, "nothing new"
    await see(anna)
    assert anna.count == count


async def test_once_published(town: Town) -> None:
    await crowd(town, "IE", SPREAD)
    anna = await subscriber(town)

    def publish(db: Transaction) -> None:
        db.session.execute(update(Round).values(closes_at=town.clock.now - 9, published_at=town.clock.now - 5))
        catalogue.touch(db)

    await town.program.database.turn(publish)
    assert await evening(town) == 1
    await see(anna)
    assert "The results are published." in anna.text
    assert "number 1\n" in anna.text
    assert (await anna.picture()).startswith(b"\x89PNG")
    if alt := told(anna):
        assert "Most agree: Ireland: We should plant a tree for every child, number 1. 90% agree (79% to 96%), 50 votes." in alt
    assert labels(anna)[0] == "Results"
    await anna.presses("Results")
    assert "The consultation has ended; these are its results." in anna.text


async def test_no_more_of_it(town: Town) -> None:
    await crowd(town, "IE", SPREAD)
    anna, bert = await subscriber(town), await subscriber(town)
    for person in (anna, bert):
        await person.opens("p1")
        await person.presses("Agree")
    assert await evening(town) == 1
    for person in (anna, bert):
        await see(person)
    await anna.presses("No more news")
    assert "Saved." in heard(anna)
    assert "✓ Never" in labels(anna)
    assert ("contact", 0, False) in await consents(town)
    await bert.presses("Settings")
    await bert.presses("Weekly")
    await crowd(town, "IE", {1: (25, 1, 24)})
    town.clock.now += DAY
    counts = anna.count, bert.count
    assert await evening(town) == 0
    assert await evening(town, "weekly") == 1
    for person in (anna, bert):
        await see(person)
    assert (anna.count, bert.count) == (counts[0], counts[1] + 1)
    assert "Opinions differ: Ireland\n• We should plant a tree for every child, number 1\n" in bert.text


async def test_a_forged_button_of_it(town: Town) -> None:
    anna = await subscriber(town)
    for forged in ("dg:4", "dg:-1", "dg:99"):
        await anna.sends(forged)
        assert "That button no longer works" in anna.toast, forged


@pytest.mark.parametrize("word", ["stop", "/stop"])
async def test_who_stops_gets_not_even_what_waits(town: Town, word: str) -> None:
    await crowd(town, "IE", SPREAD)
    anna = await subscriber(town)
    await anna.opens("p1")
    await anna.presses("Agree")
    # Published before the night, in which nothing is sent.
    town.clock.now += 9 * 3600
    begun = await town.program.jobs._chores.digest("daily", "IE", town.clock.now)
    assert begun.count == 1
    await town.program.jobs.deliver()
    town.clock.now += 3 * 3600
    await town.program.jobs.deliver()
    await anna.says(word)
    count = anna.count
    town.clock.now += 12 * 3600
    await town.program.jobs.deliver()
    await town.settled()
    await see(anna)
    assert anna.count == count


async def test_the_consultation_says_how_often_at_most(town: Town) -> None:
    weekly = replace(sample.CONSULTATION, digest="weekly")
    anna = await subscriber(town)
    await town.program.database.turn(lambda db: consultations.load(db, weekly, 0))
    await anna.says("/settings")
    assert "Results and new proposals: Weekly" in anna.text
    assert [one for one in labels(anna) if one.removeprefix("✓ ") in ("Never", "Weekly", "Daily")] == ["Never", "✓ Weekly"]
    await anna.sends("sd:0")
    await anna.sends("sd:2")
    assert "✓ Never" in labels(anna), "what is not offered cannot be had"
    await anna.presses("Weekly")
    assert "✓ Weekly" in labels(anna)
    await town.program.database.turn(lambda db: consultations.load(db, replace(weekly, digest="never"), 0))
    await anna.says("/settings")
    assert not {"Never", "✓ Never", "Weekly", "✓ Weekly"} & set(labels(anna))
    for forged in ("sd:1", "sd:9", "sd:-1"):
        await anna.sends(forged)
        assert "Results and new proposals: Never" in anna.text
    await anna.sends("sd:0")
    assert ("contact", 0, False) in await consents(town)


async def test_everybody_who_wished_is_written_to_once(town: Town) -> None:
    await crowd(town, "IE", SPREAD)
    readers = [await subscriber(town, "Weekly") for _ in range(3)]
    other = await subscriber(town, "Daily")
    abroad = await subscriber(town, "Weekly", "🇲🇹 Malta")
    for person in (*readers, other, abroad):
        await person.opens("p1")
        await person.presses("Agree")
    before = [person.count for person in (*readers, other, abroad)]
    assert await evening(town, "weekly") == 1
    for person in (*readers, other, abroad):
        await see(person)
    assert [person.count - old for person, old in zip((*readers, other, abroad), before, strict=True)] == [1, 1, 1, 0, 0]

    def how(db: Transaction) -> tuple[str, int, int, int, list[str]]:
        mailing = db.session.get_one(Mailing, db.session.scalars(select(col(Digest.mailing_id))).one())
        states = db.session.scalars(select(col(Outbox.state)).where(col(Outbox.mailing_id) == mailing.id)).all()
        return mailing.state, mailing.expected, mailing.put, mailing.sent, list(states)

    assert await town.program.database.read(how) == ("done", 3, 3, 3, [OutboxState.SENT.value] * 3)
    assert await town.program.database.read(lambda db: db.session.get_one(Consultation, 1).digest) == "daily"
