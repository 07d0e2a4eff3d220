"""A table as CSV and as Parquet, written together, a portion at a time."""

import csv
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from bot.opendata.dictionary import Table

PORTION = 50_000
"""Rows that are held in memory, and that stand together in a Parquet file (a row group)."""

Value = int | float | str | bool | None


def words(row: Sequence[Value]) -> list[str]:
    """Return a row as it stands in a CSV file: floats so that they are read back exactly, empty for None."""
    return [_word(value) for value in row]


def _word(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else repr(value) if isinstance(value, float) else str(value)


def schema(table: Table) -> Any:  # noqa: ANN401 pyarrow has no types
    """Return the Parquet schema of a table."""
    import pyarrow as pa

    kinds = {"int": pa.int64(), "float": pa.float64(), "bool": pa.bool_(), "str": pa.string()}
    return pa.schema([pa.field(column.name, kinds[column.kind]) for column in table.columns])


class Sheet:
    """A table that is being written into a folder, as NAME.csv and NAME.parquet."""

    def __init__(self, folder: Path, table: Table) -> None:
        import pyarrow.parquet as pq

        self.rows = 0
        self._schema = schema(table)
        self._open = ExitStack()
        file = self._open.enter_context((folder / f"{table.name}.csv").open("w", encoding="utf-8", newline=""))
        self._csv = csv.writer(file, lineterminator="\n")
        self._csv.writerow(table.header)
        path = str(folder / f"{table.name}.parquet")
        self._parquet = self._open.enter_context(pq.ParquetWriter(path, self._schema, compression="zstd"))
        self._waiting: list[Sequence[Value]] = []

    def add(self, row: Sequence[Value]) -> None:
        """Add a row, in the order of the table's columns."""
        self._csv.writerow(words(row))
        self._waiting.append(row)
        self.rows += 1
        if len(self._waiting) >= PORTION:
            self._write()

    def _write(self) -> None:
        import pyarrow as pa

        if self._waiting:
            columns = zip(*self._waiting, strict=True)
            arrays = [pa.array(values, field.type) for values, field in zip(columns, self._schema, strict=True)]
            self._parquet.write_table(pa.Table.from_arrays(arrays, schema=self._schema))
            self._waiting.clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        with self._open:
            if kind is None:
                self._write()
