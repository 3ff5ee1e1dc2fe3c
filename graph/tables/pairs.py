"""Which pairs of organizations met, worked or funded, and how often?"""

from __future__ import annotations

from typing import Any

import narwhals as nw

from graph.tables import Tables
from graph.tables.company import company, in_sessions
from graph.tables.fractions import added, one_in


def pairs(there: nw.LazyFrame[Any], *, floor: int = 1) -> nw.LazyFrame[Any]:
    """One row a pair of `company`, `left < right`, with at least `floor` occasions in common.

    Columns: left, right, met, worked, ongoing, funded, shared (occasions in common), weight
    (Newman 2001: the sum of 1/(n-1) over them, n organizations each), first, last. A meeting
    and its sessions count once. A pair in a work occasion has worked where both do more than
    fund; where one of them funds, it counts as funded. Hand in part of `company` to count
    only that part: its sizes stay those of the whole.
    """
    often = _often(there, floor).filter(nw.col("size") > 1)
    often = often.with_columns(part=one_in(nw.col("size") - 1))
    right = often.select("occasion", "org", "funds", "does")
    both = often.join(right, on="occasion", suffix="_r").filter(nw.col("org") < nw.col("org_r"))
    counted = both.with_columns(
        worked=(1 - nw.col("meeting")) * nw.col("does") * nw.col("does_r"),
        funded=(1 - nw.col("meeting")) * nw.max_horizontal("funds", "funds_r"),
    )
    grouped = counted.group_by("org", "org_r").agg(
        met=nw.col("meeting").sum().cast(nw.Int64),
        worked=nw.col("worked").sum().cast(nw.Int64),
        ongoing=(nw.col("worked") * nw.col("ongoing")).sum().cast(nw.Int64),
        funded=nw.col("funded").sum().cast(nw.Int64),
        shared=nw.len().cast(nw.Int64),
        weight=added(nw.col("part")),
        first=nw.col("since").min(),
        last=nw.coalesce(nw.col("until"), nw.col("since")).max(),
    )
    return grouped.filter(nw.col("shared") >= floor).rename({"org": "left", "org_r": "right"})


def pairs_in_sessions(tables: Tables, among: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """How many sessions pairs shared: left, right, met_in_sessions.

    Only organizations of the pairs `among` are counted, as a floor leaves few of them.
    """
    ends = nw.concat([among.select(nw.col(side).alias("org")) for side in ("left", "right")])
    rows = in_sessions(tables).join(ends.unique(), on="org", how="semi")
    both = rows.join(rows, on="occasion", suffix="_r").filter(nw.col("org") < nw.col("org_r"))
    counted = both.group_by("org", "org_r").agg(met_in_sessions=nw.len().cast(nw.Int64))
    return counted.rename({"org": "left", "org_r": "right"})


def at_most(tables: Tables) -> nw.LazyFrame[Any]:
    """How many pairs there can be at most, cheaply, before any pair is made: one row, `pairs`."""
    ends = company(tables).select((nw.col("size") - 1).sum().cast(nw.Int64).alias("ends"))
    return ends.select(pairs=nw.col("ends") // 2)


def by_count(tables: Tables, among: nw.LazyFrame[Any] | None = None) -> nw.LazyFrame[Any]:
    """How many pairs, of those `among`, have each number of occasions in common: shared, pairs."""
    found = pairs(company(tables))
    kept = found if among is None else found.join(among, on=["left", "right"], how="semi")
    return kept.group_by("shared").agg(pairs=nw.len().cast(nw.Int64))


def _often(there: nw.LazyFrame[Any], floor: int) -> nw.LazyFrame[Any]:
    """Without organizations that come too rarely to reach the floor with anyone."""
    if floor <= 1:
        return there
    counted = there.group_by("org").agg(n=nw.len()).filter(nw.col("n") >= floor)
    return there.join(counted, on="org", how="semi")
