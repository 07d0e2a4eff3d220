"""A consultation that its organisers see and change in the chat, value by value, and its file."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select
from sqlmodel import col

from bot.consultation import file
from bot.language.europe import LANGUAGES
from storage import changes, consultations
from storage.consultations import NewConsultation, NewProposal, NewRound
from storage.database import Transaction
from storage.tables import ConsultationChange, Proposal, Role, RoundKind, Staff
from tests import sample
from tests.conversations.test_propose import see
from tests.conversations.test_queue import moderator, proposes
from tests.talk import Person, heard, labels, to_first_card
from tests.town import Town

FULL = replace(
    sample.CONSULTATION,
    slug="full",
    countries={"IE": ["en", "ga"], "DE": ["de"]},
    question={language: f"What? ({language})" for language in LANGUAGES},
    opening={language: f"We should ({language})" for language in LANGUAGES},
    rounds=[NewRound(RoundKind.SINGLE, opens_at=86_400), NewRound(RoundKind.EUROPEAN, proposing=False)],
    partners=[("Trees for All", "trees", "https://trees.example.invalid"), ("Library & Co", "", "")],
    proposals=[NewProposal(f"f-{n}", "en", "IE", "work", f"one of many proposals, number {n}.") for n in range(1, 4)],
    time_zone="Europe/Brussels",
)


async def add(town: Town, given: NewConsultation = FULL) -> None:
    await town.program.database.turn(lambda db: consultations.load(db, given, 0))


async def organiser(town: Town) -> Person:
    """Return an organiser who looks at the consultation."""
    person = await moderator(town, role=Role.ORGANISER)
    await to_first_card(person)
    await person.says("/consultation")
    if "full" in labels(person):
        await person.presses("full")
    assert person.text.startswith("full")
    return person


async def stored(town: Town) -> NewConsultation:
    found = await town.program.database.turn(lambda db: changes.stored(db, 2))
    assert found
    return found


async def log(town: Town) -> list[tuple[str, str, str]]:
    def work(db: Transaction) -> list[tuple[str, str, str]]:
        lines = db.session.scalars(select(ConsultationChange).order_by(col(ConsultationChange.id)))
        return [(line.key, line.before, line.after) for line in lines]

    return await town.program.database.turn(work)


async def sets(person: Person, words: str) -> None:
    await person.says(f"/consultation {words}")
    await person.presses("Yes, do it")
    assert "Changed." in person.text, person.text


async def vote_in(town: Town, payload: str = "c-full") -> Person:
    """Let somebody vote in the consultation."""
    anna = await town.person()
    await anna.opens(payload)
    for label in ("English", "🇮🇪 Ireland"):
        await anna.presses(label)
    await anna.presses(anna.rows[0][0].label)
    await anna.presses("Agree")
    return anna


async def test_what_an_organiser_sees(town: Town) -> None:
    await add(town)
    anna, olga = await town.person(), await organiser(town)
    for line in (
        "Organised by Sample & Sons. Questions and complaints: sample@example.invalid",
        "Partners: Trees for All, Library & Co",
        "Open to everybody",
        "Rounds (times in Europe/Brussels):",
        "1. Single round: open\n• Opens: 2 January 1970, 01:00",
        "2. European round: not open yet",
        "Where it is held (2):\nGermany: Deutsch\nIreland: English, Gaeilge",
        "Minimum age: 16\nProposals per person and day: as the operator has set it",
        "News for those who want them: Daily",
        "Question: 24\nOpening words of proposals: 24\nOwn privacy notice: 0 (version 1)\nLegal text: 0",
    ):
        assert line in olga.text, olga.text
    await to_first_card(anna)
    await anna.says("/consultation")
    assert "I did not understand" in anna.text
    await anna.says("/consultation organiser Anna")
    for forged in ("kc:2", "kf:2", "ks:2:5"):
        await anna.sends(forged)
        assert "Sample & Sons" not in anna.text
    assert await stored(town) == replace(FULL, proposals=(), demographics=[], themes=[])


async def test_the_file(town: Town, tmp_path: Path) -> None:
    await add(town)
    olga = await organiser(town)
    await olga.presses("Send me the file")
    path = tmp_path / "full.yaml"
    path.write_bytes(await olga.file())
    assert replace(file.read(path), proposals=(), translations=()) == await stored(town)
    path.write_text(path.read_text("utf-8").replace("organiser: Sample & Sons", "organiser: Somebody else"), "utf-8")
    loaded = await town.program.database.turn(lambda db: changes.take(db, file.read(path), 0))
    assert (loaded.added, loaded.changed) == (0, 0)
    assert (await stored(town)).organiser == "Somebody else"


@pytest.mark.parametrize(
    ("words", "key", "before", "after"),
    [
        ("organiser New name", "organiser", "Sample & Sons", "New name"),
        ("Organiser New name", "organiser", "Sample & Sons", "New name"),
        ("question.de Was?", "question.de", "What? (de)", "Was?"),
        ("countries.LU fr de", "countries.LU", "", "fr de"),
        ("Countries.lu fr, de", "countries.LU", "", "fr de"),
        ("limits.proposals_per_day 3", "limits.proposals_per_day", "", "3"),
        ("partners.1.link https://new.example.invalid", "partners.1.link", "https://trees.example.invalid", "https://new.example.invalid"),
        ("partners.3.name Third", "partners.3.name", "", "Third"),
        ("partners.2 -", "partners.2", "name: Library & Co", ""),
        ("themes work housing", "themes", "", "work housing"),
        ("digest never", "digest", "daily", "never"),
        ("rounds.1.best 12", "rounds.1.best", "10", "12"),
        ("rounds.1.closes 2100-06-01 18:00", "rounds.1.closes", "", "2100-06-01 18:00"),
        ("rounds.2.opens 2100-10-01", "rounds.2.opens", "", ""),
        ("rounds.3.kind national", "rounds.3.kind", "", "national"),
        ("minimum_age 18", "minimum_age", "16", "18"),
        ("demographics age area", "demographics", "", "age area"),
        ("ethics ethics@example.invalid", "ethics", "", "ethics@example.invalid"),
        ("time_zone Europe/Helsinki", "time_zone", "Europe/Brussels", "Europe/Helsinki"),
        ("kind members", "kind", "open", "members"),
    ],
)  # fmt: skip
async def test_one_value_is_changed(town: Town, words: str, key: str, before: str, after: str) -> None:
    await add(town)
    if key.startswith("rounds.2"):
        await add(town, replace(FULL, rounds=[replace(FULL.rounds[0], closes_at=4_000_000_000), FULL.rounds[1]]))
        after = "2100-10-01"
    olga = await organiser(town)
    untouched = await stored(town)
    await olga.says(f"/consultation {words}")
    assert f"So far: {before or 'nothing'}" in olga.text, olga.text
    assert f"From now on: {after or 'nothing'}" in olga.text
    assert await stored(town) == untouched, "nothing is changed before the confirmation"
    await olga.presses("Yes, do it")
    assert "Changed." in olga.text
    assert await log(town) == [(key, before, after)]
    changed = await stored(town)
    assert changed != untouched
    assert [(one.opens_at, one.closing_at) for one in changed.rounds[:1]] == [(86_400, None)], "a zone moves no date"
    await olga.sends("ks:2:1")
    assert "Nothing was changed: this is done already" in olga.text
    assert await stored(town) == changed
    await olga.says("/consultation")
    assert olga.text.startswith("full")


CANNOT_BE = [
    ("organizer Me", "organizer: there is no such key; allowed here: slug organiser contact"),
    ("organiser", "organiser: is missing; needed: one line of 1 to 300 characters"),
    ("organiser -", "organiser: is missing; needed: one line of 1 to 300 characters"),
    ("organiser.first Me", "organiser.first: there is no such key; allowed here: slug organiser"),
    ("minimum_age 9", "minimum_age: '9' is not allowed; allowed: a whole number from 13 to 18"),
    ("question.xx What?", "question.xx: 'xx' is no language of the Union; allowed: bg es"),
    ("question.de -", "question: missing for de; needed: a text for each of"),
    ("privacy.de Nur kurz.", "privacy: missing for bg, es"),
    ("countries.US en", "countries.US: 'US' is no country of the Union; allowed: AT BE"),
    ("countries.BE xx", "countries.BE.1: 'xx' is no language of the Union; allowed: bg es"),
    ("partners.9.name Far", "partners.9: there is no such place; allowed: 1 to 3"),
    ("partners.0.name Near", "partners.0: there is no such place; allowed: 1 to 3"),
    ("partners.1.link ftp://x", "partners.1.link: 'ftp://x' is not allowed; allowed: an address that begins with https://"),
    ("rounds.1.closes 2026-03-29 02:30", "rounds.1.closes: 2026-03-29 02:30 does not exist, because the clocks go forward"),
    ("rounds.1.closes 2026-10-25 02:30", "exists twice, because the clocks go back in Europe/Brussels then; write it with"),
    ("rounds.1.closes 1970-01-01", "rounds.1.closes: must be later than opens (1970-01-02 01:00)"),
    ("rounds.2.opens 2100-01-01", "rounds.2.opens: round 2 (european) must not open before round 1 (single) has a day on"),
    ("rounds.2.proposing true", "rounds.2.proposing: nobody proposes in a European round"),
    ("rounds.1.best 1000", "rounds.1.best: '1000' is not allowed; allowed: a whole number from 1 to 100"),
    ("themes gossip", "themes.1: 'gossip' is no theme; allowed: democracy"),
    ("time_zone Mars", "time_zone: 'Mars' is no time zone; allowed: the IANA name"),
    ("limits.votes 3", "limits.votes: there is no such key; allowed here: proposals_per_day reports_to_hide"),
    ("slug other", "The short name stays as it is"),
    ("privacy_version 0", "privacy_version: '0' is not allowed"),
    ("rounds.2 -", "A round cannot be taken out."),
    ("countries.IE -", "People have voted already, or there are proposals from this country"),
    ("opening.en We must", "There are proposals that begin with these words already"),
    ("organiser Sample & Sons", "It is so already. Nothing was changed."),
    ("-.- x", "To change something, write its name in the file"),
    ("a.b.c.d x", "To change something, write its name in the file"),
    ("__class__ x", "__class__: there is no such key"),
]  # fmt: skip


async def test_what_cannot_be(town: Town) -> None:
    await add(town)
    olga = await organiser(town)
    untouched = await stored(town)
    for words, sentence in CANNOT_BE:
        await olga.says(f"/consultation {words}")
        assert sentence in olga.text, olga.text
        assert "Yes, do it" not in labels(olga)
    assert await stored(town) == untouched
    assert await log(town) == []


async def test_what_can_no_longer_change_once_people_vote(town: Town) -> None:
    await add(town)
    olga = await organiser(town)
    await sets(olga, "rounds.1.kind national")
    await sets(olga, "rounds.1.kind single")
    await sets(olga, "opening.ga Is cóir")
    await vote_in(town)
    for words, sentence in (
        ("kind members", "it can no longer become one for everybody or for members only"),
        ("rounds.1.kind national", "People have voted in this round already"),
        ("countries.DE -", "it cannot be taken out"),
        ("minimum_age 14", "the minimum age can only rise"),
        ("rounds.1.opens 2100-01-01", "People have voted since: the round cannot go back."),
        ("opening.en We must", "they stay as they are"),
    ):
        await olga.says(f"/consultation {words}")
        assert sentence in olga.text, olga.text
    await sets(olga, "minimum_age 18")
    await sets(olga, "countries.LU fr de")
    await sets(olga, "opening.ga Ba cheart")
    for frozen in (
        replace(FULL, minimum_age=14),
        replace(FULL, countries={"IE": ["en"]}),
        replace(FULL, members=True, countries={}),
    ):
        with pytest.raises(changes.FrozenError):
            await town.program.database.turn(lambda db, frozen=frozen: changes.take(db, frozen, 0))  # type: ignore[misc]


async def test_results_that_are_published_are_not_taken_back_by_a_date(town: Town) -> None:
    await add(town)
    olga = await organiser(town)
    now = town.clock.now
    rounds = [replace(FULL.rounds[0], closes_at=now - 20, published_at=now - 10), FULL.rounds[1]]
    await add(town, replace(FULL, rounds=rounds))
    await olga.says("/consultation rounds.1.publishes -")
    assert "The results are published. To take that back: /round" in olga.text


async def test_a_date_tells_which_state_it_leads_to_and_a_later_file_leaves_it(town: Town) -> None:
    await add(town)
    olga = await organiser(town)
    await olga.says("/consultation rounds.1.closes 2100-06-01 18:00")
    assert "Times are those of Europe/Brussels.\nThe state of this round is then: open" in olga.text
    await olga.presses("Yes, do it")
    await olga.says("/consultation rounds.1.closes 2001-06-01 18:00")
    assert "The state of this round is then: closed" in olga.text
    await olga.presses("Cancel")
    assert "Closes: 1 June 2100, 18:00" in olga.text
    await add(town)
    kept = (await stored(town)).rounds
    assert datetime.fromtimestamp(kept[0].closes_at or 0, UTC).isoformat() == "2100-06-01T16:00:00+00:00"
    await sets(olga, "rounds.1.closes -")
    assert (await stored(town)).rounds[0].closes_at is None


async def test_another_privacy_notice_asks_everybody_again(town: Town) -> None:
    await add(town, replace(FULL, privacy={language: f"Notice ({language})" for language in LANGUAGES}))
    olga = await organiser(town)
    anna = await vote_in(town)
    await olga.says("/consultation privacy.en What we keep:\nnothing.")
    assert "Everybody who takes part is asked again" in olga.text
    await olga.presses("Yes, do it")
    assert await log(town) == [
        ("privacy.en", "Notice (en)", "What we keep:\nnothing."),
        ("privacy_version", "1", "2"),
    ]
    await anna.says("/start")
    assert "What we keep:\nnothing." in anna.text
    await olga.says("/consultation privacy_version 1")
    assert "can only rise" in olga.text


async def test_two_organisers_change_the_same_value_at_once(town: Town) -> None:
    await add(town)
    olga, oleg = await organiser(town), await organiser(town)
    await olga.says("/consultation organiser Olga’s")
    await oleg.says("/consultation organiser Oleg’s")
    await olga.presses("Yes, do it")
    await oleg.presses("Yes, do it")
    assert "Somebody has changed it meanwhile." in oleg.text
    assert "So far: Olga’s" in oleg.text
    assert (await stored(town)).organiser == "Olga’s"
    await oleg.presses("Yes, do it")
    assert [after for _, _, after in await log(town)] == ["Olga’s", "Oleg’s"]
    await olga.says("/consultation organiser At last")
    await oleg.says("/consultation organiser Too late")
    await asyncio.gather(olga.presses("Yes, do it"), oleg.presses("Yes, do it"))
    assert sorted("Changed." in person.text for person in (olga, oleg)) == [False, True]
    assert len(await log(town)) == 3
    # Different values at once are both kept.
    await olga.says("/consultation contact olga@example.invalid")
    await oleg.says("/consultation ethics oleg@example.invalid")
    await olga.presses("Yes, do it")
    await oleg.presses("Yes, do it")
    found = await stored(town)
    assert (found.contact, found.ethics) == ("olga@example.invalid", "oleg@example.invalid")


async def test_what_was_cancelled_or_is_forged_changes_nothing(town: Town) -> None:
    await add(town)
    olga = await organiser(town)
    await olga.says("/consultation organiser Olga’s")
    confirm = next(button.data for row in olga.rows for button in row if button.label == "Yes, do it")
    for forged in ("ks:2:1", "ks:1:1", "ks:99:1", "kc:99", "kf:99"):
        await olga.sends(forged)
    assert await log(town) == []
    await olga.says("/consultation organiser Olga’s")
    await olga.presses("Cancel")
    await olga.sends(confirm)
    assert "Nothing was changed" in olga.text
    assert (await stored(town)).organiser == "Sample & Sons"


async def test_only_organisers_of_that_consultation(town: Town) -> None:
    await add(town)
    olga = await organiser(town)

    def narrow(db: Transaction) -> None:
        row = db.session.scalars(select(Staff).order_by(col(Staff.id).desc())).first()
        assert row
        row.consultations = "1"

    await olga.says("/consultation organiser Olga’s")
    confirm = next(button.data for row in olga.rows for button in row if button.label == "Yes, do it")
    await town.program.database.turn(narrow)
    await olga.sends(confirm)
    await olga.says("/consultation organiser Olga’s")
    assert (await stored(town)).organiser == "Sample & Sons"
    await olga.says("/consultation")
    assert olga.text.startswith("sample")
    assert "full" not in labels(olga)


async def test_a_theme_is_chosen_among_those_of_the_consultation(town: Town) -> None:
    await add(town, replace(FULL, themes=["work", "housing"]))
    mona, anna = await moderator(town), await vote_in(town)
    number = await proposes(anna)
    await mona.says("/queue")
    await mona.presses("More …")
    await mona.presses("Theme")
    assert [label for label in labels(mona) if label != "Back"] == ["Work", "Housing"]
    await mona.sends(f"qt:{number}:0")
    assert "Housing" in labels(mona), "a theme that it does not have asks again"
    await mona.presses("Housing")
    assert "Theme: Housing" in heard(mona)
    assert await town.program.database.turn(lambda db: db.session.get_one(Proposal, number).theme) == "housing"


async def test_organisers_hear_of_a_round_that_closes_by_its_date(town: Town) -> None:
    await add(town)
    olga = await organiser(town)
    await olga.says("/queue")
    await town.program.jobs.note()
    await sets(olga, f"rounds.1.closes {datetime.fromtimestamp(town.clock.now + 60, ZoneInfo('Europe/Brussels')):%Y-%m-%d %H:%M}")
    town.clock.now += 61
    await town.program.jobs.note()
    await see(olga)
    assert "By its date: full" in olga.text
    assert "Single round: closed" in olga.text
    await olga.presses("Rounds")
    assert "Rounds of full" in olga.text


async def test_many_partners_and_countries_leave_room_for_the_rest(town: Town) -> None:
    languages = list(LANGUAGES)[:12]
    partners = [(f"{place:02} {'Society ' * 12}".strip(), "", "") for place in range(30)]
    await add(town, replace(FULL, countries=dict.fromkeys(sample.CONSULTATION.countries, languages), partners=partners))
    olga = await organiser(town)
    assert "Minimum age: 16" in olga.text
    assert "/consultation" in olga.text, "how to change a value stands at the end"
    assert "29 Society" not in olga.text
    assert len(olga.text) <= 4096
