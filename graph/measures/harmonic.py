"""Who reaches all others in the fewest steps?"""

from __future__ import annotations

import networkx as nx

from graph.catalogue import Measure
from graph.records import Layer, Node
from graph.twin import scored, twin


def harmonic(network: nx.Graph) -> dict[Node, float]:
    """Sum of 1 / distance to every other organization; out of reach adds nothing.

    From 0 (no partner) to n - 1 (everybody is a partner). Unlike closeness it stays comparable
    where the network falls into parts (Marchiori and Latora 2000; Boldi and Vigna 2014).
    """
    graph = twin(network)
    return scored(graph, graph.harmonic_centrality(normalized=False))


MEASURE = Measure(
    harmonic,
    on=Layer.TIE,
    title="Harmonic closeness",
    question="Who reaches all others in the fewest steps?",
    source="Boldi and Vigna 2014, Internet Mathematics 10:222-262",
    unit="sum of 1 / hops",
    caution="Distance is counted in hops: a tie of one occasion is as short as a tie of twenty. "
    "It grows with the size of the network, so compare within one network only.",
)
