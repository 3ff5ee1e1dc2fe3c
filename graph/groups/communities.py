"""Which organizations are tied more among themselves than to others, and how surely?"""

from __future__ import annotations

from dataclasses import dataclass

import igraph
import networkx as nx
import numpy as np
from numpy.typing import NDArray

from graph.records import Node
from graph.steady import steady
from graph.twin import twin

Labels = NDArray[np.int64]
"""The community of each vertex, one number each."""

RUNS = 20


@dataclass(frozen=True, slots=True)
class Communities:
    """The communities that most runs agree on, and how far they agree."""

    members: tuple[tuple[Node, ...], ...]
    """The largest first. Organizations without ties are in none."""
    together: dict[Node, float]
    """How surely an organization belongs: the share of runs in which it is with each other
    member of its community, on average."""
    stability: float
    """Mean adjusted Rand index of two runs (Hubert and Arabie 1985): 1 where all are the same,
    about 0 where they agree no more than by chance."""
    modularity: float
    runs: int


def communities(
    network: nx.Graph, *, weight: str = "weight", runs: int = RUNS, seed: int = 0
) -> Communities:
    """The communities of a tie layer by Leiden for modularity (Traag and others 2019).

    Leiden ends elsewhere with another seed, so it is run with several, `seed` and those that
    follow; taken is the run that agrees best with all others. `weight` names the attribute of
    the ties that counts: "weight" (Newman), or "shared" (occasions in common).
    """
    graph = twin(network)
    part = graph.induced_subgraph([v for v, ties in enumerate(graph.degree()) if ties])
    nodes = part.vs["node"]
    if not nodes:
        return Communities((), {}, 1.0, 0.0, runs)
    weights = [network.edges[nodes[a], nodes[b]].get(weight, 1.0) for a, b in part.get_edgelist()]
    found = [_run(part, weights, number) for number in range(seed, seed + runs)]
    likeness = _likeness(found)
    chosen = found[int(np.argmax(likeness.sum(axis=1).round(9)))]
    pairs = likeness[np.triu_indices(runs, 1)]
    return Communities(
        _members(chosen, nodes),
        dict(zip(nodes, _together(chosen, found).tolist(), strict=True)),
        float(pairs.mean()) if len(pairs) else 1.0,
        float(part.modularity(chosen.tolist(), weights=weights)),
        runs,
    )


def bridged(network: nx.Graph, found: Communities) -> dict[Node, int]:
    """To how many communities other than its own each organization of a tie layer is tied."""
    of = {node: number for number, members in enumerate(found.members) for node in members}
    return {node: len({of[other] for other in network.adj[node]} - {of[node]}) for node in of}


def _run(graph: igraph.Graph, weights: list[float], seed: int) -> Labels:
    with steady(seed):
        found = graph.community_leiden("modularity", weights=weights, n_iterations=-1)
    return np.array(found.membership, np.int64)


def _likeness(found: list[Labels]) -> NDArray[np.float64]:
    """The adjusted Rand index of every two runs."""
    likeness = np.eye(len(found))
    for one, left in enumerate(found):
        for other in range(one):
            likeness[one, other] = likeness[other, one] = alike(left, found[other])
    return likeness


def alike(left: Labels, right: Labels) -> float:
    """The adjusted Rand index of two partitions, from pairs that are together in both."""
    both = _pairs(np.unique(left * (right.max() + 1) + right, return_counts=True)[1])
    ones, others = (_pairs(np.bincount(side)) for side in (left, right))
    chance = ones * others / max(_pairs(np.array([len(left)])), 1)
    most = (ones + others) / 2
    return 1.0 if most == chance else float((both - chance) / (most - chance))


def _pairs(sizes: Labels) -> float:
    return float((sizes * (sizes - 1) // 2).sum())


def _together(chosen: Labels, found: list[Labels]) -> NDArray[np.float64]:
    """For each vertex the mean share of runs in which it is with the others of its community."""
    sizes = np.bincount(chosen)[chosen]
    shares = np.zeros(len(chosen))
    for labels in found:
        cells = chosen * (labels.max() + 1) + labels
        _, cell, counts = np.unique(cells, return_inverse=True, return_counts=True)
        shares += (counts[cell] - 1) / np.maximum(sizes - 1, 1)
    return np.where(sizes > 1, shares / len(found), 1.0)


def _members(chosen: Labels, nodes: list[Node]) -> tuple[tuple[Node, ...], ...]:
    order = np.argsort(chosen, kind="stable")
    groups = np.split(order, np.flatnonzero(np.diff(chosen[order])) + 1)
    told = [tuple(nodes[vertex] for vertex in group) for group in groups]
    return tuple(sorted(told, key=lambda group: (-len(group), group)))
