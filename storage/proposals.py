"""Citizens' proposals: handed in, decided on, withdrawn; the author is told of every change."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select, update
from sqlmodel import col

from storage import catalogue, outbox, queue, records, translations, votes
from storage.database import Transaction
from storage.tables import ConsultationText, Proposal, ProposalState, RecordKind, Refusal, Tally, Why

MILESTONES = (100, 1_000)
"""Votes at which the author is told."""
DAY = 24 * 3600
FETCHED = 500
"""Texts fetched in one statement: SQLite takes a limited number of values."""
REFUSED_LOOKED_AT = 2_000
"""Refused proposals of a round and language that new ones are compared with."""
_NOTICES = {
    ProposalState.ACCEPTED: "accepted",
    ProposalState.REFUSED: "refused",
    ProposalState.MERGED: "merged",
    ProposalState.HIDDEN: "hidden",
}


@dataclass(frozen=True, slots=True)
class By:
    """Who decided: the number of the role, in how many seconds others are told, what the record says more, how long it waited."""

    moderator: int
    wait: int = 0
    detail: str = ""
    waited: int | None = None


@dataclass(frozen=True, slots=True)
class Mine:
    """One of a person's own proposals, and how the votes on it stand."""

    number: int
    consultation: int
    language: str
    text: str
    state: ProposalState
    reason: str
    merged_into: int | None
    agree: int
    votes: int


class UnknownProposalError(LookupError):
    """There is no proposal with this number."""


def submit(  # noqa: PLR0913 what a proposal is made of
    db: Transaction, person: int, *, consultation: int, round_: int, language: str, country: str, text: str, flags: str, now: int
) -> int:
    """Hand in a proposal; return its number."""
    proposal = Proposal(
        consultation_id=consultation,
        round_id=round_,
        author_id=person,
        language=language,
        country=country,
        theme="",
        text=text,
        state=ProposalState.WAITING,
        flags=flags,
        created_at=now,
    )
    db.session.add(proposal)
    db.session.flush()
    queue.put(db, proposal, Why.FLAGGED if flags else Why.NEW, now)
    return proposal.id or 0


def sent_lately(db: Transaction, person: int, now: int) -> list[int]:
    """Return when the person handed in proposals within the last 24 hours, oldest first; withdrawn ones count too."""
    wanted = select(col(Proposal.created_at)).where(col(Proposal.author_id) == person, col(Proposal.created_at) > now - DAY)
    return list(db.session.scalars(wanted.order_by(col(Proposal.created_at))))


def own_texts(db: Transaction, person: int, round_: int) -> list[str]:
    """Return the texts that a person has handed in for a round and not withdrawn."""
    wanted = select(col(Proposal.text)).where(
        col(Proposal.author_id) == person,
        col(Proposal.round_id) == round_,
        col(Proposal.state) != ProposalState.WITHDRAWN.value,
    )
    return list(db.session.scalars(wanted))


def texts(db: Transaction, numbers: Iterable[int]) -> list[tuple[int, str]]:
    """Return the texts of proposals, by number."""
    listed = list(numbers)
    found: list[tuple[int, str]] = []
    for start in range(0, len(listed), FETCHED):
        some = listed[start : start + FETCHED]
        rows = db.session.execute(select(col(Proposal.id), col(Proposal.text)).where(col(Proposal.id).in_(some)))
        found += [(number or 0, text) for number, text in rows]
    return found


def refused(db: Transaction, round_: int, language: str) -> list[int]:
    """Return the proposals in a language that were refused lately in a round."""
    wanted = select(col(Proposal.id)).where(
        col(Proposal.round_id) == round_,
        col(Proposal.state) == ProposalState.REFUSED.value,
        col(Proposal.language) == language,
    )
    return [number or 0 for number in db.session.scalars(wanted.order_by(col(Proposal.id).desc()).limit(REFUSED_LOOKED_AT))]


def quote(db: Transaction, number: int | None) -> tuple[str, str]:
    """Return a proposal's opening words and its text; both empty where there is none."""
    wanted = (
        select(col(ConsultationText.opening), col(Proposal.text))
        .join(
            ConsultationText,
            (col(ConsultationText.consultation_id) == col(Proposal.consultation_id))
            & (col(ConsultationText.language) == col(Proposal.language)),
        )
        .where(col(Proposal.id) == number)
    )
    row = db.session.execute(wanted).first()
    return (row[0], row[1]) if row else ("", "")


def mine(db: Transaction, person: int, before: int | None, limit: int) -> Sequence[Mine]:
    """Return a person's proposals, newest first, those with a number below `before`."""
    votes = func.coalesce(func.sum(Tally.agree + Tally.neutral + Tally.disagree), 0)
    wanted = (
        select(Proposal, func.coalesce(func.sum(col(Tally.agree)), 0), votes)
        .outerjoin(Tally, col(Tally.proposal_id) == col(Proposal.id))
        .where(col(Proposal.author_id) == person)
        .group_by(col(Proposal.id))
        .order_by(col(Proposal.id).desc())
        .limit(limit)
    )
    if before is not None:
        wanted = wanted.where(col(Proposal.id) < before)
    return [
        Mine(
            found.id or 0,
            found.consultation_id,
            found.language,
            found.text,
            ProposalState(found.state),
            found.reason,
            found.merged_into,
            agree,
            count,
        )
        for found, agree, count in db.session.execute(wanted)
    ]


def withdraw(db: Transaction, person: int, number: int, now: int) -> bool | None:
    """Withdraw a proposal of one's own; False if somebody has voted on it, None if there is nothing to withdraw."""
    proposal = db.session.get(Proposal, number, with_for_update=True)
    live = (ProposalState.WAITING, ProposalState.ACCEPTED, ProposalState.HIDDEN)
    if proposal is None or proposal.author_id != person or proposal.state not in live:
        return None
    if votes.has_any(db, number):
        return False
    served = proposal.state == ProposalState.ACCEPTED
    records.add(db, RecordKind.DECISION, proposal, now, before=proposal.state, after=ProposalState.WITHDRAWN)
    proposal.state, proposal.decided_at = ProposalState.WITHDRAWN, now
    queue.drop(db, number)
    if served:
        catalogue.touch(db)
    return True


def decide(  # noqa: PLR0913 what a decision is made of
    db: Transaction,
    number: int,
    state: ProposalState,
    now: int,
    *,
    reason: Refusal | None = None,
    into: int | None = None,
    note: str = "",
    text: str = "",
    automated: bool = False,
    by: By | None = None,
) -> list[int]:
    """Record what was decided on a proposal, and let its author know; raises `UnknownProposalError`.

    A refusal takes a `reason` and perhaps a `note` to the author, a merger the proposal `into` which it goes, or that says the
    same; `text` are the words with their spelling corrected; `automated` tells that no person decided, `by` who did. Returns the
    numbers of the messages.
    """
    proposal = db.session.get(Proposal, number, with_for_update=True)
    if proposal is None:
        raise UnknownProposalError(f"There is no proposal no. {number}.")
    if into is not None and (into == number or db.session.get(Proposal, into) is None):
        raise UnknownProposalError(f"There is no other proposal no. {into}.")
    before = ProposalState(proposal.state)
    if before == state and not text:
        return []
    proposal.state, proposal.decided_at = state, now
    proposal.reason, proposal.merged_into, proposal.note = reason or "", into, note
    corrected = proposal.text if text and text != proposal.text else ""
    if corrected:
        proposal.original, proposal.text = proposal.original or corrected, text
        translations.outdate(db, number, now)
    records.add(
        db,
        RecordKind.DECISION,
        proposal,
        now,
        before=before,
        after=state,
        reason=proposal.reason,
        automated=automated,
        moderator=by.moderator if by else None,
        detail=by.detail if by else "",
        waited=by.waited if by else None,
    )
    if state == ProposalState.HIDDEN:
        queue.put(db, proposal, Why.REPORTED, now, priority=queue.URGENT)
    elif by is None:
        queue.drop(db, number)
    if ProposalState.ACCEPTED in (before, state):
        catalogue.touch(db)
    if proposal.author_id is None or state not in _NOTICES:
        return []
    kind = "restored" if before == ProposalState.HIDDEN and state == ProposalState.ACCEPTED else _NOTICES[state]
    facts = {"proposal": number, "reason": proposal.reason, "other": into, "automated": automated, "note": note}
    if corrected and state == ProposalState.ACCEPTED:
        kind, facts["before"] = "corrected", corrected
    return outbox.put(db, proposal.author_id, kind, facts, now, by.wait if by else 0)


def milestone(votes: int) -> int:
    """Return the last milestone that so many votes have passed, not only reached: a wave's may be let count together."""
    return max((one for one in MILESTONES if one <= votes), default=0)


def celebrate(db: Transaction, number: int, passed: int, now: int) -> None:
    """Let the author know of a milestone, once each."""
    reached = update(Proposal).where(
        col(Proposal.id) == number, col(Proposal.milestone) < passed, col(Proposal.author_id).is_not(None)
    )
    if db.session.execute(reached.values(milestone=passed)).rowcount:  # type: ignore[attr-defined]
        author = db.session.scalar(select(col(Proposal.author_id)).where(col(Proposal.id) == number))
        outbox.put(db, author or 0, "milestone", {"proposal": number, "votes": passed}, now)


def imported(db: Transaction) -> list[tuple[int, str, str]]:
    """Return the proposals that came from files: number, key, and country."""
    wanted = select(col(Proposal.id), col(Proposal.source), col(Proposal.country)).where(col(Proposal.source).is_not(None))
    return [(number or 0, source or "", country) for number, source, country in db.session.execute(wanted)]
