"""Does a table say the same in every encoding that it is opened in?"""

from __future__ import annotations

import codecs
import csv
import io
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.read import attendance, open_document
from graph.reading import Reading
from tests.read.told import said

MARKED = {
    "utf-8": b"",
    "utf-8-sig": b"",
    "utf-16-le": codecs.BOM_UTF16_LE,
    "utf-16-be": codecs.BOM_UTF16_BE,
    "utf-32-le": codecs.BOM_UTF32_LE,
}
"""What needs no suggestion: strict UTF-8, and what a byte order mark tells."""
LETTERS = st.characters(codec="utf-8", categories=["L", "M", "N", "P", "S", "Zs"])
NAMES = st.text(LETTERS, min_size=1, max_size=8)
NAMED = {
    "cp1252": "Médecins sans frontières|Université d’Été|Forêt & Société|Fédération|Comité français"
    "|Ministère de la Santé|Côte d’Ivoire|Señoría – París|Fundación Niñez|Cruz Roja Española"
    "|Organización Panamericana|Compañía|São Tomé|Associação Irmãos|Fundação Saúde|Coração",
    "latin-1": "Straße & Söhne|Ärzte für Menschen|Universität Köln|Brüder|Österreich|Bündnis",
    "cp1251": "Красный Крест|Министерство здравоохранения|Центр развития",
    "cp1253": "Πανεπιστήμιο Αθηνών|Ελληνικός Ερυθρός Σταυρός|Υπουργείο Υγείας",
    "cp1256": "جمعية الهلال الأحمر|وزارة الصحة|مركز التنمية",
    "cp874": "กระทรวงสาธารณสุข|สภากาชาดไทย|มหาวิทยาลัยมหิดล",
    "cp949": "국제이주기구|대한적십자사|보건복지부",
}
"""Encodings that do not mark themselves: enough names for chardet to tell them by."""
Rows = list[tuple[str, str]]


def table(rows: Rows) -> str:
    text = io.StringIO()
    csv.writer(text, quoting=csv.QUOTE_ALL).writerows([("occasion", "organization"), *rows])
    return text.getvalue()


def read(content: bytes) -> Reading:
    return attendance.read(open_document("list.csv", content))


def tables(names: st.SearchStrategy[str]) -> st.SearchStrategy[Rows]:
    return st.lists(st.tuples(st.sampled_from(["Forum", "Summit"]), names), min_size=1, max_size=6)


@pytest.mark.parametrize("encoding", MARKED)
@settings(deadline=None, max_examples=25)
@given(rows=tables(NAMES))
def test_a_table_says_the_same_in_every_encoding_that_marks_itself(
    encoding: str, rows: Rows
) -> None:
    plain = read(table(rows).encode("utf-8-sig"))
    found = read(MARKED[encoding] + table(rows).encode(encoding))
    assert said(found) == said(plain)
    assert found.report.set_aside == plain.report.set_aside
    assert not [one for one in found.report.assumed if "UTF-8" in one]


@pytest.mark.parametrize("encoding", NAMED)
@settings(deadline=None, max_examples=10)
@given(chosen=st.randoms())
def test_a_table_says_the_same_in_an_encoding_that_is_suggested_and_that_is_told(
    encoding: str, chosen: random.Random
) -> None:
    names = NAMED[encoding].split("|")
    rows = [(chosen.choice(["Forum", "Summit"]), name) for name in chosen.sample(names, len(names))]
    found = read(table(rows).encode(encoding))
    assert said(found) == said(read(table(rows).encode()))
    assert any("it is not UTF-8" in one for one in found.report.assumed)
