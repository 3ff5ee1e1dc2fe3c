"""Is PageRank the share of time of a random walk?"""

import networkx as nx
import pytest
from hypothesis import given

from graph.measures.pagerank import pagerank
from graph.records import Layer
from tests.measures.laws import networks


def test_the_karate_club_has_the_published_values(karate, by_key):
    """Published with power iteration that stopped at 34 millionths of change."""
    scores = by_key(pagerank(karate))
    assert scores["33"] == pytest.approx(0.100918, abs=1e-5)
    assert scores["0"] == pytest.approx(0.097002, abs=1e-5)
    assert scores["32"] == pytest.approx(0.071692, abs=1e-5)


def test_a_star_of_four_by_hand(as_ties, by_key):
    """Middle x = 0.03 + 0.85 * 4 y and end y = 0.03 + 0.85 x / 4."""
    scores = by_key(pagerank(as_ties(nx.star_graph(4))))
    assert scores["0"] == pytest.approx(0.132 / 0.2775)
    assert scores["1"] == pytest.approx(0.03 + 0.85 * 0.132 / 0.2775 / 4)


def test_from_an_organization_without_ties_the_walk_starts_anew(as_ties, by_key):
    """A pair keeps what it gets, so that each end holds 1 / 0.15 of what the one alone holds."""
    pair_and_one = nx.disjoint_union(nx.path_graph(2), nx.empty_graph(1))
    scores = by_key(pagerank(as_ties(pair_and_one)))
    assert scores["2"] == pytest.approx(0.15 / 2.15)
    assert scores["0"] == scores["1"] == pytest.approx(1 / 2.15)


@given(networks(Layer.TIE))
def test_all_shares_together_are_one(network):
    assert sum(pagerank(network).values()) == pytest.approx(1 if network else 0)
