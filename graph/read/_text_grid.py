"""Which cells stand on which line, and which lines could not be split?"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import pyarrow as pa

from graph.errors import BadFile
from graph.read._text_cells import Ints, Odd, Rows, blank, rows
from graph.read._text_ragged import Shape, shape

WIDEST = 16_384
"""Columns, as many as a spreadsheet has."""
MOST_CELLS = 100_000_000
"""A wide heading over many short lines would otherwise fill the memory with empty cells."""
_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows with something in them, their lines, and the lines that had to be left out."""

    cells: pd.DataFrame
    lines: pd.Series
    torn: list[tuple[int, str]]
    assumed: tuple[str, ...]


def grid(file: str, data: bytes, mark: str, width: int) -> Grid:
    """The cells of well-quoted UTF-8 text. `width` is a first guess of the number of columns."""
    if width > WIDEST:
        raise BadFile(f"{file} has lines of more than {WIDEST:,} cells. Keep the columns needed.")
    split = _split(file, data, mark, width)
    counts = _counts(split, mark)
    found = shape(counts, _empty_end(split, mark))
    if found.width != width:
        _refuse(file, found.width, len(counts))
        split = _split(file, data, mark, found.width)
        found = shape(counts, _empty_end(split, mark))
    starts = _starts(split)
    if starts[-1] != data.count(b"\n") + 1:
        raise BadFile(f"{file} cannot be split into rows with certainty. Export it again as CSV.")
    cells = _whole(split, mark, found)
    kept = ~(found.long | found.broken | blank(cells))
    lines = starts[:-1]
    return Grid(
        cells[kept].reset_index(drop=True),
        pd.Series(lines[kept]),
        _long(lines, counts, found) + _broken(lines, found),
        _short(lines[found.short & kept]),
    )


def _split(file: str, data: bytes, mark: str, width: int) -> Rows:
    try:
        return rows(data, mark, width)
    except pa.ArrowInvalid as error:
        raise BadFile(f"{file} does not split into rows of like width. Export it again.") from error


def _refuse(file: str, width: int, total: int) -> None:
    if width > WIDEST or width * total > MOST_CELLS:
        raise BadFile(
            f"{file} would have {total:,} rows of {width:,} columns. "
            "Keep only the columns that are needed, or split it."
        )


def _counts(split: Rows, mark: str) -> Ints:
    """Cells of each row; none in a row of nothing but separators and white space."""
    full = np.where(blank(split.regular), 0, split.regular.shape[1])
    return split.spread(full, [one.cells * (not _is_blank(one, mark)) for one in split.odd])


def _empty_end(split: Rows, mark: str) -> Ints:
    """Empty cells at the end of each row."""
    empty = np.ones(len(split.regular), dtype=bool)
    ends = np.zeros(len(split.regular), dtype=np.int64)
    for column in reversed(split.regular.columns):
        empty[empty] = split.regular[column][empty].eq("").to_numpy(dtype=bool)
        ends += empty
    return split.spread(ends, [len(one.text) - len(one.text.rstrip(mark)) for one in split.odd])


def _is_blank(one: Odd, mark: str) -> bool:
    return not one.text.replace(mark, "").strip()


def _starts(split: Rows) -> Ints:
    """The line on which each row starts, and at last the line after the end."""
    tall = split.spread(split.heights, [one.text.count("\n") + 1 for one in split.odd])
    return np.append(0, np.cumsum(tall)) + 1


def _whole(split: Rows, mark: str, found: Shape) -> pd.DataFrame:
    """All rows in order, the odd ones filled up or without their empty end; torn ones blank."""
    if not split.odd:
        return split.regular
    out = found.long | found.broken
    texts = ["" if out[one.row] else _fitted(one, mark, found.width) for one in split.odd]
    data = "".join(f"{text}\n" for text in texts).encode()
    repaired = rows(data, mark, found.width).regular
    regular = np.delete(np.arange(len(split)), split.at())
    order = np.argsort(np.append(regular, split.at()), kind="stable")
    return (
        pd.concat([split.regular, repaired], ignore_index=True).iloc[order].reset_index(drop=True)
    )


def _fitted(one: Odd, mark: str, width: int) -> str:
    if one.cells < width:
        return one.text + mark * (width - one.cells)
    return "" if _is_blank(one, mark) else one.text[: width - one.cells]


def _long(lines: Ints, counts: Ints, found: Shape) -> list[tuple[int, str]]:
    return [
        (int(line), f"{cells} cells under {room} headings: a separator too many, or no quotation")
        for line, cells, room in zip(
            lines[found.long], counts[found.long], found.room[found.long], strict=True
        )
    ]


def _broken(lines: Ints, found: Shape) -> list[tuple[int, str]]:
    why = "this line and its neighbour seem to be one row broken in two"
    return [(int(line), why) for line in lines[found.broken]]


def _short(lines: Ints) -> tuple[str, ...]:
    if not len(lines):
        return ()
    shown = ", ".join(str(line) for line in lines[:_SHOWN]) + ", ..." * (len(lines) > _SHOWN)
    return (f"{len(lines):,} short rows (line {shown}): the missing cells are empty",)
