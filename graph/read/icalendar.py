"""How many persons were asked to the events of a calendar file?"""

from __future__ import annotations

from dataclasses import replace

from graph.catalogue import Reader
from graph.read._attended import told
from graph.read._ical import HEADINGS
from graph.read.calendar import meetings
from graph.reading import Document, Reading, Sheet

_TOLD = ("Summary", "Start", "End", "Organizer", "Attendees", "Status")
"""What a calendar's export in columns calls the same."""


def recognise(document: Document) -> str | None:
    """Why a document is a calendar file, or None: its events."""
    return "events of a calendar file (VEVENT)" if any(map(_is, document.sheets)) else None


def read(document: Document) -> Reading:
    """Each event with the number of persons that were asked to it."""
    events = [meetings(document, _exported(sheet), 0) for sheet in document.sheets if _is(sheet)]
    return told(document, "icalendar", recognise(document), events)


def _is(sheet: Sheet) -> bool:
    return tuple(sheet.cells.iloc[0]) == HEADINGS


def _exported(sheet: Sheet) -> Sheet:
    cells = sheet.cells.copy()
    cells.iloc[0] = list(_TOLD)
    return replace(sheet, cells=cells)


READER = Reader(
    recognise,
    read,
    title="Calendar file",
    example="BEGIN:VEVENT with SUMMARY, DTSTART, ORGANIZER, ATTENDEE; meetings.ics",
    rank=38,
)
