"""How much does each organization take part, whatever the floor of the ties?"""

from __future__ import annotations

from typing import Any

import narwhals as nw

from graph.tables import Tables
from graph.tables.company import company


def tallies(tables: Tables) -> nw.LazyFrame[Any]:
    """Every organization with what it took part in, counted over the full records.

    Columns: org, name, type, country, meetings, works, occasions (meetings + works), strength
    (occasions with company). Newman's weights of an organization's ties add up to its strength.
    """
    counted = (
        company(tables)
        .group_by("org")
        .agg(
            meetings=nw.col("meeting").sum().cast(nw.Int64),
            occasions=nw.len().cast(nw.Int64),
            strength=(nw.col("size") > 1).cast(nw.Int64).sum().cast(nw.Int64),
        )
    )
    counts = ("meetings", "occasions", "strength")
    full = tables.organizations.select("org", "name", "type", "country")
    full = full.join(counted, on="org", how="left").with_columns(nw.col(*counts).fill_null(0))
    return full.with_columns(works=nw.col("occasions") - nw.col("meetings"))
