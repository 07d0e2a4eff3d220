"""Translating what waits for it: a batch at a time, each kept as soon as it is there, so that a restart goes on where it was."""

import asyncio
import secrets
from collections.abc import Callable
from functools import partial

import structlog

from bot.sending.broadcast_texts import BroadcastTexts
from bot.translation.check import fault
from bot.translation.provider import (
    Busy,
    Delivered,
    Failed,
    Immediate,
    Later,
    Misconfigured,
    Provider,
    ProviderError,
    QuotaSpent,
    Refused,
    Unreachable,
)
from storage import outbox, staff, translation_figures, translation_tasks, translations
from storage.database import Database, DatabaseAwayError, Transaction
from storage.translation_tasks import Batch

log = structlog.get_logger()

QUOTA_SECONDS = 3600
"""How long everything waits after the provider's quota was spent."""
TROUBLE_SECONDS = 600
"""How long everything waits where the provider takes no request at all."""
AGAIN_SECONDS = 60
"""How long a text waits whose translation cannot be used, or whose provider did not answer."""
REQUESTS = 50
"""Texts that are handed in at once to a provider that answers later."""


class Translator:
    """Gives what waits to the provider, and keeps what comes back; several processes share the work without doubling it."""

    def __init__(self, database: Database, provider: Provider, clock: Callable[[], float]) -> None:
        self._database = database
        self._provider = provider
        self._clock = clock
        # What an organiser waits for is written at once or not at all.
        self._broadcasts = BroadcastTexts(database, provider, clock) if isinstance(provider, Immediate) else None

    @property
    def _now(self) -> int:
        return int(self._clock())

    async def run(self) -> int:
        """Work until nothing waits, or the provider asks for a pause; return how many texts it was given."""
        limit = self._provider.batch if isinstance(self._provider, Immediate) else REQUESTS
        given = 0
        try:
            given += await self._broadcasts.run() if self._broadcasts else 0
            await self._database.turn(lambda db: translation_tasks.ask_again(db, self._now))
            while batch := await self._database.turn(lambda db: translation_tasks.take(db, limit, self._now)):
                given += len(batch.texts)
                if not await self._handle(batch):
                    break
        except DatabaseAwayError:
            log.warning("nothing translated: the database is away")
        return given

    async def _handle(self, batch: Batch) -> bool:
        """Translate a batch; False: the provider asks for a pause."""
        try:
            if not await self._provider.can(batch.source, batch.target):
                await self._settle(batch, lambda db: translation_tasks.leave_to_people(db, batch, "language"))
            elif isinstance(self._provider, Later):
                return await self._submit(self._provider, batch)
            else:
                found = await self._provider.translate([text.sentence for text in batch.texts], batch.source, batch.target)
                await self._keep(batch, list(found))
        except ProviderError as error:
            return await self._excuse(batch, error)
        return True

    async def _submit(self, provider: Later, batch: Batch) -> bool:
        """Hand a batch in, a text at a time; False: the provider asks for a pause."""
        for text in batch.texts:
            # Noted before it is handed in: the answer may be here before the provider has said that it took it.
            reference = secrets.token_urlsafe(16)
            asked = partial(translation_tasks.ask, text=text, language=batch.target, reference=reference, now=self._now)
            await self._database.turn(asked)
            try:
                await provider.submit(text.sentence, batch.source, batch.target, reference)
            except ProviderError as error:
                back = partial(translation_tasks.try_again, proposal=text.proposal, language=batch.target, until=self._now)
                await self._database.turn(back)
                # The texts before it were taken, and those after it may be: what is wrong with one is no fault of theirs.
                if not await self._excuse(Batch(batch.source, batch.target, (text,)), error):
                    return False
        return True

    async def _keep(self, batch: Batch, found: list[str]) -> None:
        """Keep what can be used of what came for a batch."""
        # Beside the turns of others: finding a text's language takes as long as thirty votes.
        pairs = list(zip(batch.texts, found, strict=True))
        faults = await asyncio.to_thread(
            lambda: [fault(text.sentence, translated, batch.source, batch.target) for text, translated in pairs]
        )

        def work(db: Transaction) -> None:
            for (text, translated), wrong in zip(pairs, faults, strict=True):
                if wrong:
                    translation_tasks.fail(db, [text.proposal], batch.target, wrong, self._now + AGAIN_SECONDS)
                elif not translations.keep(db, text, batch.target, translated, self._provider.name, self._now):
                    # There is one already, or the proposal says something else meanwhile and waits again.
                    translation_tasks.try_again(db, text.proposal, batch.target)

        await self._settle(batch, work)

    async def _settle(self, batch: Batch, work: Callable[[Transaction], None]) -> None:
        """Do something about a batch, and tell the organisers, once, if the provider then has nothing more to do."""

        def turn(db: Transaction) -> None:
            round_ = translation_tasks.lock(db, batch.texts[0].proposal)
            work(db)
            if not translation_tasks.nothing_waits(db, round_.id or 0):
                return
            done = translation_figures.progress(db, round_.id or 0)
            facts = {"done": done.done, "wanted": done.wanted, "people": done.people}
            for member in staff.organisers(db, round_.consultation_id):
                outbox.put(db, member.person, "translated", facts, self._now)

        await self._database.turn(turn)

    async def _excuse(self, batch: Batch, error: ProviderError) -> bool:
        """Say what becomes of a batch that was not translated; False: go no further now."""
        now, proposals = self._now, [text.proposal for text in batch.texts]
        log.warning("not translated", engine=self._provider.name, error=type(error).__name__, texts=len(proposals))
        pause = _pause(error)
        if pause is not None:
            why, seconds = pause
            await self._database.turn(lambda db: translation_tasks.pause(db, now + seconds, why))
            return False
        if isinstance(error, Refused):
            await self._settle(batch, lambda db: translation_tasks.leave_to_people(db, batch, "refused"))
        else:
            until = now + AGAIN_SECONDS
            await self._settle(batch, lambda db: translation_tasks.fail(db, proposals, batch.target, "answer", until))
        return True

    async def deliver(self, came: Delivered | Failed) -> None:
        """Keep a translation that came later; what nobody asked for, or no longer does, is left. Raises `DatabaseAwayError`."""
        asked = await self._database.turn(lambda db: translation_tasks.asked(db, came.reference))
        if asked is None:
            return
        text, source, target = asked
        batch = Batch(source, target, (text,))
        if isinstance(came, Failed):
            until = self._now + AGAIN_SECONDS
            await self._settle(batch, lambda db: translation_tasks.fail(db, [text.proposal], target, "answer", until))
        elif came.target == target:
            await self._keep(batch, [came.text])


def _pause(error: ProviderError) -> tuple[str, int] | None:
    """Return why everything has to wait, and for how many seconds; None: it is about this request only."""
    match error:
        case Busy():
            return "busy", max(1, round(error.after))
        case QuotaSpent():
            return "quota", QUOTA_SECONDS
        case Misconfigured():
            return "settings", TROUBLE_SECONDS
        case Unreachable():
            return "unreachable", AGAIN_SECONDS
    return None
