"""Who belongs to the part of the network in which all have many ties to each other?"""

from __future__ import annotations

import networkx as nx

from graph.catalogue import Measure
from graph.records import Layer, Node
from graph.twin import scored, twin


def k_core(network: nx.Graph) -> dict[Node, float]:
    """Core number: the largest k such that an organization is in the k-core.

    The k-core is what is left when all with fewer than k ties are taken away, again and again
    (Seidman 1983; Batagelj and Zaversnik 2003).
    """
    graph = twin(network)
    return scored(graph, graph.coreness())


MEASURE = Measure(
    k_core,
    on=Layer.TIE,
    title="Core number",
    question="Who belongs to the part of the network in which all have many ties to each other?",
    source="Seidman 1983, Social Networks 5:269-287",
    unit="ties within the core",
    caution="One meeting of n guests is a core of n - 1 by itself, whatever else they did.",
)
