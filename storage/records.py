"""The log of moderation: added to in the transaction of what it tells of, never changed."""

from collections.abc import AsyncIterator, Sequence
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel import col

from storage.database import Transaction
from storage.tables import Consultation, Proposal, Record, RecordKind

DAY = 24 * 3600
COLUMNS = (
    "id",
    "at",
    "kind",
    "consultation",
    "proposal",
    "language",
    "country",
    "before",
    "after",
    "reason",
    "automated",
    "detail",
    "waited",
)


def add(  # noqa: PLR0913 what a record is made of
    db: Transaction,
    kind: RecordKind,
    proposal: Proposal,
    now: int,
    *,
    before: str = "",
    after: str = "",
    reason: str = "",
    automated: bool = False,
    moderator: int | None = None,
    detail: str = "",
    waited: int | None = None,
) -> None:
    """Add a line about a proposal; `moderator` is the number of the role of the person who decided."""
    slug = db.session.scalar(select(col(Consultation.slug)).where(col(Consultation.id) == proposal.consultation_id))
    db.session.add(
        Record(
            at=now,
            kind=kind.value,
            consultation=slug or "",
            proposal=proposal.id or 0,
            language=proposal.language,
            country=proposal.country,
            before=before,
            after=after,
            reason=reason,
            automated=automated,
            moderator=moderator,
            detail=detail,
            waited=waited,
        )
    )


def note(
    db: Transaction,
    proposal: Proposal,
    now: int,
    detail: str,
    moderator: int,
    *,
    reason: str = "",
    waited: int | None = None,
) -> None:
    """Add a line about what a moderator did with a proposal that leaves its state as it is."""
    state = proposal.state
    add(
        db,
        RecordKind.DECISION,
        proposal,
        now,
        before=state,
        after=state,
        reason=reason,
        detail=detail,
        moderator=moderator,
        waited=waited,
    )


def _within(since: int, until: int) -> Select[Any]:
    wanted = select(*(getattr(Record, name) for name in COLUMNS)).where(col(Record.at) >= since, col(Record.at) < until)
    return wanted.order_by(col(Record.id))


async def between(
    connection: AsyncConnection, since: int, until: int, proposal: int | None = None
) -> AsyncIterator[dict[str, Any]]:
    """Yield the lines from `since` until before `until`, in seconds since 1970, UTC, oldest first; of one proposal or of all."""
    wanted = _within(since, until)
    if proposal is not None:
        wanted = wanted.where(col(Record.proposal) == proposal)
    async for row in await connection.stream(wanted):
        yield dict(zip(COLUMNS, row, strict=True))


def of(db: Transaction, proposal: int, limit: int) -> list[Record]:
    """Return the newest lines about a proposal, oldest first."""
    newest = select(Record).where(col(Record.proposal) == proposal).order_by(col(Record.id).desc()).limit(limit)
    return list(db.session.scalars(newest))[::-1]


def lines(db: Transaction, since: int, until: int, consultations: Sequence[int], limit: int) -> list[dict[str, Any]]:
    """Return the first lines from `since` until before `until`; of these consultations, or of all."""
    wanted = _within(since, until)
    if consultations:
        slugs = select(col(Consultation.slug)).where(col(Consultation.id).in_(consultations))
        wanted = wanted.where(col(Record.consultation).in_(slugs))
    rows = db.session.execute(wanted.limit(limit))
    return [dict(zip(COLUMNS, row, strict=True)) for row in rows]
