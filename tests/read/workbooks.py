"""How does a workbook look on the inside? Written by hand, so that each byte is known."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_TYPES = f"""<Types xmlns="{_PACKAGE}/content-types">
<Default Extension="xml" ContentType="application/xml"/></Types>"""
_ROOT = f"""<Relationships xmlns="{_PACKAGE}/relationships">
<Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
_LINKS = f"""<Relationships xmlns="{_PACKAGE}/relationships">
<Relationship Id="r1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"""
_BOOK = f"""<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}">
<sheets><sheet name="Who" sheetId="1" r:id="r1"/></sheets></workbook>"""
SHEET_START, SHEET_END = f'<worksheet xmlns="{_MAIN}"><sheetData>', "</sheetData></worksheet>"


def text(reference: str, value: str) -> str:
    """A cell with its text in place."""
    return f'<c r="{reference}" t="inlineStr"><is><t>{value}</t></is></c>'


def workbook(cells: Iterable[str], head: str = "") -> bytes:
    """A workbook of one sheet, Who; `cells` come in pieces, so that a bomb takes no memory."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        archive.writestr("_rels/.rels", _ROOT)
        archive.writestr("xl/workbook.xml", _BOOK)
        archive.writestr("xl/_rels/workbook.xml.rels", _LINKS)
        with archive.open("xl/worksheets/sheet1.xml", "w") as part:
            for piece in (head, SHEET_START, *cells, SHEET_END):
                part.write(piece.encode())
    return packed.getvalue()
