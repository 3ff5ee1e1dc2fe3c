"""How many persons were in a Google Meet call?"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from graph.catalogue import Reader
from graph.read import _attendance_words as words
from graph.read import _titles
from graph.read._attended import Came, came, told
from graph.read._grid import top_of
from graph.read._meeting import Meeting, first_day
from graph.read._moments import moments, plain
from graph.read._roll import roll
from graph.reading import Document, Reading, Sheet


def recognise(document: Document) -> str | None:
    """Why a document is a Google Meet attendance report, or None: its headings."""
    found = any(top_of(sheet, _fits) is not None for sheet in document.sheets)
    return "Google Meet's columns Time joined and Time exited" if found else None


def read(document: Document) -> Reading:
    """The call with its number of persons. The report has no title: the file's name is taken."""
    tops = [(sheet, top_of(sheet, _fits)) for sheet in document.sheets]
    lists = [_list(document, sheet, top) for sheet, top in tops if top is not None]
    return told(document, "google_meet", recognise(document), lists)


def _fits(headings: Sequence[str]) -> bool:
    return words.has(headings, words.NAME, "time joined|joined", "time exited|exited|time left")


def _list(document: Document, sheet: Sheet, top: int) -> Came:
    found = roll(document, sheet, top)
    title = str(_titles.one(_titles.of_file(document), found.names))
    named = pd.Series([plain(title)], dtype=object)
    dated = found.column("time joined|joined").where(lambda cell: cell.str.contains(r"\d[-/.]"))
    (called, joined), problems = moments([named.where(named.ne(title), None), dated])
    meeting = Meeting(title, first_day(joined, called))
    occasions = meeting.frame(f"{found.grid.file}:{sheet.lines.iloc[top]}")
    about = pd.DataFrame({"about": occasions["occasion"][0]}, index=found.grid.cells.index)
    return came(found, about, occasions).warning(problems).saying(_titles.UNTITLED)


READER = Reader(
    recognise,
    read,
    title="Google Meet",
    example="Name, Email, Duration, Time joined, Time exited",
    rank=35,
)
