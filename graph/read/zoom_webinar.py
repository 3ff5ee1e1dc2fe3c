"""Which organizations were host, panelist or attendee of a Zoom webinar?"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from graph.catalogue import Reader
from graph.read import _attendance_words as words
from graph.read import _titles
from graph.read._attended import Came, came, told
from graph.read._columns import mapped
from graph.read._meeting import Meeting, first_day
from graph.read._moments import moments
from graph.read._roll import Roll, roll
from graph.read._sections import SECTION, Section, labelled, sections, stacked
from graph.reading import Document, Problem, Reading, Sheet
from graph.records import Role

_ROLES = {
    "host details": Role.HOST,
    "panelist details": Role.PANELIST,
    "attendee details": Role.PARTICIPANT,
    "other attended": Role.PARTICIPANT,
}
"""Sections of the report; `other attended` are those who dialled in."""
ABSENT = "registered, did not attend"


def recognise(document: Document) -> str | None:
    """Why a document is a webinar's attendee report, or None: its sections and their headings."""
    found = any(_tables(sheet) for sheet in document.sheets)
    return "the sections of a Zoom webinar's attendee report" if found else None


def read(document: Document) -> Reading:
    """The webinar with the organizations of those who attended; the others are set aside.

    The country in the report is that of the connection, so it is not read.
    """
    lists = [_list(document, sheet) for sheet in document.sheets if _tables(sheet)]
    return told(document, "zoom_webinar", recognise(document), lists)


def _tables(sheet: Sheet) -> list[Section]:
    found = [one for one in sections(sheet, _ROLES.__contains__) if one.title]
    return [one for one in found if len(one.sheet.cells) and _fits(_heads(one))]


def _heads(one: Section) -> list[str]:
    return [str(cell) for cell in one.sheet.cells.iloc[0]]


def _fits(headings: Sequence[str]) -> bool:
    return words.has(headings, "attended|user name", "join time|time in session")


def _list(document: Document, sheet: Sheet) -> Came:
    found = roll(document, stacked(sheet, _tables(sheet)), 0)
    block = labelled(sections(sheet, _ROLES.__contains__)[0].sheet)
    meeting, problems = _meeting(document, found, block)
    occasions = meeting.frame(f"{found.grid.file}:{sheet.lines.iloc[0]}")
    section, attended = found.column(SECTION.casefold()), found.column("attended")
    rows = pd.DataFrame({"role": mapped(section, lambda one: _ROLES[one].value)})
    away = attended.str.casefold().eq("no")
    rows["away"] = pd.Series(None, index=rows.index, dtype=object).mask(away, ABSENT)
    read = came(found, rows.assign(about=occasions["occasion"][0]), occasions).warning(problems)
    return read if block.get("topic") else read.saying(_titles.UNTITLED)


def _meeting(
    document: Document, found: Roll, block: dict[str, str]
) -> tuple[Meeting, tuple[Problem, ...]]:
    """Of the counts in the report only that of viewers is one of persons: it is stated."""
    stated = pd.Series([block.get("actual start time")], dtype=object)
    (start, joined, _), problems = moments(
        [stated, found.column("join time"), found.column("leave time")]
    )
    title = _titles.one(block.get("topic") or _titles.of_file(document), found.names)
    viewers = block.get("unique viewers")
    return Meeting(str(title), first_day(start, joined), people=viewers), problems


READER = Reader(
    recognise,
    read,
    title="Zoom webinar",
    example="Host Details, Panelist Details, Attendee Details: Attended, User Name, Email, ...",
    rank=32,
)
