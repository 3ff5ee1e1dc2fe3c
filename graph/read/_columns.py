"""How is a whole column worked on at once?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pandas as pd

from graph.read._coded import coded, each, first_of, is_coded, numbers, pairs, plain
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


def commonest(frame: pd.DataFrame, by: str, column: str) -> pd.Series:
    """For each key the value that is written most often, ties alphabetical: never row order."""
    found = _pairs(frame[by], frame[column])
    ranked = found.sort_values(["by", "times", "value"], ascending=[True, False, True])
    return ranked.drop_duplicates("by").set_index("by")["value"].rename(column)


def _pairs(by: pd.Series, column: pd.Series) -> pd.DataFrame:
    """Each distinct pair of two columns that both have a value, and how many `times` it stands.

    Pairs of whole numbers are counted, as long columns of text take ten times as long.
    """
    rows, first = pairs([numbers(by), numbers(column)])
    told = {"by": plain(by.iloc[first]).array, "value": plain(column.iloc[first]).array}
    return pd.DataFrame({**told, "times": np.bincount(rows[rows >= 0], minlength=len(first))})


def filled_in(column: pd.Series, by: pd.Series) -> pd.Series:
    """Missing values of a group taken from the rest of it where that has only one value.

    >>> filled_in(pd.Series([None, "x", None]), pd.Series(["a", "a", "b"])).dropna().tolist()
    ['x', 'x']
    """
    if column.notna().all():
        return column
    found = _pairs(by, column)
    only = found[~found["by"].duplicated(keep=False)].set_index("by")["value"]
    return column.where(column.notna(), plain(by).map(only)) if len(only) else column


def settled(frame: pd.DataFrame, by: str, columns: Sequence[str]) -> pd.DataFrame:
    """One row for each key: its commonest values, and the source of its first row."""
    first = frame.loc[frame[by].notna() & ~frame[by].duplicated(), [by, "source"]]
    first[by] = plain(first[by])
    said = [name for name in columns if frame[name].notna().any()]
    known = frame[said].assign(**{by: coded(frame[by])})
    chosen = {name: commonest(known, by, name).reindex(first[by]).array for name in said}
    chosen |= {name: None for name in columns if name not in said}
    return first.assign(**chosen)


def distinct_rows(frame: pd.DataFrame) -> pd.DataFrame:
    """A frame without repeated rows; where each has a source of its own there are none."""
    return frame if frame["source"].is_unique else frame.drop_duplicates()


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
