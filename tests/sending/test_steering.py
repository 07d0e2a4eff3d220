"""Mailings while things happen: paused, cancelled, late, people who leave or become one, channels and messages that are gone."""

import asyncio
import threading
from collections.abc import AsyncIterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import orjson
import pytest
from sqlalchemy import func, select, update
from sqlmodel import col

import handlers
from bot.chat.message import Channel, Markup, Reply
from bot.chat.speech import Speech, Speeches
from bot.sending.courier import Courier
from bot.sending.letters import FRESH_SECONDS, Letters
from bot.sending.post import STRANDED_SECONDS, Post
from storage import dispatch, filling, linking, mailings, outbox
from storage import people as persons
from storage import web as history
from storage.database import Database, Transaction
from storage.dispatch import LOOKED_AT, Settled
from storage.keys import Keys, read_keys
from storage.tables import (
    Broadcast,
    BroadcastText,
    Digest,
    DigestText,
    Identity,
    Mailing,
    MailingCursor,
    MailingKind,
    Outbox,
    OutboxState,
    Preference,
    Staff,
    WebMessage,
)
from tests.bot_api import User
from tests.sending.crowd import broadcast, send_off, settle_in, telegram_users
from tests.town import TelegramTown, Town, telegram_town, web_town

HOUR = 3600
WEEK = 7 * 24 * HOUR


@pytest.fixture
async def town(database_url: str, tmp_path: Path) -> AsyncIterator[TelegramTown]:
    async with telegram_town(database_url, tmp_path, broadcasts_per_week=100) as opened:
        yield opened


@pytest.fixture
def town_keys(town: TelegramTown, tmp_path: Path) -> Keys:
    return read_keys(tmp_path / "key")


@pytest.fixture
def database(town: TelegramTown) -> Database:
    return town.program.database


async def _people(town: TelegramTown, keys: Keys, count: int = 1, country: str = "IE") -> tuple[list[User], list[int]]:
    users = telegram_users(town.api, count)
    numbers = await settle_in(town.program.database, keys, "telegram", users, country=country)
    return [town.api.users[int(user)] for user in users], numbers


async def _told(database: Database, mailing: int) -> mailings.Progress:
    return await database.turn(lambda db: mailings.progress(db, mailing))


def _got(user: User) -> list[str]:
    return [message.text for message in user.answers]


def _asks_to_wait(town: TelegramTown) -> None:
    town.api.fail("sendMessage", 429, "Too Many Requests: retry after 1", parameters={"retry_after": 1})


async def _claimed(town: TelegramTown, text: str, not_after: int | None = None) -> tuple[int, list[dispatch.Message]]:
    """Let a mailing begin, be put down and be claimed, by a program that sends it while others steer it."""
    database, now = town.program.database, int(town.clock())

    def begin(db: Transaction) -> tuple[int, list[dispatch.Message]]:
        # In one turn: the program, which runs, must not claim it in between.
        mailing = send_off(db, now, {"en": text}, not_after=not_after)
        filling.fill(db, filling.look(db, mailing, "IE", 0, 100, now, 100), "broadcast", now)
        return mailing, dispatch.claim(db, "telegram", now, 10)

    return await database.turn(begin)


async def _put_back(town: TelegramTown, claimed: list[dispatch.Message]) -> None:
    """Settle what the channel did not take."""
    now = int(town.clock())
    outcomes = [Settled(message, OutboxState.WAITING, until=now) for message in claimed]
    await town.program.database.turn(lambda db: dispatch.settle(db, outcomes, now))


async def test_what_was_being_sent_when_a_mailing_ended_is_not_tried_again(
    town: TelegramTown, database: Database, town_keys: Keys
) -> None:
    (anna,), _ = await _people(town, town_keys)
    mailing, claimed = await _claimed(town, "Hello!")
    assert await database.turn(lambda db: mailings.cancel(db, mailing, int(town.clock())))
    await _put_back(town, claimed)
    await town.program.jobs.deliver()
    told = await _told(database, mailing)
    assert (_got(anna), told.sent, told.cancelled) == ([], 0, 1)


async def test_what_was_being_sent_when_a_mailing_was_paused_rests_too(
    town: TelegramTown, database: Database, town_keys: Keys
) -> None:
    (anna,), _ = await _people(town, town_keys)
    mailing, claimed = await _claimed(town, "Hello!")
    assert await database.turn(lambda db: mailings.pause(db, mailing))
    await _put_back(town, claimed)
    await town.program.jobs.deliver()
    assert _got(anna) == []
    assert await database.turn(lambda db: mailings.resume(db, mailing, int(town.clock())))
    await town.program.jobs.deliver()
    told = await _told(database, mailing)
    assert (len(_got(anna)), told.sent, told.state) == (1, 1, "done")


async def test_a_mailing_that_rests_holds_no_other_up(town: TelegramTown, database: Database, town_keys: Keys) -> None:
    (anna,), _ = await _people(town, town_keys)
    now = int(town.clock())
    first = await broadcast(database, now, {"en": "One"})
    _asks_to_wait(town)
    await town.program.jobs.deliver()
    assert await database.turn(lambda db: mailings.pause(db, first))
    town.clock.now += 2
    second = await broadcast(database, now, {"en": "Two"})
    await town.program.jobs.deliver()
    assert ["Two" in text for text in _got(anna)] == [True]
    assert (await _told(database, second)).state == "done"


@pytest.mark.parametrize("when", ["paused", "night"])
async def test_a_mailing_ends_when_its_time_is_over(town: TelegramTown, database: Database, town_keys: Keys, when: str) -> None:
    await _people(town, town_keys, 3, country="FI")
    town.clock.now += 9 * HOUR if when == "night" else 0
    now = int(town.clock())
    mailing = await broadcast(database, now, {"en": "Hello!"}, not_after=now + HOUR)
    if when == "paused":
        await database.turn(lambda db: mailings.pause(db, mailing))
    await town.program.jobs.deliver()
    assert (await _told(database, mailing)).state != "done"
    town.clock.now += HOUR + 1
    await town.program.jobs.deliver()
    told = await _told(database, mailing)
    assert (told.state, told.sent, told.remaining) == ("done", 0, 0)


async def test_a_mailing_ends_although_a_channel_was_switched_off(database_url: str, tmp_path: Path) -> None:
    async with web_town(database_url, tmp_path) as town:
        database, keys = town.program.database, read_keys(tmp_path / "key")
        await settle_in(database, keys, "telegram", [str(number) for number in range(120)])
        await settle_in(database, keys, "web", [f"{number:032x}" for number in range(3)])
        mailing = await broadcast(database, int(town.clock()), {"en": "Hello!"})
        post = _post(town, keys)
        await town.program.jobs.deliver()
        await post.release()
        assert (await _told(database, mailing)).failed == 0, "it may be back in a moment"
        town.clock.now += STRANDED_SECONDS
        await post.release()
        await town.program.jobs.deliver()
        told = await _told(database, mailing)
        assert (told.state, told.sent, told.failed) == ("done", 3, 120)


async def test_who_withdraws_between_being_found_and_being_put_down_gets_nothing(
    town: TelegramTown, database: Database, town_keys: Keys
) -> None:
    (anna,), (person,) = await _people(town, town_keys)
    now = int(town.clock())
    mailing = await broadcast(database, now, {"en": "Hello!"})
    next_ = await database.read(lambda db: filling.look(db, mailing, "IE", 0, 100, now, 2))

    def withdraw(db: Transaction) -> None:
        found, _ = persons.find(db, town_keys.hash("telegram", str(anna.id)), "telegram", now)
        persons.withdraw(db, found, persons.CONTACT, now)
        outbox.call_off_all(db, person, mailings_only=True)

    await database.turn(withdraw)
    await database.turn(lambda db: filling.fill(db, next_, "broadcast", now))
    await town.program.jobs.deliver()
    told = await _told(database, mailing)
    assert (_got(anna), told.cancelled, told.state) == ([], 1, "done")


async def test_who_stops_digests_meanwhile_gets_none_that_waits(town: TelegramTown, database: Database, town_keys: Keys) -> None:
    (anna,), people = await _people(town, town_keys)
    mailing, _ = await _edition(town, people)

    def stop(db: Transaction) -> None:
        # In one turn: the program, which runs, must not send it in between.
        _mail(db, mailing, people, int(town.clock()))
        db.session.execute(update(Preference).values(digest="never"))

    await database.turn(stop)
    await town.program.jobs.deliver()
    told = await _told(database, mailing)
    assert (_got(anna), told.cancelled) == ([], 1)


async def _edition(town: TelegramTown, people: list[int], content: str = "{}") -> tuple[int, int]:
    """Begin an edition whose text is this; return its mailing and its number."""
    now = int(town.clock())

    def work(db: Transaction) -> tuple[int, int]:
        mailing = mailings.start(db, MailingKind.DIGEST, ("IE",), begins_at=now, not_after=None, expected=1, now=now)
        row = Digest(consultation_id=1, country="IE", often="daily", due_at=now, at=now, mailing_id=mailing)
        db.session.add(row)
        db.session.flush()
        db.session.add(DigestText(digest_id=row.id or 0, language="en", content=content))
        db.session.add_all(Preference(participant_id=person, digest="daily") for person in people)
        db.session.flush()
        return mailing, row.id or 0

    return await town.program.database.turn(work)


def _mail(db: Transaction, mailing: int, people: list[int], now: int) -> None:
    digest = db.session.scalar(select(col(Digest.id)).where(col(Digest.mailing_id) == mailing))
    facts = orjson.dumps({"digest": digest}).decode()
    outbox.mail(db, mailing, "digest", [(person, "telegram", facts) for person in people], now, None)
    cursors = update(MailingCursor).where(col(MailingCursor.mailing_id) == mailing)
    db.session.execute(cursors.values(done=True))


async def test_a_mailing_that_cannot_go_on_holds_no_other_up(town: TelegramTown, database: Database, town_keys: Keys) -> None:
    (anna,), people = await _people(town, town_keys)
    await _edition(town, people, content="not JSON")
    mailing = await broadcast(database, int(town.clock()), {"en": "Hello!"})
    await town.program.jobs.deliver()
    assert (len(_got(anna)), (await _told(database, mailing)).state) == (1, "done")


async def test_who_becomes_one_with_somebody_who_got_it_gets_it_no_second_time(
    town: TelegramTown, database: Database, town_keys: Keys
) -> None:
    (anna, phone), (into, gone) = await _people(town, town_keys, 2)
    mailing, claimed = await _claimed(town, "Hello!")
    assert [message.person for message in claimed] == [into, gone]
    await _put_back(town, claimed[:1])
    sent = [Settled(claimed[1], OutboxState.SENT, ref="1")]
    await database.turn(lambda db: dispatch.settle(db, sent, int(town.clock())))
    await database.turn(lambda db: _merge(db, town_keys, phone, into))
    await town.program.jobs.deliver()
    await town.program.jobs.deliver()
    told = await _told(database, mailing)
    assert (_got(anna), _got(phone)) == ([], []), "she has read it in the other chat"
    assert (told.sent, told.cancelled) == (1, 1)


def _merge(db: Transaction, keys: Keys, user: User, into: int) -> None:
    found, _ = persons.find(db, keys.hash("telegram", str(user.id)), "telegram", 0)
    linking.merge(db, keys, found, into, orjson.dumps([str(user.id)] * 2))


async def test_who_is_forgotten_before_it_is_sent_is_counted(town: TelegramTown, database: Database, town_keys: Keys) -> None:
    _, people = await _people(town, town_keys, 3)
    mailing, claimed = await _claimed(town, "Hello!")
    now = int(town.clock())

    def put_back_and_forget(db: Transaction) -> None:
        # In one turn: the program, which runs, must not claim any in between.
        dispatch.settle(db, [Settled(message, OutboxState.WAITING, until=now) for message in claimed[1:]], now)
        for person in people[:2]:
            persons.forget(db, person)

    await database.turn(put_back_and_forget)
    await database.turn(lambda db: dispatch.settle(db, [Settled(claimed[0], OutboxState.SENT)], now))
    await town.program.jobs.deliver()
    told = await _told(database, mailing)
    assert (told.sent, told.cancelled, told.state) == (1, 2, "done")


async def test_what_waits_for_the_morning_is_put_off_a_few_at_a_time(
    town: TelegramTown, database: Database, town_keys: Keys
) -> None:
    _, people = await _people(town, town_keys, 3 * LOOKED_AT, country="FI")
    (awake,), day = await _people(town, town_keys, country="PT")
    town.clock.now += 8 * HOUR + HOUR // 2  # 20:30 UTC: 22:30 in Finland, not yet in Portugal
    now = int(town.clock())
    waits = select(func.count()).where(col(Outbox.not_before) > now)

    def begin(db: Transaction) -> tuple[list[dispatch.Message], int | None]:
        # In one turn: the program, which runs, must not claim any in between.
        outbox.put_each(db, people + day, "news", "{}", now)
        return dispatch.claim(db, "telegram", now, 1), db.session.scalar(waits)

    assert await database.turn(begin) == ([], LOOKED_AT), "those who vote meanwhile do not wait for all"
    for _ in range(4):
        await town.program.jobs.deliver()
    assert len(_got(awake)) == 1


async def test_the_program_ends_while_it_claims_and_nothing_is_unknown(
    town: TelegramTown, database: Database, town_keys: Keys
) -> None:
    users, people = await _people(town, town_keys, 2)
    await database.turn(lambda db: outbox.put_each(db, people, "news", "{}", int(town.clock())))
    await town.program.post.close()
    courier = _courier(town, town_keys)
    running = asyncio.create_task(courier.run())
    await asyncio.sleep(0)  # it has asked for a turn
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await courier.close(3)
    await town.program.jobs.deliver()
    assert await _states(database) == ["sent", "sent"]
    assert [len(_got(user)) for user in users] == [1, 1]


async def test_a_message_whose_chat_is_to_be_left_alone_for_long_waits_in_the_outbox(
    town: TelegramTown, database: Database, town_keys: Keys
) -> None:
    (anna,), people = await _people(town, town_keys)
    await database.turn(lambda db: outbox.put_each(db, people, "news", "{}", int(town.clock())))
    town.channel.pace.throttled(str(anna.id), 300)
    async with asyncio.timeout(5):
        await town.program.jobs.deliver()
    assert await _states(database) == ["waiting"]
    assert await database.turn(lambda db: db.session.scalar(select(col(Outbox.not_before))) or 0) >= int(town.clock()) + 290


async def test_an_address_that_cannot_be_read_stops_nobody_elses_messages(
    town: TelegramTown, database: Database, town_keys: Keys
) -> None:
    (_, anna), people = await _people(town, town_keys, 2)
    broken = update(Identity).where(col(Identity.participant_id) == people[0]).values(sealed=b"of another key")
    await database.turn(lambda db: db.session.execute(broken))
    await database.turn(lambda db: outbox.put_each(db, people, "news", "{}", int(town.clock())))
    await town.program.jobs.deliver()
    assert (await _states(database), len(_got(anna))) == (["failed", "sent"], 1)


async def test_a_progress_message_that_was_deleted_is_sent_anew_once(
    town: TelegramTown, database: Database, town_keys: Keys
) -> None:
    users, people = await _people(town, town_keys, 4)
    olga, post = users[0], _post(town, town_keys)
    mailing = await _watched(town, people[0])
    told = len(_got(olga))
    await town.program.jobs.deliver()  # so that the figures are others
    town.api.fail("editMessageText", 400, "Bad Request: message to edit not found", times=1)
    await post.watch()
    posted = len(town.api.calls_of("sendMessage"))
    await database.turn(lambda db: db.session.execute(update(Mailing).values(sent=0, unknown=Mailing.__table__.c.sent)))  # type: ignore[attr-defined]
    await post.watch()
    assert len(town.api.calls_of("sendMessage")) == posted, "the new one is changed"
    assert told == 1
    assert town.api.calls_of("editMessageText")[-1].parameters["message_id"] == olga.answers[-1].message_id
    assert (await _told(database, mailing)).state == "done"


async def test_who_is_no_organiser_any_more_watches_no_longer(town: TelegramTown, database: Database, town_keys: Keys) -> None:
    _, people = await _people(town, town_keys, 2)
    await _watched(town, people[0])
    now = int(town.clock())
    assert await database.turn(lambda db: len(mailings.watched(db, now))) == 1
    await database.turn(lambda db: db.session.execute(update(Staff).values(removed_at=now)))
    assert await database.turn(lambda db: mailings.watched(db, now)) == []


async def _watched(town: TelegramTown, organiser: int) -> int:
    """Send a message off that an organiser watches; return its mailing."""
    database, now = town.program.database, int(town.clock())
    mailing = await broadcast(database, now, {"en": "Hello!"})
    await database.turn(lambda db: mailings.pause(db, mailing))

    def work(db: Transaction) -> None:
        staff = Staff(participant_id=organiser, role="organiser", at=now, joined_at=now)
        db.session.add(staff)
        db.session.flush()
        db.session.execute(update(Broadcast).values(moderator=staff.id))
        number = db.session.scalar(select(col(Broadcast.id)))
        outbox.put_each(db, [organiser], mailings.WATCH, orjson.dumps({"broadcast": number}).decode(), now)

    await database.turn(work)
    await town.program.jobs.deliver()
    await database.turn(lambda db: mailings.resume(db, mailing, now))
    return mailing


async def test_what_many_are_told_is_read_anew_after_a_minute(town: TelegramTown, database: Database, town_keys: Keys) -> None:
    await _people(town, town_keys)
    clock = [0.0]
    said: list[str] = []

    def compose(_say: Speech, _kind: str, facts: Mapping[str, Any], _quoted: str) -> Reply:
        said.append(facts["text"])
        return Reply(Markup(facts["text"]))

    _, (message,) = await _claimed(town, "Before")
    letters = Letters(database, Speeches(), compose, lambda: clock[0])
    await asyncio.gather(*(letters.reply(message, "") for _ in range(5)))
    await database.turn(lambda db: db.session.execute(update(BroadcastText).values(text="After")))
    clock[0] += FRESH_SECONDS - 1
    await letters.reply(message, "")
    assert set(said) == {"Before"}
    clock[0] += 2
    await letters.reply(message, "")
    assert said[-1] == "After"


def _courier(town: TelegramTown, keys: Keys) -> Courier:
    compose = partial(handlers.compose, appeal_days=14)
    letters = Letters(town.program.database, Speeches(strict=True), compose, town.clock)
    return Courier(town.channel, town.program.database, keys, letters, town.clock)


def _post(town: Town, keys: Keys) -> Post:
    compose = partial(handlers.compose, appeal_days=14)
    channels: dict[str, Channel] = town.program.channels
    return Post(town.program.database, keys, Speeches(strict=True), channels, compose, town.clock, per_week=2)


async def _states(database: Database) -> list[str]:
    return await database.turn(lambda db: list(db.session.scalars(select(col(Outbox.state)).order_by(col(Outbox.id)))))


async def test_the_web_history_takes_a_message_once_even_when_much_was_said_since(database: Database) -> None:
    person = b"p" * 32

    def work(db: Transaction) -> int:
        history.put(db, person, None, b"news", 1000, "outbox 1")
        for at in range(2 * history.KEPT):
            history.put(db, person, None, b"said", 1000 + at // 10)
        history.put(db, person, None, b"news", 1060, "outbox 1")
        news = select(func.count()).where(col(WebMessage.person) == person, col(WebMessage.seq) > history.KEPT)
        news = news.where(col(WebMessage.key) == "outbox 1")
        again = db.session.scalar(news) or 0
        for _ in range(history.KEPT):
            history.put(db, person, None, b"said", 1000 + history.AGAIN_SECONDS + 1)
        rows = db.session.scalar(select(func.count()).where(col(WebMessage.person) == person))
        assert rows == history.KEPT, "kept no longer than it may come again"
        return again

    assert await database.turn(work) == 0


async def test_pausing_is_no_deadlock_with_putting_down(town: TelegramTown, database: Database, town_keys: Keys) -> None:
    """PostgreSQL: who steers is in the audience, and their row is held while they do."""
    (olga,), _ = await _people(town, town_keys)
    now = int(town.clock())
    mailing = await broadcast(database, now, {"en": "Hello!"})
    next_ = await database.read(lambda db: filling.look(db, mailing, "IE", 0, 100, now, 2))
    held, put = threading.Event(), threading.Event()

    def steer(db: Transaction) -> bool:
        persons.find(db, town_keys.hash("telegram", str(olga.id)), "telegram", now)
        held.set()
        put.wait(0.5)
        return mailings.pause(db, mailing)

    def fill(db: Transaction) -> int | None:
        held.wait(5)
        count = filling.fill(db, next_, "broadcast", now)
        put.set()
        return count

    paused, count = await asyncio.gather(database.turn(steer), database.turn(fill))
    assert (paused, count) in ((True, 1), (True, None))


async def test_forgetting_is_no_deadlock_with_settling(town: TelegramTown, database: Database, town_keys: Keys) -> None:
    (anna,), (person,) = await _people(town, town_keys)
    now = int(town.clock())
    mailing, (message,) = await _claimed(town, "Hello!")
    held, settling = threading.Event(), threading.Event()

    def forget(db: Transaction) -> None:
        persons.find(db, town_keys.hash("telegram", str(anna.id)), "telegram", now)
        held.set()
        settling.wait(0.5)
        persons.forget(db, person)

    def settle(db: Transaction) -> None:
        held.wait(5)
        dispatch.settle(db, [Settled(message, OutboxState.SENT, offered=(("Go", "x"),))], now)
        settling.set()

    await asyncio.gather(database.turn(forget), database.turn(settle))
    told = await _told(database, mailing)
    assert told.sent + told.cancelled == 1


async def test_ending_is_no_deadlock_with_claiming_what_comes_too_late(
    town: TelegramTown, database: Database, town_keys: Keys
) -> None:
    await _people(town, town_keys, 2)
    now = int(town.clock())
    mailing, claimed = await _claimed(town, "Hello!", not_after=now + HOUR)
    await _put_back(town, claimed)
    locked, ending = threading.Event(), threading.Event()

    def claim(db: Transaction) -> None:
        db.session.execute(select(col(Outbox.id)).where(col(Outbox.mailing_id) == mailing).with_for_update())
        locked.set()
        ending.wait(0.5)
        dispatch.claim(db, "telegram", now + 2 * HOUR, 10)

    def end(db: Transaction) -> bool:
        locked.wait(5)
        done = mailings.cancel(db, mailing, now)
        ending.set()
        return done

    await asyncio.gather(database.turn(claim), database.turn(end))
    await town.program.jobs.deliver()
    told = await _told(database, mailing)
    assert (told.expired + told.cancelled, told.state) == (2, "cancelled")


async def test_what_is_under_way_when_the_program_ends_is_unknown_and_what_was_not_begun_waits(
    town: TelegramTown, database: Database, town_keys: Keys
) -> None:
    users, people = await _people(town, town_keys, 2)
    await database.turn(lambda db: outbox.put_each(db, people, "news", "{}", int(town.clock())))
    town.api.fail("sendMessage", hang=5)
    town.channel.pace.throttled(str(users[1].id), 5)
    await town.program.post.close()
    courier = _courier(town, town_keys)
    running = asyncio.create_task(courier.run())
    await town.api.until(lambda: len(_got(users[0])) == 1)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await courier.close(0.1)
    assert await _states(database) == ["unknown", "waiting"]
