"""How is a whole column worked on at once?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pandas as pd

_SHOWN = 80
_NUMBER = (
    r"^(?:about|around|approx\.?|approximately|some|circa|ca\.?|c\.|~)?\s*"
    r"(\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.0+)?$"
)


def mapped(column: pd.Series, meaning: Callable[[str], Any]) -> pd.Series:
    """Each distinct value through a function once, then taken back; missing stays missing.

    >>> mapped(pd.Series(["a", None, "a"]), str.upper).tolist()
    ['A', None, 'A']
    """
    codes, values = pd.factorize(column)
    found = pd.Series([meaning(value) for value in values] + [None], dtype=object)
    return pd.Series(found.take(codes).to_numpy(), index=column.index, dtype=object)


def text(column: pd.Series) -> pd.Series:
    """A column without blanks around its values; a blank cell is missing."""
    stripped = column.astype(object).str.strip()
    return stripped.where(stripped.fillna("").ne(""), None).astype(object)


def blank(index: pd.Index) -> pd.Series:
    """A column of which nothing is known."""
    return pd.Series(None, index=index, dtype=object)


def coalesced(columns: Sequence[pd.Series], index: pd.Index) -> pd.Series:
    """The first of several columns that has a value, row by row."""
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
    cells = column.dropna()
    parted = cells.where(cells.str.contains(";"), cells.str.replace("\n", ";"))
    return text(parted.str.split(";").explode()).dropna()


def commonest(frame: pd.DataFrame, by: str, column: str) -> pd.Series:
    """For each key the value that is written most often, ties alphabetical: never row order."""
    known = frame.loc[frame[column].notna() & frame[by].notna(), [by, column]]
    counted = known.value_counts().rename("times").reset_index()
    ranked = counted.sort_values([by, "times", column], ascending=[True, False, True])
    return ranked.drop_duplicates(by).set_index(by)[column]


def filled_in(column: pd.Series, by: pd.Series) -> pd.Series:
    """Missing values of a group taken from the rest of it where that has only one value.

    >>> filled_in(pd.Series([None, "x", None]), pd.Series(["a", "a", "b"])).dropna().tolist()
    ['x', 'x']
    """
    groups = column.groupby(by)
    return column.where(column.notna() | groups.transform("nunique").ne(1), groups.transform("min"))


def settled(frame: pd.DataFrame, by: str, columns: Sequence[str]) -> pd.DataFrame:
    """One row for each key: its commonest values, and the source of its first row."""
    first = frame.dropna(subset=[by]).drop_duplicates(by)[[by, "source"]]
    chosen = {name: commonest(frame, by, name).reindex(first[by]).array for name in columns}
    return first.assign(**chosen)


def whole_numbers(column: pd.Series) -> pd.Series:
    """Numbers of persons: "40", "1,200", "around 40"; anything else is missing.

    >>> whole_numbers(pd.Series(["around 40", "many"])).tolist()
    [40, <NA>]
    """
    digits = column.astype("string").str.strip().str.lower().str.extract(_NUMBER)[0]
    return pd.to_numeric(digits.str.replace(r"[, ]", "", regex=True)).astype("Int64")


def row_count(rows: int) -> str:
    """A number of rows in words.

    >>> row_count(1), row_count(1200)
    ('1 row', '1,200 rows')
    """
    return "1 row" if rows == 1 else f"{rows:,} rows"


def first_rows(column: pd.Series, lines: pd.Series) -> list[tuple[str, int, int]]:
    """Each distinct value with its first line and its number of rows, for a message.

    A long value is cut, so that a sentence about it can be read.
    """
    seen = pd.DataFrame({"value": column, "line": lines}).dropna(subset=["value"])
    shown = seen["value"].astype(str).str.slice(0, _SHOWN)
    told = seen.groupby(shown, sort=True)["line"].agg(["min", "size"])
    return list(zip(told.index, told["min"].tolist(), told["size"].tolist(), strict=True))
