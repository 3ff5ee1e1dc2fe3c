"""From when to when, where a file of others says it in columns of its own?"""

from __future__ import annotations

import pandas as pd

from graph.read._columns import first_rows, row_count
from graph.read._dates import days
from graph.read._in_full import days_in_full
from graph.read._words import says_nothing
from graph.reading import Problem


def dated(columns: pd.DataFrame, lines: pd.Series) -> tuple[pd.DataFrame, list[Problem]]:
    """Columns of one file as days: what one proves of the order of day and month holds for all.

    A cell of no use is missing and told; its row stays.
    """
    long = columns.melt(ignore_index=False)
    (written,), said = days_in_full([long["value"]])
    found = days(written)["day"]
    apart = [found.iloc[n * len(columns) : (n + 1) * len(columns)] for n in range(columns.shape[1])]
    known = pd.concat([part.rename() for part in apart], axis=1, keys=columns.columns)
    lost = long["value"].where(found.isna()).reset_index(drop=True)
    line = pd.concat([lines] * columns.shape[1], ignore_index=True)
    problems = [
        Problem(_UNUSABLE.format(value=value, rows=row_count(rows)), number, value)
        for value, number, rows in first_rows(lost, line)
        if not says_nothing(value)
    ]
    return known, [*problems, *map(Problem, said)]


def forwards(
    start: pd.Series, end: pd.Series, lines: pd.Series
) -> tuple[dict[str, pd.Series], list[Problem]]:
    """Start and end, both missing where the end comes first, which is told."""
    backwards = end.lt(start).fillna(False).astype(bool)
    said = pd.to_datetime(end).dt.strftime("%Y-%m-%d").astype(object).where(backwards, None)
    problems = [
        Problem(_BACKWARDS.format(value=value, rows=row_count(rows)), number, value)
        for value, number, rows in first_rows(said, lines)
    ]
    return {"start": start.mask(backwards), "end": end.mask(backwards)}, problems


def together(rows: pd.DataFrame) -> tuple[pd.DataFrame, list[Problem]]:
    """Rows of which several are about one occasion, each with the days of all of them.

    From the earliest start to the latest end; both are missing where that goes backwards.
    """
    by = rows.groupby("occasion", sort=False)
    start, end = by["start"].transform("min"), by["end"].transform("max")
    span, problems = forwards(start, end, rows["line"])
    return rows.assign(**span), problems


_UNUSABLE = "'{value}' is no date that can be used ({rows}): left empty. Write YYYY-MM-DD."
_BACKWARDS = (
    "The work ends on {value}, before it starts ({rows}): its time is not known. "
    "Correct one of the two."
)
