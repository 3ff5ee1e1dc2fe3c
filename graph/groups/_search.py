"""Which set of organizations does best, looked for step by step?"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]
Tried = Callable[[list[int]], Values]
"""The value of a set with each vertex added to it in turn; -inf for those in the set."""

_ROUNDS = 50
_SAME = 1e-12
"""A set is better only by more than rounding."""


def best_set(tried: Tried, size: int) -> tuple[list[int], float]:
    """A set of so many vertices and its value, greedy and then improved by swaps.

    First the best vertex is added, again and again; then each member in turn gives way to the
    best of all others, until no swap helps. Nothing is drawn: of equal ones the first is taken.
    No swap of one improves what is found; swaps of two at once might.
    """
    chosen: list[int] = []
    value = -np.inf
    for _ in range(size):
        vertex, value = _best(tried(chosen))
        chosen.append(vertex)
    for _ in range(_ROUNDS):
        before = value
        for member in list(chosen):
            rest = [vertex for vertex in chosen if vertex != member]
            vertex, other = _best(tried(rest))
            if other > value + _SAME:
                chosen, value = [*rest, vertex], other
        if value <= before + _SAME:
            break
    return sorted(chosen), float(value)


def _best(values: Values) -> tuple[int, float]:
    top = values.max()
    first = int(np.flatnonzero(values >= top - _SAME)[0])
    return first, float(values[first])
