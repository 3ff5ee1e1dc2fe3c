"""How many persons were in a Teams meeting?"""

from __future__ import annotations

import re
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
from graph.read._sections import Section, labelled, rows, sections, stacked
from graph.read._words import fold
from graph.reading import Document, Problem, Reading, Sheet

_JOINED = "first join|first join time|join time|timestamp"
_LEFT = "last leave|last leave time|leave time"
_NUMBERED = re.compile(r"[1-9] \S")
"""1. Summary, 2. Participants, 3. In-Meeting Activities, in any language."""
_STARTED, _ENDED = ("start time", "meeting start time"), ("end time", "meeting end time")
_STATED = ("attended participants", "total number of participants")
_TITLED = ("meeting title", "title")


def recognise(document: Document) -> str | None:
    """Why a document is a Teams attendance report, or None: its headings."""
    found = any(_tables(sheet) for sheet in document.sheets)
    return "the headings of a Teams attendance report" if found else None


def read(document: Document) -> Reading:
    """The meeting with its number of persons, each counted once over all sections.

    Its roles say what a person was allowed to do, not what an organization did.
    """
    lists = [_list(document, sheet) for sheet in document.sheets if _tables(sheet)]
    return told(document, "teams", recognise(document), lists)


def _tables(sheet: Sheet) -> list[Section]:
    """The tables of persons: under numbered titles, or in older reports under a summary."""
    found = [one for one in sections(sheet, _begins) if one.title and len(one.sheet.cells)]
    numbered = [one for one in found if _fits(one.sheet.cells.iloc[0].astype(str).tolist())]
    if numbered:
        return numbered
    top = top_of(sheet, _older)
    return [] if top is None else [Section("", rows(sheet, top, len(sheet.cells)))]


def _begins(cell: str) -> bool:
    return _NUMBERED.match(cell) is not None


def _fits(headings: Sequence[str]) -> bool:
    """Of persons in any language (UPN stays), or their joins in English."""
    told_ = {word for one in headings for word in fold(one).split()}
    joins = words.has(headings, "name|full name", _JOINED, "duration|in meeting duration")
    return "upn" in told_ or joins


def _older(headings: Sequence[str]) -> bool:
    action = words.has(headings, "full name", "user action", "timestamp")
    duration = "duration|in meeting duration"
    return action or words.has(headings, "full name|name", _JOINED, _LEFT, duration, "role")


def _list(document: Document, sheet: Sheet) -> Came:
    tables = _tables(sheet)
    table = stacked(sheet, tables)
    found = roll(document, table, 0, _persons(table.cells.iloc[0].astype(str).tolist()))
    found.asked.add(0)  # the section that a row stood in is no column of the file
    first = sheet.lines.eq(tables[0].sheet.lines.iloc[0]).to_numpy().argmax()
    block = labelled(rows(sheet, 0, int(first)))
    meeting, title, problems = _meeting(document, found, block)
    occasions = meeting.frame(f"{found.grid.file}:{sheet.lines.iloc[0]}")
    about = pd.DataFrame({"about": occasions["occasion"][0]}, index=found.grid.cells.index)
    read = came(found, about, occasions).warning(problems)
    return read if title else read.saying(_titles.UNTITLED)


def _persons(headings: Sequence[str]) -> dict[int, bool]:
    """The first column is the name, in any language; UPN is an address."""
    return {1: True} | {n: True for n, one in enumerate(headings) if "upn" in fold(one).split()}


def _meeting(
    document: Document, found: Roll, block: dict[str, str]
) -> tuple[Meeting, str | None, tuple[Problem, ...]]:
    stated = [pd.Series([_said(block, one)], dtype=object) for one in (_STARTED, _ENDED)]
    joins = [found.column(one) for one in (_JOINED, _LEFT)]
    (start, end, joined, _), problems = moments([*stated, *joins])
    title = _said(block, _TITLED)
    called = _titles.one(title or _titles.of_file(document), found.names)
    since, until = first_day(start, joined), first_day(end)
    return Meeting(str(called), since, until, _said(block, _STATED)), title, problems


def _said(block: dict[str, str], labels: Sequence[str]) -> str | None:
    return next((block[label] for label in labels if label in block), None)


READER = Reader(
    recognise,
    read,
    title="Teams meeting",
    example="1. Summary, 2. Participants: Name, First Join, Last Leave, ..., Email, Role",
    rank=34,
)
