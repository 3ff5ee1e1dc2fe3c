"""Which sheets tell by their headings who does what where?"""

from __future__ import annotations

from collections.abc import Sequence

from graph.read import _headings, _work_headings
from graph.read._grid import SEARCHED, top_of
from graph.read._lists import sheets
from graph.read._meanings import PLACES, Meaning
from graph.read._sheet_of_work import Work
from graph.reading import Document, Sheet
from graph.templates import COLLABORATION

_BELOW_COUNTRY = {*PLACES} - {Meaning.COUNTRY}


def headed(document: Document) -> list[Work]:
    """The sheets with headings for organization, sector and place."""
    tops = ((sheet, _top(sheet)) for sheet in sheets(document))
    return [_work(sheet, top) for sheet, top in tops if top is not None]


def _top(sheet: Sheet) -> int | None:
    """The row of the headings; of several in different languages, one below the other, the last."""
    top = top_of(sheet, _fits)
    while top is not None and top + 1 < min(SEARCHED, len(sheet.cells)):
        if not _work_headings.is_work(_row(sheet, top + 1)):
            break
        top += 1
    return top


def _row(sheet: Sheet, number: int) -> list[str]:
    return [str(cell) for cell in sheet.cells.iloc[number]]


def _fits(row: Sequence[str]) -> bool:
    """Whether a row has the headings, and is not our own template with a country only."""
    if not _work_headings.is_work(row):
        return False
    places = set(_work_headings.meanings_of(row)) & _BELOW_COUNTRY
    return bool(places) or not _headings.fits(row, COLLABORATION)


def _work(sheet: Sheet, top: int) -> Work:
    found = _work_headings.meanings_of(_row(sheet, top))
    return Work(sheet, top, _work_headings.by_values(found, sheet.cells.iloc[top + 1 :]))
