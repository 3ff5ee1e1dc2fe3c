"""What are dates with a short year, the name of a month or only a quarter, written in full?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import partial

import pandas as pd

from graph.read._columns import mapped
from graph.read._months import NUMBERS
from graph.read._short_years import Years, shortened, years_of
from graph.read._words import fold

_M = "|".join(sorted(NUMBERS, key=len, reverse=True))
_YEAR, _NAMED = r"(?P<y>(?:19|20)[0-9]{2}|[0-9]{2})", rf"(?P<m>{_M})"
_OF, _D = "(?: (?:of|de|del))?", r"(?P<d>[0-9]{1,2})(?:st|nd|rd|th|er|o)?"
_CLOCK = r"(?: [0-9]{1,2} [0-9]{2}(?: [0-9]{2})?(?: [ap]m)?)?"
_DAYS = tuple(
    re.compile(pattern + _CLOCK)
    for pattern in (
        rf"{_D}{_OF} {_NAMED}{_OF} {_YEAR}",
        rf"{_NAMED} {_D} {_YEAR}",
        rf"(?P<y>(?:19|20)[0-9]{{2}}) {_NAMED} {_D}",
    )
)
"""14-Jun-19, 14 de junio de 2019; June 14, 2019; 2019-Jun-14: no order of numbers is open."""
_SPANS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_NAMED}{_OF} {_YEAR}",
        rf"(?P<y>(?:19|20)[0-9]{{2}}) {_NAMED}",
        r"(?P<y>(?:19|20)[0-9]{2}) (?P<n>0?[1-9]|1[0-2])",
        r"(?P<n>0?[1-9]|1[0-2]) (?P<y>(?:19|20)[0-9]{2})",
        r"[qt](?P<q>[1-4]) (?P<y>(?:19|20)[0-9]{2})",
        r"(?P<y>(?:19|20)[0-9]{2}) [qt](?P<q>[1-4])",
    )
)
_QUARTER = 3
Span = tuple[pd.Timestamp, pd.Timestamp]


def in_full(
    told: dict[str, pd.Series], others: Iterable[pd.Series]
) -> tuple[dict[str, pd.Series], list[str]]:
    """The columns start, end and reported with dates as `_dates.days` knows them.

    A month is its first day, as an end its last; a quarter reported is the time of a row that
    tells no other. `others` may hold years: they tell the century of years of two digits.
    """
    years = years_of([*told.values(), *others])
    short, order = shortened(told.values(), years)
    spans = {name: mapped(cell, partial(span, years=years)) for name, cell in told.items()}
    known = partial(_written, short=short, years=years)
    full = {
        name: _edge(spans[name], name == "end").fillna(mapped(cell, known))
        for name, cell in told.items()
    }
    first, last = (_edge(spans["reported"], end) for end in (False, True))
    quarter = first.str.slice(0, 7).ne(last.str.slice(0, 7)) & first.notna()
    silent = quarter & told["start"].isna() & told["end"].isna()
    full |= {"start": full["start"].mask(silent, first), "end": full["end"].mask(silent, last)}
    full["reported"] = full["reported"].mask(quarter, None)
    return full, [*order, *years.said(), *_told(spans, quarter)]


def days_in_full(columns: Sequence[pd.Series]) -> tuple[list[pd.Series], list[str]]:
    """Columns of days with their years in full, and how those were read; a month is no day."""
    years = years_of(columns)
    short, order = shortened(columns, years)
    known = partial(_written, short=short, years=years)
    return [mapped(column, known) for column in columns], [*order, *years.said()]


def _edge(spans: pd.Series, last: bool) -> pd.Series:
    return mapped(spans, lambda known: f"{known[last]:%Y-%m-%d}")


def _written(cell: str, short: dict[str, str], years: Years) -> str:
    """A date in full; a cell that is not understood as it is."""
    return short.get(cell) or _day(cell, years) or cell


def _told(spans: dict[str, pd.Series], quarter: pd.Series) -> list[str]:
    said = []
    if spans["start"].notna().any() or spans["end"].notna().any():
        said.append("A month or quarter as a start is its first day, as an end its last day.")
    if quarter.any():
        said.append("A quarter reported is the time of the work where its row tells no other.")
    return said


def _first(patterns: Iterable[re.Pattern[str]], written: str) -> dict[str, str] | None:
    plain = fold(written)
    found = next((match for one in patterns if (match := one.fullmatch(plain))), None)
    return found and found.groupdict()


def _day(written: str, years: Years) -> str | None:
    """A day with its month as a word, as ISO, or None."""
    found = _first(_DAYS, written)
    if found is None:
        return None
    return f"{years.whole(found['y'])}-{NUMBERS[found['m']]}-{int(found['d']):02}"


def span(written: str, years: Years) -> Span | None:
    """First and last day of a month or of a quarter of a year, or None.

    The year of `Jun-19` may be a day: it is a year where no other year of the file speaks
    against it.
    """
    found = _first(_SPANS, written)
    if found is None or (len(found["y"]) == len("19") and not years.near(found["y"])):
        return None
    quarter = found.get("q")
    month = (int(quarter) - 1) * _QUARTER + 1 if quarter else _month(found)
    first = pd.Timestamp(int(years.whole(found["y"])), month, 1)
    months = _QUARTER if quarter else 1
    return first, first + pd.offsets.MonthEnd(months)


def _month(found: dict[str, str]) -> int:
    return int(found.get("n") or NUMBERS[found["m"]])
