"""What many are to be told: put into the outbox a few people at a time, so that nobody who votes waits for it."""

from sqlalchemy import ColumnElement, Select, func, or_, select, union
from sqlmodel import col

from storage import agenda, measures, outbox
from storage.audience import agreed
from storage.database import Transaction
from storage.people import CONTACT
from storage.tables import (
    AgendaItem,
    Announcement,
    Consent,
    Follow,
    Outbox,
    Participant,
    Preference,
    Priority,
    Proposal,
    Vote,
)

AT_ONCE = 500
"""People a turn: those who vote meanwhile wait no longer than this takes."""

_on_agenda = select(AgendaItem).where(col(AgendaItem.proposal_id) == col(Announcement.proposal_id)).exists()
_open = col(Announcement.done).is_(False) & ((col(Announcement.kind) != agenda.ON_AGENDA) | _on_agenda)
"""That something is on the agenda is told only while it is: it may be taken back when some have heard of it already."""


def tell(db: Transaction, now: int) -> int:
    """Put messages down for the next `AT_ONCE` people of the oldest announcement; return how many announcements are left.

    Who comes next is kept in the same transaction as the messages: whatever stops the program, nobody is told twice or left out.
    """
    session = db.session
    found = session.scalar(select(Announcement).where(_open).order_by(col(Announcement.id)).limit(1).with_for_update())
    if found is None:
        return 0
    last = _last(db, found)
    if last is None:
        found.done = True
    else:
        next_ = _untold(found).where(col(Participant.id) > found.reached, col(Participant.id) <= last)
        # PostgreSQL: who is being forgotten at this moment is waited for, and left out.
        told = session.scalars(next_.with_for_update(read=True, key_share=True, of=Participant))
        _put(db, found, [number or 0 for number in told], now)
        found.reached = last
    session.flush()
    return session.scalar(select(func.count()).select_from(Announcement).where(_open)) or 0


def reach(db: Transaction, kind: str, proposal: int) -> int:
    """Return how many people an announcement of this kind about a proposal would be told to."""
    # The other way round than `_told`: from the few who agreed to be written to, since nobody waits for the whole of all people.
    who = [
        select(col(Proposal.author_id)).where(col(Proposal.id) == proposal, col(Proposal.author_id).is_not(None)),
        select(col(Follow.participant_id)).where(col(Follow.proposal_id) == proposal),
    ]
    if kind == measures.TOLD:
        given = (col(Consent.purpose) == CONTACT) & col(Consent.withdrawn_at).is_(None)
        voted = (col(Vote.participant_id) == col(Consent.participant_id)) & (col(Vote.proposal_id) == proposal)
        who.append(select(col(Consent.participant_id)).join(Vote, voted).where(given))
    people = union(*who).subquery()
    wanted = select(func.count()).select_from(people).outerjoin(Preference, col(Preference.participant_id) == people.c[0])
    return db.session.scalar(wanted.where(or_(col(Preference.notices).is_(None), col(Preference.notices)))) or 0


def make_up(db: Transaction, gone: int, into: int) -> None:
    """Tell a person whom another one has become what that one would have been told: their own number was passed already."""
    passed = select(Announcement).where(_open, col(Announcement.reached) >= into, col(Announcement.reached) < gone)
    for one in db.session.scalars(passed).all():
        if db.session.scalar(_untold(one).where(col(Participant.id) == into)) is not None:
            _put(db, one, [into], one.at)


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
        who = or_(who, agreed(col(Participant.id), CONTACT) & select(Vote).where(voted).exists())
    wishes = or_(col(Preference.notices).is_(None), col(Preference.notices))
    return (
        select(col(Participant.id))
        .outerjoin(Preference, col(Preference.participant_id) == col(Participant.id))
        .where(who, wishes)
    )


def _untold(announcement: Announcement) -> Select[int | None]:
    """Select who is told and has not been, under the number of one who then became them."""
    told = select(Outbox).where(
        col(Outbox.participant_id) == col(Participant.id),
        col(Outbox.kind) == announcement.kind,
        col(Outbox.facts) == announcement.facts,
        col(Outbox.at) >= announcement.at,
    )
    return _told(announcement.kind, announcement.proposal_id).where(~told.exists())


def _wrote_or_follows(proposal: int) -> ColumnElement[bool]:
    author = select(col(Proposal.author_id)).where(col(Proposal.id) == proposal)
    followers = select(col(Follow.participant_id)).where(col(Follow.proposal_id) == proposal)
    return or_(col(Participant.id).in_(author), col(Participant.id).in_(followers))


def _put(db: Transaction, announcement: Announcement, people: list[int], now: int) -> None:
    outbox.put_each(db, people, announcement.kind, announcement.facts, now, priority=Priority.NEWS)
