"""Are the probabilities of pairs those that were published?"""

import networkx as nx
import numpy as np
import pytest
from scipy.stats import norm

from graph.significance.tails import exact, poisson
from tests.significance.test_model import cells, model_of


def upper(matrix):
    """P(shared >= observed) for every pair of rows, and of a row with itself."""
    there = np.array(matrix)
    degrees = there.sum(axis=1)
    left, right = np.indices((len(there), len(there))).reshape(2, -1)
    shared = (there @ there.T).ravel()
    found = exact(model_of(there), degrees[left], degrees[right], shared)
    return found.reshape(len(there), -1)


def refined_normal(chances, count):
    """P(X >= count) as the R package backbone approximates it (Hong 2013, equation 14)."""
    mean, spread = chances.sum(), np.sqrt((chances * (1 - chances)).sum())
    skew = (chances * (1 - chances) * (1 - 2 * chances)).sum() / spread**3
    at = (count - 0.5 - mean) / spread
    below = norm.cdf(at) + skew * (1 - at**2) * norm.pdf(at) / 6
    return 1 - np.clip(below, 0, 1)


def test_the_sdsm_vector_of_the_r_package_backbone():
    there = np.array([[1, 0, 1, 1], [0, 1, 0, 0], [1, 0, 0, 1]])
    published = {(0, 1): 0.977, (0, 2): 0.549, (1, 2): 0.972, (0, 0): 0.432, (2, 2): 0.329}
    cell = cells(there)
    for (one, other), value in published.items():
        found = refined_normal(cell[one] * cell[other], (there[one] * there[other]).sum())
        assert found == pytest.approx(value, abs=5e-4)


def test_the_exact_value_of_that_vector_lies_beside_the_approximation():
    assert upper([[1, 0, 1, 1], [0, 1, 0, 0], [1, 0, 0, 1]])[0, 2] == pytest.approx(0.549, abs=0.01)


def test_the_fourteen_events_of_davis_tie_no_two_women_beyond_chance():
    graph = nx.davis_southern_women_graph()
    women = graph.graph["top"]
    there = nx.bipartite.biadjacency_matrix(graph, women).toarray().astype(int)
    apart = ~np.eye(18, dtype=bool)
    assert (upper(there)[apart] > 0.05).all()


def test_a_pair_that_shares_nothing_shares_at_least_nothing():
    assert poisson(np.array([0.3]), np.array([0])).tolist() == [1.0]
