"""How is a long column of repeated words held, so that each word is looked at once?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import reduce
from operator import add
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

Codes = npt.NDArray[np.int64]


def coded(column: pd.Series) -> pd.Series:
    """A column as numbers into its distinct values (pandas' categories, -1 where missing).

    >>> coded(pd.Series(["b", None, "b"])).cat.codes.tolist()
    [0, -1, 0]
    """
    codes, values = pd.factorize(column)
    return _column(codes, np.asarray(values, dtype=object), column.index)


def is_coded(column: pd.Series) -> bool:
    """Whether a column is held so; the helpers on columns then give such columns back."""
    return isinstance(column.dtype, pd.CategoricalDtype)


def plain(column: pd.Series) -> pd.Series:
    """A column with its values written out, missing ones as None."""
    return column.astype(object).where(column.notna(), None) if is_coded(column) else column


def each(column: pd.Series, meaning: Callable[[Any], Any]) -> pd.Series:
    """The distinct values of a coded column through a function, once each."""
    found = np.empty(len(column.cat.categories) + 1, dtype=object)
    found[:-1] = [meaning(value) for value in column.cat.categories]
    codes, values = pd.factorize(found)
    return _column(codes[column.cat.codes.to_numpy()], values, column.index)


def together(*parts: pd.Series | str) -> pd.Series:
    """Texts put together row by row, missing where one is missing; coded where one of them is.

    >>> together(pd.Series(["a", "b"]), ":", coded(pd.Series(["x", None]))).tolist()
    ['a:x', nan]
    """
    columns = [part for part in parts if isinstance(part, pd.Series)]
    if not any(map(is_coded, columns)):
        return reduce(add, parts)  # type: ignore[arg-type]
    numbers, values = zip(*map(pd.factorize, columns), strict=True)
    codes, first = _rows_of(numbers, values)
    taken = (np.asarray(v, dtype=object)[n[first]] for n, v in zip(numbers, values, strict=True))
    whole: Any = reduce(add, (p if isinstance(p, str) else next(taken) for p in parts))
    places, distinct = pd.factorize(whole)
    return _column(np.append(places, -1)[codes], distinct, columns[0].index)


def _rows_of(numbers: Sequence[Codes], values: Sequence[Any]) -> tuple[Codes, Codes]:
    """A number for each distinct row of several columns, -1 where one is missing; its first row."""
    joint = np.zeros(len(numbers[0]), dtype=np.int64)
    known = np.ones(len(joint), dtype=bool)
    for own, distinct in zip(numbers, values, strict=True):
        joint, _ = pd.factorize(joint * (len(distinct) + 1) + own)
        known &= own >= 0
    found, distinct = pd.factorize(joint[known])
    codes = np.full(len(joint), -1, dtype=np.int64)
    codes[known] = found
    first = np.zeros(len(distinct), dtype=np.int64)
    first[found[::-1]] = np.flatnonzero(known)[::-1]  # of several the last written: the first row
    return codes, first


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
    values = np.concatenate([np.asarray(one.cat.categories, dtype=object) for one in columns])
    places, distinct = pd.factorize(values)
    codes, start = np.full(len(columns[0]), -1), 0
    for column in columns:
        own = column.cat.codes.to_numpy().astype(np.int64)
        codes = np.where((codes < 0) & (own >= 0), own + start, codes)
        start += len(column.cat.categories)
    return _column(np.append(places, -1)[codes], distinct, columns[0].index)


def _column(codes: Codes, values: Any, index: pd.Index) -> pd.Series:
    kinds = pd.Index(values, dtype=object)
    return pd.Series(pd.Categorical.from_codes(codes, kinds, validate=False), index=index)
