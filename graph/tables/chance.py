"""What decides how often each pair would be together by chance?"""

from __future__ import annotations

from typing import Any

import narwhals as nw

from graph.records import Ground
from graph.tables import Tables
from graph.tables.company import company
from graph.tables.fractions import added
from graph.tables.strata import strata

_WHOLE = 2**44


def activity(tables: Tables) -> nw.LazyFrame[Any]:
    """In how many occasions with company each organization is: org, degree."""
    return _together(tables).group_by("org").agg(degree=nw.len().cast(nw.Int64))


def activities(tables: Tables) -> nw.LazyFrame[Any]:
    """How many organizations are in how many occasions with company: degree, organizations."""
    return activity(tables).group_by("degree").agg(organizations=nw.len().cast(nw.Int64))


def sizes(tables: Tables) -> nw.LazyFrame[Any]:
    """How many occasions with company have how many organizations: size, occasions."""
    return (
        _together(tables)
        .select("occasion", "size")
        .unique()
        .group_by("size")
        .agg(occasions=nw.len().cast(nw.Int64))
    )


def classes(tables: Tables) -> nw.LazyFrame[Any]:
    """How many pairs have the same two degrees and shared count: low, high, shared, pairs.

    Under a null model that fixes degrees and sizes these pairs are all equally likely.
    """
    counted = _with_degrees(tables)
    return counted.group_by("low", "high", "shared").agg(pairs=nw.len().cast(nw.Int64))


def beyond(tables: Tables, among: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """The pairs of some `classes` (low, high, shared): left, right."""
    on = ["low", "high", "shared"]
    return _with_degrees(tables).join(among, on=on, how="semi").select("left", "right")


def partners(found: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """In how many of some pairs (left, right) each organization is: org, pairs."""
    ends = nw.concat([found.select(nw.col(side).alias("org")) for side in ("left", "right")])
    return ends.group_by("org").agg(pairs=nw.len().cast(nw.Int64))


def expected(tables: Tables, among: nw.LazyFrame[Any], by: tuple[Ground, ...]) -> nw.LazyFrame[Any]:
    """How often pairs (left, right) would be together within the same strata: left, right, mean.

    The sum over strata of r_i r_j sum(c^2) / L^2, with r the occasions of each organization in
    the stratum, c the sizes of its occasions and L their sum (Chung and Lu 2002, Annals of
    Combinatorics 6:125-145, for two-mode margins).
    """
    there = _together(tables).join(strata(tables, by), on="occasion")
    weight = nw.col("size").sum().cast(nw.Float64) / nw.len().cast(nw.Float64) ** 2
    factors = there.group_by("stratum").agg(factor=weight)
    active = there.group_by("org", "stratum").agg(times=nw.len().cast(nw.Int64))
    one = active.rename({"org": "left", "times": "one"}).join(factors, on="stratum")
    both = among.select("left", "right").join(one, on="left")
    both = both.with_columns(at=_there("right")).drop("stratum")
    other = active.select(_there("org").alias("at"), nw.col("times").alias("other"))
    part = nw.col("one") * nw.col("other") * nw.col("factor") * _WHOLE
    parts = both.join(other, on="at").with_columns(part=part.round(0).cast(nw.Int64))
    return parts.group_by("left", "right").agg(mean=added(nw.col("part")))


def _there(org: str) -> nw.Expr:
    """An organization in a stratum as one key: joined by stratum alone, all pairs would be made."""
    return nw.concat_str([nw.col("stratum"), nw.col(org)], separator="\x1f")


def _with_degrees(tables: Tables) -> nw.LazyFrame[Any]:
    """The pairs that share an occasion: left, right, shared, and low and high, the smaller and
    the larger of their two degrees."""
    there = _together(tables).select("occasion", "org")
    both = there.join(there, on="occasion", suffix="_r").filter(nw.col("org") < nw.col("org_r"))
    counted = both.group_by("org", "org_r").agg(shared=nw.len().cast(nw.Int64))
    found = counted.rename({"org": "left", "org_r": "right"})
    degrees = activity(tables)
    left = degrees.rename({"org": "left", "degree": "one"})
    right = degrees.rename({"org": "right", "degree": "other"})
    both = found.join(left, on="left").join(right, on="right")
    return both.with_columns(
        low=nw.min_horizontal("one", "other"), high=nw.max_horizontal("one", "other")
    )


def _together(tables: Tables) -> nw.LazyFrame[Any]:
    """Company without those who were alone: one organization in a list is no evidence of ties."""
    return company(tables).filter(nw.col("size") > 1)
