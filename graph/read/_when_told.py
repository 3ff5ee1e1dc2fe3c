"""What is to be said of dates of work that are of no use?"""

from __future__ import annotations

import pandas as pd

from graph.order import EITHER_WAY
from graph.read._columns import first_rows, mapped
from graph.read._grid import Grid
from graph.read._months import NUMBERS
from graph.read._words import fold, says_nothing
from graph.reading import Problem
from graph.words import how_many

WORD = r"([^\W\d_]{3,})"
"""A word that may be a month."""


def unusable(rows: Grid, written: pd.Series, reason: pd.Series) -> list[Problem]:
    """A sentence for each distinct value, with why it is of no use and what to do."""
    month = written.astype("string").str.extract(WORD)[0]
    is_month = mapped(month, lambda word: fold(word) in NUMBERS).eq(True)
    why = pd.Series(_USELESS, index=written.index).mask(is_month, _YEARLESS)
    why = why.mask(reason.eq(EITHER_WAY), _EITHER)
    return [
        Problem(f"'{value}' {sentence.format(rows=how_many(count, 'row'))}", line, value)
        for sentence in (_USELESS, _YEARLESS, _EITHER)
        for value, line, count in first_rows(written.where(why.eq(sentence)), rows.lines)
        if not says_nothing(value)
    ]


_UNKNOWN = "({rows}): their time is not known."
_USELESS = f"is no date that can be used {_UNKNOWN} Write YYYY-MM-DD."
_YEARLESS = f"has no year {_UNKNOWN} Write it as 'May 2024', or put the year into the file's name."
_EITHER = f"{EITHER_WAY} {_UNKNOWN} Write YYYY-MM-DD, or say which comes first: --dates."


def backwards(rows: Grid, end: pd.Series) -> list[Problem]:
    """A sentence for each end, as written, that comes before its start."""
    return [
        Problem(
            f"The work ends on {value}, before it starts ({how_many(count, 'row')}): its time "
            "is not known. Correct one of the two.",
            line,
            value,
        )
        for value, line, count in first_rows(end, rows.lines)
    ]
