"""Which few organizations hold the network together, and which few reach all others?

Organizations without ties take no part: there is nothing to hold together or to reach. Of sets
that do equally well the one with better tied members is taken.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import igraph
import networkx as nx
import numpy as np

from graph.errors import BadChoice
from graph.groups._reach import farness, reach
from graph.groups._removal import still_connected
from graph.groups._search import Tried, Values, best_set
from graph.records import Node
from graph.twin import twin


@dataclass(frozen=True, slots=True)
class KeyPlayers:
    """A set of organizations and what it does as a set (Borgatti 2006)."""

    members: tuple[Node, ...]
    """Those with the most ties first."""
    value: float
    """With the set: removed, or as the ones to start from; from 0 to 1."""
    before: float
    """The same without it."""

    @property
    def helps(self) -> bool:
        """Whether the set does anything: no set of one breaks a network without a bridge."""
        return self.value > self.before + 1e-9


def breaking(network: nx.Graph, size: int) -> KeyPlayers:
    """The set without which most pairs of the others cannot reach each other: KPP-Neg by F.

    F is the share of the pairs of those who stay that are in different parts. Greedy and then
    improved by swaps; Borgatti 2006, equation for F.
    """
    graph = _tied(network)

    def tried(gone: list[int]) -> Values:
        return _without(graph, gone, still_connected)

    whole = sum(part * (part - 1) for part in graph.connected_components().sizes())
    before = 1 - float(_share(float(whole), graph.vcount()))
    return _found(graph, tried, size, before)


def distancing(network: nx.Graph, size: int) -> KeyPlayers:
    """The set without which the others are farthest apart: KPP-Neg by the distance-weighted F.

    One minus the mean of 1 / distance over the pairs of those who stay, 0 where there is no
    way. Of the organizations that lie on shortest ways only those on most of them are tried
    one by one, as many as time allows; for the others what they are worth at least is taken.
    """
    graph = _tied(network)
    limit = _affordable(graph, size)

    def tried(gone: list[int]) -> Values:
        return _without(graph, gone, lambda rest: farness(rest, limit))

    near = float(np.sum(graph.harmonic_centrality(normalized=False)))
    return _found(graph, tried, size, 1 - float(_share(near, graph.vcount())))


def reaching(network: nx.Graph, size: int, *, steps: int = 1) -> KeyPlayers:
    """The set that most organizations can be reached from in so many steps: KPP-Pos, m-reach.

    The share of all organizations with ties, members of the set among them.
    """
    graph = _tied(network)
    return _found(graph, reach(graph, steps), size, 0.0)


def nearest(network: nx.Graph, size: int) -> KeyPlayers:
    """The set that is closest to everybody: KPP-Pos by distance-weighted reach.

    The mean over all organizations of 1 / distance from the set, 0 where there is no way; a
    member counts as one step away, so that 1 means that everybody is in it or a partner of it.
    """
    graph = _tied(network)
    return _found(graph, reach(graph, None), size, 0.0)


def _tied(network: nx.Graph) -> igraph.Graph:
    """The organizations with ties, those with the most first."""
    graph = twin(network)
    degrees = np.array(graph.degree(), np.int64)
    order = np.argsort(-degrees, kind="stable")[: int((degrees > 0).sum())]
    place = np.zeros(len(degrees), np.int64)
    place[order] = np.arange(len(order))
    edges = place[np.array(graph.get_edgelist(), np.int64).reshape(-1, 2)]
    named = graph.vs["node"]
    nodes = [named[vertex] for vertex in order.tolist()]
    return igraph.Graph(n=len(nodes), edges=edges.tolist(), vertex_attrs={"node": nodes})


def _found(graph: igraph.Graph, tried: Tried, size: int, before: float) -> KeyPlayers:
    if not 0 < size <= graph.vcount():
        raise BadChoice(
            f"A set of {size} cannot be chosen of {graph.vcount():,} organizations with ties. "
            "Choose at least 1 and at most as many as there are."
        )
    chosen, value = best_set(tried, size)
    return KeyPlayers(tuple(graph.vs["node"][vertex] for vertex in chosen), value, before)


def _without(
    graph: igraph.Graph, gone: list[int], near: Callable[[igraph.Graph], Values]
) -> Values:
    """The fragmentation when each vertex goes, after those that are gone already."""
    stay = np.setdiff1d(np.arange(graph.vcount()), gone)
    values = np.full(graph.vcount(), -np.inf)
    rest = graph.induced_subgraph(stay.tolist()) if gone else graph
    values[stay] = 1 - _share(near(rest), len(stay) - 1)
    return values


def _share(near: Values | float, count: int) -> Values:
    """Of all ordered pairs of so many; nobody can reach anybody where there is no pair."""
    return np.asarray(near, float) / max(count * (count - 1), 1)


def _affordable(graph: igraph.Graph, size: int) -> int:
    """How many organizations to try one by one, from the size of the network alone."""
    once = 1e-8 * max(graph.vcount() * graph.ecount(), 1)
    return int(np.clip(8 / once / (3 * size), 5, 10_000))
