"""Are networks in GEXF and GraphML read, whoever wrote them?"""

from __future__ import annotations

import io
from collections.abc import Callable

import networkx as nx
import pytest

from graph.errors import BadFile
from graph.read import read_each, read_files
from graph.reading import Intake

Write = Callable[[nx.Graph, io.BytesIO], None]
both = pytest.mark.parametrize("write", [nx.write_gexf, nx.write_graphml])


def written(graph: nx.Graph, write: Write) -> Intake:
    graph.graph.clear()
    content = io.BytesIO()
    write(graph, content)
    return read_files([("club.xml", content.getvalue())])


def one(text: str) -> Intake:
    return read_files([("map.xml", text.encode())])


def attended(intake: Intake) -> set[tuple[str, str]]:
    titles = intake.tidy.occasions.to_pandas().set_index("occasion")["title"]
    parts = intake.tidy.participations.to_pandas()
    return set(zip(parts["name_as_written"], parts["occasion"].map(titles), strict=True))


@both
def test_the_southern_women_are_the_edges_of_networkx(write: Write) -> None:
    graph = nx.davis_southern_women_graph()
    intake = written(graph, write)
    assert attended(intake) == set(graph.edges)
    assert intake.reports[0].rows == intake.reports[0].read == 18 + 14 + 89


@both
def test_the_karate_club_is_78_projects_and_its_numbers_are_no_names(write: Write) -> None:
    intake = written(nx.karate_club_graph(), write)
    assert (intake.tidy.organizations.num_rows, intake.tidy.occasions.num_rows) == (34, 78)
    assert "club 0" in intake.tidy.organizations["name"].to_pylist()
    assert "(weight) are not used" in " ".join(intake.reports[0].assumed)


@both
def test_attributes_of_nodes_are_read_where_they_are_known(write: Write) -> None:
    graph = nx.DiGraph()
    graph.add_node("a", label="Alder", type="NGO", country="Kenya", rank=3)
    graph.add_node("f", label="Fair", type="workshop")
    graph.add_edge("a", "f")
    intake = written(graph, write)
    assert attended(intake) == {("Alder", "Fair")}
    (alder,) = intake.tidy.organizations.to_pylist()
    assert (alder["type"], alder["country"]) == ("ngo", "KEN")
    assert "Columns of nodes that are not read: rank" in intake.reports[0].assumed[-1]


GEXF = """<?xml version="1.0"?>
<gexf xmlns="http://gexf.net/{version}" version="{version}" xmlns:viz="http://gexf.net/viz">
<graph defaultedgetype="undirected"><attributes class="node">
<attribute id="0" title="type" type="string"><default>NGO</default></attribute></attributes>
<nodes><node id="1" label="Alder"><viz:size value="2"/><nodes>
<node id="2" label="Birch"/></nodes></node>
<node id="3" label="Ada Quill"><attvalues><attvalue for="0" value="person"/></attvalues></node>
</nodes><edges><edge id="0" source="1" target="2" label="Wells"/>
<edge id="1" source="3" target="2"/></edges></graph></gexf>"""


@pytest.mark.parametrize("version", ["1.1draft", "1.2draft", "1.3"])
def test_gexf_has_defaults_nodes_in_nodes_and_persons_who_are_left_out(version: str) -> None:
    intake = one(GEXF.format(version=version))
    assert attended(intake) == {("Alder", "Wells"), ("Birch", "Wells")}
    assert intake.tidy.organizations["type"].to_pylist() == ["ngo", "ngo"]
    (read,) = read_each([("map.gexf", GEXF.format(version=version).encode())])
    assert (read.reading.report.rows, read.reading.report.read) == (5, 3)
    assert "Quill" not in " ".join(rows.cells.to_csv() for rows in read.reading.rows)


GRAPHML = """<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://y.com/xml">
<key id="d0" for="node" yfiles.type="nodegraphics"/><key id="d1" for="edge" attr.name="label"/>
<graph edgedefault="directed">
<node id="n0"><data key="d0"><y:Shape><y:NodeLabel>Alder</y:NodeLabel></y:Shape></data></node>
<node id="n1"><data key="d0"><y:Shape><y:NodeLabel>Birch</y:NodeLabel></y:Shape></data></node>
<edge source="n1" target="n0"><data key="d1">Wells</data></edge>
<hyperedge><endpoint node="n0"/><endpoint node="n1"/></hyperedge></graph></graphml>"""


def test_graphml_of_yed_has_its_names_in_drawings_and_hyperedges_are_set_aside() -> None:
    intake = one(GRAPHML)
    assert attended(intake) == {("Alder", "Wells"), ("Birch", "Wells")}
    assert intake.reports[0].set_aside == ((2, "sheet edges: no node at one end"),)


@both
def test_a_network_without_edges_says_so(write: Write) -> None:
    with pytest.raises(BadFile, match="no edge"):
        written(nx.empty_graph(3), write)
