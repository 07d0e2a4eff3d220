"""Making two chats one person, by a code that is used once."""

import secrets

from pyroaring import BitMap
from sqlalchemy import delete, select, update
from sqlmodel import col

from storage import announcements, outcomes, people, votes
from storage.database import Transaction
from storage.keys import Keys
from storage.people import Person
from storage.tables import (
    Appeal,
    Awaiting,
    Consent,
    Draft,
    Follow,
    Identity,
    LinkCode,
    MemberClaim,
    Membership,
    Organisation,
    Outbox,
    OutboxState,
    Participant,
    Preference,
    Proposal,
    Report,
    Staff,
    Suspension,
    TranslationDoubt,
)

ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""No letters and digits that look alike."""
LENGTH = 10
"""49 bits: nobody guesses one within its life, at a few tries an hour."""
_ARRIVES = (OutboxState.SENT, OutboxState.UNKNOWN, OutboxState.CLAIMED, OutboxState.WAITING)
"""States of messages that have arrived or will, the surest first."""
SECONDS = 600


def offer(db: Transaction, keys: Keys, person: int, now: int) -> str:
    """Return a new code for a person; earlier ones no longer count."""
    db.session.execute(delete(LinkCode).where(col(LinkCode.participant_id) == person))
    code = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
    db.session.add(LinkCode(hash=_hash(keys, code), participant_id=person, expires_at=now + SECONDS))
    return code


def owner(db: Transaction, keys: Keys, code: str, now: int) -> int | None:
    """Return whose code this is, while it counts."""
    wanted = select(col(LinkCode.participant_id)).where(col(LinkCode.hash) == _hash(keys, code), col(LinkCode.expires_at) > now)
    return db.session.scalar(wanted)


def merge(db: Transaction, keys: Keys, person: Person, into: int, address: bytes) -> Person:
    """Make `person` the same as the participant `into`, and return that one; `address` is where this chat is reached.

    The language, the country and the settings of `into` stay; codes of both are used up.
    """
    session = db.session
    gone = person.id
    kept_row = session.get(Participant, into, with_for_update={"key_share": True})
    if kept_row is None:
        return person
    votes.merge(db, into, gone)
    already = select(col(Report.proposal_id)).where(col(Report.participant_id) == into)
    session.execute(
        update(Report)
        .where(col(Report.participant_id) == gone, col(Report.proposal_id).in_(already))
        .values(participant_id=None, sealed=None)
    )
    followed = select(col(Follow.proposal_id)).where(col(Follow.participant_id) == into)
    session.execute(delete(Follow).where(col(Follow.participant_id) == gone, col(Follow.proposal_id).in_(followed)))
    doubted = select(col(TranslationDoubt.translation_id)).where(col(TranslationDoubt.participant_id) == into)
    session.execute(
        delete(TranslationDoubt).where(
            col(TranslationDoubt.participant_id) == gone, col(TranslationDoubt.translation_id).in_(doubted)
        )
    )
    member = select(col(Membership.consultation_id)).where(col(Membership.participant_id) == into)
    session.execute(delete(Membership).where(col(Membership.participant_id) == gone, col(Membership.consultation_id).in_(member)))
    _join_mailed(db, gone, into)
    for table in (Awaiting, Draft, Preference, MemberClaim):
        if session.get(table, into) is None:
            session.execute(update(table).where(col(table.participant_id) == gone).values(participant_id=into))
        session.execute(delete(table).where(col(table.participant_id) == gone))
    for owned in (
        Identity,
        Consent,
        Report,
        Outbox,
        Staff,
        Suspension,
        Appeal,
        Follow,
        Organisation,
        Membership,
        TranslationDoubt,
    ):
        session.execute(update(owned).where(col(owned.participant_id) == gone).values(participant_id=into))
    session.execute(update(Proposal).where(col(Proposal.author_id) == gone).values(author_id=into))
    announcements.make_up(db, gone, into)
    session.execute(delete(LinkCode).where(col(LinkCode.participant_id).in_((into, gone))))
    session.execute(delete(Participant).where(col(Participant.id) == gone))
    session.expire_all()
    kept, _ = people.find(db, person.hash, "", 0)
    served = (kept.seen - kept.linked) | (person.seen - person.linked)
    kept.seen |= person.seen
    kept.linked = BitMap(kept.seen - served)
    if kept.consultation is not None:
        # What the other chat agreed to, and the group it was in, are theirs now.
        people.join(db, kept, kept.consultation)
    people.seal_address(db, keys, kept, address)
    return kept


def _join_mailed(db: Transaction, gone: int, into: int) -> None:
    """Leave of each mailing that both got one message: what one has read in one chat does not come in the other too."""
    both = col(Outbox.participant_id).in_((gone, into)) & col(Outbox.mailing_id).is_not(None)
    rows = db.session.execute(
        select(col(Outbox.id), col(Outbox.mailing_id), col(Outbox.state), col(Outbox.participant_id) == into)
        .where(both)
        .with_for_update()
    ).all()
    surest = {state.value: place for place, state in enumerate(_ARRIVES)}
    kept: set[int] = set()
    dropped: list[int] = []
    for number, mailing, _, _ in sorted(rows, key=lambda row: (surest.get(row[2], len(surest)), not row[3])):
        if mailing in kept:
            dropped.append(number)
        kept.add(mailing)
    outcomes.drop(db, col(Outbox.id).in_(dropped))


def _hash(keys: Keys, code: str) -> bytes:
    return keys.hash("link code", code)
