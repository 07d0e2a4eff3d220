"""Dialects that stay: what one program has compiled, those that come after it need not; it takes as long as running it."""

from typing import Any, Self

from sqlalchemy import Connection, Engine
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg, PGDialectAsync_psycopg
from sqlalchemy.dialects.sqlite.aiosqlite import SQLiteDialect_aiosqlite
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine import URL


class _Kept:
    """One dialect, and what was compiled for it, for all engines with the same options: SQL depends on nothing else."""

    _known: dict[tuple[type, str], "_Kept"] = {}  # noqa: RUF012 shared by all of them

    def __new__(cls, **options: Any) -> Self:
        given = repr(sorted((name, value) for name, value in options.items() if name != "dbapi"))
        known = cls._known.setdefault((cls, given), super().__new__(cls))
        assert isinstance(known, cls)
        return known

    def __init__(self, **options: Any) -> None:
        if not hasattr(self, "compiled"):
            super().__init__(**options)
            self.compiled: dict[Any, Any] = {}
            self._asked = False

    def initialize(self, connection: Connection) -> None:
        """Ask the server once what it is."""
        if not self._asked:
            super().initialize(connection)  # type: ignore[misc]  # the real dialect's
            self._asked = True

    @classmethod
    def engine_created(cls, engine: Engine) -> None:
        """Give a new engine what others have compiled."""
        engine.update_execution_options(compiled_cache=engine.dialect.compiled)  # type: ignore[attr-defined]  # ours


class Sqlite(_Kept, SQLiteDialect_pysqlite):
    """SQLite in a thread."""

    supports_statement_cache = True


class AsyncSqlite(_Kept, SQLiteDialect_aiosqlite):
    """SQLite for asyncio."""

    supports_statement_cache = True


class AsyncPostgres(_Kept, PGDialectAsync_psycopg):
    """PostgreSQL for asyncio."""

    supports_statement_cache = True


class Postgres(_Kept, PGDialect_psycopg):
    """PostgreSQL in threads."""

    supports_statement_cache = True

    @classmethod
    def get_async_dialect_cls(cls, url: URL) -> type[AsyncPostgres]:  # noqa: ARG003 the dialect's own signature
        """Return the one for asyncio."""
        return AsyncPostgres


def keep() -> None:
    """Let all engines that are made from now on share them."""
    for name, kind in (
        ("sqlite", Sqlite),
        ("sqlite.aiosqlite", AsyncSqlite),
        ("postgresql.psycopg", Postgres),
    ):
        registry.register(name, __name__, kind.__name__)
