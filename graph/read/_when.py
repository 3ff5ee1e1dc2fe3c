"""When was the work of a row done, or at least reported?"""

from __future__ import annotations

import re

import pandas as pd

from graph import order
from graph.order import EITHER_WAY
from graph.read._columns import coalesced, mapped, text
from graph.read._dates import days
from graph.read._grid import Grid
from graph.read._in_full import in_full
from graph.read._marked_months import months
from graph.read._meanings import Meaning, Meanings, columns
from graph.read._months import NUMBERS
from graph.read._when_told import WORD, backwards, unusable
from graph.read._words import fold
from graph.reading import Problem

_YEAR = r"(?<!\d)((?:19|20)\d\d)(?!\d)"
_MONTH = r"^(?:\d{4}[-/.])?(0?[1-9]|1[0-2])(?:[-/.]\d{4}|\.0)?$"
_DAYS = (Meaning.START, Meaning.END, Meaning.REPORTED)


def period(rows: Grid, meanings: Meanings) -> tuple[pd.DataFrame, list[Problem], list[str]]:
    """Columns start, end and reported (first day of the month), what was wrong, what was assumed.

    A date of no use leaves the time unknown and the row where it is.
    """
    told = {meaning.value: _column(rows, meanings, meaning) for meaning in _DAYS}
    told["reported"] = told["reported"].fillna(_column(rows, meanings, Meaning.MONTH))
    year = _column(rows, meanings, Meaning.YEAR)
    known, useless, dated = _dated(rows, told, year)
    undated = told["start"].isna() & told["end"].isna()
    spent, open_, marks = _marked(rows, meanings, year, undated)
    for name in spent:
        known[name] = known[name].fillna(spent[name])
    silent = pd.DataFrame(told).isna().all(axis=1) & known.isna().all(axis=1)
    whole, spread = _whole_year(known, year.where(silent))
    return whole, [*useless, *open_], [*dated, *marks, *spread]


def _dated(
    rows: Grid, told: dict[str, pd.Series], year: pd.Series
) -> tuple[pd.DataFrame, list[Problem], list[str]]:
    """What the columns of dates tell; both ends are missing where they go backwards."""
    full, shortened = in_full(
        told, [year, pd.Series([rows.above, rows.name, rows.file], dtype=object)]
    )
    dated, ordered = _days(full)
    known = pd.DataFrame({name: one["day"] for name, one in dated.items()})
    month = told["reported"], known["reported"]
    known["reported"], assumed = _months(*month, year, _year_in(rows))
    lost = {name: full[name].notna() & known[name].isna() for name in told}
    problems = [
        problem
        for name in told
        for problem in unusable(rows, told[name].where(lost[name]), dated[name]["reason"])
    ]
    turned = known["end"].lt(known["start"]).fillna(False).astype(bool)
    problems += backwards(rows, told["end"].where(turned))
    known[["start", "end"]] = known[["start", "end"]].mask(turned)
    return known, problems, [*shortened, *ordered, *assumed]


def _marked(
    rows: Grid, meanings: Meanings, year: pd.Series, undated: pd.Series
) -> tuple[pd.DataFrame, list[Problem], list[str]]:
    """What columns of months tell of rows without dates, by their year or that of the file."""
    places = columns(meanings, Meaning.MARKED)
    if not places:
        return pd.DataFrame(index=undated.index), [], []
    own = year.astype("string").str.extract(_YEAR)[0].fillna(_year_in(rows) or pd.NA)
    return months(rows, places, own, undated)


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
    with order.said(None):
        alone, said = _by_the_others(told)
    if any(one["reason"].eq(EITHER_WAY).any() for one in alone.values()):
        alone = {name: days(column) for name, column in told.items()}
    return alone, said


def _by_the_others(told: dict[str, pd.Series]) -> tuple[dict[str, pd.DataFrame], list[str]]:
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
    """The one year that the title of the table, or the name of the sheet or file, holds."""
    named = (rows.above, rows.name, rows.file)
    found = [set(re.findall(_YEAR, name)) for name in named]
    return next((years.pop() for years in found if len(years) == 1), None)


def _months(
    written: pd.Series, dated: pd.Series, year: pd.Series, hint: str | None
) -> tuple[pd.Series, list[str]]:
    """Months as dates, given as a date, or as a word with its year there or elsewhere."""
    cell = written.astype("string")
    word = mapped(cell.str.extract(WORD)[0], lambda month: NUMBERS.get(fold(month)))
    own = cell.str.extract(_YEAR)[0].fillna(year.astype("string").str.extract(_YEAR)[0])
    number = cell.str.extract(_MONTH)[0].where(own.notna()).str.zfill(2)
    month = word.astype("string").fillna(number)
    day = pd.to_datetime(own.fillna(hint or pd.NA) + "-" + month + "-01")
    guessed = written[own.isna() & day.notna() & dated.isna()].dropna().unique()
    first = dated.dt.to_period("M").dt.to_timestamp()
    where = "the year in the title or the name of the sheet or file"
    return first.fillna(day), [
        f"Month '{month}' is of {hint}, {where}." for month in sorted(guessed)
    ]
