"""How is a long column of repeated words held, so that each word is looked at once?"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import reduce
from operator import add
from typing import Any, cast

import numpy as np
import numpy.typing as npt
import pandas as pd

Codes = npt.NDArray[Any]
"""Whole numbers, one a row."""
Words = npt.NDArray[np.object_]


def coded(column: pd.Series) -> pd.Series:
    """A column as numbers into its distinct values (pandas' categories, -1 where missing).

    >>> coded(pd.Series(["b", None, "b"])).cat.codes.tolist()
    [0, -1, 0]
    """
    return column if is_coded(column) else _series(*numbers(column), column.index)


def nothing(index: pd.Index) -> pd.Series:
    """A coded column of which nothing is known."""
    return _series(np.full(len(index), -1, dtype=np.int8), np.empty(0, dtype=object), index)


def is_coded(column: pd.Series) -> bool:
    """Whether a column is held so; the helpers on columns then give such columns back."""
    return isinstance(column.dtype, pd.CategoricalDtype)


def plain(column: pd.Series) -> pd.Series:
    """A column with its values written out, missing ones as None."""
    return column.astype(object).where(column.notna(), None) if is_coded(column) else column


def numbers(column: pd.Series) -> tuple[Codes, Words]:
    """The number of each row's value, -1 where it is missing, and the values."""
    if is_coded(column):
        return column.cat.codes.to_numpy(), column.cat.categories.to_numpy(dtype=object)
    codes, values = pd.factorize(column)
    return codes, np.asarray(values, dtype=object)


def each(column: pd.Series, meaning: Callable[[Any], Any]) -> pd.Series:
    """The distinct values of a coded column through a function, once each."""
    codes, values = numbers(column)
    return _taken([meaning(value) for value in values], codes, column.index)


def together(*parts: pd.Series | str) -> pd.Series:
    """Texts put together row by row, missing where one is missing; coded where one of them is.

    >>> together(pd.Series(["a", "b"]), ":", coded(pd.Series(["x", None]))).tolist()
    ['a:x', nan]
    """
    columns = [part for part in parts if isinstance(part, pd.Series)]
    if not any(map(is_coded, columns)):
        return reduce(add, cast("Sequence[pd.Series]", parts))
    found = [numbers(column) for column in columns]
    rows, first = pairs(found)
    taken = (values[codes[first]] for codes, values in found)
    whole = reduce(add, (part if isinstance(part, str) else next(taken) for part in parts))
    return _taken(whole, rows, columns[0].index)


def otherwise(column: pd.Series, value: str) -> pd.Series:
    """A column with a value where it is missing.

    >>> otherwise(coded(pd.Series(["a", None])), "b").tolist()
    ['a', 'b']
    """
    if is_coded(column) and value not in column.cat.categories:
        column = column.cat.add_categories([value])
    return column.fillna(value)


def first_of(columns: Sequence[pd.Series]) -> pd.Series:
    """The first of several coded columns that has a value, row by row."""
    found = [numbers(column) for column in columns]
    rows, before = np.full(len(columns[0]), -1, dtype=np.int64), 0
    for codes, values in found:
        rows = np.where((rows < 0) & (codes >= 0), codes.astype(np.int64) + before, rows)
        before += len(values)
    return _taken(np.concatenate([values for _, values in found]), rows, columns[0].index)


def pairs(columns: Sequence[tuple[Codes, Words]]) -> tuple[Codes, Codes]:
    """A number for each distinct row of several columns, -1 where one is missing; its first row."""
    joint = np.zeros(len(columns[0][0]), dtype=np.int64)
    known, room = joint >= 0, 1
    for codes, values in columns:
        if room * (len(values) + 1) > _ROOM:
            joint, distinct = pd.factorize(joint)
            room = len(distinct)
        joint, known = joint * (len(values) + 1) + codes, known & (codes >= 0)
        room *= len(values) + 1
    found, distinct = pd.factorize(joint[known])
    rows = np.full(len(joint), -1, dtype=np.int64)
    rows[known] = found
    first = np.zeros(len(distinct), dtype=np.int64)
    first[found[::-1]] = np.flatnonzero(known)[::-1]  # of several the last written: the first row
    return rows, first


_ROOM = 2**62
"""Numbers that fit into one."""


def _taken(words: Iterable[Any], rows: Codes, index: pd.Index) -> pd.Series:
    """Words, perhaps equal or missing ones, by the number of each row; -1 is missing."""
    listed = [*words, None]
    written = np.empty(len(listed), dtype=object)
    written[:] = listed
    small = _series(*pd.factorize(written), pd.RangeIndex(len(listed))).array
    return pd.Series(small.take(rows), index=index)


def _series(codes: Codes, values: Words, index: pd.Index) -> pd.Series:
    kinds = pd.Index(values, dtype=object)
    return pd.Series(pd.Categorical.from_codes(codes, kinds, validate=False), index=index)
