"""How many persons joined a Zoom meeting, and from which organizations?"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from graph.catalogue import Reader
from graph.read import _attendance_words as words
from graph.read import _titles
from graph.read._attended import Came, came, told
from graph.read._grid import top_of
from graph.read._meeting import Meeting, first_day
from graph.read._moments import moments
from graph.read._roll import Roll, roll
from graph.read._sections import labelled, rows
from graph.read._words import fold
from graph.reading import Document, Problem, Reading, Sheet

_JOINS, _LEAVES = "join time", "leave time"
_WAITED = "was in the waiting room only"


def recognise(document: Document) -> str | None:
    """Why a document is a Zoom participants report, or None: its headings."""
    found = any(top_of(sheet, _fits) is not None for sheet in document.sheets)
    return "Zoom's columns Name, Email, Duration and Guest" if found else None


def read(document: Document) -> Reading:
    """The meeting with its number of persons, each counted once however often they joined."""
    tops = [(sheet, top_of(sheet, _fits)) for sheet in document.sheets]
    lists = [_list(document, sheet, top) for sheet, top in tops if top is not None]
    return told(document, "zoom_meeting", recognise(document), lists)


def _fits(headings: Sequence[str]) -> bool:
    guests = words.has(headings, "guest") or any("original name" in fold(one) for one in headings)
    return guests and words.has(headings, "name", words.MAIL, "duration|total duration")


def _list(document: Document, sheet: Sheet, top: int) -> Came:
    found = roll(document, sheet, top)
    block = labelled(rows(sheet, 0, top))
    meeting, problems = _meeting(document, found, block)
    occasions = meeting.frame(f"{found.grid.file}:{sheet.lines.iloc[0]}")
    waited = found.column("in waiting room").str.casefold().eq("yes")
    about = pd.DataFrame({"about": occasions["occasion"][0]}, index=found.grid.cells.index)
    about["away"] = pd.Series(None, index=about.index, dtype=object).mask(waited, _WAITED)
    read = came(found, about, occasions).warning(problems)
    return read if block.get("topic") else read.saying(_titles.UNTITLED)


def _meeting(
    document: Document, found: Roll, block: dict[str, str]
) -> tuple[Meeting, tuple[Problem, ...]]:
    stated = [pd.Series([block.get(one)], dtype=object) for one in ("start time", "end time")]
    joins = [found.column(one) for one in (_JOINS, _LEAVES)]
    (start, end, joined, _), problems = moments([*stated, *joins])
    title = _titles.one(block.get("topic") or _titles.of_file(document), found.names)
    since, until = first_day(start, joined), first_day(end)
    return Meeting(str(title), since, until, block.get("participants")), problems


READER = Reader(
    recognise,
    read,
    title="Zoom meeting",
    example="Name (Original Name), User Email, Join Time, Leave Time, Duration (Minutes), Guest",
    rank=33,
)
