"""Which themes does a cell of a table of others name, one or several?"""

from __future__ import annotations

import re
from functools import partial

import pandas as pd

from graph.keys import is_placeholder
from graph.read._columns import first_rows, mapped
from graph.read._sector_words import is_sector
from graph.read._words import fold
from graph.words import how_many

_BETWEEN = re.compile(r"[/,|\n]")
_LONGEST = 4
"""Parts of the name of one sector: "Water, Sanitation, Hygiene" has three."""
_SHOWN = 5
"""Cells told one by one, the commonest first; the others are counted."""


def themes(rows: pd.DataFrame) -> tuple[pd.DataFrame, list[str]]:
    """The themes of rows (occasion, theme, source) as `name`, one a row, and what was split.

    A semicolon separates always. A slash, a comma, a bar or a line break may stand within one
    theme (Water, Sanitation and Hygiene): it separates only where each part is a known sector or
    stands alone in another cell of the column. "and" never separates (Shelter & NFI).
    """
    cells = rows["theme"].dropna()
    alone = frozenset(fold(cell) for cell in cells.unique() if not _separated(cell))
    found = mapped(cells, partial(_parts, alone=alone))
    named = rows.loc[cells.index, ["occasion", "source"]].assign(name=found).explode("name")
    return named.dropna(), _told(cells[found.str.len().gt(1)])


def _separated(cell: str) -> bool:
    return ";" in cell or _BETWEEN.search(cell) is not None


def _parts(cell: str, alone: frozenset[str]) -> list[str]:
    """The themes of one cell, each once; the cell itself where nothing in it is one."""
    sure = [part.strip() for part in cell.split(";") if not is_placeholder(part)]
    found = [one for part in sure for one in _within(part, alone)]
    once = {fold(one): one for one in reversed(found) if fold(one)}
    return list(reversed(once.values())) or [cell]


def _within(cell: str, alone: frozenset[str]) -> list[str]:
    """What slashes and commas separate; the longest run that is one sector stays together."""
    ends = [*(match.start() for match in _BETWEEN.finditer(cell)), len(cell)]
    found: list[str] = []
    start, number = 0, 0
    while number < len(ends):
        runs = enumerate((cell[start:end].strip() for end in ends[number:][:_LONGEST]), number)
        known = [(last, run) for last, run in runs if is_sector(run) or fold(run) in alone]
        if not known:
            return [cell]
        last, run = known[-1]
        found.append(run)
        start, number = ends[last] + 1, last + 1
    return found


def _told(split: pd.Series) -> list[str]:
    """One sentence: which cells were split, in how many rows."""
    if split.empty:
        return []
    counted = sorted(first_rows(split, split), key=lambda one: (-one[2], one[0]))
    shown = [f"'{cell}' ({how_many(rows, 'row')})" for cell, _, rows in counted[:_SHOWN]]
    more = len(counted) - len(shown)
    others = f" and {more:,} more like them" if more else ""
    return [f"Cells that name several sectors are several themes: {', '.join(shown)}{others}."]
