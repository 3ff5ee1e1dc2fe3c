"""Which names can be read at once, where, and which only when the reader comes closer?"""

from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from graph.records import Kind

WIDTH, HEIGHT = 700.0, 530.0
"""The usual size of the stage in pixels."""

READABLE, CLOSER = 12.5, 5.0
"""Letter height in pixels when all is in view: to be read, or below what vis-network draws."""

_LETTER, _LINE = 0.6, 1.15
"""Width of a letter and height of a line as shares of a letter's height, on average."""

_STEPS = (0.0, 0.6, -0.6, 1.1, -1.1, 1.7, -1.7)
"""How far the name of a theme or a country may move, in its own heights: nearest first."""

_GAP = 2.0

_NAMED, _TRIED = 12, 300
"""So many organizations, the first by value, are named even across other marks; so many at all
where nothing is in the way."""

Boxes = NDArray[np.float64]
"""Left, right, top and bottom, a row a box."""


def shrinking(marks: pd.DataFrame) -> float:
    """How many units of the picture one pixel shows when all of it is in view; at least 1."""
    if marks.empty:
        return 1.0
    wide, high = np.ptp(marks["x"]) + 120, np.ptp(marks["y"]) + 80
    return float(max(wide / WIDTH, high / HEIGHT, 1.0))


def wrapped(names: pd.Series) -> pd.Series:
    """Names on at most two lines, which stand in fewer others' way than a long one; … if cut.

    >>> wrapped(pd.Series(["Office for the Coordination of Humanitarian Affairs"]))[0]
    'Office for the\\nCoordination of…'
    """
    two = names.str.replace(r"^(.{5,16})\s+(?=.{5})", "\\1\n", n=1, regex=True)
    two = two.where(names.str.len() > 17, names)
    cut = two.str.replace(r"\n(.{13,14}\S)\s*\S.{2,}$", "\n\\1…", regex=True)
    return cut.where(cut.str.contains("\n"), cut.str.replace(r"^(.{21}).{2,}$", r"\1…", regex=True))


def lettering(marks: pd.DataFrame) -> pd.DataFrame:
    """`size` (letter height), `vadjust` and `y` of each name: the first by value find room.

    An organization's name stands below or above it, on no other name and (but for the highest)
    no other mark; without room it appears only to who comes closer. That of a theme or a country
    is its mark: it moves up or down from what it would cover, and is always readable.
    `marks` has label, kind, x, y, size and value.
    """
    height = READABLE * shrinking(marks)
    own = marks["kind"].eq(Kind.ORGANIZATION.value).to_numpy()
    choices = np.where(own[:, None, None], _beside(marks, height), _upon(marks, height))
    discs = np.where(own[:, None], _discs(marks), np.inf)
    chosen = _first_free(choices, discs, _order(marks), int((~own).sum()) + _NAMED)
    chosen = np.where(own, chosen, np.maximum(chosen, 0))
    free, where = chosen >= 0, np.maximum(chosen, 0)
    shift = choices[np.arange(len(marks)), where, 2] - choices[:, 0, 2]
    return pd.DataFrame(
        {
            "size": np.where(free, height, height * CLOSER / READABLE).round(1),
            "vadjust": np.where(own & free, shift, 0.0).round(1),
            "y": marks["y"] + np.where(own, 0.0, shift).round(1),
        },
        index=marks.index,
    )


def _order(marks: pd.DataFrame) -> NDArray[np.intp]:
    first = marks["value"].where(marks["kind"] == Kind.ORGANIZATION.value, np.inf)
    order = first.rank(ascending=False, method="first", na_option="bottom")
    return np.argsort(order.to_numpy())[:_TRIED]


def _first_free(
    choices: Boxes, discs: Boxes, order: NDArray[np.intp], first: int
) -> NDArray[np.intp]:
    """For each name in turn the first of its places that covers nothing, -1 without one.

    The `first` so many may cover marks rather than have no place.
    """
    chosen = np.full(len(choices), -1, dtype=np.intp)
    taken = np.vstack([np.full_like(discs, np.inf), discs])  # a name not yet placed is nowhere
    for turn, name in enumerate(order):
        chosen[name] = _free(choices[name], taken)
        if chosen[name] < 0 and turn < first:
            chosen[name] = _free(choices[name], taken[: len(choices)])
        if chosen[name] >= 0:
            taken[name] = choices[name, chosen[name]]
    return chosen


def _free(places: Boxes, taken: Boxes) -> int:
    free = [not _covered(place, taken) for place in places]
    return free.index(True) if any(free) else -1


def _beside(marks: pd.DataFrame, height: float) -> Boxes:
    """Below and above a node, as many columns as `_upon` has."""
    half, tall = _measured(marks["label"], height)
    below = marks["y"] + marks["size"] + _GAP
    above = marks["y"] - marks["size"] - _GAP - tall
    return _boxes(marks["x"], half, [below, *[above] * (len(_STEPS) - 1)], tall)


def _upon(marks: pd.DataFrame, height: float) -> Boxes:
    """The mark itself where it stands, and moved by its own height."""
    half, tall = _measured(marks["label"], height)
    tall = tall + 4 * _GAP
    return _boxes(
        marks["x"], half + 2 * _GAP, [marks["y"] - tall / 2 + s * tall for s in _STEPS], tall
    )


def _boxes(x: pd.Series, half: pd.Series, tops: list[pd.Series], tall: pd.Series) -> Boxes:
    edges = [np.column_stack([x - half, x + half, top, top + tall]) for top in tops]
    return np.stack(edges, axis=1).astype("float64")


def _measured(labels: pd.Series, height: float) -> tuple[pd.Series, pd.Series]:
    """Half the width and the height of each name."""
    lines = labels.str.split("\n", expand=True)
    widest = lines.apply(lambda line: line.str.len()).max(axis=1)
    return widest * height * _LETTER / 2, lines.notna().sum(axis=1) * height * _LINE


def _discs(marks: pd.DataFrame) -> Boxes:
    x, y, r = marks["x"], marks["y"], marks["size"]
    return np.column_stack([x - r, x + r, y - r, y + r]).astype("float64")


def _covered(box: Boxes, others: Boxes) -> bool:
    beside = (others[:, 1] < box[0]) | (others[:, 0] > box[1])
    above = (others[:, 3] < box[2]) | (others[:, 2] > box[3])
    return bool((~(beside | above)).any())
