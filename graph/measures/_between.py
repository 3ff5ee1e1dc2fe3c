"""How often does each node lie on the shortest ways between others, exactly or nearly?"""

from __future__ import annotations

import igraph
import networkx as nx
import numpy as np
from numpy.typing import NDArray

from graph.twin import twin

COST = 4e9
"""Steps that are taken at most, as nodes times ties: some ten seconds."""
SURE = 0.05
"""The chance that any of the estimates is farther off than its bound."""

Values = NDArray[np.float64]


def between(graph: igraph.Graph) -> Values:
    """The number of pairs of others whose shortest ways lead through each vertex (Freeman 1977).

    Exact up to `COST`. Beyond, the ways from some vertices only, drawn by a fixed seed, are
    followed and scaled up (Brandes and Pich 2007, International Journal of Bifurcation and Chaos
    17:2303-2318).
    """
    drawn = pivots(graph.vcount(), graph.ecount())
    if drawn is None:
        return np.array(graph.betweenness(directed=False))
    part = np.array(graph.betweenness(directed=False, sources=drawn.tolist()))
    return np.asarray(part * (graph.vcount() / len(drawn)))


def pivots(vertices: int, ties: int) -> NDArray[np.int64] | None:
    """The vertices whose ways are followed, or None where all are."""
    count = int(COST // max(ties, 1))
    if count >= vertices:
        return None
    return np.sort(np.random.default_rng(0).choice(vertices, max(count, 1), replace=False))


def error(vertices: int, drawn: int) -> float:
    """How far any estimate is off at most, as a share of all pairs (Hoeffding, for all at once)."""
    return float(np.sqrt(np.log(2 * vertices / SURE) / (2 * drawn)))


def note(network: nx.Graph) -> str:
    """Says how sure the values are, where they are estimates."""
    graph = twin(network)
    drawn = pivots(graph.vcount(), graph.ecount())
    if drawn is None:
        return ""
    off = error(graph.vcount(), len(drawn))
    return (
        f"Estimated from the ways of {len(drawn):,} of {graph.vcount():,}, as following all would "
        f"take too long: with 95% certainty no value is off by more than {off:.3f} of all pairs."
    )
