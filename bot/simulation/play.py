"""The whole arc of a consultation: from draft to agenda, with people who are not there."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from random import Random
from typing import TypeVar

import storage.rounds
from bot.chat.router import Router
from bot.simulation.citizen import Ballots, Citizen
from bot.simulation.opinions import Opinions
from bot.simulation.organiser import STATES, CannotError, Organiser
from bot.simulation.texts import Texts
from storage import agenda, members, staff
from storage.agenda import Item
from storage.catalogue import Briefing, Catalogues
from storage.codes import LINK, Code, Codes
from storage.database import Database, Transaction
from storage.keys import Keys
from storage.tables import MOMENTS, NEVER, Role, Round, RoundKind, RoundState

T = TypeVar("T")
AT_ONCE = 128
"""People who are busy at the same time: enough for the database to commit in groups."""
DAY = 24 * 3600
STEPS = 4
"""Days that a round takes at the most, one before each of its states; one with dates takes as long as these say."""
GROUPS = ("A", "B", "C")
"""Where only members take part and no codes were made yet."""

Progress = Callable[[str, int, int], None]
"""Told of a phase, how much of it is done, and of how much."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How many people, proposals that they write, and votes of each in each round; the same seed plays the same people."""

    people: int
    proposals: int
    votes: int
    seed: int = 1


@dataclass(slots=True)
class Clock:
    """The clock of the play."""

    now: float

    def __call__(self) -> float:
        """Return the present moment."""
        return self.now


@dataclass(slots=True)
class Played:
    """What happened: every vote by the kind of round, and the served votes of each proposal when it closed.

    `finalists` are the countries whose best went into the European round, `agenda` the numbers on it.
    """

    ballots: dict[str, Ballots] = field(default_factory=dict)
    exposures: dict[str, list[int]] = field(default_factory=dict)
    finalists: list[str] = field(default_factory=list)
    agenda: list[int] = field(default_factory=list)
    turns: int = 0


class Play:
    """Plays one consultation that is loaded already."""

    def __init__(self, router: Router, database: Database, keys: Keys, clock: Clock, plan: Plan, progress: Progress) -> None:
        self._router = router
        self._database = database
        self._keys = keys
        self._clock = clock
        self._plan = plan
        self._progress = progress
        self._slug = ""
        self._random = Random(plan.seed)
        self._opinions = Opinions(plan.seed)

    async def run(self, slug: str) -> Played:
        """Play from the first round's opening to the agenda; raises `CannotError` where the configuration does not let it."""
        self._slug = slug
        played, texts = Played(), Texts()
        briefing, rounds = await self._database.turn(partial(_read, slug=slug))
        if briefing.members and not briefing.groups:
            await self._database.turn(lambda db: members.reserve(db, slug, GROUPS, 0))
            briefing, rounds = await self._database.turn(partial(_read, slug=slug))
        organiser, people = Organiser(self._router), self._people(briefing)
        invitation = await self._database.turn(lambda db: staff.invite(db, self._keys, Role.OPERATOR, (), (), self._now)[0])
        links = await self._links(briefing, people)
        await self._open(rounds[0], organiser, f"i-{invitation}", briefing)
        authors = self._authors(rounds[0], people)
        for place, one in enumerate(rounds):
            ballots = played.ballots.setdefault(one.kind, Ballots())
            if place:
                await self._next(organiser, one, played)
            elif authors:
                await self._each("proposing", authors, partial(self._write, links, texts, ballots))
                await organiser.accept(ballots.proposed)
            await self._each(f"voting, {one.kind} round", people, partial(self._vote, links, self._plan.votes, ballots))
            played.exposures[one.kind] = await self._database.turn(partial(storage.rounds.exposures, number=one.id or 0))
            await self._reach(organiser, one, RoundState.CLOSED)
        await self._reach(organiser, rounds[-1], RoundState.PUBLISHED)
        played.agenda = await organiser.agenda()
        played.turns = organiser.phone.turns + sum(who.turns for who in people)
        return played

    async def read(self, work: Callable[[Transaction], T]) -> T:
        """Return what is found in the database of the play."""
        return await self._database.turn(work)

    @property
    def now(self) -> float:
        """The present moment of the play."""
        return self._clock.now

    async def agenda(self) -> list[tuple[Item, str]]:
        """Return what is on the agenda, each with its whole sentence."""

        def work(db: Transaction) -> list[tuple[Item, str]]:
            briefing, rounds = _read(db, self._slug)
            found = agenda.of(db, rounds[-1].id or 0, last=rounds[-1].best)
            return [(one, briefing.sentence(one.language, one.text)) for one in found]

        return await self.read(work)

    @property
    def _now(self) -> int:
        return int(self._clock.now)

    def _people(self, briefing: Briefing) -> list[Citizen]:
        """Return people, evenly over the places and over the languages of each."""
        places = sorted(briefing.languages)
        found = []
        for number in range(self._plan.people):
            place = places[number % len(places)]
            spoken = briefing.languages[place]
            language = spoken[number // len(places) % len(spoken)]
            found.append(Citizen(self._router, f"person-{number}", language, place, Random(f"{self._plan.seed} {number}")))
        self._random.shuffle(found)
        return found

    def _authors(self, first: Round, people: list[Citizen]) -> list[Citizen]:
        wanted = self._plan.proposals if first.proposing and first.kind != RoundKind.EUROPEAN else 0
        if wanted > len(people):
            raise CannotError(f"{len(people)} people cannot write {wanted} proposals: each writes one.")
        return people[:wanted]

    async def _links(self, briefing: Briefing, people: list[Citizen]) -> dict[str, str]:
        """Return the link by which each comes: everybody's, or one of their own for members."""
        if not briefing.members:
            return {who.name: f"c-{briefing.slug}" for who in people}
        names = [briefing.groups[who.place] for who in people]
        reserved = await self._database.turn(lambda db: members.reserve(db, briefing.slug, names, len(names)))
        codes = Codes(self._keys)
        return {
            who.name: LINK + codes.write(Code(briefing.id, int(who.place), reserved.first + number))
            for number, who in enumerate(people)
        }

    async def _open(self, first: Round, organiser: Organiser, invitation: str, briefing: Briefing) -> None:
        country = min(briefing.languages)
        await organiser.arrive(invitation, briefing.slug, country if country.isalpha() else "IE")
        await self._reach(organiser, first, RoundState.OPEN)

    async def _next(self, organiser: Organiser, round_: Round, played: Played) -> None:
        """Go from a country's round to the next one."""
        if round_.kind == RoundKind.EUROPEAN:
            played.finalists = await organiser.confirm_finalists()
            await organiser.have_translated()
        await self._reach(organiser, round_, RoundState.OPEN)

    async def _reach(self, organiser: Organiser, round_: Round, state: RoundState) -> None:
        """Come to a state of a round: by its dates where it has some, else by the organiser's hand, a step at a time."""
        self._clock.now += DAY
        while True:
            _, rounds = await self._database.turn(partial(_read, slug=self._slug))
            now = rounds[round_.place]
            place = STATES.index(now.state(self._now))
            if place >= STATES.index(state):
                return
            after = STATES[place + 1]
            moment = getattr(now, MOMENTS[after])
            if moment is not None and moment < NEVER:
                self._clock.now = max(self._clock.now, moment)
            else:
                await organiser.move(now, after)

    async def _write(self, links: dict[str, str], texts: Texts, ballots: Ballots, who: Citizen) -> None:
        await who.arrive(links[who.name])
        await who.propose(texts.new(who.language), ballots)

    async def _vote(self, links: dict[str, str], count: int, ballots: Ballots, who: Citizen) -> None:
        if who.here:
            await who.come_back()
        else:
            await who.arrive(links[who.name])
        await who.vote(self._opinions, ballots, count)

    async def _each(self, phase: str, people: Iterable[Citizen], do: Callable[[Citizen], Awaitable[None]]) -> None:
        """Let people do something, some at the same time."""
        waiting, done = list(people), 0
        total = len(waiting)
        waiting.reverse()

        async def busy() -> None:
            nonlocal done
            while waiting:
                await do(waiting.pop())
                done += 1
                self._progress(phase, done, total)

        await asyncio.gather(*(busy() for _ in range(AT_ONCE)))


def _read(db: Transaction, slug: str) -> tuple[Briefing, list[Round]]:
    catalogue = Catalogues().at(db, 0)
    briefing = next((one for one in catalogue.briefings.values() if one.slug == slug), None)
    if briefing is None:
        raise CannotError(f"There is no consultation {slug!r}.")
    return briefing, sorted(catalogue.rounds[briefing.id], key=lambda one: one.place)
