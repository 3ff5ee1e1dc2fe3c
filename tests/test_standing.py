"""Does the sentence about an organization say what was counted?"""

import networkx as nx
import pytest

from graph.brokerage.roles import Broker
from graph.groups.communities import communities
from graph.network import layer
from graph.records import Kind, Layer, Node
from graph.standing import standing


def drawn(plain, countries):
    network = nx.Graph()
    for name in plain:
        facts = {"name": str(name), "country": countries.get(name)}
        network.add_node(Node(Kind.ORGANIZATION, str(name)), **facts)
    network.add_edges_from(
        (
            (Node(Kind.ORGANIZATION, str(a)), Node(Kind.ORGANIZATION, str(b)))
            for a, b in plain.edges
        ),
        layer=Layer.TIE,
    )
    network.add_node(Node(Kind.COUNTRY, "THA"), name="Thailand")
    return nx.freeze(network)


def told(network, name):
    found = communities(layer(network, Layer.TIE))
    return standing(network, Node(Kind.ORGANIZATION, name), found)


CIRCLES = nx.barbell_graph(5, 0)
"""Two closed circles of five, 0 to 4 and 5 to 9, joined by a tie between 4 and 5."""


@pytest.fixture
def two_countries():
    return drawn(CIRCLES, dict.fromkeys(range(5), "LAO") | dict.fromkeys(range(5, 10), "THA"))


def test_who_joins_two_circles_bridges_them_and_all_ways_pass(two_countries):
    """4 times 5 pairs without itself; 5 lets 4 to its four partners, once in and once out."""
    found = told(two_countries, "5")
    assert found.communities == 2 and found.roles[Broker.GATEKEEPER][0] == 4
    assert found.sentence.startswith(
        "Bridges 2 communities; 100% of the shortest ways between LAO and Thailand pass through it"
    )


def test_who_lies_on_no_way_has_nothing_told(two_countries):
    found = told(two_countries, "0")
    assert (found.communities, found.sentence) == (1, "") and found.ways.empty


def test_a_role_that_chance_would_not_give_is_told():
    """The hub of twelve of its own country, among twelve pairs of another."""
    plain = nx.star_graph(12)
    plain.add_edges_from((number, number + 1) for number in range(13, 37, 2))
    network = drawn(plain, {n: "LAO" if n <= 12 else "THA" for n in plain})
    found = told(network, "0")
    count, expected, z = found.roles[Broker.COORDINATOR]
    assert count == 12 * 11 and z > 2
    assert found.sentence == (
        "Stands between organizations of its own country 132 times, "
        f"where chance would give {expected:,.0f}."
    )


def test_without_ties_or_country_there_is_nothing_to_tell():
    alone = told(drawn(nx.empty_graph(2), {}), "0")
    assert (alone.communities, alone.roles, alone.sentence) == (0, {}, "")
