"""Who may moderate: roles, and the invitations to them."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import func, or_, select, update
from sqlmodel import col

from storage import people
from storage.database import Transaction
from storage.keys import Keys
from storage.tables import QueueItem, Role, Staff

RANKS = tuple(Role)
INVITATION_SECONDS = 7 * 24 * 3600


@dataclass(frozen=True, slots=True)
class Shown:
    """What of the queue somebody wishes to see: of a language, for a reason, of a consultation; empty or 0: of all."""

    language: str = ""
    why: str = ""
    consultation: int = 0

    def pack(self) -> str:
        """Return the text that is stored."""
        return f"{self.language}|{self.why}|{self.consultation}" if self != Shown() else ""


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody with a role: its number, the person, the languages that they read and the consultations that they look after.

    No language or consultation: all. `numbers` are those of every role that the person ever had.
    """

    number: int
    person: int
    role: Role
    languages: tuple[str, ...] = ()
    consultations: tuple[int, ...] = ()
    shown: Shown = Shown()
    numbers: tuple[int, ...] = ()

    def may(self, role: Role) -> bool:
        """Whether they may do what this role may."""
        return RANKS.index(self.role) >= RANKS.index(role)

    def looks_after(self, consultation: int) -> bool:
        """Whether a consultation is among those that they look after."""
        return not self.consultations or consultation in self.consultations

    def outranks(self, role: Role) -> bool:
        """Whether they may give this role to somebody, and take it away: it is below their own, or they are an operator."""
        return self.role is Role.OPERATOR or RANKS.index(self.role) > RANKS.index(role)


@dataclass(frozen=True, slots=True)
class Listed:
    """A role or an open invitation as the team sees it; `until` is when the invitation expires, None for somebody who joined."""

    number: int
    role: Role
    languages: tuple[str, ...]
    since: int
    until: int | None


class Invitation(StrEnum):
    """What an invitation's link is worth."""

    OPEN = "open"
    USED = "used"
    EXPIRED = "expired"
    UNKNOWN = "unknown"


_present = col(Staff.removed_at).is_(None) & col(Staff.joined_at).is_not(None) & col(Staff.participant_id).is_not(None)


def of(db: Transaction, person: int) -> Member | None:
    """Return a person's present role."""
    rows = list(db.session.scalars(select(Staff).where(col(Staff.participant_id) == person).order_by(col(Staff.id))))
    row = next((row for row in rows if row.removed_at is None), None)
    return None if row is None else _member(row, tuple(row.id or 0 for row in rows))


def everybody(db: Transaction) -> list[Member]:
    """Return all who have a role now."""
    rows = db.session.scalars(select(Staff).where(_present).order_by(col(Staff.id)))
    return [_member(row, (row.id or 0,)) for row in rows]


def still(db: Transaction, number: int, consultation: int) -> int | None:
    """Return the person who had a role, if they organise a consultation now, by that role or another; None: they do not."""
    person = db.session.scalar(select(col(Staff.participant_id)).where(col(Staff.id) == number))
    member = of(db, person) if person is not None else None
    return person if member is not None and member.may(Role.ORGANISER) and member.looks_after(consultation) else None


def organisers(db: Transaction, consultation: int) -> list[Member]:
    """Return all who organise a consultation now."""
    return [one for one in everybody(db) if one.may(Role.ORGANISER) and one.looks_after(consultation)]


def _member(row: Staff, numbers: tuple[int, ...]) -> Member:
    language, why, consultation = row.shown.split("|") if row.shown else ("", "", "0")
    return Member(
        row.id or 0,
        row.participant_id or 0,
        Role(row.role),
        tuple(row.languages.split()),
        tuple(map(int, row.consultations.split())),
        Shown(language, why, int(consultation)),
        numbers,
    )


def appoint(
    db: Transaction, person: int, role: Role, languages: Sequence[str], now: int, consultations: Sequence[int] = ()
) -> Member:
    """Give a person a role, in place of the one that they have."""
    _end(db, person, now)
    row = Staff(
        participant_id=person,
        role=role.value,
        languages=" ".join(languages),
        consultations=" ".join(map(str, consultations)),
        at=now,
        joined_at=now,
        summed_at=now,
    )
    db.session.add(row)
    db.session.flush()
    return _member(row, (row.id or 0,))


def add_operator(db: Transaction, keys: Keys, address: str, now: int) -> Member:
    """Make somebody an operator who is known by a channel and their number there, such as telegram:123456789."""
    channel, _, person = address.partition(":")
    who, _ = people.find(db, keys.hash(channel, person), channel, now)
    return appoint(db, who.id, Role.OPERATOR, (), now)


def invite(
    db: Transaction, keys: Keys, role: Role, languages: Sequence[str], consultations: Sequence[int], now: int
) -> tuple[str, int]:
    """Make an invitation; return its code, which stands nowhere else, and until when it counts."""
    code = secrets.token_urlsafe(16)
    expires_at = now + INVITATION_SECONDS
    db.session.add(
        Staff(
            role=role.value,
            languages=" ".join(languages),
            consultations=" ".join(map(str, consultations)),
            at=now,
            code=_hash(keys, code),
            expires_at=expires_at,
        )
    )
    return code, expires_at


def invitation(db: Transaction, keys: Keys, code: str, now: int) -> tuple[Invitation, Member | None]:
    """Return what an invitation's code is worth, and the role that it gives."""
    row = _find(db, keys, code)
    if row is None:
        return Invitation.UNKNOWN, None
    if row.joined_at is not None:
        return Invitation.USED, None
    if row.removed_at is not None or (row.expires_at or 0) <= now:
        return Invitation.EXPIRED, None
    return Invitation.OPEN, _member(row, ())


def join(db: Transaction, keys: Keys, code: str, person: int, now: int) -> Member | None:
    """Give a person the role that an invitation names, in place of the one that they have; None: it counts no longer."""
    worth, _ = invitation(db, keys, code, now)
    row = _find(db, keys, code)
    if worth is not Invitation.OPEN or row is None:
        return None
    _end(db, person, now)
    row.participant_id, row.joined_at, row.at, row.summed_at = person, now, now, now
    db.session.flush()
    return of(db, person)


def team(db: Transaction, now: int) -> list[Listed]:
    """Return all who have a role, and the invitations that are open."""
    invited = col(Staff.joined_at).is_(None) & col(Staff.removed_at).is_(None) & (col(Staff.expires_at) > now)
    rows = db.session.scalars(select(Staff).where(or_(_present, invited)).order_by(col(Staff.id)))
    return [
        Listed(row.id or 0, Role(row.role), tuple(row.languages.split()), row.at, None if row.joined_at else row.expires_at)
        for row in rows
    ]


def remove(db: Transaction, me: Member, number: int, now: int) -> int | None:
    """Take a role or an invitation below one's own back, at once; return the person (0: nobody yet), None: one may not."""
    row = db.session.get(Staff, number, with_for_update=True)
    if row is None or row.removed_at is not None or number == me.number or not me.outranks(Role(row.role)):
        return None
    if row.joined_at is not None and row.participant_id is None:
        return None
    row.removed_at = now
    held = update(QueueItem).where(col(QueueItem.claimed_by) == number, col(QueueItem.done_at).is_(None))
    db.session.execute(held.values(claimed_by=None, claimed_until=0))
    return row.participant_id or 0


def show(db: Transaction, me: Member, shown: Shown) -> None:
    """Remember what of the queue somebody wishes to see."""
    db.session.execute(update(Staff).where(col(Staff.id) == me.number).values(shown=shown.pack()))


def has_operator(db: Transaction) -> bool:
    """Whether anybody is an operator."""
    wanted = select(func.count()).select_from(Staff).where(col(Staff.role) == Role.OPERATOR.value, _present)
    return bool(db.session.scalar(wanted))


def _end(db: Transaction, person: int, now: int) -> None:
    mine = update(Staff).where(col(Staff.participant_id) == person, col(Staff.removed_at).is_(None))
    db.session.execute(mine.values(removed_at=now))


def _find(db: Transaction, keys: Keys, code: str) -> Staff | None:
    # The database finds the hash by its index; that of a guess tells nothing without the key.
    wanted = select(Staff).where(col(Staff.code) == _hash(keys, code)).with_for_update()
    return db.session.scalar(wanted)


def _hash(keys: Keys, code: str) -> bytes:
    return keys.hash("invitation", code)
