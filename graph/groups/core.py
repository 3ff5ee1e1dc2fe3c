"""Which organizations are the core that all are tied to, and which the periphery?"""

from __future__ import annotations

from dataclasses import dataclass

import igraph
import networkx as nx
import numpy as np
from numpy.typing import NDArray

from graph.records import Node
from graph.twin import twin

Picked = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Core:
    """A network in two parts (Borgatti and Everett 1999, the discrete model)."""

    core: tuple[Node, ...]
    periphery: tuple[Node, ...]
    errors: int
    """Pairs of the core without a tie, and pairs of the periphery with one: none in the ideal."""
    fit: float | None
    """Correlation of the ties with the ideal, ties between core and periphery left open; 1 is a
    perfect fit, 0 none. None where the core or the periphery has no pair, or all pairs are alike.
    """


def core(network: nx.Graph) -> Core:
    """The core and the periphery with the fewest errors there can be.

    In the ideal every pair of the core is tied and no pair of the periphery. The number of
    errors follows from the degrees: an organization is worth adding to a core of k as long as it
    has more than k ties, so that one walk in the order of the degrees finds the best of all
    splits (Lip 2011, arXiv:1102.5511). Of organizations with as many ties, of which only some
    fit, those with more ties to the sure core are taken, then in the order of their keys.
    """
    graph = twin(network)
    picked = _picked(graph)
    nodes = graph.vs["node"]
    inside = tuple(nodes[vertex] for vertex in np.flatnonzero(picked))
    outside = tuple(nodes[vertex] for vertex in np.flatnonzero(~picked))
    return Core(inside, outside, *_fit(graph, picked))


def _picked(graph: igraph.Graph) -> Picked:
    degrees = np.array(graph.degree(), np.int64)
    ranked = np.sort(degrees)[::-1]
    size = _size(ranked)
    edge = ranked[size - 1] if size else 0
    sure = degrees > edge
    known = np.array([sure[graph.neighbors(v)].sum() for v in range(len(degrees))], np.int64)
    order = np.lexsort((np.arange(len(degrees)), -known, -degrees))
    picked = np.zeros(len(degrees), bool)
    picked[order[:size]] = True
    return picked


def _size(ranked: NDArray[np.int64]) -> int:
    """How large the core is; of two sizes with as few errors the one that parts no equals.

    With just k ties an organization is neither worth adding to a core of k nor worth leaving.
    """
    size = int((ranked > np.arange(len(ranked))).sum())
    after = np.append(ranked, -1)
    neutral = 0 < size == after[size]
    return size + int(neutral and after[size - 1] == after[size] > after[size + 1])


def _fit(graph: igraph.Graph, picked: Picked) -> tuple[int, float | None]:
    """Errors, and the correlation of two columns of 0 and 1: phi, from a table of four counts."""
    ends = np.array(graph.get_edgelist(), np.int64).reshape(-1, 2)
    both = picked[ends].sum(axis=1)
    within, around = int((both == 2).sum()), int((both == 0).sum())
    inside, outside = int(picked.sum()), int((~picked).sum())
    pairs, others = inside * (inside - 1) // 2, outside * (outside - 1) // 2
    errors = pairs - within + around
    ties = within + around
    spread = pairs * others * ties * (pairs + others - ties)
    if not spread:
        return errors, None
    return errors, float((within * others - around * pairs) / np.sqrt(float(spread)))
