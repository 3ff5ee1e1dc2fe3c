"""Who took part in the occasions that matter, and which drew those who matter?"""

from __future__ import annotations

import networkx as nx
import numpy as np

from graph.catalogue import Measure
from graph.measures._sides import sides
from graph.measures._walk import ON, settled
from graph.records import Layer, Node
from graph.twin import scored, twin


def birank(network: nx.Graph) -> dict[Node, float]:
    """BiRank: an organization's rank is fed by its occasions, and theirs by their organizations.

    Both pass on 0.85 of it, divided by the square roots of the two degrees, and begin with an
    equal share of 0.15 on each side (He et al. 2017). Absent where the other side is empty.
    """
    graph = twin(network)
    own, others = sides(graph)
    ranks = settled(graph, (1 - ON) / own)
    return scored(graph, np.where(others > 0, ranks, np.nan))


MEASURE = Measure(
    birank,
    on=Layer.ATTENDANCE,
    title="BiRank",
    question="Who took part in the occasions that matter, and which drew those who matter?",
    source="He, Gao, Kan and Wang 2017, IEEE TKDE 29:57-71, symmetric normalisation",
    unit="rank",
    caution="Only the order within a side is meaningful. Large occasions count for more than "
    "small ones, though a guest has less to do with each of the others there.",
)
