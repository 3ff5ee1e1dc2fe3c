"""Are the tables of Gephi and Kumu read with their own traps?"""

from __future__ import annotations

import io

import pytest
from openpyxl import Workbook

from graph.errors import BadFile
from graph.read import read_each, read_files
from graph.reading import Intake

ELEMENTS = """Label,Type,Description,Tags
Alder Fund,NGO,gives,small|green
Birch,Government,,
Spring Fair,Event,yearly,health| wash
Ada Quill,Person,knows all,
"""
CONNECTIONS = """From,To,Type,Tags
Alder Fund,Birch,Safe Wells,water
Alder Fund,Spring Fair,organizer,
Birch,Spring Fair|Cedar,attends,
Ada Quill,Alder Fund,works for,
"""
KUMU = [
    ("map elements.csv", ELEMENTS.encode()),
    ("map connections.csv", CONNECTIONS.encode()),
]


def gephi(nodes: str, edges: str) -> Intake:
    return read_files([("nodes.csv", nodes.encode()), ("edges.csv", edges.encode())])


def workbook(**sheets: str) -> bytes:
    book, written = Workbook(), io.BytesIO()
    book.remove(book.active)
    for name, text in sheets.items():
        sheet = book.create_sheet(name.replace("_ignore", " (ignore)"))
        for line in text.splitlines():
            sheet.append(line.split(","))
    book.save(written)
    return written.getvalue()


def roles(intake: Intake) -> set[tuple[str, str, str]]:
    frame = intake.tidy.participations.to_pandas()
    return set(zip(frame["occasion"], frame["org"], frame["role"], strict=True))


EXPECTED = {
    ("project:alder fund - birch:safe wells", "alder fund", "partner"),
    ("project:alder fund - birch:safe wells", "birch", "partner"),
    ("meeting:spring fair", "alder fund", "organizer"),
    ("meeting:spring fair", "birch", "participant"),
    ("project:birch - cedar:attends", "birch", "partner"),
    ("project:birch - cedar:attends", "cedar", "partner"),
}


def test_kumu_elements_of_type_event_are_meetings_and_other_connections_joint_work() -> None:
    intake = read_files(KUMU)
    assert roles(intake) == EXPECTED
    titles = intake.tidy.occasions["title"].to_pylist()
    assert sorted(titles) == ["Safe Wells", "Spring Fair", "attends"]


def test_tags_of_occasions_are_themes_and_those_of_organizations_are_not() -> None:
    themes = read_files(KUMU).tidy.occasion_themes.to_pandas()
    assert dict(themes.groupby("occasion")["theme"].agg(sorted)) == {
        "meeting:spring fair": ["health", "wash"],
        "project:alder fund - birch:safe wells": ["water"],
    }


def test_a_person_of_a_map_is_set_aside_and_not_stored() -> None:
    (read,) = read_each(KUMU)
    report = read.reading.report
    assert (report.rows, report.read, len(report.set_aside)) == (8, 6, 2)
    stored = " ".join(rows.cells.to_csv() for rows in read.reading.rows)
    assert "Birch" in stored
    assert "Ada Quill" not in stored + str(read.reading.tidy) + str(report)


def test_a_kumu_workbook_is_one_network_and_its_ignored_sheets_are_passed_over() -> None:
    content = workbook(Elements=ELEMENTS, Connections=CONNECTIONS, Notes_ignore="From,To\nx,y\n")
    intake = read_files([("map.xlsx", content)])
    assert roles(intake) == EXPECTED
    report = intake.reports[0]
    assert (report.rows, report.read) == (10, 6)
    assert sum("as Kumu does" in why for _, why in report.set_aside) == 2


def test_gephi_weights_are_told_and_types_of_edges_are_no_titles() -> None:
    intake = gephi("Id;Label\n1;Alder\n2;Birch\n", "Source;Target;Type;Weight\n2;1;Undirected;9\n")
    assert intake.tidy.occasions["title"].to_pylist() == ["Alder - Birch"]
    assert "(Weight) are not used" in " ".join(intake.reports[0].assumed)


def test_an_edge_to_a_node_that_is_not_there_is_set_aside() -> None:
    report = gephi("Id,Label\n1,Alder\n2,Birch\n", "Source,Target\n1,2\n1,7\n2,2\n1,\n").reports[0]
    assert (report.rows, report.read) == (6, 3)
    assert [line for line, _ in report.set_aside] == [3, 4, 5]
    assert "'7' is no node" in report.set_aside[0][1]


def test_labels_without_ids_are_matched_as_labels_or_the_missing_column_is_named() -> None:
    found = gephi("Label\nAlder\nBirch\n", "Source,Target\nalder,Birch\n")
    assert found.tidy.organizations["name"].to_pylist() == ["Alder", "Birch"]
    with pytest.raises(BadFile, match=r"nodes\.csv has labels but no column Id"):
        gephi("Label\nAlder\nBirch\n", "Source,Target\n1,2\n")


def test_the_same_label_on_many_edges_is_told_apart_by_the_ends() -> None:
    edges = "Source,Target,Label\n1,2,funds\n2,3,funds\n1,3,Wells\n"
    found = gephi("Id,Label\n1,A\n2,B\n3,C\n", edges)
    assert set(found.tidy.occasions["title"].to_pylist()) == {
        "funds: A - B",
        "funds: B - C",
        "Wells",
    }
