"""How far does a sheet reach, and which of its cells will come out empty?

The parser gives "" for an error cell, for a formula that was never computed, and for all of a
merged range but its first cell. A name can get lost that way, so it is counted here and said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import IO

from graph.words import how_many

_BLOCK = 1024 * 1024
_COLUMNS = re.compile(rb' r="([A-Z]{1,3})\d')
_ROWS = re.compile(rb' r="[A-Z]{1,3}(\d{1,7})"')
_ERROR = re.compile(rb'<c r="([A-Z]+\d+)"[^>]*t="e"')
_UNCOMPUTED = re.compile(
    rb'<c r="([A-Z]+\d+)"(?![^>]*t="str")[^>]*>\s*'
    rb"<f(?:\s[^>]*)?(?:/>|>[^<]*</f>)\s*(?:<v\s*/>|<v></v>)?\s*</c>"
)
"""A formula of type `str` with an empty value was computed: its result is the empty text."""
_MERGED = re.compile(rb'<mergeCell ref="[A-Z]+(\d+):[A-Z]+(\d+)"')


@dataclass(slots=True)
class Scan:
    """What was seen of a sheet, counted up block by block."""

    has_doctype: bool = False
    columns: set[bytes] = field(default_factory=set)
    rows: set[int] = field(default_factory=set)
    errors: list[bytes] = field(default_factory=list)
    uncomputed: list[bytes] = field(default_factory=list)
    merged: int = 0

    def extent(self) -> tuple[int, int]:
        """Rows and columns from the first to the last cell, empty ones between them included."""
        if not self.rows:
            return 0, 0
        numbers = [_number(letters) for letters in self.columns]
        return max(self.rows) - min(self.rows) + 1, max(numbers) - min(numbers) + 1

    def notes(self) -> Iterator[str]:
        """A sentence for each kind of cell that is read as empty."""
        if self.errors:
            yield f"{_cells(self.errors)} with an error such as #N/A: read as empty"
        if self.uncomputed:
            yield (
                f"{_cells(self.uncomputed)} with a formula without a saved result: read as "
                "empty; open and save the file in a spreadsheet to have the results"
            )
        if self.merged:
            merged = how_many(self.merged, "merged range spans", "merged ranges span")
            yield f"{merged} rows; only the first row has the value"


def scan(stream: IO[bytes]) -> Scan:
    """One pass over the XML of a part, in blocks that end between two cells."""
    found = Scan()
    for block in _blocks(stream):
        found.has_doctype |= b"<!DOCTYPE" in block
        found.columns.update(_COLUMNS.findall(block))
        rows = set(_ROWS.findall(block))
        if rows:
            numbers = [int(row) for row in rows]
            found.rows.update((min(numbers), max(numbers)))
        if b't="e"' in block:
            found.errors += _ERROR.findall(block)
        if b"<f" in block:
            found.uncomputed += _UNCOMPUTED.findall(block)
        if b"<mergeCell " in block:
            found.merged += sum(first != last for first, last in _MERGED.findall(block))
    return found


def _blocks(stream: IO[bytes]) -> Iterator[bytes]:
    left = b""
    while read := stream.read(_BLOCK):
        block = left + read
        cut = block.rfind(b"<c ")
        cut = cut if cut > 0 else len(block)
        left = block[cut:]
        yield block[:cut]
    yield left


def _number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number


def _cells(found: list[bytes]) -> str:
    return f"{how_many(len(found), 'cell')} (the first is {found[0].decode()})"
