"""Are the tails those of published vectors, of scipy, and of brute force?"""

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binom

from graph.significance._tails import poisson_binomial


def tail(chances, count):
    """P(X >= count) of single trials."""
    ones = np.ones(len(chances), int)
    return poisson_binomial(np.array([chances], float), ones, np.array([count]))[0]


NINE = [0.123, 0.234, 0.345, 0.456, 0.567, 0.678, 0.789, 0.801, 0.911]


def test_the_exact_value_behind_the_r_package_backbones_vector():
    assert tail(NINE, 5) == pytest.approx(0.6283854, abs=5e-8)
    assert 1 - tail(NINE, 6) == pytest.approx(0.6791345, abs=5e-8)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=8), st.integers(0, 9))
def test_a_tail_is_that_of_adding_up_all_outcomes(chances, count):
    outcomes = (
        np.prod([p if one else 1 - p for p, one in zip(chances, said, strict=True)])
        for said in product([0, 1], repeat=len(chances))
        if sum(said) >= count
    )
    assert tail(chances, count) == pytest.approx(sum(outcomes), abs=1e-12)


@given(st.floats(1e-6, 0.9), st.integers(1, 400), st.integers(0, 400))
def test_equal_trials_have_the_tail_of_the_binomial(chance, trials, count):
    found = poisson_binomial(np.array([[chance]]), np.array([trials]), np.array([count]))[0]
    assert found == pytest.approx(binom.sf(count - 1, trials, chance), rel=1e-9, abs=1e-13)


def test_small_tails_keep_their_digits():
    found = poisson_binomial(np.array([[0.001]]), np.array([500]), np.array([12]))[0]
    assert found == pytest.approx(binom.sf(11, 500, 0.001), rel=1e-10)


def test_cases_of_different_counts_do_not_disturb_each_other():
    chances, times = np.array([[0.1, 0.5], [0.2, 0.4], [0.3, 0.3]]), np.array([40, 30])
    counts = np.array([2, 60, 25])
    together = poisson_binomial(chances, times, counts)
    alone = [poisson_binomial(chances[[n]], times, counts[[n]])[0] for n in range(3)]
    assert together == pytest.approx(alone, rel=1e-12)
