"""Do effective size and efficiency give the published values?"""

import networkx as nx
import pytest
from hypothesis import given

from graph.measures.effective_size import effective_size
from graph.measures.efficiency import efficiency
from graph.records import Layer
from tests.measures.laws import networks


def test_the_example_of_burt(burt, by_key):
    sizes, shares = by_key(effective_size(burt)), by_key(efficiency(burt))
    assert {key: sizes[key] for key in "GAC"} == pytest.approx({"G": 4 + 2 / 3, "A": 2.5, "C": 1})
    published = {"A": 0.625, "B": 0.556, "G": 0.778, "C": 1.0}
    assert {key: shares[key] for key in published} == pytest.approx(published, abs=5e-4)


def test_one_marriage_among_six_in_laws_of_the_medici(florentine, by_key):
    scores = by_key(effective_size(florentine))
    assert scores["Medici"] == pytest.approx(6 - 2 * 1 / 6)
    assert scores["Guadagni"] == 4
    assert by_key(efficiency(florentine))["Medici"] == pytest.approx(0.9444, abs=5e-5)


def test_the_two_heads_of_the_karate_club(karate, by_key):
    scores = by_key(effective_size(karate))
    assert scores["33"] == pytest.approx(15.2353, abs=5e-5)
    assert scores["0"] == pytest.approx(13.75)


def test_the_centre_of_the_kite_by_hand(kite, by_key):
    """Eight ties among the six partners of the third node, one among the three of the seventh."""
    scores = by_key(effective_size(kite))
    assert scores["3"] == pytest.approx(6 - 2 * 8 / 6)
    assert scores["7"] == pytest.approx(3 - 2 * 1 / 3)


def test_an_organization_without_partners_has_neither(as_ties, by_key):
    pair_and_one = as_ties(nx.disjoint_union(nx.path_graph(2), nx.empty_graph(1)))
    assert by_key(effective_size(pair_and_one)) == {"0": 1, "1": 1}
    assert by_key(efficiency(pair_and_one)) == {"0": 1, "1": 1}


@given(networks(Layer.TIE))
def test_it_is_at_least_one_and_at_most_the_partners_and_efficiency_is_its_share(network):
    sizes, shares = effective_size(network), efficiency(network)
    for node, size in sizes.items():
        assert 1 - 1e-12 <= size <= network.degree[node] + 1e-12
        assert shares[node] == pytest.approx(size / network.degree[node])
