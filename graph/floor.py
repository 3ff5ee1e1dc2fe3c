"""How many occasions must a pair share, so that the network can be held?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import narwhals as nw

from graph import engine
from graph.tables import Tables
from graph.tables.pairs import at_most, by_count


@dataclass(frozen=True, slots=True)
class Fit:
    """How many ties there would be, and the smallest count that brings them under the limit."""

    ties: int
    floor: int


def fits(
    tables: Tables, floor: int, limit: int, among: nw.LazyFrame[Any] | None = None
) -> Fit | None:
    """None where the pairs with at least `floor` occasions in common are within the limit.

    With `among` (left, right) only those pairs count.
    Counts first: cheaply, and pair by pair only where the cheap bound is over the limit.
    """
    bound = engine.run(at_most(tables))["pairs"][0].as_py() or 0
    if bound <= limit:
        return None
    counts = {
        row["shared"]: row["pairs"] for row in engine.run(by_count(tables, among)).to_pylist()
    }
    kept = sum(pairs for shared, pairs in counts.items() if shared >= floor)
    return None if kept <= limit else Fit(kept, _floor_within(counts, limit))


def _floor_within(counts: dict[int, int], limit: int) -> int:
    kept = 0
    for shared in sorted(counts, reverse=True):
        kept += counts[shared]
        if kept > limit:
            return shared + 1
    return 1
