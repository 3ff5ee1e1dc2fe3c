"""How near is everybody to everybody, with one organization gone or with a set to start from?"""

from __future__ import annotations

import igraph
import numpy as np
from numpy.typing import NDArray

from graph.errors import BadChoice
from graph.groups._search import Tried, Values

Near = NDArray[np.float32]

MOST = 6_000
"""A table of all distances of more organizations would not fit a small machine."""

_ROWS = 256


def farness(graph: igraph.Graph, limit: int) -> Values:
    """For each vertex the sum of 1 / distance over ordered pairs once it is gone, at most.

    Who lies on no shortest way takes only the own distances along. Of the others the `limit`
    that lie on most are taken out in turn; the rest are credited with their own distances.
    """
    own = np.array(graph.harmonic_centrality(normalized=False), float)
    left = own.sum() - 2 * own
    between = np.array(graph.betweenness(directed=False), float).round(9)
    order = np.lexsort((np.arange(len(own)), -own.round(9), -between))
    for vertex in order[: min(limit, int((between > 0).sum()))].tolist():
        rest = graph.copy()
        rest.delete_vertices(vertex)
        left[vertex] = np.nansum(rest.harmonic_centrality(normalized=False))
    return np.asarray(left)


def reach(graph: igraph.Graph, steps: int | None) -> Tried:
    """The mean nearness of all to a set with each vertex added: 1 within the steps, else 0.

    Without steps nearness is 1 / distance, and 1 for the members themselves.
    """
    near = _near(graph, steps)

    def tried(chosen: list[int]) -> Values:
        there = near[chosen].max(axis=0) if chosen else np.zeros(len(near), np.float32)
        blocks = [near[at : at + _ROWS] for at in range(0, len(near), _ROWS)]
        sums = [np.maximum(block, there).sum(axis=1, dtype=float) for block in blocks]
        values = np.concatenate(sums) / len(near)
        values[chosen] = -np.inf
        return np.asarray(values)

    return tried


def _near(graph: igraph.Graph, steps: int | None) -> Near:
    size = graph.vcount()
    if size > MOST:
        raise BadChoice(
            f"Distances between {size:,} organizations are too many to hold; {MOST:,} are the "
            "most. Narrow the years or the themes, or keep only pairs with more in common."
        )
    near = np.empty((size, size), np.float32)
    for start in range(0, size, _ROWS):
        rows = range(start, min(start + _ROWS, size))
        far = np.array(graph.distances(source=list(rows)), np.float32)
        near[rows] = far <= steps if steps is not None else 1 / np.maximum(far, 1)
    return near
