"""A round's votes as arrays, for `bot.opinion.robustness`: what is still there now, by whom it is counted."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, or_, select
from sqlmodel import col

from bot.opinion import robustness
from bot.opinion.alike import Votes
from storage import answers, rounds
from storage.agenda import counted_places
from storage.answers import NONE
from storage.database import Transaction
from storage.results import in_round
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


class RankingError(LookupError):
    """It does not say which ranking is meant: each country has one of its own, or there is one for all of them."""


def read(db: Transaction, slug: str, place: int | None, now: int, country: str = "") -> Found:
    """Return the votes of a consultation's round, without a place of the last that has opened; for `Database.read`.

    Where each country has a ranking of its own they are those on one `country`'s proposals. 20 bytes a vote are kept, twice that
    while they are put together. Raises `rounds.UnknownRoundError`, `RankingError`.
    """
    found, round_ = rounds.named(db, slug, place, now)
    if answers.by_country(db, round_):
        there = db.session.scalars(select(col(Proposal.country)).where(*in_round(round_.id or 0)).distinct())
        known = sorted(there)
        if country not in known:
            names = ", ".join(known) or "none has proposals yet"
            raise RankingError(
                f"Each country has a ranking of its own in round {found} of {slug!r}; name one with --country: {names}."
            )
        given = _of_country(db, round_, country)
    elif country:
        raise RankingError(f"Round {found} of {slug!r} has one ranking for all countries; leave --country out.")
    else:
        given = _together(db, round_)
    return Found(given, round_.state(now) is RoundState.PUBLISHED, found)


def before(db: Transaction, round_: Round) -> robustness.Round:
    """Return all votes that were cast before a round closed; their countries are not told."""
    proposals = _numbers(db, *in_round(round_.id or 0))
    return robustness.Round(proposals, _votes(db, proposals, answers.cast(round_)))


def _together(db: Transaction, round_: Round) -> robustness.Round:
    ranked = (col(Proposal.round_id) == round_.id, col(Proposal.state) == ProposalState.ACCEPTED.value)
    proposals = _numbers(db, *ranked)
    european = round_.kind == RoundKind.EUROPEAN
    places = sorted(counted_places(db, round_.consultation_id)) if european else []
    return robustness.Round(
        proposals,
        _votes(db, proposals, (*ranked, col(Vote.apart).is_(False)), places),
        len(places) if european else None,
        _unlinked(db, ranked, proposals, places if european else None),
        round_.best,
    )


def _of_country(db: Transaction, round_: Round, country: str) -> robustness.Round:
    """Return the votes that a country's ranking comes from, as they were when its round closed.

    What its proposals are ranked by beyond the votes that are still there is behind no person: those have left or changed their
    minds since.
    """
    import numpy as np

    mine = col(Proposal.country) == country
    proposals = _numbers(db, *in_round(round_.id or 0), mine)
    counts = (*answers.cast(round_), mine, or_(col(Vote.served).is_(False), answers.stands(round_)))
    votes = _votes(db, proposals, counts)
    ranked, given = answers.ranked_by(db, round_), answers.of(db, round_)
    unlinked = np.zeros((2, 2, 1, len(proposals)), np.int64)
    for row, proposal in enumerate(proposals.tolist()):
        linked = given.get((proposal, False), NONE)
        unlinked[0, :, 0, row] = linked[0], sum(linked)
        if proposal in ranked:
            unlinked[1, :, 0, row] = ranked[proposal].agree, ranked[proposal].votes
    for served in (False, True):
        for part, which in enumerate((votes.choice == 1, np.True_)):
            there = votes.proposal[(votes.served == served) & which]
            unlinked[int(served), part, 0] -= np.bincount(there, minlength=len(proposals))
    # Votes of a wave that was let count since are beyond what was written down.
    np.maximum(unlinked, 0, out=unlinked)
    np.minimum(unlinked[:, 0], unlinked[:, 1], out=unlinked[:, 0])
    return robustness.Round(proposals, votes, None, unlinked, round_.best)


def texts(db: Transaction, proposals: Sequence[int]) -> dict[int, str]:
    """Return some proposals' own words."""
    wanted = select(col(Proposal.id), col(Proposal.text)).where(col(Proposal.id).in_(proposals))
    return {number or 0: text for number, text in db.session.execute(wanted)}


def _numbers(db: Transaction, *where: ColumnElement[bool]) -> "NDArray[np.int64]":
    import numpy as np

    return np.array(db.session.scalars(select(col(Proposal.id)).where(*where).order_by(col(Proposal.id))).all(), np.int64)


def _votes(
    db: Transaction, proposals: "NDArray[np.int64]", where: Sequence[ColumnElement[bool]], places: Sequence[str] = ()
) -> Votes:
    import numpy as np

    columns = col(Vote.participant_id), col(Vote.proposal_id), col(Vote.choice), col(Vote.served), col(Vote.country)
    wanted = select(*columns).join(Proposal, col(Proposal.id) == col(Vote.proposal_id)).where(*where)
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
    db: Transaction, where: Sequence[ColumnElement[bool]], proposals: "NDArray[np.int64]", places: Sequence[str] | None
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
        .where(*where)
    )
    for proposal, country, served, agree, all_ in db.session.execute(wanted):
        row = 0 if places is None else rows.get(country)
        if row is not None:
            counts[int(served), :, row, np.searchsorted(proposals, proposal)] += (agree, all_)
    return counts
