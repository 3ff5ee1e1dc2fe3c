"""Does every cell of a workbook arrive as a person sees it, on the row where it stands?"""

from __future__ import annotations

import datetime
import io
import zipfile
from typing import Any

import openpyxl
import pytest

from graph.errors import BadFile
from graph.read import open_document
from tests.read.workbooks import text, workbook

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
ODS = f"""<office:document-content xmlns:office="{_OASIS}:office:1.0"
xmlns:table="{_OASIS}:table:1.0" xmlns:text="{_OASIS}:text:1.0"><office:body><office:spreadsheet>
<table:table table:name="Who"><table:table-row>{{}}</table:table-row></table:table>
</office:spreadsheet></office:body></office:document-content>"""


def written(cells: dict[str, Any], **more: dict[str, Any]) -> bytes:
    """A workbook as openpyxl, an independent library, writes it."""
    book = openpyxl.Workbook()
    for name, sheet in {"Who": cells, **more}.items():
        page = book.create_sheet(name)
        for reference, value in sheet.items():
            page[reference] = value
    book.remove(book.worksheets[0])
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()


@pytest.mark.parametrize(
    ("value", "seen"),
    [
        (44013, "44013"),
        (1.5, "1.5"),
        ("007", "007"),
        ("NA", "NA"),
        ("44013.0", "44013.0"),
        (True, "TRUE"),
        (datetime.datetime(2022, 2, 1), "2022-02-01"),
        (datetime.datetime(2022, 2, 1, 9, 30), "2022-02-01 09:30:00"),
        (datetime.time(9, 30), "09:30:00"),
        (datetime.timedelta(hours=30), "30:00:00"),
        ("two\nlines", "two\nlines"),
        ("UNICEF/Plan Guinée", "UNICEF/Plan Guinée"),
    ],
)
def test_a_cell_is_read_as_it_is_seen(value: Any, seen: str) -> None:
    found = open_document("a.xlsx", written({"A1": value})).sheets[0]
    assert found.cells.to_numpy().tolist() == [[seen]]


def test_rows_keep_their_numbers_and_blank_rows_are_left_out() -> None:
    found = open_document("a.xlsx", written({"B3": "org", "B4": " ", "C6": "IOM"})).sheets[0]
    assert found.cells.to_numpy().tolist() == [["org", ""], ["", "IOM"]]
    assert found.lines.tolist() == [3, 6]


def test_every_sheet_with_something_in_it_is_there_by_name() -> None:
    document = open_document("a.xlsx", written({"A1": "x"}, Empty={}, Lists={"A1": "y"}))
    assert [sheet.name for sheet in document.sheets] == ["Who", "Lists"]


def test_cells_that_come_out_empty_are_said_with_sheet_and_place() -> None:
    cells = {"A1": "org", "A2": '=HYPERLINK("x", "IOM")', "A3": "#N/A"}
    assumed = open_document("a.xlsx", written(cells)).assumed
    assert "sheet Who: 1 cell (the first is A3) with an error" in assumed[0]
    assert "sheet Who: 1 cell (the first is A2) with a formula without" in assumed[1]


def test_a_formula_whose_result_is_the_empty_text_is_no_loss() -> None:
    row = text("A1", "org") + '<c r="B1" t="str"><f>IF(1,"","x")</f><v></v></c>'
    assert open_document("a.xlsx", workbook([f'<row r="1">{row}</row>'])).assumed == ()


def test_a_merge_over_rows_is_said() -> None:
    book = openpyxl.Workbook()
    book.worksheets[0]["A1"] = "IOM"
    book.worksheets[0].merge_cells("A1:A3")
    book.save(packed := io.BytesIO())
    assert "1 merged range spans rows" in open_document("a.xlsx", packed.getvalue()).assumed[0]


def test_a_workbook_written_by_hand_opens() -> None:
    content = workbook([f'<row r="1">{text("A1", "IOM")}</row>'])
    assert open_document("a", content).sheets[0].cells.to_numpy().tolist() == [["IOM"]]


def test_an_opendocument_sheet_opens() -> None:
    cells = [
        f'<table:table-cell office:value-type="string"><text:p>{word}</text:p></table:table-cell>'
        for word in ("IOM", "007")
    ]
    with zipfile.ZipFile(packed := io.BytesIO(), "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest:manifest/>")
        archive.writestr("content.xml", ODS.format("".join(cells)))
    found = open_document("a.ods", packed.getvalue()).sheets[0]
    assert found.cells.to_numpy().tolist() == [["IOM", "007"]]


@pytest.mark.parametrize("size", [30, 400, -60, -1])
def test_a_workbook_cut_short_is_refused(size: int) -> None:
    with pytest.raises(BadFile, match="cut short or damaged"):
        open_document("a.xlsx", written({"A1": "x"})[:size])


def test_a_workbook_with_nothing_in_it_is_refused() -> None:
    with pytest.raises(BadFile, match="no sheet with anything in it"):
        open_document("a.xlsx", written({}))


def test_an_archive_that_is_no_workbook_says_so() -> None:
    with zipfile.ZipFile(packed := io.BytesIO(), "w") as archive:
        archive.writestr("records.csv", "org\nIOM\n")
    with pytest.raises(BadFile, match="a zip archive, not a workbook"):
        open_document("a.xlsx", packed.getvalue())


def test_a_locked_workbook_asks_for_one_without_a_password() -> None:
    locked = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    with pytest.raises(BadFile, match="password"):
        open_document("a.xlsx", locked + "EncryptedPackage".encode("utf-16-le"))


def test_another_office_file_in_the_old_container_is_refused() -> None:
    with pytest.raises(BadFile, match="not a workbook that can be opened"):
        open_document("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
