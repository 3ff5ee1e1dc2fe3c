"""What day does a cell mean, and when can that not be known?"""

from __future__ import annotations

import pandas as pd

from graph import order
from graph.order import EITHER_WAY, Order

FIRST_YEAR, LAST_YEAR = 1900, 2100
_ISO = r"^(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?:[T ].*)?$"
_PARTS = r"^(?P<a>\d{1,2})[-/.](?P<b>\d{1,2})[-/.](?P<y>\d{4})(?: .*)?$"
_SERIAL = r"^(?P<n>\d{5})(?:\.\d+)?$"
_EPOCH = pd.Timestamp("1899-12-30")  # day 0 of Excel's calendar from March 1900 on

NOT_A_DATE = "is not a date"
NO_SUCH_DAY = "is a day that does not exist"
FAR_AWAY = f"is outside the years {FIRST_YEAR} to {LAST_YEAR}"


def days(column: pd.Series) -> pd.DataFrame:
    """Column `day` (a date or missing) and column `reason` (what speaks against a cell with text).

    ISO dates and Excel's day numbers are always understood. Day and month written in turn are
    understood only when the column proves their order: some value above 12 in one position
    and none in the other, or both the same; or where a person said it (see `graph.order`). In a
    column of both orders a cell with a number above 12 still has a day, and a reason.

    >>> days(pd.Series(["13/04/2024", "03/04/2024"])).day.dt.strftime("%d %B").tolist()
    ['13 April', '03 April']
    """
    codes, values = pd.factorize(column)
    found = _distinct(pd.Series(values, dtype="string").str.strip())
    known = found.reindex(range(len(found) + 1))  # the last row, -1, is that of a missing cell
    return known.take(codes).set_axis(column.index)


def _distinct(values: pd.Series) -> pd.DataFrame:
    iso, parts = values.str.extract(_ISO), values.str.extract(_PARTS)
    day, month, unsure = _ordered(parts)
    written = _joined(iso.y.fillna(parts.y), iso.m.fillna(month), iso.d.fillna(day))
    serial = pd.to_numeric(values.str.extract(_SERIAL).n)
    day_of = pd.to_datetime(written, format="%Y-%m-%d", errors="coerce")
    day_of = day_of.fillna(_EPOCH + pd.to_timedelta(serial.astype("Float64"), unit="D"))
    far = day_of.notna() & ~day_of.dt.year.between(FIRST_YEAR, LAST_YEAR)
    reason = pd.Series(NOT_A_DATE, index=values.index, dtype=object)
    reason = reason.mask(iso.y.notna() | parts.y.notna(), NO_SUCH_DAY)
    reason = reason.mask(day_of.notna(), None).mask(far, FAR_AWAY).mask(unsure, EITHER_WAY)
    return pd.DataFrame({"day": day_of.mask(far), "reason": reason})


def _joined(year: pd.Series, month: pd.Series, day: pd.Series) -> pd.Series:
    return year + "-" + month.str.zfill(2) + "-" + day.str.zfill(2)


def _ordered(parts: pd.DataFrame) -> tuple[pd.Series, pd.Series, pd.Series]:
    """Day, month, and whether their order stays open, from two numbers of unknown order."""
    first, second = (pd.to_numeric(parts[name]).fillna(0) for name in ("a", "b"))
    no_day = first.gt(12) & second.gt(12)
    day_first, month_first = first.gt(12) & ~no_day, second.gt(12) & ~no_day
    proved = bool(day_first.any()) != bool(month_first.any())
    open_ = parts["a"].notna() & first.ne(second) & ~no_day & (not proved)
    answer = order.asked() if open_.any() else None
    turned = bool(month_first.any()) if proved else answer is Order.MONTH_FIRST
    swap = month_first | (turned & ~day_first)
    day, month = parts["a"].mask(swap, parts["b"]), parts["b"].mask(swap, parts["a"])
    if answer is not None:
        return day, month, open_ & False
    return day.mask(open_ & ~day_first & ~month_first), month, open_
