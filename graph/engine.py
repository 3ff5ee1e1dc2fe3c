"""Where do sentences run? The one file that names DuckDB or Spark."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

import duckdb
import narwhals as nw
import pyarrow as pa

from graph import _spark
from graph.errors import BadChoice
from graph.tables import Tables
from graph.tidy import Tidy

_LOCKED = {
    "enable_external_access": "false",
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "lock_configuration": "true",
}
"""No file, no address and no setting can be reached from inside a query."""


class Run(Protocol):
    """One piece of work on an engine: used in one thread, never kept."""

    def table(self, frame: pa.Table) -> nw.LazyFrame[Any]:
        """A finished frame, handed to the engine."""
        ...


class Engine(Protocol):
    """Where runs come from."""

    def open_run(self) -> Any:
        """A context manager that gives a Run."""
        ...


@dataclass(frozen=True, slots=True)
class DuckRun:
    """A run on one DuckDB cursor."""

    cursor: duckdb.DuckDBPyConnection
    names: Iterator[int]

    def table(self, frame: pa.Table) -> nw.LazyFrame[Any]:
        """A finished frame as a relation of this cursor."""
        name = f"frame_{next(self.names)}"
        self.cursor.register(name, frame)
        return nw.from_native(self.cursor.table(name))


@dataclass(frozen=True, slots=True)
class DuckEngine:
    """DuckDB in this process; nothing is written to disk."""

    root: duckdb.DuckDBPyConnection

    @contextmanager
    def open_run(self) -> Iterator[Run]:
        """A run on a cursor of its own: a connection shared by threads mixes their rows."""
        cursor = self.root.cursor()
        try:
            yield DuckRun(cursor, itertools.count())
        finally:
            cursor.close()


@dataclass(frozen=True, slots=True)
class SparkRun:
    """A run on a Spark session."""

    session: Any

    def table(self, frame: pa.Table) -> nw.LazyFrame[Any]:
        """A finished frame as a Spark frame."""
        native: nw.LazyFrame[Any] = nw.from_native(self.session.createDataFrame(frame))
        return native


@dataclass(frozen=True, slots=True)
class SparkEngine:
    """A Spark session that several runs share; Spark itself is safe to share."""

    session: Any

    @contextmanager
    def open_run(self) -> Iterator[Run]:
        """A run; the session stays open behind it."""
        yield SparkRun(self.session)


def open_engine(address: str | None = None) -> Engine:
    """The engine at an address: DuckDB without one, Spark for `spark://...` or `local...`.

    Raises BadChoice for an address that is neither, Missing where Spark or Java is not installed.
    """
    if address is None:
        return DuckEngine(duckdb.connect(":memory:", config=dict(_LOCKED)))
    if not address.startswith(("spark://", "local")):
        raise BadChoice(
            f"'{address}' is no engine. Leave it out for DuckDB, or give spark://... or local[2]."
        )
    return SparkEngine(_spark.session(address))


def run(sentence: nw.LazyFrame[Any]) -> pa.Table:
    """The one place that runs a sentence: its rows as an Arrow table, whole numbers as int64."""
    table: pa.Table = sentence.collect("pyarrow").to_native()
    fields = [_plain(field) for field in table.schema]
    return table.cast(pa.schema(fields))


def on(run: Run, tidy: Tidy) -> Tables:
    """The eight tables handed to a run."""
    return Tables(run=run, **{name: run.table(frame) for name, frame in tidy.items()})


def _plain(field: pa.Field) -> pa.Field:
    """DuckDB sums whole numbers to DECIMAL(38, 0), Spark to int64, and both count in their own."""
    if pa.types.is_decimal(field.type) or pa.types.is_integer(field.type):
        return field.with_type(pa.int64())
    return field.with_type(pa.date32()) if pa.types.is_timestamp(field.type) else field
