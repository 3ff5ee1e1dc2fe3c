"""Who is tied to those who are well tied themselves?"""

from __future__ import annotations

import igraph
import networkx as nx
import numpy as np
from numpy.typing import NDArray

from graph.catalogue import Measure
from graph.measures._leading import leading
from graph.records import Layer, Node
from graph.twin import scored, twin

_SAME = 1e-10
"""Largest eigenvalues that differ by less (relatively) are taken as equal."""

Leader = tuple[float, list[int], NDArray[np.float64]]
"""A connected part: its largest eigenvalue, its vertices and its eigenvector of length 1."""


def eigenvector(network: nx.Graph) -> dict[Node, float]:
    """The eigenvector of the largest eigenvalue, of length 1 (Bonacich 1972).

    In a network of several parts only the part with the largest eigenvalue scores above 0;
    parts that share it are weighted as power iteration from equal scores weights them in the
    limit: the projection of all ones onto the eigenspace. Without ties there is none: `{}`.
    """
    graph = twin(network)
    leaders = _leaders(graph)
    if not leaders:
        return {}
    scores = np.zeros(graph.vcount())
    for _, members, vector in leaders:
        scores[members] = vector * vector.sum()
    return scored(graph, scores / np.linalg.norm(scores))


def _leaders(graph: igraph.Graph) -> list[Leader]:
    """The parts that share the largest eigenvalue.

    An eigenvalue is at most the largest degree, so most parts need not be looked at.
    """
    degrees = np.array(graph.degree())
    parts = sorted(graph.connected_components(), key=lambda part: -degrees[part].max())
    found: list[Leader] = []
    for part in parts:
        top = found[0][0] if found else 0.0
        if degrees[part].max() < max(top * (1 - _SAME), 1):
            break
        found = _best([*found, _leader(graph, part)])
    return found


def _best(found: list[Leader]) -> list[Leader]:
    """Those with the largest eigenvalue, the very largest first."""
    found = sorted(found, key=lambda leader: -leader[0])
    return [leader for leader in found if leader[0] >= found[0][0] * (1 - _SAME)]


def _leader(graph: igraph.Graph, part: list[int]) -> Leader:
    edges = graph.induced_subgraph(part).get_edgelist()
    value, vector = leading(np.array(edges), len(part))
    return value, part, vector


MEASURE = Measure(
    eigenvector,
    on=Layer.TIE,
    title="Eigenvector",
    question="Who is tied to those who are well tied themselves?",
    source="Bonacich 1972, Journal of Mathematical Sociology 2:113-120",
    unit="score, squares sum to 1",
    caution="Only the most tightly tied part of the network scores above 0. "
    "One large meeting can decide the whole order.",
)
