"""Does every measure of the catalogue keep the contract, also one that was added just now?"""

import math
import sys
from collections.abc import Callable
from pathlib import Path

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import graph.measures
from graph.catalogue import Measure, measures
from graph.records import Kind, Layer, Node

Scores = dict[Node, float]


def _guests(network: nx.Graph) -> list[Node]:
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
    "two_mode_degree": lambda network: nx.bipartite.degree_centrality(network, _guests(network)),
    "two_mode_closeness": lambda network: nx.bipartite.closeness_centrality(
        network, _guests(network)
    ),
    "two_mode_betweenness": lambda network: nx.bipartite.betweenness_centrality(
        network, _guests(network)
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


def _network(layer: Layer, nodes: list[Node], edges: list[tuple[Node, Node]]) -> nx.Graph:
    """A frozen layer; every organization but the first has its strength counted."""
    network = nx.Graph(scope="all")
    network.add_nodes_from(nodes)
    network.add_edges_from(edges, layer=layer)
    counted = {node: network.degree[node] for node in _guests(network)[1:]}
    nx.set_node_attributes(network, counted, "strength")
    return nx.freeze(network)


def _organizations(count: int) -> list[Node]:
    return [Node(Kind.ORGANIZATION, f"org-{number}") for number in range(count)]


def _occasions(count: int) -> list[Node]:
    return [Node(Kind.OCCASION, f"day-{number}") for number in range(count)]


def _pairs(layer: Layer, orgs: list[Node], occasions: list[Node]) -> list[tuple[Node, Node]]:
    if layer is Layer.ATTENDANCE:
        return [(org, occasion) for org in orgs for occasion in occasions]
    return [(left, right) for left in orgs for right in orgs if left < right]


@st.composite
def networks(draw: st.DrawFn, layer: Layer) -> nx.Graph:
    """Small networks of a layer, drawn edge by edge: empty, single, whole or in parts."""
    orgs = _organizations(draw(st.integers(0, 8)))
    occasions = _occasions(draw(st.integers(0, 6)) if layer is Layer.ATTENDANCE else 0)
    pairs = _pairs(layer, orgs, occasions)
    edges = draw(st.lists(st.sampled_from(pairs), unique=True)) if pairs else []
    return _network(layer, draw(st.permutations(orgs + occasions)), edges)


@pytest.mark.parametrize("name", measures())
def test_an_empty_network_gives_no_scores(name):
    assert measures()[name].compute(nx.freeze(nx.Graph())) == {}


@pytest.mark.parametrize("name", measures())
def test_the_question_ends_with_a_question_mark_and_nothing_is_left_unsaid(name):
    measure = measures()[name]
    assert measure.question.endswith("?")
    assert all([measure.title, measure.source, measure.unit, measure.caution])


@pytest.mark.parametrize("name", measures())
def test_a_single_node_keeps_the_contract(name):
    measure = measures()[name]
    hold(name, measure, _network(measure.on, _organizations(1), []))


@pytest.mark.parametrize("name", measures())
def test_two_parts_of_equal_shape_and_an_isolate_keep_the_contract(name):
    measure = measures()[name]
    orgs, days = _organizations(7), _occasions(2)
    ties = [(orgs[0], orgs[1]), (orgs[1], orgs[2]), (orgs[3], orgs[4]), (orgs[4], orgs[5])]
    stays = [(org, days[number // 3]) for number, org in enumerate(orgs[:6])]
    attendance = measure.on is Layer.ATTENDANCE
    nodes = orgs + days if attendance else orgs
    hold(name, measure, _network(measure.on, nodes, stays if attendance else ties))


@pytest.mark.parametrize("name", measures())
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_any_small_network_keeps_the_contract(name, data):
    measure = measures()[name]
    hold(name, measure, data.draw(networks(measure.on)))


@pytest.mark.parametrize("name", measures())
@settings(max_examples=20, deadline=None)
@given(data=st.data())
def test_the_order_in_which_a_network_was_built_does_not_matter(name, data):
    measure = measures()[name]
    network = data.draw(networks(measure.on))
    other = nx.Graph(scope="all")
    other.add_nodes_from(reversed(list(network.nodes(data=True))))
    other.add_edges_from(reversed(list(network.edges)))
    assert measure.compute(nx.freeze(other)) == pytest.approx(measure.compute(network), abs=1e-12)


ADDED = '''"""Who has a partner at all?"""

from graph.catalogue import Measure
from graph.records import Layer


def met(network):
    return {node: %s for node, partners in network.degree if partners}


MEASURE = Measure(met, on=Layer.TIE, title="Met", question="Who has a partner at all?",
                  source="counted", unit="yes or no", caution="None known.")
'''


def _drop_in(folder: Path, monkeypatch: pytest.MonkeyPatch, value: str) -> Measure:
    """The measure `met`, from a file put into a folder that the catalogue looks at."""
    (folder / "met.py").write_text(ADDED % value, encoding="utf-8")
    monkeypatch.setattr(graph.measures, "__path__", [*graph.measures.__path__, str(folder)])
    monkeypatch.delitem(sys.modules, "graph.measures.met", raising=False)
    monkeypatch.delattr(graph.measures, "met", raising=False)
    return measures()["met"]


def test_a_file_dropped_into_the_folder_is_a_measure_and_held_to_the_contract(
    tmp_path, monkeypatch
):
    met = _drop_in(tmp_path, monkeypatch, "1.0")
    left, right, alone = _organizations(3)
    hold("met", met, _network(met.on, [left, right, alone], [(left, right)]))
    assert met.question == "Who has a partner at all?"


@pytest.mark.parametrize("broken", ["float('nan')", "1", "network.nodes[node].update(met=1) or 1."])
def test_a_dropped_in_measure_that_breaks_the_contract_is_caught(tmp_path, monkeypatch, broken):
    met = _drop_in(tmp_path, monkeypatch, broken)
    left, right = _organizations(2)
    with pytest.raises(AssertionError):
        hold("met", met, _network(met.on, [left, right], [(left, right)]))
