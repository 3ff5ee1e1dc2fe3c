"""How is a whole column worked on at once?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pandas as pd

from graph.read._coded import each, first_of, is_coded, plain
from graph.words import how_many

_SHOWN = 80
_NUMBER = (
    r"^(?:about|around|approx\.?|approximately|some|circa|ca\.?|c\.|~)?\s*"
    r"(\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.0+)?$"
)


def mapped(column: pd.Series, meaning: Callable[[str], Any]) -> pd.Series:
    """Each distinct value through a function once, then taken back; missing stays missing.

    Of a coded column (see `_coded`) comes a coded one.

    >>> mapped(pd.Series(["a", None, "a"]), str.upper).tolist()
    ['A', None, 'A']
    """
    if is_coded(column):
        return each(column, meaning)
    codes, values = pd.factorize(column)
    found = pd.Series([meaning(value) for value in values] + [None], dtype=object)
    return pd.Series(found.take(codes).to_numpy(), index=column.index, dtype=object)


def text(column: pd.Series) -> pd.Series:
    """A column without blanks around its values; a blank cell is missing."""
    return mapped(column, lambda value: value.strip() or None)


def blank(index: pd.Index) -> pd.Series:
    """A column of which nothing is known."""
    return pd.Series(None, index=index, dtype=object)


def coalesced(columns: Sequence[pd.Series], index: pd.Index) -> pd.Series:
    """The first of several columns that has a value, row by row."""
    if columns and all(map(is_coded, columns)):
        return first_of(columns)
    first = blank(index)
    for column in columns:
        first = first.where(first.notna(), column)
    return first


def listed(column: pd.Series) -> pd.Series:
    """Cells of several values separated by `;`, one value a row, under the row's own index.

    In a cell without `;` line breaks separate; commas never do, since names have them.

    >>> listed(pd.Series(["WASH; Health", None])).tolist()
    ['WASH', 'Health']
    """
    cells = plain(column.dropna())
    parted = cells.where(cells.str.contains(";"), cells.str.replace("\n", ";"))
    return text(parted.str.split(";").explode()).dropna()


def where(frame: pd.DataFrame, known: pd.Series) -> pd.DataFrame:
    """Some rows of a frame; where that is all of them nothing is copied."""
    return frame if known.all() else frame[known]


def whole_numbers(column: pd.Series) -> pd.Series:
    """Numbers of persons: "40", "1,200", "around 40"; anything else is missing.

    >>> whole_numbers(pd.Series(["around 40", "many"])).tolist()
    [40, <NA>]
    """
    codes, values = pd.factorize(column)
    digits = pd.Series(values, dtype="string").str.strip().str.lower().str.extract(_NUMBER)[0]
    numbers = pd.to_numeric(digits.str.replace(r"[, ]", "", regex=True)).astype("Int64")
    return numbers.reindex(codes).set_axis(column.index)  # -1, a missing cell, is in no index


def row_count(rows: int) -> str:
    """A number of rows in words.

    >>> row_count(1), row_count(1200)
    ('1 row', '1,200 rows')
    """
    return how_many(rows, "row")


def first_rows(column: pd.Series, lines: pd.Series) -> list[tuple[str, int, int]]:
    """Each distinct value with its first line and its number of rows, for a message.

    A long value is cut, so that a sentence about it can be read.
    """
    written = column.notna().to_numpy()
    seen = pd.DataFrame({"value": plain(column[written]), "line": lines[written]})
    shown = seen["value"].astype(str).str.slice(0, _SHOWN)
    told = seen.groupby(shown, sort=True)["line"].agg(["min", "size"])
    return list(zip(told.index, told["min"].tolist(), told["size"].tolist(), strict=True))
