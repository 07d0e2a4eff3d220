"""Writing to many people from the chat: written, looked at, counted, confirmed by its number, watched, ended by who gets it."""

import asyncio
import io
from dataclasses import replace

import pytest
from PIL import Image
from sqlalchemy import func, select, update
from sqlmodel import col

from bot.channels.telegram import Telegram
from bot.chat.fold import fold
from bot.chat.markup import LONGEST, LONGEST_CAPTION, length, read
from bot.chat.speech import Speeches
from bot.language.europe import LANGUAGES
from handlers.citizen.broadcast import compose
from storage import broadcasts, catalogue, consultations
from storage.database import Transaction
from storage.people import CONTACT
from storage.tables import (
    Broadcast,
    Consent,
    Consultation,
    Identity,
    Mailing,
    MailingState,
    Outbox,
    OutboxState,
    Participant,
    Role,
    Staff,
)
from tests import sample
from tests.bot_api.entities import parse, units
from tests.conversations.test_data import consents
from tests.conversations.test_propose import see
from tests.conversations.test_queue import moderator
from tests.talk import Person, heard, labels, to_first_card
from tests.town import Town

HELLO = "Hello to all of you: the votes are <b>open</b> & your proposals too."
READ = "Hello to all of you: the votes are open & your proposals too."


async def newest(town: Town) -> int:
    return await town.program.database.turn(lambda db: db.session.scalar(select(func.max(col(Participant.id)))) or 0)


async def reader(town: Town, language: str = "English", country: str = "🇮🇪 Ireland") -> Person:
    """Return somebody who takes part and allows messages."""
    person = await town.person()
    await to_first_card(person, language, country)
    number = await newest(town)
    consent = Consent(participant_id=number, purpose=CONTACT, text_hash="", language="en", channel="web", given_at=town.clock.now)
    await town.program.database.turn(lambda db: db.session.add(consent))
    return person


async def organiser(town: Town) -> Person:
    person = await moderator(town, role=Role.ORGANISER)
    await to_first_card(person)
    return person


async def writes(person: Person, text: str = HELLO, language: str = "English") -> None:
    """Begin a message, or go on with it, and write its text."""
    await person.says("/broadcast")
    await person.presses("Go on writing" if "Go on writing" in labels(person) else "New message")
    await person.presses("Text")
    await person.presses(language)
    await person.says(text)


async def sends_off(person: Person, number: str) -> None:
    await person.says("/broadcast")
    await person.presses("Go on writing")
    await person.presses("Send …")
    await person.says(number)


def is_pending(db: Transaction, now: int) -> bool:
    waits = (col(Outbox.state) == OutboxState.WAITING.value) & (col(Outbox.not_before) <= now)
    running = (col(Mailing.state) == MailingState.RUNNING.value) & (col(Mailing.begins_at) <= now)
    claimed = col(Outbox.state) == OutboxState.CLAIMED.value
    return bool(
        db.session.scalar(select(select(Outbox).where(waits | claimed).exists() | select(Mailing).where(running).exists()))
    )


async def delivered(town: Town, *persons: Person) -> None:
    """Wait until everything that is due is sent, by whichever of the program's tasks."""
    async with asyncio.timeout(20):
        await town.program.jobs.deliver()
        while await town.program.database.turn(lambda db: is_pending(db, town.clock.now)):
            await town.program.jobs.deliver()
    for person in persons:
        await see(person)


async def mailings(town: Town) -> list[tuple[str, int]]:
    def work(db: Transaction) -> list[tuple[str, int]]:
        return [(one.state, one.expected) for one in db.session.scalars(select(Mailing).order_by(col(Mailing.id)))]

    return await town.program.database.turn(work)


def png(width: int = 40, height: int = 30) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (width, height), "teal").save(file, "PNG")
    return file.getvalue()


def said(person: Person) -> str:
    """Return the message without the choices that stand below it on a channel without buttons."""
    return person.text.split("\n\n1. ")[0]


async def test_who_allows_messages_need_not_want_news(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await anna.says("/privacy")
    assert "results, new proposals, and messages from the organiser" in anna.text
    await anna.presses("Write to me about results")
    assert "✓ Write to me about results" in labels(anna)
    await anna.says("/settings")
    assert "✓ Never" in labels(anna)
    assert await consents(town) == [("take part", 1, True), ("contact", 0, True)]


async def test_from_a_first_word_to_the_report(town: Town) -> None:
    anna, gerd = await reader(town), await reader(town, "Deutsch", "🇩🇪 Deutschland")
    olga = await organiser(town)
    await olga.says("/broadcast")
    assert "Messages to people of sample" in olga.text
    assert "No message has been sent yet." in olga.text
    await olga.presses("New message")
    assert "Text: none yet" in olga.text
    await olga.presses("Send …")
    assert "There is no text yet." in olga.text
    await writes(olga)
    assert "The text is kept. Language: English" in olga.text
    assert "Text: English\n" in olga.text
    assert "Without a text; who reads these languages does not get the message: Български" in olga.text
    await olga.presses("Button")
    await olga.presses("Take part")
    await olga.presses("Look at it")
    await olga.presses("English")
    looked_at = said(olga)
    assert looked_at == f"{READ}\n\nFrom Sample & Sons. /stop ends these messages."
    await olga.presses("Go on writing")
    await olga.presses("Send …")
    assert "Recipients: 1\nEnglish: 1" in olga.text
    assert "Left out, because there is no text in their language – Deutsch: 1" in olga.text
    assert "Begins: At once\nTakes at least: 1 second" in olga.text
    assert "It is sent between 08:00 and 22:00 by the clock of each country." in olga.text
    await olga.says("2")
    assert "Nothing was sent: that is not the number of recipients, which is 1." in olga.text
    assert await mailings(town) == []
    await sends_off(olga, "1")
    assert "The sending of message no. 1 begins now." in olga.text
    count = gerd.count
    await delivered(town, anna, gerd, olga)
    assert said(anna) == looked_at, "exactly what the organiser looked at"
    assert labels(anna) == ["Take part", "Stop these messages"]
    assert gerd.count == count
    await delivered(town, olga)
    assert "Message no. 1 to people of sample\n\nReport: sent. It was for people: 1" in olga.text
    assert "Sent: 1\nFailed: 0\nHave blocked us: 0" in olga.text
    await olga.presses("All messages")
    assert "No. 1: sent · 1 of 1" in olga.text
    await olga.presses("Message no. 1")
    assert "■" * 12 + " 100%" in olga.text
    assert "Pause" not in labels(olga)
    await anna.presses("Take part")
    assert "Agree" in labels(anna)


async def test_who_stops_them_gets_no_more(town: Town) -> None:
    anna, ben, olga = await reader(town), await reader(town), await organiser(town)
    await writes(olga)
    await sends_off(olga, "2")
    await delivered(town, anna)
    await anna.presses("Stop these messages")
    assert "Agreed: you get no more messages from organisers" in anna.text
    assert ("contact", 0, False) in await consents(town)
    await anna.presses("Settings")
    assert "✓ Tell me at once" in labels(anna), "news of one's own goes on"
    await writes(olga, "A second message.")
    await sends_off(olga, "1")
    count = anna.count
    await delivered(town, anna, ben)
    assert anna.count == count
    assert ben.text.startswith("A second message.")
    await writes(olga, "A third message.")
    await olga.presses("Send …")
    assert "Nobody would get this message." in olga.text
    assert "Left out, because they have had enough messages this week: 1" in olga.text
    assert len(await mailings(town)) == 2


async def test_a_scheduled_one_waits_is_paused_goes_on_and_is_ended(town: Town) -> None:
    anna, olga = await reader(town), await organiser(town)
    await writes(olga)
    await olga.presses("Begin")
    for wrong in ("tomorrow", "2030-02-30 10:00", "2030-01-01", "2030-01-01 25:00"):
        await olga.says(wrong)
        assert "That is no moment that there is, once." in olga.text, wrong
    await olga.says("2020-01-01 10:00")
    assert "That time is over." in olga.text
    await olga.says("2090-11-30 17:00")
    assert "Begins: 30 November 2090, 17:00" in olga.text
    await olga.presses("End")
    await olga.says("2090-11-30 16:59")
    assert "It would have to end before it begins." in olga.text
    await olga.says("2090-11-30 18:00")
    await sends_off(olga, "1")
    assert "Message no. 1 is sent when its time has come." in olga.text
    assert "No. 1: waits for its time · 0 of 1" in olga.text
    count = anna.count
    await delivered(town, anna, olga)
    assert anna.count == count
    await olga.says("/broadcast")
    await olga.presses("Message no. 1")
    assert "□" * 12 + " 0%" in olga.text
    assert "Begins: 30 November 2090, 17:00" in olga.text
    await olga.presses("Pause")
    assert "paused" in olga.text
    await olga.sends("ye:1:0")
    assert "That cannot be done any more." in heard(olga)
    await olga.presses("Go on sending")
    assert "waits for its time" in olga.text
    await olga.presses("End it")
    assert "End message no. 1 for good?" in olga.text
    await olga.presses("Cancel")
    assert await mailings(town) == [("running", 1)]
    await olga.presses("End it")
    await olga.presses("Yes, end it")
    assert "ended early" in olga.text
    await delivered(town, anna, olga)
    assert anna.count == count
    assert "Report: ended early. It was for people: 1" in olga.text
    await olga.sends("ye:1:3")
    assert "That cannot be done any more." in heard(olga)


async def test_texts_that_cannot_be_sent(town: Town) -> None:
    olga = await organiser(town)
    await writes(olga, "Hello <u>you</u>, whoever you are.")
    assert "Nothing was kept: this tag cannot be used.\n\nTag: <u>\nWhere: Hello <u>you</u>, whoever you…" in olga.text
    await olga.says("<b>Hello")
    assert "this tag is never ended" in olga.text
    await olga.says('<a href="http://x.example">Hello</a>')
    assert "a link needs an address that begins with https://" in olga.text
    await olga.says("<b> </b>")
    assert "There is nothing to read in it." in olga.text
    await olga.says("x" * 3501)
    assert "That is too long: 3,501 characters. There is room for 3,500." in olga.text
    await olga.says("𝄞" * 1751)
    assert "3,502 characters" in olga.text, "as Telegram counts"
    await olga.says("x" * 4001)
    assert "That is too long" in olga.text
    await writes(olga, f"<b>{'x' * 3500}</b>")
    assert "The text is kept." in olga.text
    await olga.presses("Text")
    await olga.presses("English")
    assert "This is the text: English" in olga.text
    await olga.presses("Take it out")
    assert "✓ English" not in labels(olga)


async def test_a_picture_with_what_it_shows(town: Town) -> None:
    anna, olga = await reader(town), await organiser(town)
    await writes(olga, "x" * 801)
    await olga.presses("Picture")
    await olga.shows(b"no picture")
    assert "That is no picture that can be used." in olga.text
    await olga.shows(png(5000, 100))
    assert "That picture is too long and narrow" in olga.text
    await olga.shows(png())
    assert "The picture was not kept, because these are longer: English" in olga.text
    await writes(olga, "y" * 800)
    await olga.presses("Picture")
    await olga.shows(png())
    assert "The picture is kept." in olga.text
    assert "What does the picture show?" in olga.text
    await olga.presses("Cancel")
    assert "What the picture shows is not written yet: English" in olga.text
    await olga.presses("Send …")
    assert olga.text.startswith("What the picture shows is not written yet: English")
    await olga.presses("Picture")
    await olga.presses("English")
    await olga.says("z" * 301)
    assert "Please write at most 300 characters." in olga.text
    await olga.says("A teal rectangle.")
    assert "not written yet" not in olga.text
    await writes(olga, "z" * 801)
    assert "There is room for 800." in olga.text
    await olga.says("/broadcast")
    await sends_off(olga, "1")
    await delivered(town, anna)
    assert anna.text.startswith("y" * 800), "whole"
    assert said(anna).endswith("/stop ends these messages.")
    assert Image.open(io.BytesIO(await anna.picture())).size == (40, 30)
    await writes(olga)
    await olga.presses("Picture")
    await olga.shows(png())
    await olga.says("A rectangle.")
    await olga.presses("Picture")
    assert "English: A rectangle" in olga.text

    def describe_all(db: Transaction) -> None:
        number = db.session.scalar(select(func.max(col(Broadcast.id)))) or 0
        for language in LANGUAGES:
            broadcasts.write(db, number, language, "Hello")
            broadcasts.describe(db, number, language, "word " * 60)

    await town.program.database.turn(describe_all)
    await olga.says("/broadcast")
    await olga.presses("Go on writing")
    await olga.presses("Picture")
    assert len(olga.text) < 4096
    assert f"{LANGUAGES['sv']}: word" in olga.text
    await olga.presses("Take the picture out")
    assert "Picture: yes" not in olga.text


async def test_the_audience(town: Town) -> None:
    await reader(town)
    olga = await organiser(town)
    await writes(olga)
    await olga.presses("Who gets it")
    assert "Nobody is chosen by how they voted." in olga.text
    await olga.presses("Countries")
    await olga.says("IE Narnia")
    assert "There is no such code: NARNIA" in olga.text
    await olga.says(", Narnia")
    assert "There is no such code: NARNIA" in olga.text
    await olga.says(",")
    assert "There is no such code: ," in olga.text, "and not everywhere"
    await olga.says("fr, mt")
    assert "Where: France, Malta" in olga.text
    await olga.presses("Languages")
    await olga.says("en xx")
    assert "There is no such code: xx" in olga.text
    await olga.says("en ga")
    assert "Languages: English, Gaeilge" in olga.text
    await olga.presses("Who has voted")
    assert "Who: Who has voted" in olga.text
    await olga.presses("Back")
    assert "Without a text; who reads these languages does not get the message: Gaeilge" in olga.text
    await olga.presses("Send …")
    assert "Nobody would get this message." in olga.text
    assert await mailings(town) == []
    await olga.presses("Who gets it")
    await olga.presses("Countries")
    await olga.says("*")
    await olga.presses("Languages")
    await olga.says("*")
    assert "Where: everywhere\nLanguages: all" in olga.text
    await olga.presses("Who has not voted yet")
    await olga.presses("Back")
    await olga.presses("Send …")
    assert "Recipients: 1" in olga.text
    await olga.says("/broadcast")
    await olga.presses("Go on writing")
    await olga.presses("Delete")
    await olga.presses("Cancel")
    await olga.presses("Delete")
    await olga.presses("Yes, delete it")
    assert "The message is deleted. Nothing was sent." in olga.text
    assert "New message" in labels(olga)


async def test_the_first_moment_that_can_be_typed_is_over(town: Town) -> None:
    zone = update(Consultation).values(time_zone="Europe/Brussels")

    def move(db: Transaction) -> None:
        db.session.execute(zone)
        catalogue.touch(db)

    await town.program.database.turn(move)
    olga = await organiser(town)
    await writes(olga)
    await olga.presses("Begin")
    await olga.says("0001-01-01 00:00")
    assert "That time is over." in olga.text


async def test_two_at_once_share_and_each_is_sent_once(town: Town) -> None:
    anna, olga, oleg = await reader(town), await organiser(town), await organiser(town)
    for person, text in ((olga, "Olga's message."), (oleg, "Oleg's message.")):
        await writes(person, text)
        await person.presses("Begin")
        await person.says("2090-11-30 17:00")
        await person.presses("Send …")
        assert "Recipients: 1" in person.text
    await olga.says("1")
    assert "Message no. 1 is sent when its time has come." in olga.text
    await olga.says("1")
    assert len(await mailings(town)) == 1
    await oleg.says("1")
    await writes(olga, "Another one.")
    await olga.presses("Send …")
    assert "Another message is under way; both together are sent no faster than one." in olga.text
    await delivered(town, anna)
    await oleg.says("/broadcast")
    await oleg.sends("yd:1")
    assert "That message is not there any more, or it has been sent." in oleg.text
    await oleg.sends("yd:3")
    assert "That message is not there any more" in oleg.text, "somebody else's"
    await oleg.sends("yh:1")
    assert "Message no. 1 to people of sample" in oleg.text, "who organises the same consultation may watch, and end it"


FORGED = [
    "yb:1", "yn:1", "yd:1", "yy:1:1", "yt:1", "yw:1:en", "yx:1:en", "yr:1", "yi:1", "yo:1:en", "yj:1", "yk:1", "yl:1:1", "ya:1",
    "yp:1:1", "yc:1", "yg:1", "ym:1:0", "yz:1:0", "yv:1", "yq:1:en", "ys:1", "yh:2", "ye:2:0", "ye:2:2", "ye:2:3",
]  # fmt: skip


async def test_nobody_else_can(town: Town) -> None:
    await town.program.database.turn(lambda db: consultations.load(db, replace(sample.CONSULTATION, slug="other"), 0))
    anna, olga = await reader(town), await organiser(town)
    await writes(olga)
    await writes(olga)

    def send_one(db: Transaction) -> None:
        one = broadcasts.new(db, 1, 1, town.clock.now)
        broadcasts.write(db, one.id or 0, "en", "Hello")
        broadcasts.change(db, one.id or 0, counted=1, begins_at=town.clock.now + 86_400)
        broadcasts.begin(db, one.id or 0, 1, town.clock.now)

    await town.program.database.turn(send_one)
    await anna.says("/nonsense")
    answer = anna.text
    await anna.says("/broadcast")
    assert anna.text == answer
    for data in FORGED:
        await anna.sends(data)
        assert "That button no longer works" in anna.toast, data
    oleg = await organiser(town)

    def elsewhere(db: Transaction) -> None:
        number = db.session.scalar(select(func.max(col(Staff.id))))
        db.session.execute(update(Staff).where(col(Staff.id) == number).values(consultations="2"))

    await town.program.database.turn(elsewhere)
    for data in FORGED[2:]:
        await oleg.sends(data)
        assert "That message is not there any more" in oleg.text, data
    await oleg.sends("yn:1")
    assert "A message to people of" not in oleg.text
    assert [state for state, _ in await mailings(town)] == ["running"]

    def intact(db: Transaction) -> list[tuple[int, str, str]]:
        rows = db.session.scalars(select(Broadcast).order_by(col(Broadcast.id)))
        return [(one.id or 0, one.participation, one.button) for one in rows]

    assert await town.program.database.turn(intact) == [(1, "all", ""), (2, "all", "")]


async def test_a_message_whose_sender_lost_the_role_meanwhile(town: Town) -> None:
    await reader(town)
    olga = await organiser(town)
    await writes(olga)
    await olga.presses("Send …")
    assert "Recipients: 1" in olga.text
    await town.program.database.turn(lambda db: db.session.execute(update(Staff).values(removed_at=1)))
    await olga.says("1")
    assert await mailings(town) == []


async def test_what_waits_is_called_off_with_the_consent(town: Town) -> None:
    anna, olga = await reader(town), await organiser(town)
    await writes(olga)
    await sends_off(olga, "1")
    await delivered(town, anna)

    def wait(db: Transaction) -> None:
        mine = update(Outbox).where(col(Outbox.kind) == "broadcast")
        db.session.execute(mine.values(state=OutboxState.WAITING.value, not_before=town.clock.now + 3600))

    await town.program.database.turn(wait)
    await anna.says("/privacy")
    await anna.presses("Write to me about results")
    states = await town.program.database.turn(
        lambda db: list(db.session.scalars(select(col(Outbox.state)).where(col(Outbox.kind) == "broadcast")))
    )
    assert states == [OutboxState.CANCELLED]


async def test_buttons_lead_where_they_say(town: Town) -> None:
    await town.program.database.turn(
        lambda db: consultations.load(db, replace(sample.CONSULTATION, slug="other", proposals=[]), 0)
    )
    anna = await reader(town)
    other = 2 if "plant" in anna.text else 1
    await anna.sends(f"bg:{other}:1")
    assert "I agree" in labels(anna)[0], "each consultation has a consent of its own"
    await anna.presses(labels(anna)[0])
    for place, words in ((2, "Write your proposal"), (3, "Results"), (4, "We should")):
        await anna.sends(f"bg:1:{place}")
        assert words.casefold() in anna.text.casefold(), place
    for forged in ("bg:1:0", "bg:1:5", "bg:9:1", "bg:1:-1"):
        await anna.sends(forged)
        assert "That button no longer works" in anna.toast, forged


async def test_nobody_reached_by_a_chat_that_they_have_closed(town: Town) -> None:
    await reader(town)
    olga = await organiser(town)
    await writes(olga)
    await olga.presses("Send …")
    assert "Recipients: 1" in olga.text
    await town.program.database.turn(lambda db: db.session.execute(update(Identity).values(stopped_at=1)))
    await olga.says("/broadcast")
    await olga.presses("Go on writing")
    await olga.presses("Send …")
    assert "Nobody would get this message." in olga.text


@pytest.mark.parametrize("participation", ["voted", "silent"])
async def test_an_audience_that_changes_meanwhile(town: Town, participation: str) -> None:
    anna, olga = await reader(town), await organiser(town)
    await anna.presses("Agree")
    await town.program.database.turn(lambda db: db.session.execute(update(Participant).values(touched_at=1)))
    await writes(olga)
    label = {"voted": "Who has voted", "silent": "Who was not here for 14 days"}[participation]
    await olga.presses("Who gets it")
    await olga.presses(label)
    await olga.presses("Back")
    await olga.presses("Begin")
    await olga.says("2090-11-30 17:00")
    await olga.presses("Send …")
    assert "Recipients: 1" in olga.text
    await olga.says("1")
    await olga.presses("Message no. 1")
    assert "Still to come: 1" in olga.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_text_is_whole_under_a_picture_and_alone(language: str) -> None:
    say = Speeches()[language]
    facts = {
        "alt": "A hand",
        "png": b"png",
        "button": "vote",
        "organiser": "Ministry of Everything " * 13,
        "contact": "",
        "consultation": "sample",
        "number": 1,
    }
    for longest, picture, limit in ((LONGEST, "", 4096), (LONGEST_CAPTION, "key", 1024)):
        text = read(f"<b>{'𝄞' * (longest // 2 - 1)}</b>&&")
        assert length(text) == longest
        for machine in ("", *LANGUAGES):
            reply = compose(say, "broadcast", {**facts, "text": text, "picture": picture, "machine": machine})
            assert reply
            shown, _ = parse(reply.text)
            assert units(shown) <= limit
            assert fold(reply, Telegram.can, str, toasts=False).text == reply.text
