"""From when to when did each occasion last, as far as it is known?"""

from __future__ import annotations

from typing import Any

import narwhals as nw

from graph.records import MEETING_KINDS


def dated(occasions: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Occasions with `since` and `until`; either is missing where the records do not say.

    The start and end that were given, else the reported month; a meeting without an end
    ends on the day on which it starts.
    """
    month_end = nw.col("reported").dt.offset_by("1mo").dt.offset_by("-1d").cast(nw.Date)
    one_day = (
        nw.when(nw.col("kind").is_in([kind.value for kind in MEETING_KINDS]))
        .then(nw.col("start"))
        .otherwise(nw.lit(None, nw.Date))
    )
    reported_end = (
        nw.when(nw.col("start").is_null()).then(month_end).otherwise(nw.lit(None, nw.Date))
    )
    return occasions.with_columns(
        since=nw.coalesce(nw.col("start"), nw.col("reported")),
        until=nw.coalesce(nw.col("end"), one_day, reported_end),
    )


def may_overlap(suffix: str) -> nw.Expr:
    """Whether two periods side by side may overlap: an unknown end excludes nothing."""
    before = nw.col("since") <= nw.col(f"until{suffix}")
    after = nw.col(f"since{suffix}") <= nw.col("until")
    return before.fill_null(True) & after.fill_null(True)


def both_known(suffix: str) -> nw.Expr:
    """Whether all four ends of two periods side by side are known."""
    names = ("since", "until", f"since{suffix}", f"until{suffix}")
    known = ~nw.col(names[0]).is_null()
    for name in names[1:]:
        known = known & ~nw.col(name).is_null()
    return known
