"""Is the igraph twin the same network?"""

import gc
import weakref

import networkx as nx

from graph.records import Kind, Node
from graph.twin import ends, twin

A, B, C = (Node(Kind.ORGANIZATION, key) for key in "abc")


def test_vertices_stand_in_the_order_of_their_nodes_and_edges_once():
    graph = twin(nx.freeze(nx.Graph([(C, A), (B, A)])))
    assert graph.vs["node"] == [A, B, C]
    assert graph.get_edgelist() == [(0, 1), (0, 2)]


def test_the_ends_of_edges_stand_in_the_order_of_the_edges():
    heads, tails = ends(twin(nx.freeze(nx.Graph([(C, A), (B, A)]))))
    assert (list(heads), list(tails)) == ([0, 0], [1, 2])


def test_the_twin_of_a_frozen_network_is_made_once():
    network = nx.freeze(nx.Graph([(A, B)]))
    assert twin(network) is twin(network)


def test_the_twin_of_a_network_that_can_still_change_follows_it():
    network = nx.Graph([(A, B)])
    assert twin(network).ecount() == 1
    network.add_edge(B, C)
    assert twin(network).ecount() == 2


def test_the_twin_of_a_view_follows_the_network_behind_it():
    network = nx.Graph([(A, B)])
    view = nx.subgraph_view(network)
    assert twin(view).ecount() == 1
    network.add_edge(B, C)
    assert twin(view).ecount() == 2


def test_a_twin_goes_when_its_network_goes():
    network = nx.freeze(nx.Graph([(A, B)]))
    gone = weakref.ref(twin(network))
    assert gone() is not None
    del network
    gc.collect()
    assert gone() is None


def test_an_empty_network_has_an_empty_twin():
    graph = twin(nx.Graph())
    assert (graph.vcount(), graph.ecount()) == (0, 0)


def test_nodes_without_edges_are_in_the_twin():
    network = nx.Graph()
    network.add_nodes_from([B, A])
    assert twin(network).degree() == [0, 0]
