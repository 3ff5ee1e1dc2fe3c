"""What do the columns of a table seem to mean that no reader recognises?"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from graph.mapping import PERSON, About, Column, Proposal
from graph.read import _persons, _propose_values
from graph.read._columns import text
from graph.read._grid import SEARCHED
from graph.read._lists import sheets
from graph.read._propose_headings import known_headings, worded
from graph.read._titles import nameless
from graph.reading import Document, Sheet

_LOOKED_AT, _SHOWN, _LETTERS = 1_000, 3, 40
_DAYS, _COUNTS = {"date", "end", "start", "reported"}, {"people", "year"}
_NEXT = {"date": "end", "start": "end"}
_OF_WORK = {"funder", "implementer", "programme", "recipient", "sector", "project", "activity"} | {
    *("end", "status", "area", "location", "adm1", "adm2"),
}
_OF_MEETING = {"occasion", "session", "people", "role", PERSON}
"""Meanings that speak for work, and for meetings."""
Said = tuple[str, str]


def proposed(document: Document) -> list[Proposal]:
    """A meaning for each column, with why, of the longest table and of each that names somebody.

    The longest first. What is too small or too empty to be a table has none.
    """
    found = [(sheet, _top(sheet)) for sheet in sheets(document)]
    tables = [(sheet, top) for sheet, top in found if top is not None]
    tables.sort(key=lambda one: one[1] - len(one[0].cells))
    each = [_proposal(document, *one) for one in tables]
    return [one for place, one in enumerate(each) if not place or not one.map.lacking]


def _proposal(document: Document, sheet: Sheet, top: int) -> Proposal:
    columns = {about: _columns(sheet, top, about) for about in About}
    told = {about: {one.meaning for one in columns[about]} for about in About}
    for_work, for_meetings = told[About.WORK] & _OF_WORK, told[About.MEETING] & _OF_MEETING
    if "occasion" in for_meetings:
        for_work -= {"activity"}
    work = len(for_work) > len(for_meetings)
    name = sheet.name if len(document.sheets) > 1 else ""
    return Proposal(document.file, name, About.WORK if work else About.MEETING, columns)


def _top(sheet: Sheet) -> int | None:
    """The first row that is nearly as full as any, and has text in it: titles fill fewer cells."""
    cells = sheet.cells.head(SEARCHED).apply(lambda column: column.str.strip())
    if len(sheet.cells) < 2 or cells.shape[1] < 2:
        return None
    written = cells.ne("")
    bare = cells.apply(lambda column: column.str.fullmatch(r"[\d\W]*")) & written
    full = written.sum(axis=1)
    fits = full.ge(max(2, 0.7 * float(full.max()))) & (2 * bare.sum(axis=1)).lt(full)
    return int(fits.to_numpy().argmax()) if fits.any() else None


def _columns(sheet: Sheet, top: int, about: About) -> tuple[Column, ...]:
    headings = [str(cell) for cell in sheet.cells.iloc[top]]
    below = sheet.cells.iloc[top + 1 : top + 1 + _LOOKED_AT].apply(text)
    said = _once(_said(headings, below, about), about)
    persons = [below[place] for place, (what, _) in enumerate(said) if what == PERSON]
    names = {str(one) for column in persons for one in column.dropna().unique()}
    return tuple(
        Column(heading, what, why, () if what == PERSON else _samples(below[place], names))
        for place, (heading, (what, why)) in enumerate(zip(headings, said, strict=True))
    )


def _said(headings: Sequence[str], below: pd.DataFrame, about: About) -> list[tuple[int, Said]]:
    """What each column says it is and why, with a number: what says it better is lower."""
    known = known_headings(headings, about)
    mails = [_propose_values.addresses(below[place]) for place in range(len(headings))]
    address = pd.concat(mails, axis=1).bfill(axis=1).iloc[:, 0]
    found = []
    for place, heading in enumerate(headings):
        values = below[place]
        person = _propose_values.of_persons(values, address)
        named, other = known.get(place, ""), worded(heading, about)
        if person:
            found.append((0, (PERSON, person)))
        elif named and _agrees(named, values):
            found.append((1, (named, "its heading says so")))
        elif other[0] and _agrees(other[0], values):
            found.append((2, other))
        else:
            found.append((3, _propose_values.said(values, about)))
    return found


def _agrees(meaning: str, values: pd.Series) -> bool:
    """Whether the values can be what the heading says: dates, or numbers."""
    if values.isna().all():
        return True
    if meaning in _COUNTS:
        return _propose_values.are_counts(values)
    if meaning == PERSON:
        return not _propose_values.are_numbers(values)
    return meaning not in _DAYS or _propose_values.are_days(values)


def _once(said: Sequence[tuple[int, Said]], about: About) -> list[Said]:
    """A meaning of one column only goes to the one that says it best; a second day is the end."""
    taken: dict[str, int] = {}
    found: dict[int, Said] = {}
    for _, place in sorted((rank, place) for place, (rank, _) in enumerate(said)):
        what, why = said[place][1]
        if what in taken and _NEXT.get(what, what) not in taken:
            what, why = _NEXT[what], f"{why}, and another column is the first day"
        if what and what in taken and what != PERSON and (about is About.MEETING or what in _DAYS):
            what, why = "", f"another column is {what} already"
        taken.setdefault(what, place)
        found[place] = (what, why)
    return [found[place] for place in range(len(said))]


def _samples(values: pd.Series, persons: set[str]) -> tuple[str, ...]:
    """Some values, on one line each, without the persons of other columns."""
    distinct = values.dropna().drop_duplicates().head(_SHOWN).astype(str)
    shown = nameless(_persons.without_persons(distinct), persons)
    return tuple(" ".join(str(one).split())[:_LETTERS] for one in shown)
