"""Who stands on the shortest ways between others?"""

from __future__ import annotations

import networkx as nx

from graph.catalogue import Measure
from graph.measures._between import between, note
from graph.records import Layer, Node
from graph.twin import scored, twin


def betweenness(network: nx.Graph) -> dict[Node, float]:
    """Share of the shortest ways between two others that lead through an organization.

    From 0 to 1: divided by the number of pairs of others, (n - 1)(n - 2) / 2 (Freeman 1977).
    Estimated in large networks (see `_between`).
    """
    graph = twin(network)
    pairs = (graph.vcount() - 1) * (graph.vcount() - 2) / 2
    return scored(graph, between(graph) / max(pairs, 1))


MEASURE = Measure(
    betweenness,
    on=Layer.TIE,
    title="Betweenness",
    question="Who stands on the shortest ways between others?",
    source="Freeman 1977, Sociometry 40:35-41",
    unit="share of pairs, 0 to 1",
    note=note,
    caution="Ways are counted in hops: a tie of one occasion is as short as a tie of twenty. "
    "A few missing ties can change the order.",
)
