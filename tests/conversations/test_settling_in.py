"""Language, country, privacy, help: at any time, by button and by command."""

from sqlalchemy import func, select

from storage import catalogue
from storage.database import Transaction
from storage.tables import Consent, Identity, Participant, Round, Tally, Vote, WebMessage
from tests.talk import labels, to_first_card
from tests.town import Town


async def test_another_language_means_other_cards(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    english = anna.text
    await anna.says("/language")
    await anna.presses("Ελληνικά")
    assert "Πρέπει να φυτεύουμε" in anna.text
    await anna.says("/language")
    await anna.says("english")
    assert "We should plant" in anna.text
    assert english


async def test_the_country_can_be_changed_and_earlier_votes_stay_where_they_were(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await anna.presses("Agree")
    await anna.says("/country")
    await anna.presses("🇲🇹 Malta")
    assert anna.toast == "Your country: Malta"
    await anna.presses("Agree")

    def countries(db: Transaction) -> set[str]:
        return set(db.session.scalars(select(Vote.country)))  # type: ignore[call-overload]

    assert await town.program.database.turn(countries) == {"IE", "MT"}


async def test_more_leads_everywhere_and_back(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    here = anna.text
    for label, expected in (
        ("Language", "Which language"),
        ("Country", "Which country"),
        ("Privacy", "Privacy"),
        ("Help", "How it works"),
    ):
        await anna.presses("More")
        await anna.presses(label)
        assert expected in anna.text
        await anna.says("/start")
        assert anna.text == here
    await anna.presses("More")
    await anna.presses("Back")
    assert anna.text == here


async def test_help_and_privacy_before_consent(town: Town) -> None:
    anna = await town.person()
    await anna.says("/help")
    assert "/language – Change the language" in anna.text
    assert "/report – Report this proposal\n/appeal – Object\n/share – Share" in anna.text
    assert "/queue" not in anna.text
    await anna.says("/privacy")
    assert "You have not given your consent" in anna.text
    await anna.presses("Back")
    assert "Which language would you like?" in anna.text


async def test_consent_is_recorded_and_its_withdrawal_deletes_everything(town: Town) -> None:
    bert = await town.person()
    await to_first_card(bert)
    await bert.presses("Disagree")

    anna = await town.person()
    await to_first_card(anna)
    for _ in range(3):
        await anna.presses("Agree")
    await anna.presses("A favourite")

    def consents(db: Transaction) -> list[tuple[str, str, int]]:
        return [(c.purpose, c.language, len(c.text_hash)) for c in db.session.scalars(select(Consent))]

    assert await town.program.database.turn(consents) == [("take part", "en", 64)] * 2

    await anna.says("/privacy")
    assert "You gave your consent on" in anna.text
    await anna.presses("Withdraw my consent")
    await anna.presses("Keep everything")
    assert "We should" in anna.text
    await anna.says("/privacy")
    await anna.presses("Withdraw my consent")
    await anna.presses("Delete my votes too")
    await anna.presses("Delete everything")
    assert "Everything about you has been deleted" in anna.text
    assert labels(anna) == []

    def left(db: Transaction) -> list[int]:
        tables = (Participant, Identity, Consent, Vote)
        return [db.session.scalar(select(func.count()).select_from(table)) or 0 for table in tables]

    assert await town.program.database.turn(left) == [1, 1, 1, 1]

    def tally(db: Transaction) -> tuple[int, int, int]:
        rows = list(db.session.scalars(select(Tally)))
        return sum(r.agree for r in rows), sum(r.disagree for r in rows), sum(r.favourite for r in rows)

    assert await town.program.database.turn(tally) == (0, 1, 0)
    await anna.says("/start")
    assert "Which language would you like?" in anna.text


async def test_whoever_took_part_can_leave_when_the_consultation_is_over(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await anna.presses("Agree")

    def end(db: Transaction) -> None:
        round_ = db.session.get(Round, 1)
        assert round_
        round_.closes_at = 1
        catalogue.touch(db)

    await town.program.database.turn(end)
    await anna.says("/privacy")
    await anna.presses("Withdraw my consent")
    await anna.presses("Delete my votes too")
    await anna.presses("Delete everything")
    assert "Everything about you has been deleted" in anna.text
    votes = await town.program.database.turn(lambda db: db.session.scalar(select(func.count()).select_from(Vote)))
    assert votes == 0


async def test_being_told_when_there_is_more(town: Town) -> None:
    from dataclasses import replace

    from storage import consultations
    from tests import sample

    anna = await town.person()
    await to_first_card(anna)
    for press in ["Skip"] * 12 + ["Go on"] + ["Skip"] * 2:
        await anna.presses(press)
    assert "Shall we write to you, once" in anna.text
    await anna.presses("Yes, tell me")
    assert "we will write to you once" in anna.toast
    await town.program.jobs.tell()
    await anna.says("/privacy")
    assert "We will write to you once" in anna.text, "nothing new, so nothing was written"
    before = anna.count

    more = replace(
        sample.CONSULTATION,
        proposals=[*sample.CONSULTATION.proposals, sample.NEW],
    )
    await town.program.database.turn(lambda db: consultations.load(db, more, 0))
    await town.program.jobs.tell()
    await town.program.jobs.tell()
    await anna.says("/help")
    assert anna.count == before + 2, "told once, and helped"
    await anna.says("/start")
    assert "number 99" in anna.text


async def test_not_being_told_after_all(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    for press in ["Skip"] * 12 + ["Go on"] + ["Skip"] * 2:
        await anna.presses(press)
    await anna.presses("Yes, tell me")
    await anna.presses("Do not write to me")
    assert "we will not write to you" in anna.toast

    def withdrawn(db: Transaction) -> list[bool]:
        return [c.withdrawn_at is not None for c in db.session.scalars(select(Consent).order_by(Consent.id))]  # type: ignore[arg-type]

    assert await town.program.database.turn(withdrawn) == [False, True]


async def test_who_does_not_consent_is_forgotten_in_a_day_and_who_consents_is_not(town: Town) -> None:
    from storage import retention

    anna, bert = await town.person(), await town.person()
    await to_first_card(anna)
    await bert.opens()
    await bert.presses("English")
    await bert.presses("🇮🇪 Ireland")
    tomorrow = town.clock.now + retention.VISITOR_SECONDS + 60
    expired = await town.program.database.turn(lambda db: retention.expire(db, tomorrow))
    assert expired.visitors == 1

    def left(db: Transaction) -> tuple[int, int, int]:
        count = [db.session.scalar(select(func.count()).select_from(table)) or 0 for table in (Participant, Identity)]
        people = {message.person for message in db.session.scalars(select(WebMessage))}
        return count[0], count[1], len(people)

    participants, identities, chats = await town.program.database.turn(left)
    assert (participants, identities) == (1, 1)
    assert chats <= 1
