"""What of a large network is drawn, and in which words is the rest admitted?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import networkx as nx
import pandas as pd

from graph.records import Kind, Layer, Node

BUDGET, MOST = 400, 2_000
"""Nodes drawn unless asked otherwise, and at most: above, they cannot be told apart."""

TIES_PER_NODE = 4
"""Ties drawn for every node drawn, on average, before the weaker ones are left out."""


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


def drawn(
    network: nx.Graph, values: Mapping[Node, float], *, budget: int = BUDGET, keep: Node | None
) -> Drawn:
    """The organizations with the highest values, every theme and country, the strongest ties.

    `keep` is drawn in any case.
    """
    every = _nodes(network, values).sort_values("value", ascending=False, kind="stable")
    place = every["other"].eq(False).cumsum()
    nodes = every[every["other"] | (place <= min(budget, MOST)) | (every["node"] == keep)]
    edges = _edges(network, set(nodes["node"]))
    strongest = _backbone(edges, TIES_PER_NODE * max(budget, 100))
    return Drawn(nodes[_NODE], strongest, _sentence(every, nodes, edges, strongest))


def _nodes(network: nx.Graph, values: Mapping[Node, float]) -> pd.DataFrame:
    nodes = list(network)
    frame = pd.DataFrame([network.nodes[node] for node in nodes], columns=_NODE[2:5])
    frame["node"] = pd.Series(nodes, dtype="object")
    frame["kind"] = [node.kind.value for node in nodes]
    frame["value"] = [values.get(node) for node in nodes]
    frame["value"] = frame["value"].astype("float64")
    frame["other"] = frame["kind"] != Kind.ORGANIZATION.value
    return frame


def _edges(network: nx.Graph, nodes: set[Node]) -> pd.DataFrame:
    found = [(a, b, d) for a, b, d in network.edges(nodes, data=True) if a in nodes and b in nodes]
    frame = pd.DataFrame([data for _, _, data in found], columns=_EDGE[2:])
    frame["left"] = pd.Series([min(a, b) for a, b, _ in found], dtype="object")
    frame["right"] = pd.Series([max(a, b) for a, b, _ in found], dtype="object")
    numbers = _EDGE[3:]
    frame[numbers] = frame[numbers].astype("float64").fillna(0)
    return frame[_EDGE]


def _backbone(edges: pd.DataFrame, limit: int) -> pd.DataFrame:
    """Each node's strongest tie first, then each one's second, until the limit is reached."""
    if len(edges) <= limit:
        return edges
    ordered = edges.sort_values(["weight", "shared"], ascending=False, kind="stable")
    places = pd.concat([ordered.groupby(side).cumcount() for side in ("left", "right")], axis=1)
    return ordered.assign(place=places.min(axis=1)).nsmallest(limit, "place")[_EDGE]


def _sentence(
    every: pd.DataFrame, nodes: pd.DataFrame, edges: pd.DataFrame, strongest: pd.DataFrame
) -> str:
    """What is to be seen, of how much, and why not all of it."""
    all_orgs, orgs = (int((f["kind"] == Kind.ORGANIZATION.value).sum()) for f in (every, nodes))
    all_ties, ties = (int((f["layer"] == Layer.TIE).sum()) for f in (edges, strongest))
    shown = f"All {_count(orgs, 'organization')}"
    if orgs < all_orgs:
        shown = (
            f"Showing {orgs:,} of {all_orgs:,} organizations, those with the highest value, "
            "because more could not be told apart"
        )
    if ties < all_ties:
        return f"{shown}; the {ties:,} strongest of {all_ties:,} ties between them."
    return f"{shown}; {_count(ties, 'tie')} between them."


def _count(number: int, thing: str) -> str:
    return f"{number:,} {thing}" + ("" if number == 1 else "s")
