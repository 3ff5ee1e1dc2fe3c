"""Is the share of shortest ways between two groups that of going through every way?"""

from itertools import combinations_with_replacement

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.brokerage import passing as rooms
from graph.brokerage.passing import passing
from graph.measures.betweenness import betweenness
from graph.records import Kind, Node

A = Node(Kind.ORGANIZATION, "0")


def told(network):
    rows = passing(network, A, "country").to_dict("records")
    return {(row["left"], row["right"]): (row["pairs"], row["share"]) for row in rows}


def by_hand(plain, groups):
    """Every shortest way between every two others, looked at one by one."""
    found = {}
    for two in combinations_with_replacement("xyz", 2):
        shares = [
            sum(0 in way for way in ways) / len(ways)
            for s, t in ends(plain, groups, two)
            if nx.has_path(plain, s, t) and (ways := list(nx.all_shortest_paths(plain, s, t)))
        ]
        if sum(shares):
            found[two] = (len(shares), pytest.approx(sum(shares) / len(shares)))
    return found


def ends(plain, groups, two):
    others = [node for node in plain if node != 0]
    pairs = [(s, t) for s in others for t in others if s < t]
    return [
        (s, t)
        for s, t in pairs
        if groups[s] and groups[t] and sorted(groups[s] + groups[t]) == [*two]
    ]


@st.composite
def worlds(draw):
    nodes = range(draw(st.integers(2, 8)))
    plain = nx.empty_graph(len(nodes))
    pairs = [(a, b) for a in nodes for b in nodes if a < b]
    plain.add_edges_from(draw(st.lists(st.sampled_from(pairs), unique=True)))
    return plain, {node: draw(st.sampled_from(["x", "y", "z", None])) for node in nodes}


def test_half_of_the_ways_between_thai_and_lao_lead_through_one_of_two(grouped):
    square = nx.Graph([("T", 0), ("T", 1), ("L", 0), ("L", 1)])
    assert told(grouped(square, {"T": "THA", "L": "LAO"})) == {("LAO", "THA"): (1, 0.5)}


def test_ways_that_do_not_pass_are_not_listed(grouped):
    triangle = grouped(nx.complete_graph(3), {0: "x", 1: "x", 2: "y"})
    assert passing(triangle, A, "country").empty


@given(worlds())
def test_it_is_what_every_way_says(grouped, world):
    assert told(grouped(*world)) == by_hand(*world)


@given(worlds())
def test_where_all_are_of_one_group_the_ways_are_betweenness(grouped, world):
    plain = world[0]
    network = grouped(plain, dict.fromkeys(plain, "x"))
    others = len(plain) - 1
    ways = passing(network, A, "country")["ways"].sum()
    assert ways == pytest.approx(betweenness(network)[A] * others * (others - 1) / 2)


def test_going_block_by_block_changes_nothing(clubs, monkeypatch):
    one = Node(Kind.ORGANIZATION, "1")
    whole = passing(clubs, one, "country")
    monkeypatch.setattr(rooms, "_AT_ONCE", 100)
    assert passing(clubs, one, "country").equals(whole)
