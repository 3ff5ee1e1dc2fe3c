"""Whose partners are mostly strangers to each other?"""

from __future__ import annotations

import networkx as nx

from graph.catalogue import Measure
from graph.measures._ego import nonredundant
from graph.records import Layer, Node
from graph.twin import scored, twin


def efficiency(network: nx.Graph) -> dict[Node, float]:
    """Effective size as a share of the number of partners, above 0 and up to 1.

    1 where no two partners are tied to each other. All ties weigh the same. Absent without
    partners.
    """
    graph = twin(network)
    size, partners = nonredundant(graph)
    return scored(graph, size / partners)


MEASURE = Measure(
    efficiency,
    on=Layer.TIE,
    title="Efficiency",
    question="Whose partners are mostly strangers to each other?",
    source="Burt 1992, Structural Holes, chapter 2",
    unit="share of partners, 0 to 1",
    caution="With one partner it is 1 whoever that is: compare organizations of similar degree. "
    "Ties left out by a floor make partners look like strangers.",
)
