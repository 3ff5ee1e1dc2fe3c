"""How likely do two organizations share at least so many occasions, by chance?"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Whole = NDArray[np.int64]
Real = NDArray[np.float64]

_FURTHER = 4
"""Counts above the observed one that are added up at first."""
_NO_TERM = 1e-30
"""Terms of one class of trials below this change no tail that a correction could keep."""
_NOTHING = 1e-13
"""What is left of a tail beyond the last count added, relative to the tail."""


def poisson_binomial(chances: Real, times: Whole, counts: Whole) -> Real:
    """P(X >= count), X the successes of independent trials; one row a case.

    `chances[case, b]` is the chance of each of `times[b]` trials; `counts[case]` the count. Exact:
    the probabilities of small counts are convolved one class of trials after the other, and the
    tail is added upwards, so that small tails keep their digits (Hong 2013, Computational
    Statistics & Data Analysis 59:41-51, gives the distribution).
    """
    found = np.ones(len(counts))
    for case in _batches(counts):
        tails = _tails(chances[case], times, int(counts[case].max(initial=0)))
        at = np.minimum(counts[case], tails.shape[1] - 1)
        found[case] = tails[np.arange(len(case)), at]
    return found


def first_below(chances: Real, times: Whole, start: Whole, bar: float) -> Whole:
    """The smallest count whose tail P(X >= count) is at most `bar`; `start` is not below it."""
    found = start.copy()
    for case in _batches(start):
        tails = _tails(chances[case], times, int(start[case].max(initial=0)))
        found[case] = (tails > bar).sum(axis=1)
    return found


def _batches(counts: Whole) -> list[Whole]:
    """Cases with a similar number of counts to add, few enough to hold at once."""
    order = np.argsort(counts, kind="stable")
    steps = (2 * np.log2(counts[order] + 4)).astype(np.int64)  # as long again, or half as long
    cuts = np.flatnonzero(np.diff(steps)) + 1
    groups = np.split(order, cuts)
    return [part for group in groups for part in np.array_split(group, len(group) // 4096 + 1)]


def _tails(chances: Real, times: Whole, count: int) -> Real:
    """P(X >= k) of each case, for k = 0 to at least `count`, or one beyond all trials."""
    most = int(times.sum())
    last = min(count + _FURTHER, most)
    while True:
        mass = _masses(chances, times, last)
        upper = np.cumsum(mass[:, ::-1], axis=1)[:, ::-1]
        high = np.arange(last + 1) > (chances @ times)[:, None]
        counted = upper[:, min(count, last)]
        sure = (_beyond(mass) <= _NOTHING * counted) | ~high[:, min(count, last)]
        if last == most or sure.all():
            break
        last = min(2 * last, most)
    lower = 1 - np.cumsum(mass, axis=1) + mass
    tails = np.clip(np.where(high, upper, lower), 0, 1)
    return np.column_stack([tails, np.zeros(len(tails))]) if last == most else tails


def _beyond(mass: Real) -> Real:
    """At least what lies beyond the last count: the ratios of log-concave masses fall."""
    if mass.shape[1] < 2:
        return np.full(len(mass), np.inf)
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = np.nan_to_num(mass[:, -1] / mass[:, -2])
        return np.asarray(np.where(ratio < 1, mass[:, -1] * ratio / (1 - ratio), np.inf))


def _masses(chances: Real, times: Whole, last: int) -> Real:
    """P(X = 0), ..., P(X = last) of each case."""
    mass = np.zeros((len(chances), last + 1))
    mass[:, 0] = 1
    for place, trials in enumerate(times):
        mass = _with(mass, _binomial(chances[:, place], int(trials), last))
    return mass


def _binomial(chance: Real, trials: int, last: int) -> list[Real]:
    """P(k successes of equal trials) for k = 0, 1, ... as far as it matters."""
    with np.errstate(divide="ignore"):
        found = [np.exp(trials * np.log1p(-chance))]
    certain = chance >= 1
    odds = chance / np.where(certain, 1, 1 - chance)
    for k in range(min(trials, last)):
        found.append(found[-1] * odds * ((trials - k) / (k + 1)))
        if k + 1 > trials * chance.max(initial=0) and found[-1].max(initial=0) < _NO_TERM:
            break
    if certain.any():
        for k, term in enumerate(found):
            term[certain] = float(k == trials)
    return found


def _with(mass: Real, terms: list[Real]) -> Real:
    """The masses with one more class of trials."""
    new = mass * terms[0][:, None]
    for k, term in enumerate(terms[1:], start=1):
        new[:, k:] += mass[:, :-k] * term[:, None]
    return new
