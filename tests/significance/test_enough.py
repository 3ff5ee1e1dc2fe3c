"""Is the number of occasions that it takes the first one whose tail is small enough?"""

import numpy as np
import pytest

from graph.significance.enough import needed
from graph.significance.model import chance
from graph.significance.tails import exact

MODEL = chance(
    np.array([1, 2, 3, 5]), np.array([6, 4, 3, 2]), np.array([2, 3, 6]), np.array([6, 3, 2])
)
PAIRS = np.array([(1, 1), (1, 5), (2, 3), (5, 5)]).T


@pytest.mark.parametrize("bar", [0.2, 0.01, 1e-4, 1e-9])
def test_one_occasion_fewer_would_not_be_enough(bar):
    low, high = PAIRS
    least = needed(MODEL, low, high, bar)
    assert (exact(MODEL, low, high, least) <= bar).all()
    assert (exact(MODEL, low, high, least - 1) > bar).all()


def test_no_number_of_common_occasions_tells_what_is_asked_of_too_few():
    model = chance(np.array([4]), np.array([3]), np.array([3]), np.array([4]))
    assert needed(model, np.array([4]), np.array([4]), 0.01).tolist() == [5]


def test_who_shares_every_one_of_eleven_meetings_is_still_no_tie_among_six_hundred():
    """Of eleven meetings of half of 600 delegations, five were attended by two and no others."""
    model = chance(np.array([5, 6]), np.array([300, 300]), np.array([300]), np.array([11]))
    bar = 0.01 / (600 * 599 / 2)
    assert needed(model, np.array([5]), np.array([5]), bar)[0] > 5
