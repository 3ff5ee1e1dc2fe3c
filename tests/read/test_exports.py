"""What holds for every export of those present: is it found, whole, and without its persons?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from graph import catalogue
from graph.read import open_document
from graph.reading import Document, Reading
from tests.read.exports import EXPORTS, PERSONS

FILES = sorted(EXPORTS)
RECORDS = {
    "zoom_meeting": (4, 3),
    "zoom_webinar": (6, 3),
    "teams": (5, 5),
    "google_meet": (3, 3),
    "eventbrite": (4, 2),
    "indico": (3, 1),
    "sign_in": (7, 3),
    "sign_in_wide": (4, 2),
    "programme": (5, 5),
    "calendar": (4, 2),
    "lobby": (3, 2),
    "participants": (5, 4),
}
"""Rows below the headings, and those of use, counted by hand."""


def document(name: str) -> Document:
    return open_document(f"{name}.csv", EXPORTS[name].encode())


def read(name: str, of: Document) -> Reading:
    reading: Reading = catalogue.readers()[name].read(of)
    return reading


def everything(reading: Reading) -> str:
    tables = [str(table.to_pylist()) for _, table in reading.tidy.items()]
    rows = [f"{one.name} {one.headings} {one.cells.to_numpy().tolist()}" for one in reading.rows]
    return " ".join([str(reading.report), *tables, *rows]).casefold()


@pytest.mark.parametrize("name", FILES)
def test_each_export_is_recognised_by_its_own_reader_first(name: str) -> None:
    given = document(name)
    found = [one for one, reader in catalogue.readers().items() if reader.recognise(given)]
    assert found[0] == name


@pytest.mark.parametrize("name", FILES)
def test_no_export_is_taken_for_another(name: str) -> None:
    given = document(name)
    readers = catalogue.readers()
    assert [one for one in FILES if readers[one].recognise(given)] == [name]


@pytest.mark.parametrize("name", FILES)
def test_every_row_is_read_or_set_aside(name: str) -> None:
    report = read(name, document(name)).report
    assert (report.rows, report.read) == RECORDS[name]
    assert report.rows == report.read + len(report.set_aside)
    assert len({line for line, _ in report.set_aside}) == len(report.set_aside)


@pytest.mark.parametrize("name", FILES)
def test_torn_lines_are_set_aside_beside_the_others(name: str) -> None:
    given = document(name)
    torn = replace(given.sheets[0], torn=((901, "an open quote"), (902, "an open quote")))
    report = read(name, replace(given, sheets=(torn,))).report
    assert report.rows == RECORDS[name][0] + 2 == report.read + len(report.set_aside)
    assert (901, "an open quote") in report.set_aside


@pytest.mark.parametrize("name", FILES)
def test_no_person_reaches_tables_report_or_stored_rows(name: str) -> None:
    told = everything(read(name, document(name))).replace(name, "")
    told = told.replace("zyx.example", "")  # a domain, which is proposed and no person
    assert [person for person in PERSONS if person in told] == []


@pytest.mark.parametrize("name", FILES)
def test_persons_stay_in_the_rows_only_where_it_was_asked(name: str) -> None:
    reading = read(name, replace(document(name), persons=True))
    assert any("zyxwvut" in str(one.cells.to_numpy().tolist()).casefold() for one in reading.rows)
    tables = " ".join(str(table.to_pylist()) for _, table in reading.tidy.items())
    assert "zyxwvut" not in tables.casefold()


@pytest.mark.parametrize("name", FILES)
def test_the_rows_that_are_stored_are_those_of_the_file(name: str) -> None:
    reading = read(name, document(name))
    assert sum(len(one.cells) for one in reading.rows) == reading.report.rows
    assert all(one.cells.shape[1] == len(one.headings) for one in reading.rows)
