"""When was the work of a row done, or at least reported?"""

from __future__ import annotations

import re
from collections.abc import Iterable

import pandas as pd

from graph.read._columns import coalesced, first_rows, mapped, text
from graph.read._dates import days
from graph.read._grid import Grid
from graph.read._hxl_tags import Tag, named
from graph.read._words import fold, says_nothing
from graph.reading import Problem

_MONTHS = (
    "january jan janvier enero janeiro",
    "february feb fevrier fev febrero fevereiro",
    "march mar mars marzo marco",
    "april apr avril avr abril",
    "may mai mayo maio",
    "june jun juin junio junho",
    "july jul juillet juil julio julho",
    "august aug aout agosto",
    "september sep sept septembre septiembre setembro",
    "october oct octobre octubre outubro",
    "november nov novembre noviembre novembro",
    "december dec decembre diciembre dezembro",
)
_NUMBERS = {word: f"{n:02}" for n, words in enumerate(_MONTHS, start=1) for word in words.split()}
_YEAR = r"(?<!\d)((?:19|20)\d\d)(?!\d)"


_WORD = r"([^\W\d_]{3,})"
_MONTH = r"^(0?[1-9]|1[0-2])(?:\.0)?$"
_ATTRIBUTES = ("start", "end", "reported", "month", "year")


def period(rows: Grid, tags: Iterable[Tag]) -> tuple[pd.DataFrame, list[Problem], list[str]]:
    """Columns start, end and reported (first day of the month), what was wrong, what was assumed.

    A date of no use leaves the time unknown and the row where it is.
    """
    dated = named(tags, "date", "period_date", "report_date")
    written = {name: _column(rows, dated, name) for name in _ATTRIBUTES}
    month = written["reported"].fillna(written["month"]).fillna(_column(rows, dated, ""))
    known = {name: days(written[name])["day"] for name in ("start", "end")}
    known["reported"], assumed = _months(month, written["year"], _year_in(rows))
    told = {"start": written["start"], "end": written["end"], "reported": month}
    problems = [
        problem
        for name in told
        for problem in _problems(rows, told[name].where(known[name].isna()), _UNUSABLE)
    ]
    backwards = known["end"].lt(known["start"]).fillna(False).astype(bool)
    problems += _problems(rows, written["end"].where(backwards), _BACKWARDS)
    known |= {name: known[name].mask(backwards) for name in ("start", "end")}
    return pd.DataFrame(known), problems, assumed


def _column(rows: Grid, dated: list[Tag], attribute: str) -> pd.Series:
    """The date column with an attribute; for "" the one that has none that is known."""
    fit = [tag for tag in dated if attribute in (tag.attributes & {*_ATTRIBUTES} or {""})]
    return coalesced([text(rows.cells[tag.place]) for tag in fit], rows.cells.index)


def _year_in(rows: Grid) -> str | None:
    """The one year that the name of the sheet, or else of the file, holds."""
    found = [set(re.findall(_YEAR, name)) for name in (rows.name, rows.file)]
    return next((years.pop() for years in found if len(years) == 1), None)


def _months(written: pd.Series, year: pd.Series, hint: str | None) -> tuple[pd.Series, list[str]]:
    """Months as dates, given as a date, or as a word with its year there or elsewhere."""
    cell = written.astype("string")
    word = mapped(cell.str.extract(_WORD)[0], lambda month: _NUMBERS.get(fold(month)))
    number = cell.str.extract(_MONTH)[0].where(year.notna()).str.zfill(2)
    own = cell.str.extract(_YEAR)[0].fillna(year.astype("string").str.extract(_YEAR)[0])
    month = word.astype("string").fillna(number)
    day = pd.to_datetime(own.fillna(hint or pd.NA) + "-" + month + "-01")
    dated = days(written)["day"]
    guessed = written[own.isna() & day.notna() & dated.isna()].dropna().unique()
    first = dated.dt.to_period("M").dt.to_timestamp()
    where = "the year in the name of the sheet or file"
    return first.fillna(day), [
        f"Month '{month}' is of {hint}, {where}." for month in sorted(guessed)
    ]


def _problems(rows: Grid, written: pd.Series, sentence: str) -> list[Problem]:
    """A sentence about each distinct value of a column that is of no use."""
    return [
        Problem(sentence.format(value=value, rows=count), line, value)
        for value, line, count in first_rows(written, rows.lines)
        if not says_nothing(value)
    ]


_UNUSABLE = (
    "'{value}' is no date that can be used ({rows} rows): their time is not known. "
    "Write YYYY-MM-DD."
)
_BACKWARDS = (
    "The work ends on {value}, before it starts ({rows} rows): its time is not known. "
    "Correct one of the two."
)
