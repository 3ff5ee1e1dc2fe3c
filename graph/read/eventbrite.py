"""Which companies came to an Eventbrite event?"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from graph.catalogue import Reader
from graph.read import _attendance_words as words
from graph.read import _titles
from graph.read._attended import Came, told
from graph.read._grid import top_of
from graph.read._registered import checked_in, registered
from graph.read._roll import roll
from graph.reading import Document, Reading, Sheet

_GONE = frozenset(
    {"not attending", "deleted", "transferred", "refunded", "cancelled", "canceled", "no show"}
)
_HERE = frozenset({"checked in"})


def recognise(document: Document) -> str | None:
    """Why a document is an Eventbrite attendee report, or None: its headings."""
    found = any(top_of(sheet, _fits) is not None for sheet in document.sheets)
    return "Eventbrite's columns Order # and Attendee Status" if found else None


def read(document: Document) -> Reading:
    """The event with the companies of those who came; those who did not are set aside."""
    tops = [(sheet, top_of(sheet, _fits)) for sheet in document.sheets]
    lists = [_list(document, sheet, top) for sheet, top in tops if top is not None]
    return told(document, "eventbrite", recognise(document), lists)


def _fits(headings: Sequence[str]) -> bool:
    return words.has(headings, "order|order id|order no", "attendee status|attendee")


def _list(document: Document, sheet: Sheet, top: int) -> Came:
    found = roll(document, sheet, top)
    status = found.column("attendee status").str.casefold()
    away, assumed = checked_in(status.isin(_HERE), ~status.isin(_GONE))
    title = found.column("event name|event title|event")
    dates = found.column("event date|date attending|event start date|event start")
    rows = pd.DataFrame({"away": away, "title": title, "date": dates})
    return registered(found, rows, _titles.of_file(document)).saying(*assumed)


READER = Reader(
    recognise,
    read,
    title="Eventbrite attendees",
    example="Order #, Order Date, First Name, Last Name, Email, ..., Attendee Status, Company",
    rank=36,
)
