"""Is harmonic closeness the sum of one by distance?"""

import networkx as nx
import pytest

from graph.measures.harmonic import harmonic


def test_a_path_of_four_by_hand(as_ties, by_key):
    scores = by_key(harmonic(as_ties(nx.path_graph(4))))
    assert scores["0"] == pytest.approx(1 + 1 / 2 + 1 / 3)
    assert scores["1"] == pytest.approx(1 + 1 + 1 / 2)


def test_what_is_out_of_reach_adds_nothing(as_ties, by_key):
    parts = nx.disjoint_union(nx.complete_graph(3), nx.empty_graph(1))
    assert by_key(harmonic(as_ties(parts))) == {"0": 2, "1": 2, "2": 2, "3": 0}


def test_the_two_nodes_closest_to_all_in_the_kite_are_not_the_one_with_most_partners(kite, by_key):
    scores = by_key(harmonic(kite))
    five_by_hand = 5 * 1 + 3 / 2 + 1 / 3
    assert scores["5"] == scores["6"] == pytest.approx(five_by_hand)
