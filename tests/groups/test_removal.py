"""What is left when one organization goes?"""

import networkx as nx
import numpy as np
from hypothesis import given

from graph.groups import _reach
from graph.groups._removal import still_connected
from graph.twin import twin
from tests.groups.drawn import plain_graphs, tied


@given(plain_graphs())
def test_what_each_removal_leaves_is_what_networkx_counts(plain):
    left = still_connected(twin(tied(plain)))
    for node in plain:
        rest = plain.subgraph(set(plain) - {node})
        within = sum(len(part) * (len(part) - 1) for part in nx.connected_components(rest))
        assert left[node] == within


def test_where_few_are_tried_no_removal_is_worth_less_than_told():
    plain = nx.gnp_random_graph(30, 0.12, seed=1)
    most, few = (_reach.farness(twin(tied(plain)), limit) for limit in (30, 3))
    assert (few >= most - 1e-9).all() and (few > most + 1e-9).any()
    assert np.argmin(few) == np.argmin(most)
