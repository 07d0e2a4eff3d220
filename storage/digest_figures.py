"""What the editions of a digest tell: what people agree on, what divides them, how many take part, what there is to vote on."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

import orjson
from sqlalchemy import func, select
from sqlmodel import col

from bot.opinion.rank import TELLING, Counts, Ranked, balanced, rank
from bot.opinion.score import ENOUGH, Scores, Zone, interval, votes
from bot.opinion.suppress import shown
from storage import agenda, results, snapshots, translations
from storage.database import Transaction
from storage.digests import Edition, is_published
from storage.results import Result, in_round
from storage.tables import (
    Consultation,
    ConsultationCountry,
    ConsultationText,
    Proposal,
    ProposalState,
    Round,
    RoundKind,
    Tally,
)

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

    Where people vote in their own country only there is nothing of the kind. Of an organisation all votes together are told, in
    the order of its agenda: of few groups the balanced share would tell what the hidden ones think.
    """
    members = db.session.get_one(Consultation, round_.consultation_id).members
    if round_.kind == RoundKind.NATIONAL and not members:
        return []
    places = agenda.counted_places(db, round_.consultation_id) if round_.kind == RoundKind.EUROPEAN else ()
    answers = (col(Tally.agree), col(Tally.neutral), col(Tally.disagree))
    wanted = (
        select(col(Tally.proposal_id), col(Proposal.language), col(Tally.country), *answers)
        .join(Proposal, col(Proposal.id) == col(Tally.proposal_id))
        .where(*in_round(round_.id or 0), col(Tally.served).is_(True))
        .order_by(col(Tally.proposal_id))
    )
    found: list[tuple[float, Standing]] = []
    # Read as it comes: of 30,000 proposals in 27 countries only the best are kept.
    rows = db.session.execute(wanted.execution_options(yield_per=2_000))
    for (proposal, language), some in groupby(rows, key=lambda row: (row[0], row[1])):
        cells = {country: (agree, neutral, disagree) for _, _, country, agree, neutral, disagree in some}
        sums = [sum(one) for one in zip(*cells.values(), strict=True)]
        if sum(sums) < ENOUGH:
            continue
        counts = {country: (one[0], sum(one)) for country, one in cells.items()}
        even = _balanced(proposal, counts, places)
        pooled = rank([(proposal, sums[0], sum(sums))])[0]
        told = pooled if members else even
        order = even if members and round_.kind == RoundKind.EUROPEAN else told
        if told is not None and order is not None and told.share >= AGREES:
            rest = (sums[1] / sum(sums), sums[2] / sum(sums))
            found.append((order.low, Standing(proposal, language, told.share, *rest, told.low, told.high, told.votes)))
    found.sort(key=lambda one: (-one[0], -one[1].votes, one[1].proposal))
    kept: dict[str, int] = {}
    best = []
    for _, standing in found:
        kept[standing.language] = kept.get(standing.language, 0) + 1
        if kept[standing.language] <= LISTED:
            best.append(standing)
    return best


def _balanced(proposal: int, counts: Counts, places: Sequence[str]) -> Ranked | None:
    """Return what a proposal's votes say where every country counts the same: all of them, or those where enough have voted."""
    telling = {place: counts.get(place, (0, 0)) for place in places} or {
        place: one for place, one in counts.items() if one[1] >= TELLING
    }
    if len(telling) < 2:
        return None
    agree, all_ = (sum(one[place] for one in counts.values()) for place in (0, 1))
    return Ranked(proposal, agree, all_, *balanced(telling))


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
    fresh = _fresh(db, edition, round_, place) if round_.is_open(now) else {}
    new, lists = {}, {}
    for language in recipients:
        pool = spoken[0] if spoken and language not in spoken else language
        new[language] = sum(count for one, count in fresh.items() if european or one == pool)
        # What they could not vote on they have not voted on; once it is published everybody sees everything.
        read = None if published or european else pool
        lists[language] = {
            AGREED: _first(zones[Zone.CONSENSUS], read) if place else [],
            EVERYWHERE: _first(europe, read),
            DIVIDED: _first(zones[Zone.CONTROVERSY], read),
        }
    if place and round_.kind != RoundKind.NATIONAL:
        _suppress(db, lists.values(), place)
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


def _zones(db: Transaction, round_: Round, place: str) -> dict[Zone, list[Standing]]:
    """Return a round's proposals by their zone in one place or, with an empty one, in all, the clearest first."""
    zones: dict[Zone, list[tuple[float, Result]]] = {zone: [] for zone in Zone}
    for result in results.results(db, round_.id or 0, place, None):
        if votes(result.served) >= ENOUGH:
            scores = Scores(result.all, result.served)
            zone = scores.zone
            divided = zone is Zone.CONTROVERSY
            order = scores.controversy.value if divided else interval(result.served["agree"], votes(result.served))[0]
            zones[zone].append((order, result))
    return {
        zone: [_standing(one) for _, one in sorted(some, key=lambda pair: (-pair[0], pair[1].proposal))]
        for zone, some in zones.items()
    }


def _standing(result: Result) -> Standing:
    total = votes(result.served)
    agree, neutral, disagree = (result.served[name] / total for name in ("agree", "neutral", "disagree"))
    low, high = interval(result.served["agree"], total)
    return Standing(result.proposal, result.language, agree, neutral, disagree, low, high, total)


def _first(standings: Iterable[Standing], language: str | None) -> list[Standing]:
    """Return the first of those written in a language, or of all."""
    return [one for one in standings if language in (None, one.language)][:LISTED]


def _suppress(db: Transaction, lists: Iterable[dict[str, list[Standing]]], place: str) -> None:
    """Take out what would tell, beside what is told of all countries, what a handful of people in another one think."""
    numbers = sorted({one.proposal for mine in lists for name in (AGREED, DIVIDED) for one in mine[name]})
    cells = results.cells_of(db, numbers)
    for mine in lists:
        for name in (AGREED, DIVIDED):
            mine[name] = [one for one in mine[name] if place in shown(cells[one.proposal])]


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
