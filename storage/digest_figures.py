"""What the editions of a digest tell: what people agree on, what divides them, how many take part, what there is to vote on."""

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import TypeVar

import orjson
from sqlalchemy import func, select
from sqlmodel import col

from bot.opinion import score
from bot.opinion.rank import Ranked, balanced, rank
from bot.opinion.score import ENOUGH, Zone, interval, votes
from bot.opinion.suppress import evened, few, shown
from storage import agenda, results, snapshots, translations
from storage.database import Transaction
from storage.digests import Edition, is_published
from storage.results import Result, in_round
from storage.tables import (
    Consultation,
    ConsultationCountry,
    ConsultationText,
    Finalist,
    Proposal,
    ProposalState,
    Round,
    RoundKind,
    Tally,
)

T = TypeVar("T", Result, "Standing")

LISTED = 30
"""Proposals that are kept ready under each heading, the best first: of these a person is told those that they have voted on."""
TOLD = 10
"""Of these the first, by which an edition knows whether anything is new."""
AGREES = 0.6
"""The share from which on people in all countries are said to agree: that of Make.org's consensus (`bot.opinion.score`)."""
AGREED, EVERYWHERE, DIVIDED = "agreed", "everywhere", "divided"
"""The headings: what the country agrees on, what all agree on, what divides the country."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What the served votes say of a proposal: the three shares, the interval of the first, and how many votes there are."""

    proposal: int
    language: str
    agree: float
    neutral: float
    disagree: float
    low: float
    high: float
    votes: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A proposal as the readers of a language read it; `machine` tells that a machine translated it and nobody looked at it."""

    standing: Standing
    sentence: str
    machine: bool


@dataclass(frozen=True, slots=True)
class Figures:
    """What an edition tells the readers of one language; an empty `country` stands for all of them, or for all members.

    `new` are the proposals to vote on since the last edition, `days` the people, votes and proposals until each day, `everybody`
    the people of all countries.
    """

    question: str
    country: str
    members: bool
    open: bool
    published: bool
    sections: tuple[tuple[str, tuple[Entry, ...]], ...]
    new: int
    days: tuple[tuple[int, int, int, int], ...]
    everybody: int


@dataclass(frozen=True, slots=True)
class Gathered:
    """What an edition tells, by language: of which round, when its results were published if they are, to how many people.

    `print` is a hash of what it lists.
    """

    round: int
    published_at: int | None
    expected: int
    figures: Mapping[str, Figures]
    print: str


def round_of(db: Transaction, edition: Edition, now: int) -> Round | None:
    """Return the round that an edition tells of; None: it ended before the last one, so nothing moves any more."""
    wanted = select(Round).where(col(Round.consultation_id) == edition.consultation, col(Round.opens_at) <= now)
    began = db.session.scalars(wanted.order_by(col(Round.opens_at).desc())).all()
    round_ = next((one for one in began if one.is_open(now)), began[0] if began else None)
    if round_ is None or round_.is_open(now):
        return round_
    moved = round_.published_at if is_published(round_, now) else round_.closes_at
    return round_ if (moved or 0) > edition.since else None


def everywhere(db: Transaction, round_: Round) -> list[Standing]:
    """Return what people in all countries agree on, the best first, and of each language the first `LISTED`.

    Where people vote in their own country only there is nothing of the kind.
    """
    members = db.session.get_one(Consultation, round_.consultation_id).members
    if round_.kind == RoundKind.NATIONAL and not members:
        return []
    places = agenda.places_of(db, round_) if round_.kind == RoundKind.EUROPEAN else ()
    found: list[tuple[float, Standing]] = []
    for proposal, language, cells, told in _cells(db, round_, places):
        sums = [sum(one) for one in zip(*cells.values(), strict=True)]
        if sum(sums) < ENOUGH:
            continue
        whole, telling = (sums[0], sum(sums)), {place: (cells[place][0], sum(cells[place])) for place in told}
        pooled = members and not places
        one = rank([(proposal, *whole)])[0] if pooled else _balanced(proposal, whole, telling, places)
        if one is not None and one.share >= AGREES:
            rest = (sums[1] / sum(sums), sums[2] / sum(sums))
            found.append((one.low, Standing(proposal, language, one.share, *rest, one.low, one.high, one.votes)))
    found.sort(key=lambda one: (-one[0], -one[1].votes, one[1].proposal))
    kept: dict[str, int] = {}
    best = []
    for _, standing in found:
        kept[standing.language] = kept.get(standing.language, 0) + 1
        if kept[standing.language] <= LISTED:
            best.append(standing)
    return best


def _cells(
    db: Transaction, round_: Round, places: Sequence[str]
) -> Iterator[tuple[int, str, Mapping[str, tuple[int, int, int]], Collection[str]]]:
    """Yield number and language of a round's proposals, the answers by place, and which of these are told.

    Of published ones they are those that were written down; of other places than those that count there are none.
    """
    if agenda.is_settled(db, round_.id or 0):
        for proposal, language, written in agenda.all_told(db, round_.id or 0):
            answers = {place: (cell.agree, cell.neutral, cell.disagree) for place, cell in written.items()}
            yield proposal, language, answers, {place for place, cell in written.items() if cell.told}
        return
    counts_ = (col(Tally.agree), col(Tally.neutral), col(Tally.disagree))
    wanted = (
        select(col(Tally.proposal_id), col(Proposal.language), col(Tally.country), *counts_)
        .join(Proposal, col(Proposal.id) == col(Tally.proposal_id))
        .where(*in_round(round_.id or 0), col(Tally.served).is_(True))
        .order_by(col(Tally.proposal_id))
    )
    before = agenda.before(db, col(Finalist.round_id) == round_.id)
    # Read as it comes: of 30,000 proposals in 27 countries only the best are kept.
    rows = db.session.execute(wanted.execution_options(yield_per=2_000))
    for (proposal, language), some in groupby(rows, key=lambda row: (row[0], row[1])):
        found = {place: (agree, neutral, disagree) for _, _, place, agree, neutral, disagree in some}
        cells = {place: found[place] for place in found if (place in places or not places) and any(found[place])}
        counts = {place: (one[0], sum(one)) for place, one in cells.items()}
        if cells and not few(counts, before.get(proposal, {})):
            yield proposal, language, cells, shown(counts, before.get(proposal, {}))


def _balanced(
    proposal: int, whole: tuple[int, int], telling: Mapping[str, tuple[int, int]], places: Sequence[str]
) -> Ranked | None:
    """Return what a proposal's votes say where every country counts the same: all of them, or those that are told."""
    even = evened(whole, telling, places) if places else telling
    return Ranked(proposal, *whole, *balanced(even)) if len(even) > 1 else None


def gather(
    db: Transaction, edition: Edition, round_: Round, europe: Iterable[Standing], recipients: Mapping[str, int], now: int
) -> Gathered | None:
    """Return what an edition tells in the languages of its recipients; None: there is nothing new."""
    consultation = db.session.get_one(Consultation, edition.consultation)
    # A members' group has no edition of its own.
    place = "" if consultation.members else edition.country
    published, european = is_published(round_, now), round_.kind == RoundKind.EUROPEAN
    spoken = _spoken(db, edition) if round_.kind == RoundKind.NATIONAL else ()
    zones = _zones(db, round_, place)
    told = partial(_told, db, round_.id or 0, place)
    fresh = _fresh(db, edition, round_, place) if round_.is_open(now) else {}
    new, lists = {}, {}
    for language in recipients:
        pool = spoken[0] if spoken and language not in spoken else language
        new[language] = sum(count for one, count in fresh.items() if european or one == pool)
        # What they could not vote on they have not voted on; once it is published everybody sees everything.
        read = None if published or european else pool
        lists[language] = {
            AGREED: told(_first(zones[Zone.CONSENSUS], read)) if place else [],
            EVERYWHERE: _first(europe, read),
            DIVIDED: told(_first(zones[Zone.CONTROVERSY], read)),
        }
    print_ = _print(lists.values())
    if not any(new.values()) and (not print_ or (print_ == edition.print and not published)):
        return None
    numbers = {one.proposal for mine in lists.values() for some in mine.values() for one in some}
    sentences = translations.sentences(db, sorted(numbers))
    asked = select(col(ConsultationText.language), col(ConsultationText.question)).where(
        col(ConsultationText.consultation_id) == consultation.id
    )
    questions = dict(db.session.execute(asked).all())
    days = snapshots.over_time(db, edition.consultation, place)
    all_ = snapshots.over_time(db, edition.consultation)[-1:]
    figures = {
        language: Figures(
            questions.get(language) or consultation.slug,
            place,
            consultation.members,
            round_.is_open(now),
            published,
            _sections(db, mine, language, sentences),
            new[language],
            tuple((one.day, one.people, one.votes, one.proposals) for one in days),
            all_[0].people if all_ else 0,
        )
        for language, mine in lists.items()
    }
    at = round_.published_at if published else None
    return Gathered(round_.id or 0, at, sum(recipients.values()), figures, print_)


def _spoken(db: Transaction, edition: Edition) -> Sequence[str]:
    """Return the languages that people in the country of an edition read."""
    row = db.session.get(ConsultationCountry, (edition.consultation, edition.country))
    return row.languages.split() if row else ()


def _fresh(db: Transaction, edition: Edition, round_: Round, place: str) -> dict[str, int]:
    """Return how many proposals there are to vote on since the last edition, by their language; of a new round all of them."""
    wanted = select(col(Proposal.language), func.count()).where(
        col(Proposal.round_id) == round_.id, col(Proposal.state) == ProposalState.ACCEPTED.value
    )
    if round_.kind == RoundKind.NATIONAL and place:
        wanted = wanted.where(col(Proposal.country) == place)
    if round_.opens_at <= edition.since:
        wanted = wanted.where(func.coalesce(col(Proposal.decided_at), col(Proposal.created_at)) > edition.since)
    return dict(db.session.execute(wanted.group_by(col(Proposal.language))).all())


def _zones(db: Transaction, round_: Round, place: str) -> dict[Zone, list[Result]]:
    """Return a round's proposals by their zone in one place or, with an empty one, in all, the clearest first."""
    zones: dict[Zone, list[tuple[float, Result]]] = {zone: [] for zone in Zone}
    for result in results.results(db, round_.id or 0, place, None):
        if votes(result.served) >= ENOUGH:
            scores = score.told(result.all, result.served)
            zone = scores.zone
            divided = zone is Zone.CONTROVERSY
            order = scores.controversy.value if divided else interval(result.served["agree"], votes(result.served))[0]
            zones[zone].append((order, result))
    return {zone: [one for _, one in sorted(some, key=lambda pair: (-pair[0], pair[1].proposal))] for zone, some in zones.items()}


def _told(db: Transaction, round_: int, place: str, some: Sequence[Result]) -> list[Standing]:
    """Return what may be told of the results of one place or, with an empty one, of all."""
    return [_standing(one) for one in results.as_told(db, round_, some, place)]


def _standing(result: Result) -> Standing:
    total = votes(result.served)
    agree, neutral, disagree = (result.served[name] / total for name in ("agree", "neutral", "disagree"))
    low, high = interval(result.served["agree"], total)
    return Standing(result.proposal, result.language, agree, neutral, disagree, low, high, total)


def _first(given: Iterable[T], language: str | None) -> list[T]:
    """Return the first of those written in a language, or of all."""
    return [one for one in given if language in (None, one.language)][:LISTED]


def _print(lists: Iterable[Mapping[str, Sequence[Standing]]]) -> str:
    """Return a hash of what stands under which heading; empty for nothing."""
    told: dict[str, set[int]] = {}
    for mine in lists:
        for heading, some in mine.items():
            told.setdefault(heading, set()).update(one.proposal for one in some[:TOLD])
    if not any(told.values()):
        return ""
    return hashlib.sha256(orjson.dumps([(name, sorted(some)) for name, some in sorted(told.items())])).hexdigest()


def _sections(
    db: Transaction, lists: Mapping[str, Sequence[Standing]], language: str, sentences: Mapping[int, str]
) -> tuple[tuple[str, tuple[Entry, ...]], ...]:
    numbers = sorted({one.proposal for some in lists.values() for one in some if one.language != language})
    read = translations.find_all(db, numbers, language)
    return tuple(
        (
            heading,
            tuple(
                Entry(one, version.text, not version.reviewed)
                if (version := read.get(one.proposal))
                else Entry(one, sentences[one.proposal], machine=False)
                for one in some
            ),
        )
        for heading, some in lists.items()
        if some
    )
