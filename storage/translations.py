"""Translations of proposals: which one somebody reads, keeping one, and saying that one is wrong."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, delete, select, update
from sqlmodel import col

from storage.database import Transaction
from storage.statement import Statement
from storage.tables import (
    ConsultationText,
    Proposal,
    TaskState,
    Translation,
    TranslationDoubt,
    TranslationState,
    TranslationTask,
)

PEOPLE = "people"
"""The engine of what a person wrote."""
BY_FILE = 0
"""The reviewer of what an operator read from a file."""
FETCHED = 500
"""Rows in one statement: SQLite takes a limited number of values."""


@dataclass(frozen=True, slots=True)
class Version:
    """A translation as somebody reads it: its number, the whole sentence, and whether a person has looked at it."""

    id: int
    text: str
    reviewed: bool


@dataclass(frozen=True, slots=True)
class Text:
    """A proposal's whole sentence, and the hash that names it."""

    proposal: int
    sentence: str

    @property
    def hash(self) -> str:
        """Return the hash of the sentence."""
        return hash_of(self.sentence)


def hash_of(sentence: str) -> str:
    """Return what names a sentence: a translation counts only while its proposal still says that."""
    return hashlib.sha256(sentence.encode()).hexdigest()[:16]


COUNTS = col(Translation.state) != TranslationState.REJECTED.value


_FIND = Statement(
    lambda _: select(col(Translation.id), col(Translation.text), col(Translation.state)).where(
        col(Translation.proposal_id) == bindparam("proposal", 0),
        col(Translation.language) == bindparam("language", ""),
        COUNTS,
    )
)


def find(db: Transaction, proposal: int, language: str) -> Version | None:
    """Return the translation of a proposal that counts."""
    row = db.row(_FIND, proposal=proposal, language=language)
    return None if row is None else Version(row[0], row[1], row[2] == TranslationState.REVIEWED)


def find_all(db: Transaction, proposals: Sequence[int], language: str) -> dict[int, Version]:
    """Return the translations of several proposals that count, by their number."""
    found: dict[int, Version] = {}
    for start in range(0, len(proposals), FETCHED):
        some = proposals[start : start + FETCHED]
        wanted = select(Translation).where(col(Translation.proposal_id).in_(some), col(Translation.language) == language, COUNTS)
        found |= {
            one.proposal_id: Version(one.id or 0, one.text, one.state == TranslationState.REVIEWED)
            for one in db.session.scalars(wanted)
        }
    return found


def sentence(db: Transaction, proposal: int) -> str:
    """Return a proposal's whole sentence in its own language."""
    return sentences(db, [proposal]).get(proposal, "")


def read(db: Transaction, proposal: int, language: str) -> str:
    """Return a proposal's whole sentence as a reader of this language reads it; empty for none."""
    version = find(db, proposal, language)
    return version.text if version else sentence(db, proposal)


def sentences(db: Transaction, proposals: Sequence[int]) -> dict[int, str]:
    """Return the whole sentences of proposals, each in its own language."""
    found: dict[int, str] = {}
    for start in range(0, len(proposals), FETCHED):
        wanted = (
            select(col(Proposal.id), col(ConsultationText.opening), col(Proposal.text))
            .join(
                ConsultationText,
                (col(ConsultationText.consultation_id) == col(Proposal.consultation_id))
                & (col(ConsultationText.language) == col(Proposal.language)),
                isouter=True,
            )
            .where(col(Proposal.id).in_(proposals[start : start + FETCHED]))
        )
        for number, opening, text in db.session.execute(wanted):
            found[number or 0] = f"{opening or ''} {text}".strip()
    return found


def keep(
    db: Transaction, text: Text, language: str, translated: str, engine: str, now: int, *, reviewer: int | None = None
) -> bool:
    """Keep a translation, and its task is done; False: there is one already, or the proposal says something else now.

    With a `reviewer` a person wrote it, and it takes the place of the one that counted before.
    """
    session = db.session
    # Whoever else brings a translation of the same proposal at this moment waits here, and then finds this one.
    if session.get(Proposal, text.proposal, with_for_update=True) is None or sentence(db, text.proposal) != text.sentence:
        return False
    if reviewer is None and find(db, text.proposal, language) is not None:
        done(db, text.proposal, language)
        return False
    if reviewer is not None:
        reject(db, text.proposal, language)
    session.add(
        Translation(
            proposal_id=text.proposal,
            language=language,
            text=translated,
            engine=engine,
            source_hash=text.hash,
            state=(TranslationState.MACHINE if reviewer is None else TranslationState.REVIEWED).value,
            reviewer=reviewer,
            at=now,
        )
    )
    session.flush()
    done(db, text.proposal, language)
    return True


def done(db: Transaction, proposal: int, language: str) -> None:
    """There is nothing more to do about a translation."""
    mine = (col(TranslationTask.proposal_id) == proposal) & (col(TranslationTask.language) == language)
    db.session.execute(delete(TranslationTask).where(mine))


def reject(db: Transaction, proposal: int, language: str) -> None:
    """A translation no longer counts."""
    mine = (col(Translation.proposal_id) == proposal) & (col(Translation.language) == language)
    db.session.execute(update(Translation).where(mine, COUNTS).values(state=TranslationState.REJECTED.value))


def outdate(db: Transaction, proposal: int, now: int) -> None:
    """A proposal's words have changed: its translations no longer count, and are to be made again."""
    session = db.session
    wanted = select(col(Translation.language)).where(col(Translation.proposal_id) == proposal, COUNTS)
    languages = list(session.scalars(wanted))
    there = set(session.scalars(select(col(TranslationTask.language)).where(col(TranslationTask.proposal_id) == proposal)))
    for language in languages:
        reject(db, proposal, language)
    session.execute(
        update(TranslationTask)
        .where(col(TranslationTask.proposal_id) == proposal)
        .values(state=TaskState.WAITING.value, attempts=0, not_before=0, fault="", reference="")
    )
    session.add_all(
        TranslationTask(proposal_id=proposal, language=language, state=TaskState.WAITING.value, since=now)
        for language in languages
        if language not in there
    )


def doubt(db: Transaction, person: int, translation: int, now: int) -> bool:
    """Somebody says that a translation is wrong; a moderator will look at it. False: they had said so, or it no longer counts."""
    session = db.session
    # The proposal first, as `keep` does: in another order the two might wait for each other.
    mine = select(col(Translation.proposal_id)).where(col(Translation.id) == translation).scalar_subquery()
    session.execute(select(col(Proposal.id)).where(col(Proposal.id) == mine).with_for_update())
    found = session.get(Translation, translation, with_for_update=True)
    if (
        found is None
        or found.state == TranslationState.REJECTED
        or session.get(TranslationDoubt, (translation, person)) is not None
    ):
        return False
    session.add(TranslationDoubt(translation_id=translation, participant_id=person, at=now))
    task = session.get(TranslationTask, (found.proposal_id, found.language))
    if task is None:
        session.add(
            TranslationTask(proposal_id=found.proposal_id, language=found.language, state=TaskState.REVIEW.value, since=now)
        )
    return True


def replaced(db: Transaction, text: Text, language: str, translated: str) -> bool:
    """Whether a moderator has rejected just this translation, or put another in its place."""
    mine = (col(Translation.proposal_id) == text.proposal) & (col(Translation.language) == language)
    last = db.session.scalar(select(Translation).where(mine).order_by(col(Translation.id).desc()).limit(1))
    if last is None or (last.reviewer == BY_FILE and last.state != TranslationState.REJECTED):
        return False
    same = (col(Translation.text) == translated) & (col(Translation.source_hash) == text.hash)
    rejected = select(Translation).where(mine, same, col(Translation.state) == TranslationState.REJECTED.value)
    return bool(db.session.scalar(select(rejected.exists())))


@dataclass(frozen=True, slots=True)
class Loaded:
    """What reading a file did: nothing where there are `outdated` lines, whose proposals say something else."""

    kept: int
    unchanged: int
    outdated: tuple[int, ...]


def load(db: Transaction, rows: Sequence[tuple[int, int, str, str, str]], now: int) -> Loaded:
    """Keep translations that people wrote, given as line, proposal, original, language, text; all of them or none."""
    originals = sentences(db, sorted({proposal for _, proposal, *_ in rows}))
    outdated = tuple(line for line, proposal, original, *_ in rows if originals.get(proposal) != original)
    if outdated:
        return Loaded(0, 0, outdated)
    kept = 0
    for _, proposal, original, language, text in rows:
        there = find(db, proposal, language)
        if there is None or there.text != text:
            kept += keep(db, Text(proposal, original), language, text, PEOPLE, now, reviewer=BY_FILE)
    return Loaded(kept, len(rows) - kept, ())
