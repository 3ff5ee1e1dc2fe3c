"""Which tables stand below one another in one sheet?"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

import pandas as pd

from graph.read._text_cells import blank
from graph.read._words import fold
from graph.reading import Sheet

SECTION = "Section"
"""The heading of the column that says in which section a row stood."""


@dataclass(frozen=True, slots=True)
class Section:
    """The rows below a title that stands alone in its row; the first row holds the headings."""

    title: str
    sheet: Sheet


def sections(sheet: Sheet, begins: Callable[[str], bool]) -> list[Section]:
    """The sections of a sheet in order; rows above the first title are the section without one.

    `begins` is asked about each folded cell that stands alone at the beginning of its row.
    """
    alone: pd.Series[str] = sheet.cells[0][blank(sheet.cells.iloc[:, 1:])]
    alone = alone[alone.str.strip().ne("")]
    stands = zip(alone.index.tolist(), alone, strict=True)
    titles = {place: fold(cell) for place, cell in stands if begins(fold(cell))}
    starts = [-1, *titles]
    ends = [*titles, len(sheet.cells)]
    return [
        Section(titles.get(start, ""), rows(sheet, start + 1, end))
        for start, end in zip(starts, ends, strict=True)
    ]


def rows(sheet: Sheet, start: int, end: int) -> Sheet:
    """Some rows of a sheet; the torn lines belong to the whole."""
    cells = sheet.cells.iloc[start:end].reset_index(drop=True)
    return replace(sheet, cells=cells, lines=sheet.lines.iloc[start:end], torn=())


def stacked(sheet: Sheet, tables: Iterable[Section]) -> Sheet:
    """Several sections as one table: a column for each heading, and one for the section."""
    frames = [_headed(one) for one in tables]
    whole = pd.concat(frames).fillna("").astype("str")
    lines = pd.Series(whole.index.to_numpy())
    heads = pd.DataFrame([list(whole.columns)], columns=whole.columns, dtype="str")
    cells = pd.concat([heads, whole], ignore_index=True).astype("str")
    cells.columns = pd.RangeIndex(cells.shape[1])
    return replace(sheet, cells=cells, lines=pd.concat([pd.Series([0]), lines], ignore_index=True))


def _headed(one: Section) -> pd.DataFrame:
    """The rows of a section under their headings, at their lines."""
    cells = one.sheet.cells
    heads = cells.iloc[0].astype(str).tolist()
    told = [place for place, head in enumerate(heads) if head or cells[place].ne("").any()]
    names = _once([heads[place].strip() for place in told])
    below = cells[told].iloc[1:].set_axis(names, axis=1)
    below.insert(0, SECTION, one.title)
    return below.set_axis(one.sheet.lines.iloc[1:], axis=0)


def _once(heads: Sequence[str]) -> list[str]:
    """Headings, a second one of the same name or of none with its number."""
    seen = [head for head in heads]
    return [
        head if head and head not in seen[:place] else f"{head or 'column'} {place + 1}"
        for place, head in enumerate(seen)
    ]


def labelled(sheet: Sheet) -> dict[str, str]:
    """What stands beside each label, or below it where labels stand beside one another.

    A row of labels and the row of their values (Zoom), or a label and its value (Teams).
    """
    table = sheet.cells.astype(str).to_numpy().tolist()
    found: dict[str, str] = {}
    for above, below in zip(table, [*table[1:], []], strict=False):
        wide = sum(1 for cell in above if cell.strip()) > 2
        pairs = zip(above, below, strict=False) if wide else [above[:2]] if len(above) > 1 else []
        for label, value in pairs:
            found.setdefault(fold(label.partition("(")[0]), value.strip())
    return {label: value for label, value in found.items() if label and value}
