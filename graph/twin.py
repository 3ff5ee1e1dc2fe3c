"""How does a network reach igraph, which computes much faster than Python can?"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from operator import attrgetter
from weakref import WeakKeyDictionary

import igraph
import networkx as nx
import numpy as np
from numpy.typing import NDArray

from graph.records import Node

Ends = NDArray[np.int64]

_twins: WeakKeyDictionary[nx.Graph, igraph.Graph] = WeakKeyDictionary()


def twin(network: nx.Graph) -> igraph.Graph:
    """The igraph of a network, with the Node of each vertex as `node` and no other attribute.

    Vertices stand in the order of their nodes and edges in the order of their ends, so that two
    networks with the same content have the same twin, whatever order they were built in. Kept
    as long as the network lives; only a frozen network has a kept twin, for any other may change.
    """
    if not _stays(network):
        return _built(network)
    if network not in _twins:
        _twins[network] = _built(network)
    return _twins[network]


def scored(graph: igraph.Graph, scores: Iterable[float]) -> dict[Node, float]:
    """The scores of a twin's vertices by node; undefined ones (not finite) are left out."""
    values = np.fromiter(scores, float, graph.vcount())
    defined = np.flatnonzero(np.isfinite(values))
    nodes = graph.vs["node"]
    return {nodes[place]: float(values[place]) for place in defined}


def ends(graph: igraph.Graph) -> tuple[Ends, Ends]:
    """The two vertices of every edge of a twin, in the order of its edges; not to be changed."""
    heads, tails = graph["ends"].T
    return heads, tails


def _stays(network: nx.Graph) -> bool:
    """A view is frozen too, but shows whatever happens to the graph behind it."""
    return nx.is_frozen(network) and not hasattr(network, "_graph")


def _built(network: nx.Graph) -> igraph.Graph:
    nodes = sorted(network, key=attrgetter("kind", "key"))
    edges = _edges(network, nodes)
    graph = igraph.Graph(n=len(nodes), edges=edges, vertex_attrs={"node": nodes})
    edges.setflags(write=False)
    graph["ends"] = edges  # igraph would tell them as a list of pairs, which takes far longer
    return graph


def _edges(network: nx.Graph, nodes: list[Node]) -> Ends:
    """Pairs of vertex numbers, each edge once, sorted."""
    place = {node: number for number, node in enumerate(nodes)}
    partners = [network.adj[node] for node in nodes]
    heads = np.repeat(np.arange(len(nodes)), [len(found) for found in partners])
    tails = np.fromiter(map(place.__getitem__, chain.from_iterable(partners)), int, len(heads))
    once = heads <= tails
    heads, tails = heads[once], tails[once]
    return np.column_stack([heads, tails])[np.lexsort((tails, heads))]
