"""Do the counted pairs obey the laws of a projection, and equal an independent one?"""

from __future__ import annotations

from collections import Counter
from itertools import combinations

import narwhals as nw
import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph import engine
from graph.tables.company import company
from graph.tables.pairs import at_most, by_count, pairs, pairs_in_sessions
from tests.rows import rows, tidy

OCCASIONS = ("m1", "m1/panel", "m2", "m2/talk", "m3", "p1", "b1", "u1")
ORGS = ("alder", "birch", "cedar", "dogwood", "elm", "fir")
ROLES = ("participant", "funder", "lead")
parts = st.lists(
    st.tuples(st.sampled_from(OCCASIONS), st.sampled_from(ORGS), st.sampled_from(ROLES)),
    max_size=25,
)
drawn = settings(max_examples=15, deadline=None)


def affiliations(there):
    """The two-mode graph, by hand: a session is its meeting, an update is left out."""
    graph = nx.Graph()
    edges = [(org, occasion.split("/")[0]) for occasion, org, _ in there if occasion[0] != "u"]
    graph.add_nodes_from((org for org, _ in edges), side="org")
    graph.add_edges_from(edges)
    graph.add_node("an occasion of nobody")
    return graph, sorted(n for n, side in graph.nodes(data="side") if side)


def counted(opened, there, *columns, floor=1):
    found = pairs(company(engine.on(opened, tidy(there))), floor=floor)
    return {row[:2]: row[2:] for row in rows(found, "left", "right", *columns)}


@pytest.fixture(scope="module")
def opened():
    with engine.open_engine().open_run() as run:
        yield run


@drawn
@given(there=parts)
def test_counts_and_newmans_weights_equal_the_projections_of_networkx(opened, there):
    graph, orgs = affiliations(there)
    plain = nx.bipartite.weighted_projected_graph(graph, orgs)
    newman = nx.bipartite.collaboration_weighted_projected_graph(graph, orgs)
    found = counted(opened, there, "shared", "weight")
    assert set(found) == {tuple(sorted(pair)) for pair in plain.edges}
    for (left, right), (shared, weight) in found.items():
        assert shared == plain[left][right]["weight"]
        assert weight == pytest.approx(newman[left][right]["weight"], abs=1e-12)


@drawn
@given(there=parts, floor=st.integers(1, 5))
def test_the_floor_keeps_what_a_count_by_hand_keeps(opened, there, floor):
    graph, orgs = affiliations(there)
    shared = {(a, b): len(set(graph[a]) & set(graph[b])) for a, b in combinations(orgs, 2)}
    expected = {pair: (n,) for pair, n in shared.items() if n >= floor}
    assert counted(opened, there, "shared", floor=floor) == expected


@drawn
@given(there=parts)
def test_every_shared_occasion_is_a_meeting_or_a_work(opened, there):
    for met, worked, funded, shared in counted(
        opened, there, "met", "worked", "funded", "shared"
    ).values():
        assert max(worked, funded) <= shared - met <= worked + funded


@drawn
@given(there=parts)
def test_the_cheap_bound_is_never_below_the_number_of_pairs(opened, there):
    tables = engine.on(opened, tidy(there))
    bound = engine.run(at_most(tables))["pairs"][0].as_py() or 0
    graph, orgs = affiliations(there)
    sizes = [graph.degree(node) for node in graph if node not in orgs]
    assert bound == sum(n * (n - 1) // 2 for n in sizes) >= len(counted(opened, there))


@drawn
@given(there=parts)
def test_pairs_are_counted_by_how_often_they_share(opened, there):
    tables = engine.on(opened, tidy(there))
    expected = Counter(shared for (shared,) in counted(opened, there, "shared").values())
    assert rows(by_count(tables), "shared", "pairs") == sorted(expected.items())


def test_the_sizes_of_a_part_of_the_company_stay_those_of_the_whole(run):
    tables = engine.on(run, tidy([("m1", org) for org in ("alder", "birch", "cedar")]))
    two = company(tables).filter(nw.col("org") != "cedar")
    assert rows(pairs(two), "left", "right", "weight") == [("alder", "birch", 0.5)]


def test_a_session_is_shared_by_those_who_sat_in_it(run):
    there = [("m1/panel", "birch"), ("m1/panel", "alder"), ("m1/talk", "cedar"), ("m1", "alder")]
    tables = engine.on(run, tidy(there))
    found = pairs_in_sessions(tables, pairs(company(tables)))
    assert rows(found, "left", "right", "met_in_sessions") == [("alder", "birch", 1)]
