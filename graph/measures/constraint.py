"""Who depends on a closed circle of organizations?"""

from __future__ import annotations

import networkx as nx
import numpy as np

from graph.catalogue import Measure
from graph.measures._common import strains
from graph.records import Layer, Node
from graph.twin import scored, twin


def constraint(network: nx.Graph) -> dict[Node, float]:
    """Burt's constraint: how far those tied to an organization are tied to each other.

    Low values span structural holes, high ones sit in a closed circle; about 0 to 1.125. All
    ties weigh the same. Absent for an organization without ties, for which it is undefined.
    """
    graph = twin(network)
    degrees = np.array(graph.degree(), float)
    either, strain = strains(graph)
    total = np.bincount(either, strain, len(degrees))
    return scored(graph, total / np.where(degrees, degrees, np.nan) ** 2)


MEASURE = Measure(
    constraint,
    on=Layer.TIE,
    title="Constraint",
    question="Who depends on a closed circle of organizations?",
    source="Burt 1992, Structural Holes, chapter 2",
    unit="constraint, low is free",
    caution="With one partner it is 1 whoever that is: compare organizations of similar degree. "
    "Guests of one meeting are all tied to each other, which raises it for all of them.",
)
