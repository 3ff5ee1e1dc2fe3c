"""How are readings put into the store and taken out again?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

import duckdb
import numpy as np
import pandas as pd
import pyarrow as pa

from graph.reading import Read, Report, Rows
from graph.tidy import KEYED, SCHEMA, Tidy
from graph.workspace import _reports
from graph.workspace._layout import put


@dataclass(frozen=True, slots=True)
class File:
    """A file whose rows are in the workspace; of the file itself only this is kept."""

    name: str
    sha256: str
    size: int
    reader: str
    added: datetime
    reading: int
    """Companion files that were read together have the same number."""


def store(cursor: duckdb.DuckDBPyConnection, read: Read, sizes: Mapping[str, int]) -> int:
    """Puts in a reading: its report, the rows as read and the tidy tables; its number."""
    number = int(cursor.table("readings").max("reading").fetchall()[0][0] or 0) + 1
    report = read.reading.report
    told = {"reader": [report.reader], "report": [_reports.written(report)]}
    put(cursor, "readings", pa.table({"reading": [number], **told}))
    _put_files(cursor, number, read, sizes)
    for sheet, rows in enumerate(read.reading.rows):
        place = {"reading": [number], "sheet": [sheet]}
        named = {"name": [rows.name], "headings": [list(rows.headings)]}
        put(cursor, "sheets", pa.table({**place, **named}))
        put(cursor, "rows", _rows({"reading": number, "sheet": sheet}, rows))
    for table, content in read.reading.tidy.items():
        put(cursor, table, content.add_column(0, "reading", _repeated(number, content.num_rows)))
    return number


def files(cursor: duckdb.DuckDBPyConnection, readings: Sequence[int]) -> list[File]:
    """The files of some readings, in the order in which they came."""
    table = _of(cursor.table("readings").project("reading, reader"), readings)
    reader = dict(table.fetchall())
    rows = _of(cursor.table("files"), readings).to_arrow_table().to_pylist()
    for row in rows:
        row["added"] = row["added"].replace(tzinfo=UTC)
    return [File(**row, reader=reader[row["reading"]]) for row in rows]


def reports(cursor: duckdb.DuckDBPyConnection, readings: Sequence[int]) -> tuple[Report, ...]:
    """The report of each reading."""
    texts = _of(cursor.table("readings"), readings).project("report").fetchall()
    return tuple(_reports.read(text) for (text,) in texts)


def tidy(cursor: duckdb.DuckDBPyConnection, readings: Sequence[int]) -> Tidy:
    """The tables of some readings together, as `tidy.merge` puts them together."""
    tables = {name: _plain(cursor, name, readings) for name in SCHEMA}
    keyed = Tidy.of(**{name: tables[name].to_pandas() for name in KEYED})
    return replace(keyed, **{name: table for name, table in tables.items() if name not in KEYED})


def rows(cursor: duckdb.DuckDBPyConnection, reading: int) -> tuple[Rows, ...]:
    """The rows of a reading as they were read, sheet by sheet, without persons."""
    sheets = _of(cursor.table("sheets"), [reading]).to_arrow_table().to_pylist()
    kept = _of(cursor.table("rows"), [reading]).to_arrow_table()
    return tuple(_sheet(told, kept) for told in sheets)


def clash(cursor: duckdb.DuckDBPyConnection, readings: Sequence[int]) -> str | None:
    """The name of a file that stands in two of these readings, by its name or its content."""
    found = files(cursor, readings)
    names = Counter(file.name for file in found)
    contents = Counter((file.sha256) for file in found)
    return next((f.name for f in found if names[f.name] + contents[f.sha256] > 2), None)


def _put_files(
    cursor: duckdb.DuckDBPyConnection, number: int, read: Read, sizes: Mapping[str, int]
) -> None:
    names, digests = zip(*read.files, strict=True)
    told = {"name": names, "sha256": digests, "size": [sizes[name] for name in names]}
    now = datetime.now(UTC).replace(tzinfo=None)
    each = {"reading": [number] * len(names), "added": [now] * len(names)}
    put(cursor, "files", pa.table({**each, **told}))


def _rows(place: dict[str, int], kept: Rows) -> pa.Table:
    """Each row with its cells as one list: whole columns are laid side by side, then taken."""
    count, width = kept.cells.shape
    columns = [pa.array(kept.cells[name], pa.string()) for name in kept.cells]
    across = np.arange(count)[:, None] + np.arange(width)[None, :] * count
    cells = pa.chunked_array(columns, pa.string()).take(pa.array(across.ravel()))
    offsets = pa.array(np.arange(count + 1) * width, pa.int32())
    lists = pa.ListArray.from_arrays(offsets, pa.concat_arrays(cells.chunks or [_NONE]))
    fixed = {name: _repeated(value, count) for name, value in place.items()}
    return pa.table({**fixed, "line": pa.array(kept.lines, pa.int64()), "cells": lists})


_NONE = pa.array([], pa.string())


def _sheet(told: dict[str, Any], kept: pa.Table) -> Rows:
    own = kept.filter(pa.compute.equal(kept["sheet"], told["sheet"]))
    cells = own["cells"].combine_chunks().flatten().to_numpy(zero_copy_only=False)
    width = len(cells) // own.num_rows if own.num_rows else len(told["headings"])
    frame = pd.DataFrame(cells.reshape(own.num_rows, width), dtype=str)
    return Rows(told["name"], tuple(told["headings"]), frame, own["line"].to_pandas())


def _plain(cursor: duckdb.DuckDBPyConnection, name: str, readings: Sequence[int]) -> pa.Table:
    schema = pa.schema(list(SCHEMA[name].items()))
    return _of(cursor.table(name), readings).to_arrow_table().select(schema.names).cast(schema)


def _of(table: duckdb.DuckDBPyRelation, readings: Sequence[int]) -> duckdb.DuckDBPyRelation:
    """The rows of some readings, in the order in which they were put in."""
    wanted = [duckdb.ConstantExpression(reading) for reading in readings]
    none = duckdb.ConstantExpression(0)
    return table.filter(duckdb.ColumnExpression("reading").isin(none, *wanted))


def _repeated(value: int, times: int) -> pa.Array:
    return pa.array(np.full(times, value, dtype=np.int64))
