"""Which answers about the columns of tables does a workspace remember?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import duckdb

from graph.mapping import About, Map
from graph.workspace._log import Change, Entry, append, entries, standing


def remember(cursor: duckdb.DuckDBPyConnection, maps: Sequence[Map], who: str | None) -> None:
    """Keeps maps of columns, each as a change of its own; what is remembered already is left."""
    for one in maps:
        if one not in remembered(entries(cursor)) and not _addressed(one):
            append(cursor, _entry(one), who)


def remembered(log: Sequence[Entry]) -> tuple[Map, ...]:
    """The last map for the same headings, the oldest first; each says when it was given."""
    last: dict[tuple[str, ...], Map] = {}
    for entry in standing(log):
        if entry.kind is Change.MAP:
            one = _map(entry)
            last.pop(one.fingerprint, None)
            last[one.fingerprint] = one
    return tuple(last.values())


def _addressed(one: Map) -> bool:
    """Whether a heading is an address: the table has none, and persons stand in its first row."""
    return any("@" in heading for heading, _ in one.columns)


def _entry(one: Map) -> Entry:
    told = {"file": one.file, "about": one.about.value, "columns": [*map(list, one.columns)]}
    used = ", ".join(f"{heading} is {meaning}" for heading, meaning in one.columns if meaning)
    return Entry(Change.MAP, f"remembers {one.file or 'a map of columns'}: {used}", told)


def _map(entry: Entry) -> Map:
    told = entry.payload
    columns = tuple((str(heading), str(meaning)) for heading, meaning in told["columns"])
    one = Map(About(told["about"]), columns, told["file"])
    return replace(one, file=f"{one.file or 'the map'} of {entry.at:%Y-%m-%d}")
