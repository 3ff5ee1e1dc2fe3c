"""What does a table say whose columns a person has explained?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pandas as pd

from graph.catalogue import Reader
from graph.errors import BadFile
from graph.mapping import PERSON, About, Map
from graph.read._columns import text
from graph.read._mapped_meeting import part_of as meetings_of
from graph.read._maps import Mapped, mapped
from graph.read._roll import NAMED, Roll, roll
from graph.read._sheets import Part, reading
from graph.read._titles import nameless
from graph.read._work import part_of as work_of
from graph.reading import Document, Reading


def reader(maps: Sequence[Map]) -> Reader:
    """The reader of tables that a map explains, asked after all others."""

    def recognise(document: Document) -> str | None:
        names = [one.sheet.name for one in mapped(document, maps)]
        return f"a map says what the columns of {', '.join(names)} mean" if names else None

    def read(document: Document) -> Reading:
        parts = [_part(document, one) for one in mapped(document, maps)]
        return reading(document, NAME, str(recognise(document)), parts)

    return Reader(recognise, read, title="Map of columns", example="any table, with its map")


NAME = "map"
"""What a report calls this reader."""


def _part(document: Document, one: Mapped) -> Part:
    """One sheet. Raises BadFile where the map does not say enough."""
    if one.map.lacking:
        raise BadFile(
            f"{one.map.file or document.file} cannot be used as it is: {one.map.lacking}. "
            "Say in the map what such a column means."
        )
    rows = _rows(document, one)
    if one.map.about is About.MEETING:
        part = meetings_of(document, one, rows)
    else:
        meanings = {what: there for what, there in one.map.places.items() if what != PERSON}
        part = work_of(rows.grid, meanings)
    used = [place for place, (_, meaning) in enumerate(one.map.columns) if meaning]
    kept = rows.grid.chosen(used)
    return replace(part, kept=(kept,), assumed=(*_said(one), *part.assumed))


def _rows(document: Document, one: Mapped) -> Roll:
    """The rows under our own words; persons, also those the map names, counted and left blank."""
    cells: pd.DataFrame = one.sheet.cells.copy()
    holds = {place: what == PERSON for place, (_, what) in enumerate(one.map.columns) if what}
    for place in holds:
        cells.iat[one.top, place] = one.map.columns[place][1]
    found = roll(document, replace(one.sheet, cells=cells), one.top, holds)
    own: pd.DataFrame = found.grid.cells.replace(NAMED, "")
    for place in one.map.places.get("occasion", []):
        titles = nameless(text(own[place]), found.names)
        found = found.titled("occasion", titles, document)
        own[place] = titles.fillna("")
    return replace(found, grid=replace(found.grid, headings=_headings(one), cells=own))


def _headings(one: Mapped) -> tuple[str, ...]:
    return tuple(one.sheet.cells.iloc[one.top].astype(str))


def _said(one: Mapped) -> list[str]:
    """What a person has said about this sheet, so that it stands in its report."""
    told = [f"'{_short(heading)}' is {what}" for heading, what in one.map.columns if what]
    left = [f"'{_short(heading)}'" for heading, what in one.map.columns if not what]
    by = one.map.file or "the map of columns given"
    unused = [f"Columns not used, and not kept: {', '.join(left)}."] if left else []
    return [f"As {by} says, about {one.map.about}: {', '.join(told)}.", *unused]


def _short(heading: str) -> str:
    return " ".join(heading.split())[:40]
