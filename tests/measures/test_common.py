"""Are the partners that the ends of a tie have in common all found?"""

import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.measures import _common
from graph.measures._common import common
from graph.records import Layer
from graph.twin import twin
from tests.measures.laws import networks


def _one_by_one(network, worth):
    graph = twin(network)
    told = dict(zip(graph.vs["node"], worth, strict=True))
    pairs = [[graph.vs[end]["node"] for end in edge.tuple] for edge in graph.es]
    return [sum(told[node] for node in nx.common_neighbors(network, *pair)) for pair in pairs]


@pytest.mark.parametrize("at_once", [1, 1 << 18])
@given(network=networks(Layer.TIE), data=st.data())
def test_every_common_partner_counts_once_however_the_work_is_cut(at_once, network, data):
    graph = twin(network)
    worth = np.array(data.draw(st.lists(st.integers(1, 9), min_size=8, max_size=8)), float)
    worth = worth[: graph.vcount()]
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(_common, "_AT_ONCE", at_once)
        found = common(graph, worth)
    assert list(found) == pytest.approx(_one_by_one(network, worth))


def test_many_ties_are_cut_into_pieces_and_lose_no_triangle(as_ties):
    """Every tie of forty who all know each other is in 38 triangles; 9,880 in all."""
    graph = twin(as_ties(nx.complete_graph(40)))
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(_common, "_AT_ONCE", 100)
        assert set(common(graph, np.ones(40))) == {38}
