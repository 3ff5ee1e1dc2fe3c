"""Who took part in the occasions of those who are well tied themselves?"""

from __future__ import annotations

import networkx as nx

from graph.catalogue import Measure
from graph.measures.eigenvector import eigenvector
from graph.records import Layer, Node


def two_mode_eigenvector(network: nx.Graph) -> dict[Node, float]:
    """Eigenvector score among organizations and occasions together, of length 1 (Faust 1997).

    Organizations score by their occasions and occasions by their organizations; each side holds
    half of the sum of squares. Parts are treated as by `eigenvector`. Without ties none: `{}`.
    """
    return eigenvector(network)


MEASURE = Measure(
    two_mode_eigenvector,
    on=Layer.ATTENDANCE,
    title="Two-mode eigenvector",
    question="Who took part in the occasions of those who are well tied themselves?",
    source="Bonacich 1991, Social Networks 13:155-168; Faust 1997, Social Networks 19:157-191",
    unit="score, squares sum to 1/2 on each side",
    caution="Only the most tightly tied part of the network scores above 0. "
    "One large occasion can decide the whole order.",
)
