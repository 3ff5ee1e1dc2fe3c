"""Who took part in the largest share of occasions, and which drew most organizations?"""

from __future__ import annotations

import networkx as nx
import numpy as np

from graph.catalogue import Measure
from graph.measures._sides import sides
from graph.records import Layer, Node
from graph.twin import scored, twin


def two_mode_degree(network: nx.Graph) -> dict[Node, float]:
    """Share of the other side that a node is tied to, from 0 to 1 (Borgatti and Everett 1997).

    An organization's share of all occasions, an occasion's share of all organizations. Absent
    where the other side is empty.
    """
    graph = twin(network)
    _, others = sides(graph)
    possible = np.where(others > 0, others, np.nan)
    return scored(graph, np.array(graph.degree()) / possible)


MEASURE = Measure(
    two_mode_degree,
    on=Layer.ATTENDANCE,
    title="Two-mode degree",
    question="Who took part in the largest share of occasions, and which drew most organizations?",
    source="Borgatti and Everett 1997, Social Networks 19:243-269",
    unit="share of the other side, 0 to 1",
    caution="Organizations and occasions are divided by different numbers: "
    "compare each with its own side.",
)
