"""Is betweenness exact where that is cheap, and within its bound where it is estimated?"""

import igraph
import networkx as nx
import numpy as np
import pytest

from graph.measures import _between
from graph.measures._between import between, error, note, pivots
from graph.records import Kind, Node


@pytest.fixture
def graph():
    return igraph.Graph.from_networkx(nx.connected_watts_strogatz_graph(300, 6, 0.1, seed=2))


def test_a_network_of_ordinary_size_is_worked_out_exactly(graph):
    assert pivots(graph.vcount(), graph.ecount()) is None
    assert between(graph) == pytest.approx(np.array(graph.betweenness()))


def test_an_estimate_is_within_its_bound(graph, monkeypatch):
    monkeypatch.setattr(_between, "COST", 150 * graph.ecount())
    pairs = 299 * 298 / 2
    off = np.abs(between(graph) - np.array(graph.betweenness())) / pairs
    assert 0 < off.max() <= error(300, 150)


def test_half_of_all_vertices_drawn_give_an_unbiased_sum(graph, monkeypatch):
    exact = np.array(graph.betweenness()).sum()
    monkeypatch.setattr(_between, "COST", 150 * graph.ecount())
    assert between(graph).sum() == pytest.approx(exact, rel=0.05)


def test_the_bound_is_that_of_hoeffding():
    """sqrt(ln(2 * 1000 / .05) / 200) = sqrt(10.5966 / 200)."""
    assert error(1000, 100) == pytest.approx(0.2302, abs=1e-4)


def test_what_is_estimated_is_said_with_its_bound(monkeypatch):
    network = nx.freeze(
        nx.relabel_nodes(nx.path_graph(40), lambda n: Node(Kind.ORGANIZATION, f"{n:02}"))
    )
    assert note(network) == ""
    monkeypatch.setattr(_between, "COST", 39 * 10)
    assert note(network).startswith("Estimated from the ways of 10 of 40")
