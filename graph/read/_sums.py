"""Which sum of money does a cell mean?"""

from __future__ import annotations

import pandas as pd

from graph.read._columns import first_rows, row_count, text
from graph.read._words import says_nothing
from graph.reading import Problem

_PLAIN = r"[-+]?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?"
_THOUSANDS = r"[-+]?\d{1,3}(?:,\d{3})+(?:\.\d*)?"
_DECIMAL_COMMA = r"[-+]?\d+,\d{1,2}"
_SIGNS = r"[\s$£€]"
_REMEDY = "Write it as 1250.50."


def sums(column: pd.Series) -> pd.Series:
    """A column of sums as numbers; missing where a cell has none that can only be read one way.

    >>> sums(pd.Series(["£1,250.50", "1250,5", "1.250,50"])).tolist()
    [1250.5, 1250.5, nan]
    """
    written = column.astype("string").str.replace(_SIGNS, "", regex=True)
    thousands = written.str.fullmatch(_THOUSANDS).fillna(False).astype(bool)
    comma = written.str.fullmatch(_DECIMAL_COMMA).fillna(False).astype(bool)
    plain = written.mask(thousands, written.str.replace(",", "", regex=False))
    plain = plain.mask(comma, written.str.replace(",", ".", regex=False))
    known = plain.str.fullmatch(_PLAIN).fillna(False).astype(bool)
    return pd.to_numeric(plain.where(known)).astype("float64")


def strange(column: pd.Series, lines: pd.Series) -> list[Problem]:
    """The cells that are no sum, with their lines under the same index."""
    written = text(column)
    return [
        Problem(f"'{value}' is no sum of money ({row_count(rows)}). {_REMEDY}", line, value)
        for value, line, rows in first_rows(written.where(sums(written).isna()), lines)
        if not says_nothing(value)
    ]
