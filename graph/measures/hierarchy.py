"""Who depends on one single partner rather than on many alike?"""

from __future__ import annotations

import networkx as nx
import numpy as np

from graph.catalogue import Measure
from graph.measures._common import strains
from graph.records import Layer, Node
from graph.twin import scored, twin


def hierarchy(network: nx.Graph) -> dict[Node, float]:
    """Burt's hierarchy: how unequally an organization's constraint is spread over its partners.

    The Coleman-Theil index of disorder, from 0 (every partner constrains alike) to 1 (one does
    all). All ties weigh the same. 1 with a single partner; absent without any.
    """
    graph = twin(network)
    degrees = np.array(graph.degree(), float)
    either, strain = strains(graph)
    totals = np.bincount(either, strain, len(degrees))
    ratios = strain * (degrees / np.where(totals, totals, 1))[either]
    disorder = np.bincount(either, ratios * np.log(ratios), len(degrees))
    several = np.where(degrees > 1, degrees, 2)
    index = np.clip(disorder / (several * np.log(several)), 0, 1)
    return scored(graph, np.where(degrees > 1, index, np.where(degrees == 1, 1.0, np.nan)))


MEASURE = Measure(
    hierarchy,
    on=Layer.TIE,
    title="Hierarchy",
    question="Who depends on one single partner rather than on many alike?",
    source="Burt 1992, Structural Holes, pages 70-71",
    unit="index, 0 to 1",
    caution="It says how constraint is spread, not how much there is: read it beside constraint. "
    "With one partner it is 1 whoever that is.",
)
