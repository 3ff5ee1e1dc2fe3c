"""Who takes part most often?"""

from __future__ import annotations

import networkx as nx

from graph.catalogue import Measure
from graph.records import Layer, Node


def occasions(network: nx.Graph) -> dict[Node, float]:
    """Number of meetings and works that each organization took part in, alone or with others.

    Counted from all records when the network is built, so that ties left out of the network do
    not lower it; an organization without the count is absent.
    """
    counts = network.nodes(data="occasions")
    return {node: float(count) for node, count in counts if count is not None}


MEASURE = Measure(
    occasions,
    on=Layer.TIE,
    title="Occasions",
    question="Who takes part most often?",
    source="Breiger 1974, Social Forces 53:181-190, the diagonal of members by members",
    unit="occasions",
    caution="It says how well the records know an organization: large ones, and those of the "
    "people who keep the records, are in more of them.",
)
