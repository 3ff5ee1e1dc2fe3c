"""Does what holds for every reader hold for tables read by their headings?"""

from __future__ import annotations

import csv
import io
import random

from hypothesis import given, settings
from hypothesis import strategies as st

from graph.read import headings_3w, open_document
from graph.reading import Reading
from tests.read.drawn import rows_of
from tests.read.told import said, unknown

COLUMNS = {
    "Bailleur de fonds": ["Alder", "ALDER", "n/a", ""],
    "Organisation": ["Birch", "Birch/Cedar", "Birch Fund", ""],
    "Acronyme": ["BF", "", "Birch Fund International"],
    "Secteur": ["WASH", "wash", ""],
    "Région": ["Nord", "Est", ""],
    "Province": ["Gourma", "Tapoa", "Nord", ""],
    "Pcode1": ["BF01", ""],
    "Statut": ["En cours", "dormant", ""],
    "Date de début": ["01/02/2024", "2024-03-05", ""],
    "Année": ["2024", ""],
}
Rows = list[list[str]]
tables = rows_of(COLUMNS)


def read(rows: Rows) -> Reading:
    text = io.StringIO()
    csv.writer(text).writerows([list(COLUMNS), *rows])
    return headings_3w.read(open_document("4w.csv", text.getvalue().encode()))


@settings(deadline=None, max_examples=40)
@given(tables)
def test_rows_read_and_rows_set_aside_are_the_rows_of_the_file(rows: Rows) -> None:
    report = read(rows).report
    assert report.rows == sum(map(any, rows)) == report.read + len(report.set_aside)


@settings(deadline=None, max_examples=40)
@given(tables, st.randoms())
def test_the_order_of_the_rows_changes_no_fact(rows: Rows, shuffled: random.Random) -> None:
    other = shuffled.sample(rows, len(rows))
    first, second = read(rows), read(other)
    assert said(first) == said(second)
    assert {p.value for p in first.report.problems} == {p.value for p in second.report.problems}
    assert unknown(first) == unknown(second)


@settings(deadline=None, max_examples=40)
@given(tables)
def test_every_row_that_is_read_stays_as_a_source(rows: Rows) -> None:
    reading = read(rows)
    sources = set(reading.tidy.participations["source"].to_pylist())
    assert len(sources) == reading.report.read
