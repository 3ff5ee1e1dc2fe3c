"""What holds for every reader of money and projects, whatever the rows are?"""

from __future__ import annotations

import csv
import io
import random

from hypothesis import given, settings
from hypothesis import strategies as st

from graph import catalogue
from graph.read import cordis, fts, iati_csv, iati_flows, open_document, threesixtygiving
from graph.read._sets import joined
from graph.reading import Document, Reading
from graph.tables.checks import REFERENCES
from tests.read.drawn import table_of_any
from tests.read.money_cells import COLUMNS
from tests.read.told import said, unknown

READERS: dict[str, catalogue.Reader] = {
    "iati_csv": iati_csv.READER,
    "iati_flows": iati_flows.READER,
    "threesixtygiving": threesixtygiving.READER,
    "fts": fts.READER,
    "cordis": cordis.READER,
}
_PROJECTS = b"id,acronym,title,ecMaxContribution\n101,WELL,Wells,5\n"
Rows = list[list[str]]
tables = table_of_any(COLUMNS)


def written(reader: str, rows: Rows) -> Document:
    text = io.StringIO()
    csv.writer(text).writerows([list(COLUMNS[reader]), *rows])
    document = open_document("file.csv", text.getvalue().encode())
    assert READERS[reader].recognise(document) is not None
    if reader != "cordis":
        return document
    return joined([open_document("project.csv", _PROJECTS), document])


def read(reader: str, rows: Rows) -> Reading:
    reading: Reading = READERS[reader].read(written(reader, rows))
    return reading


def dangling(reading: Reading) -> list[tuple[str, ...]]:
    """The columns with a value that stands in no row of the table that it refers to."""
    there = dict(reading.tidy.items())
    return [
        one
        for one in REFERENCES
        if set(there[one[0]][one[1]].drop_null().to_pylist())
        - set(there[one[2]][one[3]].to_pylist())
    ]


def backwards(reading: Reading) -> list[str]:
    """The occasions that end before they start."""
    rows = reading.tidy.occasions.to_pylist()
    return [r["occasion"] for r in rows if r["start"] and r["end"] and r["end"] < r["start"]]


@settings(deadline=None, max_examples=40)
@given(tables)
def test_rows_are_conserved_and_the_tables_are_sound(table: tuple[str, Rows]) -> None:
    reading = read(*table)
    assert dangling(reading) == []
    assert backwards(reading) == []
    filled = sum(any(row) for row in table[1]) + (table[0] == "cordis")
    report = reading.report
    assert report.rows == filled == report.read + len(report.set_aside)
    assert sum(len(rows.cells) for rows in reading.rows) == filled


@settings(deadline=None, max_examples=40)
@given(tables, st.randoms())
def test_the_order_of_the_rows_changes_no_fact(
    table: tuple[str, Rows], shuffled: random.Random
) -> None:
    reader, rows = table
    first, second = read(reader, rows), read(reader, shuffled.sample(rows, len(rows)))
    assert said(first) == said(second)
    assert {p.value for p in first.report.problems} == {p.value for p in second.report.problems}
    assert unknown(first) == unknown(second)
