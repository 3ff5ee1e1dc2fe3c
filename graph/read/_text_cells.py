"""Which cells does each row have, and which rows have another number of them?"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as csv

Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]

MOST_ODD = 2_000_000
"""Each odd row takes about 4 microseconds and 200 bytes; a file of nothing else is no table."""
_BLOCK = 4 * 1024 * 1024
"""Bytes that are split at once: what fits the processor's memory takes half the time."""


@dataclass(frozen=True, slots=True)
class Odd:
    """A row with another number of cells than expected, as it stands in the file."""

    row: int
    """Counted from 0, blank lines included."""
    cells: int
    text: str


@dataclass(frozen=True, slots=True)
class Rows:
    """A file split into rows: those of the expected width in a frame, and the odd ones."""

    regular: pd.DataFrame
    heights: Ints
    """Lines that each regular row takes."""
    odd: list[Odd]

    def __len__(self) -> int:
        return len(self.regular) + len(self.odd)

    def at(self) -> Ints:
        """Where the odd rows stand among all rows."""
        return np.array([one.row for one in self.odd], dtype=np.int64)

    def spread(self, regular: npt.ArrayLike, odd: list[int]) -> Ints:
        """Values of the regular and of the odd rows in the order of the file."""
        if not self.odd and np.ndim(regular):
            return np.asarray(regular, dtype=np.int64)
        values = np.zeros(len(self), dtype=np.int64)
        values[np.delete(np.arange(len(self)), self.at())] = regular
        values[self.at()] = odd
        return values


def rows(data: bytes, mark: str, width: int) -> Rows:
    """The rows of UTF-8 text, every cell a string; a blank line is a row of empty cells.

    Nothing is inferred and no value means null: `NA` is a text. One thread, since the
    number of an odd row is known only then (pyarrow.csv.InvalidRow.number). Raises
    `pa.ArrowInvalid` where rows cannot be told apart, or more than `MOST_ODD` are odd.
    """
    try:
        return _rows(data, mark, width, _BLOCK)
    except pa.ArrowInvalid:  # perhaps only a row longer than a block
        return _rows(data, mark, width, len(data) + 1)


def _rows(data: bytes, mark: str, width: int, block: int) -> Rows:
    odd: list[Odd] = []
    names = [str(column) for column in range(width)]
    types = dict.fromkeys(names, pa.large_string())
    table = csv.read_csv(
        io.BytesIO(data),
        csv.ReadOptions(use_threads=False, block_size=block, column_names=names),
        csv.ParseOptions(
            delimiter=mark,
            newlines_in_values=True,
            ignore_empty_lines=False,
            invalid_row_handler=_collect(odd),
        ),
        csv.ConvertOptions(column_types=types, null_values=[], strings_can_be_null=False),
    )
    flat = data.count(b"\n") == table.num_rows + len(odd)
    heights = np.ones(table.num_rows, dtype=np.int64) if flat else _heights(table)
    return Rows(_framed(table), heights, odd)


def blank(cells: pd.DataFrame) -> Bools:
    """Which rows have nothing but white space in them."""
    empty = np.ones(len(cells), dtype=bool)
    for column in cells:
        if not empty.any():
            break
        left: pd.Series[str] = cells[column] if empty.all() else cells[column][empty]
        empty[empty] = left.str.strip().eq("").to_numpy(dtype=bool)
    return empty


def _framed(table: pa.Table) -> pd.DataFrame:
    cells: pd.DataFrame = table.to_pandas().astype("str")
    cells.columns = pd.RangeIndex(cells.shape[1])
    return cells


def _heights(table: pa.Table) -> Ints:
    """One line a row, and one more for each line break in its cells."""
    tall = np.ones(table.num_rows, dtype=np.int64)
    for column in table.columns:
        tall += pc.count_substring(column, "\n").to_numpy()
    return tall


def _collect(odd: list[Odd]) -> Callable[[csv.InvalidRow], str]:
    def collect(row: csv.InvalidRow) -> str:
        odd.append(Odd(row.number - 1, row.actual_columns, row.text))
        return "skip" if len(odd) <= MOST_ODD else "error"

    return collect
