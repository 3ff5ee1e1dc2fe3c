"""Is the bipartite configuration model that of the published vectors?"""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from graph.significance.model import chance


def model_of(there):
    """The model with the margins of a two-mode matrix."""
    counted = (np.unique(there.sum(axis=axis), return_counts=True) for axis in (1, 0))
    return chance(*(values for both in counted for values in both))


def cells(matrix):
    """The chance of every cell of a two-mode matrix."""
    there = np.array(matrix)
    degrees, sizes = there.sum(axis=1), there.sum(axis=0)
    model = model_of(there)
    rows, columns = np.searchsorted(model.degrees, degrees), np.searchsorted(model.sizes, sizes)
    return model.chances[np.ix_(rows, columns)]


def test_the_vector_of_the_r_package_backbone():
    found = cells([[0, 0, 1], [0, 1, 0], [1, 0, 1]])
    published = [[0.216, 0.216, 0.568], [0.216, 0.216, 0.568], [0.568, 0.568, 0.863]]
    assert found == pytest.approx(np.array(published), abs=5e-4)


def test_who_is_everywhere_and_where_everyone_is_is_certain():
    found = cells([[1, 1, 1], [1, 0, 0], [1, 0, 1]])
    assert found[0].tolist() == [1, 1, 1]
    assert found[:, 0].tolist() == [1, 1, 1]


def test_an_organization_that_was_nowhere_has_no_chance():
    assert cells([[0, 0], [1, 1], [1, 0]])[0].tolist() == [0, 0]


@given(arrays(int, st.tuples(st.integers(1, 7), st.integers(1, 7)), elements=st.integers(0, 1)))
def test_every_degree_and_every_size_is_right_on_average(there):
    found = cells(there)
    assert found.sum(axis=1) == pytest.approx(there.sum(axis=1), abs=1e-6)
    assert found.sum(axis=0) == pytest.approx(there.sum(axis=0), abs=1e-6)
