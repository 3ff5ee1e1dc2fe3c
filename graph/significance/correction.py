"""Which of many pairs remain, when so many were looked at?"""

from __future__ import annotations

import numpy as np

from graph.significance.model import Real, Whole


def threshold(tails: Real, pairs: Whole, tests: int, *, rate: float = 0.01) -> float:
    """The largest probability that still counts, by Benjamini and Hochberg; 0.0 where none does.

    `pairs[n]` pairs have the probability `tails[n]`. `tests` is the number of all pairs that there
    can be, n(n-1)/2, also of those that never met: among the pairs that met alone, mere noise
    gives hundreds of thousands of ties. Source: Benjamini and Hochberg 1995, Journal of the
    Royal Statistical Society B 57:289-300.
    """
    order = np.argsort(tails, kind="stable")
    rank = np.cumsum(pairs[order])
    kept = np.flatnonzero(tails[order] <= rate * rank / max(tests, 1))
    return float(tails[order][kept[-1]]) if len(kept) else 0.0
