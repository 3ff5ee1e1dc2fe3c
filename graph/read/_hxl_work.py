"""What is done, about which theme, and how far is it?"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import pandas as pd

from graph.keys import key
from graph.read import _words
from graph.read._columns import coalesced, first_rows, mapped, text
from graph.read._grid import Grid
from graph.read._hxl_tags import Tag, named, preferred
from graph.read._words import says_nothing
from graph.reading import Problem
from graph.records import OccasionKind

_NO_TITLE = frozenset({"status", "project_status"})


def work(rows: Grid, tags: Sequence[Tag]) -> tuple[pd.DataFrame, list[Problem]]:
    """Columns activity, theme and status of each row, and the words that are not known."""
    activity = _first(rows, [t for t in named(tags, "activity") if not t.attributes & _NO_TITLE])
    theme = _first(rows, named(tags, "sector") or named(tags, "subsector", "cluster"))
    stated = [tag for tag in tags if "status" in {tag.name, *tag.attributes}]
    written = _first(rows, stated)
    status = mapped(written, lambda word: _words.meaning(word, _words.STATUSES))
    problems = [
        Problem(f"Status '{value}' is not known ({count} rows).", line, value)
        for value, line, count in first_rows(written.where(status.isna()), rows.lines)
        if not says_nothing(value)
    ]
    return pd.DataFrame({"activity": activity, "theme": theme, "status": status}), problems


def _first(rows: Grid, columns: Sequence[Tag]) -> pd.Series:
    """Of several columns the names before the types, the types before the descriptions."""
    readable = [tag for tag in columns if not tag.coded]
    ordered = preferred(readable, "name", "", "project", "title", "type", "description")[:1]
    found = [text(rows.cells[tag.place]) for tag in ordered]
    column = coalesced(found, rows.cells.index)
    return column.mask(mapped(column, says_nothing).eq(True), None)


def same_work(parts: pd.DataFrame, facts: pd.DataFrame) -> pd.Series:
    """The key of each row's activity: its organizations and roles, what, theme, status, period.

    The same facts have the same key, in whatever row or file they stand.
    """
    who = parts["role"].astype(object) + "=" + mapped(parts["name"], key)
    together = who.groupby([parts.index, who]).first().groupby(level=0).agg("\x1f".join)
    told = [
        mapped(facts["activity"], key),
        mapped(facts["theme"], key),
        facts["status"],
        *(facts[day].dt.strftime("%Y-%m-%d") for day in ("start", "end", "reported")),
    ]
    said = together.reindex(facts.index).astype(object)
    for column in told:
        said = said + "\x1e" + column.astype(object).where(column.notna(), "")
    return mapped(said, _digest)


def _digest(facts: str) -> str:
    return f"{OccasionKind.ACTIVITY.value}:{hashlib.sha256(facts.encode()).hexdigest()[:16]}"
