"""Does a cell that may hold several values separate them as it should?"""

from __future__ import annotations

import pandas as pd

from graph.read._coded import plain
from graph.read._columns import first_rows, listed, row_count
from graph.read._form import Form
from graph.reading import Problem

_ONE = {"partners": "organization", "themes": "theme"}
_BETWEEN = {"partners": r",|\s[/&]\s", "themes": r",|\s/\s"}
"""What people write between values. A theme has "and" in it as a rule: Water & Sanitation."""


def several(form: Form, rows: pd.DataFrame, column: str) -> pd.Series:
    """The values of a column, one a row, under the row's own index.

    A cell that seems to separate its values by something other than `;` is a problem: it stays
    one value, since names have commas too.
    """
    written = plain(rows[column].dropna())
    single = written.where(~written.str.contains(";", na=False))
    broken = single.str.contains("\n", na=False)
    _tell_breaks(form, column, int(broken.sum()))
    found = listed(written)
    alone = found[single.loc[found.index].notna()]
    doubtful = alone[alone.str.contains(_BETWEEN[column], na=False)]
    lines = form.grid.lines.loc[doubtful.index].reset_index(drop=True)
    for value, line, count in first_rows(doubtful.reset_index(drop=True), lines):
        message = (
            f"Column {column}, line {line}: '{value}' has {_mark(value)} and no semicolon "
            f"({row_count(count)}): it was read as one {_ONE[column]}. "
            "Separate by ; if they are several."
        )
        form.problems.append(Problem(message, line, value))
    return found


def _mark(value: str) -> str:
    marks = {",": "commas", "/": "/", "&": "&"}
    return next((word for mark, word in marks.items() if mark in value), "several names")


def _tell_breaks(form: Form, column: str, rows: int) -> None:
    if rows:
        form.assumed.append(
            f"Column {column}: a line break separates values ({row_count(rows)} without ;)."
        )
