"""Who does what where, as a table with HXL tags says it?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from graph.catalogue import Reader
from graph.read import _hxl_meanings, _work_headings
from graph.read._grid import top_of
from graph.read._headed import headed
from graph.read._lists import sheets
from graph.read._meanings import ROLES, part
from graph.read._persons import columns_of
from graph.read._sheet_of_work import Found, Work, best, parts
from graph.read._sheets import reading
from graph.reading import Document, Reading, Sheet

_ABOVE = 2
"""How many rows above the tags may hold the headings that people read."""


def recognise(document: Document) -> str | None:
    """Why a document is a tagged 3W table, or None: a row of HXL tags with an organization."""
    return _why(_tagged(document))


def read(document: Document) -> Reading:
    """The sheet that says what organizations do, of several such the one with most rows."""
    found = _tagged(document)
    tagged = {work.sheet.name for work in found}
    others = [work for work in headed(document) if work.sheet.name not in tagged]
    return reading(document, "hxl_3w", str(_why(found)), parts(document, found, others))


def _why(found: list[Work]) -> str | None:
    first = best(found)
    return f"HXL tags with #org in {first.sheet.name}" if first else None


def _tagged(document: Document) -> list[Work]:
    found = ((sheet, top_of(sheet, _names_somebody)) for sheet in sheets(document))
    return [_work(sheet, top) for sheet, top in found if top is not None]


def _names_somebody(row: Sequence[str]) -> bool:
    return any(cell.lstrip().startswith("#") for cell in row) and bool(
        _organizations(_hxl_meanings.meanings_of(row))
    )


def _organizations(found: Found) -> set[str]:
    return set(found) & {*ROLES, *(part(role, "acronym") for role in ROLES)}


def _work(sheet: Sheet, top: int) -> Work:
    """A tagged sheet; what the tags do not say is taken from the headings above them."""
    row = [str(cell) for cell in sheet.cells.iloc[top]]
    tagged = _hxl_meanings.meanings_of(row)
    used = {place for places in tagged.values() for place in places}
    human = _human(sheet, top)
    free = [
        "" if p in used or row[p].lstrip().startswith("#") else human[p] for p in range(len(row))
    ]
    cells = sheet.cells.iloc[top + 1 :]
    headings = _work_headings.by_values(_work_headings.meanings_of(free), cells)
    more = {what: places for what, places in headings.items() if _lacking(tagged, what)}
    kept = used | {p for p, cell in enumerate(row) if columns_of([cell])}
    shown = [row[p] if p in kept else human[p] or row[p] for p in range(len(row))]
    return Work(_headed(sheet, top, shown), top, _with_names({**tagged, **more}))


def _human(sheet: Sheet, top: int) -> list[str]:
    """The headings that stand above the tags, the nearest that is filled."""
    above = sheet.cells.iloc[max(0, top - _ABOVE) : top].astype(str)
    rows = [list(row) for row in above.to_numpy()[::-1]]
    return [
        next((row[place] for row in rows if row[place].strip()), "")
        for place in range(sheet.cells.shape[1])
    ]


def _lacking(tagged: Found, what: str) -> bool:
    levels = any(meaning.startswith("adm") for meaning in tagged)
    return what not in tagged and not (levels and what.startswith("area"))


def _with_names(found: Found) -> Found:
    """Acronyms name an organization whose role has no other column for it."""
    lone = {role for role in ROLES if role not in found and part(role, "acronym") in found}
    renamed = {part(role, "acronym").value: role.value for role in lone}
    return {renamed.get(what, what): places for what, places in found.items()}


def _headed(sheet: Sheet, top: int, headings: list[str]) -> Sheet:
    """The sheet with a column's tag, or else its heading, in the row of the tags."""
    cells = sheet.cells.copy()
    cells.iloc[top] = headings
    return replace(sheet, cells=cells)


READER = Reader(
    recognise,
    read,
    title="HXL 3W",
    example="a row of tags such as #org, #sector, #adm1 below the headings",
    rank=20,
)
