"""What would each role count if the groups were dealt out to the organizations at random?"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from graph.brokerage.roles import Counts, Triads

Values = NDArray[np.float64]

_EACH = np.array([2.0, 1.0, 2.0, 2.0])
"""What one open pair adds to each role; only a gatekeeper counts in one direction."""


def expected(found: Triads) -> tuple[Values, Values]:
    """Mean and standard deviation of every count over all ways to deal out the groups.

    The groups are dealt out among the organizations that have a tie to another one whose group
    is known; the ties stay, and each group keeps its size. Exact, by formula, nothing is drawn:
    an open pair has a role with the same chance everywhere, and two open pairs of one
    organization depend on each other only by whether they have an end in common.
    """
    n = float(found.sizes.sum())
    one, touch, apart = _one(found.sizes, n), _touch(found.sizes, n), _apart(found.sizes, n)
    pairs, touching = found.pairs[:, None].astype(float), found.touching[:, None].astype(float)
    disjoint = pairs * (pairs - 1) / 2 - touching
    mean = _EACH * one * pairs
    square = _EACH**2 * (one * pairs + 2 * touch * touching + 2 * apart * disjoint)
    spread = np.sqrt(np.maximum(square - mean**2, 0))
    return mean, np.where(spread > 1e-9 * np.maximum(mean, 1), spread, 0)


def _one(sizes: Counts, n: float) -> Values:
    """Chance that b with the open pair i, j has each role."""
    g = sizes.astype(float)
    same_other = (_falling(g, 2).sum() - _falling(g, 2)) * g
    roles = [
        _falling(g, 3).sum(),
        2 * (_falling(g, 2) * (n - g)).sum(),
        same_other.sum(),
        (g * (_falling(n - g, 2) - _falling(g, 2).sum() + _falling(g, 2))).sum(),
    ]
    return np.asarray(np.array(roles) / max(float(_falling(n, 3)), 1.0))


def _touch(sizes: Counts, n: float) -> Values:
    """Chance that both i, j and i, k give b the same role."""
    g = sizes.astype(float)
    rest = n - g
    apart = g[:, None] * g * _falling(np.maximum(n - g[:, None] - g, 0), 2)
    roles = [
        _falling(g, 4).sum(),
        (_falling(g, 2) * _falling(rest, 2) + _falling(g, 3) * rest).sum(),
        (g * (_falling(g, 3).sum() - _falling(g, 3))).sum(),
        apart.sum() - np.trace(apart),
    ]
    return np.asarray(np.array(roles) / max(float(_falling(n, 4)), 1.0))


def _apart(sizes: Counts, n: float) -> Values:
    """Chance that both i, j and k, l give b the same role."""
    g = sizes.astype(float)
    rest = n - g
    two, four = _falling(g, 2), _falling(g, 4)
    pairs = two.sum() - two
    """Ordered pairs of one group, outside the group of b."""
    both = (four.sum() - four) + pairs**2 - ((two**2).sum() - two**2)
    differ = _falling(rest, 4) - 2 * pairs * _falling(rest - 2, 2) + both
    roles = [
        _falling(g, 5).sum(),
        4 * (_falling(g, 3) * _falling(rest, 2)).sum(),
        (g * both).sum(),
        (g * differ).sum(),
    ]
    return np.asarray(np.array(roles) / max(float(_falling(n, 5)), 1.0))


def _falling(value: Values | float, times: int) -> Values:
    """value (value - 1) ... over so many factors: ordered choices without return."""
    steps = np.arange(times)
    return np.asarray(np.prod(np.asarray(value, float)[..., None] - steps, axis=-1))
