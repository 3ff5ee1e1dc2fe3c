"""From which month to which was work done, where a table has a column for each month?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import pandas as pd

from graph.read._columns import mapped, text
from graph.read._grid import Grid
from graph.read._in_full import span
from graph.read._months import NUMBERS
from graph.read._short_years import Years, years_of
from graph.read._words import fold, says_nothing
from graph.reading import Problem
from graph.words import how_many

_ISO = re.compile(r"((?:19|20)[0-9]{2} [0-9]{2}) 01(?: 00 00(?: 00)?)?")
"""A month as a spreadsheet writes its first day."""
_NOT = frozenset({"no", "non", "nao", "n", "false", "faux", "falso"})
_FEWEST = 2
"""A single column headed `Mars` may be anything."""


def marked(headings: Sequence[str]) -> list[int]:
    """The columns whose headings are months, where there are several of them.

    >>> marked(["Sector", "Jan-15", "févr. 2015", "2015-03", "Avril"]), marked(["Mars"])
    ([1, 2, 3, 4], [])
    """
    found = [place for place, one in enumerate(headings) if _number(one) or _whole(one, _ANY)]
    return found if len(found) >= _FEWEST else []


_ANY = Years(None, None)


def _number(heading: str) -> str | None:
    """The month that a heading names without a year."""
    return NUMBERS.get(fold(heading))


def _whole(heading: str, years: Years) -> tuple[pd.Timestamp, pd.Timestamp] | None:
    """First and last day of a month (or quarter) whose year the heading tells."""
    iso = _ISO.fullmatch(fold(heading))
    return span(iso[1] if iso else heading, years)


def months(
    rows: Grid, places: Sequence[int], year: pd.Series, asked: pd.Series
) -> tuple[pd.DataFrame, list[Problem], list[str]]:
    """Columns start and end: first day of the first month marked, last day of the last one.

    A mark is whatever is not empty, zero or a no. `year` is the year of each row as text, for
    months that tell none; where it is not known, or the months are not in the order of one
    year, the time of a row with such a mark is not known, which is a problem. Of rows that are
    not `asked` about nothing is told.
    """
    names = [rows.headings[place] for place in places]
    years = years_of([pd.Series(names, dtype=object), year])
    bare = [one for one in names if not _whole(one, years)]
    own = year if _in_order(bare) else year.mask(year.notna())
    marks = [_is_marked(rows.cells[place]) & asked for place in places]
    edges = [_edges(one, years, own) for one in names]
    days = [(*both, mark) for both, mark in zip(edges, marks, strict=True)]
    lost = pd.concat([first.isna() & mark for first, _, mark in days], axis=1).any(axis=1)
    start = pd.concat([first.where(mark) for first, _, mark in days], axis=1).min(axis=1)
    end = pd.concat([last.where(mark) for _, last, mark in days], axis=1).max(axis=1)
    found = pd.DataFrame({"start": start, "end": end}).mask(lost)
    told = _told(names, int(found["start"].notna().sum()))
    return found, _yearless(rows, bare, lost), [*years.said(), *told]


def _in_order(bare: list[str]) -> bool:
    """Whether months without a year can be of one: none comes twice, none goes back."""
    numbers = [_number(one) or "" for one in bare]
    return all(first < second for first, second in pairwise(numbers))


def _is_marked(column: pd.Series) -> pd.Series:
    cells = text(column)
    zero = pd.to_numeric(cells, errors="coerce").eq(0)
    away = mapped(cells, lambda cell: says_nothing(cell) or fold(cell) in _NOT).eq(True)
    return cells.notna() & ~zero & ~away


def _edges(heading: str, years: Years, year: pd.Series) -> tuple[pd.Series, pd.Series]:
    """First and last day of the month of a column, row by row."""
    whole = _whole(heading, years)
    if whole:
        first, last = (pd.Series(day, index=year.index).astype("datetime64[s]") for day in whole)
        return first, last
    written = year.astype("string") + "-" + (_number(heading) or "00") + "-01"
    first = pd.to_datetime(written, format="%Y-%m-%d", errors="coerce").astype("datetime64[s]")
    return first, first + pd.offsets.MonthEnd(0)


def _yearless(rows: Grid, bare: list[str], lost: pd.Series) -> list[Problem]:
    if not lost.any():
        return []
    fact = f"The months '{bare[0]}' to '{bare[-1]}' have no certain year"
    where = f"({how_many(int(lost.sum()), 'row')}): the time of this work is not known."
    remedy = "Write them as 'Jan 2024', or put one year into a column Year or the file's name."
    return [Problem(f"{fact} {where} {remedy}", int(rows.lines[lost].iloc[0]), bare[0])]


def _told(names: list[str], used: int) -> list[str]:
    """What the marks were taken to mean, where they told the time of any row."""
    if not used:
        return []
    which = f"Marks under '{names[0]}' to '{names[-1]}' are months of work"
    return [f"{which}: from the first marked to the last ({how_many(used, 'row')})."]
