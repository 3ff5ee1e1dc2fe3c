"""Is it said who has partners in common, weighed as the literature weighs it?"""

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph import engine
from graph.engine import open_engine
from graph.synergies.signals import common_partners as signal
from graph.synergies.signals.common_partners import SIGNAL, common_partners, evidence
from graph.tidy import merge
from tests.rows import rows, tidy

# alder and birch both worked with cedar and dogwood; cedar also worked with elm
SQUARE = [("alder", "cedar"), ("alder", "dogwood"), ("birch", "cedar"), ("birch", "dogwood")]
EDGES = [*SQUARE, ("cedar", "elm")]


def projects(edges):
    return tidy([(f"p{n}", org) for n, edge in enumerate(edges) for org in edge])


def found(run, records, **choice):
    told = common_partners(engine.on(run, records), **choice)
    return {row[:2]: row[2:] for row in rows(told, "left", "right", "partners", "strength")}


def test_two_partners_in_common_are_a_reason_weighed_by_resource_allocation(run):
    # cedar has three partners and dogwood two: 1/3 + 1/2
    pairs = found(run, projects(EDGES))
    assert pairs["alder", "birch"] == (2, pytest.approx(1 / 3 + 1 / 2))
    assert ("alder", "elm") not in pairs


def test_those_who_worked_together_are_left_alone(run):
    assert ("alder", "birch") not in found(run, projects([*EDGES, ("alder", "birch")]))


def test_who_funds_the_other_needs_no_introduction(duckdb_engine):
    records = projects(EDGES)
    grant = tidy([("g1", "alder", "funder"), ("g1", "birch", "recipient")])
    with duckdb_engine.open_run() as run:
        assert found(run, merge([records, grant])).keys() == {("cedar", "dogwood")}


def test_meeting_a_partner_is_not_working_with_it(duckdb_engine):
    records = tidy([(f"m{n}", org) for n, edge in enumerate(EDGES) for org in edge])
    with duckdb_engine.open_run() as run:
        assert found(run, records) == {}


def test_a_hub_says_little_and_is_told(duckdb_engine, monkeypatch):
    monkeypatch.setattr(signal, "HUB", 2)
    with duckdb_engine.open_run() as run:
        assert ("alder", "birch") not in found(run, projects(EDGES))
        told = rows(SIGNAL.left_out(engine.on(run, projects(EDGES))), "what", "size")
    assert told == [("Cedar", 3)]


def test_the_evidence_is_the_work_of_either_with_a_common_partner(run):
    tables = engine.on(run, projects(EDGES))
    pairs = common_partners(tables).filter(signal.nw.col("left") == "alder")
    behind = rows(evidence(tables, pairs), "org", "occasion")
    assert behind == [("alder", "p0"), ("alder", "p1"), ("birch", "p2"), ("birch", "p3")]


def test_the_sentence_names_two_partners_and_counts_the_rest():
    row = {"left_name": "A", "right_name": "B", "one": "C", "another": "D"}
    assert "both worked with C and D, but not" in SIGNAL.sentence(row | {"partners": 2})
    assert "both worked with C, D and 3 more, but not" in SIGNAL.sentence(row | {"partners": 5})


@settings(deadline=None, max_examples=15)
@given(st.sets(st.tuples(st.sampled_from("abcdefg"), st.sampled_from("abcdefg")), min_size=3))
def test_it_equals_networkx_resource_allocation(edges):
    graph = nx.Graph(edge for edge in edges if edge[0] != edge[1])
    wanted = {
        tuple(sorted((u, v))): pytest.approx(score)
        for u, v, score in nx.resource_allocation_index(graph)
        if score
    }
    with open_engine().open_run() as run:
        pairs = found(run, projects(sorted(graph.edges)), at_least=1)
    assert {pair: strength for pair, (_, strength) in pairs.items()} == wanted
