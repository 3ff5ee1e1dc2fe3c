"""Which theme does a purpose code of the DAC stand for?"""

from __future__ import annotations

from functools import cache

import pandas as pd

from graph import samples
from graph.read._columns import first_rows, mapped, row_count
from graph.reading import Problem

_CODE = r"^\s*(\d{3})(?:\d{2})?(?:\.0)?\s*$"


@cache
def categories() -> dict[str, str]:
    """The name of each category: the first three digits of a purpose code."""
    path = samples.folder() / "reference" / "dac_categories.csv"
    read = pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8")
    return dict(zip(read["code"], read["name"], strict=True))


def names(codes: pd.Series) -> pd.Series:
    """Codes of three or five digits as the names of their categories; missing where unknown.

    >>> names(pd.Series(["12220", "720", "99999"])).tolist()
    ['Basic Health', 'Emergency Response', None]
    """
    first = codes.astype("string").str.extract(_CODE)[0].astype(object)
    return mapped(first.where(first.notna(), None), categories().get)


def unknown(codes: pd.Series, lines: pd.Series) -> list[Problem]:
    """The codes that stand for no category, under the same index as their lines."""
    lost = codes.where(names(codes).isna())
    return [
        Problem(f"Sector '{value}' is no code of the DAC ({row_count(rows)}).", line, value)
        for value, line, rows in first_rows(lost, lines)
    ]
