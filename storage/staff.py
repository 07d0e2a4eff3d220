"""Who may moderate."""

from dataclasses import dataclass

from sqlalchemy import func, select, update
from sqlmodel import col

from storage import people
from storage.database import Transaction
from storage.keys import Keys
from storage.tables import Role, Staff

RANKS = tuple(Role)


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody with a role: its number, the person, and the languages that they read; none: all."""

    number: int
    person: int
    role: Role
    languages: tuple[str, ...]

    def may(self, role: Role) -> bool:
        """Whether they may do what this role may."""
        return RANKS.index(self.role) >= RANKS.index(role)


def of(db: Transaction, person: int) -> Member | None:
    """Return a person's present role."""
    wanted = select(Staff).where(col(Staff.participant_id) == person, col(Staff.removed_at).is_(None))
    row = db.session.scalar(wanted)
    return None if row is None else Member(row.id or 0, person, Role(row.role), tuple(row.languages.split()))


def appoint(db: Transaction, person: int, role: Role, languages: tuple[str, ...], now: int) -> Member:
    """Give a person a role, in place of the one that they have."""
    remove(db, person, now)
    row = Staff(participant_id=person, role=role.value, languages=" ".join(languages), at=now)
    db.session.add(row)
    db.session.flush()
    return Member(row.id or 0, person, role, languages)


def add_operator(db: Transaction, keys: Keys, address: str, now: int) -> Member:
    """Make somebody an operator who is known by a channel and their number there, such as telegram:123456789."""
    channel, _, person = address.partition(":")
    who, _ = people.find(db, keys.hash(channel, person), channel, now)
    return appoint(db, who.id, Role.OPERATOR, (), now)


def remove(db: Transaction, person: int, now: int) -> None:
    """Take a person's role away; a card that they have open counts no longer."""
    mine = update(Staff).where(col(Staff.participant_id) == person, col(Staff.removed_at).is_(None))
    db.session.execute(mine.values(removed_at=now))


def has_operator(db: Transaction) -> bool:
    """Whether anybody is an operator."""
    wanted = select(func.count()).select_from(Staff)
    present = col(Staff.removed_at).is_(None) & col(Staff.participant_id).is_not(None)
    return bool(db.session.scalar(wanted.where(col(Staff.role) == Role.OPERATOR.value, present)))
