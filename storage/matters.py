"""A proposal as its moderator sees it."""

from dataclasses import dataclass

from sqlalchemy import case, func, select
from sqlmodel import col

from storage import appeals, suspensions
from storage.database import Transaction
from storage.staff import Member
from storage.tables import Proposal, ProposalState, Report

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


def find(db: Transaction, me: Member, number: int, now: int) -> Matter | None:
    """Return a proposal of the consultations that somebody looks after."""
    found = db.session.get(Proposal, number) if 0 < number < 1 << 31 else None
    if found is None or not me.looks_after(found.consultation_id):
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


def is_other(db: Transaction, number: int, other: int) -> bool:
    """Whether a proposal can be named as the one that says the same: another, accepted one of the same consultation."""
    mine, theirs = db.session.get(Proposal, number), db.session.get(Proposal, other)
    if mine is None or theirs is None or mine.id == theirs.id:
        return False
    return theirs.state == ProposalState.ACCEPTED and theirs.consultation_id == mine.consultation_id
