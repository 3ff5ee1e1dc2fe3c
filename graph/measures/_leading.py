"""Which vector does power iteration from equal scores end at, in one connected part?"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float64]
Times = Callable[[Vector], Vector]

_STEPS, _ROUNDS = 40, 100
_CLOSE = 3e-14
"""Relative size of a residual that counts as none: about what rounding leaves."""


def leading(edges: NDArray[np.int64], size: int) -> tuple[float, Vector]:
    """Largest eigenvalue of an adjacency matrix and its eigenvector, of length 1.

    Lanczos 1950 from equal scores. It stays in the space that power iteration from the same
    start moves in, so that nodes in like positions get like scores and no chance is involved.
    """
    heads, tails = edges.T

    def times(vector: Vector) -> Vector:
        given = np.bincount(heads, vector[tails], size)
        return np.asarray(given + np.bincount(tails, vector[heads], size))

    vector = np.full(size, size**-0.5)
    for _ in range(_ROUNDS):
        value, vector, done = _round(times, vector)
        if done:
            break
    return value, np.abs(vector) / np.linalg.norm(vector)


def _round(times: Times, start: Vector) -> tuple[float, Vector, bool]:
    """The best eigenvalue and vector among the first powers of a start; whether that is it."""
    basis, diagonal, beside = start[np.newaxis], np.empty(0), np.empty(0)
    while True:
        new = times(basis[-1])
        diagonal = np.append(diagonal, new @ basis[-1])
        for _ in range(2):
            new = new - basis.T @ (basis @ new)
        length = float(np.linalg.norm(new))
        values, vectors = np.linalg.eigh(np.diag(diagonal) + np.diag(beside, -1))
        done = bool(length * abs(vectors[-1, -1]) <= _CLOSE * values[-1])
        if done or len(basis) == _STEPS:
            return float(values[-1]), vectors[:, -1] @ basis, done
        beside = np.append(beside, length)
        basis = np.vstack([basis, new / length])
