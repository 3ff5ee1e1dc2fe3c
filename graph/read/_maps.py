"""Which of the files given are maps of columns, and which tables do they fit?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from graph.errors import BadFile, Faults, collected
from graph.mapping import Map, fingerprint, is_map, parsed
from graph.read._grid import SEARCHED
from graph.read._lists import sheets
from graph.reading import Document, Sheet

Files = list[tuple[str, bytes]]


@dataclass(frozen=True, slots=True)
class Mapped:
    """A sheet whose columns a map explains, and the row of its headings."""

    sheet: Sheet
    top: int
    map: Map


def apart(
    files: Sequence[tuple[str, bytes]], maps: Sequence[Map], faults: Faults = None
) -> tuple[Files, list[Map]]:
    """The files of records, and all maps: those among the files stand before the other ones.

    Raises BadFile for a map that cannot be used, and where two of them explain the same headings
    differently; or puts that to the `faults` and leaves the map out.
    """
    given: list[Map] = []
    for one in files:
        with collected(faults):
            given += [_agreeing(parsed(*one), given)] if is_map(*one) else []
    records = [one for one in files if not is_map(*one)]
    if given and not records:
        raise BadFile(f"{given[0].file} is a map of columns, no records. Name the table with it.")
    return records, [*given, *maps]


def _agreeing(one: Map, others: Sequence[Map]) -> Map:
    for other in others:
        if other.fingerprint == one.fingerprint and other != one:
            raise BadFile(
                f"{other.file} and {one.file} give the same headings different meanings. "
                "Leave one of them out."
            )
    return one


def mapped(document: Document, maps: Sequence[Map]) -> list[Mapped]:
    """The sheets of a document that a map fits; of several maps the first counts."""
    found = ((sheet, _fit(sheet, maps)) for sheet in (sheets(document) if maps else ()))
    return [Mapped(sheet, *fit) for sheet, fit in found if fit is not None]


def _fit(sheet: Sheet, maps: Sequence[Map]) -> tuple[int, Map] | None:
    rows = sheet.cells.head(SEARCHED).astype(str).to_numpy().tolist()
    prints = [fingerprint(row) for row in rows]
    width = sheet.cells.shape[1]
    there = (one for one in maps if max(map(max, one.places.values()), default=0) < width)
    fits = ((prints.index(one.fingerprint), one) for one in there if one.fingerprint in prints)
    return next(fits, None)
