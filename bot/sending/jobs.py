"""What is done by the clock. APScheduler is the tick; schedules and runs are rows, so that no two programs do the same."""

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable
from pathlib import Path

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.sending.chores import Chores, Done
from bot.sending.digests import Digests
from bot.sending.post import Post
from bot.sending.rule import RuleError, following
from bot.sending.table import Job, jobs
from bot.sending.translate import Translator
from storage import schedules
from storage.backup import BackupError, StoppedError
from storage.catalogue import Catalogues
from storage.database import Database, DatabaseAwayError, Transaction
from storage.maintenance import DamagedError
from storage.schedules import LEASE, Key, Run
from storage.tables import Outcome

log = structlog.get_logger()

TICK_SECONDS = 1
RENEW_SECONDS = LEASE / 3
SETTINGS = {"translation": "TRANSLATION_ENGINE", "backup": "BACKUP_DAYS"}
"""What switches a job on."""
STOPPED = "stopped"
"""The note of a run that somebody began by hand and did not wait for."""


class UnknownJobError(Exception):
    """There is no such job; the sentence says which there are."""


class BusyJobError(Exception):
    """The job runs at this moment, here or in another program."""


class Jobs:
    """Starts what is due, and keeps it for this program for as long as it takes."""

    def __init__(  # noqa: PLR0913 what the jobs need
        self,
        database: Database,
        catalogues: Catalogues,
        post: Post | None,
        *,
        clock: Callable[[], float] = time.time,
        translator: Translator | None = None,
        digests: Digests | None = None,
        backups: Path = Path("data/backups"),
        backup_days: int = 0,
    ) -> None:
        self._database = database
        self._post = post
        self._clock = clock
        self._chores = Chores(
            database,
            catalogues,
            clock,
            translator=translator,
            digests=digests,
            backups=backups,
            backup_days=backup_days,
        )
        table = jobs(self._chores, translates=translator is not None, digests=digests is not None, backs_up=backup_days > 0)
        self._table: dict[Key, Job] = {job.when.key: job for job in table}
        self._scheduler = AsyncIOScheduler(timezone="UTC")
        self._tasks: set[asyncio.Task[None]] = set()
        self._ensured = False
        self._away = False

    def start(self) -> None:
        """Begin to tick."""
        # It warns of every tick that comes while one waits for the database: the next one does as well.
        logging.getLogger("apscheduler").setLevel(logging.ERROR)
        self._scheduler.add_job(
            self.tick, "interval", seconds=TICK_SECONDS, coalesce=True, max_instances=1, misfire_grace_time=None
        )
        self._scheduler.start()

    async def stop(self) -> None:
        """Stop ticking, and leave what is under way to the program that comes next."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
        await asyncio.sleep(0)  # what was claimed a moment ago begins, and so can be left to others
        for task in self._tasks:
            task.cancel()
        await self.settled()

    async def settled(self) -> None:
        """Wait until everything that was begun has ended."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    @property
    def _now(self) -> int:
        return int(self._clock())

    async def tick(self) -> None:
        """Begin what is due, each as a task, so that a long one holds up no other."""
        try:
            if not self._ensured:
                wanted = [job.when for job in self._table.values()]
                await self._database.turn(lambda db: schedules.ensure(db, wanted, self._now, following))
                self._ensured = True
            # In one turn: what is claimed here is begun here, or not claimed.
            runs = await self._database.turn(self._claim, patient=True)
        except DatabaseAwayError:
            if not self._away:
                log.warning("no job is begun: the database is away")
            self._away = True
            return
        except RuleError as error:
            # Somebody has written it into the table; the next tick puts ours in its place.
            log.error("a schedule cannot be read", error=str(error))
            self._ensured = False
            return
        self._away = False
        for run in runs:
            task = asyncio.create_task(self._work(run))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    def _claim(self, db: Transaction) -> list[Run]:
        known, now = self._table.keys(), self._now
        return [*schedules.retake(db, known, now), *schedules.claim(db, known, now, following)]

    async def _work(self, run: Run) -> None:
        try:
            await self._do(run)
        except asyncio.CancelledError:
            with contextlib.suppress(DatabaseAwayError):
                await self._database.turn(lambda db: schedules.release(db, run, self._now))
        except DatabaseAwayError:
            log.warning("a job was left: the database is away", job=run.name, place=run.place)

    async def run_now(self, name: str, place: str = "") -> tuple[Outcome, Done]:
        """Run a job now, whenever it is due; raises `UnknownJobError`, `BusyJobError` and `DatabaseAwayError`."""
        job = self._table.get((name, place)) or self._unknown(name, place)
        run = await self._database.turn(lambda db: schedules.begin(db, job.when, self._now, following))
        if run is None:
            raise BusyJobError(f"{name} runs at this moment, here or in another program; polyphony jobs says since when.")
        try:
            return await self._do(run)
        except asyncio.CancelledError:
            await self._database.turn(lambda db: schedules.finish(db, run, Outcome.FAILED, 0, STOPPED, self._now))
            raise

    def _unknown(self, name: str, place: str) -> Job:
        if name in SETTINGS and (name, "") not in self._table:
            raise UnknownJobError(f"{name} is switched off; {SETTINGS[name]} switches it on.")
        names = sorted({job.when.name for job in self._table.values()})
        if name not in names:
            raise UnknownJobError(f"There is no job {name!r}. There are: {', '.join(names)}.")
        places = sorted(job.when.place for job in self._table.values() if job.when.name == name)
        if places == [""]:
            raise UnknownJobError(f"{name} is done for all places at once; leave --place out.")
        raise UnknownJobError(f"{name} is not done for {place!r}. Its places are: {', '.join(filter(None, places))}.")

    async def _do(self, run: Run) -> tuple[Outcome, Done]:
        """Do a job and write down how it went; an error is a way in which it may go."""
        working = asyncio.ensure_future(self._table[run.key].work(run.due_at))
        renewing = asyncio.ensure_future(self._renew(run))
        try:
            await asyncio.wait((working, renewing), return_when=asyncio.FIRST_COMPLETED)
        finally:
            renewing.cancel()
            if not working.done():
                # We were stopped, or another program has taken it up since this one slept.
                working.cancel()
                await asyncio.gather(working, return_exceptions=True)
        outcome, done = self._judge(run, working)
        await self._database.turn(lambda db: schedules.finish(db, run, outcome, done.count, done.note, self._now))
        return outcome, done

    def _judge(self, run: Run, working: "asyncio.Future[Done]") -> tuple[Outcome, Done]:
        """Return how it went; an error's text, which may tell of people, is neither logged nor kept unless it is ours."""
        error = None if working.cancelled() else working.exception()
        if working.cancelled() or isinstance(error, StoppedError):
            return Outcome.FAILED, Done(0, STOPPED)
        if error is None:
            return Outcome.DONE, working.result()
        if isinstance(error, BackupError | DamagedError):
            log.error("a job failed", job=run.name, place=run.place, error=str(error))
            return Outcome.FAILED, Done(0, error.note)
        log.error("a job failed", job=run.name, place=run.place, exc_info=error)
        return Outcome.FAILED, Done(0, type(error).__name__)

    async def _renew(self, run: Run) -> None:
        """Keep a run; ends when it is another program's."""
        mine = True
        while mine:
            await asyncio.sleep(RENEW_SECONDS)
            with contextlib.suppress(DatabaseAwayError):
                mine = await self._database.turn(lambda db: schedules.renew(db, run, self._now))

    async def expire(self) -> None:
        """Delete what is kept for a time only, now."""
        await self._chores.expire()

    async def tell(self) -> None:
        """Tell those who asked to be told that there are new proposals, now."""
        await self._chores.tell()
        await self.deliver()

    async def announce(self) -> None:
        """Tell many what they are to be told, now."""
        await self._chores.announce()
        await self.deliver()

    async def translate(self) -> None:
        """Give the provider what waits to be translated, now."""
        await self._chores.translate()

    async def note(self) -> None:
        """Note which rounds have come to another state, and tell their organisers, now."""
        await self._chores.note()
        await self.deliver()

    async def remind(self) -> None:
        """Tell moderators what they are told unasked, now."""
        await self._chores.remind()
        await self.deliver()

    async def deliver(self) -> None:
        """Send what waits, now."""
        if self._post is not None:
            await self._post.deliver()
