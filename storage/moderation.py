"""What moderators decide, and taking it back."""

from dataclasses import dataclass

import orjson
from sqlalchemy import case, func, select
from sqlmodel import col

from storage import catalogue, outbox, proposals, queue, records, reports
from storage.database import Transaction
from storage.staff import Member
from storage.tables import Proposal, ProposalState, QueueItem, RecordKind, Refusal, Report, Why

UNDO_SECONDS = 60
"""For this long a decision can be taken back; only then those whom it concerns are told."""
UNDONE = "undone"
"""The reason in the record of a decision that was taken back."""


@dataclass(frozen=True, slots=True)
class Matter:
    """A proposal as its moderator sees it; of its author only how many of their other proposals had which outcome."""

    number: int
    consultation: int
    language: str
    country: str
    text: str
    state: ProposalState
    flags: tuple[str, ...]
    reports: int
    accepted: int
    refused: int
    waiting: int


def matter(db: Transaction, number: int) -> Matter:
    """Return what a moderator is to decide on."""
    session = db.session
    found = session.get_one(Proposal, number)
    waiting = select(func.count()).select_from(Report).where(col(Report.proposal_id) == number, col(Report.kept).is_(None))
    accepted, refused, open_ = _others(db, found)
    return Matter(
        number,
        found.consultation_id,
        found.language,
        found.country,
        found.text,
        ProposalState(found.state),
        tuple(found.flags.split()),
        session.scalar(waiting) or 0,
        accepted,
        refused,
        open_,
    )


def _others(db: Transaction, proposal: Proposal) -> tuple[int, int, int]:
    """Return how many other proposals of the same author are accepted, refused and waiting."""
    if proposal.author_id is None:
        return 0, 0, 0
    state = col(Proposal.state)
    counts = (func.count(case((state == one.value, 1))) for one in _COUNTED)
    row = db.session.execute(
        select(*counts).where(col(Proposal.author_id) == proposal.author_id, col(Proposal.id) != proposal.id)
    ).one()
    return row[0], row[1], row[2]


_CHANGED = ("state", "reason", "kept", "decided_at")
"""What a decision changes of a proposal."""
_COUNTED = (ProposalState.ACCEPTED, ProposalState.REFUSED, ProposalState.WAITING)


def decide(db: Transaction, me: Member, number: int, now: int, *, accept: bool, reason: Refusal = Refusal.OTHER) -> bool:
    """Decide on a proposal that one holds; those whom it concerns are told in a minute. False: one does not hold it."""
    item = queue.hold(db, me, number, now)
    proposal = db.session.get(Proposal, number, with_for_update=True)
    if item is None or proposal is None or proposal.author_id == me.person:
        return False
    waiting = select(col(Report.id)).where(col(Report.proposal_id) == number, col(Report.kept).is_(None))
    was = {
        "proposal": {name: getattr(proposal, name) for name in _CHANGED},
        "reports": list(db.session.scalars(waiting)),
    }
    if item.why == Why.REPORTED:
        messages = reports.resolve(db, number, now, keep=accept, reason=reason, moderator=me.number, wait=UNDO_SECONDS)
    else:
        state, why = (ProposalState.ACCEPTED, None) if accept else (ProposalState.REFUSED, reason)
        messages = proposals.decide(db, number, state, now, reason=why, moderator=me.number, wait=UNDO_SECONDS)
    item.done_by, item.done_at, item.claimed_by, item.claimed_until = me.number, now, None, 0
    item.undo = orjson.dumps({**was, "messages": messages}).decode()
    return True


def can_undo(db: Transaction, me: Member, number: int, now: int) -> bool:
    """Whether a decision of one's own can still be taken back."""
    item = db.session.get(QueueItem, number)
    return item is not None and item.done_by == me.number and (item.done_at or 0) > now - UNDO_SECONDS


def undo(db: Transaction, me: Member, number: int, now: int) -> bool:
    """Take a decision of one's own back and hold the proposal again; False: it is too late."""
    item = db.session.get(QueueItem, number, with_for_update=True)
    proposal = db.session.get(Proposal, number, with_for_update=True)
    if item is None or proposal is None or not can_undo(db, me, number, now):
        return False
    was = orjson.loads(item.undo)
    after = proposal.state
    for name, value in was["proposal"].items():
        setattr(proposal, name, value)
    state = proposal.state
    records.add(db, RecordKind.DECISION, proposal, now, before=after, after=state, reason=UNDONE, moderator=me.number)
    if ProposalState.ACCEPTED in (proposal.state, after):
        catalogue.touch(db)
    for report in db.session.scalars(select(Report).where(col(Report.id).in_(was["reports"]))):
        report.kept = report.decided_at = None
    outbox.call_off(db, was["messages"])
    item.done_by = item.done_at = None
    item.undo, item.claimed_by, item.claimed_until = "", me.number, now + queue.CLAIM_SECONDS
    return True
