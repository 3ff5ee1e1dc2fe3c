"""Do the measures of roles count the role, and by the group, that their names say?"""

import networkx as nx
import pytest

from graph.catalogue import measures
from graph.records import Kind, Layer, Node

HUB = Node(Kind.ORGANIZATION, "hub")
COUNTRIES = {"a": "LAO", "b": "LAO", "c": "THA", "d": "THA", "e": "THA", "f": "KHM"}
TYPES = {"a": "NGO", "b": "NGO", "c": "NGO", "d": "UN", "e": "UN", "f": None}


@pytest.fixture
def star():
    """A Lao NGO between six others that have no other tie."""
    network = nx.Graph()
    network.add_node(HUB, country="LAO", type="NGO")
    for key, country in COUNTRIES.items():
        leaf = Node(Kind.ORGANIZATION, key)
        network.add_node(leaf, country=country, type=TYPES[key])
        network.add_edge(HUB, leaf, layer=Layer.TIE)
    return nx.freeze(network)


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("coordinator_country", 2 * 1),  # a and b
        ("gatekeeper_country", 2 * 4),  # a or b with one of four others, in one direction
        ("consultant_country", 3 * 2),  # two of c, d and e
        ("liaison_country", 3 * 1 * 2),  # one of c, d and e with f
        ("coordinator_type", 3 * 2),  # two of a, b and c
        ("gatekeeper_type", 3 * 2),  # one of them with d or e
        ("consultant_type", 2 * 1),  # d and e
        ("liaison_type", 0),  # there is no third type, and f's is unknown
    ],
)
def test_the_hub_of_a_star_by_hand(star, by_key, name, count):
    assert by_key(measures()[name].compute(star))["hub"] == count


@pytest.mark.parametrize("name", ["coordinator_type", "liaison_type"])
def test_whose_type_is_unknown_has_no_role(star, by_key, name):
    assert "f" not in by_key(measures()[name].compute(star))


def test_a_second_question_about_a_frozen_network_has_the_same_answer(star):
    first, second = (measures()["gatekeeper_country"].compute(star) for _ in range(2))
    assert first == second and first[HUB] == 8
