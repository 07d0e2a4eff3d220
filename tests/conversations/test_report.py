"""Reporting a proposal: a receipt, the outcome, and when reports hide it."""

from sqlalchemy import select

from storage import people as storage_people
from storage import reports
from storage.database import Transaction
from storage.tables import Proposal, Report, ReportReason
from tests.conversations.test_propose import see
from tests.conversations.test_vote import number
from tests.talk import Person, labels, to_first_card
from tests.town import Town


async def filed(town: Town) -> list[Report]:
    def work(db: Transaction) -> list[Report]:
        found = list(db.session.scalars(select(Report).order_by(Report.id)))  # type: ignore[arg-type]
        db.session.expunge_all()
        return found

    return await town.program.database.turn(work)


async def state(town: Town, proposal: int) -> str:
    def work(db: Transaction) -> str:
        found = db.session.get(Proposal, proposal)
        assert found
        return found.state

    return await town.program.database.turn(work)


async def resolve(town: Town, proposal: int, *, keep: bool) -> None:
    """Do what a moderator does."""
    await town.program.database.turn(lambda db: reports.resolve(db, proposal, town.clock.now, keep=keep))
    await town.program.jobs.deliver()


async def report(person: Person, proposal: int) -> None:
    """Report a proposal that one came to by its link."""
    await person.opens(f"p{proposal}")
    await person.presses("More")
    await person.presses("Report this proposal")
    await person.presses("It is offensive")


async def test_a_report_gets_a_number_and_its_outcome(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    proposal = number(anna)
    await anna.presses("More")
    await anna.presses("Report this proposal")
    assert "What is wrong with this proposal?" in anna.text
    assert "We should plant a tree" in anna.text
    assert labels(anna) == [
        "It is illegal", "It is offensive", "Personal data", "Wrong language", "Bad translation", "A duplicate",
        "Something else", "Cancel",
    ]  # fmt: skip
    await anna.presses("Wrong language")
    assert "Thank you. Your report is no. 1." in anna.text
    [filed_] = await filed(town)
    assert (filed_.proposal_id, filed_.reason, filed_.sealed, filed_.kept) == (proposal, "wrong-language", None, None)
    await resolve(town, proposal, keep=True)
    await see(anna)
    assert "Your report no. 1: a moderator has looked at the proposal. It stays." in anna.text


async def test_in_ones_own_words(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    proposal = number(anna)
    await anna.says("/report")
    await anna.presses("Something else")
    assert "at most 500 characters" in anna.text
    await anna.says("x" * 501)
    assert "at most 500 characters" in anna.text
    await anna.says("It names my neighbour <b>Jo</b>.")
    assert "Thank you. Your report is no. 1." in anna.text
    [filed_] = await filed(town)
    assert (filed_.proposal_id, filed_.reason) == (proposal, "other")
    assert filed_.sealed
    assert b"neighbour" not in filed_.sealed
    key = town.program.router._keys
    assert key.unseal(filed_.sealed).decode() == "It names my neighbour <b>Jo</b>."
    await resolve(town, proposal, keep=False)
    await see(anna)
    assert "Your report no. 1: a moderator has removed the proposal." in anna.text
    assert await state(town, proposal) == "refused"


async def test_one_report_per_person_and_proposal(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    proposal = number(anna)
    await report(anna, proposal)
    await anna.sends(f"rr:{proposal}:0")
    assert anna.toast.startswith("You have already reported this proposal. Your report is no. 1.")
    await anna.sends(f"rp:{proposal}")
    assert anna.toast.startswith("You have already reported this proposal.")
    assert len(await filed(town)) == 1


async def test_only_what_was_shown_can_be_reported(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    unseen = next(proposal for proposal in range(1, 15) if proposal != number(anna))
    for data in (f"rr:{unseen}:0", "rr:99999:0", f"rr:{number(anna)}:77", "rp:0", f"rr:{1 << 40}:0"):
        await anna.sends(data)
    assert await filed(town) == []


async def test_reports_hide_a_proposal_until_a_moderator_says_that_it_stays(town: Town) -> None:
    people = [await town.person() for _ in range(6)]
    for person in people:
        await to_first_card(person)
    for person in people[:4]:
        await report(person, 3)
    assert await state(town, 3) == "accepted"
    await report(people[4], 3)
    assert await state(town, 3) == "hidden"
    await people[5].opens("p3")
    assert "Voting on that proposal has ended" in people[5].text
    await resolve(town, 3, keep=True)
    assert await state(town, 3) == "accepted"

    def many_more(db: Transaction) -> None:
        for stranger in range(20):
            who, _ = storage_people.find(db, bytes([stranger]) * 32, "test", 0)
            keys = town.program.router._keys
            reports.put(db, keys, who.id, 3, ReportReason.ILLEGAL, "", hide_from=5, now=town.clock.now)

    await town.program.database.turn(many_more)
    assert [one.kept for one in await filed(town)] == [True] * 5 + [None] * 20
    assert await state(town, 3) == "accepted", "reports do not hide it again"
    await see(people[0])
    assert "It stays." in people[0].text
