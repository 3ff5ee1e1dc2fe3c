"""What does each organization work on, and where?"""

from __future__ import annotations

from typing import Any

import narwhals as nw

from graph.records import WORK_KINDS, OccasionKind, Relation
from graph.tables import Tables

_WORKS = [*(kind.value for kind in WORK_KINDS), OccasionKind.UPDATE.value]


def doings(tables: Tables) -> nw.LazyFrame[Any]:
    """One row an organization and work occasion or update of its own: org, occasion.

    Sitting in a meeting about a theme is no work on it, so meetings are left out.
    """
    work = tables.occasions.filter(nw.col("kind").is_in(_WORKS)).select("occasion")
    rows = tables.participations.join(work, on="occasion", how="semi")
    return rows.select("org", "occasion").unique()


def works(tables: Tables) -> nw.LazyFrame[Any]:
    """How many work occasions and updates the records hold at all: one row, `works`."""
    return tables.occasions.filter(nw.col("kind").is_in(_WORKS)).select(
        works=nw.len().cast(nw.Int64)
    )


def themes_of(tables: Tables) -> nw.LazyFrame[Any]:
    """Which organization works on which theme, in how many occasions: org, theme, occasions."""
    on = tables.occasion_themes.select("occasion", "theme").unique()
    counted = doings(tables).join(on, on="occasion").group_by("org", "theme")
    return counted.agg(occasions=nw.len().cast(nw.Int64))


def countries_of(tables: Tables) -> nw.LazyFrame[Any]:
    """Which organization works in which country, in how many occasions: org, country, occasions."""
    where = about(tables).select("occasion", "country").unique()
    counted = doings(tables).join(where, on="occasion").group_by("org", "country")
    return counted.agg(occasions=nw.len().cast(nw.Int64))


def named_themes_of(tables: Tables) -> nw.LazyFrame[Any]:
    """As `themes_of`, with the theme's name."""
    return themes_of(tables).join(tables.themes.select("theme", "name"), on="theme")


def named_countries_of(tables: Tables) -> nw.LazyFrame[Any]:
    """As `countries_of`, with the country's name."""
    names = tables.places.select(nw.col("place").alias("country"), "name")
    return countries_of(tables).join(names, on="country")


def about(tables: Tables) -> nw.LazyFrame[Any]:
    """The places that occasions are about: occasion, place, country, level, parent.

    A meeting's venue and the homes of its guests are no work there.
    """
    rows = tables.occasion_places.filter(nw.col("relation") == Relation.ABOUT.value)
    places = tables.places.select("place", "country", "level", "parent")
    return rows.select("occasion", "place").unique().join(places, on="place")


def shared(pairs: nw.LazyFrame[Any], of: nw.LazyFrame[Any], what: str) -> nw.LazyFrame[Any]:
    """For pairs that exist, how many `what` (a column of `of`) both sides have: left, right, n."""
    left = of.select(nw.col("org").alias("left"), what)
    right = of.select(nw.col("org").alias("right"), what)
    both = pairs.select("left", "right").join(left, on="left").join(right, on=["right", what])
    return both.group_by("left", "right").agg(nw.len().cast(nw.Int64).alias(f"n_{what}"))
