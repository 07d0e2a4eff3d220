"""Results: only what one has voted on, in one's country and in all, in words and as a picture."""

from sqlalchemy import delete, func, select, update
from sqlmodel import col

from storage import catalogue, people, votes
from storage.database import Transaction
from storage.tables import Choice, ConsultationCountry, Round, Snapshot, Vote
from tests.talk import heard, labels, to_first_card
from tests.town import Town
from tests.web_person import WebPerson

CHOICES = (Choice.AGREE, Choice.NEUTRAL, Choice.DISAGREE)
SPREAD = {1: (45, 3, 2), 2: (30, 2, 28), 3: (3, 2, 45), 4: (10, 40, 10), 5: (40, 5, 5)}
"""Agree, neutral and disagree on the first five proposals."""


async def crowd(town: Town, country: str, spread: dict[int, tuple[int, int, int]], *, served: bool = True) -> None:
    """Let many people vote."""

    def work(db: Transaction) -> None:
        for proposal, counts in spread.items():
            choices = [choice for choice, count in zip(CHOICES, counts, strict=True) for _ in range(count)]
            for voter, choice in enumerate(choices):
                name = f"{country}{voter}".encode().ljust(32, b".")
                who, _ = people.find(db, name, "test", 0)
                before = votes.standing(db, who.id, proposal, town.clock.now)
                assert before
                votes.cast(db, who.id, country, before, choice, town.clock.now, served=served)

    await town.program.database.turn(work)


async def test_only_what_one_has_voted_on(town: Town) -> None:
    await crowd(town, "IE", SPREAD)
    anna = await town.person()
    await to_first_card(anna)
    await anna.says("/results")
    assert "There is nothing to show yet" in anna.text
    for proposal in (1, 2, 3, 4):
        await anna.opens(f"p{proposal}")
        await anna.presses("Agree")
    await anna.says("/results")
    assert "Results: Ireland" in anna.text
    agreed, divided, rejected = (anna.text.index(heading) for heading in ("Most agree", "Opinions differ", "Most disagree"))
    assert (
        agreed < anna.text.index("number 1.") < divided < anna.text.index("number 2.") < rejected < anna.text.index("number 3.")
    )
    assert "number 4." not in anna.text, "most do not care: none of the three"
    assert "number 5." not in anna.text, "not voted on"
    # 45 of 50 served votes; the vote that came by a link is none of them.
    assert "90% agree (79% to 96%), 50 votes" in anna.text


async def test_my_country_and_all(town: Town) -> None:
    await crowd(town, "IE", {1: (2, 2, 26)})
    await crowd(town, "MT", {1: (80, 5, 5)})
    anna = await town.person()
    await to_first_card(anna)
    await anna.opens("p1")
    await anna.presses("Neutral")
    await anna.says("/results")
    assert "Most disagree" in anna.text
    assert "30 votes" in anna.text
    await anna.presses("All countries")
    assert "Results: all countries" in anna.text
    assert "Most agree" in anna.text
    assert "120 votes" in anna.text
    assert labels(anna)[:2] == ["My country", "✓ All countries"]


async def test_what_a_handful_elsewhere_thinks_cannot_be_worked_out(town: Town) -> None:
    await crowd(town, "IE", {1: (12, 0, 0), 2: (12, 0, 0)})
    await crowd(town, "MT", {1: (3, 0, 0), 2: (5, 0, 0)})
    anna = await town.person()
    await to_first_card(anna)
    for proposal in (1, 2):
        await anna.opens(f"p{proposal}")
        await anna.presses("Agree")
    await anna.says("/results")
    assert "number 2." in anna.text
    assert "number 1." not in anna.text
    await anna.presses("All countries")
    assert "number 1." in anna.text


async def test_few_votes_and_votes_by_links_show_nothing(town: Town) -> None:
    await crowd(town, "IE", {1: (9, 0, 0)})
    await crowd(town, "MT", {1: (500, 0, 0)}, served=False)
    anna = await town.person()
    await to_first_card(anna)
    await anna.opens("p1")
    await anna.presses("Agree")
    for data in ("rs:0", "rs:1", "ri:1"):
        await anna.sends(data)
        assert "There is nothing to show yet" in anna.text


async def test_published_results_are_for_everybody(town: Town) -> None:
    await crowd(town, "IE", SPREAD)
    anna = await town.person()
    await to_first_card(anna)

    def publish(db: Transaction) -> None:
        db.session.execute(update(Round).values(closes_at=10, published_at=town.clock.now))
        catalogue.touch(db)

    await town.program.database.turn(publish)
    await anna.says("/results")
    assert "number 5." in anna.text
    assert "The consultation has ended; these are its results." in anna.text
    assert "All results on one page" in anna.text


async def test_who_has_gone_to_a_country_where_it_is_not_held_votes_no_more(town: Town) -> None:
    def leave_france_out(db: Transaction) -> None:
        db.session.execute(delete(ConsultationCountry).where(col(ConsultationCountry.country) == "FR"))
        catalogue.touch(db)

    await town.program.database.turn(leave_france_out)
    anna = await town.person()
    await to_first_card(anna)
    agree = next(button.data for row in anna.rows for button in row if "Agree" in button.label)
    await anna.presses("Skip")
    await anna.says("/country")
    await anna.presses("🇫🇷 France")
    assert "This consultation is not held in France." in anna.text
    await anna.sends(agree)
    assert "People in another country vote on that proposal." in heard(anna)
    assert await town.program.database.turn(lambda db: db.session.scalar(select(func.count()).select_from(Vote))) == 0
    await anna.presses("🇮🇪 Ireland")
    await anna.sends(agree)
    assert await town.program.database.turn(lambda db: db.session.scalar(select(func.count()).select_from(Vote))) == 1


async def test_the_same_as_a_picture(town: Town) -> None:
    await crowd(town, "IE", SPREAD)
    anna = await town.person()
    await to_first_card(anna)
    for proposal in (1, 2, 3):
        await anna.opens(f"p{proposal}")
        await anna.presses("Agree")
    await anna.says("/results")
    count = anna.count
    await anna.presses("As a picture")
    assert anna.count == count + 1, "the words stay above it"
    png = await anna.picture()
    assert png.startswith(b"\x89PNG")
    assert 10_000 < len(png) < 200_000
    width = int.from_bytes(png[16:20], "big")
    assert width == 800
    await anna.presses("Back")
    assert "We should" in anna.text


async def snapshots(town: Town, counted: dict[str, list[tuple[int, int]]]) -> None:
    """Write down how many people and votes there were on some days, by country."""

    def work(db: Transaction) -> None:
        for country, days in counted.items():
            for day, (people_, votes_) in enumerate(days):
                one = Snapshot(consultation_id=1, country=country, day=86_400 * day, people=people_, votes=votes_, proposals=42)
                db.session.add(one)

    await town.program.database.turn(work)


def told(person: object) -> str:
    """Return the words that stand for a picture on the web."""
    return str(person._answers[-1]["picture"]["alt"]) if isinstance(person, WebPerson) else ""


async def test_how_many_have_taken_part(town: Town) -> None:
    await snapshots(
        town, {"": [(4, 20), (1_250, 9_000), (1_300, 9_900)], "IE": [(4, 20), (4, 60), (5, 90)], "MT": [(900, 9)] * 3}
    )
    anna = await town.person()
    await to_first_card(anna)
    await anna.says("/results")
    assert "There is nothing to show yet" in anna.text, "how many take part is no opinion: it needs no vote"
    count = anna.count
    await anna.presses("Participation")
    assert anna.count == count + 1
    assert "Participation: Ireland" in anna.text
    assert "3 January 1970 – people: 5, votes: 90, proposals: 42" in anna.text
    assert (await anna.picture()).startswith(b"\x89PNG")
    assert "people: 4" not in told(anna), "of fewer than five nothing is told"
    await anna.presses("Back")
    await anna.says("/results")
    await anna.presses("All countries")
    await anna.presses("Participation")
    assert "Participation: all countries" in anna.text
    assert "3 January 1970 – people: 1,300, votes: 9,900, proposals: 42" in anna.text
    if isinstance(anna, WebPerson):
        assert "2 January 1970 – people: 1,250, votes: 9,000" in told(anna), "the first day with five"
        assert "Most votes in a day: 900." in told(anna)


async def test_of_few_who_take_part_nothing_is_shown(town: Town) -> None:
    await snapshots(town, {"": [(900, 900)], "IE": [(4, 100)]})
    anna = await town.person()
    await to_first_card(anna)
    await anna.says("/results")
    assert "Participation" not in labels(anna)
    for forged in ("rt:0", "rt:-1", "rt:7"):
        await anna.sends(forged)
        assert "people: 4" not in anna.text
    await anna.sends("rt:0")
    assert "Results: Ireland" in anna.text


async def test_a_picture_is_told_in_words(town: Town) -> None:
    await crowd(town, "IE", SPREAD)
    anna = await town.person()
    await to_first_card(anna)
    await anna.opens("p1")
    await anna.presses("Agree")
    await anna.says("/results")
    await anna.presses("As a picture")
    if isinstance(anna, WebPerson):
        assert "Most agree: We should" in told(anna)
        assert "90% agree (79% to 96%), 50 votes." in told(anna)
    assert "number 2." not in told(anna), "not voted on"
