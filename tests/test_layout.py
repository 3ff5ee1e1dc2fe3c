"""Do organizations stand where a picture can be drawn from?"""

import random

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.layout import coordinates
from graph.records import Kind, Node


def _organizations(plain: nx.Graph) -> nx.Graph:
    names = {number: Node(Kind.ORGANIZATION, f"org-{number}") for number in plain}
    return nx.freeze(nx.relabel_nodes(plain, names))


def _rebuilt(network: nx.Graph) -> nx.Graph:
    """The same network, put together from the other end."""
    other = nx.Graph()
    other.add_nodes_from(reversed(list(network)))
    other.add_edges_from((right, left, data) for left, right, data in network.edges(data=True))
    return nx.freeze(other)


def _groups(count: int, size: int) -> nx.Graph:
    """Groups that are tied inside, each to the next by one tie."""
    plain = nx.disjoint_union_all(
        nx.gnp_random_graph(size, 0.3, seed=number) for number in range(count)
    )
    plain.add_edges_from((number * size, (number + 1) * size) for number in range(count - 1))
    return plain


def _gaps(places: list[tuple[float, float]]) -> np.ndarray:
    """Distances from place to place, without those to itself."""
    points = np.array(places)
    gaps = np.hypot(*(points[:, None] - points[None]).transpose(2, 0, 1))
    np.fill_diagonal(gaps, np.inf)
    return gaps


SHAPES = {
    "one": nx.empty_graph(1),
    "alone": nx.empty_graph(12),
    "pair": nx.path_graph(2),
    "star": nx.star_graph(40),
    "complete": nx.complete_graph(30),
    "parts": nx.disjoint_union_all([nx.path_graph(4), nx.cycle_graph(9), nx.empty_graph(5)]),
    "large": nx.disjoint_union(_groups(12, 40), nx.empty_graph(20)),
    "large star": nx.star_graph(400),
}


@pytest.fixture(params=SHAPES)
def network(request: pytest.FixtureRequest) -> nx.Graph:
    return _organizations(SHAPES[request.param])


def test_every_node_has_a_finite_place_of_plain_numbers(network):
    places = coordinates(network)
    assert places.keys() == set(network)
    assert all(type(number) is float for place in places.values() for number in place)
    assert np.isfinite(list(places.values())).all()


def test_no_node_covers_another(network):
    """A node of the picture is at most 50 pixels wide."""
    assert _gaps(list(coordinates(network).values())).min() > 50


def test_places_are_the_same_each_time_and_in_whatever_order_the_network_was_built(network):
    assert coordinates(network) == coordinates(network) == coordinates(_rebuilt(network))


def test_an_empty_network_has_no_places():
    assert coordinates(nx.freeze(nx.Graph())) == {}


@settings(max_examples=30, deadline=None)
@given(nodes=st.integers(1, 25), share=st.floats(0, 1), seed=st.integers(0, 10_000))
def test_any_small_network_has_places_that_do_not_touch(nodes, share, seed):
    places = coordinates(_organizations(nx.gnp_random_graph(nodes, share, seed=seed)))
    assert _gaps(list(places.values())).min() > 50


def test_those_without_ties_stand_below_all_others():
    network = _organizations(nx.disjoint_union(nx.karate_club_graph(), nx.empty_graph(50)))
    places = coordinates(network)
    tied = [places[node][1] for node in network if network.degree[node]]
    alone = [places[node][1] for node in network if not network.degree[node]]
    assert min(alone) > max(tied) + 50


def test_nodes_are_about_ninety_pixels_from_the_next():
    gaps = _gaps(list(coordinates(_organizations(_groups(3, 40))).values()))
    assert 60 < np.median(gaps.min(axis=0)) < 120


def test_a_large_network_shows_its_groups():
    """Within a group distances are a fraction of those across the picture."""
    places = coordinates(_organizations(_groups(12, 40)))
    gaps = _gaps([places[Node(Kind.ORGANIZATION, f"org-{number}")] for number in range(480)])
    inside = [gaps[i : i + 40, i : i + 40] for i in range(0, 480, 40)]
    assert np.median(inside) < np.median(gaps) / 2


def test_ties_of_more_weight_bring_nearer():
    plain = nx.complete_graph(12)
    close = {(left, right): 5.0 for left, right in plain.edges if (left < 6) == (right < 6)}
    nx.set_edge_attributes(plain, 0.1, "weight")
    nx.set_edge_attributes(plain, close, "weight")
    places = coordinates(_organizations(plain))
    gaps = _gaps([places[Node(Kind.ORGANIZATION, f"org-{number}")] for number in range(12)])
    assert np.median(gaps[:6, :6]) < np.median(gaps[:6, 6:]) / 1.5


def test_the_chance_of_the_rest_of_the_program_is_left_alone():
    random.seed(7)
    before = random.getstate()
    coordinates(_organizations(SHAPES["large"]))
    assert random.getstate() == before


def test_the_network_is_left_as_it_was():
    network = _organizations(nx.karate_club_graph())
    before = repr((list(network.nodes(data=True)), list(network.edges(data=True))))
    coordinates(network)
    assert repr((list(network.nodes(data=True)), list(network.edges(data=True)))) == before
