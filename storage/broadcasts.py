"""What organisers write to people: drafts, whom they reach, how many those are, and sending one off once."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from typing import Any

from sqlalchemy import ColumnElement, delete, func, select, update
from sqlalchemy.orm import defer
from sqlmodel import col

from bot.language.europe import COUNTRIES, FALLBACK, LANGUAGES
from storage import mailings
from storage.audience import taking_part
from storage.database import Transaction
from storage.tables import (
    Broadcast,
    BroadcastText,
    Consultation,
    Mailing,
    MailingKind,
    MailingState,
    Membership,
    Outbox,
    OutboxState,
    Participant,
    Proposal,
    Vote,
)

BUTTONS = ("", "vote", "propose", "results", "agenda")
"""Where the button under a message leads; empty: there is none."""
PARTICIPATIONS = ("all", "voted", "not-voted", "proposed", "silent")
"""Whom a message reaches of those who take part; never by how somebody voted (Regulation (EU) 2024/900)."""
SILENT_SECONDS = 14 * 24 * 3600
WEEK = 7 * 24 * 3600
LISTED = 8
"""Messages that were sent off, of which an organiser sees how far they are."""
_REACHES = (OutboxState.WAITING, OutboxState.CLAIMED, OutboxState.SENT, OutboxState.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Text:
    """What a message says in one language, as markup, and what its picture shows; `machine`: nobody wrote it."""

    text: str
    alt: str
    machine: bool


@dataclass(frozen=True, slots=True)
class Count:
    """How many people a message reaches, in all, by country (or group) and by language, and how many it does not.

    `without_text`: it says nothing in their language; `capped`: they have had enough messages this week.
    """

    recipients: int = 0
    by_country: Mapping[str, int] = field(default_factory=dict)
    by_language: Mapping[str, int] = field(default_factory=dict)
    without_text: Mapping[str, int] = field(default_factory=dict)
    capped: int = 0


def draft(db: Transaction, consultation: int, moderators: Sequence[int]) -> Broadcast | None:
    """Return the message that an organiser, who had these roles, is writing to people of a consultation."""
    mine = select(Broadcast).where(
        col(Broadcast.consultation_id) == consultation,
        col(Broadcast.moderator).in_(moderators),
        col(Broadcast.mailing_id).is_(None),
    )
    return db.session.scalar(mine.order_by(col(Broadcast.id).desc()).limit(1))


def new(db: Transaction, consultation: int, moderator: int, now: int) -> Broadcast:
    """Begin a message."""
    row = Broadcast(consultation_id=consultation, moderator=moderator, made_at=now)
    db.session.add(row)
    db.session.flush()
    return row


def find(db: Transaction, number: int) -> Broadcast | None:
    """Return a message, as it is now."""
    return db.session.get(Broadcast, number, populate_existing=True) if 0 < number < 1 << 31 else None


def listed(db: Transaction, consultation: int) -> list[Broadcast]:
    """Return the messages that were sent off: those under way first, then the newest."""
    over = col(Mailing.state).in_((MailingState.DONE.value, MailingState.CANCELLED.value))
    wanted = (
        select(Broadcast)
        .join(Mailing, col(Mailing.id) == col(Broadcast.mailing_id))
        .where(col(Broadcast.consultation_id) == consultation)
        .order_by(over, col(Broadcast.id).desc())
        .options(defer(Broadcast.picture))  # type: ignore[arg-type]  # a megabyte each, and not looked at
    )
    return list(db.session.scalars(wanted.limit(LISTED)))


def under_way(db: Transaction) -> int:
    """Return how many messages to many are being sent or wait for their time, whoever sent them off."""
    states = (MailingState.RUNNING.value, MailingState.PAUSED.value)
    wanted = select(func.count()).select_from(Mailing).where(col(Mailing.state).in_(states))
    return db.session.scalar(wanted.where(col(Mailing.kind) == MailingKind.BROADCAST.value)) or 0


def change(db: Transaction, number: int, **values: Any) -> bool:  # noqa: ANN401 a value for a column
    """Change a draft, whose recipients then have to be counted again; False: it is none any more."""
    mine = update(Broadcast).where(col(Broadcast.id) == number, col(Broadcast.mailing_id).is_(None))
    return bool(db.session.execute(mine.values(**{"counted": None, **values})).rowcount)  # type: ignore[attr-defined]


def drop(db: Transaction, number: int) -> None:
    """Delete a draft."""
    mine = select(col(Broadcast.id)).where(col(Broadcast.id) == number, col(Broadcast.mailing_id).is_(None))
    db.session.execute(delete(BroadcastText).where(col(BroadcastText.broadcast_id).in_(mine)))
    db.session.execute(delete(Broadcast).where(col(Broadcast.id) == number, col(Broadcast.mailing_id).is_(None)))


def texts(db: Transaction, number: int) -> dict[str, Text]:
    """Return what a message says, by language, in the order of the languages; those that wait for a machine say nothing."""
    rows = db.session.scalars(select(BroadcastText).where(col(BroadcastText.broadcast_id) == number))
    found = {row.language: Text(row.text, row.alt, row.machine) for row in rows}
    return {language: found[language] for language in LANGUAGES if language in found}


def written(found: Mapping[str, Text]) -> dict[str, Text]:
    """Return those texts that say something."""
    return {language: text for language, text in found.items() if text.text}


def source(found: Mapping[str, Text]) -> str:
    """Return the language that machines translate from: the first in which a person wrote, English before all; empty: none."""
    own = [language for language, text in found.items() if text.text and not text.machine]
    return FALLBACK if FALLBACK in own else next(iter(own), "")


def write(db: Transaction, number: int, language: str, text: str) -> None:
    """Keep what a person wrote; an empty text takes it out. What machines made of what stood there before goes."""
    if not change(db, number):
        return
    known = texts(db, number)
    before = known.get(language)
    if source(known) == language and before is not None and before.text != text:
        machines = (col(BroadcastText.broadcast_id) == number) & col(BroadcastText.machine)
        db.session.execute(delete(BroadcastText).where(machines))
    if text:
        alt = before.alt if before and not before.machine else ""
        db.session.merge(BroadcastText(broadcast_id=number, language=language, text=text, alt=alt))
    else:
        mine = (col(BroadcastText.broadcast_id) == number) & (col(BroadcastText.language) == language)
        db.session.execute(delete(BroadcastText).where(mine))
    db.session.flush()


def describe(db: Transaction, number: int, language: str, alt: str) -> None:
    """Keep what the picture shows, in a language that has a text."""
    if change(db, number):
        mine = (col(BroadcastText.broadcast_id) == number) & (col(BroadcastText.language) == language)
        db.session.execute(update(BroadcastText).where(mine).values(alt=alt))


def illustrate(db: Transaction, number: int, picture: bytes | None) -> None:
    """Keep a picture, or take it out; what another one showed no longer counts."""
    if change(db, number, picture=picture):
        db.session.execute(update(BroadcastText).where(col(BroadcastText.broadcast_id) == number).values(alt=""))


def wanted_languages(broadcast: Broadcast) -> list[str]:
    """Return the languages of the audience."""
    chosen = broadcast.languages.split()
    return [language for language in LANGUAGES if not chosen or language in chosen]


def conditions(db: Transaction, broadcast: Broadcast) -> list[ColumnElement[bool]]:
    """Return who is in the audience of a message that was sent off, but for their country: nothing about how they voted."""
    mailing = db.session.get_one(Mailing, broadcast.mailing_id)
    there = written(texts(db, broadcast.id or 0)).keys()
    languages = [language for language in wanted_languages(broadcast) if language in there]
    return [*_audience(db, broadcast, mailing.begins_at), col(Participant.language).in_(languages)]


def walked(db: Transaction, broadcast: Broadcast) -> list[str]:
    """Return the countries whose people are looked through: a person may live elsewhere than where a consultation is held."""
    consultation = db.session.get_one(Consultation, broadcast.consultation_id)
    chosen = [] if consultation.members else broadcast.countries.split()
    return chosen or [*COUNTRIES, ""]


def _audience(db: Transaction, broadcast: Broadcast, at: int) -> list[ColumnElement[bool]]:
    """Return who takes part, may be written to and can be reached, of the groups and with the participation that were chosen."""
    number, person = broadcast.consultation_id, col(Participant.id)
    consultation = db.session.get_one(Consultation, number)
    groups = broadcast.countries.split() if consultation.members else ()
    found = [col(Participant.consented_at).is_not(None), *taking_part(consultation, groups)]
    voted = (
        select(Vote)
        .join(Proposal, col(Proposal.id) == col(Vote.proposal_id))
        .where(col(Vote.participant_id) == person, col(Proposal.consultation_id) == number)
        .exists()
    )
    match broadcast.participation:
        case "voted":
            found.append(voted)
        case "not-voted":
            found.append(~voted)
        case "proposed":
            mine_too = (col(Proposal.author_id) == person) & (col(Proposal.consultation_id) == number)
            found.append(select(Proposal).where(mine_too).exists())
        case "silent":
            found.append(col(Participant.touched_at) < at - SILENT_SECONDS)
    return found


def capped(now: int, per_week: int) -> ColumnElement[bool]:
    """Return whether a `Participant` has had as many messages of organisers within seven days as one person is sent."""
    lately = (
        select(func.count())
        .select_from(Outbox)
        .where(
            col(Outbox.participant_id) == col(Participant.id),
            col(Outbox.kind) == MailingKind.BROADCAST.value,
            col(Outbox.at) > now - WEEK,
            col(Outbox.state).in_([state.value for state in _REACHES]),
        )
    )
    return lately.scalar_subquery() >= per_week


def count(db: Transaction, broadcast: Broadcast, now: int, per_week: int) -> Count:
    """Count whom a draft would reach now; looks at everybody, so do it beside the writer (`Turn.look_up`)."""
    number, there = broadcast.consultation_id, written(texts(db, broadcast.id or 0))
    place: Any = col(Participant.country)
    if db.session.get_one(Consultation, number).members:
        place = (
            select(col(Membership.group_code))
            .where(col(Membership.participant_id) == col(Participant.id), col(Membership.consultation_id) == number)
            .scalar_subquery()
        )
    people = (
        select(place.label("place"), col(Participant.language).label("language"), capped(now, per_week).label("enough"))
        .where(
            *_audience(db, broadcast, max(now, broadcast.begins_at or now)),
            col(Participant.country).in_(walked(db, broadcast)),
            col(Participant.language).in_(wanted_languages(broadcast)),
        )
        .subquery()
    )
    columns = (people.c.place, people.c.language, people.c.enough)
    by_country, by_language, without = dict[str, int](), dict[str, int](), dict[str, int]()
    full = 0
    for code, language, enough, many in db.session.execute(select(*columns, func.count()).group_by(*columns)):
        if language not in there:
            without[language] = without.get(language, 0) + many
        elif enough:
            full += many
        else:
            by_country[code] = by_country.get(code, 0) + many
            by_language[language] = by_language.get(language, 0) + many
    return Count(sum(by_language.values()), by_country, by_language, without, full)


def begin(db: Transaction, number: int, expected: int, now: int) -> int | None:
    """Send a draft off to the people who were counted; from now on nobody changes it. Return its mailing.

    None: somebody else has sent it off, or it reaches others than these by now.
    """
    row = db.session.get(Broadcast, number, with_for_update=True, populate_existing=True)
    if row is None or row.mailing_id is not None or row.counted != expected or not written(texts(db, number)):
        return None
    nothing = (col(BroadcastText.broadcast_id) == number) & (col(BroadcastText.text) == "")
    db.session.execute(delete(BroadcastText).where(nothing))
    begins_at = max(now, row.begins_at or now)
    row.mailing_id = mailings.start(
        db,
        MailingKind.BROADCAST,
        walked(db, row),
        begins_at=begins_at,
        not_after=row.not_after,
        expected=expected,
        now=now,
    )
    db.session.flush()
    return row.mailing_id


def content(db: Transaction, broadcast: int, language: str) -> dict[str, Any]:
    """Return what everybody of a language is told; whoever changed theirs meanwhile reads another one."""
    row = db.session.get_one(Broadcast, broadcast)
    consultation = db.session.get_one(Consultation, row.consultation_id)
    there = written(texts(db, broadcast))
    spoken = language if language in there else source(there) or next(iter(there), language)
    text = there.get(spoken, Text("", "", machine=False))
    return {
        "text": text.text,
        "alt": text.alt,
        "picture": sha256(row.picture).hexdigest() if row.picture else "",
        "png": row.picture,
        "button": row.button,
        "machine": source(there) if text.machine else "",
        "organiser": consultation.organiser,
        "contact": consultation.contact,
        "consultation": consultation.slug,
        "number": consultation.id,
    }


def live(db: Transaction, broadcast: int) -> dict[str, Any]:
    """Return how far a message is, whose it is, and by which clock its moments are told."""
    row = db.session.get_one(Broadcast, broadcast, options=[defer(Broadcast.picture)])  # type: ignore[arg-type]
    consultation = db.session.get_one(Consultation, row.consultation_id)
    facts = asdict(mailings.progress(db, row.mailing_id or 0))
    return {**facts, "consultation": consultation.slug, "number": consultation.id, "zone": consultation.time_zone}
