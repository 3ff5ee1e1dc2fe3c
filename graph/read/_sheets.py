"""How do the sheets of a file become one reading, and what became of those not read?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from graph.errors import BadFile
from graph.read._columns import row_count
from graph.read._nations import Nations
from graph.read._types import between
from graph.reading import Document, Problem, Reading, Report, Rows, Sheet, Split, Unknown
from graph.templates import GUIDE, GUIDE_HEADINGS
from graph.tidy import Tidy, merge


@dataclass(frozen=True, slots=True)
class Part:
    """One sheet read: its tables and what became of its rows."""

    sheet: str
    tidy: Tidy
    rows: int
    aside: tuple[tuple[int, str], ...]
    problems: tuple[Problem, ...] = ()
    splits: tuple[Split, ...] = ()
    assumed: tuple[str, ...] = ()
    kept: tuple[Rows, ...] = ()
    unknown: tuple[Unknown, ...] = ()

    def naming(self, *found: Nations) -> Part:
        """The same, with what its columns of countries say that is not known, or no more so."""
        unknown = tuple(one for each in found for one in each.unknown)
        assumed = (said for each in found for said in each.assumed)
        return replace(self, unknown=(*self.unknown, *unknown), assumed=(*self.assumed, *assumed))


def reading(document: Document, reader: str, why: str, parts: Sequence[Part]) -> Reading:
    """The sheets of a file together: rows are counted together, nothing is lost.

    Raises BadFile where no sheet has a row below its headings.
    """
    if not any(part.rows for part in parts):
        raise BadFile(
            f"{document.file} has headings and no row below them. "
            "Fill in at least one row, or leave the file out."
        )
    many = len(document.sheets) > 1
    if many:
        why += "; " + ", ".join(f"sheet {one.sheet}: {row_count(one.rows)}" for one in parts)
        parts = [_named(part) for part in parts] + [_unread(one) for one in _left(document, parts)]
    tables = parts[0].tidy if len(parts) == 1 else merge(part.tidy for part in parts)
    report = Report(
        file=document.file,
        reader=reader,
        why=why,
        rows=sum(part.rows for part in parts),
        read=sum(part.rows - len(part.aside) for part in parts),
        set_aside=tuple(row for part in parts for row in part.aside),
        assumed=(*document.assumed, *(said for part in parts for said in part.assumed)),
        problems=(*_problems(parts), *between([part.tidy for part in parts], tables)),
        splits=tuple(split for part in parts for split in part.splits),
        unknown=_unknown(parts),
    )
    return Reading(tables, report, tuple(rows for part in parts for rows in part.kept))


def _unknown(parts: Sequence[Part]) -> tuple[Unknown, ...]:
    """What is unknown in all sheets, each word once; a line in one of several is no place."""
    each: dict[tuple[str, str], list[Unknown]] = {}
    for one in (one for part in parts for one in part.unknown):
        each.setdefault((one.kind, one.written), []).append(one)
    return tuple(
        replace(
            found[0],
            rows=sum(one.rows for one in found),
            line=found[0].line if len(found) == 1 else None,
        )
        for found in each.values()
    )


def _problems(parts: Sequence[Part]) -> Iterable[Problem]:
    return (problem for part in parts for problem in part.problems)


def _named(part: Part) -> Part:
    """A part of a workbook: a line means nothing there without the sheet it is in."""
    return replace(
        part,
        aside=tuple((line, f"sheet {part.sheet}: {why}") for line, why in part.aside),
        problems=tuple(
            replace(problem, message=f"Sheet {part.sheet}: {problem.message}")
            for problem in part.problems
        ),
        assumed=tuple(f"sheet {part.sheet}: {said}" for said in part.assumed),
    )


def _left(document: Document, parts: Sequence[Part]) -> Iterable[Sheet]:
    """Sheets that were not read, without the one that only explains our columns."""
    read = {part.sheet for part in parts}
    return (one for one in document.sheets if one.name not in read and not _explains(one))


def _explains(sheet: Sheet) -> bool:
    return sheet.name == GUIDE and tuple(sheet.cells.iloc[0]) == GUIDE_HEADINGS


def _unread(sheet: Sheet) -> Part:
    """A sheet that is no table of records: every row of it is set aside, and it is named."""
    rows = len(sheet.cells) + len(sheet.torn)
    fact = f"Sheet {sheet.name} was not recognised: its {row_count(rows)} were set aside."
    remedy = "Nothing is to be done, unless it holds records: then give it headings of a template."
    left = tuple((line, f"sheet {sheet.name}: not recognised") for line in sheet.lines.tolist())
    problem = Problem(f"{fact} {remedy}", value=sheet.name)
    return Part(sheet.name, Tidy.of(), rows, (*left, *sheet.torn), (problem,))
