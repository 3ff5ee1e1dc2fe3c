"""Who is tied to organizations that none of its partners is tied to?"""

from __future__ import annotations

import networkx as nx
import numpy as np

from graph.catalogue import Measure
from graph.measures._common import shared
from graph.records import Layer, Node
from graph.twin import ends, scored, twin


def local_bridges(network: nx.Graph) -> dict[Node, float]:
    """Number of an organization's ties whose two ends have no partner in common.

    Without such a tie its ends are at least three steps apart (Granovetter 1973).
    """
    graph = twin(network)
    alone = shared(graph) == 0
    found = [np.bincount(side[alone], minlength=graph.vcount()) for side in ends(graph)]
    return scored(graph, np.sum(found, axis=0))


MEASURE = Measure(
    local_bridges,
    on=Layer.TIE,
    title="Local bridges",
    question="Who is tied to organizations that none of its partners is tied to?",
    source="Granovetter 1973, American Journal of Sociology 78:1360-1380",
    unit="ties",
    caution="Only a tie of two can be one: an occasion of three or more has none. Ties left out "
    "by a floor or missing from the records make bridges of others.",
)
