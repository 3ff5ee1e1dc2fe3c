"""Is what the project hands out to be filled in what it reads?"""

from __future__ import annotations

import io

import openpyxl
import pytest

from graph import templates
from graph.errors import BadChoice, BadFile
from graph.read import open_document, read_files
from graph.reading import Intake, Report
from graph.templates import ATTENDANCE, TEMPLATES

OURS = {"Spring Forum": "Autumn Forum", "Safe Harbours": "Safe Wells"}
"""What a person writes over the examples."""


def filled(name: str) -> str:
    text = templates.csv(name)
    for example, own in OURS.items():
        text = text.replace(example, own)
    return text


def workbook(*sheets: str) -> openpyxl.Workbook:
    """The workbook of the templates, the examples of these sheets written over."""
    book = openpyxl.load_workbook(io.BytesIO(templates.workbook()))
    for name in sheets:
        for row in (2, 3):
            book[name].cell(row, 1, OURS[book[name].cell(row, 1).value])
    return book


def read(book: openpyxl.Workbook) -> Intake:
    book.save(content := io.BytesIO())
    return read_files([("mine.xlsx", content.getvalue())])


def report(text: str) -> Report:
    return read_files([("mine.csv", text.encode())]).reports[0]


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_rows_of_a_template_are_read_whole_once_they_are_somebodys_own(name: str) -> None:
    found = report(filled(name))
    assert (found.reader, found.rows, found.read) == (name, 2, 2)
    assert found.problems == ()


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_examples_of_a_template_are_set_aside_and_told(name: str) -> None:
    found = report(templates.csv(name) + filled(name).split("\n", 1)[1])
    assert (found.rows, found.read) == (4, 2)
    assert found.set_aside == tuple((line, "example row of the template") for line in (2, 3))


@pytest.mark.parametrize("written", ["3/5/2024", "05.03.2024"])
def test_an_example_whose_day_a_spreadsheet_wrote_its_own_way_is_an_example(written: str) -> None:
    found = report(templates.csv("attendance").replace("2024-03-05", written))
    assert (found.rows, found.read) == (2, 0)


def test_an_example_with_one_cell_changed_is_a_row_like_any_other() -> None:
    assert report(templates.csv("collaboration").replace("funder", "partner")).read == 1


def test_the_examples_of_the_workbook_are_set_aside_sheet_by_sheet() -> None:
    (found,) = read(workbook()).reports
    assert (found.rows, found.read) == (4, 0)
    assert found.set_aside[3] == (3, "sheet collaboration: example row of the template")


def test_the_workbook_of_both_templates_is_read_back_sheet_by_sheet() -> None:
    intake = read(workbook(*TEMPLATES))
    assert (intake.reports[0].rows, intake.reports[0].read) == (4, 4)
    assert intake.reports[0].problems == ()
    kinds = set(intake.tidy.occasions["kind"].to_pylist())
    assert kinds == {"meeting", "session", "project"}


def test_a_source_in_a_workbook_names_its_sheet() -> None:
    sources = read(workbook("attendance")).tidy.participations["source"]
    assert "mine.xlsx [attendance]:3" in sources.to_pylist()


def test_an_excel_date_is_always_a_date() -> None:
    book = workbook("attendance")
    book["attendance"]["B2"] = book["attendance"]["B3"] = 45356  # 2024-03-05 in Excel
    assert "2024-03-05" in map(str, read(book).tidy.occasions["start"].to_pylist())


def test_every_column_is_explained_and_no_cell_is_a_formula() -> None:
    book = workbook()
    explained = {row[1].value for row in book["explanations"].iter_rows()}
    assert {column.name for column in ATTENDANCE.columns} <= explained
    assert not any(cell.data_type == "f" for sheet in book for row in sheet for cell in row)


def test_another_name_is_refused_with_the_ones_there_are() -> None:
    with pytest.raises(BadChoice, match="attendance, collaboration"):
        templates.csv("budget")


def test_the_heading_row_of_a_template_may_stand_below_a_title() -> None:
    below = "Our list,,\n,,\n" + filled("attendance")
    assert report(below).read == 2
    assert len(open_document("mine.csv", below.encode()).sheets) == 1


@pytest.mark.parametrize("name", TEMPLATES)
def test_headings_alone_are_refused_as_an_empty_file_is(name: str) -> None:
    headings = templates.csv(name).split("\n")[0] + "\n"
    with pytest.raises(BadFile, match=r"^mine\.csv has headings and no row below them\. Fill in"):
        report(headings)
