"""Which tables stand in a workspace file, and which version of them is this?"""

from __future__ import annotations

from pathlib import Path

import duckdb
import pyarrow as pa

from graph.errors import BadWorkspace
from graph.tidy import SCHEMA

VERSION = 1
"""Raised with every change of the tables below; an older synergraph refuses a newer file."""

_TEXT, _INT, _TIME = pa.string(), pa.int64(), pa.timestamp("us")
_OWN: dict[str, dict[str, pa.DataType]] = {
    "about": {"version": _INT, "made": _TIME, "keep_persons": pa.bool_()},
    "events": {
        "number": _INT,
        "at": _TIME,
        "who": _TEXT,
        "kind": _TEXT,
        "what": _TEXT,
        "payload": _TEXT,
        "undoes": _INT,
    },
    "readings": {"reading": _INT, "reader": _TEXT, "report": _TEXT},
    "files": {"reading": _INT, "name": _TEXT, "sha256": _TEXT, "size": _INT, "added": _TIME},
    "sheets": {"reading": _INT, "sheet": _INT, "name": _TEXT, "headings": pa.list_(_TEXT)},
    "rows": {"reading": _INT, "sheet": _INT, "line": _INT, "cells": pa.list_(_TEXT)},
}
TABLES = {name: pa.schema(list(columns.items())) for name, columns in _OWN.items()} | {
    name: pa.schema([("reading", _INT), *columns.items()]) for name, columns in SCHEMA.items()
}
"""Table -> columns. A reading is one file, or companion files together, as read at one time.

Rows are only ever put in. Which readings count is told by `events`, the log (see `_log`)."""


def ready(cursor: duckdb.DuckDBPyConnection, path: Path, keep_persons: bool) -> None:
    """Lays the tables out in an empty file. Raises BadWorkspace for a newer file or another's."""
    there = {str(row[0]) for row in cursor.table("duckdb_tables").project("table_name").fetchall()}
    if not there:
        _lay_out(cursor, keep_persons)
    elif not {"about", "events"} <= there:
        raise BadWorkspace(f"{path.name} is a database, but no workspace. Name another file.")
    version = about(cursor)["version"]
    if version > VERSION:
        raise BadWorkspace(
            f"{path.name} was written by a newer synergraph (layout {version}, this one knows "
            f"{VERSION}). Update synergraph: pip install --upgrade synergraph."
        )


def about(cursor: duckdb.DuckDBPyConnection) -> dict[str, int]:
    """The version of the layout and whether persons are kept."""
    (row,) = cursor.table("about").project("version, keep_persons").fetchall()
    return {"version": int(row[0]), "keep_persons": int(row[1])}


def put(cursor: duckdb.DuckDBPyConnection, table: str, content: pa.Table) -> None:
    """Rows into a table; its columns by name, what is missing stays empty."""
    full = [
        content[field.name].cast(field.type)
        if field.name in content.column_names
        else pa.nulls(content.num_rows, field.type)
        for field in TABLES[table]
    ]
    cursor.from_arrow(pa.table(full, schema=TABLES[table])).insert_into(table)


def _lay_out(cursor: duckdb.DuckDBPyConnection, keep_persons: bool) -> None:
    for name, schema in TABLES.items():
        cursor.from_arrow(schema.empty_table()).create(name)
    cursor.execute("INSERT INTO about VALUES (?, now()::TIMESTAMP, ?)", [VERSION, keep_persons])
