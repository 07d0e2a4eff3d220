"""Reports of proposals: one per person and proposal, a number for each, and the outcome."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlmodel import col

from storage import outbox, proposals, queue, records
from storage.database import Transaction
from storage.keys import Keys
from storage.tables import Proposal, ProposalState, RecordKind, Refusal, Report, ReportReason, Why


@dataclass(frozen=True, slots=True)
class Receipt:
    """A report's number, and whether it had been there before."""

    number: int
    repeated: bool


def find(db: Transaction, person: int, proposal: int) -> int | None:
    """Return the number of a person's report of a proposal."""
    mine = select(col(Report.id)).where(col(Report.proposal_id) == proposal, col(Report.participant_id) == person)
    return db.session.scalar(mine)


def put(  # noqa: PLR0913 what a report is made of
    db: Transaction, keys: Keys, person: int, proposal: int, reason: ReportReason, sentence: str, *, hide_from: int, now: int
) -> Receipt:
    """Record a report; from `hide_from` open ones on the proposal is hidden, unless a moderator has said that it stays.

    Who reports the same proposal again gets the first report's number. Raises `UnknownProposalError`.
    """
    session = db.session
    found = session.get(Proposal, proposal, with_for_update=True)
    if found is None:
        raise proposals.UnknownProposalError(f"There is no proposal no. {proposal}.")
    known = find(db, person, proposal)
    if known is not None:
        return Receipt(known, repeated=True)
    sealed = keys.seal(sentence.encode()) if sentence else None
    report = Report(proposal_id=proposal, participant_id=person, reason=reason.value, sealed=sealed, at=now)
    session.add(report)
    session.flush()
    records.add(db, RecordKind.NOTICE, found, now, reason=reason.value)
    queue.put(db, found, Why.REPORTED, now)
    waiting = select(func.count()).select_from(Report).where(col(Report.proposal_id) == proposal, col(Report.kept).is_(None))
    if found.state == ProposalState.ACCEPTED and not found.kept and (session.scalar(waiting) or 0) >= hide_from:
        proposals.decide(db, proposal, ProposalState.HIDDEN, now, automated=True)
    return Receipt(report.id or 0, repeated=False)


def resolve(db: Transaction, proposal: int, now: int, *, keep: bool, reason: Refusal = Refusal.OTHER) -> None:
    """Record what the operator decided on a proposal's reports; raises `UnknownProposalError`."""
    session = db.session
    found = session.get(Proposal, proposal, with_for_update=True)
    if found is None:
        raise proposals.UnknownProposalError(f"There is no proposal no. {proposal}.")
    if not keep:
        proposals.decide(db, proposal, ProposalState.REFUSED, now, reason=reason)
    elif found.state == ProposalState.HIDDEN:
        proposals.decide(db, proposal, ProposalState.ACCEPTED, now)
    else:
        records.add(db, RecordKind.DECISION, found, now, before=found.state, after=found.state)
    queue.drop(db, proposal)
    settle(db, found, now, 0, keep=keep)


def settle(db: Transaction, proposal: Proposal, now: int, wait: int, *, keep: bool) -> tuple[list[Report], list[int]]:
    """Note the outcome of a proposal's open reports; those who reported are told in `wait` seconds.

    Who keeps a proposal stops reports from hiding it again. Returns the reports, and the numbers of the messages.
    """
    waiting = select(Report).where(col(Report.proposal_id) == proposal.id, col(Report.kept).is_(None))
    found = list(db.session.scalars(waiting))
    proposal.kept = proposal.kept or (keep and bool(found))
    messages: list[int] = []
    for report in found:
        report.kept, report.decided_at = keep, now
        if report.participant_id is not None:
            kind = "report-kept" if keep else "report-removed"
            messages += outbox.put(db, report.participant_id, kind, {"proposal": proposal.id, "report": report.id}, now, wait)
    return found, messages
