"""Who is most often together with others?"""

from __future__ import annotations

import networkx as nx

from graph.catalogue import Measure
from graph.records import Layer, Node


def strength(network: nx.Graph) -> dict[Node, float]:
    """Number of occasions that each organization shared with at least one other (Newman 2001).

    An occasion of n organizations adds 1 / (n - 1) to each of its pairs, so it adds one to each
    organization. Counted from all records when the network is built, so that ties left out of
    the network do not lower it; an organization without the count is absent.
    """
    counts = network.nodes(data="strength")
    return {node: float(count) for node, count in counts if count is not None}


MEASURE = Measure(
    strength,
    on=Layer.TIE,
    title="Strength",
    question="Who is most often together with others?",
    source="Newman 2001, Physical Review E 64:016132, section IV",
    unit="occasions with company",
    caution="Says how often, not with how many: compare it with the number of ties.",
)
