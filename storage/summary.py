"""Moderation in figures."""

from dataclasses import dataclass, field

from sqlalchemy import func, select
from sqlmodel import col

from storage import queue
from storage.database import Transaction
from storage.moderation import UNDONE
from storage.tables import Consultation, Proposal, ProposalState, Record, RecordKind, SecondOpinion

WEEK = 7 * 24 * 3600


@dataclass(slots=True)
class Figures:
    """What moderators did between two moments, in seconds since 1970; `waits` are seconds, the middle and nine in ten.

    `reasons` counts refusals by reason; `pairs` counts, by language, how often two persons both accepted, only the first did,
    only the second did, and neither.
    """

    since: int
    until: int
    proposals: int = 0
    reports: int = 0
    objections: int = 0
    decided: int = 0
    reversed: int = 0
    waiting: int = 0
    median: int = 0
    tenth: int = 0
    reasons: dict[str, int] = field(default_factory=dict)
    pairs: dict[str, list[int]] = field(default_factory=dict)


def figures(db: Transaction, since: int, until: int, consultations: tuple[int, ...] = ()) -> Figures:
    """Return the figures from `since` until before `until`; of these consultations, or of all."""
    session = db.session
    found = Figures(since, until, waiting=queue.waiting(db, consultations))
    proposed = (
        select(func.count())
        .select_from(Proposal)
        .where(col(Proposal.created_at) >= since, col(Proposal.created_at) < until, col(Proposal.author_id).is_not(None))
    )
    lines = select(Record).where(col(Record.at) >= since, col(Record.at) < until)
    opinions = select(SecondOpinion).where(col(SecondOpinion.at) >= since, col(SecondOpinion.at) < until)
    if consultations:
        slugs = select(col(Consultation.slug)).where(col(Consultation.id).in_(consultations))
        proposed = proposed.where(col(Proposal.consultation_id).in_(consultations))
        lines = lines.where(col(Record.consultation).in_(slugs))
        opinions = opinions.where(col(SecondOpinion.consultation_id).in_(consultations))
    found.proposals = session.scalar(proposed) or 0
    _count(found, list(session.scalars(lines.order_by(col(Record.id)))))
    for opinion in session.scalars(opinions):
        cells = found.pairs.setdefault(opinion.language, [0, 0, 0, 0])
        cells[2 * (not opinion.first) + (not opinion.second)] += 1
    return found


def _count(found: Figures, lines: list[Record]) -> None:
    decisions: dict[int, list[Record]] = {}
    for line in lines:
        if line.kind == RecordKind.NOTICE:
            found.reports += 1
        elif line.kind == RecordKind.COMPLAINT:
            found.objections += 1
        elif line.reason == UNDONE:
            if made := decisions.get(line.proposal):
                made.pop()
        elif line.waited is not None:
            decisions.setdefault(line.proposal, []).append(line)
    made = [line for one in decisions.values() for line in one]
    found.decided = len(made)
    found.reversed = sum(_is_reversal(line) for line in made)
    waits = sorted(line.waited or 0 for line in made)
    if waits:
        found.median, found.tenth = waits[len(waits) // 2], waits[min(len(waits) - 1, 9 * len(waits) // 10)]
    for line in made:
        if line.after == ProposalState.REFUSED:
            found.reasons[line.reason] = found.reasons.get(line.reason, 0) + 1


def _is_reversal(line: Record) -> bool:
    return line.detail.split()[:1] in (["appealed"], ["again"]) and line.before != line.after
