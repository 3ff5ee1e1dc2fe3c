"""Which organizations speak in which session of a conference?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

import pandas as pd

from graph.catalogue import Reader
from graph.read import _attendance_words as words
from graph.read import _titles
from graph.read._attended import Came, came, told
from graph.read._build import occasion_key
from graph.read._columns import first_rows, mapped, row_count
from graph.read._grid import top_of
from graph.read._meeting import Meeting
from graph.read._moments import moments
from graph.read._over import meeting, over
from graph.read._roll import Roll, named
from graph.read._words import ROLES, meaning
from graph.reading import Document, Problem, Reading, Sheet
from graph.records import OccasionKind, Role

_SESSION = "session|session id|session title|session name|session no|session number|panel"
_TITLE = "session title|session name|title|panel title"
_ID = "session id|session no|session number|session|panel"
_NUMBER = r"\w{0,8}[ .-]?\d[\w.-]*"
"""A session that is only numbered: S1, 3.2, Panel 4; another word in its place is its title."""
_TRACK = "track|theme|topic|stream|division|section"
_CONFERENCE = words.TITLE + "|occasion"
_SHORT: Mapping[str, StrEnum] = ROLES | {
    "c": Role.CHAIR,
    "p": Role.PRESENTER,
    "d": Role.PANELIST,
    "discussant": Role.PANELIST,
    "discussants": Role.PANELIST,
    "respondent": Role.PANELIST,
    "s": Role.PRESENTER,
    "m": Role.FACILITATOR,
}
"""Letters of programmes; a discussant sits on the panel."""


def recognise(document: Document) -> str | None:
    """Why a document is a conference programme, or None: session, person and affiliation."""
    names = [s.name for s in document.sheets if top_of(s, _fits) is not None]
    return f"sessions with persons and their affiliation in {', '.join(names)}" if names else None


def read(document: Document) -> Reading:
    """Every session with the organizations of its persons, as a part of the conference."""
    tops = [(sheet, top_of(sheet, _fits)) for sheet in document.sheets]
    lists = [_list(document, sheet, top) for sheet, top in tops if top is not None]
    return told(document, "programme", recognise(document), lists)


def _fits(headings: Sequence[str]) -> bool:
    there = words.has(headings, _SESSION, words.NAME) and not words.has(headings, "people")
    return there and words.names_organization(headings)


def _list(document: Document, sheet: Sheet, top: int) -> Came:
    found = named(document, sheet, top)
    whole, said, problems = meeting(document, sheet, over(document, sheet, top), found.names)
    rows, parents, more = _sessions(found, whole)
    written = found.column("role|participant role|speaker role|type of participation")
    role = mapped(written, lambda word: meaning(word, _SHORT))
    strange = _unknown(found, written.where(role.isna()))
    occasions = pd.concat([parents, rows])
    told_ = pd.DataFrame({"about": rows["occasion"], "role": role})
    read = came(found, told_, occasions).warning((*problems, *more, *strange))
    untitled = not said and found.column(_CONFERENCE).isna().any()
    return read.saying(_titles.UNTITLED) if untitled else read


def _sessions(
    found: Roll, whole: Meeting
) -> tuple[pd.DataFrame, pd.DataFrame, tuple[Problem, ...]]:
    """The session of each row, its conference, and dates that were not understood.

    Sessions of one title are kept apart by their number, where they have one.
    """
    (days,), problems = moments([found.column(words.DATE)])
    number, called = found.column(_ID), found.column(_TITLE)
    called = called.where(number.str.fullmatch(_NUMBER, na=True), number)
    parent = _conferences(found, whole)
    title = _titles.nameless(called.fillna(number), found.names)
    kind = pd.Series(OccasionKind.SESSION.value, index=title.index, dtype=object)
    told_ = parent["title"] + " " + number.fillna(called)
    rows = pd.DataFrame({"kind": kind, "title": title, "start": days["day"]})
    rows = rows.assign(
        occasion=occasion_key(kind, told_, days["day"]),
        parent=parent["occasion"],
        theme=found.column(_TRACK),
        source=found.grid.source,
    )
    return rows, parent[title.notna()], problems


def _conferences(found: Roll, whole: Meeting) -> pd.DataFrame:
    every = whole.frame("").iloc[[0] * len(found.grid.cells)].set_axis(found.grid.cells.index)
    told_ = _titles.nameless(found.column(_CONFERENCE), found.names)
    kind = pd.Series(OccasionKind.MEETING.value, index=every.index, dtype=object)
    own = occasion_key(kind, told_, every["start"].where(told_.isna()))
    return every.assign(
        title=told_.fillna(every["title"]),
        occasion=own.fillna(every["occasion"]),
        source=found.grid.source,
    )


def _unknown(found: Roll, written: pd.Series) -> tuple[Problem, ...]:
    told_ = first_rows(written, found.grid.lines)
    return tuple(
        Problem(
            f"Role '{value}' is not known ({row_count(rows)}): participant was taken. "
            "Use c (chair), d (discussant), p (presenter), or a word.",
            line,
            value,
        )
        for value, line, rows in told_
    )


READER = Reader(
    recognise,
    read,
    title="Conference programme",
    example="session id, title, track, type, person, affiliation, role (c, d, p)",
    rank=40,
)
