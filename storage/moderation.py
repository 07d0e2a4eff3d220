"""What moderators decide, and taking it back."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import orjson
from sqlalchemy import delete, select
from sqlmodel import col

from storage import appeals, catalogue, outbox, proposals, queue, records, reports, suspensions
from storage.database import Transaction
from storage.proposals import By
from storage.staff import Member
from storage.tables import (
    Appeal,
    Proposal,
    ProposalState,
    QueueItem,
    RecordKind,
    Refusal,
    Report,
    SecondOpinion,
    Why,
)

UNDO_SECONDS = 60
"""For this long a decision can be taken back; only then those whom it concerns are told."""
UNDONE = "undone"
"""The reason in the record of a decision that was taken back."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a moderator decides: to accept, perhaps with corrected words (`text`); or to refuse for a reason.

    A refusal may carry a sentence to the author (`note`) and the `other` proposal that says the same; with `merge` it is a
    duplicate of that one.
    """

    accept: bool
    reason: Refusal = Refusal.OTHER
    text: str = ""
    note: str = ""
    other: int = 0
    merge: bool = False


class Outcome(StrEnum):
    """What became of a decision."""

    DONE = "done"
    NOT_YOURS = "not yours"
    FIRST = "first"
    """Somebody else gives a second opinion before anything happens."""
    DISAGREED = "disagreed"
    """Two opinions differ: a lead decides."""
    ANSWERED = "answered"
    """It was an objection to a suspension: that is answered at once, and cannot be taken back."""


_CHANGED = ("state", "reason", "note", "merged_into", "kept", "decided_at", "text", "original")
"""What a decision changes of a proposal."""
_MOVED = ("lead", "first_by", "first")
"""What it changes of its place in the queue."""
_PAIRED = (Why.NEW, Why.FLAGGED, Why.REPORTED)
"""What a second opinion may be asked on; the rest is looked at a second time already."""


def decide(db: Transaction, me: Member, number: int, now: int, verdict: Verdict, *, second: bool = False) -> Outcome:
    """Decide on a proposal that one holds; those whom it concerns are told in a minute.

    `second`: somebody else is to give a second opinion first, where nobody has yet.
    """
    found = held(db, me, number, now)
    if found is None:
        return Outcome.NOT_YOURS
    item, proposal = found
    was = _snapshot(me, item, proposal, now)
    outcome = Outcome.DONE
    if item.first_by is not None and not item.lead:
        first = item.first == "accept"
        pair = SecondOpinion(
            at=now, consultation_id=item.consultation_id, language=item.language, first=first, second=verdict.accept
        )
        db.session.add(pair)
        db.session.flush()
        was["pair"] = pair.id
        if first != verdict.accept:
            item.lead, outcome = True, Outcome.DISAGREED
    elif second and not item.lead and item.first_by is None and item.why in _PAIRED:
        item.first_by, item.first, outcome = me.number, "accept" if verdict.accept else "refuse", Outcome.FIRST
    item.claimed_by, item.claimed_until = None, 0
    if outcome is Outcome.DONE:
        if item.why == Why.SUSPENSION:
            _settle_suspension(db, me, item, proposal, now, lift=verdict.accept)
            return Outcome.ANSWERED
        was |= _settle(db, me, item, proposal, now, verdict)
        item.done_by, item.done_at = me.number, now
    item.undo = orjson.dumps(was).decode()
    return outcome


def decide_all(db: Transaction, me: Member, numbers: Sequence[int], now: int, verdict: Verdict, *, second: bool) -> list[int]:
    """Decide on several proposals that one holds, in the same way; return those that it was done with and can be undone.

    Taking back the first takes all back.
    """
    final = (Outcome.NOT_YOURS, Outcome.ANSWERED)
    done = [number for number in numbers if decide(db, me, number, now, verdict, second=second) not in final]
    if done:
        item = db.session.get_one(QueueItem, done[0])
        item.undo = orjson.dumps({**orjson.loads(item.undo), "with": done[1:]}).decode()
    return done


def held(db: Transaction, me: Member, number: int, now: int) -> tuple[QueueItem, Proposal] | None:
    """Return a proposal that one holds and may decide on, for three minutes from now."""
    item = queue.hold(db, me, number, now)
    proposal = db.session.get(Proposal, number, with_for_update=True)
    return None if item is None or proposal is None or proposal.author_id == me.person else (item, proposal)


def _snapshot(me: Member, item: QueueItem, proposal: Proposal, now: int) -> dict[str, Any]:
    return {
        "by": me.number,
        "at": now,
        "proposal": {name: getattr(proposal, name) for name in _CHANGED},
        "item": {name: getattr(item, name) for name in _MOVED},
        "reports": [],
        "appeals": [],
        "messages": [],
        "pair": None,
        "with": [],
    }


def _settle(
    db: Transaction, me: Member, item: QueueItem, proposal: Proposal, now: int, verdict: Verdict
) -> dict[str, list[int | None]]:
    """Do what was decided; return the reports and objections that are settled by it, and the messages that were put down."""
    number, before = proposal.id or 0, proposal.state
    state = ProposalState.ACCEPTED if verdict.accept else ProposalState.MERGED if verdict.merge else ProposalState.REFUSED
    by = By(me.number, UNDO_SECONDS, _detail(item, verdict), now - item.since)
    told = proposals.decide(
        db,
        number,
        state,
        now,
        reason=verdict.reason if state is ProposalState.REFUSED else None,
        into=verdict.other or None,
        note=verdict.note,
        text=verdict.text,
        by=by,
    )
    if state == before and not verdict.text:
        records.note(db, proposal, now, by.detail, me.number, reason=proposal.reason, waited=by.waited)
    objections = appeals.waiting(db, number, suspension=False)
    if proposal.author_id in {one.participant_id for one in objections}:
        # The author hears how their objection ended, not the same a second time.
        outbox.call_off(db, told)
        told = []
    settled, heard = reports.settle(db, proposal, now, UNDO_SECONDS, keep=verdict.accept)
    answered = appeals.settle(db, objections, now, UNDO_SECONDS, granted=state != before)
    return {
        "reports": [report.id for report in settled],
        "appeals": [one.id for one in objections],
        "messages": [*told, *heard, *answered],
    }


def _detail(item: QueueItem, verdict: Verdict) -> str:
    words = [item.why]
    if item.first_by is not None:
        words.append("disputed" if item.lead else "second-opinion")
    if verdict.text:
        words.append("corrected")
    if verdict.other:
        words.append(f"same-as={verdict.other}")
    return " ".join(words)


def _settle_suspension(db: Transaction, me: Member, item: QueueItem, proposal: Proposal, now: int, *, lift: bool) -> None:
    """Answer an objection to a suspension, at once; if the proposal itself still waits, it goes on waiting."""
    objections = appeals.waiting(db, proposal.id or 0, suspension=True)
    if not (lift and suspensions.lift(db, item.proposal_id, now, moderator=me.number)):
        records.note(db, proposal, now, "suspension-stands", me.number)
    appeals.settle(db, objections, now, 0, granted=lift)
    if proposal.state == ProposalState.WAITING:
        item.why, item.priority, item.undo = Why.NEW.value, queue.ORDINARY, ""
    else:
        queue.drop(db, item.proposal_id)


def can_undo(db: Transaction, me: Member, number: int, now: int) -> bool:
    """Whether a decision of one's own can still be taken back."""
    item = db.session.get(QueueItem, number)
    if item is None or not item.undo:
        return False
    was = orjson.loads(item.undo)
    return was["by"] == me.number and was["at"] > now - UNDO_SECONDS and item.claimed_until <= now


def undo(db: Transaction, me: Member, number: int, now: int) -> bool:
    """Take a decision of one's own back, with those made at once with it, and hold the proposals again; False: it is too late."""
    if not can_undo(db, me, number, now):
        return False
    for one in [number, *orjson.loads(db.session.get_one(QueueItem, number).undo)["with"]]:
        if can_undo(db, me, one, now):
            _take_back(db, me, one, now)
    return True


def _take_back(db: Transaction, me: Member, number: int, now: int) -> None:
    session = db.session
    item = session.get_one(QueueItem, number, with_for_update=True)
    proposal = session.get_one(Proposal, number, with_for_update=True)
    was = orjson.loads(item.undo)
    after = proposal.state
    if item.done_at is not None:
        for name, value in was["proposal"].items():
            setattr(proposal, name, value)
        state = proposal.state
        records.add(db, RecordKind.DECISION, proposal, now, before=after, after=state, reason=UNDONE, moderator=me.number)
        if ProposalState.ACCEPTED in (state, after):
            catalogue.touch(db)
    for table, name in ((Report, "kept"), (Appeal, "granted")):
        for row in session.scalars(select(table).where(col(table.id).in_(was[f"{table.__name__.lower()}s"]))):
            setattr(row, name, None)
            row.decided_at = None
    if was["pair"] is not None:
        session.execute(delete(SecondOpinion).where(col(SecondOpinion.id) == was["pair"]))
    outbox.call_off(db, was["messages"])
    for name, value in was["item"].items():
        setattr(item, name, value)
    item.done_by = item.done_at = None
    item.undo, item.claimed_by, item.claimed_until = "", me.number, now + queue.CLAIM_SECONDS
