"""Databases to measure with: proposals, people and votes made up, and people who go on voting."""

import asyncio
import time
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from random import Random

from pyroaring import BitMap
from sqlalchemy import insert

import handlers
from bot.chat.action import Action
from bot.chat.message import Address, Press, Pressed, Reply, Said, Sent
from bot.chat.router import Router
from bot.chat.speech import Speeches
from bot.language.europe import COUNTRIES, LANGUAGES, SPOKEN
from bot.serving import Plans
from storage import consultations, migrate, people
from storage.catalogue import Catalogues
from storage.consultations import NewConsultation, NewProposal, NewRound
from storage.database import Database, Transaction
from storage.keys import Keys
from storage.tables import Choice, Identity, Participant, RoundKind, Vote
from storage.tables.vote import REASONS

KEYS = Keys(bytes(32))
VOTES_EACH = 40
ROWS_AT_ONCE = 20_000


def consultation(proposals: int, *, spoken: bool = False) -> NewConsultation:
    """Return a consultation with so many proposals, all readable in English, or `spoken`: each in the language of its country."""
    languages = [SPOKEN[country][0] if spoken else "en" for country in COUNTRIES]
    return NewConsultation(
        slug="benchmark",
        organiser="Benchmark",
        contact="benchmark@example.invalid",
        minimum_age=16,
        countries=SPOKEN,
        question=dict.fromkeys(LANGUAGES, "What shall we do?"),
        opening=dict.fromkeys(LANGUAGES, "We should"),
        rounds=[NewRound(RoundKind.SINGLE, opens_at=0)],
        proposals=[
            NewProposal(
                f"en-{number}",
                languages[number % 27],
                COUNTRIES[number % 27],
                "work",
                f"do what proposal {number} asks of all of us.",
            )
            for number in range(proposals)
        ],
    )


async def build(path: Path, proposals: int, votes: int, *, spoken: bool = False) -> str:
    """Make a database with so many proposals and votes, and return its address."""
    url = f"sqlite:///{path}"
    database = Database(url)
    migrate.upgrade(database.engine)
    await database.turn(lambda db: consultations.load(db, consultation(proposals, spoken=spoken), 0))
    for start in range(0, votes // VOTES_EACH, ROWS_AT_ONCE // VOTES_EACH):
        stop = min(start + ROWS_AT_ONCE // VOTES_EACH, votes // VOTES_EACH)
        await database.turn(partial(_fill, proposals=proposals, numbers=range(start, stop)))
    await database.turn(tally)
    await database.close()
    return url


def _fill(db: Transaction, proposals: int, numbers: range) -> None:
    random = Random(numbers.start)
    participants, identities, votes = [], [], []
    for number in numbers:
        seen = random.sample(range(1, proposals + 1), VOTES_EACH)
        country = COUNTRIES[number % 27]
        participants.append(
            {
                "id": number + 1,
                "language": "en",
                "country": country,
                "consultation_id": 1,
                "consented_at": 1,
                "touched_at": 1,
                "seen": BitMap(seen).serialize(),
                "dialogue": people.Dialogue(last=seen[-1]).pack(),
            }
        )
        identities.append(
            {
                "hash": KEYS.hash("telegram", str(number)),
                "participant_id": number + 1,
                "channel": "telegram",
                "sealed": b"",
            }
        )
        votes += [
            {
                "participant_id": number + 1,
                "proposal_id": proposal,
                "choice": random.choice((-1, 0, 1)),
                "reasons": 0,
                "served": True,
                "country": country,
                "cast_at": 1,
                "changed_at": 1,
            }
            for proposal in sorted(seen)
        ]
    connection = db.session.connection()
    for table, rows in ((Participant, participants), (Identity, identities), (Vote, votes)):
        connection.execute(insert(table), rows)


def tally(db: Transaction) -> None:
    """Count the votes that were made up."""
    counts = ", ".join(f"SUM(choice = {int(choice)})" for choice in Choice)
    names = [choice.name.lower() for choice in Choice]
    rest = [name for reasons in REASONS.values() for name in reasons]
    db.session.connection().exec_driver_sql(
        f"INSERT INTO tally (proposal_id, country, served, {', '.join(names + rest)}) "
        f"SELECT proposal_id, country, served, {counts}, {', '.join('0' for _ in rest)} "
        "FROM vote GROUP BY proposal_id, country, served"
    )


@dataclass
class Crowd:
    """People who press one after another, as fast as they are answered."""

    router: Router
    people: list[int]
    number: int = field(default_factory=time.time_ns)
    cards: dict[int, str] = field(default_factory=dict)

    async def gather(self) -> None:
        """Bring everybody to a card; those whom the database does not know go through the start."""
        for person in self.people:
            for text in ("/start", "english", "ie", "yes", "back", "next"):
                reply = await self.say(person, text)
                if (first := first_press(reply)) and first.code == "v":
                    self.cards[person] = first.pack()
                    break

    async def vote(self, each: int, at_once: int) -> list[float]:
        """Let everybody vote so often, so many at once; return the seconds that each turn took."""
        slots = asyncio.Semaphore(at_once)
        seconds: list[float] = []

        async def person(number: int) -> None:
            for _ in range(each):
                async with slots:
                    began = time.perf_counter()
                    await self.press(number)
                    seconds.append(time.perf_counter() - began)

        await asyncio.gather(*(person(number) for number in self.people))
        return seconds

    async def press(self, person: int) -> None:
        """Press the first button: a vote, or going on after a batch."""
        address = _address(person)
        event = Pressed(self._next(), address, "en", action=self.cards[person], on=Sent(address, "1"))
        reply = await self.router.receive(event)
        assert reply is not None
        first = first_press(reply)
        assert first is not None
        self.cards[person] = first.pack()

    async def say(self, person: int, text: str) -> Reply:
        """Let somebody type a text."""
        reply = await self.router.receive(Said(self._next(), _address(person), "en", text=text))
        assert reply is not None
        return reply

    def _next(self) -> str:
        self.number += 1
        return str(self.number)


def first_press(reply: Reply) -> Action | None:
    """Return what the first button of a reply means."""
    button = reply.buttons[0][0] if reply.buttons else None
    return button.action if isinstance(button, Press) else None


def _address(person: int) -> Address:
    return Address("telegram", str(person), str(person))


def router(database: Database, plans: Plans | None = None) -> Router:
    """Return the real router with all real handlers, which serves by plans if there are any."""
    return Router(database, KEYS, Speeches(), Catalogues(), handlers.ROUTES, handlers.DEFAULTS, plans=plans)
