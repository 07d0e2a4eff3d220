"""People: finding them, what they agreed to, forgetting them."""

import hashlib
from dataclasses import dataclass, field
from typing import Any

import orjson
from pyroaring import BitMap
from sqlalchemy import bindparam, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel import col, delete

from storage import outcomes, votes
from storage.database import Transaction
from storage.keys import Keys
from storage.statement import Statement
from storage.tables import (
    AgendaItem,
    Announcement,
    Appeal,
    Awaiting,
    Broadcast,
    BroadcastText,
    Catalogue,
    Consent,
    Draft,
    Follow,
    Identity,
    LinkCode,
    MemberClaim,
    Membership,
    Organisation,
    Outbox,
    Participant,
    Preference,
    Proposal,
    ProposalState,
    QueueItem,
    Report,
    Staff,
    Substitution,
    Suspension,
    Tally,
    Translation,
    TranslationDoubt,
    TranslationTask,
    Vote,
    WebMessage,
)

OFFERED = 60
"""Buttons that are remembered for those who type."""
TAKE_PART = "take part"
CONTACT = "contact"
PUBLISH = "publish"
"""What people consent to, each apart: to take part; to be written to; that their votes become open data under a random number."""


@dataclass(slots=True)
class Dialogue:
    """Where a person is in the conversation.

    `card` is the proposal they are being asked about, `last` the one they voted on last; the four counts tell of the current
    batch; `offered` are the labels and packed actions of the buttons shown last, for those who type; `asks` is what the next
    typed text answers (`bot.chat.router.Routes.texts`), `about` what it is about. `link` is the proposal that a link led to;
    `invited` the card under which writing a proposal was offered; `questions` are those about the person that were asked, a bit
    each, and `questioned_at` when the last one was; `tries` are the moments of the last wrong codes.
    `read` is the last card and the translation in which it was shown, `original` the card that the person wished to read in its
    own words; `target` the language of the translation that they write. `organises` is the consultation that an organiser looked
    at last, `change` what they were asked to confirm of it: key and value. `lately` are the last cards served, newest first, and
    `shown_at` is when the newest of them, or the linked proposal, was first shown.
    """

    card: int = 0
    last: int = 0
    agree: int = 0
    neutral: int = 0
    disagree: int = 0
    skipped: int = 0
    offered: list[tuple[str, str]] = field(default_factory=list)
    asks: str = ""
    about: int = 0
    link: int = 0
    invited: int = 0
    questions: int = 0
    questioned_at: int = 0
    tries: list[int] = field(default_factory=list)
    read: list[int] = field(default_factory=list)
    original: int = 0
    target: str = ""
    organises: int = 0
    change: list[str] = field(default_factory=list)
    lately: list[int] = field(default_factory=list)
    shown_at: int = 0

    @property
    def answered(self) -> int:
        """How many cards of this batch were answered or skipped."""
        return self.agree + self.neutral + self.disagree + self.skipped

    def start_batch(self) -> None:
        """Begin to count anew."""
        self.agree = self.neutral = self.disagree = self.skipped = 0

    def recount(self, old: str, new: str) -> None:
        """Count the batch's last vote as `new` instead of `old`."""
        setattr(self, old, max(0, getattr(self, old) - 1))
        setattr(self, new, getattr(self, new) + 1)

    def pack(self) -> bytes:
        """Return the JSON that is stored."""
        return orjson.dumps([getattr(self, name) for name in self.__slots__])


@dataclass(slots=True)
class Person:
    """A participant as a turn sees them; what is changed here is written at the end of the turn by `keep`."""

    id: int
    hash: bytes
    language: str
    country: str
    consultation: int | None
    consented_at: int | None
    privacy_version: int
    stopped: bool
    seen: BitMap
    linked: BitMap
    dialogue: Dialogue
    group: str = ""
    """The group they are in, where their present consultation is for members only."""

    @property
    def place(self) -> str:
        """Where their votes and proposals count: a country, or a members' group."""
        return self.group or self.country

    def was_served(self, proposal: int) -> bool:
        """Whether we chose this proposal for the person, so that their vote on it counts in the ranking."""
        return proposal in self.seen and proposal not in self.linked


_FIND = Statement(
    lambda _: (
        select(
            col(Participant.id),
            col(Participant.language),
            col(Participant.country),
            col(Participant.consultation_id),
            col(Participant.consented_at),
            col(Participant.privacy_version),
            col(Identity.stopped_at),
            col(Participant.seen),
            col(Participant.linked),
            col(Participant.dialogue),
            col(Participant.group_code),
            select(col(Catalogue.revision)).scalar_subquery(),
        )
        .join(Identity, col(Identity.participant_id) == col(Participant.id))
        .where(col(Identity.hash) == bindparam("hash", b""))
        # PostgreSQL: two servers may handle one person at once; the second waits. Who only puts something down for the person
        # does not (key_share). SQLite has one writer and leaves this out.
        .with_for_update(of=Participant, key_share=True)
    )
)
_CREATE = Statement(
    lambda _: (
        insert(Participant)
        .values(
            language="",
            country="",
            consultation_id=None,
            consented_at=None,
            privacy_version=0,
            group_code="",
            touched_at=0,
            seen=b"",
            linked=b"",
            dialogue=b"",
            home=b"",
        )
        .returning(col(Participant.id))
    )
)
_IDENTIFY = Statement(lambda _: insert(Identity).values(hash=b"", participant_id=0, channel="", sealed=None, stopped_at=None))
_KEEP = Statement(
    lambda _: (
        update(Participant)
        .where(col(Participant.id) == bindparam("person", 0))
        .values(
            language="",
            country="",
            consultation_id=0,
            consented_at=0,
            privacy_version=0,
            group_code="",
            touched_at=0,
            seen=b"",
            linked=b"",
            dialogue=b"",
            home=b"",
        )
    )
)
_REVISION = Statement(lambda _: select(col(Catalogue.revision)))


def find(db: Transaction, identity: bytes, channel: str, now: int, *, create: bool = True) -> tuple[Person, int]:
    """Return the person with this identity, and the catalogue's revision.

    Somebody unknown is made, or without `create` has the number 0 and leaves no trace.
    """
    row: Any = db.row(_FIND, hash=identity)
    if row is None:
        number = 0
        if create:
            (number,) = db.row(_CREATE, touched_at=now)
            db.run(_IDENTIFY, hash=identity, participant_id=number, channel=channel)
        (revision,) = db.row(_REVISION)
        return Person(number, identity, "", "", None, None, 0, False, BitMap(), BitMap(), Dialogue()), revision
    number, language, country, consultation, consented_at, privacy, stopped_at, seen, linked, dialogue, group, revision = row
    return (
        Person(
            number,
            identity,
            language,
            country,
            consultation,
            consented_at,
            privacy,
            stopped_at is not None,
            BitMap.deserialize(bytes(seen)) if seen else BitMap(),
            BitMap.deserialize(bytes(linked)) if linked else BitMap(),
            Dialogue(*orjson.loads(dialogue)) if dialogue else Dialogue(),
            group,
        ),
        revision,
    )


def revision(db: Transaction) -> int:
    """Return the catalogue's revision."""
    return int(db.row(_REVISION)[0])


def keep(db: Transaction, person: Person, now: int) -> None:
    """Write what a turn changed of a person."""
    db.run(
        _KEEP,
        person=person.id,
        language=person.language,
        country=person.country,
        consultation_id=person.consultation,
        consented_at=person.consented_at,
        privacy_version=person.privacy_version,
        group_code=person.group,
        touched_at=now,
        seen=person.seen.serialize() if person.seen else b"",
        linked=person.linked.serialize() if person.linked else b"",
        dialogue=person.dialogue.pack(),
        home=person.hash,
    )


def consent(  # noqa: PLR0913 what proves a consent
    db: Transaction, person: Person, purpose: str, *, text: str, language: str, channel: str, now: int, version: int = 0
) -> None:
    """Record a consent with what proves it: the hash of the words that were agreed to, their language, time and channel.

    To take part one agrees to a `version` of the present consultation's notice.
    """
    takes_part = purpose == TAKE_PART
    db.session.add(
        Consent(
            participant_id=person.id,
            purpose=purpose,
            consultation_id=person.consultation if takes_part else None,
            version=version,
            text_hash=hashlib.sha256(text.encode()).hexdigest(),
            language=language,
            channel=channel,
            given_at=now,
        )
    )
    if takes_part:
        person.consented_at, person.privacy_version = now, version


def join(db: Transaction, person: Person, consultation: int) -> None:
    """Let a person take part in this consultation from now on, with the consent and membership that they have there, if any."""
    agreed = select(func.max(col(Consent.version))).where(
        col(Consent.participant_id) == person.id,
        col(Consent.purpose) == TAKE_PART,
        col(Consent.consultation_id) == consultation,
        col(Consent.withdrawn_at).is_(None),
    )
    person.consultation = consultation
    person.privacy_version = db.session.scalar(agreed) or 0
    membership = db.session.get(Membership, (person.id, consultation))
    person.group = membership.group_code if membership else ""


def withdraw(db: Transaction, person: Person, purpose: str, now: int) -> None:
    """Record that a consent was withdrawn."""
    db.session.execute(
        update(Consent)
        .where(
            col(Consent.participant_id) == person.id,
            col(Consent.purpose) == purpose,
            col(Consent.withdrawn_at).is_(None),
        )
        .values(withdrawn_at=now)
    )


def consents(db: Transaction, person: Person) -> set[str]:
    """Return the purposes that a person has consented to."""
    given = select(col(Consent.purpose)).where(col(Consent.participant_id) == person.id, col(Consent.withdrawn_at).is_(None))
    return set(db.session.scalars(given))


def seal_address(db: Transaction, keys: Keys, person: Person, address: bytes) -> None:
    """Keep, encrypted, where the person is reached; called once they have consented."""
    db.session.execute(update(Identity).where(col(Identity.hash) == person.hash).values(sealed=keys.seal(address)))


def stop(db: Transaction, person: Person, now: int | None) -> None:
    """Note that nothing may be sent to this identity any more; None: it may again."""
    db.session.execute(update(Identity).where(col(Identity.hash) == person.hash).values(stopped_at=now))


_DIALOGUE = Statement(
    lambda _: (
        select(col(Participant.dialogue)).where(col(Participant.id) == bindparam("person", 0)).with_for_update(key_share=True)
    )
)
_SPOKEN = Statement(lambda _: update(Participant).where(col(Participant.id) == bindparam("person", 0)).values(dialogue=b""))


def offer(db: Transaction, person: int, offered: list[tuple[str, str]]) -> None:
    """Let what a person types mean these buttons first, then those that they had before: labels and packed actions."""
    row = db.row(_DIALOGUE, person=person)
    if row is not None:
        dialogue = Dialogue(*orjson.loads(row[0])) if row[0] else Dialogue()
        dialogue.offered = [*offered, *((label, action) for label, action in dialogue.offered)][:OFFERED]
        db.run(_SPOKEN, person=person, dialogue=dialogue.pack())


def await_more(db: Transaction, person: Person, now: int) -> None:
    """Note that the person asked to be told when there are new proposals."""
    if db.session.get(Awaiting, person.id) is None:
        db.session.add(Awaiting(participant_id=person.id, since=now))


def awaits_more(db: Transaction, person: Person) -> bool:
    """Whether the person asked to be told."""
    return db.session.get(Awaiting, person.id) is not None


def await_nothing(db: Transaction, person: Person) -> None:
    """The person no longer wishes to be told."""
    db.session.execute(delete(Awaiting).where(col(Awaiting.participant_id) == person.id))


def forget(db: Transaction, person: int, *, keep_votes: bool = False) -> None:
    """Delete a person with everything that belongs to them.

    Their votes leave the tallies, or stay there as mere numbers; what they published stays, without its author.
    """
    (votes.unlink_all if keep_votes else votes.withdraw_all)(db, person)
    forget_rows(db, [person])


def forget_rows(db: Transaction, people: list[int]) -> None:
    """Delete the rows of people who have no votes left."""
    session = db.session
    hashes = select(col(Identity.hash)).where(col(Identity.participant_id).in_(people))
    session.execute(delete(WebMessage).where(col(WebMessage.person).in_(hashes)))
    # What nobody but the author and a moderator has seen goes; of what was public only the author goes.
    public = (ProposalState.ACCEPTED.value, ProposalState.HIDDEN.value, ProposalState.MERGED.value)
    theirs = (
        select(col(Proposal.id))
        .where(
            col(Proposal.author_id).in_(people),
            col(Proposal.state).not_in(public),
            col(Proposal.id).not_in(select(col(Tally.proposal_id))),
            col(Proposal.id).not_in(select(col(Report.proposal_id))),
            col(Proposal.id).not_in(select(col(Substitution.instead_of))),
            col(Proposal.id).not_in(select(col(Substitution.proposal_id))),
            col(Proposal.national_round_id).is_(None),
            *(
                col(Proposal.id).not_in(select(col(table.proposal_id)))
                for table in (AgendaItem, Announcement, Follow, Translation)
            ),
        )
        .scalar_subquery()
    )
    session.execute(delete(QueueItem).where(col(QueueItem.proposal_id).in_(theirs)))
    session.execute(delete(Appeal).where(col(Appeal.proposal_id).in_(theirs)))
    session.execute(delete(TranslationTask).where(col(TranslationTask.proposal_id).in_(theirs)))
    session.execute(delete(Proposal).where(col(Proposal.id).in_(theirs)))
    roles = select(col(Staff.id)).where(col(Staff.participant_id).in_(people))
    unsent = (
        select(col(Broadcast.id))
        .where(col(Broadcast.moderator).in_(roles), col(Broadcast.mailing_id).is_(None))
        .scalar_subquery()
    )
    session.execute(delete(BroadcastText).where(col(BroadcastText.broadcast_id).in_(unsent)))
    session.execute(delete(Broadcast).where(col(Broadcast.id).in_(unsent)))
    session.execute(update(Staff).where(col(Staff.participant_id).in_(people)).values(participant_id=None))
    session.execute(update(Organisation).where(col(Organisation.participant_id).in_(people)).values(participant_id=None))
    session.execute(update(Proposal).where(col(Proposal.author_id).in_(people)).values(author_id=None))
    session.execute(update(Report).where(col(Report.participant_id).in_(people)).values(participant_id=None, sealed=None))
    session.execute(update(Appeal).where(col(Appeal.participant_id).in_(people)).values(participant_id=None, sealed=None))
    session.execute(delete(Vote).where(col(Vote.participant_id).in_(people)))
    for table in (
        Identity,
        Consent,
        Awaiting,
        Preference,
        Draft,
        LinkCode,
        Suspension,
        Membership,
        MemberClaim,
        TranslationDoubt,
        Follow,
    ):
        session.execute(delete(table).where(col(table.participant_id).in_(people)))
    outcomes.drop(db, col(Outbox.participant_id).in_(people))
    session.execute(delete(Participant).where(col(Participant.id).in_(people)))


async def language_of(connection: AsyncConnection, identity: bytes) -> str:
    """Return the language that the person with this identity chose; empty if there is none."""
    chosen = select(col(Participant.language)).join(Identity).where(col(Identity.hash) == identity)
    return await connection.scalar(chosen) or ""
