"""How much are the ties of each organization turned to those of another kind?"""

from __future__ import annotations

import igraph
import networkx as nx
import numpy as np
from numpy.typing import NDArray

from graph.records import Node
from graph.twin import ends, scored, twin


def outward(network: nx.Graph, attribute: str) -> dict[Node, float]:
    """E-I index by a node attribute: (external - internal) / (external + internal) ties.

    Absent for an organization of which the attribute is unknown, or of all of its partners.
    """
    graph = twin(network)
    heads, tails = ends(graph)
    kinds = _kinds(network, graph, attribute)
    known = (kinds[heads] >= 0) & (kinds[tails] >= 0)
    heads, tails = heads[known], tails[known]
    outside = np.where(kinds[heads] == kinds[tails], -1.0, 1.0)
    either, size = np.concatenate([heads, tails]), graph.vcount()
    balance = np.bincount(either, np.concatenate([outside, outside]), size)
    ties = np.bincount(either, minlength=size)
    return scored(graph, balance / np.where(ties, ties, np.nan))


def _kinds(network: nx.Graph, graph: igraph.Graph, attribute: str) -> NDArray[np.int64]:
    """The attribute of every vertex as a number, -1 where it is unknown."""
    told = dict(network.nodes(data=attribute))
    numbers: dict[str | None, int] = {None: -1, "": -1}
    found = (numbers.setdefault(told[node], len(numbers)) for node in graph.vs["node"])
    return np.fromiter(found, np.int64, graph.vcount())
