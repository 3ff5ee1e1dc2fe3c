"""Who plans, does and did what, on which theme, in which place?"""

from __future__ import annotations

from typing import Any

import narwhals as nw

from graph.records import Status
from graph.tables import Tables
from graph.tables.ground import ground
from graph.tables.work import about

COUNTED = (Status.PLANNED, Status.ONGOING, Status.COMPLETED, Status.SUSPENDED)


def levels(tables: Tables) -> nw.LazyFrame[Any]:
    """At which levels there is work in which country: country, level."""
    return about(tables).select("country", "level").unique()


def in_cells(tables: Tables, level: int) -> nw.LazyFrame[Any]:
    """One row an organization, occasion, theme and place of a level: org, occasion, theme, place,
    status."""
    rows = ground(tables).filter(nw.col("level") == level)
    kept = rows.select("org", "occasion", "theme", nw.col("within").alias("place"), "status")
    return kept.unique()


def cells(tables: Tables, level: int) -> nw.LazyFrame[Any]:
    """The cells in which some work is on record, with the number of organizations by status.

    Columns: theme, theme_name, place, place_name, level, organizations, planned, ongoing,
    completed, suspended, unknown. An organization counts once in each status that it has.
    """
    rows = in_cells(tables, level).select("org", "theme", "place", "status").unique()
    flags = {status.value: _flag(nw.col("status") == status.value) for status in COUNTED}
    flagged = rows.with_columns(**flags, unknown=nw.col("status").is_null().cast(nw.Int64))
    names = [*flags, "unknown"]
    counted = flagged.group_by("theme", "place").agg(
        nw.col("org").n_unique().cast(nw.Int64).alias("organizations"),
        *(nw.col(name).sum().cast(nw.Int64) for name in names),
    )
    themes = tables.themes.select("theme", nw.col("name").alias("theme_name"))
    places = tables.places.select("place", nw.col("name").alias("place_name"), "level")
    told = counted.join(themes, on="theme").join(places, on="place")
    first = ("theme", "theme_name", "place", "place_name", "level", "organizations")
    return told.select(*first, *names)


def _flag(condition: nw.Expr) -> nw.Expr:
    return condition.fill_null(False).cast(nw.Int64)
