"""What serving is planned by: the served votes of the proposals of a round, and who wrote them about what."""

from dataclasses import dataclass

from sqlalchemy import bindparam, func, select
from sqlmodel import col

from storage.database import Transaction
from storage.statement import Statement
from storage.tables import Proposal, ProposalState, Tally


@dataclass(frozen=True, slots=True)
class Exposed:
    """An accepted proposal and its served votes; `since` is when it was accepted, in seconds since 1970, UTC."""

    proposal: int
    language: str
    country: str
    author: int
    """0: none known."""
    theme: str
    since: int
    agree: int
    neutral: int
    disagree: int


_EXPOSED = Statement(
    lambda _: (
        select(
            col(Proposal.id),
            col(Proposal.language),
            col(Proposal.country),
            func.coalesce(col(Proposal.author_id), 0),
            col(Proposal.theme),
            func.coalesce(col(Proposal.decided_at), col(Proposal.created_at)),
            *(func.coalesce(func.sum(one), 0) for one in (col(Tally.agree), col(Tally.neutral), col(Tally.disagree))),
        )
        .outerjoin(Tally, (col(Tally.proposal_id) == col(Proposal.id)) & col(Tally.served))
        .where(col(Proposal.round_id) == bindparam("round", 0), col(Proposal.state) == ProposalState.ACCEPTED.value)
        .group_by(col(Proposal.id))
        .order_by(col(Proposal.id))
    )
)


def exposed(db: Transaction, round_: int) -> list[Exposed]:
    """Return the accepted proposals of a round in the order of their numbers."""
    return [
        Exposed(number, language, country, author, theme, since, *map(int, votes))
        for number, language, country, author, theme, since, *votes in db.rows(_EXPOSED, round=round_)
    ]
