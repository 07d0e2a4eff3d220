"""Rebuilding the tallies from the votes: they are kept, not counted, so somebody must be able to check them."""

from collections import Counter
from typing import Any

from sqlalchemy import Connection, select
from sqlmodel import col

from storage.tables import ApartTally, Choice, Tally, UnlinkedTally, Vote
from storage.tables.vote import REASONS

Key = tuple[int, str, bool]


def recount(connection: Connection) -> dict[Key, Counter[str]]:
    """Return the tallies that the votes make, with those that are tied to nobody, by proposal, country and whether served."""
    return _recount(connection, _counts(connection, UnlinkedTally), apart=False)


def recount_apart(connection: Connection) -> dict[Key, Counter[str]]:
    """Return the tallies that the votes make which are set apart."""
    return _recount(connection, {}, apart=True)


def _recount(connection: Connection, counted: dict[Key, Counter[str]], *, apart: bool) -> dict[Key, Counter[str]]:
    columns = col(Vote.proposal_id), col(Vote.country), col(Vote.served), col(Vote.choice), col(Vote.reasons)
    votes = select(*columns).where(col(Vote.apart).is_(apart))
    for proposal, country, served, choice, reasons in connection.execute(votes):
        tally = counted.setdefault((proposal, country, bool(served)), Counter())
        tally[Choice(choice).name.lower()] += 1
        tally.update(name for bit, name in enumerate(REASONS[Choice(choice)]) if reasons >> bit & 1)
    return counted


def kept(connection: Connection) -> dict[Key, Counter[str]]:
    """Return the tallies as they are kept, without those that are all zero."""
    return _counts(connection, Tally)


def kept_apart(connection: Connection) -> dict[Key, Counter[str]]:
    """Return the tallies of what is set apart as they are kept, without those that are all zero."""
    return _counts(connection, ApartTally)


def _counts(connection: Connection, table: type[Tally] | type[UnlinkedTally] | type[ApartTally]) -> dict[Key, Counter[str]]:
    found: dict[Key, Counter[str]] = {}
    for row in connection.execute(select(table.__table__)).mappings():  # type: ignore[union-attr]
        values: dict[str, Any] = dict(row)
        key = (values.pop("proposal_id"), values.pop("country"), bool(values.pop("served")))
        if counts := Counter({name: count for name, count in values.items() if count}):
            found[key] = counts
    return found
