"""Which sheet is in which part of a workbook?"""

from __future__ import annotations

import posixpath
import zipfile
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

_BOOK, _LINKS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_MOST = 4 * 1024 * 1024


def sheet_names(archive: zipfile.ZipFile) -> dict[str, str]:
    """The name that a user sees for each part (ECMA-376 part 1, 18.2.19); empty if it is not said.

    Only used in sentences: a part without a name keeps the name of the part.
    """
    try:
        book, links = (
            fromstring(_read(archive, part), forbid_dtd=True) for part in (_BOOK, _LINKS)
        )
    except (KeyError, ParseError, DefusedXmlException):
        return {}
    target = {link.get("Id"): link.get("Target", "") for link in links}
    return {
        posixpath.join("xl", target[sheet.get(_ID)]).lstrip("/"): sheet.get("name", "")[:40]
        for sheet in book.iter()
        if sheet.get(_ID) in target and sheet.get("name")
    }


def _read(archive: zipfile.ZipFile, part: str) -> bytes:
    with archive.open(part) as stream:
        return stream.read(_MOST)
