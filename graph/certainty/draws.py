"""Which occasions are drawn, how often, and how many times is it affordable?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Times = NDArray[np.int64]

MOST, LEAST = 100, 10
BUDGET = 15e9
"""Nanoseconds for all resamples together, by the estimate below."""

_TIE, _STEP = 4_000, 10
"""Nanoseconds to make one tie, and to look at it on the ways from one node to all others."""


@dataclass(frozen=True, slots=True)
class Draw:
    """How occasions are resampled."""

    leave_out: float | None = None
    """The share of occasions that each resample leaves out; None for the bootstrap: as many as
    there are, drawn with replacement (Efron 1979)."""
    seed: int = 0
    resamples: int | None = None
    """As many as the budget allows, at most 100, where none is given."""
    top: int = 5
    """How many places count as the top."""


BOOTSTRAP = Draw()


def draws(draw: Draw, occasions: int, resamples: int) -> Iterator[Times]:
    """For each resample how often each occasion is in it; the same seed gives the same draws."""
    chance = np.random.default_rng(draw.seed)
    out = max(round(occasions * (draw.leave_out or 0)), 1)
    for _ in range(resamples):
        if draw.leave_out is None:
            drawn = chance.integers(0, max(occasions, 1), occasions)
            yield np.bincount(drawn, minlength=occasions)
        else:
            times = np.ones(occasions, np.int64)
            times[chance.permutation(occasions)[:out]] = 0
            yield times


def affordable(draw: Draw, nodes: int, edges: int) -> int:
    """How many resamples to make: what was asked for, or what fits the budget.

    `nodes` are those that have an edge.
    It follows from the size of the network alone, so that the same records give the same
    answer on every machine.
    """
    if draw.resamples is not None:
        return max(draw.resamples, 1)
    work = edges * (_TIE + _STEP * nodes)
    return int(np.clip(BUDGET / max(work, 1), LEAST, MOST))
