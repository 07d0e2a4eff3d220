"""The agenda: where a consultation's proposals stood when its results were published, as it will stand from then on."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import orjson
from sqlalchemy import ColumnElement, Select, delete, func, insert, or_, select
from sqlmodel import col

from bot.opinion.rank import Ranked, balanced
from bot.opinion.ranking import Ranking
from bot.opinion.suppress import evened, few, shown
from storage import signals
from storage.database import Transaction
from storage.tables import (
    AgendaItem,
    Announcement,
    Consultation,
    ConsultationCountry,
    Finalist,
    Follow,
    Measure,
    MemberGroup,
    Position,
    Proposal,
    ProposalState,
    Round,
    RoundKind,
    RoundReport,
    RoundState,
    Tally,
)

ON_AGENDA = "agenda"
"""The kind of the message that tells those who wrote or follow a proposal that it is on the agenda."""

Cells = dict[str, tuple[int, int]]
"""Agreeing and all served votes, by country or group."""


class Cell(NamedTuple):
    """The served answers of a country or group to a published proposal, as they stood then, and whether they are told."""

    agree: int
    neutral: int
    disagree: int
    told: int

    @property
    def votes(self) -> int:
        """All of them."""
        return self.agree + self.neutral + self.disagree


@dataclass(frozen=True, slots=True)
class Item:
    """A published proposal: its words, its place, and what the votes said then; of what `few` people said, or none, nothing."""

    proposal: int
    consultation: int
    language: str
    text: str
    place: int
    agree: int
    votes: int
    share: float
    low: float
    high: float
    few: bool


def current(rounds: Iterable[Round], now: int) -> Round | None:
    """Return the round whose results are a consultation's agenda: the last that is published and makes one, if any."""
    mine = list(rounds)
    found = [one for one in mine if one.state(now) is RoundState.PUBLISHED and makes_agenda(one, mine)]
    return max(found, key=lambda one: one.place, default=None)


def makes_agenda(round_: Round, rounds: Iterable[Round]) -> bool:
    """Whether a round's best are the agenda: not where they go on into a European round."""
    follows = any(one.kind == RoundKind.EUROPEAN and one.place > round_.place for one in rounds)
    return round_.kind != RoundKind.NATIONAL or not follows


def settle(db: Transaction, number: int, now: int) -> None:
    """Write down a published round's places and results, once, and let those who wrote or follow what is on the agenda know."""
    session = db.session
    if is_settled(db, number):
        return
    # Whoever else publishes it at this moment waits here, and then finds it done.
    round_ = session.get(Round, number, with_for_update=True, populate_existing=True)
    if round_ is None or round_.state(now) is not RoundState.PUBLISHED or is_settled(db, number):
        return
    signals.settle(db, round_)
    others = session.scalars(select(Round).where(col(Round.consultation_id) == round_.consultation_id))
    if not makes_agenda(round_, others):
        return
    counted, neutral, places = _answers(db, round_)
    ranked = Ranking(counted, places).ranked()
    if not ranked:
        return
    finalists = before(db, col(Finalist.round_id) == number)
    rows = []
    for place, one in enumerate(ranked, 1):
        cells, known = counted[one.proposal], finalists.get(one.proposal, {})
        told = shown(cells, known)
        packed = _pack(cells, neutral[one.proposal], told, places or cells)
        figures = _figures(_telling(one, cells, told, places))
        mine = {"round_id": number, "proposal_id": one.proposal, "place": place, "cells": packed}
        rows.append({**mine, "few": not told and few(cells, known), **figures})
    session.execute(insert(AgendaItem), rows)
    best = {one.proposal: place for place, one in enumerate(ranked[: round_.best], 1)}
    heard = set(
        session.scalars(
            select(col(Announcement.proposal_id)).where(
                col(Announcement.kind) == ON_AGENDA, col(Announcement.proposal_id).in_(list(best))
            )
        )
    )
    session.add_all(
        Announcement(proposal_id=proposal, kind=ON_AGENDA, facts=_facts(proposal, place), at=now)
        for proposal, place in best.items()
        if proposal not in heard
    )


def before(db: Transaction, which: ColumnElement[bool]) -> dict[int, Cells]:
    """Return what was told of some finalists when they went on: the votes of their own countries."""
    found = db.session.scalars(select(Finalist).where(which))
    return {one.proposal_id: {one.country: (one.agree, one.votes)} for one in found}


def written(db: Transaction, round_: int, proposals: Sequence[int]) -> dict[int, tuple[bool, dict[str, Cell]]]:
    """Return of published proposals among some whether they got so few votes that nothing is told, and their cells."""
    columns = (col(AgendaItem.proposal_id), col(AgendaItem.few), col(AgendaItem.cells))
    wanted = select(*columns).where(col(AgendaItem.round_id) == round_, col(AgendaItem.proposal_id).in_(proposals))
    return {proposal: (few_, unpack(cells)) for proposal, few_, cells in db.session.execute(wanted)}


def _telling(one: Ranked, cells: Cells, told: Collection[str], places: Sequence[str] | None) -> Ranked:
    """Return a proposal's result without what would tell the cells that are hidden; its place stays where the votes put it."""
    if places is None or len(told) == len(cells):
        return one
    even = evened((one.agree, one.votes), {place: cells[place] for place in told}, places)
    return Ranked(one.proposal, one.agree, one.votes, *balanced(even))


def counts(db: Transaction, round_: Round) -> tuple[dict[int, Cells], Sequence[str] | None]:
    """Return the served votes on a round's accepted proposals, by country or group, and which of these count the same.

    None: all votes are one whole.
    """
    counted, _, places = _answers(db, round_)
    return counted, places


def _answers(db: Transaction, round_: Round) -> tuple[dict[int, Cells], dict[int, dict[str, int]], Sequence[str] | None]:
    """Return what `counts` does, and between that how many are neutral."""
    accepted = (col(Proposal.round_id) == round_.id) & (col(Proposal.state) == ProposalState.ACCEPTED.value)
    counted: dict[int, Cells] = {number or 0: {} for number in db.session.scalars(select(col(Proposal.id)).where(accepted))}
    neutral: dict[int, dict[str, int]] = {number: {} for number in counted}
    european = round_.kind == RoundKind.EUROPEAN
    places = counted_places(db, round_.consultation_id) if european else None
    here = None if places is None else frozenset(places)
    votes = col(Tally.agree) + col(Tally.neutral) + col(Tally.disagree)
    tallies = (
        select(col(Tally.proposal_id), col(Tally.country), col(Tally.agree), col(Tally.neutral), votes)
        .join(Proposal, col(Proposal.id) == col(Tally.proposal_id))
        .where(accepted, col(Tally.served).is_(True))
    )
    for number, country, agree, undecided, all_ in db.session.execute(tallies):
        if number in counted and all_ and (here is None or country in here):
            counted[number][country] = agree, all_
            neutral[number][country] = undecided
    return counted, neutral, places


def counted_places(db: Transaction, consultation: int) -> Sequence[str]:
    """Return a consultation's countries; the groups of its members where it is for members only."""
    if db.session.get_one(Consultation, consultation).members:
        groups = select(col(MemberGroup.code)).where(col(MemberGroup.consultation_id) == consultation)
        return db.session.scalars(groups).all()
    countries = select(col(ConsultationCountry.country)).where(col(ConsultationCountry.consultation_id) == consultation)
    return db.session.scalars(countries).all()


def _figures(one: Ranked) -> dict[str, int | float]:
    return {name: getattr(one, name) for name in ("agree", "votes", "share", "low", "high")}


def _facts(proposal: int, place: int) -> str:
    return orjson.dumps({"proposal": proposal, "place": place}).decode()


def settle_due(db: Transaction, now: int) -> None:
    """Settle the rounds whose day of publishing has come."""
    due = select(col(Round.id)).where(
        col(Round.published_at) <= now, ~select(AgendaItem).where(col(AgendaItem.round_id) == col(Round.id)).exists()
    )
    for number in db.session.scalars(due.order_by(col(Round.id))).all():
        settle(db, number or 0, now)


def places_of(db: Transaction, round_: Round) -> Sequence[str]:
    """Return the places that count the same in a European round: as they were when it was published, if it is."""
    cells = db.session.scalar(select(col(AgendaItem.cells)).where(col(AgendaItem.round_id) == round_.id).limit(1))
    return list(unpack(cells)) if cells else counted_places(db, round_.consultation_id)


def all_told(db: Transaction, round_: int) -> Iterator[tuple[int, str, dict[str, Cell]]]:
    """Yield number, language and cells of a settled round's proposals of which something is told."""
    wanted = (
        _wanted(round_)
        .where(col(AgendaItem.few).is_(False))
        .with_only_columns(col(AgendaItem.proposal_id), col(Proposal.language), col(AgendaItem.cells))
    )
    for proposal, language, cells in db.session.execute(wanted.execution_options(yield_per=2_000)):
        yield proposal, language, unpack(cells)


def is_settled(db: Transaction, round_: int) -> bool:
    """Whether a round's places are written down."""
    return bool(db.session.scalar(select(select(AgendaItem).where(col(AgendaItem.round_id) == round_).exists())))


def is_answered(db: Transaction, round_: int) -> bool:
    """Whether an organisation has said something to one of a round's published proposals, or something is being done about it."""
    mine = select(col(AgendaItem.proposal_id)).where(col(AgendaItem.round_id) == round_)
    said = select(Position).where(col(Position.proposal_id).in_(mine))
    done = select(Measure).where(col(Measure.proposal_id).in_(mine), col(Measure.posted_at).is_not(None))
    return bool(db.session.scalar(select(or_(said.exists(), done.exists()))))


def unsettle(db: Transaction, round_: int) -> None:
    """Delete the places, results and report of a round that is no longer published, and what nobody was told yet."""
    mine = select(col(AgendaItem.proposal_id)).where(col(AgendaItem.round_id) == round_).scalar_subquery()
    for table, still in (
        (Measure, col(Measure.posted_at).is_(None)),
        (Announcement, col(Announcement.done).is_(False) & (col(Announcement.reached) == 0)),
    ):
        db.session.execute(delete(table).where(col(table.proposal_id).in_(mine), still))
    for snapshot in (AgendaItem, RoundReport):
        db.session.execute(delete(snapshot).where(col(snapshot.round_id) == round_))


def places(db: Transaction, round_: int) -> int:
    """Return how many places a settled round has."""
    return db.session.scalar(select(func.max(col(AgendaItem.place))).where(col(AgendaItem.round_id) == round_)) or 0


def of(db: Transaction, round_: int, first: int = 1, last: int | None = None) -> list[Item]:
    """Return a settled round's proposals from one place to another; what is hidden since leaves a gap."""
    wanted = _wanted(round_).where(col(AgendaItem.place) >= first).order_by(col(AgendaItem.place))
    if last is not None:
        wanted = wanted.where(col(AgendaItem.place) <= last)
    return [_item(row, proposal) for row, proposal in db.session.execute(wanted)]


def item(db: Transaction, round_: int, proposal: int) -> Item | None:
    """Return one of a settled round's proposals; None: there is none of this number, or it is hidden since."""
    found = db.session.execute(_wanted(round_).where(col(AgendaItem.proposal_id) == proposal)).first()
    return _item(*found) if found else None


def _wanted(round_: int) -> Select[AgendaItem, Proposal]:
    return (
        select(AgendaItem, Proposal)
        .join(Proposal, col(Proposal.id) == col(AgendaItem.proposal_id))
        .where(col(AgendaItem.round_id) == round_, col(Proposal.state) == ProposalState.ACCEPTED.value)
    )


def _item(row: AgendaItem, proposal: Proposal) -> Item:
    return Item(
        row.proposal_id,
        proposal.consultation_id,
        proposal.language,
        proposal.text,
        row.place,
        row.agree,
        row.votes,
        row.share,
        row.low,
        row.high,
        row.few or not row.votes,
    )


def consultation_of(db: Transaction, proposal: int) -> int | None:
    """Return the consultation that a proposal belongs to."""
    return db.session.scalar(select(col(Proposal.consultation_id)).where(col(Proposal.id) == proposal))


def cells(db: Transaction, round_: int, proposal: int) -> tuple[Cells, bool]:
    """Return the served votes on a published proposal by country or group as far as they are told, and whether some are not."""
    mine = select(col(AgendaItem.cells)).where(col(AgendaItem.round_id) == round_, col(AgendaItem.proposal_id) == proposal)
    found = unpack(db.session.scalar(mine) or "{}")
    telling = {country: (cell.agree, cell.votes) for country, cell in found.items() if cell.told}
    return telling, any(cell.votes and not cell.told for cell in found.values())


def _pack(cells: Cells, neutral: Mapping[str, int], told: Collection[str], places: Iterable[str]) -> str:
    found = {}
    for place in places:
        agree, votes = cells.get(place, (0, 0))
        undecided = neutral.get(place, 0)
        found[place] = agree, undecided, votes - agree - undecided, int(place in told)
    return orjson.dumps(found).decode()


def unpack(cells: str) -> dict[str, Cell]:
    """Return `AgendaItem.cells` by country or group."""
    return {country: Cell(*counts) for country, counts in orjson.loads(cells).items()}


def is_on(db: Transaction, round_: int, proposal: int, now: int) -> bool:
    """Whether a proposal is on a round's agenda, held so that nobody takes the agenda back before this transaction is done."""
    held = db.session.get(Round, round_, with_for_update=True, populate_existing=True)
    found = item(db, round_, proposal)
    return held is not None and held.state(now) is RoundState.PUBLISHED and found is not None and found.place <= held.best


def follow(db: Transaction, person: int, proposal: int, *, wanted: bool) -> None:
    """Note that a person wishes to be told what becomes of a proposal, or no longer."""
    row = db.session.get(Follow, (person, proposal))
    if wanted and row is None:
        db.session.add(Follow(participant_id=person, proposal_id=proposal))
    elif not wanted and row is not None:
        db.session.delete(row)


def follows(db: Transaction, person: int, proposal: int) -> bool:
    """Whether a person wishes to be told."""
    return db.session.get(Follow, (person, proposal)) is not None
