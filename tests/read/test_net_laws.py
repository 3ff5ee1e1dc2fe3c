"""What holds for every network, whatever its rows are?"""

from __future__ import annotations

import csv
import io
import random

from hypothesis import example, given, settings
from hypothesis import strategies as st

from graph.errors import BadFile
from graph.read import read_files
from graph.reading import Intake
from tests.read.told import said

Table = list[list[str]]
IDS = ["a", "b", "c", "d", ""]
NAMES = ["Alder", "ALDER", "Birch", "Fair", "n/a", "Ada Quill", ""]
TYPES = ["NGO", "event", "person", "whale", ""]
nodes = st.lists(
    st.tuples(*map(st.sampled_from, (IDS, NAMES, TYPES, ["KHM", "Atlantis", ""]))).map(list),
    min_size=1,
    max_size=6,
)
edges = st.lists(
    st.tuples(*map(st.sampled_from, (IDS, [*IDS, "9"], ["funds", "Wells", ""]))).map(list),
    min_size=1,
    max_size=8,
)
marks = st.lists(
    st.tuples(*map(st.sampled_from, (NAMES, ["1", "0", ""], ["x", ""]))).map(list),
    min_size=1,
    max_size=8,
)


def text(headings: list[str], rows: Table) -> bytes:
    written = io.StringIO()
    csv.writer(written).writerows([headings, *rows])
    return written.getvalue().encode()


def network(of_nodes: Table, of_edges: Table) -> Intake | None:
    """The reading, or None where no end of an edge is a node."""
    files = [
        ("net.nodes.csv", text(["id", "label", "type", "country"], of_nodes)),
        ("net.edges.csv", text(["source", "target", "label"], of_edges)),
    ]
    try:
        return read_files(files)
    except BadFile:
        return None


@settings(deadline=None, max_examples=25)
@given(nodes, edges, st.randoms())
def test_rows_of_a_network_are_conserved_and_their_order_changes_no_fact(
    first: Table, second: Table, shuffled: random.Random
) -> None:
    intake = network(first, second)
    other = network(shuffled.sample(first, len(first)), shuffled.sample(second, len(second)))
    assert (intake and said(intake)) == (other and said(other))
    if intake is not None:
        (report,) = intake.reports
        assert report.rows == sum(map(any, first)) + sum(map(any, second))
        assert report.rows == report.read + len(report.set_aside)


@settings(deadline=None, max_examples=25)
@example([["ALDER", "1", "x"], ["Alder", "1", ""]], random.Random(1))
@given(marks, st.randoms())
def test_the_order_of_a_matrix_changes_no_fact_and_its_rows_are_conserved(
    rows: Table, shuffled: random.Random
) -> None:
    rows = [*rows, ["Dogwood", "1", "x"]]
    intakes = [
        read_files([("m.csv", text(["", "Forum", "Summit"], one))])
        for one in (rows, shuffled.sample(rows, len(rows)))
    ]
    assert said(intakes[0]) == said(intakes[1])
    report = intakes[0].reports[0]
    assert report.rows == sum(map(any, rows)) == report.read + len(report.set_aside)
