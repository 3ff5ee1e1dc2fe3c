"""Which occasions are alike, so that being together in them is no surprise?"""

from __future__ import annotations

from typing import Any

import narwhals as nw

from graph.records import Ground
from graph.tables import Tables
from graph.tables.company import roots
from graph.tables.periods import dated


def strata(tables: Tables, by: tuple[Ground, ...]) -> nw.LazyFrame[Any]:
    """The stratum of each occasion: occasion, stratum (text); a single one without `by`.

    Of several themes of an occasion the one with most occasions counts, and the first in the
    alphabet of those; the period is the year in which it began. Occasions without a theme, and
    those of unknown time, are strata of their own.
    """
    found = tables.occasions.select("occasion", stratum=nw.lit(""))
    if Ground.THEME in by:
        found = _within(found, _main_themes(tables))
    if Ground.PERIOD in by:
        year = nw.col("since").dt.year().cast(nw.String)
        found = _within(found, dated(tables.occasions).select("occasion", part=year))
    return found


def _within(found: nw.LazyFrame[Any], parts: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Each stratum cut into its parts."""
    rows = found.join(parts, on="occasion", how="left")
    cut = nw.concat_str([nw.col("stratum"), nw.col("part").fill_null("")], separator="\x1f")
    return rows.select("occasion", stratum=cut)


def _main_themes(tables: Tables) -> nw.LazyFrame[Any]:
    """The theme that stands for each occasion, its sessions' themes among them."""
    whole = roots(tables.occasions)
    rows = tables.occasion_themes.select("occasion", "theme").join(whole, on="occasion")
    rows = rows.select("root", "theme").unique()
    often = rows.group_by("theme").agg(often=nw.len())
    told = rows.join(often, on="theme")
    most = told.group_by("root").agg(often=nw.col("often").max())
    best = told.join(most, on=["root", "often"]).group_by("root")
    return best.agg(part=nw.col("theme").min()).rename({"root": "occasion"})
