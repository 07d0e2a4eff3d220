"""What came in: repeats are dropped, failures are kept."""

from storage.database import Transaction
from storage.keys import Keys
from storage.statement import Statement
from storage.tables import Failure, Received

_RECEIVE = Statement(
    lambda insert: insert(Received.__table__).values(channel="", event="", at=0).on_conflict_do_nothing()  # type: ignore[attr-defined]
)


def is_new(db: Transaction, channel: str, event: str, now: int) -> bool:
    """Note that an event was received; false if it had been received before."""
    return db.run(_RECEIVE, channel=channel, event=event, at=now) == 1


def note_failure(db: Transaction, keys: Keys, channel: str, error: str, body: bytes, now: int) -> None:
    """Keep an event that could not be handled, encrypted, with what went wrong."""
    db.session.add(Failure(channel=channel, at=now, error=error, sealed=keys.seal(body)))
