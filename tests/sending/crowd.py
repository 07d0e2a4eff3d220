"""Many people who may be written to, put straight into the database, and a message for them."""

from collections.abc import Sequence

import orjson
from sqlalchemy import func, insert, select
from sqlmodel import col

from storage import broadcasts
from storage.database import Database, Transaction
from storage.keys import Keys
from storage.people import CONTACT, TAKE_PART
from storage.tables import Consent, Consultation, Identity, Participant
from tests.bot_api import BotApi


def telegram_users(api: BotApi, count: int) -> list[str]:
    """Return the numbers of so many users who have spoken to the bot."""
    users = [api.user() for _ in range(count)]
    for user in users:
        api.keep(user.id, "hello", "hello", [], own=True)
    return [str(user.id) for user in users]


async def settle_in(
    database: Database, keys: Keys, channel: str, people: Sequence[str], *, country: str = "IE", language: str = "en"
) -> list[int]:
    """Let these people take part and agree to be written to; return their numbers here."""

    def work(db: Transaction) -> list[int]:
        consultation = db.session.scalar(select(func.min(col(Consultation.id))))
        first = (db.session.scalar(select(func.max(col(Participant.id)))) or 0) + 1
        numbers = range(first, first + len(people))
        hashes = [keys.hash(channel, person) for person in people]
        connection = db.session.connection()
        row = {
            "language": language, "country": country, "consultation_id": consultation, "consented_at": 1, "privacy_version": 1,
            "touched_at": 1, "seen": b"", "linked": b"", "dialogue": b"", "group_code": "",
        }  # fmt: skip
        for at in range(0, len(people), 1000):
            some = list(zip(numbers, people, hashes, strict=True))[at : at + 1000]
            connection.execute(insert(Participant), [{**row, "id": number, "home": hash_} for number, _, hash_ in some])
            addresses = [
                {
                    "hash": hash_,
                    "participant_id": number,
                    "channel": channel,
                    "sealed": keys.seal(orjson.dumps([person, person])),
                }
                for number, person, hash_ in some
            ]
            connection.execute(insert(Identity), addresses)
            proof = {"text_hash": "", "language": language, "channel": channel, "given_at": 1}
            agreed = [
                {
                    **proof,
                    "participant_id": number,
                    "purpose": purpose,
                    "consultation_id": consultation if purpose == TAKE_PART else None,
                    "version": 1,
                }
                for number, *_ in some
                for purpose in (TAKE_PART, CONTACT)
            ]
            connection.execute(insert(Consent), agreed)
        return list(numbers)

    numbers = await database.turn(work)
    if database.engine.dialect.name == "postgresql":
        sequence = "SELECT setval(pg_get_serial_sequence('participant', 'id'), (SELECT max(id) FROM participant))"
        await database.turn(lambda db: db.session.connection().exec_driver_sql(sequence) and None)
    return numbers


async def broadcast(database: Database, now: int, texts: dict[str, str], *, not_after: int | None = None, **how: str) -> int:
    """Send a message off; return its mailing."""
    return await database.turn(lambda db: send_off(db, now, texts, not_after=not_after, **how))


def send_off(db: Transaction, now: int, texts: dict[str, str], *, not_after: int | None = None, **how: str) -> int:
    """Send a message off within a turn; return its mailing."""
    consultation = db.session.scalar(select(func.min(col(Consultation.id)))) or 0
    draft = broadcasts.new(db, consultation, 0, now)
    number = draft.id or 0
    for language, text in texts.items():
        broadcasts.write(db, number, language, text)
    broadcasts.change(db, number, **how, not_after=not_after)
    row = broadcasts.find(db, number)
    assert row is not None
    counted = broadcasts.count(db, row, now, 2).recipients
    broadcasts.change(db, number, counted=counted)
    mailing = broadcasts.begin(db, number, counted, now)
    assert mailing is not None
    return mailing
