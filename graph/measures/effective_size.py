"""Who has many partners that do not know each other?"""

from __future__ import annotations

import networkx as nx

from graph.catalogue import Measure
from graph.measures._ego import nonredundant
from graph.records import Layer, Node
from graph.twin import scored, twin


def effective_size(network: nx.Graph) -> dict[Node, float]:
    """Number of partners less the ties that an average partner has to the others.

    With n partners and t ties among them n - 2t / n (Borgatti 1997): from 1, where all are tied
    to each other, to n, where none are. All ties weigh the same. Absent without partners.
    """
    graph = twin(network)
    size, _ = nonredundant(graph)
    return scored(graph, size)


MEASURE = Measure(
    effective_size,
    on=Layer.TIE,
    title="Effective size",
    question="Who has many partners that do not know each other?",
    source="Burt 1992, Structural Holes, chapter 2; Borgatti 1997, Connections 20(1):35-38",
    unit="organizations",
    caution="It grows with the number of partners: efficiency is the share. Ties left out by a "
    "floor make partners look like strangers.",
)
