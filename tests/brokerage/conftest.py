"""What networks with groups are the roles tried on?"""

import networkx as nx
import pytest

from graph.records import Kind, Layer, Node


@pytest.fixture(scope="session")
def grouped():
    """A plain graph as a tie layer, each node with its group (a dict) as country."""

    def drawn(plain: nx.Graph, groups: dict) -> nx.Graph:
        nodes = {name: Node(Kind.ORGANIZATION, str(name)) for name in plain}
        network = nx.Graph()
        for name, node in nodes.items():
            network.add_node(node, name=f"Org {name}", country=groups.get(name))
        network.add_edges_from(((nodes[a], nodes[b]) for a, b in plain.edges), layer=Layer.TIE)
        return nx.freeze(network)

    return drawn


@pytest.fixture(scope="session")
def clubs(grouped):
    """Zachary 1977 by club, members numbered from 1."""
    plain = nx.convert_node_labels_to_integers(nx.karate_club_graph(), first_label=1)
    return grouped(plain, dict(plain.nodes(data="club")))
