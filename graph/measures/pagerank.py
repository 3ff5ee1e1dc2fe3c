"""Whom would a walk along ties chosen at random meet most often?"""

from __future__ import annotations

import networkx as nx
import numpy as np

from graph.catalogue import Measure
from graph.measures._walk import settled
from graph.records import Layer, Node
from graph.twin import scored, twin


def pagerank(network: nx.Graph) -> dict[Node, float]:
    """Share of time that a random walk along ties spends at an organization; the sum is 1.

    At every step the walk starts anew, anywhere, with chance 0.15 (Brin and Page 1998); from an
    organization without ties it always does. All ties weigh the same.
    """
    graph = twin(network)
    roots = np.sqrt(np.maximum(graph.degree(), 1))
    time = settled(graph, 1 / roots) * roots
    return scored(graph, time / time.sum())


MEASURE = Measure(
    pagerank,
    on=Layer.TIE,
    title="PageRank",
    question="Whom would a walk along ties chosen at random meet most often?",
    source="Brin and Page 1998, Computer Networks 30:107-117",
    unit="share of time, sums to 1",
    caution="Ties have no direction here, so that it lies close to the number of ties. It shrinks "
    "as the network grows: compare within one network only.",
)
