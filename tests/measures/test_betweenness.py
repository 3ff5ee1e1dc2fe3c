"""Does betweenness give the published values?"""

import networkx as nx
import pytest

from graph.measures.betweenness import betweenness


def test_the_medici_stand_between_the_families_of_florence(florentine, by_key):
    scores = by_key(betweenness(florentine))
    assert scores["Medici"] == pytest.approx(47.5 / 91)
    assert scores["Guadagni"] == pytest.approx(0.254579, abs=1e-6)
    assert scores["Albizzi"] == pytest.approx(0.212454, abs=1e-6)
    assert scores["Castellani"] == pytest.approx(0.054945, abs=1e-6)
    assert scores["Pazzi"] == 0


def test_a_family_without_marriages_lowers_the_share_of_all_others(as_ties, by_key):
    families = nx.Graph(nx.florentine_families_graph())
    families.add_node("Pucci")
    scores = by_key(betweenness(as_ties(families)))
    assert scores["Medici"] == pytest.approx(0.452381, abs=1e-6)
    assert scores["Pucci"] == 0


def test_the_kite_hangs_on_its_seventh_node(kite, by_key):
    raw = {key: share * 36 for key, share in by_key(betweenness(kite)).items()}
    assert raw["7"] == pytest.approx(14)
    assert raw["5"] == raw["6"] == pytest.approx(25 / 3)
    assert raw["8"] == pytest.approx(8)


def test_the_two_heads_of_the_karate_club_stand_between_its_members(karate, by_key):
    scores = by_key(betweenness(karate))
    assert scores["0"] == pytest.approx(0.437635, abs=1e-6)
    assert scores["33"] == pytest.approx(0.304075, abs=1e-6)
    assert scores["32"] == pytest.approx(0.145247, abs=1e-6)


def test_the_middle_of_a_star_stands_between_every_pair(as_ties, by_key):
    assert by_key(betweenness(as_ties(nx.star_graph(3)))) == {"0": 1, "1": 0, "2": 0, "3": 0}


def test_two_organizations_have_nobody_to_stand_between(as_ties, by_key):
    assert by_key(betweenness(as_ties(nx.path_graph(2)))) == {"0": 0, "1": 0}
