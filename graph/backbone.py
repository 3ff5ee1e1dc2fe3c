"""Which ties happen more often than chance? A door: runs the counts once, scores them by class."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import narwhals as nw
import numpy as np
import pandas as pd
import pyarrow as pa
from numpy.typing import NDArray

from graph import engine
from graph.records import VALIDATED, Ground, Support
from graph.significance.correction import threshold
from graph.significance.enough import needed
from graph.significance.model import Chance, chance
from graph.significance.tails import mean, poisson, screened
from graph.tables import Tables
from graph.tables import chance as counts

RATE = 0.01
"""Share of the ties called more than chance that may be chance after all (Benjamini-Hochberg)."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What can be said of all pairs of some records."""

    tests: int
    """All pairs that there can be, also those that never met."""
    validated: int
    """How many pairs are together more often than chance."""
    least: int | None
    """The smallest number of common occasions that could tell anything of any two equally
    active organizations; None where no number could."""


@dataclass(frozen=True, slots=True)
class Backbone:
    """What chance alone would do with organizations so active and occasions so large."""

    model: Chance
    degrees: dict[str, int]
    """In how many occasions with company each organization is."""
    tests: int
    """All pairs that there can be."""
    limit: float
    """The largest probability that counts as more than chance, 0 where none does."""
    validated: int
    """How many pairs are together more often than chance."""
    beyond: pa.Table
    """Their classes: low, high (the two degrees), shared."""

    @property
    def bar(self) -> float:
        """The probability that one more pair would have to reach."""
        return max(self.limit, RATE / max(self.tests, 1))

    @property
    def verdict(self) -> Verdict:
        """What can be said of all pairs."""
        degrees = self.model.degrees
        found = needed(self.model, degrees, degrees, self.bar)
        least = min(found[found <= degrees].tolist(), default=None)
        return Verdict(self.tests, self.validated, least)


def backbone(tables: Tables) -> Backbone:
    """The null model of some tables, and which pairs are together more often than it says."""
    model = chance(
        *_columns(counts.activities(tables), "degree", "organizations"),
        *_columns(counts.sizes(tables), "size", "occasions"),
    )
    classes = engine.run(counts.classes(tables))
    low, high, shared, pairs = (classes[name].to_numpy() for name in classes.column_names)
    active = engine.run(counts.activity(tables)).to_pydict()
    tests = len(active["org"]) * (len(active["org"]) - 1) // 2
    above = RATE * float(pairs.sum()) / max(tests, 1)  # no larger one could stand the correction
    tails = screened(model, (low, high, shared), above)
    limit = threshold(tails, pairs, tests, rate=RATE)
    kept = (tails <= limit) & (limit > 0)
    degrees = dict(zip(active["org"], active["degree"], strict=True))
    beyond = classes.filter(pa.array(kept)).drop(["pairs"])
    return Backbone(model, degrees, tests, limit, int(pairs[kept].sum()), beyond)


def validated(tables: Tables, null: Backbone) -> nw.LazyFrame[Any]:
    """The pairs that are together more often than chance: left, right."""
    return counts.beyond(tables, tables.run.table(null.beyond))


def partners(tables: Tables, null: Backbone) -> dict[str, int]:
    """With how many others each organization is together more often than chance; 0 is absent."""
    rows = engine.run(counts.partners(validated(tables, null))).to_pydict()
    return dict(zip(rows["org"], rows["pairs"], strict=True))


def judged(tables: Tables, null: Backbone, ties: pa.Table, by: tuple[Ground, ...]) -> pd.DataFrame:
    """What can be said of ties (left, right, shared): columns expected, needed, support, in order.

    `expected`: common occasions by chance; `needed`: how many it would take to tell; `by`: the
    ground that ties beyond chance are held against once more.
    """
    one, other = (_degrees(null, ties[side]) for side in ("left", "right"))
    shared = ties["shared"].to_numpy()
    low, high = np.minimum(one, other), np.maximum(one, other)
    by_class, back = np.unique(np.column_stack([low, high]), axis=0, return_inverse=True)
    least = needed(null.model, by_class[:, 0], by_class[:, 1], null.bar)[back]
    support = np.full(len(shared), Support.RECORDED, object)
    support[least > low] = Support.TOO_FEW
    support[shared >= least] = Support.BEYOND_CHANCE
    beyond = np.flatnonzero(shared >= least)
    support[beyond[_beyond_ground(tables, null, ties.take(beyond), by)]] = Support.BEYOND_GROUND
    said = pd.Series(support, dtype=object)
    return pd.DataFrame({"expected": mean(null.model, low, high), "needed": least, "support": said})


def enough(support: pd.Series[Any], least: Support) -> pd.Series[bool]:
    """Which of these say at least so much."""
    if least not in VALIDATED:
        return support.notna()
    return support.isin(VALIDATED[VALIDATED.index(least) :])


def _beyond_ground(
    tables: Tables, null: Backbone, ties: pa.Table, by: tuple[Ground, ...]
) -> NDArray[np.bool_]:
    """Which of these ties exceed chance also within their strata, corrected for all pairs."""
    if not len(ties):
        return np.zeros(0, bool)
    pairs = tables.run.table(ties.select(["left", "right"]))
    rows = engine.run(counts.expected(tables, pairs, by)).to_pandas()
    means = ties.select(["left", "right"]).to_pandas().merge(rows, how="left")["mean"].fillna(0)
    tails = poisson(means.to_numpy(), ties["shared"].to_numpy())
    limit = threshold(tails, np.ones(len(tails), np.int64), null.tests, rate=RATE)
    return np.asarray((tails <= limit) & (limit > 0))


def _degrees(null: Backbone, orgs: pa.ChunkedArray) -> NDArray[np.int64]:
    return np.fromiter((null.degrees[org] for org in orgs.to_pylist()), np.int64, len(orgs))


def _columns(sentence: object, *names: str) -> tuple[NDArray[np.int64], ...]:
    rows = engine.run(sentence)  # type: ignore[arg-type]
    return tuple(rows[name].to_numpy() for name in names)
