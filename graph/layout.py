"""Where does each organization stand in the picture?"""

from __future__ import annotations

import igraph
import networkx as nx
import numpy as np
from numpy.typing import NDArray

from graph.records import Node
from graph.spacing import apart, below, spiral
from graph.steady import steady
from graph.twin import twin

Places = NDArray[np.float64]
"""One row a vertex: x and y in pixels of an unzoomed picture."""

SPACING = 90.0
"""Usual distance of a node to the next, in pixels."""

ROOM = 33.0
"""Radius around a node that no other node's reaches into, in pixels."""

WHOLE = 300
"""A connected part of more nodes is drawn community by community."""


def coordinates(network: nx.Graph) -> dict[Node, tuple[float, float]]:
    """Where each node of the network stands, around (0, 0), in pixels of an unzoomed picture.

    The same network has the same coordinates, whatever order it was built in: compute them once
    and draw every part of it from them. Connected parts stand beside each other, the largest in
    the middle; nodes without ties stand in rows below them all. Ties with more `weight` are
    shorter. Fruchterman and Reingold 1991; communities by Leiden (Traag and others 2019).
    """
    graph = twin(network).copy()
    graph.es["weight"] = _weights(network, graph)
    places = np.empty((graph.vcount(), 2))
    tied = [part for part in graph.connected_components() if len(part) > 1]
    with steady():
        drawn = [_part(graph.induced_subgraph(part)) for part in tied]
    for part, where in zip(tied, _side_by_side(drawn), strict=True):
        places[part] = where
    alone = np.flatnonzero(np.array(graph.degree()) == 0)
    places[alone] = below(np.delete(places, alone, axis=0), len(alone), SPACING)
    whole = _centred(places).round(1).tolist()
    return dict(zip(graph.vs["node"], map(tuple, whole), strict=True))


def _weights(network: nx.Graph, graph: igraph.Graph) -> NDArray[np.float64]:
    """Each tie's weight by the mean; a network that has none is pulled evenly."""
    nodes, partners = graph.vs["node"], network.adj
    ends = graph.get_edgelist()
    pulls = [partners[nodes[left]][nodes[right]].get("weight", 1.0) for left, right in ends]
    return np.array(pulls, float) / (np.mean(pulls) if pulls else 1.0)


def _part(graph: igraph.Graph) -> Places:
    """A connected part around (0, 0)."""
    if graph.vcount() <= WHOLE:
        return _drawn(graph)
    found = graph.community_leiden("modularity", weights="weight", n_iterations=5)
    inner = [_drawn(community) for community in found.subgraphs()]
    radii = SPACING * (0.6 * np.sqrt(found.sizes()) + 0.5)
    between = found.cluster_graph(combine_edges="sum")
    centres = apart(_scaled(_pulled(between), radii), radii)
    places = np.empty((graph.vcount(), 2))
    for members, where, centre in zip(found, inner, centres, strict=True):
        places[members] = where + centre
    return _centred(apart(places, np.full(len(places), ROOM)))


def _drawn(graph: igraph.Graph) -> Places:
    """A small graph, its nodes about a spacing apart, none over another."""
    room = np.full(graph.vcount(), SPACING / 2)
    return _centred(apart(_scaled(_pulled(graph), room), np.full(len(room), ROOM)))


def _pulled(graph: igraph.Graph) -> Places:
    """Ties pull, all others push."""
    start = spiral(np.ones(graph.vcount()))
    found = graph.layout_fruchterman_reingold(weights="weight", seed=start.tolist())
    return np.array(found.coords, float).reshape(-1, 2)


def _scaled(places: Places, radii: NDArray[np.float64]) -> Places:
    """Stretched to the room that discs of these radii need, packed loosely."""
    places = _centred(places)
    spread = np.sqrt((places**2).sum(axis=1).mean())
    return np.asarray(places * np.sqrt((radii**2).sum()) / max(spread, 1e-9))


def _side_by_side(parts: list[Places]) -> list[Places]:
    """The parts moved so that none covers another, the largest in the middle."""
    radii = np.array([np.hypot(*places.T).max() for places in parts]) + SPACING / 2
    order = np.argsort(-radii, kind="stable")
    centres = np.empty((len(parts), 2))
    centres[order] = apart(spiral(radii[order]), radii[order])
    return [places + centre for places, centre in zip(parts, centres, strict=True)]


def _centred(places: Places) -> Places:
    if not len(places):
        return places
    return np.asarray(places - (places.max(axis=0) + places.min(axis=0)) / 2)
