"""Who is close to all others through the occasions they share?"""

from __future__ import annotations

import networkx as nx
import numpy as np

from graph.catalogue import Measure
from graph.measures._sides import sides
from graph.records import Layer, Node
from graph.twin import scored, twin


def two_mode_closeness(network: nx.Graph) -> dict[Node, float]:
    """Least possible sum of distances by the actual one (Borgatti and Everett 1997).

    The least is one step to each node of the other side and two to each of the own side. Where
    the network falls into parts, the sum runs over the own part and the value is multiplied by
    the share of other nodes that are in it, as in NetworkX: it can then exceed 1.
    """
    graph = twin(network)
    own, others = sides(graph)
    part = graph.connected_components()
    reached = np.array(part.sizes())[part.membership] - 1
    per_step = np.nan_to_num(np.array(graph.closeness(normalized=False)))
    least = others + 2 * (own - 1)
    return scored(graph, least * per_step * reached / max(graph.vcount() - 1, 1))


MEASURE = Measure(
    two_mode_closeness,
    on=Layer.ATTENDANCE,
    title="Two-mode closeness",
    question="Who is close to all others through the occasions they share?",
    source="Borgatti and Everett 1997, Social Networks 19:243-269",
    unit="share of the greatest possible closeness, 0 to 1 where all are connected",
    caution="Distance is counted in hops, two from an organization to one it shared an occasion "
    "with. Where the network falls into parts it can exceed 1, and parts cannot be compared.",
)
