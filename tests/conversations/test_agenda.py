"""After the vote: the published agenda, what organisations say to it, what is being done, and who hears of it."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from random import Random

import aiohttp
import pytest
from sqlalchemy import func, select
from sqlmodel import col

from handlers.citizen.position import fits
from storage import catalogue, people, votes
from storage.consultations import NewRound
from storage.database import Transaction
from storage.tables import (
    AgendaItem,
    Announcement,
    Choice,
    Consultation,
    Follow,
    Measure,
    MemberGroup,
    Membership,
    Organisation,
    Outbox,
    Participant,
    Position,
    Proposal,
    ProposalState,
    Round,
    RoundKind,
    Tally,
)
from tests import sample
from tests.conversations.test_data import leave, whole_database
from tests.conversations.test_link import linked
from tests.conversations.test_propose import see
from tests.conversations.test_queue import moderator, proposes
from tests.conversations.test_rounds import NATIONAL, add, organiser, step
from tests.opinion.test_rank import balanced_anew, lower
from tests.talk import Person, heard, labels, to_first_card
from tests.town import Town
from tests.web_person import WebPerson

EUROPEAN = replace(NATIONAL, slug="europe", rounds=[NewRound(RoundKind.EUROPEAN, opens_at=1, proposing=False)])
COUNTRIES = ("IE",) * 10 + ("DE",) * 6 + ("GR",) * 5 + ("FR",) * 3

Counts = dict[int, dict[str, tuple[int, int]]]


async def crowd(town: Town, numbers: range, countries: tuple[str, ...] = COUNTRIES) -> Counts:
    """Let a person of each of these countries vote on these proposals, each as they like; return the counts."""
    random, counted = Random(7), Counts()

    def work(db: Transaction) -> None:
        liking = {number: random.random() for number in numbers}
        for voter, country in enumerate(countries):
            who, _ = people.find(db, bytes([voter]) * 32, "test", town.clock.now)
            for number in numbers:
                before = votes.standing(db, who.id, number, town.clock.now)
                assert before
                agrees = random.random() < liking[number]
                choice = Choice.AGREE if agrees else random.choice((Choice.NEUTRAL, Choice.DISAGREE))
                votes.cast(db, who.id, country, before, choice, town.clock.now, served=True)
                agree, all_ = counted.setdefault(number, {}).get(country, (0, 0))
                counted[number][country] = agree + agrees, all_ + 1

    await town.program.database.turn(work)
    return counted


async def publish(olga: Person) -> None:
    for label in ("Stop new proposals", "Close now", "Publish the results"):
        await step(olga, f"Single round: {label}")
    assert "closed, results published" in olga.text


async def proposals_of(town: Town, slug: str) -> range:
    """Return the numbers of a consultation's proposals."""

    def work(db: Transaction) -> range:
        mine = select(func.min(col(Proposal.id)), func.max(col(Proposal.id))).join(
            Consultation, col(Consultation.id) == col(Proposal.consultation_id)
        )
        first, last = db.session.execute(mine.where(col(Consultation.slug) == slug)).one()
        return range(first, last + 1)

    return await town.program.database.turn(work)


async def order(town: Town) -> list[int]:
    def work(db: Transaction) -> list[int]:
        return list(db.session.scalars(select(col(AgendaItem.proposal_id)).order_by(col(AgendaItem.place))))

    return await town.program.database.turn(work)


async def kept(town: Town, table: type) -> int:
    return await town.program.database.turn(lambda db: db.session.scalar(select(func.count()).select_from(table)) or 0)


async def do(town: Town, work: Callable[[Transaction], object]) -> None:
    await town.program.database.turn(work)


async def news(town: Town, person: Person) -> str:
    """Let what is to be announced be told; return what the person reads then."""
    await town.program.jobs.announce()
    await see(person)
    return person.text


async def accepted(author: Person, mara: Person) -> int:
    """Let somebody propose, and a moderator accept it; return its number."""
    await to_first_card(author)
    number = await proposes(author)
    await mara.says("/queue")
    await mara.presses("Accept")
    return number


def places(person: Person) -> list[str]:
    """Return the buttons that lead to a proposal."""
    return [button.data for row in person.rows for button in row if button.data.startswith("ai:")]


async def test_before_the_results_are_published_nobody_sees_an_agenda(town: Town) -> None:
    anna, olga = await town.person(), await organiser(town)
    await crowd(town, range(1, 15))
    await to_first_card(anna)
    for person in (anna, olga):
        await person.says("/agenda")
        assert "There is no agenda yet." in person.text
        for forged in ("ag:1:0", "ag:0:0", "ag:9:0", f"ag:{1 << 40}:0", "ai:1:0", "ai:-1:0", f"ai:{1 << 40}:0", "af:1:1"):
            await person.sends(forged)
            assert "Place" not in person.text, forged
            assert "Agenda:" not in person.text, forged
    assert await kept(town, Follow) == 0
    await anna.says("/start")
    await anna.presses("More")
    assert "Agenda" not in labels(anna)
    await publish(olga)
    await anna.says("/start")
    assert await kept(town, AgendaItem) == 42


async def test_the_agenda_of_a_single_round(town: Town) -> None:
    counted = await crowd(town, range(1, 15))
    olga, anna = await organiser(town), await town.person()
    await publish(olga)
    sums = {number: [sum(pair[part] for pair in one.values()) for part in (0, 1)] for number, one in counted.items()}
    best = sorted(sums, key=lambda number: (-lower(*sums[number]), -sums[number][1], number))
    assert (await order(town))[:14] == best
    # Somebody who has never been here and consents to nothing.
    await anna.says("/agenda")
    assert "Agenda: What shall we do?" in anna.text
    assert "Behind" not in anna.text
    assert places(anna) == [f"ai:{number}:0" for number in best[:10]]
    top = sums[best[0]]
    assert f"{round(100 * top[0] / top[1])}% agree (" in anna.text
    assert ", 24 votes" in anna.text
    await anna.presses("Next")
    assert "Behind the agenda:" in anna.text
    assert "11. We should plant" in anna.text
    await anna.presses("Next")
    assert "Too few votes to say anything." in anna.text
    await anna.sends("ag:1:99")
    assert places(anna)[0] == f"ai:{best[0]}:0", "a page that there is not is the first"
    await anna.sends(f"ai:{best[0]}:0")
    assert "Place 1 of 42" in anna.text
    shown = re.findall(r"^(\w+): (\d+)% agree, votes: (\d+)$", anna.text, re.MULTILINE)
    # Three French are too few, and alone they could be worked out from the total: the next smallest are hidden too.
    assert {name for name, *_ in shown} == {"Ireland", "Germany"}
    assert [int(share) for _, share, _ in shown] == sorted((int(share) for _, share, _ in shown), reverse=True)
    assert "Where very few people voted nothing is shown" in anna.text
    assert f"Least support: {shown[-1][0]} ({shown[-1][1]}%)" in anna.text
    with_majority = [name for name, code in (("Ireland", "IE"), ("Germany", "DE")) if _majority(counted[best[0]][code])]
    assert f"A majority agrees in {len(with_majority)} of 2." in anna.text
    assert "Follow" not in labels(anna), "nobody can consent while nothing is open"
    await anna.sends(f"af:{best[0]}:1")
    assert "we need your consent" in heard(anna)
    assert await kept(town, Follow) == 0
    await anna.sends(f"ai:{best[9]}:7")
    assert "Place 10 of 42" in anna.text
    await anna.presses("Back")
    assert "Agenda: What shall we do?" in anna.text
    # Whoever comes by now finds nothing open, and the way there.
    bert = await town.person()
    await bert.opens()
    assert "No consultation is open at present." in bert.text
    await bert.presses("Agenda")
    assert "Agenda: What shall we do?" in bert.text


def _majority(pair: tuple[int, int]) -> bool:
    return 2 * pair[0] > pair[1]


async def test_by_country_as_a_picture(town: Town) -> None:
    await crowd(town, range(1, 15))
    olga, anna = await organiser(town), await town.person()
    await anna.says("/agenda")
    for forged in ("iv:1", "iv:0", "iv:-1", f"iv:{1 << 40}"):
        await anna.sends(forged)
        assert "agree (" not in anna.text, "the results are not published"
    await publish(olga)
    first = (await order(town))[0]
    await anna.sends(f"ai:{first}:0")
    told = re.findall(r"^(\w+: \d+% agree, votes: \d+)$", anna.text, re.MULTILINE)
    assert len(told) == 2
    count = anna.count
    await anna.presses("By country, as a picture")
    assert anna.count == count + 1, "the words stay above it"
    assert "% agree (" in anna.text
    png = await anna.picture()
    assert png.startswith(b"\x89PNG")
    assert int.from_bytes(png[16:20], "big") == 800
    if isinstance(anna, WebPerson):
        alt = anna._answers[-1]["picture"]["alt"]
        assert alt.startswith("Share that agrees, by country: We should plant")
        assert all(f"{line}." in alt for line in told)
        assert re.search(r"All countries: \d+% agree, votes: 24\.", alt)
        assert "France" not in alt, "too few"
        assert "Greece" not in alt, "the French could be worked out"
    await anna.presses("Back")
    assert "Place 1 of 42" in anna.text
    # Of a proposal without votes there is nothing to draw.
    last = (await order(town))[-1]
    await anna.sends(f"ai:{last}:0")
    assert "By country, as a picture" not in labels(anna)
    await anna.sends(f"iv:{last}")
    assert "Place 42 of 42" in anna.text


async def test_in_a_european_round_every_country_counts_the_same(town: Town) -> None:
    await add(town, EUROPEAN)
    numbers = await proposals_of(town, "europe")
    counted = await crowd(town, numbers)
    olga, dora = await organiser(town), await town.person()
    await olga.opens("c-europe")
    for label in ("Stop new proposals", "Close now", "Publish the results"):
        await step(olga, f"European round: {label}")
    held = sample.CONSULTATION.countries
    expected = sorted(
        numbers,
        key=lambda number: (
            -round(balanced_anew([counted[number].get(country, (0, 0)) for country in held])[1], 9),
            -sum(v for _, v in counted[number].values()),
            number,
        ),
    )
    assert await order(town) == expected
    await dora.says("/agenda")
    assert "Every country counts the same" in dora.text
    assert places(dora) == [f"ai:{number}:0" for number in expected[:10]]
    assert "All results on one page" in dora.text
    if isinstance(dora, WebPerson):
        [address] = re.findall('href="([^"]*)"', dora._answers[-1]["html"])
        assert address == f"{town.program.address}/results/en/europe"
        async with aiohttp.ClientSession() as session, session.get(address) as response:
            assert response.status in {200, 503}, "it is there, or being put together"


async def test_between_the_national_and_the_european_round_the_agenda_leads_to_the_national_results(town: Town) -> None:
    anna, newcomer = await town.person(), await town.person()
    await to_first_card(anna)

    def publish_national(db: Transaction) -> None:
        first = db.session.get_one(Round, 1)
        first.kind, first.closes_at, first.published_at = RoundKind.NATIONAL, town.clock.now - 9, town.clock.now - 5
        db.session.add(Round(consultation_id=1, place=1, kind=RoundKind.EUROPEAN, opens_at=town.clock.now * 2))
        catalogue.touch(db)

    await do(town, publish_national)
    for person in (anna, newcomer):
        await person.says("/agenda")
        assert "go on into the European round" in person.text
        assert "All results on one page" in person.text


async def test_of_an_organisation_what_is_told_says_nothing_of_its_small_groups(town: Town) -> None:
    await add(town, EUROPEAN)
    numbers = await proposals_of(town, "europe")
    counted = await crowd(town, numbers, ("1",) * 16 + ("2",) * 4 + ("3",) * 4)
    olga = await organiser(town)

    def close(db: Transaction) -> None:
        one = db.session.scalars(select(Consultation).where(col(Consultation.slug) == "europe")).one()
        one.members = True
        db.session.add_all(MemberGroup(consultation_id=one.id or 0, code=code, name=f"Site {code}") for code in "123")

    await do(town, close)
    for label in ("Stop new proposals", "Close now", "Publish the results"):
        await olga.says("/round")
        await olga.presses(f"European round: {label}")
        await olga.presses("Yes, do it")
    first = (await order(town))[0]
    small = [sum(counted[first][group][part] for group in "23") / 2 for part in (0, 1)]
    await olga.sends(f"ai:{first}:0")
    share = balanced_anew([counted[first]["1"], (small[0], small[1]), (small[0], small[1])])[0]
    assert f"{share:.0%} agree" in olga.text, "each of the two small ones counts as half of both"
    assert "Every group counts the same" in olga.text
    assert "What is not shown counts in the shares only as an average." in olga.text
    assert "Site 2" not in olga.text
    assert "Site 3" not in olga.text
    await olga.says("/agenda")
    assert "All results" not in olga.text, "there is no public page of an organisation's results"


async def test_several_consultations_and_the_persons_own_first(town: Town) -> None:
    await add(
        town, replace(NATIONAL, slug="other", question={**NATIONAL.question, "en": "Where to plant?"}, rounds=NATIONAL.rounds[1:])
    )
    await crowd(town, range(1, 5))
    anna, olga = await town.person(), await organiser(town)

    def end(db: Transaction) -> None:
        for one in db.session.scalars(select(Round)):
            one.opens_at, one.closes_at, one.published_at = 1, town.clock.now - 9, town.clock.now
        catalogue.touch(db)

    await do(town, end)
    await anna.says("/agenda")
    assert "Whose agenda do you want to see?" in anna.text
    assert labels(anna) == ["Where to plant?", "What shall we do?", "Back"]
    await anna.presses("What shall we do?")
    assert "Agenda: What shall we do?" in anna.text
    assert "Where to plant?" in labels(anna)
    await anna.presses("Where to plant?")
    assert "Agenda: Where to plant?" in anna.text
    await olga.says("/agenda")
    assert "Agenda: What shall we do?" in olga.text, "the consultation that they took part in"


async def test_the_agenda_of_members_is_not_for_others(town: Town) -> None:
    anna, ben, mia, olga = await town.person(), await town.person(), await town.person(), await organiser(town)
    await crowd(town, range(1, 15))
    await to_first_card(mia)
    await to_speaker(town, olga, ben)

    def close(db: Transaction) -> None:
        db.session.get_one(Consultation, 1).members = True
        db.session.add(MemberGroup(consultation_id=1, code="12", name="Sales <South>"))
        agreed = select(Participant).where(col(Participant.consented_at).is_not(None))
        last = db.session.scalars(agreed.order_by(col(Participant.id).desc())).first()
        assert last
        last.group_code = "12"
        db.session.add(Membership(participant_id=last.id or 0, consultation_id=1, group_code="12"))
        for tally in db.session.scalars(select(Tally).where(col(Tally.country) == "IE")):
            tally.country = "12"

    await do(town, close)
    await publish(olga)
    first = (await order(town))[0]
    await anna.says("/agenda")
    assert "There is no agenda yet." in anna.text
    for forged in ("ag:1:0", f"ai:{first}:0", f"af:{first}:1"):
        await anna.sends(forged)
        assert "plant" not in anna.text, forged
    for person in (mia, ben, olga):
        await person.says("/agenda")
        assert "Agenda: What shall we do?" in person.text
    await mia.sends(f"ai:{first}:0")
    assert "Sales <South>: " in mia.text
    await anna.sends(f"iv:{first}")
    assert "plant" not in anna.text
    await mia.presses("By group, as a picture")
    assert (await mia.picture()).startswith(b"\x89PNG")
    if isinstance(mia, WebPerson):
        assert "Sales <South>: " in mia._answers[-1]["picture"]["alt"]


async def test_published_by_its_date_and_the_author_hears_of_it(town: Town) -> None:
    anna, mara = await town.person(), await moderator(town)
    number = await accepted(anna, mara)
    await crowd(town, range(number, number + 1))

    def date(db: Transaction) -> None:
        one = db.session.get_one(Round, 1)
        one.closes_at = one.published_at = town.clock.now + 100
        catalogue.touch(db)

    await do(town, date)
    town.clock.now += 90
    assert "is on the agenda" not in await news(town, anna)
    assert await order(town) == []
    town.clock.now += 10
    text = await news(town, anna)
    assert "A proposal that you wrote or follow is on the agenda, in place 1:" in text
    assert "give every village a library" in text
    assert (await order(town))[0] == number
    await anna.presses("Show it")
    assert "Place 1 of 43" in anna.text
    before = await kept(town, Outbox)
    await news(town, anna)
    assert await kept(town, Outbox) == before, "once"


async def test_an_author_who_left_before_it_was_published(town: Town) -> None:
    anna, mara, olga = await town.person(), await moderator(town), await organiser(town)
    number = await accepted(anna, mara)
    await crowd(town, range(number, number + 1))
    await leave(anna, "Delete my votes too")
    await publish(olga)
    await town.program.jobs.announce()
    assert (await order(town))[0] == number
    await olga.sends(f"ai:{number}:0")
    assert "give every village a library" in olga.text
    await olga.sends(f"af:{number}:1")
    assert "We will tell you" in olga.toast

    def hide(db: Transaction) -> None:
        db.session.get_one(Proposal, number).state = ProposalState.HIDDEN

    await do(town, hide)
    await olga.says("/agenda")
    assert "library" not in olga.text, "what is hidden is hidden here, too"
    assert "2. We should" in olga.text
    assert "1. We should" not in olga.text
    await olga.sends(f"ai:{number}:0")
    assert "library" not in olga.text


async def test_published_and_taken_back(town: Town) -> None:
    anna, olga = await town.person(), await organiser(town)
    await crowd(town, range(1, 15))
    await publish(olga)
    best = (await order(town))[0]
    await to_speaker(town, olga, anna)
    await step(olga, "Single round: Take the last step back")
    assert await kept(town, AgendaItem) == 0
    await anna.sends(f"os:1:{best}:0")
    assert await kept(town, Position) == 0, "the button is of an agenda that is none any more"
    await anna.says("/position")
    assert "The agenda is not published yet." in anna.text
    await step(olga, "Single round: Publish the results")
    assert await kept(town, AgendaItem) == 42
    assert await kept(town, Announcement) == 10
    await anna.sends(f"os:1:{best}:0")
    assert await kept(town, Position) == 1
    await olga.says("/round")
    assert "Single round: Take the last step back" not in labels(olga), "somebody has answered"
    await olga.sends("rm:1:4:3")
    assert "That cannot be done" in olga.text
    assert await kept(town, AgendaItem) == 42


# What organisations say.


async def invited(olga: Person, name: str) -> str:
    """Invite an organisation; return the link's payload."""
    await olga.says("/positions")
    await olga.presses("Invite an organisation")
    await olga.says(name)
    found = re.search(r"\b(o-[A-Za-z0-9_-]{22})", olga.text)
    assert found, olga.text
    return found[1]


async def to_speaker(town: Town, olga: Person, person: Person, name: str = "Trees & Co") -> None:
    """Let a person speak for an organisation."""
    await person.opens(await invited(olga, name))
    assert f"You are invited to speak for {name}" in person.text
    await person.presses("Accept the invitation")
    assert f"You speak for {name}." in person.text


async def test_an_invitation_to_speak_for_an_organisation(town: Town) -> None:
    anna, ben, olga = await town.person(), await town.person(), await organiser(town)
    await anna.says("/positions")
    assert "I did not understand" in anna.text or "Invite" not in anna.text
    await anna.says("/position")
    assert "You do not speak for an organisation." in anna.text
    for wrong in ("x", "y" * 101, "<" + "b" * 200):
        await olga.says("/positions")
        await olga.presses("Invite an organisation")
        await olga.says(wrong)
        assert "Please write only its name" in olga.text
    payload = await invited(olga, "<b>Trees</b> & Co")
    assert "It works once, until" in olga.text
    await olga.says("/positions")
    assert "<b>Trees</b> & Co: invited, until" in olga.text
    again = await invited(olga, "<B>trees</b> & co")
    assert await kept(town, Organisation) == 1, "the same one"
    await anna.opens(payload)
    assert "You are invited" not in anna.text, "the first link no longer counts"
    await anna.opens(again)
    await anna.presses("Accept the invitation")
    assert "You speak for <b>Trees</b> & Co." in anna.text
    assert "The agenda is not published yet." in anna.text
    await ben.opens(again)
    assert "This invitation has been used already." in ben.text
    await ben.sends(f"oj:{again[2:]}")
    assert "This invitation has been used already." in ben.text
    await anna.opens(again)
    assert "You speak for" in anna.text, "one's own link leads back"
    await olga.says("/positions")
    await olga.presses("Invite an organisation")
    await olga.says("<b>Trees</b> & Co")
    assert "Somebody speaks for <b>Trees</b> & Co already." in olga.text
    late = await invited(olga, "Library Union")
    town.clock.now += 60 * 86_400
    await ben.opens(late)
    assert "This invitation has expired." in ben.text
    await olga.says("/positions")
    assert "Library Union: nobody speaks for it." in olga.text
    await ben.opens("o-" + "A" * 22)
    assert "That link no longer leads anywhere" in ben.text
    await olga.presses("Remove <b>Trees</b> & Co")
    await olga.presses("Yes, remove it")
    assert "is no longer asked" in olga.text
    await anna.says("/position")
    assert "You do not speak" in anna.text
    await anna.opens(again)
    assert "This invitation has expired." in anna.text


async def two_speakers(town: Town, olga: Person, anna: Person, ben: Person) -> list[int]:
    """Publish an agenda, and let two organisations have somebody who speaks for them; return its order."""
    await crowd(town, range(1, 15))
    await publish(olga)
    await to_speaker(town, olga, anna)
    await to_speaker(town, olga, ben, "Café <Union>")
    return await order(town)


async def test_positions_stand_side_by_side(town: Town) -> None:
    anna, ben, olga, citizen = await town.person(), await town.person(), await organiser(town), await town.person()
    ranked = await two_speakers(town, olga, anna, ben)
    best = ranked[0]
    assert len([label for label in labels(anna) if "We should" in label]) == 10, "what is on the agenda, and nothing else"
    await anna.sends(f"oa:1:{best}")
    await anna.presses("Support with a condition")
    assert "On which condition?" in anna.text
    assert await kept(town, Position) == 0, "only with its condition it counts"
    await anna.says("x" * 501)
    assert "in at most 500 characters" in anna.text
    assert await kept(town, Position) == 0
    await anna.says("Only if <b>nobody</b>  pays & all agree.")
    assert "Noted. You can change it" in anna.text
    await ben.sends(f"oa:2:{best}")
    await ben.presses("Oppose")
    assert "Noted. If you like" in ben.text
    assert await kept(town, Position) == 2
    await ben.says("z" * 500)
    await citizen.says("/agenda")
    await citizen.sends(f"ai:{best}:0")
    text = citizen.text
    assert "What organisations say" in text
    assert "• Trees & Co: “Only if <b>nobody</b> pays & all agree.”" in text
    assert f"• Café <Union>: “{'z' * 500}”" in text
    assert text.index("Support with a condition") < text.index("Trees & Co") < text.index("Oppose") < text.index("Café")


@pytest.mark.parametrize(
    ("text", "fit"), [("", False), ("x" * 500, True), ("x" * 501, False), ("é" * 500, True), ("y" + "\u0301" * 1000, False)]
)
def test_a_sentence_has_at_most_500_characters_and_no_towers_of_marks(text: str, fit: bool) -> None:
    assert fits(text, 500) is fit


async def test_positions_are_changed_taken_back_and_removed(town: Town) -> None:
    anna, ben, olga, citizen = await town.person(), await town.person(), await organiser(town), await town.person()
    ranked = await two_speakers(town, olga, anna, ben)
    best = ranked[0]
    await ben.sends(f"os:2:{best}:2")
    await anna.sends(f"os:1:{best}:1")
    await anna.says("Only if nobody pays.")
    await citizen.says("/agenda")
    await anna.presses("Support")
    await citizen.sends(f"ai:{best}:0")
    assert "• Trees & Co\n" in citizen.text, "the condition went with the stance that it belonged to"
    await anna.presses("Say nothing")
    await citizen.sends(f"ai:{best}:0")
    assert "Trees" not in citizen.text
    await anna.says("/position")
    assert "Nothing said yet" in anna.text
    # What is nobody's own, or not on the agenda, or no stance.
    for forged in (f"os:2:{best}:0", f"os:1:{ranked[10]}:0", "os:1:999:0", f"os:1:{best}:3", f"os:1:{best}:-1", f"os:9:{best}:0"):
        await anna.sends(forged)
        assert await kept(town, Position) == 1, forged
    await citizen.sends(f"os:2:{best}:0")
    await citizen.sends(f"ot:2:{best}")
    assert await kept(town, Position) == 1
    await olga.says("/positions")
    assert "Café <Union>: has joined, positions: 1" in olga.text
    await olga.presses("Remove Café <Union>")
    await olga.presses("Yes, remove it")
    assert await kept(town, Position) == 1, "it is kept, and no longer shown"
    await citizen.sends(f"ai:{best}:0")
    assert "Café" not in citizen.text
    await ben.sends(f"os:2:{best}:0")
    await ben.says("/position")
    assert "You do not speak" in ben.text


async def test_an_organisation_says_nothing_in_another_consultation(town: Town) -> None:
    await add(town, replace(NATIONAL, slug="other", rounds=NATIONAL.rounds[1:]))
    anna, olga = await town.person(), await organiser(town)
    await olga.opens("c-sample")
    await to_speaker(town, olga, anna)
    numbers = await proposals_of(town, "other")

    def end(db: Transaction) -> None:
        for one in db.session.scalars(select(Round)):
            one.opens_at, one.closes_at, one.published_at = 1, town.clock.now - 9, town.clock.now
        catalogue.touch(db)

    await do(town, end)
    await olga.says("/agenda")
    await anna.says("/position")
    await anna.sends(f"os:1:{numbers[0]}:0")
    assert await kept(town, Position) == 0
    first = (await order(town))[0]
    await anna.sends(f"os:1:{first}:0")
    assert await kept(town, Position) == 1


async def test_a_sentence_in_another_language_says_so(town: Town) -> None:
    anna, olga, dora = await town.person(), await organiser(town), await town.person()
    await crowd(town, range(1, 3))
    await publish(olga)
    best = (await order(town))[0]
    await to_speaker(town, olga, dora)

    def write(db: Transaction) -> None:
        db.session.add(
            Position(organisation_id=1, proposal_id=best, stance="support", text="Sehr gern.", language="de", at=town.clock.now)
        )

    await do(town, write)
    await anna.says("/agenda")
    await anna.sends(f"ai:{best}:0")
    assert "• Trees & Co: “Sehr gern.” (Deutsch)" in anna.text


# What is being done.


async def test_what_is_being_done_and_who_hears_of_it(town: Town) -> None:
    olga, author, mara = await organiser(town), await town.person(), await moderator(town)
    number = await accepted(author, mara)
    await crowd(town, range(number, number + 1))
    voter, silent, deaf, follower = [await town.person() for _ in range(4)]
    for person in (voter, silent, deaf):
        await to_first_card(person)
        await person.opens(f"p{number}")
        await person.presses("Disagree" if person is voter else "Agree")
    for person in (voter, deaf):
        await person.says("/privacy")
        await person.presses("Write to me about results")
    await deaf.says("/settings")
    await deaf.presses("Tell me at once")
    await to_first_card(follower)
    await publish(olga)
    await town.program.jobs.announce()
    await follower.sends(f"af:{number}:1")
    text = "The first two <i>libraries</i> open on Sundays & holidays."
    await olga.says(f"/measure {number} under-way 2026-12-01 {text}")
    assert "Under way, 1 December 2026: “The first two <i>libraries</i> open" in olga.text
    assert "told to about so many people who wrote, voted on or follow the proposal: 3" in olga.text
    await town.program.jobs.announce()
    assert await kept(town, Announcement) == 10, "nothing is told before it is posted"
    post = next(button.data for row in olga.rows for button in row if button.label == "Post it")
    await mara.sends(post)
    await olga.presses("Post it")
    assert "Posted." in olga.toast
    assert "What is being done" in olga.text
    await olga.sends(post)
    assert "This has been posted already" in olga.text
    assert await kept(town, Announcement) == 11
    counts = [person.count for person in (silent, deaf)]
    for person in (author, voter, follower):
        said = await news(town, person)
        assert "Something is happening about a proposal that you wrote, voted on or follow:" in said
        assert "We should give every village a library" in said
        assert f"Under way, 1 December 2026: “{text}”" in said
        assert "agree" not in said.casefold(), "nothing tells how they voted"
    for person in (silent, deaf):
        await see(person)
    assert [person.count for person in (silent, deaf)] == counts, "no consent to be written to; no news wanted"
    await voter.presses("Show it")
    assert f"Under way, 1 December 2026: “{text}”" in voter.text
    await olga.says(f"/measure {number} done 2027-02-03 All of them do.")
    await olga.presses("Post it")
    assert olga.text.index("Done, 3 February 2027") < olga.text.index("Under way, 1 December 2026"), "the newest first"
    await olga.says("/agenda")
    assert " · Done" in olga.text


async def test_following_and_no_longer(town: Town) -> None:
    anna, olga = await town.person(), await organiser(town)
    await to_first_card(anna)
    await publish(olga)
    await anna.says("/agenda")
    await anna.presses("1. We should plant a tree for every child\N{NO-BREAK SPACE}…")
    await anna.presses("Follow")
    assert "We will tell you when something is done" in heard(anna)
    await anna.sends("af:1:1")
    assert await kept(town, Follow) == 1
    await anna.presses("Do not follow any more")
    assert await kept(town, Follow) == 0


async def test_how_a_measure_is_not_written(town: Town) -> None:
    olga, anna = await organiser(town), await town.person()
    await crowd(town, range(1, 15))
    await olga.says("/measure 1 done 2026-12-01 It is done.")
    assert "Proposal no. 1 is not on an agenda of yours." in olga.text
    await publish(olga)
    ranked = await order(town)
    best = ranked[0]
    await olga.says("/measure")
    assert "such as: /measure 123 done 2026-12-01" in olga.text
    assert f"{best}: We should plant a tree" in olga.text
    for given, answer in (
        (f"{best} finished 2026-12-01 It is.", "planned, under-way, done, dropped"),
        (f"{best} done 2026-13-01 It is.", "Please write the day"),
        (f"{best} done 0001-01-01 It is.", "Please write the day"),
        (f"{best} done 1.12.2026 It is.", "such as: /measure 123"),
        (f"{best} done 2026-12-01", "such as: /measure 123"),
        (f"{best} done 2026-12-01 ab", "Please write 3 to 500 characters."),
        (f"{best} done 2026-12-01 {'x' * 501}", "Please write 3 to 500 characters."),
        (f"{ranked[10]} done 2026-12-01 It is.", f"Proposal no. {ranked[10]} is not on an agenda of yours."),
        ("999999999 done 2026-12-01 It is.", "is not on an agenda of yours."),
        ("0 done 2026-12-01 It is.", "is not on an agenda of yours."),
    ):
        await olga.says(f"/measure {given}")
        assert answer in olga.text, given
        assert "Post it" not in labels(olga)
    await anna.says(f"/measure {best} done 2026-12-01 It is done.")
    assert "Post it" not in anna.text
    assert await kept(town, Measure) == 0
    for forged in ("me:1", "me:-1", f"me:{1 << 40}"):
        await olga.sends(forged)
        assert "posted already, or no longer can be" in olga.text
    await olga.says(f"/measure {best} DONE 2026-12-01 {'x' * 500}")
    assert "Post it" in labels(olga)
    await step(olga, "Single round: Take the last step back")
    await olga.sends("me:1")
    assert "posted already, or no longer can be" in olga.text
    await town.program.jobs.announce()
    assert await kept(town, Announcement) == 0


async def test_what_was_not_posted_is_deleted_after_a_day(town: Town) -> None:
    olga = await organiser(town)
    await publish(olga)
    await olga.says(f"/measure {(await order(town))[0]} planned 2026-12-01 We begin.")
    assert await kept(town, Measure) == 1
    town.clock.now += 86_401
    await town.program.jobs.expire()
    assert await kept(town, Measure) == 0


# One's data.


async def test_who_speaks_and_follows_is_exported_and_forgotten(town: Town) -> None:
    anna, olga = await town.person(), await organiser(town)
    await crowd(town, range(1, 15))
    await publish(olga)
    best = (await order(town))[0]
    await to_speaker(town, olga, anna)
    town.clock.now += 3 * 86_400
    await town.program.jobs.expire()
    await anna.says("/position")
    assert "You speak for Trees & Co." in anna.text, "kept for as long as they speak, though they consented to nothing"
    await anna.sends(f"os:1:{best}:0")
    await anna.says("/forget")
    assert "Everything about you has been deleted" in anna.text

    def speakers(db: Transaction) -> list[int | None]:
        return list(db.session.scalars(select(col(Organisation.participant_id))))

    assert await town.program.database.turn(speakers) == [None]
    assert await kept(town, Position) == 1, "it is the organisation's"
    await olga.sends(f"ai:{best}:0")
    assert "• Trees & Co" in olga.text
    await to_speaker(town, olga, anna)
    assert await kept(town, Organisation) == 1


async def test_export_and_forget_of_a_follower(town: Town) -> None:
    anna, olga = await town.person(), await organiser(town)
    await to_first_card(anna)
    await anna.presses("Agree")
    await to_speaker(town, olga, anna)
    await publish(olga)
    first, second = (await order(town))[:2]
    for number in (first, second):
        await anna.sends(f"af:{number}:1")
    await anna.says("/export")
    data = json.loads(await anna.file())
    assert sorted(data["follows"]) == sorted((first, second))
    assert data["speaks_for"] == [{"organisation": "Trees & Co", "consultation": "sample", "until": None}]
    await leave(anna, "Delete my votes too")
    left = await town.program.database.turn(whole_database)
    assert not [line for line in left.splitlines() if line.startswith("follow ")]
    assert await kept(town, Organisation) == 1


async def test_two_chats_that_become_one_follow_and_speak_together(town: Town) -> None:
    anna, same, olga = await town.person(), await town.person(), await organiser(town)
    await to_first_card(anna)
    await to_first_card(same)
    await to_speaker(town, olga, same)
    await publish(olga)
    first, second = (await order(town))[:2]
    await anna.sends(f"af:{first}:1")
    for number in (first, second):
        await same.sends(f"af:{number}:1")
    await linked(anna, same)

    def follows(db: Transaction) -> list[int]:
        return sorted(db.session.scalars(select(col(Follow.proposal_id))))

    assert await town.program.database.turn(follows) == sorted((first, second))
    await anna.says("/position")
    assert "You speak for Trees & Co." in anna.text
