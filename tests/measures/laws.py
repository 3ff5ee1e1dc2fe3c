"""What does every measure keep to, and on what networks is it tried?"""

import math

import networkx as nx
import pytest
from hypothesis import strategies as st

from graph.catalogue import Measure
from graph.records import Kind, Layer, Node
from tests.measures.references import expected, guests


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
    known = expected(name, network)
    assert {node: scores.get(node) for node in known} == pytest.approx(known, abs=1e-9)


def layer_of(layer: Layer, nodes: list[Node], edges: list[tuple[Node, Node]]) -> nx.Graph:
    """A frozen layer; of every organization but the first all is known and counted."""
    network = nx.Graph(scope="all")
    network.add_nodes_from(nodes)
    network.add_edges_from(edges, layer=layer, occasions=2)
    for number, node in enumerate(guests(network)[1:]):
        ties = network.degree[node]
        told = {
            "strength": ties,
            "occasions": ties + 1,
            "type": "NGO",
            "country": ("KHM", "LAO")[number % 2],
        }
        network.nodes[node].update(told)
    return nx.freeze(network)


def organizations(count: int) -> list[Node]:
    return [Node(Kind.ORGANIZATION, f"org-{number}") for number in range(count)]


ACROSS = {
    Layer.ATTENDANCE: Kind.OCCASION,
    Layer.THEME: Kind.THEME,
    Layer.COUNTRY: Kind.COUNTRY,
}
"""What a layer ties organizations to, where that is not each other."""


def across(layer: Layer, count: int) -> list[Node]:
    return [Node(ACROSS[layer], f"there-{number}") for number in range(count)]


def _pairs(layer: Layer, orgs: list[Node], others: list[Node]) -> list[tuple[Node, Node]]:
    if layer in ACROSS:
        return [(org, other) for org in orgs for other in others]
    return [(left, right) for left in orgs for right in orgs if left < right]


@st.composite
def networks(draw: st.DrawFn, layer: Layer) -> nx.Graph:
    """Small networks of a layer, drawn edge by edge: empty, single, whole or in parts."""
    orgs = organizations(draw(st.integers(0, 8)))
    others = across(layer, draw(st.integers(0, 6))) if layer in ACROSS else []
    pairs = _pairs(layer, orgs, others)
    edges = draw(st.lists(st.sampled_from(pairs), unique=True)) if pairs else []
    return layer_of(layer, draw(st.permutations(orgs + others)), edges)
