"""A round's votes as arrays, for `bot.opinion.robustness`: what is still there now, by whom it is counted."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, select
from sqlmodel import col

from bot.opinion import robustness
from bot.opinion.alike import Votes
from storage import rounds
from storage.agenda import counted_places
from storage.database import Transaction
from storage.tables import Proposal, ProposalState, Round, RoundKind, RoundState, UnlinkedTally, Vote

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

AT_ONCE = 50_000
"""Votes that are fetched together: as objects they take twenty times the room that they take in the arrays."""


@dataclass(frozen=True, slots=True)
class Found:
    """A round for the report, whether everybody may see its results, and its place among the rounds, from 1."""

    round: robustness.Round
    published: bool
    place: int


def read(db: Transaction, slug: str, place: int | None, now: int) -> Found:
    """Return the votes of a consultation's round, without a place of the last that has opened; for `Database.read`.

    20 bytes a vote are kept, twice that while they are put together. Raises `rounds.UnknownRoundError`.
    """
    import numpy as np

    found, round_ = rounds.named(db, slug, place, now)
    wanted = select(col(Proposal.id)).where(_ranked(round_)).order_by(col(Proposal.id))
    proposals = np.array(db.session.scalars(wanted).all(), np.int64)
    european = round_.kind == RoundKind.EUROPEAN
    places = sorted(counted_places(db, round_.consultation_id)) if european else []
    given = robustness.Round(
        proposals,
        _votes(db, round_, proposals, places),
        len(places) if european else None,
        _unlinked(db, round_, proposals, places if european else None),
        round_.best,
    )
    return Found(given, round_.state(now) is RoundState.PUBLISHED, found)


def texts(db: Transaction, proposals: Sequence[int]) -> dict[int, str]:
    """Return some proposals' own words."""
    wanted = select(col(Proposal.id), col(Proposal.text)).where(col(Proposal.id).in_(proposals))
    return {number or 0: text for number, text in db.session.execute(wanted)}


def _ranked(round_: Round) -> ColumnElement[bool]:
    return (col(Proposal.round_id) == round_.id) & (col(Proposal.state) == ProposalState.ACCEPTED.value)


def _votes(db: Transaction, round_: Round, proposals: "NDArray[np.int64]", places: Sequence[str]) -> Votes:
    import numpy as np

    columns = col(Vote.participant_id), col(Vote.proposal_id), col(Vote.choice), col(Vote.served), col(Vote.country)
    wanted = (
        select(*columns)
        .join(Proposal, col(Proposal.id) == col(Vote.proposal_id))
        .where(_ranked(round_), col(Vote.apart).is_(False))
    )
    rows = {country: row for row, country in enumerate(places)}
    kinds = (np.int64, np.int64, np.int8, np.bool_, np.int16)
    parts: list[tuple[NDArray[Any], ...]] = [tuple(np.empty(0, kind) for kind in kinds)]
    for some in db.session.execute(wanted.execution_options(yield_per=AT_ONCE)).partitions():
        *plain, country = zip(*some, strict=True)
        coded = [rows.get(one, -1) for one in country]
        parts.append(tuple(np.array(one, kind) for one, kind in zip([*plain, coded], kinds, strict=True)))
    # Each column is put together before the next, so that the parts and the whole are not there twice.
    person, proposal, choice, served, coded_country = (np.concatenate(one) for one in zip(*parts, strict=True))
    return Votes(person, np.searchsorted(proposals, proposal), choice, served, coded_country)


def _unlinked(
    db: Transaction, round_: Round, proposals: "NDArray[np.int64]", places: Sequence[str] | None
) -> "NDArray[np.int64]":
    import numpy as np

    counts = np.zeros((2, 2, 1 if places is None else len(places), len(proposals)), np.int64)
    rows = {country: row for row, country in enumerate(places or ())}
    votes = col(UnlinkedTally.agree) + col(UnlinkedTally.neutral) + col(UnlinkedTally.disagree)
    wanted = (
        select(
            col(UnlinkedTally.proposal_id), col(UnlinkedTally.country), col(UnlinkedTally.served), col(UnlinkedTally.agree), votes
        )
        .join(Proposal, col(Proposal.id) == col(UnlinkedTally.proposal_id))
        .where(_ranked(round_))
    )
    for proposal, country, served, agree, all_ in db.session.execute(wanted):
        row = 0 if places is None else rows.get(country)
        if row is not None:
            counts[int(served), :, row, np.searchsorted(proposals, proposal)] += (agree, all_)
    return counts
