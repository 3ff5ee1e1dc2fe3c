"""Does a workbook made to do harm end in a sentence, and nothing else?"""

from __future__ import annotations

import time
from itertools import repeat

import pytest

from graph.errors import BadFile
from graph.read import _workbook, open_document
from tests.read.workbooks import text, workbook

FAR = [f'<row r="1">{text("A1", "a")}</row><row r="1048576">{text("XFD1048576", "z")}</row>']
MEGABYTE = "a" * 1_000_000


def test_two_cells_at_the_ends_of_a_sheet_are_refused_by_their_distance() -> None:
    content = workbook(FAR)
    assert len(content) < 1_700
    with pytest.raises(BadFile, match="sheet Who reaches over 1,048,576 rows and 16,384 columns"):
        open_document("a.xlsx", content)


def test_the_same_bomb_past_the_preflight_ends_the_child_and_not_us(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(_workbook, "preflight", lambda file, content: ())
    with pytest.raises(BadFile, match="too much memory or time"):
        open_document("a.xlsx", workbook(FAR))


def test_a_cell_of_600_million_letters_is_refused_by_its_size() -> None:
    start, end = '<row r="1"><c r="A1" t="inlineStr"><is><t>', "</t></is></c></row>"
    content = workbook([start, *repeat(MEGABYTE, 600), end])
    begun = time.perf_counter()
    with pytest.raises(BadFile, match="would unpack to 600,"):
        open_document("a.xlsx", content)
    assert time.perf_counter() - begun < 1


def test_a_cell_that_unpacks_a_thousandfold_is_refused_below_the_size_limit() -> None:
    start, end = '<row r="1"><c r="A1" t="inlineStr"><is><t>', "</t></is></c></row>"
    with pytest.raises(BadFile, match="would unpack to 50,"):
        open_document("a.xlsx", workbook([start, *repeat(MEGABYTE, 50), end]))


def test_a_document_type_is_refused() -> None:
    head = '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]>'
    with pytest.raises(BadFile, match="declares a document type"):
        open_document("a.xlsx", workbook([f'<row r="1">{text("A1", "&lol2;")}</row>'], head))


def test_a_child_that_does_not_answer_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_workbook, "SECONDS", 0.001)
    with pytest.raises(BadFile, match="too much memory or time"):
        open_document("a.xlsx", workbook([f'<row r="1">{text("A1", "IOM")}</row>']))
