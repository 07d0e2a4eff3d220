"""Objecting to a decision or a suspension, and the outcome (Article 20 of the Digital Services Act)."""

from enum import StrEnum

from sqlalchemy import func, select
from sqlmodel import col

from storage import outbox, queue, records, suspensions
from storage.database import Transaction
from storage.keys import Keys
from storage.tables import Appeal, Proposal, ProposalState, RecordKind, Report, Suspension, Why

DAY = 24 * 3600
_AGAINST = (ProposalState.REFUSED, ProposalState.MERGED, ProposalState.HIDDEN)
"""What an author may object to."""


class Standing(StrEnum):
    """Whether somebody may object."""

    OPEN = "open"
    ALREADY = "already"
    LATE = "late"
    NOTHING = "nothing"


def standing(db: Transaction, person: int, proposal: int, now: int, days: int) -> Standing:
    """Return whether a person may object to what was decided on their own proposal, or on one that they reported.

    `days` are those within which one may; one objection to a decision, and none to its confirmation.
    """
    found = db.session.get(Proposal, proposal) if 0 < proposal < 1 << 31 else None
    decided_at = None if found is None else _decided_at(db, person, found)
    if decided_at is None:
        return Standing.NOTHING
    made = select(func.max(col(Appeal.at))).where(
        col(Appeal.proposal_id) == proposal, col(Appeal.participant_id) == person, col(Appeal.suspension).is_(False)
    )
    last = db.session.scalar(made)
    if last is not None and last >= decided_at:
        return Standing.ALREADY
    return Standing.OPEN if decided_at > now - days * DAY else Standing.LATE


def _decided_at(db: Transaction, person: int, proposal: Proposal) -> int | None:
    if proposal.author_id == person:
        return proposal.decided_at if proposal.state in _AGAINST else None
    reported = select(col(Report.decided_at)).where(
        col(Report.proposal_id) == proposal.id, col(Report.participant_id) == person, col(Report.kept).is_(True)
    )
    return db.session.scalar(reported) if proposal.state == ProposalState.ACCEPTED else None


def against_suspension(db: Transaction, person: int, now: int) -> tuple[Standing, Suspension | None]:
    """Return whether a person may object to being suspended now."""
    found = suspensions.present(db, person, now)
    if found is None:
        return Standing.NOTHING, None
    made = select(func.count()).where(
        col(Appeal.participant_id) == person, col(Appeal.suspension).is_(True), col(Appeal.at) >= found.at
    )
    return (Standing.ALREADY if db.session.scalar(made) else Standing.OPEN), found


def put(db: Transaction, keys: Keys, person: int, proposal: int, sentence: str, now: int, *, suspension: bool = False) -> None:
    """Record an objection; another moderator is to look at it."""
    found = db.session.get_one(Proposal, proposal, with_for_update=True)
    sealed = keys.seal(sentence.encode()) if sentence else None
    db.session.add(Appeal(proposal_id=proposal, participant_id=person, suspension=suspension, sealed=sealed, at=now))
    records.add(db, RecordKind.COMPLAINT, found, now, detail="suspension" if suspension else "")
    queue.put(db, found, Why.SUSPENSION if suspension else Why.APPEALED, now, priority=queue.APPEALED)


def waiting(db: Transaction, proposal: int, *, suspension: bool) -> list[Appeal]:
    """Return the objections that nobody has decided on."""
    wanted = select(Appeal).where(
        col(Appeal.proposal_id) == proposal, col(Appeal.granted).is_(None), col(Appeal.suspension).is_(suspension)
    )
    return list(db.session.scalars(wanted.order_by(col(Appeal.id))))


def settle(db: Transaction, found: list[Appeal], now: int, wait: int, *, granted: bool) -> list[int]:
    """Note the outcome; those who objected are told in `wait` seconds. Returns the numbers of the messages."""
    messages: list[int] = []
    for appeal in found:
        appeal.granted, appeal.decided_at = granted, now
        if appeal.participant_id is not None:
            kind = "appeal-granted" if granted else "appeal-rejected"
            messages += outbox.put(db, appeal.participant_id, kind, {"proposal": appeal.proposal_id}, now, wait)
    return messages
