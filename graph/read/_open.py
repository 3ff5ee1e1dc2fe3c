"""What kind of file is this, by its content, and what does it say?"""

from __future__ import annotations

import re

from graph.errors import BadFile
from graph.read._ical import events, is_ical
from graph.read._json_list import flat, objects, parsed
from graph.read._open_gzip import GZIP, unpacked
from graph.read._text import table
from graph.read._tree import xml
from graph.read._ucinet import is_dl, lines
from graph.read._workbook import OLE, ZIP, workbook
from graph.reading import Document

LARGEST = 512 * 1024 * 1024
"""Bytes of a file, unpacked."""

_NOT_TABLES = {b"%PDF-": "a PDF", b"\x89PNG": "an image", b"\xff\xd8\xff": "an image"}
_MARKUP = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*<(\?xml|!doctype|html|[a-z][\w:-]*(>\s*<|\s+[\w:-]+\s*=))", re.IGNORECASE
)
_HTML = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(!doctype\s+html|html)", re.IGNORECASE)
_JSON = re.compile(rb'(?:\xef\xbb\xbf)?\s*(\[\s*[\[{"\d\]-]|\[\s*null|\{\s*["}])')
"""A heading in square brackets is no JSON: `[Name],[Country]`."""


def open_document(file: str, content: bytes) -> Document:
    """The sheets of a file, every cell as text; the extension of the name says nothing.

    Reads CSV and its kin, UCINET DL, ICS, JSON, XML, XLSX, XLSM, XLSB, XLS and ODS, each also
    gzipped.
    What is no table (XML, JSON that nests) is the document's `tree`. `BadFile` says in one
    sentence what the file is instead and what to do.
    """
    _refuse_by_size(file, content)
    if content.startswith(GZIP):
        content = unpacked(file, content, LARGEST)
    _refuse_by_magic(file, content)
    if content.startswith((ZIP, OLE)):
        sheets, assumed = workbook(file, content)
        return Document(file, sheets, assumed)
    if _MARKUP.match(content[:4096]):
        return Document(file, (), tree=xml(file, content))
    if _JSON.match(content[:4096]):
        return _json(file, content)
    return _text(file, content)


def _text(file: str, content: bytes) -> Document:
    lined = events if is_ical(content) else lines if is_dl(content) else table
    sheet, assumed = lined(file, content)
    return Document(file, (sheet,), assumed)


def _json(file: str, content: bytes) -> Document:
    value, assumed = parsed(file, content)
    if not flat(value):
        return Document(file, (), assumed, tree=value)
    return Document(file, (objects(file, value),), assumed)


def _refuse_by_size(file: str, content: bytes) -> None:
    if not content:
        raise BadFile(f"{file} is empty (0 bytes). Export it again.")
    if len(content) > LARGEST:
        raise BadFile(
            f"{file} has {len(content):,} bytes, the limit is {LARGEST:,}. Split it by year."
        )


def _refuse_by_magic(file: str, content: bytes) -> None:
    for magic, what in _NOT_TABLES.items():
        if content.startswith(magic):
            raise BadFile(f"{file} is {what}, not a table. Save the records as CSV or XLSX.")
    if _HTML.match(content[:4096]):
        raise BadFile(f"{file} is a web page, not a table. Save it as CSV in a spreadsheet.")
