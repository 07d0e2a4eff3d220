"""What is in memory of consultations: their words, their rounds, and which proposals there are to choose from."""

import threading
from array import array
from dataclasses import dataclass, field

from pyroaring import BitMap
from sqlalchemy import select, update
from sqlmodel import col

from storage.database import Transaction
from storage.statement import Statement
from storage.tables import (
    THEMES,
    Consultation,
    ConsultationCountry,
    ConsultationText,
    MemberGroup,
    Partner,
    Proposal,
    ProposalState,
    Round,
    RoundKind,
)
from storage.tables import (
    Catalogue as CatalogueRow,
)

_PROPOSALS = Statement(
    lambda _: (
        select(col(Proposal.id), col(Proposal.round_id), col(Proposal.language), col(Proposal.country))
        .where(col(Proposal.state) == ProposalState.ACCEPTED.value)
        .order_by(col(Proposal.id))
    )
)


PoolKey = tuple[int, str, str]
"""The round, the language but in a European round, and the country in a national one."""


def pool_key_of(round_: Round, language: str, country: str) -> PoolKey:
    """Return the name of the pool in a round that a proposal of this language and country belongs to."""
    european, national = round_.kind == RoundKind.EUROPEAN, round_.kind == RoundKind.NATIONAL
    return round_.id or 0, "" if european else language, country if national else ""


class Pool:
    """The proposals that one kind of reader may be served; for drawing by position, and as a set."""

    __slots__ = ("numbers", "proposals")

    def __init__(self) -> None:
        self.numbers = array("q")
        self.proposals = BitMap()

    def add(self, proposal: int) -> None:
        """Add a proposal's number."""
        self.numbers.append(proposal)
        self.proposals.add(proposal)


@dataclass(frozen=True, slots=True)
class Briefing:
    """A consultation as people are told of it; texts by language."""

    id: int
    slug: str
    organiser: str
    contact: str
    minimum_age: int
    question: dict[str, str]
    opening: dict[str, str]
    privacy: dict[str, str]
    privacy_version: int
    keep_days: int
    demographics: tuple[str, ...]
    ethics: str
    legal: dict[str, str]
    partners: tuple[tuple[str, str, str], ...]
    languages: dict[str, tuple[str, ...]]
    """The languages of each country in which it is held."""
    proposing: frozenset[str]
    """The countries in which people may propose."""
    members: bool = False
    """Whether only members take part; their groups then stand in place of the countries."""
    groups: dict[str, str] = field(default_factory=dict)
    """The names of the members' groups, by their code."""
    time_zone: str = "UTC"
    digest: str = "weekly"
    themes: tuple[str, ...] = THEMES
    proposals_per_day: int | None = None
    reports_to_hide: int | None = None

    def sentence(self, language: str, text: str) -> str:
        """Return a proposal as people read it: the opening words of its language, then its own."""
        return f"{self.opening.get(language, '')} {text}".strip()

    @property
    def countries(self) -> frozenset[str]:
        """Where it is held."""
        return frozenset(self.languages)

    def takes(self, place: str) -> bool:
        """Whether people there take part; of members' groups all do."""
        return self.members or place in self.languages


@dataclass(slots=True)
class Catalogue:
    """One revision of what there is to vote on; replaced as a whole when something changes."""

    revision: int = -1
    briefings: dict[int, Briefing] = field(default_factory=dict)
    rounds: dict[int, list[Round]] = field(default_factory=dict)
    pools: dict[PoolKey, Pool] = field(default_factory=dict)

    def open_round(self, consultation: int, now: int) -> Round | None:
        """Return the consultation's round that is open now."""
        return next((round_ for round_ in self.rounds.get(consultation, ()) if round_.is_open(now)), None)

    def last_round(self, consultation: int, now: int) -> Round | None:
        """Return the round that is open now, else the one that began last."""
        return self.open_round(consultation, now) or next(
            (round_ for round_ in self.rounds.get(consultation, ()) if round_.opens_at <= now), None
        )

    def open_consultations(self, now: int) -> list[Briefing]:
        """Return the consultations that are open, the one that began last first."""
        found = [
            (round_.opens_at, briefing.id, briefing)
            for briefing in self.briefings.values()
            if (round_ := self.open_round(briefing.id, now))
        ]
        return [briefing for *_, briefing in sorted(found, key=lambda one: one[:2], reverse=True)]

    def open_consultation(self, slug: str | None, now: int) -> Briefing | None:
        """Return the open consultation with this slug; without one, the one for everybody that began last."""
        found = self.open_consultations(now)
        return next((one for one in found if one.slug == slug or (slug is None and not one.members)), None)

    def pool(self, consultation: int, language: str, country: str, now: int) -> Pool | None:
        """Return what a reader of this language in this country may be served now."""
        key = self.pool_key(consultation, language, country, now)
        return self.pools.get(key) if key else None

    def pool_key(self, consultation: int, language: str, country: str, now: int) -> PoolKey | None:
        """Return the name of that pool."""
        round_ = self.open_round(consultation, now)
        if round_ is None:
            return None
        spoken = self.briefings[consultation].languages.get(country, ()) if round_.kind == RoundKind.NATIONAL else ()
        return pool_key_of(round_, spoken[0] if spoken and language not in spoken else language, country)


class Catalogues:
    """Gives the current catalogue, read again only when the revision in the database has grown."""

    def __init__(self) -> None:
        self._current = Catalogue()
        self._reading = threading.Lock()

    def at(self, db: Transaction, revision: int) -> Catalogue:
        """Return the catalogue of this revision or a later one."""
        if self._current.revision < revision:
            with self._reading:
                if self._current.revision < revision:
                    self._current = _read(db, revision)
        return self._current


def touch(db: Transaction) -> None:
    """Say that consultations, rounds or served proposals have changed; every process reads them again at its next turn."""
    db.session.execute(update(CatalogueRow).values(revision=col(CatalogueRow.revision) + 1))


def _read(db: Transaction, revision: int) -> Catalogue:
    session = db.session
    catalogue = Catalogue(revision)
    question: dict[int, dict[str, str]] = {}
    opening: dict[int, dict[str, str]] = {}
    privacy: dict[int, dict[str, str]] = {}
    legal: dict[int, dict[str, str]] = {}
    for text in session.scalars(select(ConsultationText)):
        question.setdefault(text.consultation_id, {})[text.language] = text.question
        opening.setdefault(text.consultation_id, {})[text.language] = text.opening
        privacy.setdefault(text.consultation_id, {})[text.language] = text.privacy
        legal.setdefault(text.consultation_id, {})[text.language] = text.legal
    languages: dict[int, dict[str, tuple[str, ...]]] = {}
    proposing: dict[int, set[str]] = {}
    for row in session.scalars(select(ConsultationCountry)):
        languages.setdefault(row.consultation_id, {})[row.country] = tuple(row.languages.split())
        if row.proposing:
            proposing.setdefault(row.consultation_id, set()).add(row.country)
    partners: dict[int, list[tuple[str, str, str]]] = {}
    for one in session.scalars(select(Partner).order_by(col(Partner.place))):
        partners.setdefault(one.consultation_id, []).append((one.name, one.role, one.link))
    groups: dict[int, dict[str, str]] = {}
    for group in session.scalars(select(MemberGroup)):
        groups.setdefault(group.consultation_id, {})[group.code] = group.name
    for found in session.scalars(select(Consultation)):
        number = found.id or 0
        catalogue.briefings[number] = Briefing(
            number,
            found.slug,
            found.organiser,
            found.contact,
            found.minimum_age,
            question.get(number, {}),
            opening.get(number, {}),
            privacy.get(number, {}),
            found.privacy_version,
            found.keep_days,
            tuple(found.demographics.split()),
            found.ethics,
            legal.get(number, {}),
            tuple(partners.get(number, ())),
            languages.get(number, {}),
            frozenset(proposing.get(number, ())),
            found.members,
            groups.get(number, {}),
            found.time_zone,
            found.digest,
            tuple(found.themes.split()) or THEMES,
            found.proposals_per_day,
            found.reports_to_hide,
        )
    by_number: dict[int, Round] = {}
    for round_ in session.scalars(select(Round).order_by(col(Round.opens_at).desc())):
        session.expunge(round_)
        catalogue.rounds.setdefault(round_.consultation_id, []).append(round_)
        by_number[round_.id or 0] = round_
    for proposal, number, language, country in db.rows(_PROPOSALS):
        key = pool_key_of(by_number[number], language, country)
        pool = catalogue.pools.get(key)
        if pool is None:
            pool = catalogue.pools[key] = Pool()
        pool.add(proposal)
    return catalogue
