"""Which countries and themes is the work of each row about?"""

from __future__ import annotations

import pandas as pd

from graph.read._nations import Nations, nations
from graph.records import Relation


def named(rows: pd.DataFrame, values: pd.Series, column: str) -> pd.DataFrame:
    """Values under the index of their rows, beside the occasion and source of the row."""
    about = rows[["occasion", "source"]].reindex(values.index)
    return about.assign(**{column: values.to_numpy()})


def placed(rows: pd.DataFrame, written: pd.Series) -> tuple[pd.DataFrame, Nations]:
    """The countries that the occasions of rows are about, and what was found of them."""
    found = nations(written, rows["line"])
    places = named(rows, found.codes.dropna(), "place").assign(relation=Relation.ABOUT.value)
    return places, found
