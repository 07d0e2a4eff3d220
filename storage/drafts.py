"""A proposal that is being written: kept, encrypted, until it is sent or thrown away."""

from dataclasses import asdict, dataclass

import orjson
from sqlalchemy import delete
from sqlmodel import col

from storage.database import Transaction
from storage.keys import Keys
from storage.tables import Draft as DraftRow


@dataclass(frozen=True, slots=True)
class Draft:
    """A text with its language, empty while that is not known; `unlike` says that the similar ones were seen and are not it."""

    text: str
    language: str = ""
    unlike: bool = False


def keep(db: Transaction, keys: Keys, person: int, draft: Draft, now: int) -> None:
    """Keep a draft, in place of an earlier one."""
    sealed = keys.seal(orjson.dumps(asdict(draft)))
    db.session.merge(DraftRow(participant_id=person, sealed=sealed, at=now))


def find(db: Transaction, keys: Keys, person: int) -> Draft | None:
    """Return a person's draft."""
    row = db.session.get(DraftRow, person)
    return None if row is None else Draft(**orjson.loads(keys.unseal(row.sealed)))


def drop(db: Transaction, person: int) -> None:
    """Throw a person's draft away."""
    db.session.execute(delete(DraftRow).where(col(DraftRow.participant_id) == person))
