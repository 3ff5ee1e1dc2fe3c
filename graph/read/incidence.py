"""Who was at what, as a matrix says it: organizations down, occasions across?"""

from __future__ import annotations

import pandas as pd

from graph.catalogue import Reader
from graph.keys import key
from graph.read._columns import mapped, text
from graph.read._grid import SEARCHED, Grid, grid
from graph.read._net_files import title
from graph.read._net_matrix import Matrix, part
from graph.read._net_sheets import is_ignored
from graph.read._persons import columns_of
from graph.read._sheets import Part, reading
from graph.read._words import heading
from graph.reading import Document, Reading, Sheet

_YES = frozenset({"1", "1.0", "x", "✓", "✔", "✗", "✘", "☒", "☑"})
_NO = frozenset({"", "0", "0.0", "-", "–", "☐"})
"""Not yes and no: columns of those are answers to questions."""
_PERSONS = frozenset(
    {"participant", "participants", "attendee", "attendees", "delegate", "student"}
)
_FEWEST, _SAMPLE = 2, 50
"""Columns of marks at least, one may be anything; rows that are looked at before all are."""


def recognise(document: Document) -> str | None:
    """Why a document is an incidence matrix, or None: names, then nothing but marks."""
    found = [one.name for one in document.sheets if _top(one) is not None]
    return f"names, then columns of marks only, in {', '.join(found)}" if found else None


def read(document: Document) -> Reading:
    """Every sheet that is a matrix; where columns are named like rows, edges between these."""
    tops = [(one, top) for one in document.sheets if (top := _top(one)) is not None]
    parts = [_part(document, sheet, top) for sheet, top in tops]
    return reading(document, "incidence", str(recognise(document)), parts)


def _part(document: Document, sheet: Sheet, top: int) -> Part:
    rows = grid(document, sheet, top, range(sheet.cells.shape[1]))
    matrix = _matrix(rows, f"{rows.file}:{sheet.lines.iloc[top]}")
    return part(matrix, rows.name, rows.kept, rows.torn)


def _matrix(rows: Grid, source: str) -> Matrix:
    width = _width(pd.Series(rows.headings))
    names = [" ".join(one.split()) for one in rows.headings[1:width]]
    each = pd.DataFrame({"name": text(rows.cells[0]), "source": rows.source, "line": rows.lines})
    each = each.assign(row=each.index)
    yes = rows.cells[list(range(1, width))].apply(_marks, known=_YES).set_axis(names, axis=1)
    down, across = yes.to_numpy().nonzero()
    pairs = each.iloc[down].rename(columns={"name": "left"}).reset_index(drop=True)
    pairs["right"] = pd.Index(names)[across]
    columns = pd.DataFrame({"name": names, "source": source})
    alike = set(map(key, names)) == set(mapped(each["name"].dropna(), key))
    return Matrix(each, columns, pairs.dropna(subset=["left"]), title(rows.file), not alike)


def _top(sheet: Sheet) -> int | None:
    """The row of the occasions, or None: all below it are names with marks."""
    if is_ignored(sheet):
        return None
    few = sheet.cells.head(SEARCHED + _SAMPLE)
    tops = (top for top in range(min(SEARCHED, len(few) - 1)) if _fits(few, top))
    top = next(tops, None)
    return top if top is not None and _fits(sheet.cells, top) else None


def _fits(cells: pd.DataFrame, top: int) -> bool:
    headings = cells.iloc[top].str.strip()
    width = _width(headings)
    across, below = headings.iloc[1:width], cells.iloc[top + 1 :]
    if width <= _FEWEST or across.eq("").any() or across.map(key).duplicated().any():
        return False
    if _marks(across, _YES | _NO).any() or _of_persons(headings.iloc[0]):
        return False
    names = text(below[0]).dropna()
    if not len(names) or _marks(names, _YES | _NO).any():
        return False
    said = {one.strip().casefold() for one in pd.unique(below.iloc[:, 1:].to_numpy().ravel())}
    return said <= _YES | _NO and bool(said & _YES)


def _marks(column: pd.Series, known: frozenset[str]) -> pd.Series:
    return column.str.strip().str.casefold().isin(known)


def _width(headings: pd.Series) -> int:
    """Columns up to the last that has a heading."""
    filled = headings.str.strip().ne("").to_numpy().nonzero()[0]
    return int(filled.max(initial=-1)) + 1


def _of_persons(first: str) -> bool:
    """Whether the first column says that its names are those of persons."""
    return heading(first) in _PERSONS or bool(columns_of([first]))


READER = Reader(
    recognise,
    read,
    title="Incidence matrix",
    example="organizations down, occasions across, 1 or x where one took part",
    rank=90,
)
