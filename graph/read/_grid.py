"""Where in a sheet do the rows begin, and which of them hold anything?"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from graph.read._coded import coded
from graph.read._persons import Persons, persons, without_persons
from graph.read._text_cells import blank
from graph.reading import Document, Rows, Sheet

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
    """Columns 0, 1, ... as in the sheet, text as written but for persons, index 0, ..."""
    lines: pd.Series
    torn: tuple[tuple[int, str], ...]
    persons: Persons
    stored: pd.DataFrame
    """The cells that may be kept: without persons, unless it was asked to keep them."""
    above: str = ""
    """The first text above the headings: the title of the table, where there is one."""

    @property
    def kept(self) -> Rows:
        """The rows as they may be stored."""
        return self.chosen(range(len(self.headings)))

    def chosen(self, columns: Iterable[int]) -> Rows:
        """Some columns of the rows as they may be stored."""
        kept = list(columns)
        cells = self.stored[kept].set_axis(range(len(kept)), axis=1)
        return Rows(self.file, tuple(self.headings[one] for one in kept), cells, self.lines)

    def coded(self) -> Grid:
        """The same, its cells as numbers into the distinct words of a column (see `_coded`)."""
        return replace(self, cells=self.cells.apply(coded))

    @property
    def rows(self) -> int:
        """Rows in the sheet: those with a value, and the torn ones."""
        return len(self.cells) + len(self.torn)

    @property
    def source(self) -> pd.Series:
        """`file:line` of each row."""
        return self.places.astype(object)

    @property
    def places(self) -> pd.Series:
        """The same as pandas' own text, which takes a tenth of the time and memory."""
        text = pa.large_string()
        file, mark = pa.scalar(self.file, text), pa.scalar(":", text)
        told = pc.binary_join_element_wise(file, pa.array(self.lines).cast(text), mark)
        return pd.Series(told.to_pandas(), index=self.lines.index, dtype="str")


def grid(document: Document, sheet: Sheet, top: int, known: Sequence[int] = ()) -> Grid:
    """The rows of a sheet whose headings stand in row `top` of its cells.

    Columns of persons are counted and left blank; `known` are columns that hold none.
    """
    headings = tuple(sheet.cells.iloc[top].astype(str))
    below, lines = sheet.cells.iloc[top + 1 :], sheet.lines.iloc[top + 1 :]
    filled = ~blank(below)
    written = below[filled].reset_index(drop=True)
    found = persons(headings, written, known)
    cells = written.apply(without_persons)
    cells[list(found.columns)] = ""
    return Grid(
        _file(document, sheet),
        sheet.name,
        headings,
        cells,
        lines[filled].reset_index(drop=True),
        sheet.torn,
        found,
        written if document.persons else cells,
        _title(sheet.cells.iloc[:top]),
    )


def _title(above: pd.DataFrame) -> str:
    texts = (str(cell).strip() for row in above.to_numpy().tolist() for cell in row)
    return next((text for text in texts if text), "")


def _file(document: Document, sheet: Sheet) -> str:
    if sheet.file:
        return sheet.file
    many = len(document.sheets) > 1
    return f"{document.file} [{sheet.name}]" if many else document.file


def top_of(sheet: Sheet, fits: Callable[[Sequence[str]], bool]) -> int | None:
    """The first of the topmost rows that fits, or None."""
    top = sheet.cells.head(SEARCHED).astype(str).to_numpy().tolist()
    return next((number for number, row in enumerate(top) if fits(row)), None)
