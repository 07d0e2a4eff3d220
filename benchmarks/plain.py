"""The plain stack, as a tutorial would build it: the baseline of the end-to-end figure.

python-telegram-bot with its own transport and Application, SQLModel with an AsyncSession on aiosqlite, a transaction a vote, the
same work for each vote (drop a repeat, find the person, vote, tally, what was seen, the next proposal), the same durability
(synchronous=FULL), the update acknowledged after the commit.

    python -m benchmarks.plain DATABASE TOKEN API PORT
"""

import asyncio
import random
import sys
from typing import Any

from aiohttp import web
from pyroaring import BitMap
from sqlalchemy import event
from sqlalchemy.ext.asyncio import create_async_engine
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession
from telegram import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, CallbackQueryHandler, ContextTypes

from benchmarks.world import KEYS
from storage.tables import Identity, Participant, Proposal, Received, Tally, Vote

# One connection: several would fail each other with "database is locked", and the plain stack would look worse than it is.
ENGINE = create_async_engine(
    f"sqlite+aiosqlite:///{sys.argv[1]}" if len(sys.argv) > 1 else "sqlite+aiosqlite://",
    pool_size=1,
    max_overflow=0,
    pool_timeout=60,
)
NAMES = {1: "agree", 0: "neutral", -1: "disagree"}


@event.listens_for(ENGINE.sync_engine, "connect")
def _prepare(connection: Any, _: object) -> None:
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")


async def vote(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    """Record a vote and show the next proposal."""
    query = update.callback_query
    assert query is not None
    text, buttons, toast = await _turn(update.update_id, query)
    await query.answer(toast)
    await query.edit_message_text(text, parse_mode="HTML", reply_markup=buttons)


async def _turn(number: int, query: CallbackQuery) -> tuple[str, InlineKeyboardMarkup, str]:
    _, proposal, choice = str(query.data).split(":")
    async with AsyncSession(ENGINE, expire_on_commit=False) as session:
        if await session.get(Received, ("telegram", str(number))) is None:
            session.add(Received(channel="telegram", event=str(number), at=1))
        identity = await session.get(Identity, KEYS.hash("telegram", str(query.from_user.id)))
        assert identity is not None
        person = await session.get(Participant, identity.participant_id)
        assert person is not None
        old = await session.get(Vote, (person.id, int(proposal)))
        if old is None:
            session.add(
                Vote(
                    participant_id=person.id or 0, proposal_id=int(proposal), choice=int(choice), served=True,
                    country=person.country, cast_at=1, changed_at=1,
                )
            )  # fmt: skip
            tally = await session.get(Tally, (int(proposal), person.country, True))
            if tally is None:
                tally = Tally(proposal_id=int(proposal), country=person.country, served=True)
                session.add(tally)
            name = NAMES[int(choice)]
            setattr(tally, name, getattr(tally, name) + 1)
        seen = BitMap.deserialize(person.seen) | BitMap([int(proposal)])
        person.seen = seen.serialize()
        session.add(person)
        key = random.randint(1, 3_000)
        wanted = (
            select(Proposal)
            .where(col(Proposal.id) >= key, col(Proposal.id).not_in(list(seen)))
            .order_by(col(Proposal.id))
            .limit(1)
        )
        following = (await session.exec(wanted)).first() or (await session.exec(select(Proposal).limit(1))).one()
        await session.commit()
        number_ = following.id
    labels = [
        [("Agree", f"v:{number_}:1"), ("Neutral", f"v:{number_}:0"), ("Disagree", f"v:{number_}:-1")],
        [("Skip", f"s:{number_}"), ("More", "m")],
        [
            ("A favourite", f"w:{proposal}:1:0"),
            ("Can be done", f"w:{proposal}:1:1"),
            ("Goes without saying", f"w:{proposal}:1:2"),
        ],
        [("Change my last vote", f"ch:{proposal}")],
    ]
    keyboard = [[InlineKeyboardButton(label, callback_data=data) for label, data in row] for row in labels]
    text = f"<b>We should {following.text}</b>\n\n— a fellow citizen, {following.country}"
    return text, InlineKeyboardMarkup(keyboard), "Recorded: you agree."


async def main(token: str, api: str, port: int) -> None:
    """Serve the webhook until killed."""
    application = Application.builder().token(token).base_url(api).updater(None).build()
    application.add_handler(CallbackQueryHandler(vote))

    async def webhook(request: web.Request) -> web.Response:
        update = Update.de_json(await request.json(), application.bot)
        await application.process_update(update)
        return web.Response()

    http = web.Application()
    http.router.add_post("/telegram", webhook)
    async with application:
        runner = web.AppRunner(http, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", port).start()
        await application.bot.set_webhook(f"http://127.0.0.1:{port}/telegram", max_connections=100)
        print("serving", flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[2], sys.argv[3], int(sys.argv[4])))
