"""The best of each country: which they are, an organiser's exceptions, and taking them into the European round."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlmodel import col

from storage import catalogue
from storage.database import Transaction
from storage.tables import Finalist, Proposal, ProposalState, Round, Substitution, Tally


def counts(db: Transaction, round_: int, country: str) -> list[tuple[int, int, int]]:
    """Return a country's accepted proposals of a national round with the served votes of its people: agreeing, and all."""
    agree = func.coalesce(func.sum(col(Tally.agree)), 0)
    votes = func.coalesce(func.sum(col(Tally.agree) + col(Tally.neutral) + col(Tally.disagree)), 0)
    wanted = (
        select(col(Proposal.id), agree, votes)
        .outerjoin(
            Tally,
            (col(Tally.proposal_id) == col(Proposal.id)) & (col(Tally.country) == country) & col(Tally.served).is_(True),
        )
        .where(
            col(Proposal.round_id) == round_,
            col(Proposal.country) == country,
            col(Proposal.state) == ProposalState.ACCEPTED.value,
        )
        .group_by(col(Proposal.id))
    )
    return [(number or 0, int(agreeing), int(all_)) for number, agreeing, all_ in db.session.execute(wanted)]


def countries(db: Transaction, round_: int) -> list[str]:
    """Return the countries that have accepted proposals in a national round."""
    wanted = select(col(Proposal.country)).where(
        col(Proposal.round_id) == round_, col(Proposal.state) == ProposalState.ACCEPTED.value
    )
    return sorted(db.session.scalars(wanted.distinct()))


def substitutions(db: Transaction, round_: int) -> dict[int, Substitution]:
    """Return who takes whose place in a national round, by the number of who gives way."""
    wanted = select(Substitution).where(col(Substitution.round_id) == round_)
    return {one.instead_of: one for one in db.session.scalars(wanted)}


def substitute(db: Transaction, round_: int, instead_of: int, proposal: int, reason: str, now: int, moderator: int) -> None:
    """Let a proposal take another one's place; the last decision counts."""
    for one in db.session.scalars(
        select(Substitution).where((col(Substitution.instead_of) == instead_of) | (col(Substitution.proposal_id) == proposal))
    ):
        db.session.delete(one)
    db.session.flush()
    db.session.add(
        Substitution(instead_of=instead_of, proposal_id=proposal, round_id=round_, reason=reason, at=now, moderator=moderator)
    )


def of(db: Transaction, round_: int) -> dict[str, list[Finalist]]:
    """Return the finalists of a European round by country, in their places."""
    found: dict[str, list[Finalist]] = {}
    wanted = select(Finalist).where(col(Finalist.round_id) == round_).order_by(col(Finalist.country), col(Finalist.place))
    for one in db.session.scalars(wanted):
        found.setdefault(one.country, []).append(one)
    return found


def confirm(
    db: Transaction, european: int, country: str, chosen: Sequence[tuple[int, int, int, str]], now: int, moderator: int
) -> int:
    """Take a country's proposals into the European round: number, agreeing and all votes, public reason; return how many.

    They stay the same proposals, with their votes and their authors. Once confirmed a country stays so: 0.
    """
    # Whoever else confirms at this moment waits here, and then finds it done.
    db.session.get_one(Round, european, with_for_update=True)
    if country in of(db, european):
        return 0
    for place, (number, agree, votes, reason) in enumerate(chosen, 1):
        proposal = db.session.get_one(Proposal, number, with_for_update=True)
        proposal.national_round_id, proposal.round_id = proposal.round_id, european
        db.session.add(
            Finalist(
                proposal_id=number,
                round_id=european,
                country=country,
                place=place,
                agree=agree,
                votes=votes,
                reason=reason,
                at=now,
                moderator=moderator,
            )
        )
    catalogue.touch(db)
    return len(chosen)
