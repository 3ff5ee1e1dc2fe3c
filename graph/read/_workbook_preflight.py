"""Is this zip archive a workbook that can be opened without harm?"""

from __future__ import annotations

import io
import re
import zipfile
import zlib

from graph.errors import BadFile
from graph.read._workbook_names import sheet_names
from graph.read._workbook_scan import Scan, scan

LARGEST, HARMLESS = 512 * 1024 * 1024, 16 * 1024 * 1024
"""Unpacked bytes: of all parts together, and of a part below which the ratio does not matter."""
STEEPEST = 200
"""Unpacked bytes a packed byte: real sheets stay below about 50, bombs come near 1,000."""
MOST_PARTS, MOST_CELLS = 10_000, 20_000_000
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_OTHERS = {"word/": "a text document", "ppt/": "a slide show"}


def preflight(file: str, content: bytes) -> tuple[str, ...]:
    """What will be read as empty in the sheets; `BadFile` if it is no workbook, or a harmful one.

    Reads the parts as a stream, so that nothing grows here whatever they unpack to.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _refuse_other(file, archive.namelist())
            _refuse_bomb(file, archive.infolist())
            return _scanned(file, archive)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError) as error:
        raise BadFile(
            f"{file} is a workbook cut short or damaged. Save or send it again."
        ) from error


def _refuse_other(file: str, names: list[str]) -> None:
    if any(name.lower().startswith("xl/") for name in names):
        return
    if "content.xml" in names:
        return
    parts = {name[: name.find("/") + 1] for name in names}
    what = next((_OTHERS[part] for part in _OTHERS if part in parts), "a zip archive")
    raise BadFile(f"{file} is {what}, not a workbook. Give the CSV or XLSX files themselves.")


def _refuse_bomb(file: str, parts: list[zipfile.ZipInfo]) -> None:
    if any(part.flag_bits & 1 for part in parts):
        raise BadFile(f"{file} is protected by a password. Save it without one.")
    total = sum(part.file_size for part in parts)
    steep = any(part.file_size > max(HARMLESS, STEEPEST * part.compress_size) for part in parts)
    if total > LARGEST or steep or len(parts) > MOST_PARTS:
        raise BadFile(
            f"{file} would unpack to {total:,} bytes, which no table of records needs. "
            "Copy the rows into a new workbook, or save the sheet as CSV."
        )
    if len({part.filename for part in parts}) < len(parts):
        raise BadFile(f"{file} has two parts of the same name. Save it again in a spreadsheet.")


def _scanned(file: str, archive: zipfile.ZipFile) -> tuple[str, ...]:
    notes: list[str] = []
    names: dict[str, str] = {}
    for part in archive.namelist():
        if not part.lower().endswith((".xml", ".rels")):
            continue
        with archive.open(part) as stream:
            found = scan(stream)
        if found.has_doctype:
            raise BadFile(f"{file} declares a document type. Save it again in a spreadsheet.")
        if _SHEET.fullmatch(part):
            names = names or sheet_names(archive)
            name = names.get(part, part)
            _refuse_extent(file, name, found)
            notes += [f"sheet {name}: {note}" for note in found.notes()]
    return tuple(notes)


def _refuse_extent(file: str, name: str, found: Scan) -> None:
    rows, columns = found.extent()
    if rows * columns > MOST_CELLS:
        raise BadFile(
            f"{file}: sheet {name} reaches over {rows:,} rows and {columns:,} columns. Delete the "
            "cells far from the table, or copy the table into a new workbook."
        )
