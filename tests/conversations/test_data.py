"""One's data: the notice and its versions, consent per purpose, export, leaving, what expires."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import MetaData, func, select
from sqlmodel import col

from bot.language.europe import LANGUAGES
from storage import broadcasts, consultations, retention
from storage.database import Transaction
from storage.tables import Consent, Demographic, Role, Round, Staff
from tests import sample
from tests.conversations.test_propose import IDEA, send
from tests.conversations.test_queue import moderator
from tests.conversations.test_vote import assert_tallies, number, stored
from tests.talk import Person, labels, to_first_card
from tests.town import Town


async def load(town: Town, **changed: Any) -> None:
    """Let the organiser import the consultation again with something changed."""
    await town.program.database.turn(lambda db: consultations.load(db, replace(sample.CONSULTATION, **changed), 0))


async def consents(town: Town) -> list[tuple[str, int, bool]]:
    def work(db: Transaction) -> list[tuple[str, int, bool]]:
        found = db.session.scalars(select(Consent).order_by(Consent.id))  # type: ignore[arg-type]
        return [(one.purpose, one.version, one.withdrawn_at is None) for one in found]

    return await town.program.database.turn(work)


async def test_a_new_version_of_the_notice_asks_again(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    proposal = number(anna)
    notice = dict.fromkeys(LANGUAGES, "We <keep> your postcode, too.")
    await load(town, privacy_version=2, privacy=notice)
    await anna.sends(f"v:{proposal}:1")
    assert "The privacy notice has changed." in anna.text
    assert "We <keep> your postcode, too." in anna.text
    assert await stored(town) == [], "no vote without a consent to what is asked today"
    await anna.presses("No, thank you")
    assert "Do you wish to leave?" in anna.text
    await anna.presses("Keep everything")
    await anna.presses("I agree and am 16 or older")
    await anna.sends(f"v:{proposal}:1")
    assert len(await stored(town)) == 1
    assert await consents(town) == [("take part", 1, True), ("take part", 2, True)]
    await anna.says("/privacy")
    assert "We <keep> your postcode, too." in anna.text


async def test_another_consultation_asks_for_its_own_consent_once(town: Town) -> None:
    await load(town, slug="other", organiser="Other & Daughters", proposals=[])
    anna = await town.person()
    await anna.opens("c-sample")
    await anna.presses("English")
    await anna.presses("🇮🇪 Ireland")
    await anna.presses("I agree and am 16 or older")
    assert "We should plant" in anna.text
    await anna.opens("c-other")
    assert "Other & Daughters" in anna.text
    assert "has changed" not in anna.text
    await anna.presses("I agree and am 16 or older")
    await anna.opens("c-sample")
    assert "We should plant" in anna.text, "agreed to before"


async def test_consent_per_purpose_is_given_and_taken_by_the_same_button(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await anna.says("/privacy")
    assert "Everything about you is deleted 365 days after the consultation has ended." in anna.text
    await anna.presses("My votes as open data")
    assert anna.toast == "Noted. You can take this back at any time."
    assert "✓ My votes as open data" in labels(anna)
    await anna.presses("My votes as open data")
    assert anna.toast == "Noted. This is no longer allowed."
    await anna.presses("Write to me about results")
    assert await consents(town) == [("take part", 1, True), ("publish", 0, False), ("contact", 0, True)]


async def everything_of(person: Person) -> dict[str, Any]:
    exported: dict[str, Any] = json.loads(await person.file())
    return exported


async def busy_life(town: Town) -> Person:
    """Do everything that leaves a trace."""
    anna = await town.person()
    await to_first_card(anna)
    for vote in ("Agree", "Disagree", "Neutral", "Skip"):
        await anna.presses(vote)
    await anna.presses("No opinion")
    await send(anna, IDEA)
    await anna.says("/propose")
    await anna.says("build a swimming pool in every larger town.")
    await anna.says("/report")
    await anna.presses("Something else")
    await anna.says("It names my neighbour Johanna.")
    await anna.opens("p14_faire")
    await anna.says("/settings")
    await anna.presses("Daily")
    await anna.says("/link")
    return anna


async def test_the_export_holds_everything(town: Town) -> None:
    anna = await busy_life(town)
    await anna.says("/export")
    assert "This file holds everything" in anna.text
    data = await everything_of(anna)
    assert (data["person"]["language"], data["person"]["country"], data["person"]["consultation"]) == ("en", "IE", "sample")
    assert sorted((vote["vote"], vote["reasons"]) for vote in data["votes"]) == [
        ("agree", []),
        ("disagree", []),
        ("neutral", ["no_opinion"]),
    ]
    assert all("plant a tree" in vote["text"] for vote in data["votes"])
    assert [(one["text"], one["state"]) for one in data["proposals"]] == [(IDEA, "waiting")]
    assert data["draft"] == "build a swimming pool in every larger town."
    assert [(one["reason"], one["sentence"]) for one in data["reports"]] == [("other", "It names my neighbour Johanna.")]
    assert {one["purpose"] for one in data["consents"]} == {"take part", "contact"}
    assert data["settings"] == {"notices": True, "digest": "daily", "quiet": True}
    assert data["identities"][0]["account"]
    assert data["proposals_reached_by_link"] == [14] or 14 in data["proposals_seen"]


async def test_nobody_gets_the_export_of_somebody_else(town: Town) -> None:
    await busy_life(town)
    bert = await town.person()
    await bert.says("/export")
    assert "You have not given your consent" in bert.text
    await to_first_card(bert)
    await bert.says("/export")
    data = await everything_of(bert)
    assert (data["votes"], data["proposals"], data["reports"]) == ([], [], [])


def whole_database(db: Transaction) -> str:
    """Return every value in every table."""
    tables = MetaData()
    tables.reflect(db.session.connection())
    rows = [(name, tuple(row)) for name, table in tables.tables.items() for row in db.session.execute(select(table))]
    return "\n".join(f"{name} {row!r}" for name, row in rows)


async def leave(person: Person, votes: str) -> None:
    await person.says("/forget")
    assert "Do you wish to leave?" in person.text
    await person.presses(votes)
    assert "Are you sure?" in person.text
    await person.presses("Delete everything")
    assert "Everything about you has been deleted" in person.text


async def test_leaving_with_ones_votes_leaves_nothing(town: Town, tmp_path: Path, capfd: Any) -> None:
    empty = await town.program.database.turn(whole_database)
    anna = await busy_life(town)
    await anna.says("/export")
    data = await everything_of(anna)

    def identity(db: Transaction) -> bytes:
        found: bytes = db.session.connection().exec_driver_sql("SELECT hash FROM identity").scalar_one()
        return bytes(found)

    hash_ = await town.program.database.turn(identity)
    await leave(anna, "Delete my votes too")
    await town.settled()
    left = await town.program.database.turn(whole_database)
    account = data["identities"][0]["account"]
    for trace in (repr(hash_)[2:-1], hash_.hex(), account, "swimming pool", "Johanna", "village"):
        assert trace not in left, trace
    tables_before = {line.split()[0] for line in empty.splitlines()}
    kept = {line.split()[0] for line in left.splitlines()} - tables_before
    # What is left: which events came in (their numbers only), that a link with a campaign word was opened once, a report without
    # its author, which waits for a moderator, the log of moderation, which never knew them, and the numbers of tallies, all zero.
    assert kept <= {"received", "arrival", "report", "queue_item", "tally", "record"}
    await assert_tallies(town.program.database)
    tallies = [line.split(" ", 1)[1].strip("()").split(", ")[3:] for line in left.splitlines() if line.startswith("tally ")]
    assert all(count == "0" for counts in tallies for count in counts)
    out, err = capfd.readouterr()
    assert account not in out + err
    # Memory: lanes, limits, the open window's own buttons.
    for channel in town.program.channels.values():
        assert hash_ not in getattr(getattr(channel, "_pace", None), "_buckets", {})
        assert not getattr(getattr(channel, "_lanes", None), "_lanes", {})
    if town.program.database.engine.dialect.name == "sqlite":
        with town.program.database.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        raw = b"".join(path.read_bytes() for path in tmp_path.glob("polyphony.db*"))
        for secret in (hash_, account.encode(), b"swimming pool", b"Johanna", IDEA.encode()):
            assert secret not in raw, secret


async def test_what_an_organiser_wrote_is_exported_and_unsent_it_goes_with_them(town: Town) -> None:
    olga = await moderator(town, role=Role.ORGANISER)
    await to_first_card(olga)

    def write(db: Transaction) -> None:
        role = db.session.scalar(select(func.max(col(Staff.id)))) or 0
        for text, sent in (("A secret plan", False), ("Known to all", True)):
            number = broadcasts.new(db, 1, role, town.clock.now).id or 0
            broadcasts.write(db, number, "en", text)
            if sent:
                broadcasts.change(db, number, counted=1)
                assert broadcasts.begin(db, number, 1, town.clock.now)

    await town.program.database.turn(write)
    await olga.says("/export")
    data = await everything_of(olga)
    assert [(one["texts"][0]["text"], one["sent_off"]) for one in data["messages_to_many_by_you"]] == [
        ("A secret plan", False),
        ("Known to all", True),
    ]
    await leave(olga, "Delete my votes too")
    left = await town.program.database.turn(whole_database)
    assert "A secret plan" not in left
    assert "Known to all" in left


async def test_leaving_and_letting_ones_votes_count(town: Town) -> None:
    anna = await busy_life(town)
    await leave(anna, "My votes shall still count")
    assert await stored(town) == []
    await assert_tallies(town.program.database)

    def counted(db: Transaction) -> int:
        sums = "SELECT SUM(agree + neutral + disagree + no_opinion) FROM tally"
        return int(db.session.connection().exec_driver_sql(sums).scalar_one())

    assert await town.program.database.turn(counted) == 4
    await to_first_card(anna)
    assert "We should" in anna.text


async def test_changing_ones_mind_about_leaving(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await anna.presses("Agree")
    await anna.says("/forget")
    await anna.presses("My votes shall still count")
    await anna.presses("Keep everything")
    assert len(await stored(town)) == 1


async def test_what_was_accepted_stays_without_its_author(town: Town) -> None:
    from storage import proposals
    from storage.tables import Proposal, ProposalState

    anna = await town.person()
    await to_first_card(anna)
    accepted = await send(anna, IDEA)
    waiting = await send(anna, "build a swimming pool in every larger town.")
    await town.program.database.turn(lambda db: proposals.decide(db, accepted, ProposalState.ACCEPTED, 1))
    await leave(anna, "Delete my votes too")

    def left(db: Transaction) -> list[tuple[str, int | None]]:
        found = [db.session.get(Proposal, number_) for number_ in (accepted, waiting)]
        return [(one.text, one.author_id) for one in found if one]

    assert await town.program.database.turn(left) == [(IDEA, None)]


async def test_when_the_consultation_is_long_over_people_are_forgotten_and_votes_count(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await anna.presses("Agree")
    now = town.clock.now

    def end(db: Transaction) -> None:
        round_ = db.session.get(Round, 1)
        assert round_
        round_.closes_at = now

    await town.program.database.turn(end)
    for days, forgotten in ((364, 0), (366, 1)):
        later = now + days * 86_400
        expired = await town.program.database.turn(lambda db, later=later: retention.expire(db, later))  # type: ignore[misc]
        assert expired.people == forgotten
    assert await stored(town) == []
    await assert_tallies(town.program.database)


async def test_who_takes_part_in_another_consultation_stays_until_that_is_over_too(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    other = replace(sample.CONSULTATION, slug="other", question={**sample.CONSULTATION.question, "en": "And then?"})
    await town.program.database.turn(lambda db: consultations.load(db, other, town.clock.now))
    await anna.opens("c-other")
    await anna.presses(anna.rows[0][0].label)
    await anna.opens("c-sample")
    now = town.clock.now

    def end(db: Transaction, round_: int) -> None:
        db.session.get_one(Round, round_).closes_at = now

    for round_, forgotten in ((1, 0), (2, 1)):
        await town.program.database.turn(lambda db, round_=round_: end(db, round_))  # type: ignore[misc]
        expired = await town.program.database.turn(lambda db: retention.expire(db, now + 366 * 86_400))
        assert expired.people == forgotten


async def test_at_most_one_question_about_oneself_per_sitting_and_its_answer_is_nobodys(town: Town) -> None:
    await load(town, demographics=("age", "gender", "area"))
    anna = await town.person()
    await to_first_card(anna)
    for _ in range(2):
        await anna.presses("Agree")
    assert "A question about you, if you like." in anna.text
    assert "How old are you?" in anna.text
    await anna.presses("25–39")
    assert anna.toast == "Thank you for your answer."
    for _ in range(10):
        assert "We should" in anna.text
        await anna.presses("Skip")
    await anna.presses("Go on")
    for _ in range(2):
        await anna.presses("Skip")
    assert "question about you" not in anna.text, "one is enough"
    town.clock.now += 7 * 3600
    await anna.says("/start")

    def kept(db: Transaction) -> list[tuple[str, str, str, int]]:
        return [(one.country, one.question, one.answer, one.count) for one in db.session.scalars(select(Demographic))]

    assert await town.program.database.turn(kept) == [("IE", "age", "25-39", 1)]
    await anna.sends("dm:0:1")
    assert await town.program.database.turn(kept) == [("IE", "age", "25-39", 1)], "asked once, counted once"


async def test_the_question_can_be_declined(town: Town) -> None:
    await load(town, demographics=("gender",))
    anna = await town.person()
    await to_first_card(anna)
    for _ in range(2):
        await anna.presses("Agree")
    await anna.presses("I would rather not say")
    assert "We should" in anna.text

    def kept(db: Transaction) -> int:
        return len(db.session.scalars(select(Demographic)).all())

    assert await town.program.database.turn(kept) == 0
