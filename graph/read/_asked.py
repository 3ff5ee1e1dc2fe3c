"""Which rows stand below the headings that a known format has?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import pandas as pd

from graph.read._columns import blank, text
from graph.read._grid import Grid, grid, top_of
from graph.read._hxl_tags import tags
from graph.read._words import fold
from graph.reading import Document, Sheet

_LONGEST = 80
"""Letters of a heading: a longer cell is none."""
_TAGS = 3
"""A row with fewer tags may be a record with a hashtag in it."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The rows of one sheet under the names that a reader gave its columns."""

    grid: Grid
    rows: pd.DataFrame
    """Text without blanks around it, missing where empty or where there is no such column;
    `source` and `line` beside the columns."""
    headings: frozenset[str]
    """All headings of the sheet, folded."""


def has(document: Document, *needed: str) -> list[tuple[Sheet, int]]:
    """The sheets with all of the folded headings in one of the topmost rows, and which row."""
    asked = frozenset(needed)
    tops = [(sheet, top_of(sheet, lambda row: asked <= _folded(row))) for sheet in document.sheets]
    return [(sheet, top) for sheet, top in tops if top is not None]


def asked(document: Document, found: tuple[Sheet, int], columns: Mapping[str, str]) -> Asked:
    """The rows of a sheet. `columns`: our name -> the folded headings it may have, by `|`.

    A row of HXL tags right below the headings is no record.
    """
    sheet, top = _untagged(*found)
    heads = [fold(cell)[:_LONGEST] for cell in sheet.cells.iloc[top].astype(str)]
    stand = {name: _place(heads, others.split("|")) for name, others in columns.items()}
    known = [place for place in stand.values() if place is not None]
    rows = grid(document, sheet, top, known)
    cells = {
        name: blank(rows.cells.index) if place is None else text(rows.cells[place])
        for name, place in stand.items()
    }
    frame = pd.DataFrame({**cells, "source": rows.source, "line": rows.lines})
    return Asked(rows, frame, frozenset(heads))


def _folded(row: Sequence[str]) -> set[str]:
    return {fold(cell) for cell in row if 0 < len(cell) <= _LONGEST}


def _place(heads: Sequence[str], others: Sequence[str]) -> int | None:
    return next((heads.index(other) for other in others if other in heads), None)


def _untagged(sheet: Sheet, top: int) -> tuple[Sheet, int]:
    below = sheet.cells.iloc[top + 1 : top + 2].astype(str).to_numpy().tolist()
    if not any(len(tags(row)) >= _TAGS for row in below):
        return sheet, top
    keep = [place for place in range(len(sheet.cells)) if place != top + 1]
    cells, lines = sheet.cells.iloc[keep], sheet.lines.iloc[keep]
    return replace(sheet, cells=cells, lines=lines), top
