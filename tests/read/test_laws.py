"""What holds for every reader, whatever the rows are?"""

from __future__ import annotations

import csv
import io
import json
import random
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from graph import catalogue
from graph.read import open_document
from graph.reading import Document, Reading
from tests.read.drawn import table_of_any
from tests.read.told import said, unknown

_ORG = ["Alder", "ALDER", "Birch", "Birch/Cedar", "n/a", "", "Alder Fund"]
_DAY = ["2024-03-05", "2024-09-01", ""]
COLUMNS: dict[str, dict[str, list[str]]] = {
    "attendance": {
        "occasion": ["Forum", "forum", "Summit", ""],
        "organization": _ORG,
        "date": _DAY,
        "session": ["Panel", ""],
        "country": ["KHM", "Thailand", "Atlantis", ""],
        "role": ["chair", "jester", ""],
        "people": ["3", "many", ""],
        "themes": ["Health;WASH", ""],
        "held": ["Thailand", ""],
    },
    "collaboration": {
        "title": ["Harbours", "HARBOURS", "Wells", ""],
        "organization": _ORG,
        "partners": ["Cedar;Birch", ""],
        "start": _DAY,
        "kind": ["project", "update", "dream", ""],
        "countries": ["KHM;THA", ""],
    },
    "hxl_3w": {
        "#org+funder": _ORG,
        "#org+impl+name": _ORG,
        "#org+impl+acronym": ["AF", ""],
        "#sector": ["WASH", "wash", ""],
        "#adm1+name": ["North", "South", ""],
        "#adm1+code": ["KH01", ""],
        "#status": ["Ongoing", "sleeping", ""],
        "#date+start": _DAY,
    },
    "unfccc": {
        "Group_Type": ["Parties", "Non-governmental organizations"],
        "Delegation": ["Albania", "Alder", "NA", ""],
        "Delegation_ISO": ["ALB", "NA", "XXX"],
        "Year": ["1991", "1992", "NA"],
        "Meeting": ["INC 1", "INC 5", ""],
        "Location": ["Geneva", "Nowhere"],
    },
    "ietf": {
        "country": ["KH", "US", ""],
        "organization": _ORG,
        "presence": ["on-site", "not-arrived"],
    },
}
Rows = list[list[str]]


def written(reader: str, rows: Rows) -> Document:
    names = list(COLUMNS[reader])
    if reader == "ietf":
        content = json.dumps([dict(zip(names, row, strict=True)) for row in rows] or [{}])
        return open_document("ietf72.json", content.encode())
    text = io.StringIO()
    csv.writer(text).writerows([names, *rows])
    return open_document("file_2024.csv", text.getvalue().encode())


def read(reader: str, document: Document) -> Reading:
    declared = catalogue.readers()[reader]
    assert declared.recognise(document) is not None
    reading: Reading = declared.read(document)
    return reading


tables = table_of_any(COLUMNS)


@settings(deadline=None, max_examples=50)
@given(tables, st.integers(0, 3))
def test_rows_read_and_rows_set_aside_are_the_rows_of_the_file(
    table: tuple[str, Rows], torn: int
) -> None:
    document = written(*table)
    lines = tuple((100 + n, "an open quote") for n in range(torn))
    document = replace(document, sheets=(replace(document.sheets[0], torn=lines),))
    report = read(table[0], document).report
    filled = sum(any(row) for row in table[1])
    assert report.rows == filled + torn == report.read + len(report.set_aside)


@settings(deadline=None, max_examples=50)
@given(tables, st.randoms())
def test_the_order_of_the_rows_changes_no_fact(
    table: tuple[str, Rows], shuffled: random.Random
) -> None:
    reader, rows = table
    other = shuffled.sample(rows, len(rows))
    first, second = read(reader, written(reader, rows)), read(reader, written(reader, other))
    assert said(first) == said(second)
    assert {p.value for p in first.report.problems} == {p.value for p in second.report.problems}
    assert unknown(first) == unknown(second)
