"""What was changed, when and by whom, and what of it still counts?"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

import duckdb
import pyarrow as pa

from graph.decisions import Event
from graph.workspace._layout import put


class Change(StrEnum):
    """What kind of change an entry of the log is."""

    ADD = "add"
    REMOVE = "remove"
    DECIDE = "decide"
    JUDGE = "judge"
    MAP = "map"
    UNDO = "undo"
    ERASE = "erase"


@dataclass(frozen=True, slots=True)
class Entry:
    """One change, never rewritten. `payload` holds the readings that come in and go out, or what
    was decided or judged; `undoes` the number of an earlier change, which may be an undo itself.
    """

    kind: Change
    what: str
    payload: dict[str, Any] = field(default_factory=dict)
    undoes: int | None = None
    number: int = 0
    at: datetime = datetime.min
    who: str | None = None


def entries(cursor: duckdb.DuckDBPyConnection) -> list[Entry]:
    """The whole log, the oldest first."""
    rows = cursor.table("events").order("number").to_arrow_table().to_pylist()
    return [_entry(row) for row in rows]


def append(cursor: duckdb.DuckDBPyConnection, entry: Entry, who: str | None) -> int:
    """Writes the next entry; its number."""
    number = generation(cursor) + 1
    row = {
        "number": number,
        "at": datetime.now(UTC).replace(tzinfo=None),
        "who": who,
        "kind": entry.kind.value,
        "what": entry.what,
        "payload": json.dumps(entry.payload, ensure_ascii=False),
        "undoes": entry.undoes,
    }
    put(cursor, "events", pa.table({name: [value] for name, value in row.items()}))
    return number


def generation(cursor: duckdb.DuckDBPyConnection) -> int:
    """The number of the last change; 0 in a new workspace."""
    return int(cursor.table("events").max("number").fetchall()[0][0] or 0)


def undone(log: Sequence[Entry]) -> set[int]:
    """The changes that an undo took back. Later ones first: an undo that was undone does nothing.

    >>> undone([Entry(Change.JUDGE, "", number=1), Entry(Change.UNDO, "", undoes=1, number=2)])
    {1}
    """
    back: set[int] = set()
    for entry in reversed(log):
        if entry.undoes is not None and entry.number not in back:
            back.add(entry.undoes)
    return back


def standing(log: Sequence[Entry]) -> list[Entry]:
    """The changes that count."""
    back = undone(log)
    return [entry for entry in log if entry.number not in back]


def readings(log: Sequence[Entry]) -> list[int]:
    """The readings whose rows count, in the order in which they came."""
    there: dict[int, None] = {}
    for entry in standing(log):
        for gone in entry.payload.get("out", ()):
            there.pop(gone, None)
        there.update(dict.fromkeys(entry.payload.get("in", ())))
    return sorted(there)


def erasures(log: Sequence[Entry]) -> int:
    """How often rows were changed where they stand: by an erasure, and by nothing else."""
    return sum(entry.kind is Change.ERASE for entry in log)


def current(cursor: duckdb.DuckDBPyConnection) -> list[int]:
    """The readings whose rows count now."""
    return readings(entries(cursor))


def events(log: Sequence[Entry]) -> tuple[Event, ...]:
    """The log as it is told to a person."""
    back = undone(log)
    return tuple(Event(e.number, e.at, e.who, e.what, e.number in back) for e in log)


def payloads(log: Iterable[Entry], kind: Change) -> list[dict[str, Any]]:
    """What was decided or judged and still counts, the oldest first."""
    return [entry.payload for entry in standing(list(log)) if entry.kind is kind]


def _entry(row: dict[str, Any]) -> Entry:
    told = {name: row[name] for name in ("number", "who", "what", "undoes")}
    return Entry(
        kind=Change(row["kind"]),
        payload=json.loads(row["payload"]),
        at=row["at"].replace(tzinfo=UTC),
        **told,
    )
