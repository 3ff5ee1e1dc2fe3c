"""Is what the project hands out to be filled in what it reads?"""

from __future__ import annotations

import io

import openpyxl
import pytest

from graph import templates
from graph.errors import BadChoice
from graph.read import open_document, read_files
from graph.templates import ATTENDANCE, TEMPLATES


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_examples_of_a_template_are_read_whole(name: str) -> None:
    report = read_files([("mine.csv", templates.csv(name).encode())]).reports[0]
    assert (report.reader, report.rows, report.read) == (name, 2, 2)
    assert report.problems == ()


def test_the_workbook_of_both_templates_is_read_back_sheet_by_sheet() -> None:
    intake = read_files([("mine.xlsx", templates.workbook())])
    assert (intake.reports[0].rows, intake.reports[0].read) == (4, 4)
    kinds = set(intake.tidy.occasions["kind"].to_pylist())
    assert kinds == {"meeting", "session", "project"}


def test_a_source_in_a_workbook_names_its_sheet() -> None:
    sources = read_files([("mine.xlsx", templates.workbook())]).tidy.participations["source"]
    assert "mine.xlsx [attendance]:3" in sources.to_pylist()


def test_an_excel_date_is_always_a_date() -> None:
    book = openpyxl.load_workbook(io.BytesIO(templates.workbook()))
    book["attendance"]["B2"] = book["attendance"]["B3"] = 45356  # 2024-03-05 in Excel
    content = io.BytesIO()
    book.save(content)
    starts = read_files([("mine.xlsx", content.getvalue())]).tidy.occasions["start"].to_pylist()
    assert "2024-03-05" in map(str, starts)


def test_every_column_is_explained_and_no_cell_is_a_formula() -> None:
    book = openpyxl.load_workbook(io.BytesIO(templates.workbook()))
    explained = {row[1].value for row in book["explanations"].iter_rows()}
    assert {column.name for column in ATTENDANCE.columns} <= explained
    assert not any(cell.data_type == "f" for sheet in book for row in sheet for cell in row)


def test_another_name_is_refused_with_the_ones_there_are() -> None:
    with pytest.raises(BadChoice, match="attendance, collaboration"):
        templates.csv("budget")


def test_the_heading_row_of_a_template_may_stand_below_a_title() -> None:
    below = b"Our list,,\n,,\n" + templates.csv("attendance").encode()
    assert read_files([("mine.csv", below)]).reports[0].read == 2
    assert len(open_document("mine.csv", below).sheets) == 1
