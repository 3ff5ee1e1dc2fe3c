"""Which organizations were at which meeting, one column a meeting?"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from graph.catalogue import Reader
from graph.read import _attendance_words as words
from graph.read import _marks, _titles
from graph.read._attended import Came, came, told
from graph.read._build import occasion_key
from graph.read._grid import SEARCHED
from graph.read._headings import fits
from graph.read._meeting import Meeting
from graph.read._moments import moments, only_a_day, plain
from graph.read._nations import nations
from graph.read._over import meeting, over
from graph.read._roll import Roll, named
from graph.read._words import ROLES
from graph.reading import Document, Problem, Reading, Sheet
from graph.records import OccasionKind
from graph.templates import ATTENDANCE, COLLABORATION
from graph.words import how_many

_WORK = "sector|sectors|cluster|project|project title|activity|donor|status|admin1|province"
_NEVER = "was at none of the meetings"
_MARK = "1 is a mark, not a number of persons: no cell has a larger number."


def recognise(document: Document) -> str | None:
    """Why a document is a wide sign-in sheet, or None.

    Organizations in rows, columns with nothing but marks, and something that says that these
    are meetings: dates, words or roles in them, or a line over them.
    """
    found = [(sheet.name, len(columns)) for sheet, _, columns in _lists(document)]
    told = ((name, how_many(many, "column")) for name, many in found)
    return "; ".join(f"{columns} of meetings in {name}" for name, columns in told) or None


def read(document: Document) -> Reading:
    """Each column as a meeting, or as a session of the meeting that stands over the list."""
    lists = [_list(document, *one) for one in _lists(document)]
    return told(document, "sign_in_wide", recognise(document), lists)


def _lists(document: Document) -> list[tuple[Sheet, int, list[int]]]:
    found = [_table(document, sheet) for sheet in document.sheets]
    return [one for one in found if one is not None]


def _table(document: Document, sheet: Sheet) -> tuple[Sheet, int, list[int]] | None:
    for top in range(min(SEARCHED, len(sheet.cells))):
        headings = sheet.cells.iloc[top].astype(str).tolist()
        if not words.names_organization(headings) or _is_other(headings):
            continue
        columns = _marks.columns(headings, sheet.cells.iloc[top + 1 :])
        return (sheet, top, columns) if _meetings(document, sheet, top, columns) else None
    return None


def _is_other(headings: Sequence[str]) -> bool:
    """Whether a table is about work, or names the occasion in each of its rows."""
    ours = (ATTENDANCE, COLLABORATION)
    return words.has(headings, _WORK) or any(fits(headings, one) for one in ours)


def _meetings(document: Document, sheet: Sheet, top: int, columns: Sequence[int]) -> bool:
    headings = [str(sheet.cells.iat[top, place]) for place in columns]
    if not headings or _marks.about_something_else(headings):
        return False
    spoken = _marks.speaks_of_meetings(headings, sheet.cells.iloc[top + 1 :][list(columns)])
    return spoken or (len(columns) > 1 and over(document, sheet, top).shows)


def _list(document: Document, sheet: Sheet, top: int, columns: list[int]) -> Came:
    found = named(document, sheet, top)
    found.asked.update(columns)
    whole, said, problems = meeting(document, sheet, over(document, sheet, top), found.names)
    heads, more = _headings(found, columns, whole)
    marks = {place: _marks.attended(found.grid.cells[place]) for place in columns}
    counted = _marks.counts(list(marks.values()))
    rows = pd.concat(
        [_present(marks[place], str(heads.at[place, "occasion"]), counted) for place in columns]
    )
    never = found.grid.cells.index.difference(rows.index)
    left = pd.DataFrame({"about": heads["occasion"].iloc[0], "away": _NEVER}, index=never)
    if not words.has(found.grid.headings, words.NAME):
        rows["who"] = pd.NA  # persons beside organizations are contacts: who came is not said
    homes = nations(found.column(words.COUNTRY), found.grid.lines)
    rows = pd.concat([rows, left]).assign(country=lambda one: homes.codes.reindex(one.index))
    read = came(found, rows, _occasions(heads, whole, found)).naming(homes)
    read = read.warning((*problems, *more))
    ones = any(one.eq("1").any() for one in marks.values()) and not counted
    after = not said and heads["kind"].eq(OccasionKind.SESSION.value).any()
    notes = {_MARK: ones, _titles.UNTITLED: after}
    return read.saying(*(note for note, holds in notes.items() if holds))


def _headings(
    found: Roll, columns: list[int], whole: Meeting
) -> tuple[pd.DataFrame, tuple[Problem, ...]]:
    """The occasion of each column: a dated meeting of the title above, or what the column says."""
    written = pd.Series([found.grid.headings[place].strip() for place in columns], columns)
    written = _titles.nameless(written.astype(object), found.names)
    (days,), problems = moments([written.where(written.map(plain).ne(written) | _plain(written))])
    known = days["day"].notna()
    day_only = written.map(only_a_day).astype(bool) | _plain(written)
    titles = written.mask(day_only & known, whole.title)
    titles = titles.mask(day_only & ~known, whole.title + " " + written)
    part = written.map(_marks.is_day).astype(bool)
    start = days["day"].astype("datetime64[ns]").where(known | ~part, whole.start)
    kind = part.map({True: OccasionKind.SESSION.value, False: OccasionKind.MEETING.value})
    kind = kind.astype(object)
    key = occasion_key(kind, titles.where(~part, whole.title + " " + written), start)
    told_ = {"occasion": key, "kind": kind, "title": titles, "start": start}
    return pd.DataFrame(told_), problems


def _plain(written: pd.Series) -> pd.Series:
    """Headings that are nothing but a date in numbers."""
    return written.str.fullmatch(r"\d{1,4}[-/. ]+\d{1,2}[-/. ]+\d{1,4}\.?|\d{5}").astype(bool)


def _present(mark: pd.Series, about: str, counted: bool) -> pd.DataFrame:
    """Who was at the meeting of one column, in what role, and how many where that is said."""
    here = mark.dropna()
    role = here.where(here.isin([role.value for role in ROLES.values()]))
    people = pd.to_numeric(here, errors="coerce").astype("Int64") if counted else pd.NA
    return pd.DataFrame({"about": about, "role": role, "people": people})


def _occasions(heads: pd.DataFrame, whole: Meeting, found: Roll) -> pd.DataFrame:
    source = f"{found.grid.file}:{found.grid.lines.iloc[0] if found.grid.rows else 1}"
    parent = whole.frame(source)
    part = heads["kind"].eq(OccasionKind.SESSION.value)
    own = heads.assign(source=source, parent=parent["occasion"][0])
    own["parent"] = own["parent"].where(part, None)
    return pd.concat([parent, own]) if part.any() else own


READER = Reader(
    recognise,
    read,
    title="Wide sign-in sheet",
    example="Organization, 5 March 2024, 9 April 2024, ... with x, a number or a role in the cells",
    rank=56,
)
