"""Which rows are only short, and which were torn apart?

A spreadsheet leaves out empty cells at the end of a row, so a short row is filled up. A row that
is longer than its headings has a separator too many somewhere, and two short rows that make one
row together are one row broken by a line end: to read either would move values under the wrong
heading, so they are set aside.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from graph.read._text_cells import Bools, Ints


@dataclass(frozen=True, slots=True)
class Shape:
    """What becomes of the rows: `width` columns in all, of which a row may fill `room`."""

    width: int
    room: Ints
    short: Bools
    long: Bools
    broken: Bools


def shape(counts: Ints, empty_end: Ints) -> Shape:
    """From the cells of each row (0: a blank row) and how many empty ones it ends with."""
    header = _header(counts, counts - empty_end)
    room = _room(counts, max(int(counts[header]), 1))
    long = counts - empty_end > room
    below = np.arange(len(counts)) > header
    short = below & (counts > 0) & (counts < room)
    broken = _broken(counts, room, short)
    return Shape(int(room[-1]), room, short & ~broken, long, broken)


def _header(counts: Ints, filled: Ints) -> int:
    """The first row that is as wide as the median row (titles above it have fewer cells)."""
    split = np.sort(filled[filled > 1])
    usual = split[(len(split) - 1) // 2] if len(split) else 1
    return int(np.argmax(counts >= usual))


def _room(counts: Ints, first: int) -> Ints:
    """The width of the headings over each row.

    Attendance reports have several tables in one file: after a blank row or a lone title, two
    rows of the same greater width are new headings.
    """
    after_gap = np.append(True, counts[:-1] <= 1)
    has_twin = np.append(counts[:-1] == counts[1:], False)
    rises = np.where(after_gap & has_twin, counts, 0)
    return np.maximum(np.maximum.accumulate(rises), first)


def _broken(counts: Ints, room: Ints, short: Bools) -> Bools:
    """Runs of short rows between whole ones, whose cells add up to exactly one row."""
    starts = short & ~np.append(False, short[:-1])
    run = np.cumsum(starts) * short
    size = np.bincount(run)
    joined = np.bincount(run, weights=counts) - (size - 1)
    first = np.flatnonzero(starts)
    last = first + size[1:] - 1
    whole = counts == room
    before = whole[first - 1]
    after = np.append(whole, True)[last + 1]
    torn = np.append(False, (size[1:] > 1) & (joined[1:] == room[first]) & before & after)
    found: Bools = torn[run] & short
    return found
