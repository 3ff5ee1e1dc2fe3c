"""Are ranks, shares of the top and what is affordable as counted by hand?"""

import numpy as np
import pytest

from graph.certainty.draws import BOOTSTRAP, Draw, affordable, draws
from graph.certainty.ranks import between, in_top, ranks


def test_equal_values_share_the_ranks_and_the_missing_come_last():
    best, worst = ranks(np.array([3.0, 5.0, 3.0, np.nan, 1.0]))
    assert best.tolist() == [2, 1, 2, 5, 4]
    assert worst.tolist() == [3, 1, 3, 5, 4]


def test_what_differs_by_rounding_only_is_equal():
    best, worst = ranks(np.array([0.1 + 0.2, 0.3, 0.2999]))
    assert best.tolist() == [1, 1, 3] and worst.tolist() == [2, 2, 3]


def test_equal_values_are_in_the_top_as_by_lot():
    best, worst = ranks(np.array([9.0, 4.0, 4.0, 4.0, 1.0]))
    assert in_top(best, worst, 2).tolist() == pytest.approx([1, 1 / 3, 1 / 3, 1 / 3, 0])


def test_a_place_is_between_the_ranks_that_nine_of_ten_resamples_leave():
    best = [np.array([rank]) for rank in range(1, 101)]
    low, high = between(best, best)
    assert (low.item(), high.item()) == (5, 96)


def test_a_bootstrap_draws_as_many_occasions_as_there_are():
    assert [times.sum() for times in draws(BOOTSTRAP, 7, 5)] == [7] * 5


@pytest.mark.parametrize(("share", "out"), [(0.1, 2), (0.01, 1), (0.5, 10)])
def test_leaving_out_leaves_out_that_share_and_at_least_one(share, out):
    for times in draws(Draw(leave_out=share), 20, 5):
        assert sorted(times.tolist()) == [0] * out + [1] * (20 - out)


def test_a_large_network_is_resampled_less_often_but_ten_times_at_least():
    assert affordable(BOOTSTRAP, 60, 500) == affordable(BOOTSTRAP, 600, 10_000) == 100
    assert 10 < affordable(BOOTSTRAP, 2000, 30_000) < 100
    assert affordable(BOOTSTRAP, 40_000, 50_000) == 10
    assert affordable(Draw(resamples=7), 40_000, 50_000) == 7
