"""Very many people who may be written to, in all countries, with votes of their own, made up."""

from functools import partial
from pathlib import Path
from random import Random

import orjson
from sqlalchemy import func, select
from sqlmodel import col

from benchmarks import world
from bot.language.europe import COUNTRIES, SPOKEN
from storage import broadcasts
from storage.database import Database, Transaction
from storage.people import CONTACT, TAKE_PART
from storage.tables import Consultation, Participant

FIRST_USER = 1 << 51
"""The double's numbers begin here."""
VOTES_EACH = 7
"""We Europeans: 11.3 million votes of 1.7 million people."""
AT_ONCE = 20_000

_Row = tuple[int, str, str, bytes, bytes]
"""A person's number, language, country, identity and sealed address."""

_PARTICIPANT = (
    "INSERT INTO participant (id, language, country, consultation_id, consented_at, privacy_version, group_code, touched_at, "
    "seen, linked, dialogue, home) VALUES (?, ?, ?, ?, 1, 1, '', 1, '', '', '', ?)"
)
_IDENTITY = "INSERT INTO identity (hash, participant_id, channel, sealed) VALUES (?, ?, 'telegram', ?)"
_CONSENT = (
    "INSERT INTO consent (participant_id, purpose, consultation_id, version, text_hash, language, channel, given_at) "
    "VALUES (?, ?, ?, 1, '', '', 'telegram', 1)"
)
_PREFERENCE = "INSERT INTO preference (participant_id, notices, digest, quiet) VALUES (?, 1, 'weekly', 0)"
_VOTE = (
    "INSERT INTO vote (participant_id, proposal_id, choice, reasons, served, country, cast_at, changed_at) "
    "VALUES (?, ?, ?, 0, 1, ?, 1, 1)"
)


async def build(path: Path, people: int, proposals: int, *, votes: bool) -> str:
    """Make a database with so many people on Telegram, who wish a weekly digest and may be written to; return its address."""
    url = await world.build(path, proposals=proposals, votes=0, spoken=votes)
    database = Database(url)
    for start in range(0, people, AT_ONCE):
        numbers = range(start, min(start + AT_ONCE, people))
        await database.turn(partial(_settle_in, numbers=numbers, people=people, proposals=proposals, votes=votes))
    if votes:
        await database.turn(world.tally)
    await database.close()
    return url


def _settle_in(db: Transaction, numbers: range, people: int, proposals: int, *, votes: bool) -> None:
    random = Random(numbers.start)
    consultation = db.session.scalar(select(func.min(col(Consultation.id))))
    first = (db.session.scalar(select(func.max(col(Participant.id)))) or 0) + 1
    run = db.session.connection().connection.cursor().executemany
    rows: list[_Row] = []
    for place, number in enumerate(numbers):
        user, country = str(FIRST_USER + number), COUNTRIES[number * len(COUNTRIES) // people]
        address = world.KEYS.seal(orjson.dumps([user, user]))
        rows.append((first + place, SPOKEN[country][0], country, world.KEYS.hash("telegram", user), address))
    run(_PARTICIPANT, [(one, language, country, consultation, hash_) for one, language, country, hash_, _ in rows])
    run(_IDENTITY, [(hash_, one, sealed) for one, _, _, hash_, sealed in rows])
    run(_CONSENT, [(one, TAKE_PART, consultation) for one, *_ in rows])
    run(_CONSENT, [(one, CONTACT, None) for one, *_ in rows])
    run(_PREFERENCE, [(one,) for one, *_ in rows])
    if votes:
        run(_VOTE, _votes(random, rows, proposals))


def _votes(random: Random, people: list[_Row], proposals: int) -> list[tuple[int, int, int, str]]:
    return [
        (one, proposal, random.choice((-1, 0, 1)), country)
        for one, _, country, *_ in people
        for proposal in sorted({_one_of(random, country, proposals) for _ in range(VOTES_EACH)})
    ]


def _one_of(random: Random, country: str, proposals: int) -> int:
    """Return a proposal of a country: they are numbered in turn."""
    place, count = COUNTRIES.index(country), len(COUNTRIES)
    return place + 1 + count * random.randrange((proposals - place - 1) // count + 1)


async def broadcast(database: Database, now: int, text: str) -> int:
    """Send the same words off to everybody, in every language; return the mailing."""

    def work(db: Transaction) -> int:
        consultation = db.session.scalar(select(func.min(col(Consultation.id)))) or 0
        number = broadcasts.new(db, consultation, 0, now).id or 0
        for language in sorted({languages[0] for languages in SPOKEN.values()}):
            broadcasts.write(db, number, language, text)
        people = db.session.scalar(select(func.count()).select_from(Participant)) or 0
        broadcasts.change(db, number, counted=people)
        return broadcasts.begin(db, number, people, now) or 0

    return await database.turn(work)
