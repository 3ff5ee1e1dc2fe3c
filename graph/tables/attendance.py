"""Which organization took part in which occasion?"""

from __future__ import annotations

from typing import Any

import narwhals as nw

from graph.tables import Tables
from graph.tables.company import company


def attendances(tables: Tables) -> nw.LazyFrame[Any]:
    """One row an organization and occasion: org, occasion. A session counts as its meeting."""
    return company(tables).select("org", "occasion")


def attended(tables: Tables) -> nw.LazyFrame[Any]:
    """The occasions that anybody took part in: occasion, title, kind."""
    ids = attendances(tables).select("occasion").unique()
    return tables.occasions.join(ids, on="occasion", how="semi").select("occasion", "title", "kind")
