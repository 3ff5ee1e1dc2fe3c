"""Does the E-I index say how far ties lead out of the own country or type?"""

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph import questions
from graph.measures.ei_country import ei_country
from graph.measures.ei_type import ei_type
from graph.records import Kind, Layer, Node
from tests.measures.laws import networks
from tests.rows import tidy


def _tied(ties: str, **countries: str | None) -> nx.Graph:
    """Ties such as "ab ac" between organizations of these countries."""
    network = nx.Graph()
    for key, country in countries.items():
        network.add_node(Node(Kind.ORGANIZATION, key), country=country, type="NGO")
    for left, right in ties.split():
        network.add_edge(Node(Kind.ORGANIZATION, left), Node(Kind.ORGANIZATION, right))
    return nx.freeze(network)


def test_two_ties_abroad_and_one_at_home_are_a_third(by_key):
    scores = by_key(ei_country(_tied("ab ac ad", a="KHM", b="KHM", c="LAO", d="THA")))
    assert scores == pytest.approx({"a": (2 - 1) / 3, "b": -1, "c": 1, "d": 1})


def test_a_partner_whose_country_is_unknown_is_left_out(by_key):
    scores = by_key(ei_country(_tied("ab ac bc", a="KHM", b="LAO", c=None)))
    assert scores == {"a": 1, "b": 1}


def test_whose_partners_are_all_unknown_or_that_has_none_is_absent(by_key):
    assert by_key(ei_country(_tied("ab", a="KHM", b="", c="LAO"))) == {}


def test_an_organization_that_nothing_is_known_of_is_absent(as_ties):
    assert ei_country(as_ties(nx.path_graph(2))) == {}


def test_types_and_countries_come_from_the_records():
    facts = {"a": {"type": "NGO", "country": "KHM"}, "b": {"type": "NGO", "country": "LAO"}}
    network = questions.network(tidy([("m1", "a"), ("m1", "b")], organizations=facts))
    assert set(questions.rank(network, "ei_type")["value"]) == {-1}
    assert set(questions.rank(network, "ei_country")["value"]) == {1}


@given(networks(Layer.TIE), st.data())
def test_it_lies_between_all_inside_and_all_outside_as_counted_one_by_one(network, data):
    told = {node: data.draw(st.sampled_from(["KHM", "LAO", None])) for node in network}
    known = nx.Graph(network)
    nx.set_node_attributes(known, told, "country")
    counted = {}
    for node in (node for node in known if told[node]):
        ties = [1 if told[to] != told[node] else -1 for to in known[node] if told[to]]
        counted |= {node: sum(ties) / len(ties)} if ties else {}
    assert ei_country(nx.freeze(known)) == pytest.approx(counted)


@given(networks(Layer.TIE))
def test_where_all_are_of_one_type_every_tie_is_inside(network):
    alike = nx.Graph(network)
    nx.set_node_attributes(alike, "UN", "type")
    assert set(ei_type(nx.freeze(alike)).values()) <= {-1.0}
