"""Plans of what is served, made beside the turns and replaced while people vote."""

import asyncio
import math
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from random import Random

from pyroaring import BitMap

from bot.forever import Recurring
from bot.opinion.serve import Exposures, Goal, Lately, Plan
from bot.opinion.strategies import STRATEGIES
from storage import people, serving
from storage.catalogue import Catalogues, PoolKey, pool_key_of
from storage.database import Database, Transaction
from storage.serving import Exposed
from storage.tables import Round

FIRST = 5
"""Seconds until the first plans: what a program does when it starts is not held up by them."""
AGAIN = 30
"""Seconds between plans."""
HOUR = 3600
REMEMBERED = 72
"""Hours of votes by which the pace is told."""


@dataclass(frozen=True, slots=True)
class Pooled:
    """The plan of one pool, with the authors and themes of its proposals."""

    plan: Plan
    authors: Mapping[int, int]
    themes: Mapping[int, int]

    def choose(self, seen: BitMap, lately: list[int], random: Random) -> int | None:
        """Return the next proposal for who has seen these, and `lately` some of them."""
        authors = frozenset(author for one in lately if (author := self.authors.get(one)))
        themes = frozenset(theme for one in lately if (theme := self.themes.get(one)))
        return self.plan.choose(seen, Lately(authors, themes), random)


Plans = dict[PoolKey, Pooled]


class Serving(Recurring):
    """Keeps a plan for every pool of the rounds that are open; `plans` is read by the turns, from any thread."""

    def __init__(self, database: Database, catalogues: Catalogues, clock: Callable[[], float] = time.time) -> None:
        super().__init__("serving", FIRST, AGAIN)
        self.plans: Plans = {}
        self._database = database
        self._catalogues = catalogues
        self._clock = clock
        self._random = Random()  # noqa: S311 which card comes next is no secret
        self._paces: dict[PoolKey, Pace] = {}

    async def step(self) -> float:
        """Plan once; return the seconds until the next time."""
        now = int(self._clock())
        found = await self._database.read(lambda db: self._look(db, now))
        kept = set[PoolKey]()
        for round_, rows in found:
            for key, pool in _pools(round_, rows).items():
                # One at a time, and the next only when this one is there: turns need the processor, too.
                self.plans[key] = await asyncio.to_thread(self._plan, key, round_, pool, now)
                kept.add(key)
        for gone in self.plans.keys() - kept:
            del self.plans[gone], self._paces[gone]
        return AGAIN

    def _look(self, db: Transaction, now: int) -> list[tuple[Round, list[Exposed]]]:
        catalogue = self._catalogues.at(db, people.revision(db))
        rounds = [one for consultation in catalogue.briefings if (one := catalogue.open_round(consultation, now))]
        return [(one, serving.exposed(db, one.id or 0)) for one in rounds]

    def _plan(self, key: PoolKey, round_: Round, pool: list[Exposed], now: int) -> Pooled:
        themes = {theme: number for number, theme in enumerate(sorted({one.theme for one in pool if one.theme}), start=1)}
        votes = sum(one.agree + one.neutral + one.disagree for one in pool)
        pace = self._paces.setdefault(key, Pace(round_.opens_at)).at(now, votes)
        left = math.inf if round_.closes_at is None else pace * max(0, round_.closes_at - now)
        plan = STRATEGIES[round_.strategy].plan(
            _exposures(pool, themes), Goal(round_.minimum_exposure, round_.best, left), self._random
        )
        return Pooled(
            plan,
            {one.proposal: one.author for one in pool if one.author},
            {one.proposal: themes[one.theme] for one in pool if one.theme},
        )


class Pace:
    """Votes a second: of the last three days, as far back as this program remembers, else since the round opened."""

    def __init__(self, opened: int) -> None:
        self._opened = opened
        self._past: list[tuple[int, int]] = []

    def at(self, now: int, votes: int) -> float:
        """Return the pace, told how many votes there are by now."""
        if not self._past or now - self._past[-1][0] >= HOUR:
            self._past = [*self._past[-REMEMBERED:], (now, votes)]
        since, before = self._past[0]
        if now - since < HOUR:
            since, before = self._opened, 0
        return max(0, votes - before) / max(1, now - since)


def _pools(round_: Round, rows: list[Exposed]) -> dict[PoolKey, list[Exposed]]:
    pools: dict[PoolKey, list[Exposed]] = {}
    for one in rows:
        pools.setdefault(pool_key_of(round_, one.language, one.country), []).append(one)
    return pools


def _exposures(pool: list[Exposed], themes: Mapping[str, int]) -> Exposures:
    import numpy as np

    longs = np.array([(one.proposal, one.agree, one.neutral, one.disagree, one.since) for one in pool], dtype=np.int64).T
    authors, about = ([one.author for one in pool], [themes.get(one.theme, 0) for one in pool])
    numbers, agree, neutral, disagree, since = longs
    return Exposures(numbers, agree, neutral, disagree, np.array(authors, dtype=np.int32), np.array(about, dtype=np.int32), since)
