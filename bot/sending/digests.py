"""Editions of the digest: made once for a country, in each language that is read there, and begun where there is anything new."""

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

import structlog

from bot.chat.speech import Speech, Speeches
from bot.sending.fresh import Fresh
from storage import digest_figures, digests
from storage.database import Database, Transaction
from storage.digest_figures import Figures, Gathered, Standing
from storage.digests import Edition

log = structlog.get_logger()

FRESH_SECONDS = 300
"""How long what concerns all countries is not looked for again: the evening begins in many of them at once."""

Make = Callable[[Speech, Figures], Mapping[str, Any]]
"""Finds the words for what all readers of a language are told."""


class Digests:
    """Publishes editions; several processes may, each edition is begun once."""

    def __init__(self, database: Database, speeches: Speeches, make: Make, clock: Callable[[], float]) -> None:
        self._database = database
        self._speeches = speeches
        self._make = make
        self._clock = clock
        self._europe: Fresh[int, list[Standing]] = Fresh(FRESH_SECONDS, clock)
        self._recipients: Fresh[tuple[int, str], dict[str, dict[str, int]]] = Fresh(FRESH_SECONDS, clock)

    async def publish(self, often: str, country: str, due_at: int) -> int:
        """Begin the editions due at this moment in a country, of all consultations; return how many."""
        due = await self._database.read(lambda db: digests.due(db, often, country, due_at))
        begun, fault = 0, None
        for edition in due:
            try:
                begun += await self._publish(edition)
            except Exception as error:
                # Those of other consultations come all the same; the run then counts as failed.
                log.exception("digest not begun", consultation=edition.consultation, country=country)
                fault = error
        if fault is not None:
            raise fault
        return begun

    async def _publish(self, edition: Edition) -> bool:
        now = int(self._clock())
        if now > edition.not_after:
            return False

        def look(db: Transaction) -> Gathered | None:
            round_ = digest_figures.round_of(db, edition, now)
            recipients = self._reached(db, edition) if round_ else {}
            if round_ is None or not recipients:
                return None
            europe = self._europe.recall(number := round_.id or 0)
            if europe is None:
                europe = self._europe.remember(number, digest_figures.everywhere(db, round_))
            return digest_figures.gather(db, edition, round_, europe, recipients, now)

        found = await self._database.read(look)
        if found is None:
            return False
        texts = await asyncio.to_thread(self._words, found)
        begun = await self._database.turn(
            lambda db: digests.begin(db, edition, found.print, texts, found.expected, now), patient=True
        )
        if begun:
            log.info("digest begun", often=edition.often, country=edition.country, people=found.expected, languages=len(texts))
        return begun

    def _words(self, found: Gathered) -> dict[str, dict[str, Any]]:
        own = {"round": found.round, "published_at": found.published_at}
        return {language: {**self._make(self._speeches[language], one), **own} for language, one in found.figures.items()}

    def _reached(self, db: Transaction, edition: Edition) -> dict[str, int]:
        key = edition.consultation, edition.often
        everywhere = self._recipients.recall(key)
        if everywhere is None:
            everywhere = self._recipients.remember(key, digests.recipients(db, *key))
        return everywhere.get(edition.country, {})
