"""What many are to be told: put into the outbox a few people at a time, so that nobody who votes waits for it."""

from sqlalchemy import ColumnElement, Select, func, insert, or_, select
from sqlmodel import col

from storage import measures
from storage.database import Transaction
from storage.people import CONTACT
from storage.tables import Announcement, Consent, Follow, Outbox, OutboxState, Participant, Preference, Proposal, Vote

AT_ONCE = 500
"""People a turn: those who vote meanwhile wait no longer than this takes."""


def tell(db: Transaction, now: int) -> int:
    """Put messages down for the next `AT_ONCE` people of the oldest announcement; return how many announcements are left.

    Who comes next is kept in the same transaction as the messages: whatever stops the program, nobody is told twice or left out.
    """
    session = db.session
    open_ = col(Announcement.done).is_(False)
    found = session.scalar(select(Announcement).where(open_).order_by(col(Announcement.id)).limit(1).with_for_update())
    if found is None:
        return 0
    last = _last(db, found)
    if last is None:
        found.done = True
    else:
        told = session.scalars(
            _told(found.kind, found.proposal_id).where(col(Participant.id) > found.reached, col(Participant.id) <= last)
        )
        if rows := [_message(found, number or 0, now) for number in told]:
            session.execute(insert(Outbox), rows)
        found.reached = last
    session.flush()
    return session.scalar(select(func.count()).select_from(Announcement).where(open_)) or 0


def reach(db: Transaction, kind: str, proposal: int) -> int:
    """Return how many people an announcement of this kind about a proposal would be told to."""
    return db.session.scalar(select(func.count()).select_from(_told(kind, proposal).subquery())) or 0


def _last(db: Transaction, announcement: Announcement) -> int | None:
    """Return the number of the last person of the next few; None: all have been told.

    Where voters are among them the next few of all people are looked at, whatever they did: no index leads from a proposal to its
    voters, and to look for the next few of these could be to look through all votes.
    """
    few = select(col(Participant.id)).where(col(Participant.id) > announcement.reached)
    if announcement.kind != measures.TOLD:
        few = few.where(_wrote_or_follows(announcement.proposal_id))
    numbers = few.order_by(col(Participant.id)).limit(AT_ONCE).subquery()
    last: int | None = db.session.scalar(select(func.max(numbers.c.id)))
    return last


def _told(kind: str, proposal: int) -> Select[int | None]:
    """Select who is told: who wrote or follows the proposal, and of its voters those who agreed to be written to.

    Nobody is chosen by how they voted (Regulation (EU) 2024/900).
    """
    who = _wrote_or_follows(proposal)
    if kind == measures.TOLD:
        voted = (col(Vote.participant_id) == col(Participant.id)) & (col(Vote.proposal_id) == proposal)
        agreed = (
            (col(Consent.participant_id) == col(Participant.id))
            & (col(Consent.purpose) == CONTACT)
            & col(Consent.withdrawn_at).is_(None)
        )
        who = or_(who, select(Consent).where(agreed).exists() & select(Vote).where(voted).exists())
    wishes = or_(col(Preference.notices).is_(None), col(Preference.notices))
    return (
        select(col(Participant.id))
        .outerjoin(Preference, col(Preference.participant_id) == col(Participant.id))
        .where(who, wishes)
    )


def _wrote_or_follows(proposal: int) -> ColumnElement[bool]:
    author = select(col(Proposal.author_id)).where(col(Proposal.id) == proposal)
    followers = select(col(Follow.participant_id)).where(col(Follow.proposal_id) == proposal)
    return or_(col(Participant.id).in_(author), col(Participant.id).in_(followers))


def _message(announcement: Announcement, person: int, now: int) -> dict[str, str | int]:
    return {
        "participant_id": person,
        "kind": announcement.kind,
        "facts": announcement.facts,
        "state": OutboxState.WAITING.value,
        "at": now,
        "not_before": now,
    }
