"""Who has worked with the same partners, but not with each other?"""

from __future__ import annotations

from typing import Any

import narwhals as nw

from graph.catalogue import Signal
from graph.tables import Tables
from graph.tables.company import company
from graph.tables.fractions import added, one_in
from graph.tables.pairs import pairs

HUB = 500
"""Partners of an organization above which having worked with it says little about two others."""


def common_partners(tables: Tables, *, at_least: int = 2) -> nw.LazyFrame[Any]:
    """Pairs without joint or funded work on record, with at least so many partners in common.

    `strength` is resource allocation (Zhou, Lu & Zhang 2009): the sum over the partners in
    common of 1 / (that partner's number of partners).
    """
    worked = _worked(tables)
    named = _through(worked).join(_names(tables), left_on="via", right_on="org")
    via = named.with_columns(part=one_in(nw.col("degree")))
    found = via.group_by("left", "right").agg(
        partners=nw.len().cast(nw.Int64),
        strength=added(nw.col("part")),
        one=nw.col("via_name").min(),
        another=nw.col("via_name").max(),
    )
    enough = found.filter(nw.col("partners") >= at_least)
    return enough.join(_together(tables), on=["left", "right"], how="anti")


def evidence(tables: Tables, found: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """The work of either with the partners that the sentence names: left, right, org, occasion."""
    keys = found.select("left", "right")
    via = _through(_worked(tables)).join(keys, on=["left", "right"], how="semi")
    called = via.join(_names(tables), left_on="via", right_on="org")
    name = nw.col("via_name")
    first, last = (end.over("left", "right") for end in (name.min(), name.max()))
    via = called.filter((name == first) | (name == last))
    does = company(tables).filter((nw.col("meeting") == 0) & (nw.col("does") == 1))
    parts = does.select("org", "occasion")
    partners = parts.select(nw.col("org").alias("via"), "occasion")
    sides = []
    for side in ("left", "right"):
        own = via.select("left", "right", "via", nw.col(side).alias("org")).join(parts, on="org")
        with_partner = own.join(partners, on=["via", "occasion"], how="semi")
        sides.append(with_partner.select("left", "right", "org", "occasion"))
    return nw.concat(sides).unique()


def sentence(row: dict[str, Any]) -> str:
    """A pair's facts in words."""
    more = row["partners"] - 2
    rest = f" and {more} more" if more else ""
    return (
        f"{row['left_name']} and {row['right_name']} both worked with {row['one']}"
        f"{', ' if more else ' and '}{row['another']}{rest}, but not with each other on record."
    )


def hubs(tables: Tables) -> nw.LazyFrame[Any]:
    """The organizations that are passed over as common partners: what, size."""
    big = _degrees(_both_ways(_worked(tables))).filter(nw.col("degree") > HUB)
    named = big.join(_names(tables), left_on="via", right_on="org")
    return named.select(nw.col("via_name").alias("what"), nw.col("degree").alias("size"))


def _worked(tables: Tables) -> nw.LazyFrame[Any]:
    work = company(tables).filter((nw.col("meeting") == 0) & (nw.col("does") == 1))
    return pairs(work).filter(nw.col("worked") > 0).select("left", "right")


def _together(tables: Tables) -> nw.LazyFrame[Any]:
    """Pairs with any work in common, done or funded: they need no introduction."""
    work = company(tables).filter(nw.col("meeting") == 0)
    return pairs(work).select("left", "right")


def _both_ways(worked: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    there = worked.select(nw.col("left").alias("org"), nw.col("right").alias("via"))
    back = worked.select(nw.col("right").alias("org"), nw.col("left").alias("via"))
    return nw.concat([there, back])


def _degrees(ways: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    return ways.group_by("via").agg(degree=nw.len().cast(nw.Int64))


def _through(worked: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Two organizations and each partner in common: left, right, via, degree (of via)."""
    ways = _both_ways(worked)
    narrow = _degrees(ways).filter(nw.col("degree") <= HUB)
    from_left = ways.join(narrow, on="via").rename({"org": "left"})
    pairs_via = from_left.join(ways.rename({"org": "right"}), on="via")
    return pairs_via.filter(nw.col("left") < nw.col("right"))


def _names(tables: Tables) -> nw.LazyFrame[Any]:
    return tables.organizations.select(
        "org", nw.coalesce(nw.col("name"), nw.col("org")).alias("via_name")
    )


SIGNAL = Signal(
    pairs=common_partners,
    evidence=evidence,
    sentence=sentence,
    title="Common partners",
    question="Who has worked with the same partners, but not with each other?",
    source="Zhou, Lu & Zhang 2009 (resource allocation)",
    left_out=hubs,
    left_out_because=f"having one of more than {HUB} partners in common says little",
)
