"""Which organizations signed in, one line a person?"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from graph.catalogue import Reader
from graph.read import _attendance_words as words
from graph.read import _titles
from graph.read._attended import Came, came, told
from graph.read._build import occasion_key
from graph.read._columns import mapped
from graph.read._grid import top_of
from graph.read._meeting import Meeting
from graph.read._moments import moments
from graph.read._nations import nations
from graph.read._over import meeting, over
from graph.read._registered import COUNTRY
from graph.read._roll import Roll, named
from graph.read._words import ROLES, fold, meaning
from graph.reading import Document, Problem, Reading, Sheet
from graph.records import OccasionKind

_SIGNED = "signature|sign|firma|assinatura|emargement"
_WORK = (
    "sector|sectors|cluster|project|project title|activity|donor|amount|budget|status|people"
    "|session|session id|session title|kind|themes|held|from|group type|delegation|admin1|admin 1"
    "|adm1|province|end date|attended|join time|time in session|number of people"
    "|number of participants|beneficiaries|duration"
)
"""Columns of lists that are about something else."""
_TITLE = words.TITLE + "|occasion"


def recognise(document: Document) -> str | None:
    """Why a document is a sign-in sheet, or None.

    Its headings are a person and an organization, and it says that it lists those present: over
    the headings, in the name of file or sheet, by a column for the meeting or for signatures.
    """
    names = [sheet.name for sheet, _ in _lists(document)]
    return f"persons with their organization in {', '.join(names)}" if names else None


def read(document: Document) -> Reading:
    """Each list with the organizations of its persons, these counted once."""
    lists = [_list(document, sheet, top) for sheet, top in _lists(document)]
    return told(document, "sign_in", recognise(document), lists)


def _lists(document: Document) -> list[tuple[Sheet, int]]:
    tops = [(sheet, top_of(sheet, fits)) for sheet in document.sheets]
    return [
        (sheet, top) for sheet, top in tops if top is not None and _present(document, sheet, top)
    ]


def fits(headings: Sequence[str]) -> bool:
    """Whether the headings are those of persons with their organization, and of nothing else."""
    there = words.names_organization(headings) and words.has(headings, words.NAME)
    return there and not words.has(headings, _WORK)


def _present(document: Document, sheet: Sheet, top: int) -> bool:
    headings = sheet.cells.iloc[top].astype(str).tolist()
    columns = words.has(headings, _TITLE) or words.has(headings, _SIGNED)
    return columns or over(document, sheet, top).shows


def _list(document: Document, sheet: Sheet, top: int) -> Came:
    found = named(document, sheet, top)
    whole, said, problems = meeting(document, sheet, over(document, sheet, top), found.names)
    occasions, more = _occasions(found, whole)
    homes = nations(found.column(words.COUNTRY), found.grid.lines)
    role = mapped(found.column(words.ROLE), lambda word: meaning(word, ROLES))
    rows = pd.DataFrame({"about": occasions["occasion"], "country": homes.codes, "role": role})
    rows["away"] = _headings_again(found)
    if found.column(_TITLE).notna().any():
        found = found.titled(_TITLE, occasions["title"], document)
    read = came(found, rows, occasions).warning((*problems, *more)).naming(homes)
    untitled = not said and found.column(_TITLE).isna().any()
    notes = {_titles.UNTITLED: untitled, COUNTRY: homes.codes.notna().any()}
    return read.saying(*(note for note, holds in notes.items() if holds))


def _occasions(found: Roll, whole: Meeting) -> tuple[pd.DataFrame, tuple[Problem, ...]]:
    """The meeting of each row: what the row says, else what stands over all of them."""
    (days,), problems = moments([found.column(words.DATE)])
    frame = whole.frame("").drop(columns=["occasion", "source"])
    every = frame.iloc[[0] * len(found.grid.cells)].set_axis(found.grid.cells.index)
    titles = _titles.nameless(found.column(_TITLE), found.names).fillna(every["title"])
    start = days["day"].astype("datetime64[ns]").fillna(every["start"])
    kind = pd.Series(OccasionKind.MEETING.value, index=every.index, dtype=object)
    told = every.assign(title=titles, start=start, end=every["end"].where(days["day"].isna()))
    return told.assign(occasion=occasion_key(kind, titles, start), source=found.grid.source), (
        problems
    )


def _headings_again(found: Roll) -> pd.Series:
    """Printed lists repeat their headings on each page."""
    place = words.organization(found.grid.headings)
    none = pd.Series(None, index=found.grid.cells.index, dtype=object)
    if place is None:
        return none
    heading = fold(found.grid.headings[place])
    return none.mask(mapped(found.grid.cells[place], fold).eq(heading), "the headings again")


READER = Reader(
    recognise,
    read,
    title="Sign-in sheet",
    example="Meeting: Spring Forum, Date: 5 March 2024; then Name, Organization, Signature",
    rank=57,
)
