"""Who is together with the most others more often than chance would bring about?"""

from __future__ import annotations

import networkx as nx

from graph.catalogue import Measure
from graph.records import Layer, Node


def validated_degree(network: nx.Graph) -> dict[Node, float]:
    """Number of organizations that each one is together with more often than chance.

    Chance is the bipartite configuration model, in which every organization comes as often and
    every occasion is as large as on record; Benjamini-Hochberg .01 over all pairs that there can
    be (Neal, Domagalski and Sagan 2021). Counted from all records when the network is built, so
    that ties left out of it do not lower it; an organization without the count is absent.
    """
    counts = network.nodes(data="validated")
    return {node: float(count) for node, count in counts if count is not None}


MEASURE = Measure(
    validated_degree,
    on=Layer.TIE,
    title="Ties beyond chance",
    question="Who is together with the most others more often than chance would bring about?",
    source="Neal, Domagalski and Sagan 2021, Scientific Reports 11:23929",
    unit="organizations",
    caution="0 says that the records are too few to tell, not that there is no tie.",
)
