"""Is a community named by what is typical of it, and not by what everybody does?"""

import networkx as nx
import pytest

from graph.groups.naming import named
from graph.records import Kind, Layer, Node


def org(key):
    return Node(Kind.ORGANIZATION, key)


@pytest.fixture
def world():
    """Two sets: a to e and v to z; all on water, a to d on law in Laos, v to z from Thailand."""
    network = nx.Graph()
    network.add_nodes_from(
        (org(key), {"name": key.upper(), "occasions": 1}) for key in "abcdevwxyz"
    )
    for kind, key, name, orgs in (
        (Kind.THEME, "water", "Water", "abcdevwxyz"),
        (Kind.THEME, "law", "Law", "abcdv"),
        (Kind.THEME, "rare", "Rare", "a"),
        (Kind.COUNTRY, "LAO", "Laos", "abcd"),
    ):
        there = Node(kind, key)
        network.add_node(there, name=name)
        network.add_edges_from(((org(one), there) for one in orgs), layer=Layer(kind.value))
    nx.set_node_attributes(network, {org(key): "THA" for key in "vwxyza"}, "country")
    return nx.freeze(network)


SETS = [[org(key) for key in "abcde"], [org(key) for key in "vwxyz"]]


def test_a_set_is_called_by_its_most_typical_theme_and_country(world):
    left, right = named(world, SETS)
    assert left.name == "Law, Laos"
    assert right.name == "THA"  # where they come from, as none of them works in a country


def test_typical_is_counted_against_all_sets(world):
    (law,) = named(world, SETS)[0].themes  # water is everybody's, rare has one member
    assert (law.name, law.members, law.share) == ("Law", 4, 0.8)
    assert law.lift == pytest.approx(0.8 / 0.5)


def test_where_one_works_goes_before_where_one_comes_from(world):
    """a is from Thailand and works in Laos: it counts for Laos only."""
    (thailand,) = named(world, SETS)[1].countries
    assert thailand.members == 5 and thailand.lift == pytest.approx(1 / (5 / 10))


def test_a_set_without_anything_typical_is_called_after_its_most_active_member():
    network = nx.Graph()
    network.add_node(org("a"), name="Alder", occasions=1)
    network.add_node(org("b"), name="Birch", occasions=4)
    alone, both = named(network, [[org("a")], [org("a"), org("b")]])
    assert (alone.name, both.name) == ("Alder", "Birch and 1 other")
