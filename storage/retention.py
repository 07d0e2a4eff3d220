"""What is deleted when its time is over."""

from dataclasses import dataclass

from sqlalchemy import CursorResult, Delete, delete, func, select
from sqlmodel import col

from storage import digests, drawings, measures, moderation, outbox, queue, schedules
from storage.database import Transaction
from storage.people import TAKE_PART, forget, forget_rows
from storage.tables import (
    Consent,
    Consultation,
    Draft,
    Failure,
    Identity,
    LinkCode,
    MemberClaim,
    Organisation,
    Participant,
    Received,
    Round,
    Staff,
    WebMessage,
)

VISITOR_SECONDS = 24 * 3600
"""The state of a dialogue without consent: as long as a conversation may reasonably pause; people are told "a day at most"."""
RECEIVED_SECONDS = 48 * 3600
"""Telegram delivers an update for 24 hours; twice that, to be safe. https://core.telegram.org/bots/api#getting-updates"""
FAILURE_SECONDS = 14 * 24 * 3600
DRAFT_SECONDS = 90 * 24 * 3600
OUTBOX_SECONDS = 90 * 24 * 3600
"""What was sent: as long as somebody may ask what we wrote to them."""
DRAWING_SECONDS = 7 * 24 * 3600
MEASURE_SECONDS = 24 * 3600
"""What an organiser was asked about and did not post."""
PEOPLE_AT_ONCE = 20
"""People a turn whose consultation is over: each may have a thousand votes."""
AT_ONCE = 500
"""Rows a turn: people who vote meanwhile wait no longer than this takes."""


_has_no_role = col(Participant.id).not_in(
    select(col(Staff.participant_id)).where(col(Staff.participant_id).is_not(None), col(Staff.removed_at).is_(None))
) & col(Participant.id).not_in(
    select(col(Organisation.participant_id)).where(
        col(Organisation.participant_id).is_not(None), col(Organisation.removed_at).is_(None)
    )
)
"""Those who moderate or speak for an organisation are kept for as long as they do, whether they vote or not."""


@dataclass(frozen=True, slots=True)
class Expired:
    """How many rows were deleted."""

    visitors: int
    people: int
    received: int
    failures: int


def expire(db: Transaction, now: int) -> Expired:
    """Delete up to `AT_ONCE` visitors who did not consent, some people whose consultation is long over, and old notes."""
    visitors = db.session.scalars(
        select(col(Participant.id))
        .where(
            col(Participant.consented_at).is_(None),
            col(Participant.touched_at) < now - VISITOR_SECONDS,
            _has_no_role,
        )
        .limit(AT_ONCE)
        .with_for_update(of=Participant, skip_locked=True)
    ).all()
    if visitors:
        forget_rows(db, [number for number in visitors if number is not None])
    people = _long_over(db, now)
    for person in people:
        forget(db, person, keep_votes=True)
    # What was said last to somebody who then had everything deleted.
    orphaned = col(WebMessage.person).not_in(select(col(Identity.hash)))
    _count(db, delete(WebMessage).where(col(WebMessage.at) < now - VISITOR_SECONDS, orphaned))
    received = _count(db, delete(Received).where(col(Received.at) < now - RECEIVED_SECONDS))
    failures = _count(db, delete(Failure).where(col(Failure.at) < now - FAILURE_SECONDS))
    _count(db, delete(Draft).where(col(Draft.at) < now - DRAFT_SECONDS))
    _count(db, delete(LinkCode).where(col(LinkCode.expires_at) < now))
    _count(db, delete(MemberClaim).where(col(MemberClaim.expires_at) < now))
    outbox.expire(db, now - OUTBOX_SECONDS, now)
    digests.expire(db, now - OUTBOX_SECONDS)
    queue.expire(db, now - moderation.UNDO_SECONDS)
    drawings.expire(db, now - DRAWING_SECONDS)
    measures.expire(db, now - MEASURE_SECONDS)
    schedules.prune(db)
    return Expired(len(visitors), len(people), received, failures)


def _long_over(db: Transaction, now: int) -> list[int]:
    """Return people all of whose consultations ended as many days ago as they promised to keep people's data, or more."""
    ended = (
        select(col(Round.consultation_id))
        .join(Consultation, col(Consultation.id) == col(Round.consultation_id))
        .group_by(col(Round.consultation_id), col(Consultation.keep_days))
        # count() leaves out the rounds without an end.
        .having(
            func.count() == func.count(col(Round.closes_at)),
            func.max(col(Round.closes_at)) + col(Consultation.keep_days) * 86_400 < now,
        )
    )
    goes_on = select(Consent).where(
        col(Consent.participant_id) == col(Participant.id),
        col(Consent.purpose) == TAKE_PART,
        col(Consent.withdrawn_at).is_(None),
        col(Consent.consultation_id).not_in(ended),
    )
    people = select(col(Participant.id)).where(
        col(Participant.consented_at).is_not(None),
        col(Participant.consultation_id).in_(ended),
        ~goes_on.exists(),
        _has_no_role,
    )
    # Held: their votes are read before they are deleted. Who is busy, or has a vote set apart now, is left for the next time.
    held = people.limit(PEOPLE_AT_ONCE).with_for_update(of=Participant, skip_locked=True)
    return [number or 0 for number in db.session.scalars(held)]


def _count(db: Transaction, statement: Delete) -> int:
    result = db.session.execute(statement)
    return result.rowcount if isinstance(result, CursorResult) else 0
