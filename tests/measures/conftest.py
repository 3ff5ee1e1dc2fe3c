"""What networks are the measures tried on?"""

from collections.abc import Callable

import networkx as nx
import pytest

from graph.records import Kind, Layer, Node

Drawn = Callable[[nx.Graph], nx.Graph]
Read = Callable[[dict[Node, float]], dict[str, float]]


@pytest.fixture
def as_ties() -> Drawn:
    """A plain graph as a tie layer: its nodes become organizations."""

    def drawn(plain: nx.Graph) -> nx.Graph:
        network = nx.Graph()
        network.add_nodes_from(Node(Kind.ORGANIZATION, str(name)) for name in plain)
        network.add_edges_from(
            (Node(Kind.ORGANIZATION, str(left)), Node(Kind.ORGANIZATION, str(right)))
            for left, right in plain.edges
        )
        nx.set_edge_attributes(network, Layer.TIE, "layer")
        return nx.freeze(network)

    return drawn


@pytest.fixture
def southern_women() -> nx.Graph:
    """Davis, Gardner and Gardner 1941: 18 guests (as organizations), 14 events, 89 attendances."""
    davis = nx.davis_southern_women_graph()
    kinds = {0: Kind.ORGANIZATION, 1: Kind.OCCASION}
    names = {
        name: Node(kinds[side], name.split()[0]) for name, side in davis.nodes(data="bipartite")
    }
    network = nx.relabel_nodes(davis, names)
    nx.set_edge_attributes(network, Layer.ATTENDANCE, "layer")
    return nx.freeze(network)


@pytest.fixture
def karate(as_ties: Drawn) -> nx.Graph:
    """Zachary 1977, members 0 (the instructor) to 33 (the officer), ties without weight."""
    return as_ties(nx.karate_club_graph())


@pytest.fixture
def kite(as_ties: Drawn) -> nx.Graph:
    """Krackhardt 1990: three ways to be central pick three different nodes."""
    return as_ties(nx.krackhardt_kite_graph())


@pytest.fixture
def florentine(as_ties: Drawn) -> nx.Graph:
    """Padgett and Ansell 1993: marriages between fifteen families of Florence."""
    return as_ties(nx.florentine_families_graph())


@pytest.fixture
def burt(as_ties: Drawn) -> nx.Graph:
    """The example network of Burt 1992."""
    return as_ties(nx.Graph(["AB", "AF", "AG", "AE", "EG", "FG", "BG", "BD", "DG", "GC"]))


@pytest.fixture
def by_key() -> Read:
    """Scores by the key of their node, for reading."""
    return lambda scores: {node.key: value for node, value in scores.items()}
