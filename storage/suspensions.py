"""Authors who may not propose for a while."""

from sqlalchemy import select
from sqlmodel import col

from storage import outbox, records
from storage.database import Transaction
from storage.tables import Proposal, Refusal, Suspension


def present(db: Transaction, person: int, now: int) -> Suspension | None:
    """Return the suspension of a person that lasts longest, if there is any now."""
    wanted = select(Suspension).where(col(Suspension.participant_id) == person, col(Suspension.until) > now)
    return db.session.scalar(wanted.order_by(col(Suspension.until).desc()).limit(1))


def suspend(db: Transaction, number: int, reason: Refusal, seconds: int, now: int, *, moderator: int) -> int | None:
    """Suspend a proposal's author, and let them know; return until when, None if there is no author any more."""
    proposal = db.session.get_one(Proposal, number)
    if proposal.author_id is None:
        return None
    until = now + seconds
    db.session.add(
        Suspension(participant_id=proposal.author_id, proposal_id=proposal.id or 0, reason=reason.value, at=now, until=until)
    )
    records.note(db, proposal, now, f"suspended={seconds // 3600}h", moderator, reason=reason.value)
    facts = {"proposal": proposal.id, "reason": reason.value, "until": until, "country": proposal.country}
    outbox.put(db, proposal.author_id, "suspended", facts, now)
    return until


def lift(db: Transaction, number: int, now: int, *, moderator: int) -> bool:
    """End an author's suspensions, and let them know; False: there is none."""
    proposal = db.session.get_one(Proposal, number)
    found = None if proposal.author_id is None else present(db, proposal.author_id, now)
    if found is None or proposal.author_id is None:
        return False
    lasting = select(Suspension).where(col(Suspension.participant_id) == proposal.author_id, col(Suspension.until) > now)
    for one in db.session.scalars(lasting):
        one.until = now
    records.note(db, proposal, now, "suspension-lifted", moderator)
    outbox.put(db, proposal.author_id, "suspension-lifted", {"proposal": proposal.id}, now)
    return True
