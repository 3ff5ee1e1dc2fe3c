"""Which partners do the two ends of a tie have in common?"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import igraph
import numpy as np
from numpy.typing import NDArray

from graph.twin import Ends, ends

Places = NDArray[np.intp]
Values = NDArray[np.float64]

_AT_ONCE = 1 << 18
"""Pairs of ties looked at in one go, so that memory stays small."""


def shared(graph: igraph.Graph) -> Values:
    """For every tie the sum of 1 / degree over the partners that both of its ends have.

    What structural holes are measured by; worked out once for all of them and kept by the twin.
    """
    if "shared" not in graph.attributes():
        graph["shared"] = common(graph, 1 / np.maximum(graph.degree(), 1))
    found: Values = graph["shared"]
    return found


def strains(graph: igraph.Graph) -> tuple[Ends, Values]:
    """Every tie from either end: the vertex, and how much it is constrained there times d^2.

    Where all ties weigh the same, Burt's local constraint of a vertex with d partners by one of
    them is (1 + s)^2 / d^2, with s the sum of 1 / degree over the partners they have in common.
    """
    strain = (1 + shared(graph)) ** 2
    return np.concatenate(ends(graph)), np.concatenate([strain, strain])


def common(graph: igraph.Graph, worth: Values) -> Values:
    """For every tie the sum of `worth` over the partners that both of its ends have.

    Every triangle is found once, from its vertex of least degree, by looking up whether two of
    that vertex's ties to higher ones are closed by a third (Chiba and Nishizeki 1985).
    """
    heads, tails = ends(graph)
    rank = np.empty(len(worth), np.int64)
    rank[np.argsort(graph.degree(), kind="stable")] = np.arange(len(worth))
    low, high = np.sort([rank[heads], rank[tails]], axis=0)
    order = np.lexsort((high, low))
    low, high = low[order], high[order]
    by_rank = np.empty(len(worth))
    by_rank[rank] = worth
    sums = np.zeros(len(low))
    for one, two, three in _triangles(low, high, len(worth)):
        sums += np.bincount(one, by_rank[high[two]], len(low))
        sums += np.bincount(two, by_rank[high[one]], len(low))
        sums += np.bincount(three, by_rank[low[one]], len(low))
    found = np.empty(len(low))
    found[order] = sums
    return found


def _triangles(low: Ends, high: Ends, size: int) -> Iterator[tuple[Places, Places, Places]]:
    """Triples of ties that close, as places in a list that is sorted by low and then high."""
    keys = low * size + high
    later = np.searchsorted(low, low, side="right") - np.arange(len(low)) - 1
    before = np.concatenate([[0], np.cumsum(later)])
    steps = np.arange(0, before[-1] + 1, max(_AT_ONCE, len(low)))
    cuts = np.unique([*np.searchsorted(before, steps), len(low)])
    for start, stop in pairwise(cuts):
        one = np.repeat(np.arange(start, stop), later[start:stop])
        two = one + 1 + np.arange(len(one)) + before[start] - before[one]
        wanted = high[one] * size + high[two]
        three = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
        closed = np.flatnonzero(keys[three] == wanted)
        yield one[closed], two[closed], three[closed]
