"""On what networks are sets looked for?"""

import networkx as nx
import pytest

from tests.groups.drawn import tied


@pytest.fixture
def kite() -> nx.Graph:
    return tied(nx.krackhardt_kite_graph())


@pytest.fixture
def karate() -> nx.Graph:
    return tied(nx.Graph(nx.karate_club_graph().edges))
