"""On what networks are sets looked for?"""

import networkx as nx
from hypothesis import strategies as st

from graph.records import Kind, Layer, Node


def tied(plain: nx.Graph, weight: str | None = None) -> nx.Graph:
    """A plain graph as a tie layer; keys sort as the nodes do."""
    names = {name: Node(Kind.ORGANIZATION, f"{name:02}") for name in plain}
    network = nx.Graph()
    network.add_nodes_from(sorted(names.values()))
    for left, right, facts in plain.edges(data=True):
        extra = {"weight": facts[weight]} if weight else {}
        network.add_edge(names[left], names[right], layer=Layer.TIE, **extra)
    return nx.freeze(network)


@st.composite
def plain_graphs(draw, most: int = 8) -> nx.Graph:
    """Graphs of a few nodes, in parts or whole."""
    nodes = range(draw(st.integers(2, most)))
    pairs = [(a, b) for a in nodes for b in nodes if a < b]
    plain = nx.empty_graph(len(nodes))
    plain.add_edges_from(draw(st.lists(st.sampled_from(pairs), unique=True)))
    return plain


def tied_graphs() -> st.SearchStrategy[nx.Graph]:
    """Such graphs without the nodes that have no tie."""
    whole = plain_graphs().map(lambda plain: plain.edge_subgraph(plain.edges).copy())
    return whole.filter(len)
