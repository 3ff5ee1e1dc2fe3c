"""Which countries and themes is the work of each row about?"""

from __future__ import annotations

import pandas as pd

from graph.read import _countries
from graph.read._columns import first_rows, row_count
from graph.reading import Problem
from graph.records import Relation


def named(rows: pd.DataFrame, values: pd.Series, column: str) -> pd.DataFrame:
    """Values under the index of their rows, beside the occasion and source of the row."""
    about = rows[["occasion", "source"]].reindex(values.index)
    return about.assign(**{column: values.to_numpy()})


def placed(rows: pd.DataFrame, written: pd.Series) -> tuple[pd.DataFrame, list[Problem]]:
    """The countries that the occasions of rows are about, and cells that name no country."""
    codes = _countries.codes(written)
    places = named(rows, codes.dropna(), "place").assign(relation=Relation.ABOUT.value)
    return places, nowhere(written.where(codes.isna()), rows["line"])


def nowhere(written: pd.Series, lines: pd.Series) -> list[Problem]:
    """A problem for each distinct cell that names no country; `lines` by the index of rows."""
    line = lines.reindex(written.index).reset_index(drop=True)
    return [
        Problem(_UNKNOWN.format(value=value, rows=row_count(rows)), number, value)
        for value, number, rows in first_rows(written.reset_index(drop=True), line)
    ]


_UNKNOWN = "'{value}' is no country that is known ({rows}). Use its name or ISO code."
