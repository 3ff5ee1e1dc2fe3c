"""Does constraint give the published values?"""

import networkx as nx
import pytest

from graph.measures.constraint import constraint


def test_the_example_of_burt(burt, by_key):
    scores = by_key(constraint(burt))
    assert scores["G"] == pytest.approx(0.400, abs=5e-4)
    assert scores["A"] == pytest.approx(0.595, abs=5e-4)
    assert scores["C"] == pytest.approx(1)


def test_the_medici_are_the_least_constrained_family(florentine, by_key):
    scores = by_key(constraint(florentine))
    assert min(scores, key=scores.get) == "Medici"
    assert scores["Medici"] == pytest.approx(0.2099, abs=5e-5)
    assert scores["Guadagni"] == pytest.approx(0.25)
    assert scores["Albizzi"] == pytest.approx(1 / 3)


def test_the_two_heads_of_the_karate_club(karate, by_key):
    scores = by_key(constraint(karate))
    assert scores["0"] == pytest.approx(0.1554, abs=5e-5)
    assert scores["33"] == pytest.approx(0.1564, abs=5e-5)


def test_an_organization_without_ties_is_absent(as_ties, by_key):
    pair_and_one = nx.disjoint_union(nx.path_graph(2), nx.empty_graph(1))
    assert by_key(constraint(as_ties(pair_and_one))) == {"0": 1, "1": 1}
