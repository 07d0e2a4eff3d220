"""Those who wait to be told that there are new proposals."""

from dataclasses import dataclass

from pyroaring import BitMap
from sqlalchemy import delete, select
from sqlmodel import col

from storage.catalogue import Catalogues
from storage.database import Transaction
from storage.tables import Awaiting, Catalogue, Identity, Participant

AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody for whom there is something new, and where they are reached."""

    channel: str
    sealed: bytes
    language: str


def claim(db: Transaction, catalogues: Catalogues, now: int) -> list[Waiting]:
    """Return up to `AT_ONCE` people for whom there is something new, and strike them off: nobody is told twice."""
    session = db.session
    revision = session.scalar(select(col(Catalogue.revision))) or 0
    catalogue = catalogues.at(db, revision)
    found: list[Waiting] = []
    claimed: list[int] = []
    people = (
        select(Participant, Identity)
        .join(Awaiting, col(Awaiting.participant_id) == col(Participant.id))
        .join(Identity, col(Identity.participant_id) == col(Participant.id))
        .where(col(Identity.sealed).is_not(None), col(Identity.stopped_at).is_(None))
        .order_by(col(Awaiting.since))
    )
    for participant, identity in session.execute(people).yield_per(AT_ONCE):
        pool = catalogue.pool(participant.consultation_id or 0, participant.language, participant.country, now)
        seen = BitMap.deserialize(participant.seen) if participant.seen else BitMap()
        if pool is None or pool.proposals <= seen:
            continue
        found.append(Waiting(identity.channel, identity.sealed, participant.language))
        claimed.append(participant.id)
        if len(found) == AT_ONCE:
            break
    if claimed:
        session.execute(delete(Awaiting).where(col(Awaiting.participant_id).in_(claimed)))
    return found
