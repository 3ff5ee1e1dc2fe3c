"""Do discs stop covering each other, and are they left alone where they do not?"""

import numpy as np
import pytest

from graph.spacing import apart, below, spiral


def test_two_discs_in_one_place_end_up_side_by_side():
    left, right = apart(np.zeros((2, 2)), np.array([10.0, 30.0]))
    assert np.hypot(*(right - left)) == pytest.approx(40, rel=0.01)


def test_discs_that_do_not_touch_stay():
    centres = np.array([[0.0, 0.0], [100.0, 0.0]])
    assert apart(centres, np.array([40.0, 40.0])).tolist() == centres.tolist()


def test_discs_that_cover_each_other_part_along_the_line_between_them():
    moved = apart(np.array([[0.0, 0.0], [10.0, 0.0]]), np.array([10.0, 10.0]))
    assert moved == pytest.approx(np.array([[-5.0, 0.0], [15.0, 0.0]]))


def test_the_centres_that_were_given_are_not_changed():
    centres = np.zeros((2, 2))
    apart(centres, np.ones(2))
    assert centres.tolist() == [[0, 0], [0, 0]]


def test_a_heap_of_discs_is_spread_out():
    centres = np.random.default_rng(1).normal(size=(200, 2))
    moved = apart(centres, np.full(200, 5.0))
    gaps = np.hypot(*(moved[:, None] - moved[None]).transpose(2, 0, 1))
    assert gaps[np.triu_indices(200, 1)].min() > 9


def test_the_first_disc_of_a_spiral_is_in_the_middle_and_the_rest_further_and_further_out():
    out = np.hypot(*spiral(np.array([3.0, 2.0, 2.0, 1.0])).T)
    assert out[0] == 0
    assert (np.diff(out) > 0).all()


def test_rows_below_are_as_wide_as_what_stands_above_them():
    above = np.array([[0.0, 0.0], [20.0, 5.0]])
    assert below(above, 3, 10.0).tolist() == [[0, 20], [10, 20], [20, 20]]


def test_many_places_below_little_make_a_block_not_a_column():
    places = below(np.zeros((1, 2)), 50, 10.0)
    assert np.ptp(places[:, 0]) == 80
    assert np.ptp(places[:, 1]) == 50
