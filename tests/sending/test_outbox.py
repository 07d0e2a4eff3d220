"""The outbox and the courier on Telegram: each message once, in order, no faster than it may be, and nothing lost."""

import asyncio
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import func, select, update
from sqlmodel import col

from bot.sending.courier import IN_FLIGHT
from storage import dispatch, mailings, outbox
from storage import people as persons
from storage.database import Transaction
from storage.dispatch import LEASE_SECONDS
from storage.keys import Keys, read_keys
from storage.tables import Identity, Outbox, OutboxState, Priority
from tests.bot_api import User
from tests.sending.crowd import broadcast, settle_in, telegram_users
from tests.town import TelegramTown, telegram_town

HOUR = 3600
NEWS = "news"


@pytest.fixture
async def town(database_url: str, tmp_path: Path) -> AsyncIterator[TelegramTown]:
    async with telegram_town(database_url, tmp_path) as opened:
        yield opened


@pytest.fixture
def town_keys(town: TelegramTown, tmp_path: Path) -> Keys:
    return read_keys(tmp_path / "key")


async def _people(town: TelegramTown, keys: Keys, count: int = 1, country: str = "IE") -> tuple[list[User], list[int]]:
    users = telegram_users(town.api, count)
    numbers = await settle_in(town.program.database, keys, "telegram", users, country=country)
    return [town.api.users[int(user)] for user in users], numbers


async def _put(town: TelegramTown, people: list[int], kind: str = NEWS, facts: str = "{}", **how: int) -> list[int]:
    now = int(town.clock())
    return await town.program.database.turn(lambda db: outbox.put_each(db, people, kind, facts, now, **how))


async def _states(town: TelegramTown) -> list[tuple[str, str]]:
    wanted = select(col(Outbox.state), col(Outbox.reason)).order_by(col(Outbox.id))
    return await town.program.database.turn(lambda db: [(state, why) for state, why in db.session.execute(wanted)])


def _got(user: User) -> list[str]:
    return [message.text for message in user.answers]


async def test_a_message_is_sent_once(town: TelegramTown, town_keys: Keys) -> None:
    (anna,), people = await _people(town, town_keys)
    await _put(town, people)
    await town.program.jobs.deliver()
    await town.program.jobs.deliver()
    assert len(_got(anna)) == 1
    assert await _states(town) == [("sent", "")]


async def test_it_waits_as_long_as_the_channel_asks(town: TelegramTown, town_keys: Keys) -> None:
    (anna,), people = await _people(town, town_keys)
    town.api.fail("sendMessage", 429, "Too Many Requests: retry after 1", parameters={"retry_after": 1})
    await _put(town, people)
    await town.program.jobs.deliver()
    assert _got(anna) == []
    assert await _states(town) == [("waiting", "")]
    town.clock.now += 1
    await town.program.jobs.deliver()
    assert len(_got(anna)) == 1


async def test_what_comes_after_a_message_that_waits_again_waits_too(town: TelegramTown, town_keys: Keys) -> None:
    (anna,), people = await _people(town, town_keys)
    town.api.fail("sendMessage", 429, "Too Many Requests: retry after 1", parameters={"retry_after": 1})
    for kind in ("suspension-lifted", NEWS):
        await _put(town, people, kind, '{"proposal":1}')
    await town.program.jobs.deliver()
    assert _got(anna) == []
    town.clock.now += 1
    await town.program.jobs.deliver()
    assert [("hand in" in text) for text in _got(anna)] == [True, False]


async def test_nothing_more_goes_to_who_blocked_us_until_they_come_back(town: TelegramTown, town_keys: Keys) -> None:
    (anna,), people = await _people(town, town_keys)
    anna.blocked = True
    await _put(town, people)
    await town.program.jobs.deliver()
    assert await _states(town) == [("failed", "stopped")]
    calls = len(town.api.calls_of("sendMessage"))
    await _put(town, people)
    await town.program.jobs.deliver()
    assert len(town.api.calls_of("sendMessage")) == calls, "not even tried"
    anna.blocked = False
    anna.writes("/help")
    await town.api.idle()
    await town.settled()
    await _put(town, people)
    await town.program.jobs.deliver()
    assert [state for state, _ in await _states(town)] == ["failed", "failed", "sent"]


async def test_who_blocked_one_chat_is_reached_in_another(town: TelegramTown, town_keys: Keys) -> None:
    (anna, phone), people = await _people(town, town_keys, 2)
    second = update(Identity).where(col(Identity.participant_id) == people[1]).values(participant_id=people[0])
    await town.program.database.turn(lambda db: db.session.execute(second))
    anna.blocked = True
    await _put(town, people[:1])
    await town.program.jobs.deliver()
    assert await _states(town) == [("sent", "")]
    assert len(_got(phone)) == 1


async def test_what_may_have_arrived_is_not_sent_again(town: TelegramTown, town_keys: Keys) -> None:
    (anna,), people = await _people(town, town_keys)
    town.api.fail("sendMessage", drop=True)
    await _put(town, people)
    await town.program.jobs.deliver()
    assert await _states(town) == [("unknown", "timeout")]
    town.clock.now += HOUR
    await town.program.jobs.deliver()
    assert len(_got(anna)) == 1, "it had arrived"


async def test_what_is_refused_is_said_so_and_holds_nothing_up(town: TelegramTown, town_keys: Keys) -> None:
    (anna,), people = await _people(town, town_keys)
    town.api.fail("sendMessage", 400, "Bad Request: chat not found")
    await _put(town, people)
    await _put(town, people)
    await town.program.jobs.deliver()
    assert await _states(town) == [("failed", "refused"), ("sent", "")]
    assert len(_got(anna)) == 1


async def test_what_is_urgent_goes_first(town: TelegramTown, town_keys: Keys) -> None:
    _, people = await _people(town, town_keys, 30)
    now = int(town.clock())

    def work(db: Transaction) -> list[dispatch.Message]:
        # In one turn: the program, which runs, sends several at once, and which of them arrives first is nobody's promise.
        outbox.put_each(db, people, NEWS, "{}", now, priority=Priority.MAILING)
        outbox.put_each(db, people[-1:], "suspension-lifted", '{"proposal":1}', now)
        return dispatch.claim(db, "telegram", now, 1)

    assert [message.kind for message in await town.program.database.turn(work)] == ["suspension-lifted"]


async def test_what_a_program_was_sending_when_it_died_is_unknown_and_the_rest_goes_on(
    town: TelegramTown, town_keys: Keys
) -> None:
    (anna,), people = await _people(town, town_keys)
    database, now = town.program.database, int(town.clock())

    def begin(db: Transaction) -> list[dispatch.Message]:
        # In one turn: the program, which runs, must not claim it in between.
        outbox.put_each(db, people, NEWS, "{}", now)
        outbox.put_each(db, people, "suspension-lifted", '{"proposal":1}', now)
        return dispatch.claim(db, "telegram", now, 10)

    assert len(await database.turn(begin)) == 1, "one at a time to one person"
    await town.program.jobs.deliver()
    assert _got(anna) == [], "somebody is sending to her"
    town.clock.now += LEASE_SECONDS
    later = int(town.clock())
    await database.turn(lambda db: dispatch.release(db, later, ["web"]))
    await town.program.jobs.deliver()
    assert await _states(town) == [("unknown", ""), ("sent", "")]
    assert len(_got(anna)) == 1


async def test_two_programs_never_send_the_same(town: TelegramTown, town_keys: Keys) -> None:
    _, people = await _people(town, town_keys, 40)
    await _put(town, people)
    now = int(town.clock())
    database = town.program.database
    claims = await asyncio.gather(*(database.turn(lambda db: dispatch.claim(db, "telegram", now, 7)) for _ in range(8)))
    numbers = [message.id for claim in claims for message in claim]
    assert len(numbers) == len(set(numbers))


async def test_at_night_nobody_is_written_to(town: TelegramTown, town_keys: Keys) -> None:
    (anna,), people = await _people(town, town_keys, country="FI")
    town.clock.now += 10 * HOUR  # 22:00 UTC
    await _put(town, people)
    await town.program.jobs.deliver()
    assert _got(anna) == []
    town.clock.now += 9 * HOUR
    await town.program.jobs.deliver()
    assert len(_got(anna)) == 1


async def test_a_broadcast_reaches_each_once_and_counts_what_became_of_it(town: TelegramTown, town_keys: Keys) -> None:
    users, _ = await _people(town, town_keys, 30)
    french, _ = await _people(town, town_keys, 10, country="FR")
    users[3].blocked = True
    users[5].deactivated = True
    town.api.fail("sendMessage", 429, "Too Many Requests: retry after 1", parameters={"retry_after": 1}, times=2)
    now = int(town.clock())
    mailing = await broadcast(town.program.database, now, {"en": "Hello <b>Europe</b>!"})
    await town.program.jobs.deliver()
    town.clock.now += 2
    await town.program.jobs.deliver()
    told = await town.program.database.turn(lambda db: mailings.progress(db, mailing))
    assert (told.expected, told.sent, told.stopped, told.failed, told.remaining) == (40, 38, 2, 0, 0)
    assert told.state == "done"
    for user in (*users, *french):
        assert len(_got(user)) == (0 if user in (users[3], users[5]) else 1)
    assert "Hello Europe!" in _got(users[0])[0]


async def test_who_leaves_the_audience_meanwhile_is_left_out(town: TelegramTown, town_keys: Keys) -> None:
    users, people = await _people(town, town_keys, 5)
    now = int(town.clock())
    database = town.program.database
    mailing = await broadcast(database, now, {"en": "Hello!"})
    anna = users[0]
    anna.writes("/stop")
    await town.api.idle()
    await town.settled()
    before = len(_got(anna))
    await database.turn(lambda db: persons.forget(db, people[1]))
    newcomers, _ = await _people(town, town_keys, 1)
    await town.program.jobs.deliver()
    told = await database.turn(lambda db: mailings.progress(db, mailing))
    assert (told.sent, told.state, told.remaining) == (3, "done", 0)
    assert (len(_got(anna)), len(_got(users[1])), len(_got(newcomers[0]))) == (before, 0, 0)


async def test_a_mailing_rests_and_goes_on_and_ends_early(town: TelegramTown, town_keys: Keys) -> None:
    users, people = await _people(town, town_keys, 6)
    now = int(town.clock())
    database = town.program.database
    mailing = await broadcast(database, now, {"en": "Hello!"})
    assert await database.turn(lambda db: mailings.pause(db, mailing))
    assert not await database.turn(lambda db: mailings.pause(db, mailing))
    await town.program.jobs.deliver()
    assert sum(len(_got(user)) for user in users) == 0
    await _put(town, people[:1])
    await town.program.jobs.deliver()
    assert len(_got(users[0])) == 1, "what concerns a person alone is not held up by it"
    assert await database.turn(lambda db: mailings.resume(db, mailing, now))
    await town.program.jobs.deliver()
    assert sum(len(_got(user)) for user in users) == 7
    again = await broadcast(database, now, {"en": "Again!"})
    assert await database.turn(lambda db: mailings.cancel(db, again, now))
    await town.program.jobs.deliver()
    told = await database.turn(lambda db: mailings.progress(db, again))
    assert (told.sent, told.state) == (0, "cancelled")


async def test_nobody_gets_more_than_two_a_week(town: TelegramTown, town_keys: Keys) -> None:
    (anna,), _ = await _people(town, town_keys)
    for _ in range(3):
        await broadcast(town.program.database, int(town.clock()), {"en": "Hello!"})
        await town.program.jobs.deliver()
        town.clock.now += HOUR
    assert len(_got(anna)) == 2
    town.clock.now += 7 * 24 * HOUR
    await broadcast(town.program.database, int(town.clock()), {"en": "Hello!"})
    await town.program.jobs.deliver()
    assert len(_got(anna)) == 3


async def test_what_is_over_is_not_sent(town: TelegramTown, town_keys: Keys) -> None:
    (anna,), _ = await _people(town, town_keys, country="FI")
    town.clock.now += 9 * HOUR  # 21:00 UTC, 23:00 in Finland
    now = int(town.clock())
    mailing = await broadcast(town.program.database, now, {"en": "Hello!"}, not_after=now + HOUR)
    await town.program.jobs.deliver()
    town.clock.now += 12 * HOUR
    await town.program.jobs.deliver()
    told = await town.program.database.turn(lambda db: mailings.progress(db, mailing))
    assert (_got(anna), told.sent, told.state) == ([], 0, "done")
    waits = select(func.count()).where(col(Outbox.state) == OutboxState.WAITING.value)
    assert await town.program.database.turn(lambda db: db.session.scalar(waits)) == 0


async def test_answers_go_first_while_many_are_written_to(town: TelegramTown, town_keys: Keys) -> None:
    users, people = await _people(town, town_keys, 61)
    anna = users[-1]
    await _put(town, people[:-1], priority=Priority.MAILING)
    await town.api.until(lambda: sum(len(_got(user)) for user in users) > 3)
    anna.writes("/help")
    await town.api.until(lambda: len(_got(anna)) == 1)
    assert sum(len(_got(user)) for user in users[:-1]) < 60, "they still wait"


async def test_answers_find_a_connection_while_telegram_is_slow_to_take_the_rest(database_url: str, tmp_path: Path) -> None:
    async with telegram_town(database_url, tmp_path, telegram_rate=1000) as town:
        users, people = await _people(town, read_keys(tmp_path / "key"), IN_FLIGHT + 1)
        town.api.fail("sendMessage", hang=15, times=IN_FLIGHT)
        await _put(town, people[:-1], priority=Priority.MAILING)
        await town.api.until(lambda: sum(len(_got(user)) for user in users) == IN_FLIGHT)
        users[-1].writes("/help")
        await town.api.until(lambda: len(_got(users[-1])) == 1)
        assert {state for state, _ in await _states(town)} == {"claimed"}, "none of them is through"


async def test_what_the_channel_asked_of_many_answers_wait_for_too(town: TelegramTown, town_keys: Keys) -> None:
    users, people = await _people(town, town_keys, 3)
    town.api.fail("sendMessage", 429, "Too Many Requests: retry after 2", parameters={"retry_after": 2}, times=2)
    await _put(town, people[:2], priority=Priority.MAILING)
    await town.api.until(lambda: sum(call.status == 429 for call in town.api.calls_of("sendMessage")) == 2)
    refused = time.monotonic()
    users[2].writes("/help")
    await town.api.until(lambda: len(_got(users[2])) == 1)
    assert time.monotonic() - refused > 1.5, "nobody is spoken to before that"
