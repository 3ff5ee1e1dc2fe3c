"""What of a large network is drawn, and in which words is the rest admitted?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from operator import itemgetter

import networkx as nx
import pandas as pd

from graph.records import Kind, Layer, Node
from graph.views.palette import ColourBy

BUDGET, MOST = 400, 2_000
"""Nodes drawn unless asked otherwise, and at most: above, they cannot be told apart."""

TIES_PER_NODE = 4
"""Ties drawn for every node drawn, on average, before the weaker ones are left out."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What of a network is drawn, and how."""

    values: Mapping[Node, float] = field(default_factory=dict)
    """A measure's scores: the size of a node. A node without one is drawn hollow and small."""
    by: str = "number of ties"
    """What the values are, in words."""
    shown: frozenset[Kind] = frozenset({Kind.ORGANIZATION})
    around: Node | None = None
    """Only this node and those it is tied to."""
    keep: Node | None = None
    """A node that is drawn however low its value."""
    budget: int = BUDGET
    colour_by: ColourBy = ColourBy.TYPE
    countries: Mapping[str, str] = field(default_factory=dict)
    """Country code -> name, for legend and captions; a code without a name stands as it is."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """The part of a network that is drawn, as two frames, and a sentence that says so."""

    nodes: pd.DataFrame
    """node, kind, name, type, country, value."""
    edges: pd.DataFrame
    """left, right, layer, shared, weight, met, worked, funded."""
    sentence: str


_NODE = ["node", "kind", "name", "type", "country", "value"]
_EDGE = ["left", "right", "layer", "shared", "weight", "met", "worked", "funded"]


def around(network: nx.Graph, centre: Node) -> nx.Graph:
    """The ego network: a node, all that it is tied to, and the ties among them."""
    return network.subgraph([centre, *network.adj[centre]] if centre in network else [])


def drawn(network: nx.Graph, values: Mapping[Node, float], choices: Choices) -> Drawn:
    """The organizations with the highest values, every theme and country, the strongest ties.

    `choices.keep` is drawn in any case.
    """
    budget, keep = choices.budget, choices.keep
    every = _nodes(network, values).sort_values("value", ascending=False, kind="stable")
    place = every["other"].eq(False).cumsum()
    nodes = every[every["other"] | (place <= min(budget, MOST)) | (every["node"] == keep)]
    edges = _edges(network, set(nodes["node"]))
    strongest = _backbone(edges, TIES_PER_NODE * max(budget, BUDGET), keep)
    sentence = (
        f"{_organizations(every, nodes, choices.by)}; {_ties(edges, strongest)} between them."
    )
    return Drawn(nodes[_NODE].reset_index(drop=True), strongest.reset_index(drop=True), sentence)


def _nodes(network: nx.Graph, values: Mapping[Node, float]) -> pd.DataFrame:
    nodes = sorted(network)  # a view goes through a set, in another order in every process
    frame = pd.DataFrame([network.nodes[node] for node in nodes], columns=_NODE[2:5])
    frame["node"] = pd.Series(nodes, dtype="object")
    frame["kind"] = [node.kind.value for node in nodes]
    frame["value"] = [values.get(node) for node in nodes]
    frame["value"] = frame["value"].astype("float64")
    frame["other"] = frame["kind"] != Kind.ORGANIZATION.value
    return frame


def _edges(network: nx.Graph, nodes: set[Node]) -> pd.DataFrame:
    near = network.edges(nodes, data=True)
    found = [(min(a, b), max(a, b), d) for a, b, d in near if a in nodes and b in nodes]
    found.sort(key=itemgetter(0, 1))
    frame = pd.DataFrame([data for _, _, data in found], columns=_EDGE[2:])
    frame["left"] = pd.Series([left for left, _, _ in found], dtype="object")
    frame["right"] = pd.Series([right for _, right, _ in found], dtype="object")
    numbers = _EDGE[3:]
    frame[numbers] = frame[numbers].astype("float64").fillna(0)
    return frame[_EDGE]


def _backbone(edges: pd.DataFrame, limit: int, keep: Node | None) -> pd.DataFrame:
    """The ties of `keep`, then each node's strongest one, each one's second, until the limit."""
    if len(edges) <= limit:
        return edges
    ordered = edges.sort_values(["weight", "shared"], ascending=False, kind="stable")
    places = pd.concat([ordered.groupby(side).cumcount() for side in ("left", "right")], axis=1)
    own = (ordered["left"] == keep) | (ordered["right"] == keep)
    place = places.min(axis=1).where(~own, -1)
    return ordered.assign(place=place).nsmallest(limit, "place")[_EDGE]


def _organizations(every: pd.DataFrame, nodes: pd.DataFrame, by: str) -> str:
    """Whom the picture shows, of how many, and why not all of them."""
    there, shown = (int((~frame["other"]).sum()) for frame in (every, nodes))
    if shown == there:
        return f"All {there:,} organizations" if there != 1 else "One organization"
    return (
        f"Showing {shown:,} of {there:,} organizations, those with the highest value of "
        f"“{by}”: more would make the picture unreadable"
    )


def _ties(edges: pd.DataFrame, strongest: pd.DataFrame) -> str:
    there, shown = (int((frame["layer"] == Layer.TIE).sum()) for frame in (edges, strongest))
    if shown == there:
        return f"{there:,} ties" if there != 1 else "1 tie"
    return f"the {shown:,} strongest of {there:,} ties"
