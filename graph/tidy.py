"""What do the eight tidy tables hold, before an engine has them?"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pandas as pd
import pyarrow as pa

_TEXT, _DATE, _INT, _REAL = pa.string(), pa.date32(), pa.int64(), pa.float64()

SCHEMA: dict[str, dict[str, pa.DataType]] = {
    "organizations": {
        "org": _TEXT,
        "name": _TEXT,
        "acronym": _TEXT,
        "type": _TEXT,
        "country": _TEXT,
        "parent": _TEXT,
        "source": _TEXT,
    },
    "occasions": {
        "occasion": _TEXT,
        "kind": _TEXT,
        "title": _TEXT,
        "parent": _TEXT,
        "start": _DATE,
        "end": _DATE,
        "reported": _DATE,
        "status": _TEXT,
        "people": _INT,
        "source": _TEXT,
    },
    "participations": {
        "occasion": _TEXT,
        "org": _TEXT,
        "name_as_written": _TEXT,
        "role": _TEXT,
        "people": _INT,
        "source": _TEXT,
    },
    "themes": {"theme": _TEXT, "name": _TEXT, "parent": _TEXT},
    "occasion_themes": {"occasion": _TEXT, "theme": _TEXT, "source": _TEXT},
    "places": {"place": _TEXT, "name": _TEXT, "country": _TEXT, "level": _INT, "parent": _TEXT},
    "occasion_places": {"occasion": _TEXT, "place": _TEXT, "relation": _TEXT, "source": _TEXT},
    "amounts": {
        "occasion": _TEXT,
        "from_org": _TEXT,
        "to_org": _TEXT,
        "amount": _REAL,
        "currency": _TEXT,
        "date": _DATE,
        "kind": _TEXT,
        "source": _TEXT,
    },
}
"""Table -> column -> type. `reported` is the first day of the month that a row reports on;
`people` counts persons; `source` is `file:line`, the line as a spreadsheet numbers it."""

KEYED = {"organizations": "org", "occasions": "occasion", "themes": "theme", "places": "place"}
"""The tables in which a key stands once: the first row of it, its gaps filled from later ones."""


@dataclass(frozen=True, slots=True)
class Tidy:
    """The eight tables in memory, as readers leave them, one fact a row."""

    organizations: pa.Table
    occasions: pa.Table
    participations: pa.Table
    themes: pa.Table
    occasion_themes: pa.Table
    places: pa.Table
    occasion_places: pa.Table
    amounts: pa.Table

    @classmethod
    def of(cls, **frames: pd.DataFrame) -> Tidy:
        """Pandas frames as tidy tables: missing columns and tables are empty, a key stands once.

        >>> Tidy.of(themes=pd.DataFrame({"theme": ["wash"], "name": ["WASH"]})).themes.num_rows
        1
        """
        return cls(**{table: _typed(table, frames.get(table)) for table in SCHEMA})

    def items(self) -> Iterator[tuple[str, pa.Table]]:
        """Each table with its name."""
        return ((table, getattr(self, table)) for table in SCHEMA)

    def digest(self) -> str:
        """A fingerprint of the content: equal tables have the same one."""
        seen = hashlib.sha256()
        for table, content in self.items():
            seen.update(f"{table}:{content.num_rows};".encode())
            frame = content.to_pandas()
            seen.update(pd.util.hash_pandas_object(frame, index=False).to_numpy().tobytes())
        return seen.hexdigest()


def merge(parts: Iterable[Tidy]) -> Tidy:
    """Several files as one: rows are put together, a key that comes twice stands once (`KEYED`)."""
    parts = list(parts)
    if len(parts) == 1:
        return parts[0]
    joined = {table: pd.concat(_frames(parts, table)) for table in SCHEMA} if parts else {}
    return Tidy.of(**joined)


def _frames(parts: list[Tidy], table: str) -> list[pd.DataFrame]:
    """The parts of one table that have rows; an empty one has no types worth keeping."""
    frames = [getattr(part, table).to_pandas() for part in parts]
    return [frame for frame in frames if len(frame)] or frames[:1]


def _typed(table: str, frame: pd.DataFrame | None) -> pa.Table:
    schema = pa.schema(list(SCHEMA[table].items()))
    if frame is None or frame.empty:
        return schema.empty_table()
    if table in KEYED:
        rows = frame.groupby(KEYED[table], sort=False, as_index=False, dropna=False)
        frame = rows.first()
    columns = {name: _column(frame, name, kind) for name, kind in SCHEMA[table].items()}
    return pa.table(columns, schema=schema)


def _column(frame: pd.DataFrame, name: str, kind: pa.DataType) -> pa.Array:
    """One column as its type; what is not there, or all missing, has no type to convert."""
    if name not in frame or frame[name].isna().all():
        return pa.nulls(len(frame), kind)
    if isinstance(frame[name].dtype, pd.CategoricalDtype):
        return pa.array(frame[name].array).cast(kind)
    return pa.array(frame[name], type=kind, from_pandas=True)
