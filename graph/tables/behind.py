"""Which line of which file says that an organization took part?"""

from __future__ import annotations

from typing import Any

import narwhals as nw

from graph.records import OccasionKind
from graph.tables import Tables
from graph.tables.company import roots


def behind(tables: Tables) -> nw.LazyFrame[Any]:
    """One line behind each part taken: org, occasion, title, start, source.

    What an organization did in a session stands behind its part in the meeting.
    """
    update = tables.occasions.filter(nw.col("kind") == OccasionKind.UPDATE.value)
    whole = nw.concat(
        [roots(tables.occasions), update.select("occasion", nw.col("occasion").alias("root"))]
    )
    rows = tables.participations.join(whole, on="occasion").group_by("org", "root")
    first = rows.agg(source=nw.col("source").min()).rename({"root": "occasion"})
    when = nw.coalesce(nw.col("start"), nw.col("reported")).alias("start")
    return first.join(tables.occasions.select("occasion", "title", when), on="occasion")
