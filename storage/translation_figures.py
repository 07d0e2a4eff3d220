"""How far the translations are, as figures and as a file, and whether readers of one vote otherwise than the others."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import case, func, select
from sqlmodel import col

from storage.database import Transaction
from storage.rounds import UnknownRoundError
from storage.tables import (
    Choice,
    Consultation,
    Proposal,
    Round,
    RoundKind,
    TaskState,
    Translation,
    TranslationState,
    TranslationTask,
    Vote,
)
from storage.translation_tasks import ACCEPTED, of, pairs, task_of
from storage.translations import COUNTS, FETCHED, sentences


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a round's translations are: texts wanted in all, by machine, by people, and still waiting for each."""

    wanted: int
    machine: int
    reviewed: int
    waiting: int
    asked: int
    people: int
    review: int
    fault: str

    @property
    def done(self) -> int:
        """How many texts have a translation."""
        return self.machine + self.reviewed


@dataclass(frozen=True, slots=True)
class Compared:
    """How people voted who read one translation, and how all others did who voted on the same proposal."""

    proposal: int
    language: str
    agree: int
    votes: int
    others_agree: int
    others: int


def progress(db: Transaction, round_: int) -> Progress:
    """Return how far a round's translations are."""
    session = db.session
    wanted_pairs = pairs(round_).order_by(None).subquery()
    wanted = session.scalar(select(func.count()).select_from(wanted_pairs)) or 0
    made = (
        select(col(Translation.state), func.count())
        .join(Proposal, col(Proposal.id) == col(Translation.proposal_id))
        .where(col(Proposal.round_id) == round_, ACCEPTED, COUNTS)
        .group_by(col(Translation.state))
    )
    states = {row[0]: int(row[1]) for row in session.execute(made)}
    left = (
        select(col(TranslationTask.state), func.count(), func.max(col(TranslationTask.fault)))
        .where(task_of(round_))
        .group_by(col(TranslationTask.state))
    )
    tasks: dict[str, tuple[int, str]] = {state: (count, fault) for state, count, fault in session.execute(left)}
    counts = {state: tasks[state][0] if state in tasks else 0 for state in TaskState}
    return Progress(
        wanted,
        states.get(TranslationState.MACHINE, 0),
        states.get(TranslationState.REVIEWED, 0),
        counts[TaskState.WAITING],
        counts[TaskState.ASKED],
        counts[TaskState.PEOPLE],
        counts[TaskState.REVIEW],
        tasks[TaskState.WAITING][1] if TaskState.WAITING in tasks else "",
    )


def missing(db: Transaction, round_: int) -> dict[str, int]:
    """Return how many of a round's proposals lack each language; those that lack none are left out."""
    wanted_pairs = pairs(round_).order_by(None).subquery()
    proposal, language = wanted_pairs.c
    there = select(col(Translation.id)).where(
        col(Translation.proposal_id) == proposal, col(Translation.language) == language, COUNTS
    )
    wanted = select(language, func.count()).where(~there.exists()).group_by(language).order_by(language)
    return {row[0]: int(row[1]) for row in db.session.execute(wanted)}


def round_of(db: Transaction, slug: str) -> int:
    """Return the European round of a consultation; raises `UnknownRoundError`."""
    wanted = (
        select(col(Round.id))
        .join(Consultation, col(Consultation.id) == col(Round.consultation_id))
        .where(col(Consultation.slug) == slug, col(Round.kind) == RoundKind.EUROPEAN.value)
    )
    found = db.session.scalar(wanted)
    if found is None:
        raise UnknownRoundError(f"There is no consultation {slug!r} with a European round.")
    return found


def rows(db: Transaction, round_: int, language: str = "") -> list[tuple[int, str, str, str, str, str]]:
    """Return what a file of translations holds: number, source language, source, language, translation, state; by language."""
    wanted = list(db.session.execute(pairs(round_)))
    numbers = sorted({number for number, _ in wanted})
    texts = sentences(db, numbers)
    sources = _languages(db, numbers)
    there: dict[tuple[int, str], Translation] = {}
    for one in db.session.scalars(select(Translation).where(of(round_), COUNTS)):
        there[one.proposal_id, one.language] = one
    return [
        (number, sources[number], texts[number], target, one.text if one else "", one.state if one else "missing")
        for number, target in wanted
        if language in ("", target)
        for one in [there.get((number, target))]
    ]


def _languages(db: Transaction, proposals: Sequence[int]) -> dict[int, str]:
    found: dict[int, str] = {}
    for start in range(0, len(proposals), FETCHED):
        wanted = select(col(Proposal.id), col(Proposal.language)).where(col(Proposal.id).in_(proposals[start : start + FETCHED]))
        found |= {number or 0: language for number, language in db.session.execute(wanted)}
    return found


def compare(db: Transaction, round_: int) -> list[Compared]:
    """Return, for each translation into a language that votes were given on, how its readers voted and how the others did."""
    agrees = func.sum(case((col(Vote.choice) == Choice.AGREE.value, 1), else_=0))
    language = func.coalesce(col(Translation.language), "")
    wanted = (
        select(col(Vote.proposal_id), language, agrees, func.count())
        .join(Proposal, col(Proposal.id) == col(Vote.proposal_id))
        .outerjoin(Translation, col(Translation.id) == col(Vote.translation_id))
        .where(col(Proposal.round_id) == round_, col(Vote.apart).is_(False))
        .group_by(col(Vote.proposal_id), language)
    )
    counts: dict[int, dict[str, tuple[int, int]]] = {}
    for number, read, agree, votes in db.session.execute(wanted):
        counts.setdefault(number, {})[read] = int(agree), int(votes)
    found = []
    for number, by_language in sorted(counts.items()):
        agree, votes = (sum(values) for values in zip(*by_language.values(), strict=True))
        found += [
            Compared(number, read, mine, all_, agree - mine, votes - all_)
            for read, (mine, all_) in sorted(by_language.items())
            if read
        ]
    return found
