"""Which values belong together where one cell holds several, and so does the next?"""

from __future__ import annotations

import pandas as pd


def aligned(columns: pd.DataFrame, mark: str = ";") -> pd.DataFrame:
    """One row for each value of the first column, under the row's own index.

    The other columns have as many values or none: where their number differs from the first,
    which of them belongs to which is not known, and they are missing.

    >>> aligned(pd.DataFrame({"name": ["A;B"], "ref": ["1;"]})).to_numpy().tolist()
    [['A', '1'], ['B', None]]
    """
    first, *others = columns.columns
    parts = {name: columns[name].astype(object).str.split(mark, regex=True) for name in columns}
    lengths = {name: _length(parts[name]) for name in columns}
    number = lengths[first]
    fit = [parts[name].where(lengths[name].eq(number), None) for name in others]
    filled = [_padded(values, number) for values in fit]
    together = pd.concat([parts[first], *filled], axis=1, keys=columns.columns)
    long = together[number.notna()].explode(list(columns.columns))
    return long.apply(_stripped)


def _length(lists: pd.Series) -> pd.Series:
    return lists.map(len, na_action="ignore")


def _padded(values: pd.Series, number: pd.Series) -> pd.Series:
    """Lists of the wanted length, with nothing in them where there is none."""
    counts, distinct = pd.factorize(number)
    nothing = pd.Series([[None] * int(one) for one in distinct] + [None], dtype=object)
    empty = pd.Series(nothing.take(counts).to_numpy(), index=values.index, dtype=object)
    return values.where(values.notna(), empty)


def _stripped(column: pd.Series) -> pd.Series:
    plain = column.astype(object).str.strip()
    return plain.where(plain.fillna("").ne(""), None).astype(object)
