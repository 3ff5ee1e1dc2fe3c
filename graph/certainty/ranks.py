"""Between which ranks does each organization move, and how often is it in the top?"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]
Ranks = NDArray[np.int64]

_SAME = 1e-10
"""Values that differ by less of the largest are equal: rounding is no difference."""

LOW, HIGH = 0.05, 0.95


def ranks(values: Values) -> tuple[Ranks, Ranks]:
    """The best and the worst rank of each value, from 1, the highest value first.

    They differ where values are equal. A value that is missing comes after all others.
    """
    found = np.isfinite(values)
    size = np.abs(values[found]).max(initial=0) or 1.0
    steps = np.where(found, np.round(np.where(found, values, 0) / size / _SAME), -np.inf)
    ordered = np.sort(steps)
    above = len(values) - np.searchsorted(ordered, steps, side="right")
    not_below = len(values) - np.searchsorted(ordered, steps, side="left")
    return above + 1, not_below


def in_top(best: Ranks, worst: Ranks, top: int) -> Values:
    """The chance to be in the top where equal values are put in order by lot."""
    return np.clip((top + 1 - best) / (worst - best + 1), 0, 1)


def between(best: list[Ranks], worst: list[Ranks]) -> tuple[Ranks, Ranks]:
    """The ranks that each organization stays between in nine of ten resamples."""
    low = np.quantile(best, LOW, axis=0, method="lower")
    high = np.quantile(worst, HIGH, axis=0, method="higher")
    return low.astype(np.int64), high.astype(np.int64)
