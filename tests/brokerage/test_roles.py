"""Are the roles between groups those of Gould and Fernandez, counted one by one?"""

from itertools import permutations

import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.brokerage import roles
from graph.brokerage.roles import Broker, triads

ROLES = list(Broker)


def by_hand(plain, groups):
    """Every ordered pair of partners that are not tied, looked at one by one."""
    counts = {name: [0, 0, 0, 0] for name in plain if groups.get(name)}
    known = plain.subgraph(counts)
    for b, found in counts.items():
        for i, j in permutations(known[b], 2):
            if not known.has_edge(i, j) and (role := _role(groups[i], groups[b], groups[j])):
                found[ROLES.index(role)] += 1
    return counts


def _role(i, b, j):
    if i == b == j:
        return Broker.COORDINATOR
    if i == j:
        return Broker.CONSULTANT
    if j == b:
        return Broker.GATEKEEPER
    return None if i == b else Broker.LIAISON


def told(found):
    return {int(n.key): list(row) for n, row in zip(found.nodes, found.counts, strict=True)}


@st.composite
def worlds(draw):
    """A graph of up to nine nodes, each of one of three groups or of none that is known."""
    nodes = range(draw(st.integers(1, 9)))
    pairs = [(a, b) for a in nodes for b in nodes if a < b]
    plain = nx.Graph(draw(st.lists(st.sampled_from(pairs), unique=True)) if pairs else [])
    plain.add_nodes_from(nodes)
    return plain, {node: draw(st.sampled_from(["x", "y", "z", None])) for node in nodes}


def test_the_two_heads_of_the_karate_club_coordinate_and_let_in(clubs):
    counts = told(triads(clubs, "country"))
    assert counts[1] == [174, 15, 0, 0]
    assert counts[34] == [156, 40, 6, 0]
    assert counts[3] == [10, 23, 12, 0]
    assert np.sum(list(counts.values()), axis=0).tolist() == [510, 128, 20, 0]


def test_one_tied_to_three_countries_is_a_liaison_for_each_pair_both_ways(grouped):
    star = grouped(nx.star_graph(3), {0: "THA", 1: "LAO", 2: "KHM", 3: "VNM"})
    assert told(triads(star, "country"))[0] == [0, 0, 0, 6]


def test_two_partners_that_are_tied_need_nobody_between_them(grouped):
    triangle = triads(grouped(nx.complete_graph(3), {0: "x", 1: "y", 2: "y"}), "country")
    assert not triangle.counts.any() and not triangle.pairs.any()


def test_who_is_of_no_known_country_neither_brokers_nor_is_brokered(grouped):
    found = triads(grouped(nx.path_graph(4), {0: "x", 1: "x", 2: None, 3: "x"}), "country")
    assert found.unknown == 1 and [n.key for n in found.nodes] == ["0", "1", "3"]
    assert not found.counts.any()


@given(worlds())
def test_the_counts_are_those_of_going_through_every_pair(grouped, world):
    found = triads(grouped(*world), "country")
    assert told(found) == by_hand(*world)


@given(worlds())
def test_open_pairs_and_the_pairs_of_them_that_touch(grouped, world):
    found = triads(grouped(*world), "country")
    known = world[0].subgraph(int(node.key) for node in found.nodes)
    for node, pairs, touching in zip(found.nodes, found.pairs, found.touching, strict=True):
        strangers = nx.complement(known.subgraph(known[int(node.key)]))
        assert pairs == strangers.number_of_edges()
        assert touching == nx.line_graph(strangers).number_of_edges()


@pytest.mark.parametrize("at_once", [1, 100])
def test_going_block_by_block_changes_nothing(clubs, monkeypatch, at_once):
    whole = triads(clubs, "country")
    monkeypatch.setattr(roles, "_AT_ONCE", at_once)
    parts = triads(clubs, "country")
    assert (parts.counts == whole.counts).all() and (parts.touching == whole.touching).all()


def test_an_empty_network_has_no_brokers():
    found = triads(nx.freeze(nx.Graph()), "country")
    assert found.nodes == [] and found.counts.shape == (0, 4)
