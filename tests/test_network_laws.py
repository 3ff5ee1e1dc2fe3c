"""Are the ties those that NetworkX projects from the same two-mode data?"""

import random
from fractions import Fraction

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph import engine
from graph.network import build, layer
from graph.records import Layer
from tests.rows import tidy

ATTENDANCES = st.sets(st.tuples(st.sampled_from("ABCDEFG"), st.sampled_from("12345")))


def ties(duckdb_engine, attendances):
    """The tie layer of meetings, with keys for nodes."""
    parts = [(f"m{occasion}", name) for name, occasion in attendances]
    with duckdb_engine.open_run() as run:
        network = layer(build(engine.on(run, tidy(parts))), Layer.TIE)
    return nx.relabel_nodes(network, {node: node.key for node in network})


def projected(attendances, projection):
    """NetworkX's projection of the same data on its guests."""
    plain = nx.Graph(sorted(attendances))
    plain.add_node("a meeting of nobody")
    return projection(plain, {name for name, _ in attendances})


def weights(network, name):
    return {frozenset(pair): told for *pair, told in network.edges(data=name)}


@settings(max_examples=25, deadline=None)
@given(ATTENDANCES)
def test_ties_are_those_that_networkx_projects(duckdb_engine, attendances):
    found = ties(duckdb_engine, attendances)
    shared = projected(attendances, nx.bipartite.weighted_projected_graph)
    newman = projected(attendances, nx.bipartite.collaboration_weighted_projected_graph)
    assert set(found) == set(shared)
    assert weights(found, "shared") == weights(found, "met") == weights(shared, "weight")
    assert weights(found, "weight") == pytest.approx(weights(newman, "weight"))


@settings(max_examples=25, deadline=None)
@given(ATTENDANCES)
def test_newmans_weights_add_up_to_the_occasions_with_company(duckdb_engine, attendances):
    found = ties(duckdb_engine, attendances)
    occasions = [occasion for _, occasion in attendances]
    company = [name for name, occasion in attendances if occasions.count(occasion) > 1]
    for name, strength in found.nodes(data="strength"):
        assert strength == company.count(name)
        assert found.degree(name, weight="weight") == pytest.approx(strength)


def test_a_weight_is_the_same_to_its_last_digit_whatever_was_added_first(duckdb_engine):
    rooms = {str(size): [f"org {n}" for n in range(size)] for size in range(2, 14)}
    rows = [(name, room) for room, names in rooms.items() for name in names]
    orders = [rows, rows[::-1], *(random.Random(seed).sample(rows, len(rows)) for seed in range(4))]
    told = [weights(ties(duckdb_engine, order), "weight") for order in orders]
    assert told == [told[0]] * len(orders)
    exact = sum(Fraction(1, size - 1) for size in range(2, 14))
    assert told[0][frozenset(["org 0", "org 1"])] == pytest.approx(float(exact), abs=1e-11)


def test_the_southern_women_have_139_of_153_pairs(duckdb_engine):
    davis = nx.davis_southern_women_graph()
    found = ties(duckdb_engine, {(name, event[1:]) for name, event in davis.edges})
    assert (len(found), found.number_of_edges(), 18 * 17 // 2) == (18, 139, 153)
    women = [name for name, side in davis.nodes(data="bipartite") if side == 0]
    counted = nx.bipartite.weighted_projected_graph(davis, women)
    assert weights(found, "shared") == weights(counted, "weight")
    assert found.nodes["Evelyn Jefferson"]["strength"] == 8


def test_an_organization_that_was_alone_is_there_without_a_tie(duckdb_engine):
    found = ties(duckdb_engine, {("A", "1"), ("B", "2"), ("C", "2")})
    assert set(found["B"]) == {"C"}
    assert list(found["A"]) == []
    assert (found.nodes["A"]["strength"], found.nodes["A"]["occasions"]) == (0, 1)
