"""Are the ties whose ends have no partner in common counted?"""

import networkx as nx
from hypothesis import given

from graph.measures.local_bridges import local_bridges
from graph.records import Layer
from tests.measures.laws import networks


def test_the_families_of_florence_by_hand(florentine, by_key):
    """Three triangles hold eight of the twenty marriages; Ridolfi, Tornabuoni, Medici are one."""
    scores = by_key(local_bridges(florentine))
    assert sum(scores.values()) == 2 * (20 - 8)
    assert scores["Medici"] == scores["Guadagni"] == 4
    assert scores["Peruzzi"] == 0


def test_the_tail_of_the_kite(kite, by_key):
    scores = by_key(local_bridges(kite))
    assert {key for key in scores if scores[key]} == {"7", "8", "9"}
    assert scores["8"] == 2


def test_a_square_has_four_and_a_triangle_none(as_ties, by_key):
    """The graphs of NetworkX' own tests."""
    assert set(by_key(local_bridges(as_ties(nx.cycle_graph(4)))).values()) == {2}
    assert set(by_key(local_bridges(as_ties(nx.cycle_graph(3)))).values()) == {0}


@given(networks(Layer.TIE))
def test_without_a_local_bridge_its_ends_are_at_least_three_steps_apart(network):
    without = nx.Graph(network)
    counted = dict.fromkeys(network, 0)
    for left, right in network.edges:
        without.remove_edge(left, right)
        apart = nx.single_source_shortest_path_length(without, left, cutoff=2)
        without.add_edge(left, right)
        for end in (left, right):
            counted[end] += right not in apart
    assert local_bridges(network) == counted
