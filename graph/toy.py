"""What is the smallest world to try things on?"""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd

from graph.tidy import Tidy

_COLUMNS = {
    "organizations": "org name type country",
    "occasions": "occasion kind title parent start end status people",
    "participations": "occasion name_as_written role",
    "themes": "theme name",
    "occasion_themes": "occasion theme",
    "places": "place name country level",
    "occasion_places": "occasion place relation",
    "amounts": "occasion from_org to_org amount currency date kind",
}

_YEAR = (date(2023, 1, 1), date(2023, 12, 31))
_MARCH, _JUNE, _SEPTEMBER = date(2023, 3, 1), date(2023, 6, 1), date(2023, 9, 1)
_WINTER = (date(2023, 10, 1), date(2024, 3, 31))
_NEVER = (None, None)

_ROWS: dict[str, list[tuple[Any, ...]]] = {
    "organizations": [
        ("alder", "Alder", "NGO", "THA"),
        ("birch", "Birch", "NGO", "THA"),
        ("cedar", "Cedar", "NGO", "KHM"),
        ("dogwood", "Dogwood", "Government", "KHM"),
        ("elm", "Elm", "Academic", "THA"),
        ("fir", "Fir", "Foundation", None),
    ],
    "occasions": [
        ("m1", "meeting", "Spring meeting", None, _MARCH, _MARCH, "completed", 12),
        ("m1/panel", "session", "Panel", "m1", _MARCH, _MARCH, "completed", None),
        ("m1/updates", "session", "Updates", "m1", _MARCH, _MARCH, "completed", None),
        ("m2", "meeting", "Summer meeting", None, _JUNE, _JUNE, "completed", None),
        ("m3", "meeting", "Autumn meeting", None, _SEPTEMBER, _SEPTEMBER, "completed", None),
        ("p1", "project", "Safe journeys", None, *_YEAR, "ongoing", None),
        ("p2", "project", "Advice at the border", None, *_NEVER, "completed", None),
        ("b1", "publication", "Handbook", None, _JUNE, _JUNE, "completed", None),
        ("u1", "update", "Radio spots", None, *_WINTER, "planned", None),
    ],
    "participations": [
        ("m1", "Alder", "chair"),
        ("m1", "Birch", "participant"),
        ("m1", "Cedar", "participant"),
        ("m1/panel", "Alder", "panelist"),
        ("m1/panel", "Birch", "panelist"),
        ("m1/updates", "Cedar", "presenter"),
        ("m1/updates", "Dogwood", "presenter"),
        ("m2", "Alder", "participant"),
        ("m2", "Birch", "host"),
        ("m2", "Cedar", "participant"),
        ("m3", "Alder", "participant"),
        ("m3", "Birch", "participant"),
        ("m3", "Elm", "participant"),
        ("p1", "Cedar", "lead"),
        ("p1", "Dogwood", "partner"),
        ("p1", "Fir", "funder"),
        ("p2", "Birch", "lead"),
        ("p2", "Elm", "partner"),
        ("b1", "Cedar", "author"),
        ("b1", "Elm", "author"),
        ("u1", "Elm", "implementer"),
    ],
    "themes": [("legal aid", "Legal aid"), ("safe migration", "Safe migration")],
    "occasion_themes": [
        ("m1", "safe migration"),
        ("m2", "legal aid"),
        ("p1", "safe migration"),
        ("p2", "legal aid"),
        ("b1", "legal aid"),
        ("u1", "safe migration"),
    ],
    "places": [("KHM", "Cambodia", "KHM", 0), ("THA", "Thailand", "THA", 0)],
    "occasion_places": [
        ("m1", "THA", "held"),
        ("m2", "KHM", "held"),
        ("m3", "THA", "held"),
        ("p1", "KHM", "about"),
        ("p2", "THA", "about"),
        ("b1", "THA", "about"),
        ("u1", "KHM", "about"),
    ],
    "amounts": [("p1", "fir", "cedar", 50_000.0, "USD", date(2023, 1, 1), "grant")],
}


def toy() -> Tidy:
    """A world small enough to count by hand; every example and many tests use it.

    Six organizations, nine occasions, two themes, two countries, 21 participations. At meeting
    m1 were Alder, Birch, Cedar and, only in its session m1/updates, Dogwood; at m2 Alder, Birch
    and Cedar; at m3 Alder, Birch and Elm. Session m1/panel had Alder and Birch, m1/updates
    Cedar and Dogwood. Cedar and Dogwood do project p1 with Fir's money (50,000 USD), Birch and
    Elm did p2 (time unknown), Cedar and Elm wrote b1, and Elm plans u1.

    Met: Alder-Birch 3, Alder-Cedar 2, Birch-Cedar 2; Alder-Dogwood, Birch-Dogwood,
    Cedar-Dogwood, Alder-Elm, Birch-Elm 1: eight pairs. In sessions: Alder-Birch 1,
    Cedar-Dogwood 1. Worked: Cedar-Dogwood, Birch-Elm, Cedar-Elm. Funded: Cedar-Fir,
    Dogwood-Fir. So 11 of 15 pairs have a tie; Dogwood-Elm, Alder-Fir, Birch-Fir, Elm-Fir not.
    Alder and Birch keep meeting and never worked together. Dogwood (p1) and Elm (u1) share
    theme, country and three months. In coverage KHM has legal aid empty, THA safe migration.

    >>> toy().organizations.num_rows, toy().occasions.num_rows, toy().participations.num_rows
    (6, 9, 21)
    """
    return Tidy.of(**{table: _frame(table) for table in _ROWS})


def _frame(table: str) -> pd.DataFrame:
    """The rows of a table, each with its line as source."""
    frame = pd.DataFrame(_ROWS[table], columns=_COLUMNS[table].split())
    source = [f"toy {table}:{line}" for line in range(2, len(frame) + 2)]
    frame = frame.assign(source=source)
    if table == "participations":
        frame = frame.assign(org=frame["name_as_written"].str.lower())
    return frame
