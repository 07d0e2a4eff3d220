"""Killed at any point and started again: no message is lost, none is sent twice, each person's come in order."""

import asyncio
import contextlib
import re
import time
from pathlib import Path
from random import Random

import orjson
import pytest
from sqlalchemy import func, select
from sqlmodel import col

from storage import dispatch, mailings
from storage.database import Database, Transaction
from storage.dispatch import LEASE_SECONDS
from storage.keys import Keys, read_keys
from storage.tables import MailingState, Outbox, OutboxState, WebMessage
from tests.bot_api import BotApi
from tests.sending import serving
from tests.sending.crowd import broadcast, settle_in, telegram_users

KILLS = 100
RATE = 60
ON_TELEGRAM, ON_WEB = 200, 60
NOON = 12 * 3600
PATIENCE = 60


@pytest.mark.timeout(600)  # a hundred starts of the program
async def test_nothing_lost_and_nothing_doubled_over_a_hundred_kills(database_url: str, tmp_path: Path) -> None:
    kills = KILLS if database_url.startswith("sqlite") else KILLS // 5
    random = Random(7)
    # At noon everywhere: at night nothing would be sent.
    later = NOON - time.time() % 86_400
    async with BotApi() as api, _opened(database_url) as database:
        api.limit(per_second=RATE, per_chat=1.0)
        keys = read_keys(tmp_path / "key")
        users = telegram_users(api, ON_TELEGRAM)
        await settle_in(database, keys, "telegram", users)
        browsers = [f"{number:032x}" for number in range(ON_WEB)]
        await settle_in(database, keys, "web", browsers, country="FR")
        telegram = {"telegram_token": api.token, "telegram_api": api.base_url, "telegram_rate": RATE}
        given = {**telegram, "broadcasts_per_week": 100}
        sent_off: list[int] = []
        for _ in range(kills):
            if not sent_off or await database.read(lambda db: _is_sent(db, sent_off[-1])):
                sent_off.append(await broadcast(database, int(time.time() + later), {"en": f"number {len(sent_off)};"}))
            wanted = api.counts["sendMessage"] + random.randint(1, 12)
            process = serving.start(database_url, tmp_path, later, given)
            with contextlib.suppress(AssertionError):  # it is nearly through: killed all the same
                await api.until(lambda wanted=wanted: api.counts["sendMessage"] >= wanted, 4)  # type: ignore[misc]
            await asyncio.sleep(random.uniform(0, 0.03))  # anywhere between two messages
            process.kill()
            process.join()
        now = int(time.time() + later) + LEASE_SECONDS + 1
        await database.turn(lambda db: dispatch.release(db, now, ["web"]))
        process = serving.start(database_url, tmp_path, later, given)
        async with asyncio.timeout(PATIENCE):
            while not await _is_over(database, sent_off[-1]):
                await asyncio.sleep(0.05)
        process.kill()
        process.join()

        unknown = await database.read(_unknown)
        assert len(unknown) <= 10 * kills, "hardly more than what was on its way"
        for user in users:
            got = [int(found) for message in api.users[int(user)].answers for found in re.findall(r"number (\d+);", message.text)]
            assert got == sorted(set(got)), "in order, and none twice"
        delivered = sum(len(api.users[int(user)].answers) for user in users)
        told = [await database.read(lambda db, mailing=mailing: mailings.progress(db, mailing)) for mailing in sent_off]
        everybody = len(sent_off) * (ON_TELEGRAM + ON_WEB)
        assert sum(one.sent + one.unknown for one in told) == everybody, "none lost"
        assert sum(one.unknown for one in told) == len(unknown)
        on_web = await database.read(lambda db: _on_web(db, keys, browsers))
        assert on_web == [len(sent_off)] * ON_WEB, "the web chat takes each exactly once"
        assert len(sent_off) * ON_TELEGRAM - len(unknown) <= delivered <= len(sent_off) * ON_TELEGRAM


@contextlib.asynccontextmanager
async def _opened(url: str):  # type: ignore[no-untyped-def]  # noqa: ANN202
    database = Database(url)
    try:
        yield database
    finally:
        await database.close()


def _is_sent(db: Transaction, mailing: int) -> bool:
    """Whether everything is on its way, or was when the program was killed."""
    waits = select(func.count()).where(col(Outbox.mailing_id) == mailing, col(Outbox.state) == OutboxState.WAITING.value)
    return not mailings.open_countries(db, mailing) and not db.session.scalar(waits)


async def _is_over(database: Database, mailing: int) -> bool:
    told = await database.read(lambda db: mailings.progress(db, mailing))
    return told.state == MailingState.DONE


def _unknown(db: Transaction) -> list[tuple[int, int]]:
    rows = db.session.execute(select(col(Outbox.participant_id), col(Outbox.facts)).where(col(Outbox.state) == "unknown"))
    return [(person, orjson.loads(facts)["broadcast"]) for person, facts in rows]


def _on_web(db: Transaction, keys: Keys, browsers: list[str]) -> list[int]:
    counts = []
    for browser in browsers:
        mine = select(func.count()).where(col(WebMessage.person) == keys.hash("web", browser))
        counts.append(db.session.scalar(mine) or 0)
    return counts
