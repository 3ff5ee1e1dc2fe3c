"""How many occasions in common would it take to tell a tie from chance?"""

from __future__ import annotations

import numpy as np

from graph.significance._tails import first_below
from graph.significance.model import Chance, Real, Whole
from graph.significance.tails import poisson


def needed(model: Chance, low: Whole, high: Whole, bar: float) -> Whole:
    """The smallest number of common occasions whose tail is at most `bar`, for pairs of degrees.

    It may be more than the occasions of the less active one: then no number of common occasions
    can tell. The tail of Poisson lies above the exact one (Hoeffding 1956, Annals of Mathematical
    Statistics 27:713-721), so no more than its count is needed.
    """
    one = model.chances[np.searchsorted(model.degrees, low)]
    other = model.chances[np.searchsorted(model.degrees, high)]
    start = _by_poisson((one * other) @ model.occasions, bar)
    return first_below(one * other, model.occasions, start, bar)


def _by_poisson(means: Real, bar: float) -> Whole:
    found: Whole = np.maximum(1, np.ceil(means)).astype(np.int64)
    going = np.arange(len(found))
    while len(going):
        going = going[poisson(means[going], found[going]) > bar]
        found[going] += 1
    return found
