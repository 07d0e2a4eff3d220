"""What moderators can do besides accepting and refusing, and what others hear of it."""

import re

from sqlalchemy import func, select
from sqlmodel import col

from storage.database import Transaction
from storage.tables import Outbox, Proposal, Record, Role
from tests.conversations.test_propose import see
from tests.conversations.test_queue import moderator, proposes, told, written
from tests.conversations.test_report import report, state
from tests.talk import Person, heard, labels, to_first_card
from tests.town import Town

BUS = "let children ride on all busses for nothing."


async def details(town: Town) -> list[str]:
    """Return what the log says more about each decision."""

    def work(db: Transaction) -> list[str]:
        return list(db.session.scalars(select(col(Record.detail)).where(col(Record.kind) == "decision").order_by(col(Record.id))))

    return await town.program.database.turn(work)


async def column(town: Town, proposal: int, name: str) -> object:
    return await town.program.database.turn(lambda db: getattr(db.session.get_one(Proposal, proposal), name))


async def test_spelling_is_corrected_and_the_author_sees_both(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    one = await proposes(anna, BUS)
    mara = await moderator(town)
    await mara.says("/queue")
    await mara.presses("More …")
    await mara.presses("Correct the spelling")
    assert BUS in mara.text
    await mara.says("abolish every tax on books and newspapers at once.")
    assert "That is another text, not a correction." in mara.text
    await mara.says("short")
    assert "at least 12" in mara.text
    await mara.says("x" * 200)
    assert "140" in mara.text
    assert await state(town, one) == "waiting"
    await mara.says("We should let children ride on all buses for nothing.")
    assert await state(town, one) == "accepted"
    assert await column(town, one, "text") == "let children ride on all buses for nothing."
    assert await column(town, one, "original") == BUS
    await mara.presses("Undo")
    assert await column(town, one, "text") == BUS
    await mara.presses("More …")
    await mara.presses("Correct the spelling")
    await mara.says("let children ride on all buses for nothing.")
    text = await told(town, anna)
    assert f"You wrote: “{BUS}” It now reads:" in text
    assert "We should let children ride on all buses for nothing." in text
    await mara.says(f"/history {one}")
    assert BUS in mara.text, "both are kept"
    assert (await details(town))[-1] == "new corrected"


async def test_words_that_were_voted_on_stay(town: Town) -> None:
    ben = await town.person()
    await to_first_card(ben)
    await ben.opens("p3")
    await ben.presses("Agree")
    await report(await _citizen(town), 3)
    mara = await moderator(town)
    await mara.says("/queue")
    await mara.presses("More …")
    await mara.presses("Correct the spelling")
    assert "its words stay as they are" in heard(mara)
    assert "No. 3 ·" in mara.text


async def _citizen(town: Town) -> Person:
    person = await town.person()
    await to_first_card(person)
    return person


async def test_a_duplicate_names_the_other_and_is_served_no_more(town: Town) -> None:
    anna = await _citizen(town)
    one = await proposes(anna, "plant a tree for every single child, number 3.")
    mara = await moderator(town)
    await mara.says("/queue")
    assert "Similar and accepted:" in mara.text
    assert "• 3: plant a tree for every child, number 3." in mara.text
    await mara.presses("More …")
    await mara.presses("It is a duplicate")
    await mara.says("999999")
    assert "No accepted proposal in this consultation has that number." in mara.text
    await mara.says(str(one))
    assert "No accepted proposal" in mara.text, "not of itself"
    await mara.presses("3")
    assert await state(town, one) == "merged"
    assert await column(town, one, "merged_into") == 3
    assert f"Your proposal no. {one} says the same as no. 3." in await told(town, anna)


async def test_proposed_already_names_which_and_other_says_why(town: Town) -> None:
    anna = await _citizen(town)
    one = await proposes(anna)
    two = await proposes(anna, BUS)
    mara = await moderator(town)
    await mara.says("/queue")
    await mara.presses("Refuse")
    await mara.presses("10")
    assert "Which proposal says the same?" in mara.text
    await mara.says("no. 4")
    assert f"No. {two} ·" in mara.text
    await mara.presses("Refuse")
    await mara.presses("12")
    await mara.says("x" * 3000)
    assert "at most 300 characters" in mara.text
    await mara.says("a" * 4_050)
    assert ",000 characters" in heard(mara), "what the channel or the program reads at all"
    assert await state(town, two) == "waiting"
    await mara.says("Buses are not what is asked about here.")
    assert await state(town, two) == "refused"
    text = await told(town, anna)
    assert "The moderator writes: “Buses are not what is asked about here.”" in text
    assert "This is rule 12 of our /rules." in text
    assert f"If you disagree, you can object within 183 days: /appeal {two}." in text
    assert await written(town) == [("waiting", "refused", "already-proposed"), ("waiting", "refused", "other")]
    assert await column(town, one, "merged_into") == 4


async def test_theme_language_later_and_to_a_lead(town: Town) -> None:
    anna = await _citizen(town)
    one = await proposes(anna)
    mara, lead = await moderator(town), await moderator(town, role=Role.LEAD)
    await mara.says("/queue")
    await mara.presses("More …")
    await mara.presses("Theme")
    await mara.presses("Culture")
    assert "Theme: Culture" in mara.text
    await mara.presses("More …")
    await mara.presses("Language")
    await mara.presses("Deutsch")
    assert f"No. {one} · Deutsch" in mara.text
    assert "Wir sollten give every village" in mara.text
    await mara.presses("More …")
    await mara.presses("Postpone")
    await mara.presses("1 day")
    assert "Nothing is waiting for you." in mara.text
    await lead.says("/queue")
    assert "Nothing is waiting for you." in lead.text
    town.clock.now += 86_401
    await mara.says("/queue")
    await mara.presses("More …")
    await mara.presses("Pass on to a lead")
    assert "Nothing is waiting for you." in mara.text
    await mara.says(f"/accept {one}")
    assert f"Not accepted: {one}." in mara.text
    await lead.says("/queue")
    assert "It was passed on to a lead moderator." in lead.text
    await lead.presses("Accept")
    assert await state(town, one) == "accepted"
    assert await details(town) == ["theme=culture", "language=de", "passed-on", "new"]


async def test_several_at_once_and_all_by_one_author(town: Town) -> None:
    anna, ben = await _citizen(town), await _citizen(town)
    mine = [await proposes(anna, f"open the library of district {name} on Sundays too.") for name in ("one", "two", "three")]
    other = await proposes(ben, BUS)
    mara, nils = await moderator(town), await moderator(town)
    await mara.says("/accept")
    assert "/accept 12 15 18" in mara.text
    await mara.says(f"/accept {mine[0]}, {other} 999999 3 {1 << 40}")
    assert f"Accepted: {mine[0]}, {other}" in mara.text
    assert f"Not accepted: 999999, 3, {str(1 << 40)[:10]}" in mara.text
    await mara.presses("Undo")
    assert [await state(town, number) for number in (mine[0], other)] == ["waiting", "waiting"]
    await mara.presses("Leave it for others")
    await mara.says("/queue")
    while f"No. {other} ·" in mara.text:
        await mara.presses("Leave it for others")
    await mara.says("/queue")
    await mara.presses("More …")
    await mara.presses("All by this author")
    for number in mine:
        assert f"• {number}: open the library" in mara.text
    await nils.says("/queue")
    assert f"No. {other} ·" in nils.text or "Nothing is waiting" in nils.text, "the author's are all taken"
    await mara.presses("Refuse all")
    assert "11" in labels(mara)
    assert "12" not in labels(mara), "one sentence does not fit all"
    await mara.presses("11")
    assert [await state(town, number) for number in mine] == ["refused"] * 3
    await mara.presses("Undo")
    assert [await state(town, number) for number in mine] == ["waiting"] * 3
    await mara.says("/queue")
    await mara.presses("More …")
    await mara.presses("All by this author")
    await mara.presses("One by one")
    assert "Accept" in labels(mara)


async def test_what_was_decided_is_decided_again(town: Town) -> None:
    anna = await _citizen(town)
    one = await proposes(anna)
    mara, nils = await moderator(town), await moderator(town)
    await mara.says("/queue")
    await mara.presses("Accept")
    await told(town, anna)
    await nils.says("/history")
    assert "/history 123" in nils.text
    await nils.says("/history 999999")
    assert "There is no proposal no. 999999 here." in nils.text
    await nils.says(f"/history {one}")
    assert "waiting for a moderator → accepted (no. 1 of the team) · New" in nils.text
    await nils.presses("Decide again")
    assert "it is decided on again" in nils.text
    assert "So far: accepted" in nils.text
    await nils.presses("Refuse")
    await nils.presses("2")
    assert await state(town, one) == "refused"
    assert "was not accepted" in await told(town, anna)
    await mara.says(f"/history {one}")
    await mara.presses("Decide again")
    await mara.presses("Accept")
    assert await state(town, one) == "accepted"
    assert "has been accepted" in await told(town, anna)
    assert await written(town) == [
        ("waiting", "accepted", ""), ("accepted", "refused", "off-topic"), ("refused", "accepted", ""),
    ]  # fmt: skip


async def test_the_queue_shows_only_what_one_asks_for(town: Town) -> None:
    anna = await _citizen(town)
    one = await proposes(anna)
    await report(anna, 3)
    mara = await moderator(town)
    await mara.says("/queue")
    assert "No. 3 ·" in mara.text
    assert "• It is offensive: 1" in mara.text
    await mara.presses("More …")
    await mara.presses("Show only …")
    await mara.presses("Reported")
    await mara.presses("New")
    await mara.presses("Back")
    assert f"No. {one} ·" in mara.text
    assert "Only this is shown: New" in mara.text
    await mara.presses("Leave it for others")
    assert "Nothing is waiting for you." in mara.text
    assert "Only this is shown: New" in mara.text
    await mara.presses("Show only …")
    await mara.presses("English")
    await mara.presses("New")
    await mara.presses("Flagged")
    await mara.presses("Back")
    assert "Only this is shown: English, Flagged" in mara.text
    await mara.presses("Show only …")
    await mara.presses("Everything")
    await mara.presses("Back")
    assert "No. 3 ·" in mara.text


async def test_an_author_is_suspended_objects_and_somebody_else_ends_it(town: Town) -> None:
    anna = await _citizen(town)
    one = await proposes(anna)
    mara, nils = await moderator(town), await moderator(town)
    await mara.says("/queue")
    await mara.presses("More …")
    await mara.presses("Suspend the author")
    await mara.presses("5")
    await mara.presses("3 days")
    assert "The author may propose again from" in heard(mara)
    await mara.presses("Refuse")
    await mara.presses("5")
    await town.program.jobs.deliver()
    await see(anna)
    assert "You cannot hand in proposals until" in anna.text
    assert f"from your proposal no. {one}: It is advertising. You can go on voting." in anna.text
    await anna.says(f"/propose {BUS}")
    assert "You cannot hand in proposals until" in heard(anna)
    await anna.says("/appeal")
    await anna.says("It was about my own shop, but I did not mean to sell anything.")
    assert "Another person will look at it" in anna.text
    await anna.says("/appeal")
    assert "You have objected to this already." in heard(anna)
    await mara.says("/queue")
    assert "Nothing is waiting for you." in mara.text, "never the same person"
    await nils.says("/queue")
    assert "the author objects to a suspension" in nils.text
    assert "I did not mean to sell anything" in nils.text
    await nils.presses("End the suspension")
    await town.program.jobs.deliver()
    await see(anna)
    assert "The decision has been changed." in anna.text or "You can hand in proposals again." in anna.text
    await proposes(anna, BUS)
    assert [detail for detail in await details(town) if "susp" in detail] == ["suspended=72h", "suspension-lifted"]


async def test_objecting_to_a_refusal(town: Town) -> None:
    anna = await _citizen(town)
    one = await proposes(anna)
    mara, nils = await moderator(town), await moderator(town)
    await anna.says("/appeal")
    assert "/appeal 123" in anna.text
    await anna.says(f"/appeal {one}")
    assert "There is no decision here" in heard(anna)
    await mara.says("/queue")
    await mara.presses("Refuse")
    await mara.presses("2")
    await told(town, anna)
    await anna.presses("Object")
    await anna.says("y" * 501)
    assert "at most 500 characters" in anna.text
    await anna.says("It does answer the question.")
    await anna.says(f"/appeal {one}")
    assert "You have objected to this already." in heard(anna)
    await mara.says("/queue")
    assert "Nothing is waiting for you." in mara.text, "never the same person"
    await mara.says(f"/history {one}")
    assert "somebody objected" in mara.text
    await mara.presses("Decide again")
    assert "Nothing is waiting for you." in mara.text, "nor by another way"
    await nils.says("/queue")
    assert "somebody objects to the decision" in nils.text
    assert "In their words: “It does answer the question.”" in nils.text
    assert "So far: not accepted" in nils.text
    await nils.presses("It stands")
    assert "The decision stands." in await told(town, anna)
    assert await state(town, one) == "refused"
    assert await column(town, one, "reason") == "off-topic"
    await anna.says(f"/appeal {one}")
    assert "You have objected to this already." in heard(anna)


async def test_an_objection_can_be_right_and_can_come_too_late(town: Town) -> None:
    anna = await _citizen(town)
    one, two = await proposes(anna), await proposes(anna, BUS)
    mara, nils = await moderator(town), await moderator(town)
    for _ in range(2):
        await mara.says("/queue")
        await mara.presses("Refuse")
        await mara.presses("2")
    await anna.says(f"/appeal {one}")
    await anna.presses("Without words")
    await nils.says("/queue")
    await nils.presses("Accept")
    await nils.presses("Undo")
    await nils.presses("Accept")
    text = await told(town, anna)
    assert "The decision has been changed." in text
    assert await state(town, one) == "accepted"
    town.clock.now += 184 * 86_400
    await anna.says(f"/appeal {two}")
    assert "one can object within 183 days" in heard(anna)
    ben = await _citizen(town)
    await ben.says(f"/appeal {two}")
    assert "There is no decision here" in heard(ben), "not their own"


async def test_who_reported_can_object_too(town: Town) -> None:
    anna = await _citizen(town)
    await report(anna, 3)
    mara, nils = await moderator(town), await moderator(town)
    await mara.says("/queue")
    await mara.presses("It stays")
    assert "you can object within 183 days: /appeal 3" in await told(town, anna)
    await anna.presses("Object")
    await anna.presses("Without words")
    await nils.says("/queue")
    assert "So far: accepted" in nils.text
    await nils.presses("Refuse")
    await nils.presses("8")
    assert "The decision has been changed." in await told(town, anna)
    assert await state(town, 3) == "refused"


async def test_an_objection_takes_the_card_out_of_the_hands_of_who_decided(town: Town) -> None:
    anna = await _citizen(town)
    one = await proposes(anna)
    mara, nils = await moderator(town), await moderator(town)
    await mara.says("/queue")
    await mara.sends(f"qk:{one}")
    assert "That was not recorded" in heard(mara), "nothing was decided yet that could stand"
    assert await state(town, one) == "waiting"
    await mara.presses("Refuse")
    await mara.presses("2")
    await told(town, anna)
    await mara.says(f"/history {one}")
    await mara.presses("Decide again")
    assert f"No. {one} ·" in mara.text
    await anna.says(f"/appeal {one}")
    await anna.presses("Without words")
    await mara.sends(f"qk:{one}")
    assert "That was not recorded" in heard(mara), "never the same person, though she had it before her"
    await nils.says("/queue")
    assert "somebody objects to the decision" in nils.text


async def test_an_objection_to_a_suspension_is_answered_at_once(town: Town) -> None:
    anna = await _citizen(town)
    one, two = await proposes(anna), await proposes(anna, BUS)
    mara, nils = await moderator(town), await moderator(town)
    for number in (one, two):
        await mara.says("/queue")
        await mara.presses("More …")
        await mara.presses("Suspend the author")
        await mara.presses("5")
        await mara.presses("1 day")
        await mara.presses("Refuse")
        await mara.presses("5")
        await town.program.jobs.deliver()
        await anna.says("/appeal")
        await anna.presses("Without words")
        if number == one:
            await nils.says("/queue")
            await nils.presses("It stands")
            assert "It stands" in heard(nils)
            assert "is refused" not in heard(nils)
            town.clock.now += 86_401
    await nils.says(f"/accept {two}")
    assert f"Accepted: {two}" in nils.text
    assert "Undo" not in labels(nils), "it was answered at once"
    assert await state(town, two) == "refused", "only the suspension has ended"
    await town.program.jobs.deliver()
    await see(anna)
    await proposes(anna, "open the swimming pools of all schools in the summer holidays.")


async def test_nudges_and_the_week_in_figures(town: Town) -> None:
    anna = await _citizen(town)
    one = await proposes(anna)
    await proposes(anna, BUS)
    mara, lead = await moderator(town), await moderator(town, role=Role.LEAD)
    greek = await moderator(town, reads=("el",))
    for person in (mara, lead, greek):
        await to_first_card(person)
        await person.says("/queue")
        if "Leave it for others" in labels(person):
            await person.presses("Leave it for others")
            await person.presses("Leave it for others") if "Leave it for others" in labels(person) else None
    town.clock.now += 49 * 3600
    await town.program.jobs.remind()
    await see(mara)
    assert "2 proposals have waited longer than we promised." in mara.text
    await see(greek)
    assert "longer than we promised" not in greek.text
    await mara.presses("Moderation")
    await mara.presses("Accept")
    await town.program.jobs.remind()
    await see(mara)
    assert "longer than we promised" not in mara.text, "once a day"
    await mara.says("/summary")
    assert "I did not understand" in mara.text, "for leads"
    await lead.says("/summary")
    assert "Proposals: 2. Reports: 0. Objections: 0." in lead.text
    assert "Decisions: 1. Changed later: 0. Waiting now: 1." in lead.text
    assert "half within 2 days, nine in ten within 2 days" in lead.text
    town.clock.now += 6 * 86_400
    for _ in range(2):
        await town.program.jobs.remind()
    await see(lead)
    assert "Moderation from" in lead.text or "longer than we promised" in lead.text
    assert one

    def summaries(db: Transaction) -> int:
        return db.session.scalar(select(func.count()).select_from(Outbox).where(col(Outbox.kind) == "summary")) or 0

    assert await town.program.database.turn(summaries) == 1, "to the lead, once a week"


async def test_the_log_is_a_file_without_anybodys_identity(town: Town) -> None:
    anna = await _citizen(town)
    one = await proposes(anna)
    mara, lead = await moderator(town), await moderator(town, role=Role.LEAD)
    await mara.says("/queue")
    await mara.presses("Accept")
    await mara.says("/log")
    assert "I did not understand" in mara.text
    for wrong in ("/log yesterday", "/log 2026-11-31 2026-12-01", "/log 2026-12-01 2026-11-01"):
        await lead.says(wrong)
        assert "/log 2026-11-01 2026-11-30" in lead.text
    await lead.says("/log")
    await lead.presses("CSV")
    body = (await lead.file()).decode()
    assert body.startswith("id,at,kind,consultation,proposal,language,country,before,after,reason,automated,detail,waited")
    assert re.search(rf",decision,sample,{one},en,IE,waiting,accepted,,False,new,\d+", body)
    assert "moderator" not in body
    await lead.says("/log")
    await lead.presses("JSON")
    assert b'"kind": "decision"' in await lead.file()
    for forged in ("lg:0:99999999999:0", "lg:5:1:0", "lg:0:5:7"):
        await lead.sends(forged)
