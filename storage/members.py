"""Members of organisations: which codes were used, who is in which group, and making room for new codes.

Of the codes only those that were used are kept, as bits in Roaring bitmaps of 65,536 serial numbers a row (8 kB at most): joining
reads and writes one row, and five million codes are 77 rows. A bit tells neither when it was set nor by whom.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pyroaring import BitMap
from sqlalchemy import delete, func, select, update
from sqlmodel import col

from storage import catalogue
from storage.codes import MOST_SERIALS, Code
from storage.database import Transaction
from storage.keys import Keys
from storage.people import Person
from storage.statement import Statement
from storage.tables import (
    Consultation,
    ConsultationCountry,
    ConsultationText,
    MemberClaim,
    MemberGroup,
    Membership,
    UsedCode,
)

CLAIM_SECONDS = 24 * 3600
"""How long a code that was shown waits for a consent: as long as the state of a conversation without one."""
CHUNK = 1 << 16
MOST_GROUPS = (1 << 16) - 1
LONGEST_GROUP = 100
"""Characters of a group's name."""

_ADD_CHUNK = Statement(lambda insert: insert(UsedCode).values(consultation_id=0, chunk=0, serials=b"").on_conflict_do_nothing())


class MembersError(Exception):
    """What was asked for cannot be done with this consultation; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Reserved:
    """Room for new codes: the consultation's number, the first serial number, and the groups' numbers by their names."""

    consultation: int
    first: int
    groups: Mapping[str, int]
    new: frozenset[str]
    """The groups that there were not before."""


@dataclass(frozen=True, slots=True)
class Figures:
    """How many codes were made and used, and how many people are members now, by group."""

    made: int
    used: int
    groups: Mapping[str, int]


def group_in(db: Transaction, person: int, consultation: int) -> str:
    """Return the group that a person is in; empty for who is no member."""
    membership = db.session.get(Membership, (person, consultation))
    return membership.group_code if membership else ""


def groups_of(db: Transaction, person: int) -> dict[int, str]:
    """Return the groups that a person is in, by consultation."""
    mine = select(Membership).where(col(Membership.participant_id) == person)
    return {one.consultation_id: one.group_code for one in db.session.scalars(mine)}


def claim(db: Transaction, keys: Keys, person: int, code: str, now: int) -> None:
    """Let a code wait, encrypted, for the person's consent; an earlier one no longer waits."""
    row = db.session.get(MemberClaim, person)
    if row is None:
        row = MemberClaim(participant_id=person, sealed=b"", expires_at=0)
        db.session.add(row)
    row.sealed, row.expires_at = keys.seal(code.encode()), now + CLAIM_SECONDS


def claimed(db: Transaction, keys: Keys, person: int, now: int) -> str:
    """Return the code that waits for a person's consent; empty: there is none."""
    row = db.session.get(MemberClaim, person)
    return keys.unseal(row.sealed).decode() if row is not None and row.expires_at > now else ""


def drop_claim(db: Transaction, person: int) -> None:
    """Forget the code that waits for a person's consent."""
    db.session.execute(delete(MemberClaim).where(col(MemberClaim.participant_id) == person))


def join(db: Transaction, person: Person, code: Code) -> bool:
    """Use a code up and make the person a member of its group; False: it was used before."""
    if not use(db, code.consultation, code.serial):
        return False
    person.group = str(code.group)
    db.session.add(Membership(participant_id=person.id, consultation_id=code.consultation, group_code=person.group))
    drop_claim(db, person.id)
    return True


def is_used(db: Transaction, consultation: int, serial: int) -> bool:
    """Whether a code was used."""
    chunk, place = divmod(serial, CHUNK)
    row = db.session.get(UsedCode, (consultation, chunk))
    return row is not None and place in _bits(row.serials)


def use(db: Transaction, consultation: int, serial: int) -> bool:
    """Mark a code as used; False: it was already. Of two who come at once the second waits, and gets False."""
    chunk, place = divmod(serial, CHUNK)
    mine = (col(UsedCode.consultation_id) == consultation, col(UsedCode.chunk) == chunk)
    wanted = select(col(UsedCode.serials)).where(*mine).with_for_update()
    stored = db.session.scalar(wanted)
    if stored is None:
        db.run(_ADD_CHUNK, consultation_id=consultation, chunk=chunk, serials=b"")
        stored = db.session.scalar(wanted)
    used = _bits(stored or b"")
    if place in used:
        return False
    used.add(place)
    used.run_optimize()
    db.session.execute(update(UsedCode).where(*mine).values(serials=used.serialize()))
    return True


def reserve(db: Transaction, slug: str, names: Sequence[str], count: int) -> Reserved:
    """Take the serial numbers for so many new codes, which are given to nobody else ever; groups of new names are added.

    Without names everybody is in one group that is named after the organiser. Raises `MembersError`.
    """
    consultation = _find(db, slug)
    number, first = consultation.id or 0, consultation.next_serial
    if first + count > MOST_SERIALS:
        raise MembersError(f"{slug} cannot have more than {MOST_SERIALS:,} codes; {first:,} are made.")
    consultation.next_serial = first + count
    mine = select(MemberGroup).where(col(MemberGroup.consultation_id) == number)
    known = {group.name: int(group.code) for group in db.session.scalars(mine)}
    wanted = list(names) or [consultation.organiser[:LONGEST_GROUP]]
    new = [name for name in wanted if name not in known]
    last = max(known.values(), default=0)
    if last + len(new) > MOST_GROUPS:
        raise MembersError(f"{slug} cannot have more than {MOST_GROUPS:,} groups; it has {len(known):,}.")
    languages = " ".join(_languages(db, number)) if new else ""
    for code, name in enumerate(new, last + 1):
        known[name] = code
        db.session.add(MemberGroup(consultation_id=number, code=str(code), name=name))
        db.session.add(ConsultationCountry(consultation_id=number, country=str(code), languages=languages))
    if new:
        catalogue.touch(db)
    return Reserved(number, first, {name: known[name] for name in wanted}, frozenset(new))


def cancel(db: Transaction, slug: str, codes: Sequence[Code | None]) -> int:
    """Mark lost codes as used; return how many were not used before. Raises `MembersError`, and then cancels none."""
    number = _find(db, slug).id
    wrong = [place for place, code in enumerate(codes, 1) if code is None or code.consultation != number]
    if wrong:
        raise MembersError(f"No code of {slug}: the one in place {', '.join(map(str, wrong))}. Nothing was cancelled.")
    return sum(use(db, code.consultation, code.serial) for code in codes if code is not None)


def figures(db: Transaction, slug: str) -> Figures:
    """Return how many codes were made and used, and the members by group. Raises `MembersError`."""
    consultation = _find(db, slug)
    chunks = db.session.scalars(select(col(UsedCode.serials)).where(col(UsedCode.consultation_id) == consultation.id))
    used = sum(len(_bits(serials)) for serials in chunks)
    members = (
        select(col(MemberGroup.name), func.count(col(Membership.participant_id)))
        .outerjoin(
            Membership,
            (col(Membership.consultation_id) == col(MemberGroup.consultation_id))
            & (col(Membership.group_code) == col(MemberGroup.code)),
        )
        .where(col(MemberGroup.consultation_id) == consultation.id)
        .group_by(col(MemberGroup.name))
        .order_by(col(MemberGroup.name))
    )
    return Figures(consultation.next_serial, used, {name: int(count) for name, count in db.session.execute(members)})


def _find(db: Transaction, slug: str) -> Consultation:
    consultation = db.session.scalars(select(Consultation).where(col(Consultation.slug) == slug).with_for_update()).first()
    if consultation is None:
        known = ", ".join(db.session.scalars(select(col(Consultation.slug)).order_by(col(Consultation.slug))))
        raise MembersError(f"There is no consultation {slug!r}. There are: {known or 'none yet'}.")
    if not consultation.members:
        raise MembersError(f"{slug} is for everybody. Write `kind: members` into its file and import it again.")
    return consultation


def _languages(db: Transaction, consultation: int) -> list[str]:
    """Return the languages in which a consultation is held: those of its groups or countries, else those of its question."""
    places = select(col(ConsultationCountry.languages)).where(col(ConsultationCountry.consultation_id) == consultation)
    held = {language for some in db.session.scalars(places) for language in some.split()}
    if not held:
        texts = select(col(ConsultationText.language)).where(col(ConsultationText.consultation_id) == consultation)
        held = set(db.session.scalars(texts))
    return sorted(held)


def _bits(stored: bytes) -> BitMap:
    return BitMap.deserialize(bytes(stored)) if stored else BitMap()
