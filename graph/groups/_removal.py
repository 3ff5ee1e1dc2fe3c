"""Into what parts does a network fall without each of its organizations?"""

from __future__ import annotations

import igraph
import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]


def still_connected(graph: igraph.Graph) -> Values:
    """For each vertex the ordered pairs that still reach each other once it is gone.

    All at once, in time that grows with the ties: only a vertex that joins several blocks
    breaks its part, and into what follows from the tree of blocks (Hopcroft and Tarjan 1973).
    """
    parts = graph.connected_components()
    size = np.array(parts.sizes(), float)[parts.membership] if graph.vcount() else np.empty(0)
    whole = float(sum(part * (part - 1.0) for part in parts.sizes()))
    left = whole - _pairs(size) + _pairs(size - 1)
    blocks, joints = graph.biconnected_components(return_articulation_points=True)
    if joints:
        pieces = _pieces(list(blocks), joints, size)
        left[joints] = whole - _pairs(size[joints]) + pieces
    return np.asarray(left)


def _pairs(size: Values) -> Values:
    return np.asarray(size * (size - 1))


def _pieces(blocks: list[list[int]], joints: list[int], size: Values) -> Values:
    """For each joint the ordered pairs within the pieces that it leaves behind."""
    number = {vertex: len(blocks) + place for place, vertex in enumerate(joints)}
    edges = [(block, number[v]) for block, held in enumerate(blocks) for v in held if v in number]
    joined = np.bincount([block for block, _ in edges], minlength=len(blocks))
    own = np.array([len(held) for held in blocks]) - joined
    below = np.concatenate([own, np.ones(len(joints))])
    order, parents = _from_a_root(edges, len(below), len(blocks))
    within = np.zeros(len(below))
    for node in reversed(order):
        below[parents[node]] += below[node]
        within[parents[node]] += below[node] * (below[node] - 1)
    place = np.arange(len(blocks), len(below))
    return np.asarray(within[place] + _pairs(size[joints] - below[place]))


def _from_a_root(
    edges: list[tuple[int, int]], count: int, blocks: int
) -> tuple[list[int], list[int]]:
    """Every node of a forest but its roots, parents first, and the parent of each node.

    The root of each tree is a block, so that every joint has a block above it.
    """
    forest = igraph.Graph(n=count, edges=edges)
    roots = [min(tree) for tree in forest.connected_components()]
    forest.add_vertex()
    forest.add_edges([(count, root) for root in roots])
    order, _, parents = forest.bfs(count)
    return [node for node in order if node != count and parents[node] != count], parents
