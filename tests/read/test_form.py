"""Is all that is wrong in a sheet told at once, and what is doubtful in a row?"""

from __future__ import annotations

import io

import pytest
from openpyxl import Workbook

from graph.errors import BadFile
from graph.read import attendance, open_document
from graph.reading import Reading


def read(text: str) -> Reading:
    return attendance.read(open_document("list.csv", text.encode()))


def test_all_columns_with_bad_dates_are_told_at_once() -> None:
    with pytest.raises(BadFile) as raised:
        read("occasion,organization,date,end\nForum,Alder,soon,later\nForum,Birch,,never\n")
    assert str(raised.value) == (
        "list.csv, column date: line 2 'soon' is not a date; column end: line 2 'later' is not a "
        "date, line 3 'never' is not a date. Correct the dates, as YYYY-MM-DD, or leave them empty."
    )


def test_an_order_of_two_days_is_not_judged_where_one_of_them_is_in_doubt() -> None:
    with pytest.raises(BadFile) as raised:
        read("occasion,organization,date,end\nA,B,13/04/2024,2024-01-01\nA,B,04/13/2024,\n")
    assert "column end" not in str(raised.value)


def test_a_row_on_the_whole_with_facts_of_an_organization_is_told() -> None:
    report = read(
        "occasion,date,organization,country,type\nForum,2024-03-05,Alder,Laos,NGO\n"
        "Forum,2024-03-05,,,\nForum,2024-03-05,,Laos,NGO\n"
    ).report
    assert (report.rows, report.read) == (3, 3)
    assert [problem.message for problem in report.problems] == [
        "Line 4 names no organization: read as a row on the whole meeting. "
        "Country and type there are not used: name the organization, if it was forgotten."
    ]
    assert report.problems[0].line == 4


def test_rows_set_aside_are_not_told_as_rows_on_the_whole() -> None:
    assert (
        read("occasion,organization,country\nForum,Alder,Laos\nForum,,Laos\n").report.problems == ()
    )


def test_bad_dates_of_all_sheets_are_told_at_once() -> None:
    book = Workbook()
    book.active.append(["occasion", "organization", "date"])
    book.active.append(["Forum", "Alder", "soon"])
    work = book.create_sheet("work")
    work.append(["title", "organization", "end"])
    work.append(["Wells", "Alder", "later"])
    content = io.BytesIO()
    book.save(content)
    with pytest.raises(BadFile) as raised:
        attendance.read(open_document("book.xlsx", content.getvalue()))
    assert "book.xlsx [Sheet], column date: line 2 'soon'" in str(raised.value)
    assert "book.xlsx [work], column end: line 2 'later'" in str(raised.value)
