"""Which organizations met an official, as a register of lobby meetings says it?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pandas as pd

from graph import countries
from graph.catalogue import Reader
from graph.keys import key
from graph.read import _attendance_words as words
from graph.read import _titles
from graph.read._attended import Came, came, told
from graph.read._build import occasion_key
from graph.read._columns import mapped, text
from graph.read._grid import top_of
from graph.read._moments import moments
from graph.read._roll import Roll, roll
from graph.read._several_names import splits
from graph.reading import Document, Problem, Reading, Sheet
from graph.records import OccasionKind

_OFFICIAL = (
    "official|official name|minister|member|mep|commissioner|cabinet member|name of minister"
    "|name of official|public official|permanent secretary|lobbied official|name of cabinet member"
    "|portfolio holder|senior official"
)
_NAMES = (
    "organizations|organisations|organization|organisation|interest representatives"
    "|name of organization|name of organisation|organisation name|organization name|lobbyists"
    "|organisations met|organizations met|person or organisation that meeting was with"
    "|name of organisation or individual|name of external organisation|attendees|met with"
    "|name of interest representative|organisation or individual"
)
_SUBJECT = "subject|subjects|purpose|purpose of meeting|subject matter|topic|title|issue|agenda"
_DATE = words.DATE + "|date of the meeting|when"
_PLACE = "place|location|venue|city|country"
ROWS = "Each row is taken as a meeting of its own, with all organizations in its cell."
_UNTITLED = "Meeting with an official"


def recognise(document: Document) -> str | None:
    """Why a document is a register of lobby meetings, or None: official, organizations, date."""
    found = any(top_of(sheet, _fits) is not None for sheet in document.sheets)
    return "columns for an official, the organizations met, a date and a subject" if found else None


def read(document: Document) -> Reading:
    """A meeting a row, its organizations as written; lists of them are proposed as splits.

    Officials are persons, so they are dropped.
    """
    tops = [(sheet, top_of(sheet, _fits)) for sheet in document.sheets]
    lists = [_list(document, sheet, top) for sheet, top in tops if top is not None]
    return told(document, "lobby", recognise(document), lists)


def _fits(headings: Sequence[str]) -> bool:
    return words.has(headings, _OFFICIAL, _names(headings), _DATE, _SUBJECT)


def _names(headings: Sequence[str]) -> str:
    """`Entity/ies met` and its kin, whatever stands between."""
    return _NAMES + "".join(f"|{one}" for one in words.told(headings) if one.startswith("entit"))


def _list(document: Document, sheet: Sheet, top: int) -> Came:
    headings = sheet.cells.iloc[top].astype(str).tolist()
    official, named = (words.where(headings, one)[0] for one in (_OFFICIAL, _names(headings)))
    found = roll(document, sheet, top, {official: True, named: False})
    written = found.grid.cells[named].astype(object)
    written = written.where(text(written).notna(), None)
    occasions, problems = _occasions(found, written)
    found = found.titled(_SUBJECT, occasions["theme"], document)
    rows = pd.DataFrame({"about": occasions["occasion"], "organization": written, "who": pd.NA})
    read = came(found, rows, occasions).warning(problems)
    proposed = splits(written[~found.grid.lines.isin([line for line, _ in read.part.aside])])
    return replace(read, part=replace(read.part, splits=proposed)).saying(ROWS)


def _occasions(found: Roll, written: pd.Series) -> tuple[pd.DataFrame, tuple[Problem, ...]]:
    """Rows with the same day, subject and organizations are the same meeting."""
    (days,), problems = moments([found.column(_DATE)])
    subject = _titles.nameless(found.column(_SUBJECT), found.names)
    title = subject.fillna(_UNTITLED)
    kind = pd.Series(OccasionKind.MEETING.value, index=title.index, dtype=object)
    same = occasion_key(kind, title, days["day"]) + ":" + mapped(written, key).fillna("")
    told_ = {"occasion": same, "kind": kind, "title": title, "start": days["day"]}
    place = countries.codes(found.column(_PLACE))
    frame = pd.DataFrame(told_).assign(held=place, theme=subject, source=found.grid.source)
    return frame, problems


READER = Reader(
    recognise,
    read,
    title="Lobby register",
    example="date, official, role, organisations (A, B, C), subject, place",
    rank=41,
)
