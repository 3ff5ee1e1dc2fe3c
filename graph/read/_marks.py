"""Which columns of a sheet are meetings, with a mark for each organization that was there?"""

from __future__ import annotations

import re
from collections.abc import Sequence

import pandas as pd

from graph import countries
from graph.read import _attendance_words as words
from graph.read._columns import mapped, text
from graph.read._moments import dated, only_a_day
from graph.read._words import ROLES, fold, meaning

_HERE = frozenset({"x", "xx", "y", "yes", "oui", "si", "sim", "true", "p", "present", "v"})
_SIGNS = frozenset({"✓", "✔", "☑", "√", "●", "•", "*", "+", "■"})
_AWAY = frozenset({"0", "no", "n", "non", "nao", "false", "absent", "a", "apology", "apologies"})
_NUMBER = re.compile(r"\d{1,4}(?:\.0)?")
_MEETINGS = (
    "meeting meetings workshop session forum conference training event webinar call summit "
    "roundtable dialogue consultation reunion atelier evenement taller evento assembly "
    "symposium seminar"
)
_MEETING = frozenset(_MEETINGS.split())
_DAY = re.compile(r"(?:day|jour|dia|session|tag) ?\d{1,2}")
_OTHERS = (
    "no n nr id total sum type acronym country count rank number code year remarks "
    "comments score weight role status kind date end session themes held from people"
)
_OTHER = frozenset(_OTHERS.split())
_MONTHS_ONLY = re.compile(r"[^\d]*")


def is_day(heading: str) -> bool:
    """Whether a heading is one day of a meeting that stands elsewhere: Day 1.

    >>> is_day("Day 1"), is_day("Day 1 of the Forum")
    (True, False)
    """
    return _DAY.fullmatch(fold(heading)) is not None


def attended(column: pd.Series) -> pd.Series:
    """What each cell says: a role of ours, a number of persons as text, "" or missing (away)."""
    return mapped(text(column), _meaning)


def columns(headings: Sequence[str], cells: pd.DataFrame) -> list[int]:
    """Where the meetings stand: columns with nothing but marks, under a heading of their own."""
    told = words.told(headings)
    possible = [
        place
        for place, one in enumerate(told)
        if headings[place].strip() and one not in _OTHER and not words.has([one], words.NAME)
    ]
    return [place for place in possible if _only_marks(cells[place])]


def speaks_of_meetings(headings: Sequence[str], cells: pd.DataFrame) -> bool:
    """Whether these columns are meetings, by their headings or by roles in their cells.

    Bare marks may as well stand under sectors, countries or months.
    """
    split = [set(fold(one).split()) for one in headings]
    named = any(one & _MEETING for one in split) or any(map(is_day, headings))
    days = any(dated(one) for one in headings)
    roles = cells.apply(lambda column: attended(column).isin(list(ROLES.values()))).any(axis=None)
    return bool(named or days or roles)


def about_something_else(headings: Sequence[str]) -> bool:
    """Whether the columns are countries, or months without a year."""
    known = countries.codes(pd.Series(list(headings), dtype=object)).notna().mean()
    months = [only_a_day(one) and _MONTHS_ONLY.fullmatch(one) for one in headings]
    return bool(known > 1 / 2) or all(months)


def counts(columns_: Sequence[pd.Series]) -> bool:
    """Whether the numbers are persons: one of them is more than 1."""
    return any(pd.to_numeric(one, errors="coerce").gt(1).any() for one in columns_)


def _only_marks(column: pd.Series) -> bool:
    filled = text(column).dropna().unique()
    # One cell that is no mark decides, so that a column of names costs next to nothing.
    return len(filled) > 0 and all(map(_is_mark, filled))


def _is_mark(cell: str) -> bool:
    return cell in _SIGNS or fold(cell) in _HERE | _AWAY or _meaning(cell) not in (None, "?")


def _meaning(cell: str) -> str | None:
    told = fold(cell)
    if told in _AWAY or (_NUMBER.fullmatch(cell) and float(cell) == 0):
        return None
    if cell in _SIGNS or told in _HERE:
        return ""
    if _NUMBER.fullmatch(cell):
        return str(int(float(cell)))
    role = meaning(cell, ROLES)
    return "?" if role is None else role.value
