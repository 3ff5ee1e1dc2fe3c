"""Who is tied to the most other organizations?"""

from __future__ import annotations

import networkx as nx

from graph.catalogue import Measure
from graph.records import Layer, Node


def degree(network: nx.Graph) -> dict[Node, float]:
    """Number of organizations that each organization is tied to (Freeman 1978)."""
    return {node: float(ties) for node, ties in network.degree}


MEASURE = Measure(
    degree,
    on=Layer.TIE,
    title="Ties",
    question="Who is tied to the most other organizations?",
    source="Freeman 1978, Social Networks 1:215-239, degree",
    unit="organizations",
    caution="One large meeting gives each of its guests many ties; strength does not.",
)
