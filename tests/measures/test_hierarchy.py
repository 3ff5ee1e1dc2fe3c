"""Does hierarchy say how unequally constraint is spread over partners?"""

import math

import networkx as nx
import pytest
from hypothesis import given

from graph.measures.hierarchy import hierarchy
from graph.records import Layer
from tests.measures.laws import networks


def test_the_example_of_burt_by_hand(burt, by_key):
    """A's local constraints are 49, 49, 49 and 196 parts: 4/7 and 16/7 of their mean."""
    disorder = 3 * 4 / 7 * math.log(4 / 7) + 16 / 7 * math.log(16 / 7)
    assert by_key(hierarchy(burt))["A"] == pytest.approx(disorder / (4 * math.log(4)))


def test_the_example_of_burt_has_the_values_of_networkx_own_tests(burt, by_key):
    """From the test suite of a NetworkX that has hierarchy, which the released one has not."""
    scores = {key: by_key(hierarchy(burt))[key] for key in "ABGC"}
    assert scores == pytest.approx({"A": 0.168, "B": 0.074, "G": 0.095, "C": 1.0}, abs=5e-4)


def test_partners_that_constrain_alike_give_none(as_ties, by_key):
    scores = by_key(hierarchy(as_ties(nx.complete_graph(5))))
    assert scores == pytest.approx(dict.fromkeys("01234", 0))


def test_one_partner_holds_all_constraint_and_none_holds_nothing(as_ties, by_key):
    parts = nx.disjoint_union(nx.star_graph(3), nx.empty_graph(1))
    assert by_key(hierarchy(as_ties(parts))) == {"0": 0, "1": 1, "2": 1, "3": 1}


@given(networks(Layer.TIE))
def test_hierarchy_lies_between_nothing_and_all(network):
    assert all(0 <= value <= 1 for value in hierarchy(network).values())
