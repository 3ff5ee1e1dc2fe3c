"""What does a list say of the one meeting that it is about?"""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from graph.read._build import occasion_key
from graph.read._columns import whole_numbers
from graph.records import OccasionKind


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting: days are timestamps or missing, `people` is the number that the file states."""

    title: str
    start: pd.Timestamp | None = None
    end: pd.Timestamp | None = None
    people: str | None = None
    held: str | None = None

    def frame(self, source: str) -> pd.DataFrame:
        """Its row among the occasions."""
        start = pd.Series([self.start], dtype="datetime64[ns]")
        end = pd.Series([self.end], dtype="datetime64[ns]")
        kind, title = (pd.Series([one], dtype=object) for one in (_KIND, self.title))
        row = {"kind": kind, "title": title, "start": start, "end": end.where(end.gt(start))}
        return pd.DataFrame(row).assign(
            occasion=occasion_key(kind, title, start),
            people=whole_numbers(pd.Series([self.people], dtype=object)),
            held=pd.Series([self.held], dtype=object),
            source=source,
        )


_KIND = OccasionKind.MEETING.value


def first_day(*columns: pd.DataFrame) -> pd.Timestamp | None:
    """The earliest day of the first column of days that has one, or None."""
    known = (column["day"].dropna() for column in columns)
    return next((days.min() for days in known if len(days)), None)
