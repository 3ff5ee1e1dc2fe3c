"""What holds for every file that is no table, whatever is in it, and is no reader left out?"""

from __future__ import annotations

import random
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from graph import catalogue
from graph.errors import BadFile
from graph.read import read_files
from graph.reading import Intake
from tests.read import test_exports, test_laws, test_meeting_laws, test_money_laws
from tests.read.told import said

IDS, NAMES = ["a", "b", "c"], ["Alder", "ALDER", "Birch", "n/a", ""]
Pairs = list[tuple[str, str]]
nodes = st.permutations(IDS).flatmap(
    lambda ids: st.lists(st.sampled_from(NAMES), min_size=1, max_size=3).map(
        lambda names: list(zip(ids, names, strict=False))
    )
)
edges = st.lists(
    st.tuples(st.sampled_from(IDS), st.sampled_from([*IDS, "z"])), min_size=1, max_size=6
)


def gexf(of_nodes: Pairs, of_edges: Pairs) -> str:
    there = "".join(f'<node id="{key}" label="{name}"/>' for key, name in of_nodes)
    ties = "".join(f'<edge source="{one}" target="{two}"/>' for one, two in of_edges)
    inside = f"<nodes>{there}</nodes><edges>{ties}</edges>"
    return f'<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph>{inside}</graph></gexf>'


def graphml(of_nodes: Pairs, of_edges: Pairs) -> str:
    there = "".join(f'<node id="{k}"><data key="n">{name}</data></node>' for k, name in of_nodes)
    ties = "".join(f'<edge source="{one}" target="{two}"/>' for one, two in of_edges)
    keys = '<key id="n" for="node" attr.name="label" attr.type="string"/>'
    space = "http://graphml.graphdrawing.org/xmlns"
    inside = f'<graph edgedefault="directed">{there}{ties}</graph>'
    return f'<graphml xmlns="{space}">{keys}{inside}</graphml>'


def ucinet(of_nodes: Pairs, _: Pairs) -> str:
    lines = "".join(f'"{name or key}" 1 {len(name) % 2}\n' for key, name in of_nodes)
    return f"dl nr={len(of_nodes)} nc=2\nlabels embedded\ndata:\nForum Fair\n{lines}"


def iati_xml(of_nodes: Pairs, of_edges: Pairs) -> str:
    known = dict(of_nodes)
    each = "".join(
        f"<iati-activity><iati-identifier>{one if two != 'z' else ''}-{two}</iati-identifier>"
        f"<participating-org role='4'><narrative>{known.get(one, '')}</narrative>"
        "</participating-org></iati-activity>"
        for one, two in of_edges
    )
    return f"<?xml version='1.0'?><iati-activities>{each}</iati-activities>"


WRITTEN: dict[str, tuple[Callable[[Pairs, Pairs], str], Callable[[Pairs, Pairs], int]]] = {
    "gexf": (gexf, lambda of_nodes, of_edges: len(of_nodes) + len(of_edges)),
    "graphml": (graphml, lambda of_nodes, of_edges: len(of_nodes) + len(of_edges)),
    "ucinet": (ucinet, lambda of_nodes, _: len(of_nodes)),
    "iati_xml": (iati_xml, lambda _, of_edges: len(of_edges)),
}
"""Reader -> what is written, and how many rows that is."""


def read(name: str, of_nodes: Pairs, of_edges: Pairs) -> Intake | None:
    """The reading, or None where nothing of it can be used."""
    content = WRITTEN[name][0](of_nodes, of_edges).encode()
    try:
        intake = read_files([("drawn.txt", content)])
    except BadFile:
        return None
    assert intake.reports[0].reader == name
    return intake


@settings(deadline=None, max_examples=60)
@given(st.sampled_from(sorted(WRITTEN)), nodes, edges, st.randoms())
def test_rows_are_conserved_and_their_order_changes_no_fact(
    name: str, of_nodes: Pairs, of_edges: Pairs, shuffled: random.Random
) -> None:
    intake = read(name, of_nodes, of_edges)
    turned = [shuffled.sample(rows, len(rows)) for rows in (of_nodes, of_edges)]
    other = read(name, *turned)
    assert (intake and said(intake)) == (other and said(other))
    if intake is not None:
        (report,) = intake.reports
        assert report.rows == WRITTEN[name][1](of_nodes, of_edges)
        assert report.rows == report.read + len(report.set_aside)


def test_every_reader_of_the_catalogue_is_under_the_law_that_rows_are_conserved() -> None:
    tables = {*test_laws.COLUMNS, *test_money_laws.READERS, "headings_3w"}
    networks = {"node_edge", "incidence", *test_meeting_laws.READERS}  # the first of test_net_laws
    drawn = tables | {*test_exports.FILES} | networks | {*WRITTEN}
    assert set(catalogue.readers()) == drawn
