"""What is a JSON list of lists, as a sheet?"""

from __future__ import annotations

from typing import Any

import pandas as pd

from graph.reading import Document, Sheet

_WORDS = {True: "TRUE", False: "FALSE", None: ""}


def sheets(document: Document) -> tuple[Sheet, ...]:
    """The sheets of a document; a JSON list of rows is one, its rows numbered from 1.

    Rows of different length are filled up with empty cells; rows without a value are left out.
    """
    if document.sheets or not _is_table(document.tree):
        return document.sheets
    width = max(len(row) for row in document.tree)
    rows = [[*map(_text, row), *[""] * (width - len(row))] for row in document.tree]
    lines = pd.Series(range(1, len(rows) + 1), dtype="int64")
    cells = pd.DataFrame(rows, dtype="str")
    filled = cells.apply(lambda column: column.str.strip().ne("")).any(axis=1)
    kept = cells[filled].reset_index(drop=True), lines[filled].reset_index(drop=True)
    return (Sheet(document.file, *kept),)


def _is_table(tree: Any) -> bool:
    return (
        isinstance(tree, list)
        and bool(tree)
        and all(isinstance(row, list) for row in tree)
        and not any(isinstance(cell, list | dict) for row in tree for cell in row)
        and any(tree)
    )


def _text(value: str | bool | None) -> str:
    if not isinstance(value, str):
        return _WORDS[value]
    return (
        value.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "\ufffd")
    )
