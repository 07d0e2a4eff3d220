"""Parties, unions, ministries: inviting them to say where they stand, and what they say to the agenda."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import delete, func, select
from sqlmodel import col

from storage.database import Transaction
from storage.keys import Keys
from storage.tables import Consultation, Organisation, Position, Stance

INVITATION_SECONDS = 60 * 24 * 3600


class Link(StrEnum):
    """What an invitation's link is worth."""

    OPEN = "open"
    USED = "used"
    EXPIRED = "expired"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Listed:
    """An organisation as an organiser sees it: whether somebody speaks for it, until when it is invited, how much it said."""

    number: int
    name: str
    speaks: bool
    until: int
    positions: int


@dataclass(frozen=True, slots=True)
class Voice:
    """What an organisation says to a proposal, in which language."""

    name: str
    stance: Stance
    text: str
    language: str


_present = col(Organisation.removed_at).is_(None)


def invite(db: Transaction, keys: Keys, consultation: int, name: str, now: int, moderator: int) -> tuple[str, int] | None:
    """Invite an organisation; return the link's code, which stands nowhere else, and until when it counts.

    One that was invited before and that nobody speaks for (any more) gets a new link, and its old one no longer counts; None:
    somebody speaks for it.
    """
    session = db.session
    # Two organisers who invite the same at once: the second waits, and finds it.
    session.get_one(Consultation, consultation, with_for_update=True)
    there = session.scalars(select(Organisation).where(col(Organisation.consultation_id) == consultation, _present))
    row = next((one for one in there if one.name.casefold() == name.casefold()), None)
    if row is None:
        row = Organisation(consultation_id=consultation, name=name, expires_at=0, moderator=moderator)
        session.add(row)
    elif row.participant_id is not None:
        return None
    code = secrets.token_urlsafe(16)
    row.code, row.expires_at = _hash(keys, code), now + INVITATION_SECONDS
    return code, row.expires_at


def count(db: Transaction, consultation: int) -> int:
    """Return how many organisations are invited."""
    mine = select(func.count()).select_from(Organisation).where(col(Organisation.consultation_id) == consultation, _present)
    return db.session.scalar(mine) or 0


def listed(db: Transaction, consultation: int, first: int, limit: int) -> list[Listed]:
    """Return the organisations of a consultation by name, from the one at place `first`."""
    said = select(func.count()).where(col(Position.organisation_id) == col(Organisation.id)).scalar_subquery()
    wanted = select(Organisation, said).where(col(Organisation.consultation_id) == consultation, _present)
    rows = db.session.execute(wanted.order_by(col(Organisation.name), col(Organisation.id)).offset(first).limit(limit))
    return [Listed(one.id or 0, one.name, one.participant_id is not None, one.expires_at, positions) for one, positions in rows]


def find(db: Transaction, number: int) -> Organisation | None:
    """Return an organisation that takes part."""
    return db.session.scalar(select(Organisation).where(col(Organisation.id) == number, _present))


def remove(db: Transaction, number: int, now: int) -> None:
    """Let an organisation no longer take part: what it said is kept and no longer shown."""
    row = db.session.get(Organisation, number, with_for_update=True)
    if row is not None and row.removed_at is None:
        row.removed_at = now


def invitation(db: Transaction, keys: Keys, code: str, now: int) -> tuple[Link, Organisation | None]:
    """Return what an invitation's code is worth, and the organisation that it was made for."""
    # The database finds the hash by its index; that of a guess tells nothing without the key.
    row = db.session.scalar(select(Organisation).where(col(Organisation.code) == _hash(keys, code)).with_for_update())
    if row is None:
        return Link.UNKNOWN, None
    if row.removed_at is None and row.participant_id is not None:
        return Link.USED, row
    return (Link.EXPIRED if row.removed_at is not None or row.expires_at <= now else Link.OPEN), row


def join(db: Transaction, keys: Keys, code: str, person: int, now: int) -> Organisation | None:
    """Let a person speak for the organisation that an invitation names; None: it counts no longer."""
    worth, row = invitation(db, keys, code, now)
    if worth is not Link.OPEN or row is None:
        return None
    # Used up, also when whoever used it has gone.
    row.participant_id, row.expires_at = person, 0
    return row


def of(db: Transaction, person: int) -> Sequence[Organisation]:
    """Return the organisations that a person speaks for."""
    mine = select(Organisation).where(col(Organisation.participant_id) == person, _present)
    return db.session.scalars(mine.order_by(col(Organisation.id))).all()


def positions(db: Transaction, organisation: int) -> dict[int, Position]:
    """Return what an organisation says, by the proposal's number."""
    mine = select(Position).where(col(Position.organisation_id) == organisation)
    return {one.proposal_id: one for one in db.session.scalars(mine)}


def say(db: Transaction, organisation: int, proposal: int, stance: Stance, text: str, language: str, now: int) -> None:
    """Keep what an organisation says to a proposal, in place of what it said before."""
    said = Position(organisation_id=organisation, proposal_id=proposal, stance=stance.value, text=text, language=language, at=now)
    db.session.merge(said)


def unsay(db: Transaction, organisation: int, proposal: int) -> None:
    """Take back what an organisation said to a proposal."""
    mine = (col(Position.organisation_id) == organisation) & (col(Position.proposal_id) == proposal)
    db.session.execute(delete(Position).where(mine))


def voices(db: Transaction, proposal: int) -> list[Voice]:
    """Return what is said to a proposal, by the organisations' names."""
    wanted = (
        select(Position, col(Organisation.name))
        .join(Organisation, col(Organisation.id) == col(Position.organisation_id))
        .where(col(Position.proposal_id) == proposal, _present)
        .order_by(col(Organisation.name), col(Organisation.id))
    )
    return [Voice(name, Stance(one.stance), one.text, one.language) for one, name in db.session.execute(wanted)]


def _hash(keys: Keys, code: str) -> bytes:
    return keys.hash("organisation", code)
