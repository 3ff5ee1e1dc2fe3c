"""What is the smallest network whose picture can be told by hand?"""

from __future__ import annotations

import networkx as nx

from graph.records import Kind, Layer, Node


def org(key: str) -> Node:
    return Node(Kind.ORGANIZATION, key)


def star(leaves: int) -> nx.Graph:
    """One hub tied to every leaf; the tie to leaf 1 is the strongest."""
    graph = nx.Graph()
    for number in range(leaves + 1):
        graph.add_node(org(f"{number:03}"), name=f"N{number}", type=None, country=None)
    for number in range(1, leaves + 1):
        facts = {"layer": Layer.TIE, "met": 1, "worked": 0, "funded": 0, "shared": 1}
        graph.add_edge(org("000"), org(f"{number:03}"), weight=1 / number, **facts)
    return nx.freeze(graph)


def placed(graph: nx.Graph) -> dict[Node, tuple[float, float]]:
    return {node: (100.0 * place, 0.0) for place, node in enumerate(graph)}
