"""What moderators decide, and taking it back."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import orjson
from sqlalchemy import case, delete, func, select
from sqlmodel import col

from storage import appeals, catalogue, outbox, proposals, queue, records, reports, suspensions
from storage.database import Transaction
from storage.proposals import By
from storage.queue import Item
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
    Vote,
    Why,
)

UNDO_SECONDS = 60
"""For this long a decision can be taken back; only then those whom it concerns are told."""
UNDONE = "undone"
"""The reason in the record of a decision that was taken back."""
QUOTED = 3
"""Sentences of citizens that a moderator is shown."""


@dataclass(frozen=True, slots=True)
class Matter:
    """A proposal as its moderator sees it; of its author only how many of their other proposals had which outcome.

    `sentences` is what those who reported it or object wrote, encrypted; `suspended_until` tells of the author.
    """

    number: int
    consultation: int
    round: int
    language: str
    country: str
    theme: str
    text: str
    state: ProposalState
    flags: tuple[str, ...]
    reports: dict[str, int]
    sentences: tuple[bytes, ...]
    original: str
    author: int | None
    suspended_until: int
    suspended_for: str
    accepted: int
    refused: int
    waiting: int


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


def find(db: Transaction, me: Member, number: int, now: int) -> Matter | None:
    """Return a proposal of the consultations that somebody looks after."""
    found = db.session.get(Proposal, number) if 0 < number < 1 << 31 else None
    if found is None or (me.consultations and found.consultation_id not in me.consultations):
        return None
    return matter(db, number, now)


def matter(db: Transaction, number: int, now: int) -> Matter:
    """Return what a moderator is to decide on."""
    session = db.session
    found = session.get_one(Proposal, number)
    open_reports = list(
        session.scalars(
            select(Report).where(col(Report.proposal_id) == number, col(Report.kept).is_(None)).order_by(col(Report.id))
        )
    )
    reasons: dict[str, int] = {}
    for report in open_reports:
        reasons[report.reason] = reasons.get(report.reason, 0) + 1
    objections = appeals.waiting(db, number, suspension=False) + appeals.waiting(db, number, suspension=True)
    sentences = [one.sealed for one in objections] + [one.sealed for one in open_reports]
    suspension = None if found.author_id is None else suspensions.present(db, found.author_id, now)
    accepted, refused, waiting = _others(db, found)
    return Matter(
        number,
        found.consultation_id,
        found.round_id,
        found.language,
        found.country,
        found.theme,
        found.text,
        ProposalState(found.state),
        tuple(found.flags.split()),
        reasons,
        tuple(sealed for sealed in sentences if sealed)[:QUOTED],
        found.original,
        found.author_id,
        suspension.until if suspension else 0,
        suspension.reason if suspension else "",
        accepted,
        refused,
        waiting,
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


_COUNTED = (ProposalState.ACCEPTED, ProposalState.REFUSED, ProposalState.WAITING)
_CHANGED = ("state", "reason", "note", "merged_into", "kept", "decided_at", "text", "original", "language", "theme")
"""What a decision changes of a proposal."""
_MOVED = ("why", "lead", "first_by", "first", "language")
"""What it changes of its place in the queue."""
_PAIRED = (Why.NEW, Why.FLAGGED, Why.REPORTED)
"""What a second opinion may be asked on; the rest is looked at a second time already."""


def decide(db: Transaction, me: Member, number: int, now: int, verdict: Verdict, *, second: bool = False) -> Outcome:
    """Decide on a proposal that one holds; those whom it concerns are told in a minute.

    `second`: somebody else is to give a second opinion first, where nobody has yet.
    """
    found = _held(db, me, number, now)
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
            return outcome
        was |= _settle(db, me, item, proposal, now, verdict)
        item.done_by, item.done_at = me.number, now
    item.undo = orjson.dumps(was).decode()
    return outcome


def decide_all(db: Transaction, me: Member, numbers: Sequence[int], now: int, verdict: Verdict, *, second: bool) -> list[int]:
    """Decide on several proposals that one holds, in the same way; return those that it was done with.

    Taking back the first takes all back.
    """
    done = [number for number in numbers if decide(db, me, number, now, verdict, second=second) is not Outcome.NOT_YOURS]
    if done:
        item = db.session.get_one(QueueItem, done[0])
        item.undo = orjson.dumps({**orjson.loads(item.undo), "with": done[1:]}).decode()
    return done


def _held(db: Transaction, me: Member, number: int, now: int) -> tuple[QueueItem, Proposal] | None:
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
        records.add(
            db,
            RecordKind.DECISION,
            proposal,
            now,
            before=before,
            after=state,
            reason=proposal.reason,
            detail=by.detail,
            moderator=me.number,
            waited=by.waited,
        )
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
        state = proposal.state
        records.add(
            db, RecordKind.DECISION, proposal, now, before=state, after=state, detail="suspension-stands", moderator=me.number
        )
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


def is_frozen(db: Transaction, number: int) -> bool:
    """Whether somebody has voted on a proposal, so that its words stay as they are."""
    return bool(db.session.scalar(select(select(col(Vote.proposal_id)).where(col(Vote.proposal_id) == number).exists())))


def is_other(db: Transaction, number: int, other: int) -> bool:
    """Whether a proposal can be named as the one that says the same: another, accepted one of the same consultation."""
    mine, theirs = db.session.get(Proposal, number), db.session.get(Proposal, other)
    if mine is None or theirs is None or mine.id == theirs.id:
        return False
    return theirs.state == ProposalState.ACCEPTED and theirs.consultation_id == mine.consultation_id


def set_theme(db: Transaction, me: Member, number: int, theme: str, now: int) -> bool:
    """Say which theme a proposal that one holds belongs to; False: one does not hold it."""
    found = _held(db, me, number, now)
    if found is None:
        return False
    found[1].theme = theme
    _note(db, me, found[1], now, f"theme={theme}")
    return True


def set_language(db: Transaction, me: Member, number: int, language: str, now: int) -> bool:
    """Say which language a proposal that one holds is written in; False: one does not hold it."""
    found = _held(db, me, number, now)
    if found is None:
        return False
    item, proposal = found
    proposal.language = item.language = language
    if me.languages and language not in me.languages:
        item.claimed_by, item.claimed_until = None, 0
    db.session.flush()
    if proposal.state == ProposalState.ACCEPTED:
        catalogue.touch(db)
    _note(db, me, proposal, now, f"language={language}")
    return True


def postpone(db: Transaction, me: Member, number: int, until: int, now: int) -> bool:
    """Let a proposal that one holds come to nobody until then; False: one does not hold it."""
    found = _held(db, me, number, now)
    if found is None:
        return False
    found[0].claimed_by, found[0].claimed_until = None, until
    return True


def pass_on(db: Transaction, me: Member, number: int, now: int) -> bool:
    """Leave a proposal that one holds to a lead moderator; False: one does not hold it."""
    found = _held(db, me, number, now)
    if found is None:
        return False
    item, proposal = found
    item.lead, item.claimed_by, item.claimed_until = True, None, 0
    _note(db, me, proposal, now, "passed-on")
    return True


def all_of_author(db: Transaction, me: Member, number: int, now: int) -> list[int]:
    """Take all that waits of the author of a proposal that one holds; return the numbers."""
    found = _held(db, me, number, now)
    if found is None or found[1].author_id is None:
        return []
    return queue.take_all_of(db, me, found[1].author_id, now)


def reopen(db: Transaction, me: Member, number: int, now: int) -> Item | None:
    """Take a proposal that was decided on, or that waits, to decide on it; None: one may not, or somebody else has it."""
    proposal = db.session.get(Proposal, number, with_for_update=True)
    if proposal is None or proposal.author_id == me.person or proposal.state == ProposalState.WITHDRAWN:
        return None
    item = db.session.get(QueueItem, number)
    if item is None or item.done_at is not None:
        if item is not None and item.done_at is not None and item.done_at > now - UNDO_SECONDS and item.done_by != me.number:
            return None
        queue.put(db, proposal, Why.AGAIN, now)
        db.session.flush()
    return queue.take(db, me, number, now)


def _note(db: Transaction, me: Member, proposal: Proposal, now: int, detail: str) -> None:
    """Record what was changed of a proposal without deciding on it."""
    state = proposal.state
    records.add(db, RecordKind.DECISION, proposal, now, before=state, after=state, detail=detail, moderator=me.number)
