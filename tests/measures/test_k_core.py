"""Does the core number give the published cores?"""

import networkx as nx
from hypothesis import given

from graph.measures.k_core import k_core
from graph.records import Layer
from tests.measures.laws import networks

FIGURE_1 = (
    "3-7 2-11 11-5 11-12 5-12 12-19 12-18 3-9 7-9 7-10 9-10 9-20 17-13 13-14 14-15 15-16 16-13"
)
"""Batagelj and Zaversnik 2003, beside two groups of four who all know each other."""


def test_the_main_core_of_the_karate_club(karate, by_key):
    scores = by_key(k_core(karate))
    core = {int(key) + 1 for key, number in scores.items() if number == 4}
    assert max(scores.values()) == 4
    assert core == {1, 2, 3, 4, 8, 9, 14, 31, 33, 34}


def test_the_first_figure_of_batagelj_and_zaversnik(as_ties, by_key):
    fours = [nx.complete_graph(range(1, 5)), nx.complete_graph(range(5, 9))]
    figure = nx.union(*fours)
    figure.add_edges_from(tuple(map(int, tie.split("-"))) for tie in FIGURE_1.split())
    figure.add_node(21)
    scores = by_key(k_core(as_ties(figure)))
    cores = [3] * 8 + [2] * 8 + [1] * 4 + [0]
    assert scores == {str(number): core for number, core in enumerate(cores, 1)}


def test_the_guests_of_one_meeting_are_a_core(as_ties, by_key):
    assert set(by_key(k_core(as_ties(nx.complete_graph(6)))).values()) == {5}


@given(networks(Layer.TIE))
def test_in_the_core_of_its_number_each_has_that_many_ties(network):
    scores = k_core(network)
    for number in scores.values():
        inside = network.subgraph(node for node in network if scores[node] >= number)
        assert all(ties >= number for _, ties in inside.degree)
