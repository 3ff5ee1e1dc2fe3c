"""Which tables does a map of columns explain, whichever door it comes in by?"""

from __future__ import annotations

import pytest

from graph import desk, questions
from graph.errors import BadFile, NoReader
from graph.mapping import About, Map, written
from graph.read import read_each, read_files
from tests.read.unknown import CAME, LIST

OTHER = b"Macher,Geber\nAlder,Cedar\n"


def file(answer: Map, name: str = "said.map.toml") -> tuple[str, bytes]:
    return name, written(answer).encode()


def test_without_its_map_the_table_is_refused_with_what_to_do():
    with pytest.raises(NoReader, match="let `synergraph check --map` propose"):
        read_files([("list.csv", LIST.encode())])


def test_a_map_among_the_files_is_used_by_every_door_and_is_no_file_of_records(tmp_path):
    files = [("list.csv", LIST.encode()), file(CAME)]
    reports = questions.records(files).reports
    assert [report.file for report in reports] == ["list.csv"]
    assert "As said.map.toml says, about meetings: 'Firma' is organization" in reports[0].assumed[0]
    assert "Columns not used, and not kept: 'Rest'." in reports[0].assumed
    workspace = desk.begun(files)
    assert [one.name for one in workspace.files()] == ["list.csv"]


def test_a_reader_that_recognises_a_table_is_asked_before_any_map():
    talk = ("a.csv", b"occasion,organization\nTalk,Alder\n")
    turned = Map(About.MEETING, (("occasion", "organization"), ("organization", "occasion")))
    assert (
        read_each([talk, ("turned.map.toml", written(turned).encode())])[0].reading.report.reader
        == "attendance"
    )


def test_a_map_for_other_headings_is_named_where_it_does_not_help():
    with pytest.raises(NoReader, match=r"not those of said\.map\.toml"):
        read_files([("list.csv", OTHER), file(CAME)])


def test_maps_that_cannot_be_used_say_so():
    with pytest.raises(BadFile, match="is a map of columns, no records"):
        read_files([file(CAME)])
    other = Map(CAME.about, (*CAME.columns[:-1], ("Rest", "themes")))
    with pytest.raises(BadFile, match="give the same headings different meanings"):
        read_files([("list.csv", LIST.encode()), file(CAME), file(other, "other.map.toml")])
    nobody = Map(CAME.about, (("Firma", ""), *CAME.columns[1:]))
    with pytest.raises(BadFile, match=r"said\.map\.toml cannot be used as it is: no column has"):
        read_files([("list.csv", LIST.encode()), file(nobody)])


def test_a_map_of_a_column_without_heading_does_not_fit_a_table_without_that_column():
    answer = Map(About.MEETING, (("Firma", "organization"), ("Rest", ""), ("", "occasion")))
    wide, narrow = b"Firma,Rest,\nAlder,x,Talk\n", b"Firma,Rest\nAlder,x\n"
    assert read_files([("a.csv", wide)], maps=[answer]).reports[0].read == 1
    with pytest.raises(NoReader):
        read_files([("a.csv", narrow)], maps=[answer])
