"""Who works on the same theme in the same place at the same time, without a tie?"""

from __future__ import annotations

from typing import Any

import narwhals as nw

from graph.catalogue import Signal
from graph.synergies.signals._words import others
from graph.tables import Tables
from graph.tables.company import company
from graph.tables.ground import ground
from graph.tables.pairs import pairs
from graph.tables.periods import both_known, may_overlap
from graph.tables.work import doings

CROWD = 60
"""Organizations in one theme and place above which sharing it says nothing about a pair."""


def same_ground(tables: Tables) -> nw.LazyFrame[Any]:
    """Pairs without any tie, active on the same theme in the same place, maybe at the same time.

    The same place is the finest level that both records name. `strength` is the number of
    shared theme-place cells; one counts half where it is unknown whether the times overlap.
    """
    meets = _meetings_of_ground(tables).group_by("org", "org_r", "theme", "within")
    cells = meets.agg(known=nw.col("known").max())
    found = (
        _told(tables, cells)
        .group_by("org", "org_r")
        .agg(cells=nw.len().cast(nw.Int64), known=nw.col("known").sum(), cell=nw.col("cell").min())
    )
    scored = found.rename({"org": "left", "org_r": "right"}).with_columns(
        strength=(nw.col("cells") + nw.col("known")).cast(nw.Float64) / 2
    )
    return scored.join(_tied(tables), on=["left", "right"], how="anti")


def evidence(tables: Tables, found: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """What both did in the cell that the sentence names: left, right, org, occasion."""
    keys = found.select(nw.col("left").alias("org"), nw.col("right").alias("org_r"))
    meets = _meetings_of_ground(tables).join(keys, on=["org", "org_r"], how="semi")
    named = _told(tables, meets).filter(nw.col("cell") == nw.col("cell").min().over("org", "org_r"))
    told = named.rename({"org": "left", "org_r": "right"})
    sides = [
        told.select("left", "right", nw.col(side).alias("org"), nw.col(occasion).alias("occasion"))
        for side, occasion in (("left", "occasion"), ("right", "occasion_r"))
    ]
    return nw.concat(sides).unique()


def crowds(tables: Tables) -> nw.LazyFrame[Any]:
    """The theme-place cells that are passed over, as too crowded: what, size."""
    named = _told(tables, _crowds(tables))
    return named.select(nw.col("cell").alias("what"), nw.col("orgs").alias("size"))


def sentence(row: dict[str, Any]) -> str:
    """A pair's facts in words."""
    unsure = row["cells"] - row["known"]
    when = "at overlapping times" if not unsure else "and whether at the same time is not on record"
    if 0 < unsure < row["cells"]:
        when = f"at overlapping times where they are known ({row['known']} of {row['cells']})"
    return (
        f"{row['left_name']} and {row['right_name']} both work on {row['cell']}"
        f"{others(row['cells'] - 1, 'theme-place cell')}, {when}; no tie is on record."
    )


def _told(tables: Tables, cells: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Cells (theme, within) with `cell`, their names in words; a key stands for no name."""
    on = nw.coalesce(nw.col("name"), nw.col("theme")).alias("on")
    at = nw.coalesce(nw.col("name"), nw.col("place")).alias("at")
    themes = tables.themes.select("theme", on)
    places = tables.places.select(nw.col("place").alias("within"), at)
    named = cells.join(themes, on="theme").join(places, on="within")
    return named.with_columns(cell=nw.concat_str(nw.col("on", "at"), separator=" in "))


def _crowds(tables: Tables) -> nw.LazyFrame[Any]:
    counted = ground(tables).group_by("theme", "within")
    return counted.agg(orgs=nw.col("org").n_unique().cast(nw.Int64)).filter(nw.col("orgs") > CROWD)


def _meetings_of_ground(tables: Tables) -> nw.LazyFrame[Any]:
    """Two organizations' occasions side by side, wherever they share a cell that is no crowd."""
    cells = ground(tables).join(_crowds(tables), on=["theme", "within"], how="anti")
    both = cells.join(cells, on=["theme", "within", "level"], suffix="_r")
    finest = (nw.col("level") == nw.col("finest")) | (nw.col("level") == nw.col("finest_r"))
    met = both.filter(nw.col("org") < nw.col("org_r")).filter(finest).filter(may_overlap("_r"))
    return met.with_columns(known=both_known("_r").cast(nw.Int64))


def _tied(tables: Tables) -> nw.LazyFrame[Any]:
    active = doings(tables).select("org").unique()
    return pairs(company(tables).join(active, on="org", how="semi")).select("left", "right")


SIGNAL = Signal(
    pairs=same_ground,
    evidence=evidence,
    sentence=sentence,
    title="Same theme, same place, no tie",
    question="Who works on the same theme in the same place at the same time, without a tie?",
    source="declared rule; 3W/4W practice of who does what where and when",
    left_out=crowds,
    left_out_because=f"a cell of more than {CROWD} organizations says little about a pair",
)
