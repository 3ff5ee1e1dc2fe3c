"""Who keeps meeting and has never worked together?"""

from __future__ import annotations

from typing import Any

import narwhals as nw

from graph.catalogue import Signal
from graph.synergies.signals._words import span, times
from graph.tables import Tables
from graph.tables.company import company
from graph.tables.pairs import pairs
from graph.tables.work import works


def keep_meeting(tables: Tables, *, at_least: int = 3) -> nw.LazyFrame[Any]:
    """Pairs that met at least so often without any joint or funded work on record.

    `strength` is the number of meetings in common.
    """
    often = pairs(company(tables), floor=at_least)
    idle = (nw.col("met") >= at_least) & (nw.col("worked") == 0) & (nw.col("funded") == 0)
    facts = often.filter(idle).select("left", "right", "met", "first", "last")
    scored = facts.with_columns(strength=nw.col("met").cast(nw.Float64))
    return scored.join(works(tables), how="cross")


def evidence(tables: Tables, found: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Both organizations' parts in the meetings that they shared: left, right, org, occasion."""
    met = company(tables).filter(nw.col("meeting") == 1).select("org", "occasion")
    left = found.select("left", "right").join(met, left_on="left", right_on="org")
    both = left.join(met, left_on=["right", "occasion"], right_on=["org", "occasion"])
    sides = [
        both.select("left", "right", nw.col(side).alias("org"), "occasion")
        for side in ("left", "right")
    ]
    return nw.concat(sides)


def sentence(row: dict[str, Any]) -> str:
    """A pair's facts in words."""
    met = (
        f"{row['left_name']} and {row['right_name']} met {times(row['met'])}"
        f"{span(row['first'], row['last'])}"
    )
    if not row["works"]:
        return f"{met}; whether they work together is not known, as these records hold no work."
    return f"{met}, and no work that they did together is on record."


SIGNAL = Signal(
    pairs=keep_meeting,
    evidence=evidence,
    sentence=sentence,
    title="Keep meeting, never worked together",
    question="Who keeps meeting and has never worked together?",
    source="declared rule; meeting is an opportunity for a tie, Borgatti & Halgin 2011",
)
