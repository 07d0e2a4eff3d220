"""Those who wait to be told that there are new proposals."""

from pyroaring import BitMap
from sqlalchemy import delete, select
from sqlmodel import col

from storage import outbox
from storage.audience import OPEN_CHAT
from storage.catalogue import Catalogues
from storage.database import Transaction
from storage.tables import Awaiting, Catalogue, Identity, Participant, Priority

AT_ONCE = 200
NEWS = "news"
"""The kind of message that they get."""


def tell(db: Transaction, catalogues: Catalogues, now: int) -> int:
    """Put a message down for up to `AT_ONCE` people for whom there is something new, and strike them off; return how many."""
    session = db.session
    revision = session.scalar(select(col(Catalogue.revision))) or 0
    catalogue = catalogues.at(db, revision)
    found: list[int] = []
    reachable = select(col(Identity.participant_id)).where(OPEN_CHAT)
    people = (
        select(Participant)
        .join(Awaiting, col(Awaiting.participant_id) == col(Participant.id))
        .where(col(Participant.id).in_(reachable))
        .order_by(col(Awaiting.since))
    )
    for participant in session.scalars(people).yield_per(AT_ONCE):
        pool = catalogue.pool(
            participant.consultation_id or 0, participant.language, participant.group_code or participant.country, now
        )
        seen = BitMap.deserialize(participant.seen) if participant.seen else BitMap()
        if pool is None or pool.proposals <= seen:
            continue
        found.append(participant.id or 0)
        if len(found) == AT_ONCE:
            break
    if found:
        session.execute(delete(Awaiting).where(col(Awaiting.participant_id).in_(found)))
        outbox.put_each(db, found, NEWS, "{}", now, priority=Priority.NEWS)
    return len(found)
