"""Moderating in the chat: the queue, accepting, refusing, taking back; what the author and those who reported hear."""

from sqlalchemy import func, select
from sqlmodel import col

from storage import people, staff
from storage.database import Transaction
from storage.tables import Participant, Record, Role, Staff
from tests.conversations.test_propose import see
from tests.conversations.test_report import report, state
from tests.conversations.test_vote import number
from tests.talk import Person, heard, labels, to_first_card
from tests.town import Town

TEXT = "give every village a library that is open on Sundays."


async def moderator(town: Town, language: str = "en", *, reads: tuple[str, ...] = (), role: Role = Role.MODERATOR) -> Person:
    """Return somebody who has just become a moderator."""
    person = await town.person(language)
    await person.opens()

    def appoint(db: Transaction) -> None:
        newest = db.session.scalar(select(func.max(col(Participant.id)))) or 0
        staff.appoint(db, newest, role, reads, town.clock.now)

    await town.program.database.turn(appoint)
    return person


async def proposes(person: Person, text: str = TEXT) -> int:
    """Hand a proposal in; return its number."""
    await person.says(f"/propose {text}")
    while "Send" not in labels(person):
        await person.presses("Send mine all the same" if "Send mine all the same" in labels(person) else "English")
    await person.presses("Send")
    return int(person.text.split("no. ")[1].split(".")[0])


async def told(town: Town, person: Person) -> str:
    """Let a minute pass; return what the person reads then."""
    town.clock.now += 61
    await town.program.jobs.deliver()
    await see(person)
    return person.text


async def written(town: Town) -> list[tuple[str, str, str]]:
    """Return the log of decisions."""

    def work(db: Transaction) -> list[tuple[str, str, str]]:
        lines = db.session.scalars(select(Record).where(col(Record.kind) == "decision").order_by(col(Record.id)))
        return [(line.before, line.after, line.reason) for line in lines]

    return await town.program.database.turn(work)


async def test_to_a_citizen_there_is_no_queue(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    one = number(anna)
    await anna.says("/nonsense")
    answer = anna.text
    await anna.says("/queue")
    assert anna.text == answer
    for data in (f"qa:{one}", f"qr:{one}:1", f"qw:{one}", f"qu:{one}", f"ql:{one}", f"qn:{one}:1:0"):
        await anna.sends(data)
        assert "That button no longer works" in anna.toast
    assert await written(town) == []


async def test_accepting(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    one = await proposes(anna)
    mara = await moderator(town)
    await mara.says("/queue")
    assert "We should give every village a library that is open on Sundays." in mara.text
    assert f"No. {one} · English · Ireland · waiting since" in mara.text
    assert "Why it is here: a new proposal." in mara.text
    assert labels(mara) == ["Accept", "Refuse", "More …", "Leave it for others"]
    await mara.presses("Accept")
    assert "Nothing is waiting for you." in mara.text
    assert f"No. {one} is accepted." in heard(mara)
    assert await state(town, one) == "accepted"
    await town.program.jobs.deliver()
    await see(anna)
    assert "has been accepted" not in anna.text, "not within the minute"
    assert f"Your proposal no. {one} has been accepted." in await told(town, anna)
    await mara.sends(f"qu:{one}")
    assert "too late" in mara.toast
    assert await written(town) == [("waiting", "accepted", "")]


async def test_refusing_by_a_rule_and_taking_it_back(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    one = await proposes(anna)
    mara = await moderator(town)
    await mara.says("/queue")
    await mara.presses("Refuse")
    assert "5. It is advertising." in mara.text
    assert labels(mara) == [*map(str, range(1, 13)), "Back"]
    await mara.presses("Back")
    await mara.presses("Refuse")
    await mara.presses("5")
    assert await state(town, one) == "refused"
    await mara.presses("Undo")
    assert "Undone. Nobody has been told." in mara.toast or "Undone." in mara.text
    assert await state(town, one) == "waiting"
    assert "Your proposal no." not in await told(town, anna)
    await mara.presses("Refuse")
    await mara.presses("2")
    text = await told(town, anna)
    assert f"Your proposal no. {one} was not accepted. The reason: It does not answer the question" in text
    assert "This is rule 2 of our /rules. A person decided this, not a program." in text
    await anna.says("/rules")
    assert "2. It does not answer the question of this consultation." in anna.text
    assert "Once 5 people have done so, it is hidden automatically" in anna.text
    assert await written(town) == [
        ("waiting", "refused", "advertising"), ("refused", "waiting", "undone"), ("waiting", "refused", "off-topic"),
    ]  # fmt: skip


async def test_two_moderators_never_hold_the_same(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    one = await proposes(anna)
    mara, nils = await moderator(town), await moderator(town)
    await mara.says("/queue")
    await nils.says("/queue")
    assert "Nothing is waiting for you." in nils.text
    await nils.sends(f"qa:{one}")
    assert "That was not recorded" in nils.toast
    assert await state(town, one) == "waiting"
    town.clock.now += 181
    await nils.says("/queue")
    assert f"No. {one} ·" in nils.text
    await mara.sends(f"qa:{one}")
    assert "That was not recorded" in mara.toast
    await nils.presses("Leave it for others")
    assert "Nothing is waiting for you." in nils.text
    await mara.says("/queue")
    await mara.presses("Accept")
    await mara.sends(f"qa:{one}")
    assert "That was not recorded" in mara.toast, "pressed twice"
    for data in ("qa:999999", f"qa:{1 << 40}", f"qr:{one}:13", "qu:0"):
        await mara.sends(data)
    assert await written(town) == [("waiting", "accepted", "")]


async def test_nobody_decides_on_their_own(town: Town) -> None:
    mara = await moderator(town)
    await to_first_card(mara)
    one = await proposes(mara)
    await mara.says("/queue")
    assert "Nothing is waiting for you." in mara.text
    await mara.sends(f"qa:{one}")
    assert await state(town, one) == "waiting"


async def test_who_is_removed_may_nothing_from_that_moment_on(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    one = await proposes(anna)
    mara = await moderator(town)
    await mara.says("/queue")
    assert f"No. {one} ·" in mara.text

    lead = await moderator(town, role=Role.OPERATOR)
    await lead.says("/team")
    await lead.presses("Remove no. 1")
    await mara.presses("Accept")
    assert "That button no longer works" in heard(mara)
    assert await state(town, one) == "waiting"


async def test_a_reported_proposal_stays_or_goes(town: Town) -> None:
    crowd = [await town.person() for _ in range(5)]
    for person in crowd:
        await to_first_card(person)
        await report(person, 3)
    assert await state(town, 3) == "hidden"
    await report(crowd[0], 4)
    mara = await moderator(town)
    await mara.says("/queue")
    assert "No. 3 ·" in mara.text, "what reports have hidden comes first"
    assert "Why it is here: reported 5 times." in mara.text
    await mara.presses("It stays")
    assert await state(town, 3) == "accepted"
    await mara.presses("Undo")
    assert await state(town, 3) == "hidden"
    await mara.presses("It stays")
    assert "No. 4 ·" in mara.text
    await mara.presses("Refuse")
    await mara.presses("8")
    assert await state(town, 4) == "refused"
    text = await told(town, crowd[1])
    assert "a moderator has looked at the proposal. It stays." in text
    assert "A person decided this, not a program." in text
    assert "a moderator has removed the proposal" in await told(town, crowd[0])
    assert await written(town) == [
        ("accepted", "hidden", ""), ("hidden", "accepted", ""), ("accepted", "hidden", "undone"), ("hidden", "accepted", ""),
        ("accepted", "refused", "rude"),
    ]  # fmt: skip


async def test_in_german_with_the_languages_one_reads(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await proposes(anna)
    nils = await moderator(town, "de", reads=("de",))
    await nils.presses("Deutsch")
    await nils.says("/queue")
    assert "Why it is here" not in nils.text
    assert "No. " not in nils.text
    nora = await moderator(town, "de")
    await nora.presses("Deutsch")
    await nora.says("/queue")
    assert "We should give every village a library" in nora.text
    assert "Irland" in nora.text


async def test_a_flagged_one_says_why_and_a_withdrawn_one_waits_no_longer(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    one = await proposes(anna, "trees trees trees trees trees trees for every street.")
    mara = await moderator(town)
    await mara.says("/queue")
    assert "The text repeats the same word many times." in mara.text
    await anna.says("/mine")
    await anna.presses(f"Withdraw no. {one}")
    await mara.presses("Accept")
    assert "That was not recorded" in heard(mara)
    assert await state(town, one) == "withdrawn"


async def test_the_authors_other_proposals_are_numbers_and_a_role_ends_with_the_person(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    one = await proposes(anna)
    two = await proposes(anna, "let children ride on all buses for nothing.")
    mara = await moderator(town)
    await mara.says("/queue")
    assert "accepted: 0, not accepted: 0, waiting: 1" in mara.text
    await mara.presses("Accept")
    assert f"No. {two} ·" in mara.text
    assert "accepted: 1, not accepted: 0, waiting: 0" in mara.text
    town.clock.now += 3 * 86_400
    await town.program.jobs.expire()
    await mara.says("/queue")
    assert f"No. {two} ·" in mara.text, "a role outlives the day after which visitors are forgotten"
    await mara.says("/forget")

    def left(db: Transaction) -> int:
        return db.session.scalar(select(func.count(col(Staff.id))).where(col(Staff.participant_id).is_not(None))) or 0

    assert await town.program.database.turn(left) == 0
    assert one
    assert people
