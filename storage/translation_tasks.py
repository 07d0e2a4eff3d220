"""What is still to be translated: taken by a provider, asked for, failed, left to people."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, case, select, update
from sqlmodel import col

from storage.database import Transaction
from storage.tables import (
    ConsultationText,
    Proposal,
    ProposalState,
    Round,
    TaskState,
    Translation,
    TranslationTask,
)
from storage.translations import COUNTS, Text, sentence, sentences

ATTEMPTS = 3
"""How often a text is given to a provider whose answer cannot be used, before people are asked."""
LEASE = 120
"""Seconds for which a batch belongs to the process that took it: longer than any provider takes."""
PATIENCE = 24 * 3600
"""Seconds after which an asynchronous request that was not answered is made again."""
ACCEPTED = col(Proposal.state) == ProposalState.ACCEPTED.value
"""What is hidden or withdrawn needs no translation, until it is accepted again: its tasks stay, and nobody is given them."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Texts of one language that are to be translated into another."""

    source: str
    target: str
    texts: tuple[Text, ...]


def want(db: Transaction, round_: int, now: int, *, machine: bool) -> int:
    """Put down what is missing of a round's proposals, for the provider or for people; return how much that was."""
    session = db.session
    state = TaskState.WAITING if machine else TaskState.PEOPLE
    there = set(session.execute(select(col(Translation.proposal_id), col(Translation.language)).where(COUNTS, of(round_))))
    tasks = select(col(TranslationTask.proposal_id), col(TranslationTask.language)).join(
        Proposal, col(Proposal.id) == col(TranslationTask.proposal_id)
    )
    there |= set(session.execute(tasks.where(col(Proposal.round_id) == round_)))
    new = [(proposal, language) for proposal, language in session.execute(pairs(round_)) if (proposal, language) not in there]
    session.add_all(
        TranslationTask(proposal_id=proposal, language=language, state=state.value, since=now) for proposal, language in new
    )
    if machine:
        # A provider that was not there before, or had spent its quota, may do what was left to people.
        again = update(TranslationTask).where(
            col(TranslationTask.state).in_((TaskState.PEOPLE.value, TaskState.WAITING.value)),
            col(TranslationTask.attempts) < ATTEMPTS,
            col(TranslationTask.claimed_until) <= now,
            task_of(round_),
        )
        session.execute(again.values(state=TaskState.WAITING.value, not_before=0, fault=""))
    else:
        # Without a provider nobody takes what waits for one.
        left = update(TranslationTask).where(
            col(TranslationTask.state).in_((TaskState.WAITING.value, TaskState.ASKED.value)), task_of(round_)
        )
        session.execute(left.values(state=TaskState.PEOPLE.value, not_before=0, reference=""))
    return len(new)


def of(round_: int) -> ColumnElement[bool]:
    """Return the condition that a translation is of a proposal of a round."""
    return col(Translation.proposal_id).in_(select(col(Proposal.id)).where(col(Proposal.round_id) == round_))


def task_of(round_: int) -> ColumnElement[bool]:
    """Return the condition that a task is about an accepted proposal of a round."""
    mine = select(col(Proposal.id)).where(col(Proposal.round_id) == round_, ACCEPTED)
    return col(TranslationTask.proposal_id).in_(mine)


def pairs(round_: int) -> Select[int | None, str]:
    """Select each accepted proposal of a round with each language that its consultation has and it is not written in."""
    return (
        select(col(Proposal.id), col(ConsultationText.language))
        .join(ConsultationText, col(ConsultationText.consultation_id) == col(Proposal.consultation_id))
        .where(
            col(Proposal.round_id) == round_,
            ACCEPTED,
            col(Proposal.language) != col(ConsultationText.language),
        )
        .order_by(col(ConsultationText.language), col(Proposal.id))
    )


def take(db: Transaction, limit: int, now: int) -> Batch | None:
    """Take up to `limit` texts of a round that wait for the provider, from one language into another, for `LEASE` seconds."""
    session = db.session
    waits = (col(TranslationTask.state) == TaskState.WAITING.value) & (col(TranslationTask.not_before) <= now)
    wanted = (
        select(TranslationTask, col(Proposal.language), col(Proposal.round_id))
        .join(Proposal, col(Proposal.id) == col(TranslationTask.proposal_id))
        .where(waits, ACCEPTED)
        .order_by(col(TranslationTask.not_before), col(Proposal.language), col(TranslationTask.language), col(Proposal.id))
        # PostgreSQL: what another process takes at this moment is passed over. SQLite has one writer and leaves this out.
        .with_for_update(of=TranslationTask, skip_locked=True)
    )
    first = session.execute(wanted.limit(1)).first()
    if first is None:
        return None
    task, source, round_ = first
    alike = wanted.where(
        col(TranslationTask.language) == task.language, col(Proposal.language) == source, col(Proposal.round_id) == round_
    ).limit(limit)
    tasks = [row[0] for row in session.execute(alike)]
    for one in tasks:
        one.not_before = now + LEASE
    texts = sentences(db, [one.proposal_id for one in tasks])
    return Batch(source, task.language, tuple(Text(one.proposal_id, texts[one.proposal_id]) for one in tasks))


def pause(db: Transaction, until: int, fault: str) -> None:
    """Let everything wait that waits for the provider."""
    waits = col(TranslationTask.state) == TaskState.WAITING.value
    db.session.execute(update(TranslationTask).where(waits).values(not_before=until, fault=fault))


def fail(db: Transaction, proposals: Iterable[int], language: str, fault: str, until: int) -> None:
    """What a provider answered cannot be used: try again after a moment, and at last ask people."""
    listed = list(proposals)
    attempts = col(TranslationTask.attempts) + 1
    last = attempts >= ATTEMPTS
    _change(
        db,
        language,
        listed,
        attempts=attempts,
        fault=fault,
        reference="",
        not_before=case((last, 0), else_=until),
        state=case((last, TaskState.PEOPLE.value), else_=TaskState.WAITING.value),
    )


def leave_to_people(db: Transaction, batch: Batch, fault: str) -> None:
    """The provider cannot do these at all."""
    _change(db, batch.target, [text.proposal for text in batch.texts], state=TaskState.PEOPLE.value, not_before=0, fault=fault)


def ask(db: Transaction, text: Text, language: str, reference: str, now: int) -> None:
    """Note that a provider was asked that answers later; without an answer it is asked again."""
    _change(db, language, [text.proposal], state=TaskState.ASKED.value, reference=reference, not_before=now + PATIENCE, fault="")


def try_again(db: Transaction, proposal: int, language: str, until: int = 0) -> None:
    """Let a text wait for the provider again, from a moment on."""
    _change(db, language, [proposal], state=TaskState.WAITING.value, reference="", not_before=until)


def ask_again(db: Transaction, now: int) -> None:
    """Take up what a provider has not answered in time."""
    late = (col(TranslationTask.state) == TaskState.ASKED.value) & (col(TranslationTask.not_before) <= now)
    attempts = col(TranslationTask.attempts) + 1
    done = (
        update(TranslationTask)
        .where(late)
        .values(
            attempts=attempts,
            fault="late",
            reference="",
            not_before=0,
            state=case((attempts >= ATTEMPTS, TaskState.PEOPLE.value), else_=TaskState.WAITING.value),
        )
    )
    db.session.execute(done)


def lock(db: Transaction, proposal: int) -> Round:
    """Return the round of a proposal; whoever else settles translations of it at this moment waits."""
    number = db.session.get_one(Proposal, proposal).round_id
    return db.session.get_one(Round, number, with_for_update=True)


def nothing_waits(db: Transaction, round_: int) -> bool:
    """Whether the provider has nothing more to do for a round."""
    waits = col(TranslationTask.state).in_((TaskState.WAITING.value, TaskState.ASKED.value))
    return not db.session.scalar(select(select(TranslationTask).where(waits, task_of(round_)).exists()))


def asked(db: Transaction, reference: str) -> tuple[Text, str, str] | None:
    """Return what a reference stands for: the text, its language and the one it was to be translated into."""
    if not reference:
        return None
    wanted = (
        select(TranslationTask, col(Proposal.language))
        .join(Proposal, col(Proposal.id) == col(TranslationTask.proposal_id))
        .where(col(TranslationTask.reference) == reference, col(TranslationTask.state) == TaskState.ASKED.value)
    )
    row = db.session.execute(wanted).first()
    if row is None:
        return None
    task, source = row
    return Text(task.proposal_id, sentence(db, task.proposal_id)), source, task.language


def _change(db: Transaction, language: str, proposals: Sequence[int], **values: object) -> None:
    mine = (col(TranslationTask.proposal_id).in_(proposals)) & (col(TranslationTask.language) == language)
    db.session.execute(update(TranslationTask).where(mine).values(**values))
