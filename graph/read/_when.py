"""When was the work of a row done, or at least reported?"""

from __future__ import annotations

import re

import pandas as pd

from graph.read._columns import coalesced, first_rows, mapped, text
from graph.read._dates import EITHER_WAY, days
from graph.read._grid import Grid
from graph.read._meanings import Meaning, Meanings, columns
from graph.read._months import NUMBERS
from graph.read._words import fold, says_nothing
from graph.reading import Problem
from graph.words import how_many

_YEAR = r"(?<!\d)((?:19|20)\d\d)(?!\d)"
_WORD = r"([^\W\d_]{3,})"
_MONTH = r"^(?:\d{4}[-/.])?(0?[1-9]|1[0-2])(?:[-/.]\d{4}|\.0)?$"
_DAYS = (Meaning.START, Meaning.END, Meaning.REPORTED)


def period(rows: Grid, meanings: Meanings) -> tuple[pd.DataFrame, list[Problem], list[str]]:
    """Columns start, end and reported (first day of the month), what was wrong, what was assumed.

    A date of no use leaves the time unknown and the row where it is.
    """
    written = {meaning.value: _column(rows, meanings, meaning) for meaning in _DAYS}
    month = written["reported"].fillna(_column(rows, meanings, Meaning.MONTH))
    told = {**written, "reported": month}
    dated, ordered = _days(told)
    known = {name: dated[name]["day"] for name in ("start", "end")}
    year = _column(rows, meanings, Meaning.YEAR)
    known["reported"], assumed = _months(month, dated["reported"]["day"], year, _year_in(rows))
    problems = [
        problem
        for name in told
        for problem in _unusable(rows, told[name].where(known[name].isna()), dated[name]["reason"])
    ]
    backwards = known["end"].lt(known["start"]).fillna(False).astype(bool)
    problems += _backwards(rows, written["end"].where(backwards))
    known |= {name: known[name].mask(backwards) for name in ("start", "end")}
    silent = pd.DataFrame(told).isna().all(axis=1)
    whole, spread = _whole_year(pd.DataFrame(known), year.where(silent))
    return whole, problems, [*ordered, *assumed, *spread]


def _whole_year(known: pd.DataFrame, year: pd.Series) -> tuple[pd.DataFrame, list[str]]:
    """Rows that tell a year and nothing finer were done within it."""
    own = year.astype("string").str.extract(_YEAR)[0]
    first, last = (pd.to_datetime(own + day) for day in ("-01-01", "-12-31"))
    told = known.assign(start=known["start"].fillna(first), end=known["end"].fillna(last))
    said = "Rows with a year and nothing finer are dated from its first to its last day."
    return told, [said] if own.notna().any() else []


def _column(rows: Grid, meanings: Meanings, meaning: Meaning) -> pd.Series:
    cells = [text(rows.cells[place]) for place in columns(meanings, meaning)]
    return coalesced(cells, rows.cells.index)


def _days(told: dict[str, pd.Series]) -> tuple[dict[str, pd.DataFrame], list[str]]:
    """The days of each column; one that cannot tell day from month is read as the others are."""
    alone = {name: days(column) for name, column in told.items()}
    open_ = [name for name in told if alone[name]["reason"].eq(EITHER_WAY).any()]
    shared = days(pd.concat([told[name].reset_index(drop=True) for name in told]))
    helped = bool(open_) and not shared["reason"].eq(EITHER_WAY).any()
    if not helped:
        return alone, []
    size = len(next(iter(told.values())))
    for name in open_:
        start = list(told).index(name) * size
        alone[name] = shared.iloc[start : start + size].set_axis(told[name].index)
    which = " and ".join(f"'{name}'" for name in open_)
    return alone, [f"Day and month of the dates in {which} are in the order of the other dates."]


def _year_in(rows: Grid) -> str | None:
    """The one year that the name of the sheet, or else of the file, holds."""
    found = [set(re.findall(_YEAR, name)) for name in (rows.name, rows.file)]
    return next((years.pop() for years in found if len(years) == 1), None)


def _months(
    written: pd.Series, dated: pd.Series, year: pd.Series, hint: str | None
) -> tuple[pd.Series, list[str]]:
    """Months as dates, given as a date, or as a word with its year there or elsewhere."""
    cell = written.astype("string")
    word = mapped(cell.str.extract(_WORD)[0], lambda month: NUMBERS.get(fold(month)))
    own = cell.str.extract(_YEAR)[0].fillna(year.astype("string").str.extract(_YEAR)[0])
    number = cell.str.extract(_MONTH)[0].where(own.notna()).str.zfill(2)
    month = word.astype("string").fillna(number)
    day = pd.to_datetime(own.fillna(hint or pd.NA) + "-" + month + "-01")
    guessed = written[own.isna() & day.notna() & dated.isna()].dropna().unique()
    first = dated.dt.to_period("M").dt.to_timestamp()
    where = "the year in the name of the sheet or file"
    return first.fillna(day), [
        f"Month '{month}' is of {hint}, {where}." for month in sorted(guessed)
    ]


def _unusable(rows: Grid, written: pd.Series, reason: pd.Series) -> list[Problem]:
    """A sentence for each distinct value, with why it is of no use and what to do."""
    month = written.astype("string").str.extract(_WORD)[0]
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
_EITHER = f"{EITHER_WAY} {_UNKNOWN} Write YYYY-MM-DD."


def _backwards(rows: Grid, end: pd.Series) -> list[Problem]:
    return [
        Problem(
            f"The work ends on {value}, before it starts ({how_many(count, 'row')}): its time "
            "is not known. Correct one of the two.",
            line,
            value,
        )
        for value, line, count in first_rows(end, rows.lines)
    ]
