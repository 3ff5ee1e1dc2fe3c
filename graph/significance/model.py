"""How likely is an organization in an occasion, if only activity and size count?"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Whole = NDArray[np.int64]
Real = NDArray[np.float64]

_CLOSE = 1e-12
"""Largest error of an expected degree, relative to it, that counts as none."""
_ROUNDS = 100_000


@dataclass(frozen=True, slots=True)
class Chance:
    """The bipartite configuration model, by classes: equal degrees have equal chances.

    `chances[a, b]`: an organization of degree `degrees[a]` is in an occasion of size `sizes[b]`;
    `occasions[b]` occasions have that size.
    """

    degrees: Whole
    sizes: Whole
    occasions: Whole
    chances: Real


def chance(own: Whole, many: Whole, size: Whole, occasions: Whole) -> Chance:
    """The model of maximal entropy in which every degree and every size is right on average.

    `many[a]` organizations are in `own[a]` occasions, `occasions[b]` occasions have `size[b]`
    organizations, no value twice; both sides add up to the same. Source: Saracco et al. 2015,
    Scientific Reports 5:10595; solved by fixed point (Vallarano et al. 2021, Scientific Reports
    11:15227) over the distinct values only.
    """
    rows, columns = np.argsort(own), np.argsort(size)
    own, many, size, occasions = own[rows], many[rows], size[columns], occasions[columns]
    return Chance(own, size, occasions, _solved(own, many, size, occasions))


def _solved(own: Whole, many: Whole, size: Whole, occasions: Whole) -> Real:
    """Chances by class. Blocks that the margins alone decide are certain and cut off first.

    Without that the fixed point would only creep towards chances of 0 and 1.
    """
    chances = np.zeros((len(own), len(size)))
    parts = [(np.arange(len(own)), own, np.arange(len(size)), size)]
    while parts:
        rows, left, columns, room = parts.pop()
        left, rows = _falling(left, rows)
        room, columns = _falling(room, columns)
        cut = _tight(left, many[rows], room, occasions[columns])
        if cut is None:
            found = _fixed_point(left, many[rows], room, occasions[columns])
            chances[np.ix_(rows, columns)] = found
            continue
        k, m = cut
        chances[np.ix_(rows[:k], columns[:m])] = 1.0
        inside, among = occasions[columns[:m]].sum(), many[rows[:k]].sum()
        parts.append((rows[:k], left[:k] - inside, columns[m:], room[m:]))
        parts.append((rows[k:], left[k:], columns[:m], room[:m] - among))
    return chances


def _falling(values: Whole, places: Whole) -> tuple[Whole, Whole]:
    order = np.argsort(-values, kind="stable")
    return values[order], places[order]


def _tight(left: Whole, many: Whole, room: Whole, occasions: Whole) -> tuple[int, int] | None:
    """How many of the first row and column classes fill each other for certain, if any do.

    Where the condition of Gale and Ryser (1957) holds with equality, the first rows are in all
    of the first columns, and the other rows in none of the other columns.
    """
    taken = np.concatenate([[0], np.cumsum(left * many)])
    rows = np.concatenate([[0], np.cumsum(many)])
    columns = np.concatenate([[0], np.cumsum(occasions)])
    beyond = (room * occasions).sum() - np.concatenate([[0], np.cumsum(room * occasions)])
    equal = taken[:, None] == rows[:, None] * columns + beyond
    equal[0, -1] = equal[-1, 0] = False
    places = np.argwhere(equal)
    return (int(places[0][0]), int(places[0][1])) if len(places) else None


def _fixed_point(left: Whole, many: Whole, room: Whole, occasions: Whole) -> Real:
    """The chances of margins that leave every cell open; the error falls geometrically."""
    if not len(left) or not len(room):
        return np.zeros((len(left), len(room)))
    total = np.sqrt((left * many).sum())
    x, y = left / total, room / total
    for _ in range(_ROUNDS):
        x = left / ((occasions * y) / (1 + np.outer(x, y))).sum(axis=1)
        y = room / ((many * x)[:, None] / (1 + np.outer(x, y))).sum(axis=0)
        chances = np.outer(x, y) / (1 + np.outer(x, y))
        if np.abs((chances * occasions).sum(axis=1) / left - 1).max() < _CLOSE:
            break
    return np.asarray(chances)
