"""How likely is it that two organizations share so many occasions by chance alone?"""

from __future__ import annotations

import numpy as np
from scipy.special import pdtrc

from graph.significance._tails import poisson_binomial
from graph.significance.model import Chance, Real, Whole

_NO_TIE = 0.05
"""Above this no correction for many pairs can make a tie of it."""


def exact(model: Chance, left: Whole, right: Whole, shared: Whole) -> Real:
    """P(shared occasions >= `shared`) of pairs by their two degrees, under the SDSM.

    The number of shared occasions is Poisson-binomial over all occasions (Neal, Domagalski and
    Sagan 2021, Scientific Reports 11:23929). Values above .05 are those of `screened`.
    """
    return screened(model, (left, right, shared), _NO_TIE)


def screened(model: Chance, pairs: tuple[Whole, Whole, Whole], above: float) -> Real:
    """As `exact`, where it is not certain that the value lies above `above`.

    There the Poisson tail of the same mean stands instead: it differs from the exact one by less
    than the sum of squared chances over their sum (Barbour and Hall 1984, Mathematical
    Proceedings of the Cambridge Philosophical Society 95:473-480).
    """
    left, right, shared = pairs
    one = model.chances[np.searchsorted(model.degrees, left)]
    other = model.chances[np.searchsorted(model.degrees, right)]
    both = one * other
    means = both @ model.occasions
    tails = poisson(means, shared)
    off = np.minimum(1, (both**2) @ model.occasions / np.maximum(means, 1e-300))
    near = np.flatnonzero(tails - off <= above)
    tails[near] = poisson_binomial(both[near], model.occasions, shared[near])
    return tails


def mean(model: Chance, left: Whole, right: Whole) -> Real:
    """How many occasions pairs share on average under the model, by their two degrees."""
    one = model.chances[np.searchsorted(model.degrees, left)]
    other = model.chances[np.searchsorted(model.degrees, right)]
    return np.asarray((one * other) @ model.occasions)


def poisson(means: Real, shared: Whole) -> Real:
    """P(X >= shared) of a Poisson variable, as in the closed form of `expected`."""
    return np.asarray(np.where(shared > 0, pdtrc(np.maximum(shared - 1, 0), means), 1.0))
