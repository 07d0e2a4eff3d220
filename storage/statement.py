"""Statements on the way of a vote: written in SQLAlchemy Core, compiled once per dialect, run on the driver's cursor.

SQLAlchemy's own execution costs several times what the database does (see ``make bench``). Only whole numbers, texts, bytes and
truth values may be bound: no type conversion happens on this way.
"""

from collections.abc import Callable
from typing import Any

from sqlalchemy import ClauseElement, Dialect

Build = Callable[[Any], ClauseElement]


class Statement:
    """A statement for both dialects.

    `build` gets the dialect's `insert` (for ON CONFLICT) and returns the Core statement; bound parameters are named.
    """

    def __init__(self, build: Build) -> None:
        self._build = build
        self._compiled: dict[str, tuple[str, list[str] | None, dict[str, Any]]] = {}

    def render(self, dialect: Dialect, values: dict[str, Any]) -> tuple[str, Any]:
        """Return the SQL text and the parameters as the dialect's driver takes them."""
        known = self._compiled.get(dialect.name)
        if known is None:
            known = self._compiled[dialect.name] = self._compile(dialect)
        sql, order, defaults = known
        if order is None:
            return sql, {**defaults, **values}
        return sql, [values[name] if name in values else defaults[name] for name in order]

    def _compile(self, dialect: Dialect) -> tuple[str, list[str] | None, dict[str, Any]]:
        if dialect.name == "postgresql":
            from sqlalchemy.dialects.postgresql import insert
        else:
            from sqlalchemy.dialects.sqlite import insert  # type: ignore[assignment]
        compiled = self._build(insert).compile(dialect=dialect)
        order = getattr(compiled, "positiontup", None)
        return str(compiled), order, dict(compiled.params)
