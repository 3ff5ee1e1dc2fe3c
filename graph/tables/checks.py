"""Which rows break a rule of the eight tables?"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import narwhals as nw

from graph.records import OccasionKind, Relation, Role, Status
from graph.tables import Tables
from graph.tidy import KEYED, SCHEMA

WORDS: dict[tuple[str, str], type[StrEnum]] = {
    ("occasions", "kind"): OccasionKind,
    ("occasions", "status"): Status,
    ("participations", "role"): Role,
    ("occasion_places", "relation"): Relation,
}
"""Columns that hold one of a few known words."""

REFERENCES = (
    ("participations", "occasion", "occasions", "occasion"),
    ("participations", "org", "organizations", "org"),
    ("occasions", "parent", "occasions", "occasion"),
    ("organizations", "parent", "organizations", "org"),
    ("organizations", "country", "places", "place"),
    ("themes", "parent", "themes", "theme"),
    ("places", "parent", "places", "place"),
    ("places", "country", "places", "place"),
    ("occasion_themes", "occasion", "occasions", "occasion"),
    ("occasion_themes", "theme", "themes", "theme"),
    ("occasion_places", "occasion", "occasions", "occasion"),
    ("occasion_places", "place", "places", "place"),
    ("amounts", "occasion", "occasions", "occasion"),
    ("amounts", "from_org", "organizations", "org"),
    ("amounts", "to_org", "organizations", "org"),
)
"""Table, column, and the table and column in which each value of it must stand."""


NEEDED = (
    *KEYED.items(),
    ("occasions", "kind"),
    ("participations", "occasion"),
    ("participations", "org"),
    ("occasion_themes", "occasion"),
    ("occasion_themes", "theme"),
    ("occasion_places", "occasion"),
    ("occasion_places", "place"),
    ("places", "level"),
)
"""Columns without which a row would silently count nowhere."""


def violations(tables: Tables) -> nw.LazyFrame[Any]:
    """Every row that breaks a rule: rule, place (table and column), value, source."""
    rules = [_unknown_word(tables, *place) for place in WORDS]
    rules += [_dangling(tables, *reference) for reference in REFERENCES]
    rules += [_empty(tables, *place) for place in NEEDED]
    return nw.concat([*rules, _backwards(tables), _nested(tables)])


def remedy(rule: str, place: str) -> str:
    """What to do about a broken rule, in words."""
    if rule == "unknown word":
        table, column = place.split(".")
        return f"Write one of: {', '.join(WORDS[table, column])}, or leave it empty."
    if rule == "nothing behind it":
        return "Add the row that it refers to, or leave it empty."
    return _REMEDIES[rule]


_REMEDIES = {
    "no value": "Fill it in, or leave the row out.",
    "end before start": "Correct one of the two dates, or leave one empty.",
    "session in a session": "Give the session its meeting as parent.",
}


def _unknown_word(tables: Tables, table: str, column: str) -> nw.LazyFrame[Any]:
    known = [word.value for word in WORDS[table, column]]
    bad = ~nw.col(column).is_in(known) & ~nw.col(column).is_null()
    return _named(getattr(tables, table).filter(bad), "unknown word", table, column)


def _dangling(tables: Tables, *reference: str) -> nw.LazyFrame[Any]:
    table, column, other, key = reference
    rows = getattr(tables, table).filter(~nw.col(column).is_null())
    there = getattr(tables, other).select(nw.col(key).alias(column)).unique()
    return _named(rows.join(there, on=column, how="anti"), "nothing behind it", table, column)


def _backwards(tables: Tables) -> nw.LazyFrame[Any]:
    bad = tables.occasions.filter(nw.col("end") < nw.col("start"))
    text = bad.with_columns(end=nw.col("end").cast(nw.String))
    return _named(text, "end before start", "occasions", "end")


def _empty(tables: Tables, table: str, column: str) -> nw.LazyFrame[Any]:
    missing = getattr(tables, table).filter(nw.col(column).is_null())
    text = missing.with_columns(nw.lit("").alias(column))
    return _named(text, "no value", table, column)


def _nested(tables: Tables) -> nw.LazyFrame[Any]:
    """A session counts as its parent, and that must be a whole: nothing is followed further."""
    sessions = tables.occasions.filter(nw.col("kind") == OccasionKind.SESSION.value)
    wholes = sessions.select(nw.col("occasion").alias("parent"))
    bad = sessions.join(wholes, on="parent", how="semi")
    return _named(bad, "session in a session", "occasions", "parent")


def _named(rows: nw.LazyFrame[Any], rule: str, table: str, column: str) -> nw.LazyFrame[Any]:
    source = nw.col("source") if "source" in SCHEMA[table] else nw.lit(None, nw.String)
    return rows.select(
        nw.lit(rule).alias("rule"),
        nw.lit(f"{table}.{column}").alias("place"),
        nw.col(column).alias("value"),
        source.alias("source"),
    )
