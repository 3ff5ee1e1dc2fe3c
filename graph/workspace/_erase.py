"""How does a text, or what was removed, go from the disk for good?

A database keeps deleted and changed rows in its blocks: only a file written anew is without them.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.compute as pc

from graph.errors import BadChoice
from graph.workspace._copy import Rewrite, part_of, written
from graph.workspace._database import MEMORY, connected
from graph.workspace._log import Change, Entry, append
from graph.workspace._store import Store

SHORTEST = 3
"""Letters of a text: a shorter one would be found inside too many words."""
INSTEAD = "[erased]"

_JSON = {("events", "payload"), ("readings", "report")}
_FIXED = frozenset({"kind", "role", "status", "relation", "reader", "sha256", "currency"}) | {
    "about",
    "judgement",
    "stand",
}
"""Columns, and words in JSON, that hold the project's own words and nothing from a file."""


def erase(store: Store, text: str, who: str | None) -> None:
    """Puts `[erased]` in the place of a text, in any case, in every table and in the log."""
    if len(text.strip()) < SHORTEST:
        raise BadChoice(f"'{text}' is too short to be erased. Give at least {SHORTEST} letters.")
    pattern = "(?i)" + "".join(f"\\x{{{ord(letter):x}}}" for letter in text.strip())
    rebuilt(store, lambda name, rows: _without(name, rows, pattern), "erased a text", who)


def forget(store: Store, current: Sequence[int], who: str | None) -> None:
    """Leaves out the rows of files that were removed or corrected: they cannot come back."""
    wanted = pa.array(current, pa.int64())

    def kept(_: str, rows: pa.RecordBatch) -> pa.RecordBatch:
        if "reading" not in rows.schema.names:
            return rows
        return rows.filter(pc.is_in(rows["reading"], value_set=wanted))

    rebuilt(store, kept, "erased the rows of removed files", who)


def rebuilt(store: Store, change: Rewrite, what: str, who: str | None) -> None:
    """Writes the file anew and puts it in the place of the old one, at once and whole."""
    if store.path == MEMORY:
        raise BadChoice("This workspace is not on a disk: what is in it goes when it is closed.")
    with store.alone(), part_of(store.path) as part:
        with store.reading() as source:
            written(source, part, change)
        _noted(connected(part), Entry(Change.ERASE, what), who)
        store.between(lambda: os.replace(part, store.path))


def _noted(root: duckdb.DuckDBPyConnection, entry: Entry, who: str | None) -> None:
    try:
        append(root, entry, who)
    finally:
        root.close()


def _without(table: str, rows: pa.RecordBatch, pattern: str) -> pa.RecordBatch:
    columns = [
        _column((table, field.name), rows[field.name], pattern)
        if field.name not in _FIXED
        else rows[field.name]
        for field in rows.schema
    ]
    return pa.RecordBatch.from_arrays(columns, schema=rows.schema)


def _column(place: tuple[str, str], column: pa.Array, pattern: str) -> pa.Array:
    if place in _JSON:
        return pa.array([_json(text, pattern) for text in column.to_pylist()], pa.string())
    if pa.types.is_list(column.type):
        offsets = pa.concat_arrays([pa.array([0], pa.int32()), _ends(column)])
        return pa.ListArray.from_arrays(offsets, _erased(column.flatten(), pattern))
    return _erased(column, pattern) if pa.types.is_string(column.type) else column


def _ends(column: pa.ListArray) -> pa.Array:
    return pc.cumulative_sum(pc.list_value_length(column)).cast(pa.int32())


def _erased(column: pa.Array, pattern: str) -> pa.Array:
    return pc.replace_substring_regex(column, pattern, INSTEAD)


def _json(text: str, pattern: str) -> str:
    def scrubbed(value: Any) -> Any:
        if isinstance(value, dict):
            return {k: v if k in _FIXED else scrubbed(v) for k, v in value.items()}
        if isinstance(value, list):
            return [scrubbed(one) for one in value]
        return _erased(pa.scalar(value), pattern).as_py() if isinstance(value, str) else value

    return json.dumps(scrubbed(json.loads(text)), ensure_ascii=False)
