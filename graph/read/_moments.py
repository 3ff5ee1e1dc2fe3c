"""Which day do the dates of an export or the words over a list mean?"""

from __future__ import annotations

import re
from collections.abc import Sequence

import pandas as pd

from graph.order import EITHER_WAY
from graph.read._columns import mapped
from graph.read._dates import days
from graph.read._months import NUMBERS
from graph.read._words import fold
from graph.reading import Problem

_MONTH = {word: int(number) for word, number in NUMBERS.items()}
_M = "|".join(sorted(_MONTH, key=len, reverse=True))
_ST, _AND = "(?:st|nd|rd|th|er|o)?", "(?: (?:to|and|through|until|au|et|al|a|y|bis))?"
_OF = "(?: (?:of|de|del))?"
_FIRST, _LAST = rf"(?P<d>\d{{1,2}}){_ST}", rf"(?P<z>\d{{1,2}}){_ST}"
_NAMED, _YEAR = rf"(?P<m>{_M})", r"(?P<y>(?:19|20)\d\d)\b"
_WRITTEN = tuple(
    re.compile(rf"\b{pattern}")
    for pattern in (
        rf"{_FIRST}{_OF} {_NAMED}(?: \d{{4}})?{_AND} {_LAST}{_OF} (?P<n>{_M}){_OF} {_YEAR}",
        rf"{_FIRST}(?:{_AND} {_LAST})?{_OF} {_NAMED}{_OF} {_YEAR}",
        rf"{_NAMED} {_FIRST}(?:{_AND} {_LAST})? {_YEAR}",
    )
)
"""30 April to 2 May 2024; 5 and 6 March 2024; March 5-6, 2024."""
_YEAR_FIRST = re.compile(r"(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2})(?!\d)")
_YEAR_LAST = re.compile(r"(?<![\d/.-])(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?![\d/-])")
_OLDEST = 13
"""Two digits of a year: `24/03/05` may begin with its year, `24/03/99` is older than exports."""


def moments(columns: Sequence[pd.Series]) -> tuple[list[pd.DataFrame], tuple[Problem, ...]]:
    """Each column as in `_dates.days`, and what could not be understood.

    The columns of one export are written in one way, so that one of them proves the order of
    day and month for all. A date that could be read two ways is left out, and told.
    """
    written = pd.concat(list(columns), ignore_index=True)
    found = days(mapped(written, plain))
    bad = found["reason"].notna() & written.fillna("").str.contains(r"\d")
    ends = [sum(map(len, columns[:number])) for number in range(len(columns) + 1)]
    split = [
        found.iloc[first:last].set_axis(column.index)
        for column, first, last in zip(columns, ends, ends[1:], strict=False)
    ]
    return split, _problems(written[bad], found["reason"][bad])


def _problems(written: pd.Series, reason: pd.Series) -> tuple[Problem, ...]:
    """One for each reason: dates of an export are all alike."""
    told = pd.DataFrame({"written": written.astype(str).str.slice(0, 40), "reason": reason})
    counted = told.groupby("reason")["written"].agg(["min", "size"]).sort_index()
    each = zip(counted.index, counted["min"], counted["size"], strict=True)
    return tuple(Problem(_told(why, first, size), None, first) for why, first, size in each)


def _told(why: str, first: str, size: int) -> str:
    cells = "1 cell" if size == 1 else f"{size:,} cells"
    fact = f"'{first}' {why} ({cells}): the time is left unknown."
    return f"{fact} {_EITHER if why == EITHER_WAY else 'Correct the dates.'}"


_EITHER = "Export again with dates as YYYY-MM-DD, or say which comes first: --dates."


def plain(written: str) -> str:
    """A date as `_dates` knows it: without weekday and time of day, ISO where no doubt is.

    >>> plain("Tuesday, March 5, 2024 9:00 AM"), plain("3/5/24, 9:00:12 AM"), plain("45356.4")
    ('2024-03-05', '3/5/2024', '45356.4')
    """
    named = period(written)
    if named is not None:
        return named[0]
    if found := _YEAR_FIRST.search(written):
        return f"{found[1]}-{found[2]}-{found[3]}"
    if found := _YEAR_LAST.search(written):
        return _year_last(found) or written
    return written


def _year_last(found: re.Match[str]) -> str | None:
    first, mark, second, year = found.groups()
    short = len(year) == len("24")
    turned = mark == "-" or (mark == "/" and int(first) >= _OLDEST > int(second))
    if short and (turned or int(year) < _OLDEST):
        return None
    return f"{first}/{second}/{'20' if short else ''}{year}"


def period(written: str) -> tuple[str, str | None] | None:
    """First and last day of a period with the month as a word, or None.

    >>> period("Bonn, 5-6 March 2024"), period("30 April to 2 May 2024"), period("May be")
    (('2024-03-05', '2024-03-06'), ('2024-04-30', '2024-05-02'), None)
    """
    told = fold(written)
    found = next((match for one in _WRITTEN if (match := one.search(told))), None)
    if found is None:
        return None
    parts = found.groupdict()
    month = _MONTH[parts["m"]]
    end = _MONTH[parts.get("n") or parts["m"]]
    start = f"{parts['y']}-{month:02}-{int(parts['d']):02}"
    return start, f"{parts['y']}-{end:02}-{int(parts['z']):02}" if parts["z"] else None


_DATED = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{5}(?:\.\d+)?$")
_DAY_ONLY = re.compile(
    rf"(?:(?:{_M}|\d+(?:st|nd|rd|th|er|o|h)?|to|and|of|de|del|au|et|al|a|y|through|until"
    r"|\w+day|\w+di|am|pm|at)\s?)+"
)


def dated(written: str) -> bool:
    """Whether a text holds a date that `moments` may understand."""
    return period(written) is not None or _DATED.match(plain(written)) is not None


def only_a_day(written: str) -> bool:
    """Whether a text says nothing but a day.

    >>> only_a_day("Tuesday, 5 March 2024"), only_a_day("Coast Forum, 5 March 2024")
    (True, False)
    """
    return _DAY_ONLY.fullmatch(fold(written)) is not None
