"""Waves of votes, as those who moderate see them: what they change, and whether they count."""

import re

from storage.tables import Role
from tests.conversations.test_propose import see
from tests.conversations.test_queue import moderator
from tests.storage.test_signals import PUSHED, PUSHED_DOWN, WAVE, check, fill, numbers, publish
from tests.talk import Person, heard, labels, to_first_card
from tests.town import Town

CAST = WAVE * (PUSHED + PUSHED_DOWN)
ALREADY = "That has been decided already."
Moves = dict[int, tuple[int, int]]


async def find(town: Town) -> None:
    """Let the job look for waves."""
    outcome, done = await town.program.jobs.run_now("signals")
    assert outcome.value == "done", done


def apart(town: Town) -> int:
    """Return how many votes are set apart; the tallies are what the votes make."""
    return check(town.program.database)


def moves(person: Person) -> Moves:
    """Return which proposals would move, by their numbers, from which place to which."""
    found = re.findall(r"No\. (\d+) \(.*?\): place (\d+) → (\d+)", person.text)
    return {int(number): (int(before), int(after)) for number, before, after in found}


async def to_wave(person: Person) -> None:
    await person.says("/signals")
    await person.presses("Wave 1")


async def test_a_wave_from_its_finding_to_the_published_results(town: Town) -> None:
    lead, other, mara, otto = [await moderator(town, role=role) for role in (Role.LEAD, Role.LEAD, Role.MODERATOR, Role.OPERATOR)]
    for person in (lead, other):
        await to_first_card(person)
    await mara.says("/signals")
    assert "No votes came in a wave." in mara.text
    await town.program.database.turn(lambda db: fill(db, now=town.clock.now))
    await find(town)
    assert apart(town) == CAST
    await otto.says("/jobs")
    assert f"done · Count: {CAST} · these votes now count apart" in otto.text
    pushed = (await town.program.database.turn(lambda db: numbers(db, 1)))[:PUSHED]
    rises = await _a_moderator_looks(mara, pushed)
    await town.program.jobs.deliver()
    await see(lead)
    assert "Votes came in a wave: sample" in lead.text
    await _leads_decide(town, lead, other, rises)
    await _nobody_decides_who_may_not(town, lead, mara)
    # The results are published while a lead decides.
    await to_wave(lead)
    await lead.presses("Let them count")
    await town.program.database.turn(lambda db: publish(db, town.clock.now))
    await lead.presses("Yes, let them count")
    assert "The results are published: nothing changes any more." in lead.text
    assert labels(lead) == ["Back"]
    await lead.sends("wq:1:0")
    assert labels(lead) == ["Back"]
    assert apart(town) == CAST


async def _a_moderator_looks(mara: Person, pushed: list[int]) -> Moves:
    """See what a moderator sees, who may do nothing; return which of the pushed proposals the wave would push up."""
    await mara.says("/signals")
    assert f"Ireland · People: {WAVE} · Votes: {CAST}, on cards that we chose: {CAST}" in mara.text
    assert "What is unusual: fast answers" in mara.text
    assert "These votes count apart." in mara.text
    await mara.presses("Wave 1")
    assert f"• No. {pushed[0]} (plant a tree for every child, number 1): agree {WAVE}, neutral 0, disagree 0" in mara.text
    assert f"In all: agree {WAVE * PUSHED}, neutral 0, disagree {CAST - WAVE * PUSHED}" in mara.text
    assert "If these votes counted, among the best:" in mara.text
    found = moves(mara)
    assert len(found) <= 10
    rises = {one: found[one] for one in pushed if one in found}
    assert rises, mara.text
    assert all(after < before and after <= PUSHED for before, after in rises.values())
    assert "A lead moderator can decide whether they count." in mara.text
    assert labels(mara) == ["Back"]
    return rises


async def _leads_decide(town: Town, lead: Person, other: Person, rises: Moves) -> None:
    """Let a lead let the votes count and set them apart again; another one, at the same moment, sees how it is."""
    await lead.presses("Show the waves")
    await lead.presses("Wave 1")
    await lead.presses("Let them count")
    assert f"Shall the votes of wave 1 count like all others? People: {WAVE}. Votes: {CAST}." in lead.text
    assert moves(lead).items() >= rises.items()
    await lead.presses("Cancel")
    assert apart(town) == CAST
    await lead.presses("Let them count")
    await to_wave(other)
    await other.presses("Let them count")
    await lead.presses("Yes, let them count")
    assert "The votes of wave 1 count like all others." in lead.text
    assert apart(town) == 0
    await other.presses("Yes, let them count")
    assert ALREADY in heard(other)
    assert "These votes count like all others." in other.text
    await find(town)
    assert apart(town) == 0, "it stays as was decided"
    await lead.presses("Wave 1")
    await lead.sends("wc:1:7")
    assert apart(town) == 0
    assert "If these votes counted apart, among the best:" in lead.text
    assert {one: moves(lead)[one] for one in rises} == {one: both[::-1] for one, both in rises.items()}
    await lead.presses("Set apart again")
    await lead.presses("Yes, set them apart")
    assert apart(town) == CAST


async def _nobody_decides_who_may_not(town: Town, lead: Person, mara: Person) -> None:
    """Press what nobody was shown."""
    for data in ("wa:2", "wa:-1", f"wa:{1 << 40}", "wq:2:0", "wc:9:1"):
        await lead.sends(data)
        assert "There is no such wave." in heard(lead)
    for data in ("wq:1:1", "wc:1:1"):
        await lead.sends(data)
        assert ALREADY in heard(lead)
    await mara.sends("wc:1:0")
    anna = await town.person()
    await to_first_card(anna)
    await anna.sends("wc:1:0")
    assert "That button no longer works" in anna.toast
    assert apart(town) == CAST
