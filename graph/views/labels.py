"""Which names can be read at once, and which only when the reader comes closer?"""

from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from graph.records import Kind

WIDTH, HEIGHT = 700.0, 530.0
"""The usual size of the stage in pixels."""

READABLE, CLOSER = 12.5, 5.0
"""Letter height in pixels when all is in view: to be read, or below what vis-network draws."""

_LETTER = 0.56
"""Width of a letter as a share of its height, on average."""

_TRIED = 300

Boxes = NDArray[np.float64]


def shrinking(marks: pd.DataFrame) -> float:
    """How many units of the picture one pixel shows when all of it is in view; at least 1."""
    if marks.empty:
        return 1.0
    wide, high = np.ptp(marks["x"]) + 120, np.ptp(marks["y"]) + 80
    return float(max(wide / WIDTH, high / HEIGHT, 1.0))


def letter_heights(marks: pd.DataFrame) -> list[float]:
    """A letter height for each name: the first by value are readable where they cover no other.

    `marks` has label, kind, x, y, size and value; names stand below their node.
    """
    unit = shrinking(marks)
    boxes = _boxes(marks, READABLE * unit)
    first = marks["value"].where(marks["kind"] == Kind.ORGANIZATION.value, np.inf)
    order = first.rank(ascending=False, method="first", na_option="bottom")
    free = np.zeros(len(marks), dtype=bool)
    for place in np.argsort(order.to_numpy())[:_TRIED]:
        free[place] = not _covered(boxes[place], boxes[free])
    return list(np.where(free, READABLE * unit, CLOSER * unit).round(1).tolist())


def _boxes(marks: pd.DataFrame, height: float) -> Boxes:
    """Left, right, top and bottom of each name."""
    half = marks["label"].str.len() * height * _LETTER / 2
    top = marks["y"] + marks["size"] + 2
    edges = [marks["x"] - half, marks["x"] + half, top, top + height * 1.15]
    return np.column_stack([edge.to_numpy(dtype="float64") for edge in edges])


def _covered(box: Boxes, others: Boxes) -> bool:
    beside = (others[:, 1] < box[0]) | (others[:, 0] > box[1])
    above = (others[:, 3] < box[2]) | (others[:, 2] > box[3])
    return bool((~(beside | above)).any())
