"""Who of those who registered came, and what was it that they came to?"""

from __future__ import annotations

import pandas as pd

from graph.read import _titles
from graph.read._attended import Came, came
from graph.read._build import occasion_key
from graph.read._columns import row_count
from graph.read._moments import moments, plain
from graph.read._roll import Roll
from graph.records import OccasionKind

ABSENT = "registered, did not attend"
COUNTRY = "The country of an organization is the commonest among its persons in this file."


def checked_in(here: pd.Series, valid: pd.Series) -> tuple[pd.Series, tuple[str, ...]]:
    """Why each person who registered did not come, or missing; and what was assumed.

    `here` are persons who checked in, `valid` those whose registration stands. Where nobody
    checked in it was not used, and whoever registered counts.
    """
    none = pd.Series(None, index=here.index, dtype=object)
    if not here.any():
        return none.mask(~valid, ABSENT), ("Nobody checked in: whoever registered is counted.",)
    left = row_count(int((valid & ~here).sum()))
    said = f"Check-in was used: those who registered and did not check in ({left}) are set aside."
    return none.mask(~valid | ~here, ABSENT), (said,)


def registered(found: Roll, rows: pd.DataFrame, file: str) -> Came:
    """A list of persons by the event of each row.

    `rows` has `title` and `date` as written, missing where the file says neither: then the event
    is called after the file, and dated where its name holds a date; the other columns are those
    that `came` knows.
    """
    told = plain(file)
    named = pd.Series(file, index=rows.index, dtype=object)
    dated = pd.Series(told if told != file else None, index=rows.index, dtype=object)
    titles = _titles.nameless(rows["title"].astype(object).fillna(named), found.names)
    untitled = rows["title"].isna().any()
    (days,), problems = moments([rows["date"].astype(object).fillna(dated)])
    kind = pd.Series(OccasionKind.MEETING.value, index=rows.index, dtype=object)
    occasions = pd.DataFrame(
        {
            "occasion": occasion_key(kind, titles, days["day"]),
            "kind": kind,
            "title": titles,
            "start": days["day"],
            "source": found.grid.source,
        }
    )
    read = came(found, rows.assign(about=occasions["occasion"]), occasions).warning(problems)
    return read.saying(_titles.UNTITLED) if untitled else read
