"""What do the sheets of a workbook say, asked from a safe distance?"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from graph.errors import BadFile
from graph.read._text_cells import blank, rows
from graph.read._workbook_preflight import preflight
from graph.reading import Sheet

ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LARGEST = 128 * 1024 * 1024
"""Bytes of a workbook as it is stored; a million rows of ten columns take about 60 million."""
SECONDS = 60
_CHILD = Path(__file__).with_name("_workbook_child.py")
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_WHY = {
    "password": "is protected by a password. Save it without one.",
    "size": "needs too much memory or time to open. Save the sheet that is meant as CSV.",
    "broken": "is not a workbook that can be opened ({detail}). Save it again as XLSX.",
}


def workbook(file: str, content: bytes) -> tuple[tuple[Sheet, ...], tuple[str, ...]]:
    """The sheets that have something in them, every cell as text, and what is read as empty.

    Dates are written YYYY-MM-DD, with the time unless it is midnight; whole numbers without a
    fraction; truth values TRUE and FALSE.
    """
    if len(content) > LARGEST:
        raise BadFile(f"{file} is a workbook of {len(content):,} bytes. Save the sheet as CSV.")
    if _LOCKED in content and content.startswith(OLE):
        raise BadFile(f"{file} {_WHY['password']}")
    assumed = preflight(file, content) if content.startswith(ZIP) else ()
    head, data = _asked(file, content)
    sheets: list[Sheet] = []
    for about in head["sheets"]:
        part, data = data[: about["bytes"]], data[about["bytes"] :]
        if about["width"]:
            sheets.append(_sheet(about["name"], part, about["width"]))
    usable = tuple(sheet for sheet in sheets if len(sheet.cells))
    if not usable:
        raise BadFile(f"{file} has no sheet with anything in it. Save it with its records.")
    return usable, assumed


def _sheet(name: str, data: bytes, width: int) -> Sheet:
    cells = rows(data, ",", width).regular
    filled = ~blank(cells)
    lines = pd.Series(np.flatnonzero(filled) + 1)
    return Sheet(name, cells[filled].reset_index(drop=True), lines)


def _asked(file: str, content: bytes) -> tuple[dict[str, Any], bytes]:
    """The child's answer. A child that was stopped or died has asked for too much."""
    # -P: a file beside the child must never stand in for a module of the standard library.
    command = [sys.executable, "-P", "-X", "utf8", str(_CHILD)]
    try:
        # Our own file, run by this interpreter: nothing of the upload is on the command line.
        done = subprocess.run(  # noqa: S603
            command, input=content, capture_output=True, timeout=SECONDS, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise BadFile(f"{file} {_WHY['size']}") from error
    line, _, data = done.stdout.partition(b"\n")
    head = json.loads(line) if done.returncode == 0 and line else {"error": "size"}
    if "error" in head:
        raise BadFile(f"{file} {_WHY[head['error']].format_map(head)}")
    return head, data
