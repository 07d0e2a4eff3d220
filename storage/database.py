"""The database: one event is one transaction, and what was answered is durable.

SQLite has one writer: a thread of ours that runs the turns that are waiting, each in a savepoint, and commits them
together. PostgreSQL has a few threads, each of which runs a turn in its own transaction.
"""

import asyncio
import contextlib
import queue
import sqlite3
import sys
import threading
from collections import deque
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import structlog
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine
from sqlmodel import Session

from storage.statement import Statement

log = structlog.get_logger()
T = TypeVar("T")

GROUP = 64
"""Turns that share one commit: beyond this the gain is lost in the wait (performance.md of the guide; `make bench`)."""
POSTGRES_THREADS = 8
CHECKPOINT_SECONDS, CHECKPOINT_BYTES = 10, 16 << 20
"""How often the log is looked at, and how large it may be before it is brought into the database."""
READERS = 2
"""Threads that look things up beside the writer, for what takes longer than a turn may."""
_AWAY = {
    sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_NOMEM,
}  # fmt: skip
"""Result codes that tell of the disk or of another process, not of our statement. https://www.sqlite.org/rescode.html"""
PRAGMAS = (
    "journal_mode=WAL",  # readers run beside the writer
    "synchronous=FULL",  # a commit is on the disk when it returns
    "foreign_keys=ON",
    "secure_delete=ON",  # who is forgotten leaves no bytes behind in free pages
    "cache_size=-65536",  # kilobytes; filled only as far as it is used
    "temp_store=MEMORY",
    "wal_autocheckpoint=0",  # `_Checkpoints` does it, beside the writer
)
BUSY_SECONDS = 5
"""How long a writer waits for another process's transaction, such as an import's."""


class DatabaseAwayError(Exception):
    """The database does not answer or cannot store; nothing of this turn was kept. Try again later."""


class Transaction:
    """What one turn may do with the database: fast statements, and a Session for everything else."""

    def __init__(self, connection: Connection, cursor: Any) -> None:  # noqa: ANN401 sqlite3's or psycopg's cursor
        self._connection = connection
        self._dialect = connection.dialect
        self._cursor = cursor
        self._session: Session | None = None

    @property
    def session(self) -> Session:
        """A Session in this transaction; never commit or roll it back yourself."""
        if self._session is None:
            # A savepoint of its own: a failed flush must not roll back the other turns of the group.
            self._session = Session(self._connection, join_transaction_mode="create_savepoint")
        return self._session

    def rows(self, statement: Statement, **values: Any) -> list[Any]:  # noqa: ANN401 a row is a tuple of columns
        """Run a fast statement and return all its rows."""
        self._flush()
        self._cursor.execute(*statement.render(self._dialect, values))
        return self._cursor.fetchall()  # type: ignore[no-any-return]

    def row(self, statement: Statement, **values: Any) -> Any:  # noqa: ANN401 a row is a tuple of columns
        """Run a fast statement and return its first row, or None."""
        self._flush()
        self._cursor.execute(*statement.render(self._dialect, values))
        return self._cursor.fetchone()

    def run(self, statement: Statement, **values: Any) -> int:  # noqa: ANN401 bound values
        """Run a fast statement and return how many rows it changed."""
        self._flush()
        self._cursor.execute(*statement.render(self._dialect, values))
        return int(self._cursor.rowcount)

    def _flush(self) -> None:
        if self._session is not None:
            self._session.flush()

    def settle(self) -> None:
        """Write what the Session still holds."""
        if self._session is not None:
            self._session.commit()
            self._session.close()
            self._session = None

    def abandon(self) -> None:
        """Drop what the Session holds."""
        if self._session is not None:
            with contextlib.suppress(DBAPIError, sqlite3.Error):
                self._session.rollback()
            self._session.close()
            self._session = None


Work = Callable[[Transaction], T]


@dataclass(slots=True)
class _Job:
    work: Work[Any]
    future: "asyncio.Future[Any]"
    patient: bool
    result: Any = None
    failure: BaseException | None = None


class Database:
    """A database that runs turns; made by `Database(url)`, closed by `close()`."""

    def __init__(self, url: str) -> None:
        parsed = make_url(url)
        self._writer: _SqliteWriter | _PostgresWriters
        if parsed.get_backend_name() == "sqlite":
            if parsed.database:
                Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
            self.engine = _sqlite_engine(parsed)
            reading = parsed.set(drivername="sqlite+aiosqlite")
            self._writer = _SqliteWriter(self.engine)
        else:
            reading = parsed.set(drivername="postgresql+psycopg")
            # pool_pre_ping finds connections that died while the server was away.
            self.engine = create_engine(
                reading,
                hide_parameters=True,
                pool_size=POSTGRES_THREADS,
                max_overflow=2,
                pool_pre_ping=True,
                connect_args={"connect_timeout": 3},
            )
            self._writer = _PostgresWriters(self.engine)
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="reading")
        self._looking = _looking_engine(reading)
        self._reading = create_async_engine(reading, hide_parameters=True, pool_size=4, pool_pre_ping=True)

    @property
    def waiting(self) -> int:
        """How many turns wait to be run."""
        return self._writer.waiting

    async def turn(self, work: Callable[[Transaction], T], *, patient: bool = False) -> T:
        """Run `work` in a transaction and return its result once that is durable; a `patient` one lets those of people go first.

        Raises `DatabaseAwayError`, or what `work` raised after rolling back all it did.
        """
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._writer.submit(_Job(work, future, patient))
        return await future

    async def read(self, work: Callable[[Transaction], T]) -> T:
        """Run `work`, which must only read, beside the writer, however long it takes; raises `DatabaseAwayError`.

        All that it reads is of one moment.
        """
        return await asyncio.get_running_loop().run_in_executor(self._readers, self._look, work)

    def _look(self, work: Callable[[Transaction], T]) -> T:
        try:
            with self._looking.connect() as connection, connection.begin():
                transaction = Transaction(connection, connection.connection.cursor())
                try:
                    return work(transaction)
                finally:
                    transaction.abandon()
        except (DBAPIError, sqlite3.Error, OSError) as error:
            raise _named(error) from error

    @contextlib.asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """Give a connection that reads beside the writer; raises `DatabaseAwayError`."""
        try:
            async with self._reading.connect() as connection:
                yield connection
        except (DBAPIError, sqlite3.Error, OSError) as error:
            raise _named(error) from error

    async def close(self) -> None:
        """Finish the turns that wait, then close."""
        await asyncio.to_thread(self._writer.close)
        await asyncio.to_thread(self._readers.shutdown)
        self._looking.dispose()
        await self._reading.dispose()
        self.engine.dispose()


def _looking_engine(url: URL) -> Engine:
    """Return an engine for reading only: the database itself refuses to write."""
    if url.get_backend_name() != "sqlite":
        return create_engine(
            url,
            hide_parameters=True,
            pool_size=READERS,
            pool_pre_ping=True,
            isolation_level="REPEATABLE READ",
            connect_args={"connect_timeout": 3, "options": "-c default_transaction_read_only=on"},
        )
    engine = create_engine(
        url.set(drivername="sqlite"),
        hide_parameters=True,
        pool_size=READERS,
        connect_args={"isolation_level": None, "timeout": BUSY_SECONDS, "check_same_thread": False},
    )

    @event.listens_for(engine, "connect")
    def _prepare(connection: sqlite3.Connection, _: object) -> None:
        connection.execute("PRAGMA query_only=ON")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine


def _sqlite_engine(url: URL) -> Engine:
    # hide_parameters: what people wrote must not reach the log by way of an exception.
    # isolation_level None: we say BEGIN ourselves. The connection is opened in one thread and used in another.
    engine = create_engine(
        url,
        hide_parameters=True,
        connect_args={"isolation_level": None, "timeout": BUSY_SECONDS, "check_same_thread": False},
    )

    @event.listens_for(engine, "connect")
    def _prepare(connection: sqlite3.Connection, _: object) -> None:
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")

    return engine


class _Checkpoints:
    """A thread that brings what is in the log into the database's own file: the writer, whom people wait for, never has to.

    A passive checkpoint stops neither readers nor the writer. https://www.sqlite.org/c3ref/wal_checkpoint_v2.html
    """

    def __init__(self, path: str) -> None:
        self._path = path
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._work, name="checkpoints", daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._ending.set()
        self._thread.join()

    def _work(self) -> None:
        log_file = Path(f"{self._path}-wal")
        connection: sqlite3.Connection | None = None
        while not self._ending.wait(CHECKPOINT_SECONDS):
            # A page that many votes touch is written back once, not each time.
            with contextlib.suppress(OSError, sqlite3.Error):
                if log_file.stat().st_size < CHECKPOINT_BYTES:
                    continue
                connection = connection or sqlite3.connect(self._path, timeout=0, check_same_thread=False)
                connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        if connection is not None:
            connection.close()


class _SqliteWriter:
    """One thread that runs turns in groups: those of people first, and of the patient ones at least one in two groups."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._checkpoints = _Checkpoints(engine.url.database) if engine.url.database else None
        self._urgent: deque[_Job] = deque()
        self._patient: deque[_Job] = deque()
        self._jobs: queue.SimpleQueue[None] = queue.SimpleQueue()
        self._passed_over = False
        self._thread = threading.Thread(target=self._work, name="database-writer", daemon=True)
        self._thread.start()

    @property
    def waiting(self) -> int:
        return self._jobs.qsize()

    def submit(self, job: _Job) -> None:
        (self._patient if job.patient else self._urgent).append(job)
        self._jobs.put(None)

    def close(self) -> None:
        self._jobs.put(None)
        self._thread.join()
        if self._checkpoints is not None:
            self._checkpoints.close()

    def _work(self) -> None:
        while True:
            self._jobs.get()
            first = self._take(patient_first=self._passed_over)
            if first is None:
                return
            group = [first]
            self._run(group)
            self._passed_over = bool(self._patient) and not any(job.patient for job in group)

    def _take(self, *, patient_first: bool = False) -> _Job | None:
        first, then = (self._patient, self._urgent) if patient_first else (self._urgent, self._patient)
        return first.popleft() if first else then.popleft() if then else None

    def _run(self, group: list[_Job]) -> None:
        """Run the first of a group and those that come meanwhile in one transaction; all of them happened or none did."""
        try:
            # The pool keeps the one connection; after a fault it gives a fresh one.
            with self._engine.connect() as connection, connection.begin():
                cursor: Any = connection.connection.cursor()
                cursor.execute("BEGIN IMMEDIATE")
                self._turn(connection, cursor, group[0])
                while len(group) < GROUP and (job := self._another(group)):
                    group.append(job)
                    self._turn(connection, cursor, job)
        except (DBAPIError, sqlite3.Error, DatabaseAwayError) as error:
            log.error("database away", error=str(error))
            for job in group:
                job.failure = _named(error)
        _settle(group)

    def _another(self, group: list[_Job]) -> _Job | None:
        """Return what else shall be in the group: a person's turn is stored without waiting for patient ones."""
        if self._urgent or (self._patient and all(job.patient for job in group)):
            self._jobs.get()
            return self._take()
        return None

    @staticmethod
    def _turn(connection: Connection, cursor: Any, job: _Job) -> None:  # noqa: ANN401 sqlite3's cursor
        cursor.execute("SAVEPOINT turn")
        transaction = Transaction(connection, cursor)
        try:
            job.result = job.work(transaction)
            transaction.settle()
        except Exception as error:
            transaction.abandon()
            job.failure = _named(error)
            if isinstance(job.failure, DatabaseAwayError):
                # A full disk, for one, has rolled the whole transaction back already: the group fails together.
                raise job.failure from error
            cursor.execute("ROLLBACK TO turn")
        cursor.execute("RELEASE turn")


class _PostgresWriters:
    """A few threads, each with a connection and a transaction of its own."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._threads = ThreadPoolExecutor(POSTGRES_THREADS, thread_name_prefix="database")
        self.waiting = 0

    def submit(self, job: _Job) -> None:
        self.waiting += 1
        job.future.add_done_callback(self._done)
        self._threads.submit(self._run, job)

    def _done(self, _: object) -> None:
        self.waiting -= 1

    def close(self) -> None:
        self._threads.shutdown()

    def _run(self, job: _Job) -> None:
        try:
            with self._engine.connect() as connection, connection.begin():
                transaction = Transaction(connection, connection.connection.cursor())
                try:
                    job.result = job.work(transaction)
                    transaction.settle()
                except BaseException:
                    transaction.abandon()
                    raise
        except Exception as error:  # noqa: BLE001 whatever a handler raises is handed to who asked for the turn
            job.failure = _named(error)
        _settle([job])


def _named(error: Exception) -> Exception:
    """Return `DatabaseAwayError` for a fault of the database, and any other error as it is."""
    original = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(original, sqlite3.Error):
        # Extended codes keep the primary one in the low byte.
        away = (getattr(original, "sqlite_errorcode", 0) & 0xFF) in _AWAY
    else:
        psycopg = sys.modules.get("psycopg")  # loaded only where PostgreSQL is used
        away = isinstance(original, OSError) or (psycopg is not None and isinstance(original, psycopg.OperationalError))
    return DatabaseAwayError(str(original)) if away else error


def _settle(jobs: list[_Job]) -> None:
    """Tell those who wait; once for the whole group, since waking the event loop costs a system call."""

    def tell() -> None:
        for job in jobs:
            if job.future.done():
                continue  # whoever waited has gone; the turn counts all the same
            if job.failure is None:
                job.future.set_result(job.result)
            else:
                job.future.set_exception(job.failure)

    with contextlib.suppress(RuntimeError):  # the event loop has ended
        jobs[0].future.get_loop().call_soon_threadsafe(tell)
