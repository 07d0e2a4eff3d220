"""Making the public reports of published rounds: which are due, and keeping them once."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, delete, func, select
from sqlmodel import col

from storage.answers import closed_at
from storage.database import Transaction
from storage.tables import Consultation, Round, RoundReport, RoundState


@dataclass(frozen=True, slots=True)
class Published:
    """A published round that everybody may read about; `place` is that among the consultation's rounds, from 1."""

    round: int
    consultation: int
    slug: str
    place: int
    kind: str
    opens_at: int
    closes_at: int
    published_at: int
    best: int
    minimum_exposure: int


def due(db: Transaction, now: int) -> list[Published]:
    """Return the rounds of which there is no report yet, the one that was published first at the beginning."""
    made = select(col(RoundReport.round_id)).where(col(RoundReport.round_id) == col(Round.id))
    return _listed(db, now, ~made.exists())


def get(db: Transaction, round_: int, now: int) -> Published | None:
    """Return a round, if it is published and not for members only."""
    return next(iter(_listed(db, now, col(Round.id) == round_)), None)


def keep(db: Transaction, subject: Published, body: bytes, now: int) -> bool:
    """Keep a round's report, unless there is one, or the round is no longer published, was published anew or was changed.

    Return whether it was kept.
    """
    # Whoever else keeps it, or takes the round back, at this moment waits here.
    held = db.session.get(Round, subject.round, with_for_update=True, populate_existing=True)
    if held is None or held.state(now) is not RoundState.PUBLISHED:
        return False
    told = (subject.published_at, subject.best, subject.minimum_exposure)
    if (held.published_at, held.best, held.minimum_exposure) != told:
        return False
    if db.session.get(RoundReport, subject.round) is not None:
        return False
    db.session.add(RoundReport(round_id=subject.round, made_at=now, body=body))
    return True


def kept(db: Transaction) -> list[int]:
    """Return the rounds that have a report."""
    return list(db.session.scalars(select(col(RoundReport.round_id)).order_by(col(RoundReport.round_id))))


def drop(db: Transaction, round_: int, body: bytes) -> None:
    """Delete a report, if it is still this one."""
    db.session.execute(delete(RoundReport).where(col(RoundReport.round_id) == round_, col(RoundReport.body) == body))


def _listed(db: Transaction, now: int, condition: ColumnElement[bool]) -> list[Published]:
    order = (col(Round.place), col(Round.id))
    place = func.row_number().over(partition_by=col(Round.consultation_id), order_by=order).label("place")
    numbered = select(col(Round.id).label("id"), place).subquery()
    wanted = (
        select(Round, col(Consultation.slug), numbered.c.place)
        .join(Consultation, col(Consultation.id) == col(Round.consultation_id))
        .join(numbered, numbered.c.id == col(Round.id))
        .where(col(Round.published_at) <= now, col(Consultation.members).is_(False), condition)
        .order_by(col(Round.published_at), col(Round.id))
    )
    return [_published(*row) for row in db.session.execute(wanted)]


def _published(round_: Round, slug: str, place: int) -> Published:
    return Published(
        round_.id or 0,
        round_.consultation_id,
        slug,
        place,
        round_.kind,
        round_.opens_at,
        closed_at(round_),
        round_.published_at or 0,
        round_.best,
        round_.minimum_exposure,
    )
