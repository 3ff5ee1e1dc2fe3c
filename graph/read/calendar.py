"""How many persons were asked to the meetings of a calendar?"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from graph.catalogue import Reader
from graph.read import _attendance_words as words
from graph.read import _titles
from graph.read._attended import Came, came, told
from graph.read._build import occasion_key
from graph.read._grid import top_of
from graph.read._headings import fits
from graph.read._invited import invited
from graph.read._moments import moments
from graph.read._roll import Roll, roll
from graph.reading import Document, Problem, Reading, Sheet
from graph.records import OccasionKind
from graph.templates import ATTENDANCE

_ORGANIZER = "organizer|organiser|meeting organizer|meeting organiser|organizer email|created by"
_INVITED = (
    "attendees|required attendees|invitees|guests|participants|attendee emails|attendees emails"
    "|optional attendees|invited"
)
_TITLE = "subject|title|summary|event|event title|event name|meeting|name"
_START = "start|start date|start time|date|begin|begins|starts|start date time"
_END = "end|end date|end time|ends|end date time"
_PRIVATE = "description|notes|body|details|location|where|meeting resources|conference link"
"""What anybody may write anything into."""
_CALLED_OFF = r"(?i)cancel+ed\s*:"
_STATUS, _OFF = "status|event status", r"(?i)\s*cancel+ed\s*"
ASKED = "A calendar says who was asked, not who came: everyone in it is counted."


def recognise(document: Document) -> str | None:
    """Why a document is a calendar's export, or None: a title, a start, organizer, attendees."""
    found = any(top_of(sheet, _fits) is not None for sheet in document.sheets)
    return "a calendar's columns for title, start, organizer and attendees" if found else None


def read(document: Document) -> Reading:
    """Each meeting with its number of persons, and the organization where a column names one."""
    tops = [(sheet, top_of(sheet, _fits)) for sheet in document.sheets]
    lists = [meetings(document, sheet, top) for sheet, top in tops if top is not None]
    return told(document, "calendar", recognise(document), lists)


def _fits(headings: Sequence[str]) -> bool:
    there = words.has(headings, _TITLE, _START, _ORGANIZER, _INVITED)
    return there and not fits(headings, ATTENDANCE)


def meetings(document: Document, sheet: Sheet, top: int) -> Came:
    """The meetings below row `top` of a sheet, whose headings stand in it."""
    headings = sheet.cells.iloc[top].astype(str).tolist()
    asked = words.where(headings, f"{_ORGANIZER}|{_INVITED}")
    holds = dict.fromkeys((*asked, *words.where(headings, _PRIVATE)), True)
    holds |= {words.where(headings, _TITLE)[0]: False}
    found = roll(document, sheet, top, holds)
    persons = invited([found.raw[place] for place in asked])
    occasions, problems = _occasions(found, persons)
    found = found.titled(_TITLE, occasions["title"], document)
    rows = _rows(found, persons, occasions)
    return came(found, rows, occasions).warning(problems).saying(ASKED)


def _rows(found: Roll, persons: pd.DataFrame, occasions: pd.DataFrame) -> pd.DataFrame:
    """A row for each person, or where the calendar names organizations one for each meeting."""
    index = found.grid.cells.index
    if found.organization is None:
        rows = persons.join(occasions["occasion"].rename("about"))
        alone = index.difference(rows.index)
        rows = pd.concat([rows, pd.DataFrame({"about": occasions["occasion"][alone]})])
    else:
        rows = pd.DataFrame({"about": occasions["occasion"], "who": pd.NA, "domain": None})
    off = found.column(_TITLE).str.match(_CALLED_OFF, na=False)
    off = (off | found.column(_STATUS).str.fullmatch(_OFF, na=False)).reindex(rows.index)
    return rows.assign(away=pd.Series(None, index=rows.index, dtype=object).mask(off, "cancelled"))


def _occasions(found: Roll, persons: pd.DataFrame) -> tuple[pd.DataFrame, tuple[Problem, ...]]:
    (start, end), problems = moments([found.column(_START), found.column(_END)])
    title = _titles.nameless(found.column(_TITLE), set(persons["called"].unique()))
    kind = pd.Series(OccasionKind.MEETING.value, index=title.index, dtype=object)
    key = occasion_key(kind, title, start["day"])
    until = end["day"].where(end["day"].gt(start["day"]))
    told_ = {"occasion": key, "kind": kind, "title": title, "start": start["day"], "end": until}
    return pd.DataFrame(told_).assign(source=found.grid.source), problems


READER = Reader(
    recognise,
    read,
    title="Calendar",
    example="Subject, Start Date, End Date, Organizer, Attendees (name <address>; ...)",
    rank=39,
)
