"""What does every measure keep to, and on what networks is it tried?"""

import math
from collections.abc import Callable

import networkx as nx
import pytest
from hypothesis import strategies as st

from graph.catalogue import Measure
from graph.records import Kind, Layer, Node

Scores = dict[Node, float]


def guests(network: nx.Graph) -> list[Node]:
    return [node for node in network if node.kind is Kind.ORGANIZATION]


def _converged(network: nx.Graph) -> Scores:
    """Power iteration, run until nothing moves; without ties every vector would be one."""
    if not network.number_of_edges():
        return {}
    return nx.eigenvector_centrality(network, max_iter=100_000, tol=1e-15)


REFERENCES: dict[str, Callable[[nx.Graph], Scores]] = {
    "degree": lambda network: dict(network.degree),
    "betweenness": nx.betweenness_centrality,
    "harmonic": nx.harmonic_centrality,
    "eigenvector": _converged,
    "constraint": lambda network: nx.constraint(network, nodes=list(network)),
    "two_mode_degree": lambda network: nx.bipartite.degree_centrality(network, guests(network)),
    "two_mode_closeness": lambda network: nx.bipartite.closeness_centrality(
        network, guests(network)
    ),
    "two_mode_betweenness": lambda network: nx.bipartite.betweenness_centrality(
        network, guests(network)
    ),
}
"""NetworkX's own answer, where it has one (it has none for strength)."""


def _expected(name: str, network: nx.Graph) -> Scores:
    """NetworkX's finite answers; it divides by zero where one side is empty or too small."""
    try:
        found = REFERENCES[name](network) if network and name in REFERENCES else {}
    except ZeroDivisionError:
        return {}
    return {node: value for node, value in found.items() if math.isfinite(value)}


def _picture(network: nx.Graph) -> tuple[object, ...]:
    """Everything that a network holds, to see whether it was changed."""
    nodes, edges = network.nodes(data=True), network.edges(data=True)
    return repr(network.graph), repr(list(nodes)), repr(list(edges))


def hold(name: str, measure: Measure, network: nx.Graph) -> None:
    """Every law of the contract, on one network."""
    before = _picture(network)
    scores = measure.compute(network)
    assert scores.keys() <= set(network)
    assert all(type(value) is float and math.isfinite(value) for value in scores.values())
    assert measure.compute(network) == scores
    assert _picture(network) == before
    expected = _expected(name, network)
    assert {node: scores.get(node) for node in expected} == pytest.approx(expected, abs=1e-9)


def layer_of(layer: Layer, nodes: list[Node], edges: list[tuple[Node, Node]]) -> nx.Graph:
    """A frozen layer; every organization but the first has its strength counted."""
    network = nx.Graph(scope="all")
    network.add_nodes_from(nodes)
    network.add_edges_from(edges, layer=layer)
    counted = {node: network.degree[node] for node in guests(network)[1:]}
    nx.set_node_attributes(network, counted, "strength")
    return nx.freeze(network)


def organizations(count: int) -> list[Node]:
    return [Node(Kind.ORGANIZATION, f"org-{number}") for number in range(count)]


def days(count: int) -> list[Node]:
    return [Node(Kind.OCCASION, f"day-{number}") for number in range(count)]


def _pairs(layer: Layer, orgs: list[Node], occasions: list[Node]) -> list[tuple[Node, Node]]:
    if layer is Layer.ATTENDANCE:
        return [(org, occasion) for org in orgs for occasion in occasions]
    return [(left, right) for left in orgs for right in orgs if left < right]


@st.composite
def networks(draw: st.DrawFn, layer: Layer) -> nx.Graph:
    """Small networks of a layer, drawn edge by edge: empty, single, whole or in parts."""
    orgs = organizations(draw(st.integers(0, 8)))
    occasions = days(draw(st.integers(0, 6)) if layer is Layer.ATTENDANCE else 0)
    pairs = _pairs(layer, orgs, occasions)
    edges = draw(st.lists(st.sampled_from(pairs), unique=True)) if pairs else []
    return layer_of(layer, draw(st.permutations(orgs + occasions)), edges)
