"""Where in a sheet do the rows begin, and which of them hold anything?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pandas as pd

from graph.read._nobody import without_addresses
from graph.reading import Document, Sheet

SEARCHED = 25
"""How many rows from the top may stand above the headings (as in libhxl)."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The rows of one sheet below its headings, blank rows left out."""

    file: str
    """The file, with the sheet in brackets where it has several."""
    name: str
    headings: tuple[str, ...]
    cells: pd.DataFrame
    """Columns 0, 1, ... as in the sheet, text as written but for e-mail addresses, index 0, ..."""
    lines: pd.Series
    torn: tuple[tuple[int, str], ...]

    @property
    def rows(self) -> int:
        """Rows in the sheet: those with a value, and the torn ones."""
        return len(self.cells) + len(self.torn)

    @property
    def source(self) -> pd.Series:
        """`file:line` of each row."""
        return (self.file + ":" + self.lines.astype(str)).astype(object)


def grid(document: Document, sheet: Sheet, top: int) -> Grid:
    """The rows of a sheet whose headings stand in row `top` of its cells."""
    many = len(document.sheets) > 1
    file = f"{document.file} [{sheet.name}]" if many else document.file
    headings = tuple(sheet.cells.iloc[top].astype(str))
    below, lines = sheet.cells.iloc[top + 1 :], sheet.lines.iloc[top + 1 :]
    filled = pd.Series(False, index=below.index)
    for column in below.columns:
        filled |= below[column].str.strip().ne("")
    kept = below[filled].reset_index(drop=True).apply(without_addresses)
    return Grid(file, sheet.name, headings, kept, lines[filled].reset_index(drop=True), sheet.torn)


def top_of(sheet: Sheet, fits: Callable[[Sequence[str]], bool]) -> int | None:
    """The first of the topmost rows that fits, or None."""
    top = sheet.cells.head(SEARCHED).astype(str).to_numpy().tolist()
    return next((number for number, row in enumerate(top) if fits(row)), None)
