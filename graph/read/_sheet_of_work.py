"""Which sheet of a file says who does what where, and what does it say?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from graph.read._grid import grid
from graph.read._meanings import WORK, Meaning
from graph.read._sector_words import are_sectors
from graph.read._sheets import Part
from graph.read._unused import left_over
from graph.read._work import part_of
from graph.reading import Document, Sheet
from graph.tidy import Tidy

Found = dict[str, list[int]]


@dataclass(frozen=True, slots=True)
class Work:
    """A sheet whose columns have a meaning, and the row of its headings."""

    sheet: Sheet
    top: int
    meanings: Found


def best(found: Sequence[Work]) -> Work | None:
    """The sheet that says what is done, of several the one with most rows."""
    return max(found, key=_fitness, default=None)


def _fitness(work: Work) -> tuple[bool, int]:
    return bool(set(work.meanings) & {*WORK}), len(work.sheet.cells) - work.top


def parts(document: Document, found: Sequence[Work], others: Sequence[Work] = ()) -> list[Part]:
    """The best sheet read, the rest set aside: they may say the same work again.

    `others` are sheets that say it less well.
    """
    first = best(found)
    if first is None:
        return []
    read = _part(document, first)
    fewer = f"not read, {read.sheet} has more rows of this kind"
    less = f"not read, {read.sheet} says by tags what it holds"
    rest = [_left(document, work, fewer) for work in found if work is not first]
    return [read, *rest, *(_left(document, work, less) for work in others)]


def _left(document: Document, work: Work, why: str) -> Part:
    rows = grid(document, work.sheet, work.top)
    left = tuple((line, why) for line in rows.lines.tolist())
    return Part(rows.name, Tidy.of(), rows.rows, (*left, *rows.torn))


def _part(document: Document, work: Work) -> Part:
    """One sheet read; a sector that no heading tells is found by its values."""
    meanings, told = _with_sector(work)
    known = sorted({place for places in meanings.values() for place in places})
    rows = grid(document, work.sheet, work.top, known)
    part = part_of(rows, meanings)
    return replace(part, assumed=(*told, *part.assumed, *left_over(rows, known)))


def _with_sector(work: Work) -> tuple[Found, tuple[str, ...]]:
    if Meaning.SECTOR in work.meanings or Meaning.SUBSECTOR in work.meanings:
        return work.meanings, ()
    used = {place for places in work.meanings.values() for place in places}
    below = work.sheet.cells.iloc[work.top + 1 :]
    found = [p for p in range(below.shape[1]) if p not in used and are_sectors(below[p])]
    if not found:
        return work.meanings, ()
    heading = str(work.sheet.cells.iloc[work.top][found[0]]).strip()
    which = f"'{heading}'" if heading else f"{found[0] + 1} (without a heading)"
    meanings = {**work.meanings, Meaning.SECTOR.value: found[:1]}
    return meanings, (f"Column {which} is read as the sector, by its values.",)
