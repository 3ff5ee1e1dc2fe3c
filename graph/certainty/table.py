"""How certain is the place of each organization in a ranking? A door: runs one sentence."""

from __future__ import annotations

from dataclasses import dataclass

import networkx as nx
import numpy as np
import pandas as pd

from graph import engine
from graph.catalogue import Measure
from graph.certainty.draws import BOOTSTRAP, Draw, affordable, draws
from graph.certainty.ranks import Ranks, Values, between, in_top, ranks
from graph.certainty.worlds import Company, company_of, world
from graph.errors import BadChoice
from graph.network import layer
from graph.records import Layer
from graph.tables import Tables
from graph.tables.company import company
from graph.tables.scoped import scoped


@dataclass(frozen=True, slots=True)
class Certainty:
    """A ranking with what it is worth."""

    table: pd.DataFrame
    """kind, key, name, value, rank (1 is the highest; equal values share the best), low and high
    (it stays between these in nine of ten resamples), in_top (share of resamples in which it is
    in the top). The most certain of the top first."""
    resamples: int
    top: int
    note: str
    """How it was found, in a sentence."""


def certainty(
    tables: Tables, network: nx.Graph, measure: Measure, draw: Draw = BOOTSTRAP
) -> Certainty:
    """The organizations of a network by a measure of ties or of attendance, with rank intervals.

    The occasions are resampled, the network is made anew of each sample with the same floor, and
    the measure is taken again. Equal values get the ranks of any order among them, so that
    organizations that cannot be told apart have wide intervals. An organization that is in none
    of the drawn occasions comes last. `tables` are those that `network` was built from.

    Raises BadChoice for a measure that does not follow from who was in which occasion.
    """
    if measure.on not in (Layer.TIE, Layer.ATTENDANCE):
        raise _not_of_company(measure)
    within = scoped(tables, network.graph["scope"])
    rows = engine.run(company(within).select("org", "occasion", "meeting"))
    found = company_of(network, rows)
    once = world(found, np.ones(len(found.meeting), np.int64), measure.on)
    whole = _values(found, measure, once)
    _checked(whole, found, network, measure)
    tied = sum(degree > 0 for _, degree in once.degree)
    resamples = affordable(draw, tied, once.number_of_edges())
    best, worst = [], []
    for times in draws(draw, len(found.meeting), resamples):
        low, high = ranks(_values(found, measure, world(found, times, measure.on)))
        best.append(low)
        worst.append(high)
    table = _table(found, whole, (best, worst), draw.top)
    return Certainty(table, resamples, draw.top, _note(found, draw, resamples))


def _values(found: Company, measure: Measure, made: nx.Graph) -> Values:
    scores = measure.compute(made)
    return np.array([scores.get(org, np.nan) for org in found.orgs], float)


def _checked(whole: Values, found: Company, network: nx.Graph, measure: Measure) -> None:
    """Refuses a measure of ties that ties made anew of all occasions give other values of."""
    if measure.on is Layer.TIE:
        given = _values(found, measure, layer(network, Layer.TIE))
        if not np.allclose(whole, given, rtol=1e-6, equal_nan=True):
            raise _not_of_company(measure)


def _not_of_company(measure: Measure) -> BadChoice:
    return BadChoice(
        f"{measure.title} does not follow from who was in which occasion alone, so resampled "
        "occasions say nothing about it. Choose a measure of ties or of attendance."
    )


def _table(
    found: Company, whole: Values, moved: tuple[list[Ranks], list[Ranks]], top: int
) -> pd.DataFrame:
    best, worst = moved
    low, high = between(best, worst)
    share = np.mean([in_top(*pair, top) for pair in zip(best, worst, strict=True)], axis=0)
    columns = {
        "kind": [org.kind.value for org in found.orgs],
        "key": [org.key for org in found.orgs],
        "name": [facts["name"] for facts in found.facts],
        "value": whole,
        "rank": ranks(whole)[0],
        "low": low,
        "high": high,
        "in_top": share,
    }
    table = pd.DataFrame(columns).dropna(subset="value")
    by = ["in_top", "high", "rank", "name", "key"]
    return table.sort_values(by, ascending=[False, True, True, True, True], ignore_index=True)


def _note(found: Company, draw: Draw, resamples: int) -> str:
    how = "drawn with replacement"
    if draw.leave_out is not None:
        how = f"with {draw.leave_out:.0%} of them left out each time"
    few = " As many as its size affords." if draw.resamples is None and resamples < 100 else ""
    return f"{resamples} resamples of {len(found.meeting):,} occasions, {how}.{few}"
