"""Who has the most partners?"""

from __future__ import annotations

import networkx as nx

from graph.catalogue import Measure
from graph.records import Layer, Node


def degree(network: nx.Graph) -> dict[Node, float]:
    """Number of organizations that each organization is tied to (Freeman 1978)."""
    return {node: float(partners) for node, partners in network.degree}


MEASURE = Measure(
    degree,
    on=Layer.TIE,
    title="Partners",
    question="Who has the most partners?",
    source="Freeman 1978, Social Networks 1:215-239, degree",
    unit="organizations",
    caution="One large meeting gives each of its guests many partners; strength does not.",
)
