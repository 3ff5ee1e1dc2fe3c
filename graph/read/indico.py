"""Which affiliations do the registrations of an Indico event have?"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from graph.catalogue import Reader
from graph.read import _attendance_words as words
from graph.read import _titles
from graph.read._attended import Came, told
from graph.read._grid import top_of
from graph.read._nations import nations
from graph.read._registered import COUNTRY, checked_in, registered
from graph.read._roll import roll
from graph.reading import Document, Reading, Sheet

_GONE = frozenset({"rejected", "withdrawn", "pending", "unpaid", "cancelled", "canceled"})
_HERE = frozenset({"yes", "true", "1", "x"})
_FORM = "registration state|registration date|checked in|email address|first name|position"


def recognise(document: Document) -> str | None:
    """Why a document is a list of Indico registrations, or None: it begins with ID, Name."""
    found = any(top_of(sheet, _fits) is not None for sheet in document.sheets)
    return "Indico's columns ID, Name and Affiliation" if found else None


def read(document: Document) -> Reading:
    """The event with the affiliations of those who came; those who did not are set aside."""
    tops = [(sheet, top_of(sheet, _fits)) for sheet in document.sheets]
    lists = [_list(document, sheet, top) for sheet, top in tops if top is not None]
    return told(document, "indico", recognise(document), lists)


def _fits(headings: Sequence[str]) -> bool:
    first = words.told(headings)[:2] == ["id", "name"]
    return first and words.has(headings, "affiliation", _FORM)


def _list(document: Document, sheet: Sheet, top: int) -> Came:
    found = roll(document, sheet, top)
    state = found.column("registration state").str.casefold()
    here = found.column("checked in").str.casefold().isin(_HERE)
    away, assumed = checked_in(here, ~state.isin(_GONE))
    homes = nations(found.column("country"), found.grid.lines)
    rows = pd.DataFrame({"away": away, "country": homes.codes, "title": None, "date": None})
    said = (COUNTRY,) if homes.codes.notna().any() else ()
    read = registered(found, rows, _titles.of_file(document)).naming(homes)
    return read.saying(*assumed, *said)


READER = Reader(
    recognise,
    read,
    title="Indico registrations",
    example="ID, Name, Email Address, Affiliation, ..., Registration state, Checked in",
    rank=37,
)
