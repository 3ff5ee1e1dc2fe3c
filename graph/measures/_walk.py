"""Where does somebody end up who follows ties at random and at times starts anew?"""

from __future__ import annotations

import igraph
import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from graph.twin import ends

Values = NDArray[np.float64]

ON = 0.85
"""Chance to follow another tie rather than to start anew (Brin and Page 1998)."""

_STEPS = 200
_RESIDUAL = 1e-15
"""Relative; about what rounding leaves."""


def settled(graph: igraph.Graph, start: Values) -> Values:
    """The solution x of x = 0.85 S x + start, where S has the entries a_ij / sqrt(d_i d_j).

    S is symmetric with eigenvalues from -1 to 1, so conjugate gradients (Hestenes and Stiefel
    1952) find it in some fifty steps, whatever the size of the network.
    """
    follow = _matrix(graph)
    found, left = np.zeros(len(start)), start.copy()
    towards, size = left.copy(), _square(left)
    enough = _RESIDUAL**2 * size
    for _ in range(_STEPS):
        if size <= enough:
            break
        less = towards - ON * (follow @ towards)
        step = size / float((towards * less).sum())
        found += step * towards
        left -= step * less
        before, size = size, _square(left)
        towards = left + size / before * towards
    return found


def _square(vector: Values) -> float:
    return float((vector * vector).sum())


def _matrix(graph: igraph.Graph) -> csr_array:
    rows, columns = np.concatenate(ends(graph)), np.concatenate(ends(graph)[::-1])
    roots = np.sqrt(np.maximum(graph.degree(), 1))
    shares = 1 / (roots[rows] * roots[columns])
    return csr_array((shares, (rows, columns)), shape=(len(roots), len(roots)))
