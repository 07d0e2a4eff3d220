"""Translations that wait for a moderator: what citizens say is wrong first, then what is to be written."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, select, update
from sqlmodel import col

from storage.database import Transaction
from storage.queue import CLAIM_SECONDS
from storage.staff import Member
from storage.tables import Proposal, TaskState, Translation, TranslationDoubt, TranslationState, TranslationTask
from storage.translation_tasks import ACCEPTED, ATTEMPTS
from storage.translations import COUNTS, PEOPLE, Text, done, find, keep, reject, sentence

_BY_PEOPLE = (TaskState.REVIEW.value, TaskState.PEOPLE.value)


@dataclass(frozen=True, slots=True)
class Job:
    """A sentence that a moderator holds, to be looked at or written in a language.

    `translated` is what it says there now, by which `engine`, and `doubts` how many people say that it is wrong; without one it
    is to be written, and `fault` says why no machine did.
    """

    proposal: int
    consultation: int
    source: str
    sentence: str
    language: str
    translated: str
    engine: str
    doubts: int
    fault: str


def claim(db: Transaction, me: Member, now: int) -> Job | None:
    """Take what comes next in the languages that one reads, for three minutes; what one holds already comes first.

    What somebody has just left to others comes last.
    """
    session = db.session
    wanted = (
        select(TranslationTask)
        .join(Proposal, col(Proposal.id) == col(TranslationTask.proposal_id))
        .where(_for(me))
        .order_by(
            col(TranslationTask.since) > now,
            col(TranslationTask.state) != TaskState.REVIEW.value,
            col(TranslationTask.since),
            col(TranslationTask.proposal_id),
            col(TranslationTask.language),
        )
        # PostgreSQL: what somebody else takes at this moment is passed over. SQLite has one writer and leaves this out.
        .with_for_update(of=TranslationTask, skip_locked=True)
        .limit(1)
        .execution_options(populate_existing=True)
    )
    mine = (col(TranslationTask.claimed_by) == me.number) & (col(TranslationTask.claimed_until) > now)
    row = session.scalar(wanted.where(mine)) or session.scalar(wanted.where(col(TranslationTask.claimed_until) <= now))
    if row is None:
        return None
    row.claimed_by, row.claimed_until = me.number, now + CLAIM_SECONDS
    session.flush()
    return _job(db, row)


def held(db: Transaction, me: Member, proposal: int, language: str, now: int) -> Job | None:
    """Return what one holds, for three minutes from now; None if the time is over, it is done, or somebody else holds it."""
    row = db.session.get(TranslationTask, (proposal, language), with_for_update=True)
    if row is None or row.state not in _BY_PEOPLE or row.claimed_by != me.number or row.claimed_until <= now:
        return None
    row.claimed_until = now + CLAIM_SECONDS
    return _job(db, row)


def leave(db: Transaction, me: Member, proposal: int, language: str, now: int) -> None:
    """Leave something to others: it comes behind everything else that waits now."""
    row = db.session.get(TranslationTask, (proposal, language), with_for_update=True)
    if row is not None and row.claimed_by == me.number:
        row.claimed_by, row.claimed_until, row.since = None, 0, now + 1


def write(db: Transaction, me: Member, job: Job, text: str, now: int) -> bool:
    """Keep what a moderator wrote, in place of what stood there; False: the proposal says something else meanwhile."""
    return keep(db, Text(job.proposal, job.sentence), job.language, text, PEOPLE, now, reviewer=me.number)


def approve(db: Transaction, me: Member, job: Job) -> None:
    """A translation is right."""
    mine = (col(Translation.proposal_id) == job.proposal) & (col(Translation.language) == job.language)
    db.session.execute(update(Translation).where(mine, COUNTS).values(state=TranslationState.REVIEWED.value, reviewer=me.number))
    done(db, job.proposal, job.language)


def refuse(db: Transaction, job: Job, now: int) -> None:
    """A translation is wrong: people read the original until somebody writes a better one, which is no machine."""
    reject(db, job.proposal, job.language)
    mine = (col(TranslationTask.proposal_id) == job.proposal) & (col(TranslationTask.language) == job.language)
    db.session.execute(
        update(TranslationTask)
        .where(mine)
        .values(state=TaskState.PEOPLE.value, since=now, attempts=ATTEMPTS, fault="rejected", claimed_by=None, claimed_until=0)
    )


def count(db: Transaction, me: Member) -> int:
    """Return how many wait in the languages that somebody reads."""
    wanted = select(func.count()).select_from(TranslationTask)
    return db.session.scalar(wanted.join(Proposal, col(Proposal.id) == col(TranslationTask.proposal_id)).where(_for(me))) or 0


def _for(me: Member) -> ColumnElement[bool]:
    wanted = col(TranslationTask.state).in_(_BY_PEOPLE) & ACCEPTED
    if me.languages:
        wanted &= col(TranslationTask.language).in_(me.languages)
    if me.consultations:
        wanted &= col(Proposal.consultation_id).in_(me.consultations)
    return wanted


def _job(db: Transaction, row: TranslationTask) -> Job:
    proposal = db.session.get_one(Proposal, row.proposal_id)
    version = find(db, row.proposal_id, row.language)
    doubts, engine = 0, ""
    if version is not None:
        told = select(func.count()).where(col(TranslationDoubt.translation_id) == version.id)
        doubts = db.session.scalar(told) or 0
        engine = db.session.get_one(Translation, version.id).engine
    return Job(
        row.proposal_id,
        proposal.consultation_id,
        proposal.language,
        sentence(db, row.proposal_id),
        row.language,
        version.text if version else "",
        engine,
        doubts,
        row.fault,
    )
