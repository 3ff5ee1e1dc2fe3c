"""Do nodes and edges in two tables become organizations in occasions?"""

from __future__ import annotations

import csv
import io

import networkx as nx
import pytest

from graph.errors import BadFile, NoReader
from graph.read import read_files
from graph.reading import Intake


def read(**files: str) -> Intake:
    """Files by name, `net_nodes` for net.nodes.csv."""
    named = [(name.replace("_", ".") + ".csv", text.encode()) for name, text in files.items()]
    return read_files(named)


def pairs(intake: Intake) -> set[tuple[str, str]]:
    frame = intake.tidy.participations.to_pandas()
    return set(zip(frame["occasion"], frame["org"], strict=True))


def tables(graph: nx.Graph, *attributes: str) -> dict[str, str]:
    """A graph as two tables, its nodes numbered as they come."""
    number = {node: place for place, node in enumerate(graph)}
    nodes = [[number[one], one, *(graph.nodes[one][a] for a in attributes)] for one in graph]
    edges = [[number[one], number[other]] for one, other in graph.edges]
    return {
        "net_nodes": _text([["id", "name", *attributes], *nodes]),
        "net_edges": _text([["source", "target"], *edges]),
    }


def _text(rows: list[list[object]]) -> str:
    written = io.StringIO()
    csv.writer(written).writerows(rows)
    return written.getvalue()


def test_the_southern_women_are_18_in_14_meetings_with_89_attendances() -> None:
    intake = read(**tables(nx.davis_southern_women_graph(), "bipartite"))
    assert intake.tidy.organizations.num_rows == 18
    assert intake.tidy.occasions["kind"].to_pylist() == ["meeting"] * 14
    assert len(pairs(intake)) == intake.tidy.participations.num_rows == 89
    assert "nothing says what they are" in " ".join(intake.reports[0].assumed)


def test_the_karate_club_is_78_projects_of_two_among_34() -> None:
    intake = read(**tables(nx.karate_club_graph()))
    assert intake.tidy.organizations.num_rows == 34
    assert intake.tidy.occasions["kind"].to_pylist() == ["project"] * 78
    assert intake.tidy.participations["role"].to_pylist() == ["partner"] * 156
    assert "taken as joint work" in " ".join(intake.reports[0].assumed)


TWO_MODES = "id,type,name\n0,False,Alder\n1,False,Birch\n2,True,Fair\n"


def test_ends_may_be_names_although_nodes_have_ids_and_either_end_may_be_the_occasion() -> None:
    intake = read(net_nodes=TWO_MODES, net_edges="source,target\nAlder,Fair\nFair,BIRCH\n")
    assert pairs(intake) == {("meeting:fair", "alder"), ("meeting:fair", "birch")}
    assert intake.reports[0].rows == intake.reports[0].read == 5


def test_a_club_is_no_meeting() -> None:
    intake = read(club_nodes=TWO_MODES, club_edges="source,target\n0,2\n")
    assert intake.tidy.occasions["kind"].to_pylist() == ["activity"]
    assert "'club' in the name says so" in " ".join(intake.reports[0].assumed)


def test_two_codes_are_no_modes_where_an_edge_stays_on_one_side() -> None:
    intake = read(net_nodes=TWO_MODES, net_edges="source,target\n0,2\n0,1\n")
    assert set(intake.tidy.occasions["kind"].to_pylist()) == {"project"}
    assert intake.tidy.organizations.num_rows == 3


def test_an_organization_without_an_edge_is_kept_with_its_type_and_country() -> None:
    nodes = "id,name,type,country,age\na,Alder,NGO,Kenya,3\nb,Birch,club,Atlantis,4\nc,C,NGO,,1\n"
    intake = read(net_nodes=nodes.replace("club", "fleet"), net_edges="source,target\na,b\n")
    frame = intake.tidy.organizations.to_pandas().set_index("org")
    assert frame.loc["alder", ["type", "country"]].tolist() == ["ngo", "KEN"]
    assert "c" in frame.index
    assert [problem.value for problem in intake.reports[0].problems] == ["fleet"]
    assert [(one.written, one.line) for one in intake.reports[0].unknown] == [("Atlantis", None)]
    assert "Columns of nodes that are not read: age." in intake.reports[0].assumed[-1]


def test_ids_without_names_mean_something_only_within_their_network() -> None:
    intake = read(net_nodes="id\n0\n1\n", net_edges="source,target\n0,1\n")
    assert pairs(intake) == {("project:net 0 - net 1", "net 0"), ("project:net 0 - net 1", "net 1")}


def test_a_returned_nomination_is_a_second_one_unless_all_are_returned() -> None:
    nodes = "id,name\na,Alder\nb,Birch\nc,Cedar\n"
    some = read(net_nodes=nodes, net_edges="source,target\na,b\nb,a\nb,c\n")
    every = read(net_nodes=nodes, net_edges="source,target\na,b\nb,a\nb,c\nc,b\n")
    assert (some.tidy.occasions.num_rows, every.tidy.occasions.num_rows) == (3, 2)


@pytest.mark.parametrize(
    ("files", "other"),
    [
        ({"net_nodes": TWO_MODES}, "net.edges.csv"),
        ({"net_nodes": "id,age,seniority\n0,4,5\n"}, "net.edges.csv"),
        ({"net_edges": "source,target\n0,1\n1,2\n"}, "net.nodes.csv"),
        ({"net_edges": "source,target\nA,X\nA,Y\nB,X\n"}, "net.nodes.csv"),
        ({"Elements": "Label,Type,Tags\nAlder,NGO,x\n"}, "Connections.csv"),
    ],
)
def test_one_half_alone_is_answered_with_the_name_of_the_other(files, other: str) -> None:
    with pytest.raises(BadFile, match=f"Give {other} together with it"):
        read(**files)


def test_edges_between_names_need_no_nodes() -> None:
    intake = read(ties="Source,Target\nAlder,Birch\nBirch,Cedar\n")
    assert intake.tidy.organizations.num_rows == 3
    assert "where some are occasions or persons" in " ".join(intake.reports[0].assumed)


@pytest.mark.parametrize(
    "text", ["from,to,km\nBern,Basel,90\n", "From,To,Subject\nAlder,Birch,hi\n", "id,nose\n1,x\n"]
)
def test_what_is_no_network_is_left_to_others(text: str) -> None:
    with pytest.raises(NoReader):
        read(list=text)


def test_headings_without_an_edge_are_refused() -> None:
    with pytest.raises(BadFile, match="no row below them"):
        read(net_nodes="id\n1\n", net_edges="source,target\n")
