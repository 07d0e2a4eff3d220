"""What is written to many: how far it is, and taking it further."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select, update
from sqlmodel import col

from storage.database import Transaction
from storage.tables import Mailing, MailingCursor, MailingKind, MailingState, Participant


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a mailing is: of `expected` people how many got it, and why others did not; `rate` messages a second."""

    kind: str
    state: str
    begins_at: int
    not_after: int | None
    began_at: int | None
    ended_at: int | None
    expected: int
    sent: int
    failed: int
    stopped: int
    unknown: int
    expired: int
    cancelled: int
    capped: int
    remaining: int


def start(
    db: Transaction,
    kind: MailingKind,
    countries: Sequence[str],
    *,
    begins_at: int,
    not_after: int | None,
    expected: int,
    now: int,
) -> int:
    """Begin a mailing to people of these countries, who are there now; return its number."""
    upto = db.session.scalar(select(func.max(col(Participant.id)))) or 0
    row = Mailing(kind=kind.value, at=now, begins_at=begins_at, not_after=not_after, upto=upto, expected=expected)
    db.session.add(row)
    db.session.flush()
    number = row.id or 0
    db.session.add_all(MailingCursor(mailing_id=number, country=country) for country in countries)
    db.session.flush()
    return number


def progress(db: Transaction, number: int) -> Progress:
    """Return how far a mailing is."""
    row = db.session.get_one(Mailing, number, populate_existing=True)
    settled = row.sent + row.failed + row.stopped + row.unknown + row.expired + row.cancelled + row.capped
    over = row.state in (MailingState.DONE, MailingState.CANCELLED)
    return Progress(
        row.kind,
        row.state,
        row.begins_at,
        row.not_after,
        row.began_at,
        row.ended_at,
        row.expected,
        row.sent,
        row.failed,
        row.stopped,
        row.unknown,
        row.expired,
        row.cancelled,
        row.capped,
        0 if over else max(0, row.expected - settled),
    )


def move(db: Transaction, number: int, before: MailingState, after: MailingState) -> bool:
    """Pause a mailing or go on with it; False: it is no longer in the state from which it should go."""
    step = update(Mailing).where(col(Mailing.id) == number, col(Mailing.state) == before.value).values(state=after.value)
    return bool(db.session.execute(step).rowcount)  # type: ignore[attr-defined]
