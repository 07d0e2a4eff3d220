"""What a machine is to write of organisers' messages: a text waits as a row that says nothing yet."""

from collections.abc import Mapping
from dataclasses import dataclass

import orjson
from sqlalchemy import ColumnElement, delete, select, update
from sqlmodel import col

from storage import broadcasts, outbox, staff
from storage.broadcasts import Text
from storage.database import Transaction
from storage.tables import Broadcast, BroadcastText

TOLD = "broadcast-texts"
"""The kind of the message that tells an organiser that the machine has done what it can."""


_waits = col(BroadcastText.machine) & (col(BroadcastText.text) == "")


@dataclass(frozen=True, slots=True)
class Wanted:
    """A text that is to be translated, as markup, and what its picture shows."""

    broadcast: int
    source: str
    target: str
    text: str
    alt: str
    pictured: bool


def missing(broadcast: Broadcast, found: Mapping[str, Text]) -> list[str]:
    """Return the languages of the audience for which a machine can write something that is missing."""
    source = broadcasts.source(found)
    if not source:
        return []
    described = bool(broadcast.picture and found[source].alt)
    bare = [language for language, text in found.items() if text.machine and text.text and not text.alt and described]
    return [language for language in broadcasts.wanted_languages(broadcast) if language not in found or language in bare]


def want(db: Transaction, broadcast: Broadcast) -> list[str]:
    """Put down what is missing, to be written by a machine; return the languages."""
    number = broadcast.id or 0
    languages = missing(broadcast, broadcasts.texts(db, number))
    if not languages or not broadcasts.change(db, number):
        return []
    for language in languages:
        db.session.merge(BroadcastText(broadcast_id=number, language=language, text="", alt="", machine=True))
    db.session.flush()
    return languages


def next_(db: Transaction) -> Wanted | None:
    """Return the text that is to be written next."""
    wanted = (
        select(col(BroadcastText.broadcast_id), col(BroadcastText.language))
        .join(Broadcast, col(Broadcast.id) == col(BroadcastText.broadcast_id))
        .where(_waits, col(Broadcast.mailing_id).is_(None))
        .order_by(col(BroadcastText.broadcast_id), col(BroadcastText.language))
        .limit(1)
    )
    row = db.session.execute(wanted).first()
    return _find(db, row[0], row[1]) if row else None


def keep(db: Transaction, wanted: Wanted, text: str, alt: str, now: int) -> None:
    """Keep what a machine wrote, unless somebody wrote it meanwhile, or something else that is to be translated."""
    if _find(db, wanted.broadcast, wanted.target) == wanted and broadcasts.change(db, wanted.broadcast):
        db.session.execute(update(BroadcastText).where(*_of(wanted)).values(text=text, alt=alt))
        _tell(db, wanted.broadcast, now)


def fail(db: Transaction, wanted: Wanted, now: int) -> None:
    """Leave a language without a text: people have to write it."""
    if _find(db, wanted.broadcast, wanted.target) == wanted:
        db.session.execute(delete(BroadcastText).where(*_of(wanted)))
        _tell(db, wanted.broadcast, now)


def _of(wanted: Wanted) -> tuple[ColumnElement[bool], ...]:
    return col(BroadcastText.broadcast_id) == wanted.broadcast, col(BroadcastText.language) == wanted.target, _waits


def _find(db: Transaction, number: int, target: str) -> Wanted | None:
    """Return what is to be translated into a language; None: nothing waits there."""
    row, found = broadcasts.find(db, number), broadcasts.texts(db, number)
    there, source = found.get(target), broadcasts.source(found)
    if row is None or row.mailing_id is not None or there is None or there.text or not source:
        return None
    return Wanted(number, source, target, found[source].text, found[source].alt, row.picture is not None)


def _tell(db: Transaction, number: int, now: int) -> None:
    """Tell the organiser, once nothing waits any more, what the machine wrote and what it could not."""
    if db.session.scalar(select(select(BroadcastText).where(_waits, col(BroadcastText.broadcast_id) == number).exists())):
        return
    row = db.session.get_one(Broadcast, number, populate_existing=True)
    found = broadcasts.texts(db, number)
    facts = {
        "broadcast": number,
        "done": [language for language, text in found.items() if text.machine],
        "missing": [language for language in broadcasts.wanted_languages(row) if language not in found],
    }
    person = staff.still(db, row.moderator, row.consultation_id)
    if person is not None:
        outbox.put_each(db, [person], TOLD, orjson.dumps(facts).decode(), now)
