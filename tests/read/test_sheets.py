"""Does the report of a workbook account for every sheet in it?"""

from __future__ import annotations

import io

import openpyxl
import pytest

from graph.errors import BadFile
from graph.read import read_files
from graph.reading import Report

MEETINGS = ["occasion,organization,role", "Forum,Alder,chair", "Forum,n/a,", "Forum,Birch,jester"]
WORK = ["title,organization,partners", "Wells,Alder,Cedar", "Roads,Birch,"]
NOTES = ["to do", "ring Alder", "ring Birch"]


def report(**sheets: list[str]) -> Report:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        page = book.create_sheet(name)
        for row in rows:
            page.append(row.split(","))
    book.save(packed := io.BytesIO())
    return read_files([("a.xlsx", packed.getvalue())]).reports[0]


def test_both_templates_in_a_workbook_are_named_with_their_rows() -> None:
    found = report(who=MEETINGS, what=WORK)
    assert found.reader == "attendance and collaboration"
    assert found.why.endswith("; sheet who: 3 rows, sheet what: 2 rows")


def test_a_sheet_that_is_not_recognised_is_named_and_its_rows_are_set_aside() -> None:
    found = report(Notes=NOTES, what=WORK)
    assert (found.rows, found.read) == (5, 2)
    assert found.set_aside == tuple((line, "sheet Notes: not recognised") for line in (1, 2, 3))
    assert found.problems[0].message.startswith("Sheet Notes was not recognised: its 3 rows were")


def test_what_was_wrong_in_a_workbook_is_told_with_its_sheet() -> None:
    found = report(who=MEETINGS, what=WORK)
    assert found.set_aside == ((3, "sheet who: 'n/a' is no organization"),)
    assert found.problems[0].message.startswith("Sheet who: Column role, line 4: 'jester'")


def test_a_sheet_that_fits_both_templates_is_read_once() -> None:
    both = ["occasion,title,organization", "Forum,Wells,Alder"]
    assert report(who=both, Notes=NOTES).rows == 1 + len(NOTES)


def test_of_two_tagged_sheets_the_one_not_read_is_told_too() -> None:
    tagged = ["Who,What", "#org,#sector", "Alder,WASH"]
    found = report(first=[*tagged, "Birch,WASH"], second=tagged)
    assert (found.reader, found.rows, found.read) == ("hxl_3w", 3, 2)
    assert found.set_aside == ((3, "sheet second: not read, first has more rows of this kind"),)


def test_a_workbook_with_headings_alone_is_refused_whatever_else_is_in_it() -> None:
    with pytest.raises(BadFile, match="headings and no row"):
        report(who=MEETINGS[:1], Notes=NOTES)
