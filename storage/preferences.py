"""What a person wishes to be sent."""

from dataclasses import asdict, dataclass

from sqlalchemy import select
from sqlmodel import col

from storage.database import Transaction
from storage.tables import Preference

NEVER, WEEKLY, DAILY = DIGESTS = ("never", "weekly", "daily")
"""How often results and new proposals may come, the rarest first."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """News of one's own proposals and reports; how often results and new proposals; quiet at night."""

    notices: bool = True
    digest: str = "never"
    quiet: bool = True


def wishes(db: Transaction, person: int) -> Wishes:
    """Return what a person wishes."""
    row = db.session.scalar(select(Preference).where(col(Preference.participant_id) == person))
    return Wishes() if row is None else Wishes(row.notices, row.digest, row.quiet)


def keep(db: Transaction, person: int, wanted: Wishes) -> None:
    """Keep what a person wishes."""
    db.session.merge(Preference(participant_id=person, **asdict(wanted)))


def offered(limit: str) -> tuple[str, ...]:
    """Return how often one may wish for them where a consultation sends them so often at most; nothing where it never does."""
    return DIGESTS[: DIGESTS.index(limit) + 1] if limit != NEVER else ()


def served(wish: str, limit: str) -> str:
    """Return how often they come to somebody who wishes for them so often, where a consultation sends them so often at most."""
    return min(wish, limit, key=DIGESTS.index)


def as_dict(wanted: Wishes) -> dict[str, bool | str]:
    """Return what a person wishes, by name."""
    return asdict(wanted)
