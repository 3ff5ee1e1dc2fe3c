"""Which pairs have the strongest reasons? A door: runs the signals, returns suggestions."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import narwhals as nw
import pyarrow as pa

from graph import catalogue, engine
from graph.catalogue import Signal
from graph.reasons import Evidence, Reason, Synergy
from graph.records import Kind, Node
from graph.tables import Tables
from graph.tables.behind import behind

SHOWN = 6
"""Rows of evidence kept for a reason, of each of the two organizations."""

Pair = tuple[str, str]


def suggest(tables: Tables, *, org: str | None = None, top: int = 20) -> list[Synergy]:
    """The pairs with the highest score, best first; equal scores in alphabetical order.

    The score is the sum over a pair's reasons of strength / (the signal's greatest strength
    in these records): between 0 and the number of signals. It orders; it is no probability.
    With `org`, only pairs of that organization.
    """
    best = engine.run(_scored(tables, org).head(top)).to_pylist()
    if not best:
        return []
    scores = {(row["left"], row["right"]): row["score"] for row in best}
    reasons = _reasons(tables, list(scores))
    return [
        Synergy(
            Node(Kind.ORGANIZATION, left),
            Node(Kind.ORGANIZATION, right),
            score,
            tuple(sorted(reasons[left, right], key=lambda reason: reason.signal)),
        )
        for (left, right), score in scores.items()
    ]


def left_out(tables: Tables) -> tuple[str, ...]:
    """What the signals passed over, in sentences: never silently."""
    notes = []
    for name, signal in catalogue.signals().items():
        if signal.left_out is None:
            continue
        rows = engine.run(signal.left_out(tables).sort("size", "what", descending=[True, False]))
        if rows.num_rows:
            more = f" and {rows.num_rows - 1:,} more" if rows.num_rows > 1 else ""
            notes.append(
                f"{signal.title} ({name}) passes over {rows['what'][0]}{more}: "
                f"{signal.left_out_because}."
            )
    return tuple(notes)


def _scored(tables: Tables, org: str | None) -> nw.LazyFrame[Any]:
    """Every pair with a reason and its score, best first: left, right, score."""
    parts = [_relative(signal.pairs(tables)) for signal in catalogue.signals().values()]
    pairs = nw.concat(parts)
    if org is not None:
        pairs = pairs.filter((nw.col("left") == org) | (nw.col("right") == org))
    scored = pairs.group_by("left", "right").agg(score=nw.col("relative").sum().round(9))
    return scored.sort("score", "left", "right", descending=[True, False, False])


def _relative(pairs: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    strongest = pairs.select(greatest=nw.col("strength").max())
    rows = pairs.select("left", "right", "strength").join(strongest, how="cross")
    return rows.select("left", "right", relative=nw.col("strength") / nw.col("greatest"))


def _reasons(tables: Tables, pairs: list[Pair]) -> dict[Pair, list[Reason]]:
    """The reasons of the best pairs only, with the rows behind them."""
    found: dict[Pair, list[Reason]] = defaultdict(list)
    chosen = _pairs_frame(tables, pairs)
    names = tables.organizations.select("org", "name")
    for name, signal in catalogue.signals().items():
        facts = signal.pairs(tables).join(chosen, on=["left", "right"], how="semi")
        told = facts.join(_called(names, "left"), on="left").join(
            _called(names, "right"), on="right"
        )
        rows = _evidence(tables, signal, chosen)
        for row in engine.run(told).to_pylist():
            pair = row["left"], row["right"]
            words = signal.sentence(row)
            found[pair].append(Reason(name, words, row["strength"], _of_both(rows[pair], pair)))
    return found


def _called(names: nw.LazyFrame[Any], side: str) -> nw.LazyFrame[Any]:
    called = nw.coalesce(nw.col("name"), nw.col("org")).alias(f"{side}_name")
    return names.select(nw.col("org").alias(side), called)


def _pairs_frame(tables: Tables, pairs: list[Pair]) -> nw.LazyFrame[Any]:
    left, right = zip(*pairs, strict=True)
    frame: nw.LazyFrame[Any] = tables.run.table(pa.table({"left": left, "right": right}))
    return frame


def _evidence(
    tables: Tables, signal: Signal, chosen: nw.LazyFrame[Any]
) -> dict[Pair, list[Evidence]]:
    rows = signal.evidence(tables, chosen).join(behind(tables), on=["org", "occasion"])
    ordered = engine.run(rows.sort("left", "right", "start", "occasion", "org"))
    found: dict[Pair, list[Evidence]] = defaultdict(list)
    for row in ordered.to_pylist():
        kept = Evidence(row["org"], row["occasion"], row["title"] or "", row["source"] or "")
        found[row["left"], row["right"]].append(kept)
    return found


def _of_both(rows: list[Evidence], pair: Pair) -> tuple[Evidence, ...]:
    """The first rows of either side: a long list of one must not hide the other."""
    sides = ([row for row in rows if row.org == org][:SHOWN] for org in pair)
    return tuple(row for side in sides for row in side)
