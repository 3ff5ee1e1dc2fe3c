"""Does the package bicm, which solves the same model in another way, agree?"""

import numpy as np
import pytest
from bicm import BipartiteGraph

from tests.significance.test_model import cells

DICE = np.random.default_rng(3)


@pytest.mark.parametrize("density", [0.08, 0.3, 0.6])
def test_every_chance_is_that_of_bicm(density):
    there = (DICE.random((40, 25)) < density).astype(int)
    there[np.arange(40), np.arange(40) % 25] = 1  # nobody stays at home, no occasion is empty
    graph = BipartiteGraph()
    graph.set_biadjacency_matrix(there)
    graph.solve_tool(tol=1e-12, print_error=False)
    assert cells(there) == pytest.approx(graph.get_bicm_matrix(), abs=1e-6)
