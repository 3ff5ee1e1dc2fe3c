"""How do discs stand so that none covers another?"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float64]
Indices = NDArray[np.int64]

_GOLDEN = np.pi * (3 - np.sqrt(5))
"""Turning by this angle each time, no two directions are the same."""

_ROUNDS = 150


def spiral(radii: Vector) -> Vector:
    """Centres of discs from the middle outwards, in the order given, roughly without overlap."""
    room = np.cumsum(radii**2) - radii**2
    out = np.sqrt(1.2 * room)
    turn = _GOLDEN * np.arange(len(radii))
    return np.column_stack([out * np.cos(turn), out * np.sin(turn)])


def apart(centres: Vector, radii: Vector) -> Vector:
    """Discs pushed away from those that they cover, each as little as needed."""
    centres = centres.copy()
    for _ in range(_ROUNDS):
        left, right = _near(centres, 2 * radii.max(initial=0))
        between = centres[right] - centres[left]
        distance = np.hypot(*between.T)
        covered = radii[left] + radii[right] - distance
        push = covered > 1e-3 * (radii[left] + radii[right])
        if not push.any():
            break
        left, right = left[push], right[push]
        step = _direction(between[push], distance[push], left) * covered[push, None] / 2
        np.add.at(centres, left, -step)
        np.add.at(centres, right, step)
    return centres


def below(centres: Vector, count: int, spacing: float) -> Vector:
    """So many places in rows below all centres (downwards y grows), about as wide as they are."""
    low, high = centres.min(axis=0, initial=0), centres.max(axis=0, initial=0)
    wide = max(int((high - low)[0] / spacing) + 1, int(np.ceil(np.sqrt(1.5 * count))))
    row, column = np.divmod(np.arange(count), wide)
    left = (low + high)[0] / 2 - (min(wide, count) - 1) * spacing / 2
    top = high[1] + 1.5 * spacing
    return np.column_stack([left + column * spacing, top + row * spacing])


def _direction(between: Vector, distance: Vector, left: Indices) -> Vector:
    """Unit vectors; two discs in one place part in a direction of their own."""
    turn = _GOLDEN * left
    own = np.column_stack([np.cos(turn), np.sin(turn)])
    same = distance < 1e-9
    return np.where(same[:, None], own, between / np.where(same, 1, distance)[:, None])


def _near(centres: Vector, reach: float) -> tuple[Indices, Indices]:
    """Pairs, each once, that may be closer than a reach: those in the same or adjoining squares."""
    square = np.floor(centres / max(reach, 1e-9)).astype(np.int64)
    square -= square.min(axis=0, initial=0)
    width = int(square[:, 0].max(initial=0)) + 3
    code = square[:, 1] * width + square[:, 0]
    order = np.argsort(code, kind="stable")
    pairs = [_matched(code, order, shift) for shift in (0, 1, width - 1, width, width + 1)]
    left, right = np.hstack(pairs)
    once = (code[left] != code[right]) | (left < right)
    return left[once], right[once]


def _matched(code: Indices, order: Indices, shift: int) -> Indices:
    """Each disc with every disc whose square has the code `shift` more."""
    inside = code[order]
    first = np.searchsorted(inside, code + shift, "left")
    counts = np.searchsorted(inside, code + shift, "right") - first
    left = np.repeat(np.arange(len(code)), counts)
    within = np.arange(len(left)) - np.repeat(np.cumsum(counts) - counts, counts)
    return np.vstack([left, order[np.repeat(first, counts) + within]])
