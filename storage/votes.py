"""Votes: one per person and proposal, and the tallies that move with them in the same transaction."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, delete, func, or_, select, tuple_, update
from sqlmodel import col

from storage.database import Transaction
from storage.statement import Statement
from storage.tables import ApartTally, Choice, Proposal, ProposalState, Round, RoundKind, Tally, UnlinkedTally, Vote
from storage.tables.vote import REASONS

LONGEST = 32_767
"""The most seconds between a card and its vote that are told apart: nine hours."""
_COUNTS = tuple(choice.name.lower() for choice in Choice) + tuple(name for names in REASONS.values() for name in names)


@dataclass(frozen=True, slots=True)
class Standing:
    """A proposal as it stands before one person: its words, whether it can be voted on, and the person's own vote.

    `milestone` is the last number of votes that its author was told of, None where there is no author; `national` tells whether
    only its own country votes on it; `apart` whether the person's vote is set apart.
    """

    proposal: int
    consultation: int
    language: str
    country: str
    text: str
    own: bool
    milestone: int | None
    open: bool
    national: bool
    choice: Choice | None
    reasons: int
    served: bool
    voted_in: str
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Totals:
    """All votes on a proposal."""

    agree: int
    neutral: int
    disagree: int

    @property
    def votes(self) -> int:
        """How many there are."""
        return self.agree + self.neutral + self.disagree


_STANDING = Statement(
    lambda _: (
        select(
            col(Proposal.consultation_id),
            col(Proposal.language),
            col(Proposal.country),
            col(Proposal.text),
            col(Proposal.author_id),
            col(Proposal.milestone),
            col(Proposal.state),
            col(Round.kind),
            col(Round.opens_at),
            col(Round.closes_at),
            col(Vote.choice),
            col(Vote.reasons),
            col(Vote.served),
            col(Vote.country),
            col(Vote.apart),
        )
        .join(Round, col(Round.id) == col(Proposal.round_id))
        .outerjoin(
            Vote,
            (col(Vote.proposal_id) == col(Proposal.id)) & (col(Vote.participant_id) == bindparam("person", 0)),
        )
        .where(col(Proposal.id) == bindparam("proposal", 0))
    )
)
_CAST = Statement(
    lambda insert: (
        statement := insert(Vote).values(
            participant_id=0,
            proposal_id=0,
            choice=0,
            reasons=0,
            served=False,
            country="",
            translation_id=None,
            took=None,
            apart=False,
            cast_at=0,
            changed_at=0,
        )
    ).on_conflict_do_update(
        index_elements=["participant_id", "proposal_id"],
        set_={
            "choice": statement.excluded.choice,
            "reasons": statement.excluded.reasons,
            "translation_id": statement.excluded.translation_id,
            "changed_at": statement.excluded.changed_at,
        },
    )
)


def _counting(table: type[Tally] | type[UnlinkedTally] | type[ApartTally]) -> Statement:
    return Statement(
        lambda insert: (
            statement := insert(table).values(proposal_id=0, country="", served=False, **dict.fromkeys(_COUNTS, 0))
        ).on_conflict_do_update(
            index_elements=["proposal_id", "country", "served"],
            set_={name: getattr(table, name) + statement.excluded[name] for name in _COUNTS},
        )
    )


_COUNT = _counting(Tally)
_COUNT_UNLINKED = _counting(UnlinkedTally)
_COUNT_APART = _counting(ApartTally)
_TOTALS = Statement(
    lambda _: select(
        func.coalesce(func.sum(col(Tally.agree)), 0),
        func.coalesce(func.sum(col(Tally.neutral)), 0),
        func.coalesce(func.sum(col(Tally.disagree)), 0),
    ).where(col(Tally.proposal_id) == bindparam("proposal", 0))
)


def standing(db: Transaction, person: int, proposal: int, now: int) -> Standing | None:
    """Return how a proposal stands before a person, or None if there is no such proposal."""
    row = db.row(_STANDING, person=person, proposal=proposal)
    if row is None:
        return None
    (
        consultation,
        language,
        country,
        text,
        author,
        milestone,
        state,
        kind,
        opens_at,
        closes_at,
        choice,
        reasons,
        served,
        voted_in,
        apart,
    ) = row
    return Standing(
        proposal=proposal,
        consultation=consultation,
        language=language,
        country=country,
        text=text,
        own=author == person,
        milestone=None if author is None else milestone,
        national=kind == RoundKind.NATIONAL,
        open=state == ProposalState.ACCEPTED and opens_at <= now and (closes_at is None or now < closes_at),
        choice=None if choice is None else Choice(choice),
        reasons=reasons or 0,
        served=bool(served),
        voted_in=voted_in or "",
        apart=bool(apart),
    )


def has_any(db: Transaction, proposal: int) -> bool:
    """Whether somebody has voted on a proposal, also where that counts apart: a lead may let it count."""
    for table in (Tally, ApartTally):
        cast = select(func.sum(col(table.agree) + col(table.neutral) + col(table.disagree)))
        if db.session.scalar(cast.where(col(table.proposal_id) == proposal)):
            return True
    return False


def cast(  # noqa: PLR0913 what a vote is made of
    db: Transaction,
    person: int,
    country: str,
    before: Standing,
    choice: Choice,
    now: int,
    *,
    served: bool,
    translation: int | None = None,
    took: int | None = None,
) -> None:
    """Record a first vote, or change the one that `before` tells of; its reasons go with the old choice.

    `translation` is the version in which the person read it, None for the proposal's own words; `took` the seconds for which
    they looked at the card, None where that is not known. How long the first vote took stays with it.
    """
    if before.choice is choice:
        return
    if before.choice is not None:
        # A changed vote stays what it was when first cast: its country, and whether we had served the card.
        served, country = before.served, before.voted_in
    db.run(
        _CAST,
        participant_id=person,
        proposal_id=before.proposal,
        choice=int(choice),
        served=served,
        country=country,
        translation_id=translation,
        took=None if took is None else min(took, LONGEST),
        apart=False,
        cast_at=now,
        changed_at=now,
    )
    change = {choice.name.lower(): 1}
    if before.choice is not None:
        change |= _counted(before.choice, before.reasons, -1)
    _count(db, before.proposal, country, change, served=served, apart=before.apart)


def give_reasons(db: Transaction, person: int, before: Standing, reasons: int, now: int) -> None:
    """Replace the second-level answers of a vote; `reasons` are three bits, see `REASONS`."""
    if before.choice is None:
        raise ValueError("no vote, no reasons")
    db.session.execute(
        update(Vote)
        .where(col(Vote.participant_id) == person, col(Vote.proposal_id) == before.proposal)
        .values(reasons=reasons, changed_at=now)
    )
    change = {name: (reasons >> bit & 1) - (before.reasons >> bit & 1) for bit, name in enumerate(REASONS[before.choice])}
    _count(db, before.proposal, before.voted_in, change, served=before.served, apart=before.apart)


def withdraw(db: Transaction, person: int, before: Standing) -> None:
    """Remove a vote."""
    if before.choice is None:
        return
    db.session.execute(delete(Vote).where(col(Vote.participant_id) == person, col(Vote.proposal_id) == before.proposal))
    change = _counted(before.choice, before.reasons, -1)
    _count(db, before.proposal, before.voted_in, change, served=before.served, apart=before.apart)


def withdraw_all(db: Transaction, person: int) -> None:
    """Remove all votes of a person, in the tallies too."""
    # By proposal: two people who leave at once take the tallies' locks in the same order.
    mine = select(Vote).where(col(Vote.participant_id) == person).order_by(col(Vote.proposal_id))
    for vote in db.session.scalars(mine).all():
        change = _counted(Choice(vote.choice), vote.reasons, -1)
        _count(db, vote.proposal_id, vote.country, change, served=vote.served, apart=vote.apart)
    db.session.execute(delete(Vote).where(col(Vote.participant_id) == person))


def unlink_all(db: Transaction, person: int) -> None:
    """Let all votes of a person count on, as numbers that are tied to nobody; those that are set apart count no more at all."""
    mine = select(Vote).where(col(Vote.participant_id) == person).order_by(col(Vote.proposal_id))
    for vote in db.session.scalars(mine).all():
        counts = _counted(Choice(vote.choice), vote.reasons, -1 if vote.apart else 1)
        if vote.apart:
            _count(db, vote.proposal_id, vote.country, counts, served=vote.served, apart=True)
            continue
        db.run(_COUNT_UNLINKED, proposal_id=vote.proposal_id, country=vote.country, served=vote.served, **counts)
    db.session.execute(delete(Vote).where(col(Vote.participant_id) == person))


def add_unlinked(db: Transaction, proposal: int, country: str, counts: dict[str, int]) -> None:
    """Count served votes that belong to no participant; `counts` are by answer, such as agree."""
    db.run(_COUNT_UNLINKED, proposal_id=proposal, country=country, served=True, **counts)
    _count(db, proposal, country, counts, served=True, apart=False)


def merge(db: Transaction, kept: int, gone: int) -> None:
    """Make the votes of `gone` those of `kept`: of two on one proposal the later counts, and none on one's own proposal."""
    session = db.session
    theirs = session.scalars(select(Vote).where(col(Vote.participant_id) == gone).order_by(col(Vote.proposal_id))).all()
    mine = {vote.proposal_id: vote for vote in session.scalars(select(Vote).where(col(Vote.participant_id) == kept))}
    for vote in theirs:
        other = mine.get(vote.proposal_id)
        late = vote if other is not None and other.changed_at > vote.changed_at else other
        if late is not None:
            _drop(db, late)
        if late is not vote:
            moved = update(Vote).where(col(Vote.participant_id) == gone, col(Vote.proposal_id) == vote.proposal_id)
            session.execute(moved.values(participant_id=kept))
    session.expire_all()
    own = select(col(Proposal.id)).where(col(Proposal.author_id).in_((kept, gone)))
    for vote in session.scalars(select(Vote).where(col(Vote.participant_id) == kept, col(Vote.proposal_id).in_(own))).all():
        _drop(db, vote)


def _drop(db: Transaction, vote: Vote) -> None:
    change = _counted(Choice(vote.choice), vote.reasons, -1)
    proposal, country, served = vote.proposal_id, vote.country, vote.served
    mine = (col(Vote.participant_id) == vote.participant_id, col(Vote.proposal_id) == proposal)
    db.session.execute(delete(Vote).where(*mine))
    _count(db, proposal, country, change, served=served, apart=vote.apart)


def set_apart(db: Transaction, wave: int, which: Sequence[tuple[int, int]], *, apart: bool) -> int:
    """Note of some votes, by person and proposal, that they are part of a wave, and let them count apart, or like all others.

    Votes that are gone, or part of another wave, stay as they are. Returns how many are now as was asked for.
    """
    # Of pairs alone SQLite makes a scan of all votes there are.
    theirs = col(Vote.participant_id).in_({person for person, _ in which})
    keys = tuple_(col(Vote.participant_id), col(Vote.proposal_id))
    free = or_(col(Vote.wave_id).is_(None), col(Vote.wave_id) == wave)
    wanted = select(Vote).where(theirs, keys.in_(which), free).order_by(col(Vote.proposal_id), col(Vote.participant_id))
    found = db.session.scalars(wanted.with_for_update().execution_options(populate_existing=True)).all()
    for vote in found:
        vote.wave_id = wave
        if vote.apart != apart:
            for sign, now in ((-1, vote.apart), (1, apart)):
                counts = _counted(Choice(vote.choice), vote.reasons, sign)
                _count(db, vote.proposal_id, vote.country, counts, served=vote.served, apart=now)
            vote.apart = apart
    db.session.flush()
    return len(found)


def totals(db: Transaction, proposal: int) -> Totals:
    """Return all votes on a proposal, served or not, in all countries."""
    return Totals(*map(int, db.row(_TOTALS, proposal=proposal)))


def _counted(choice: Choice, reasons: int, sign: int) -> dict[str, int]:
    given = {name: sign for bit, name in enumerate(REASONS[choice]) if reasons >> bit & 1}
    return {choice.name.lower(): sign, **given}


def _count(db: Transaction, proposal: int, country: str, change: dict[str, int], *, served: bool, apart: bool) -> None:
    db.run(_COUNT_APART if apart else _COUNT, proposal_id=proposal, country=country, served=served, **change)
