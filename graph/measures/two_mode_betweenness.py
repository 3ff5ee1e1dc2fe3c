"""Which organizations and occasions connect those that never met?"""

from __future__ import annotations

import networkx as nx
import numpy as np

from graph.catalogue import Measure
from graph.measures._between import between, note
from graph.measures._sides import Sizes, sides
from graph.records import Layer, Node
from graph.twin import scored, twin


def two_mode_betweenness(network: nx.Graph) -> dict[Node, float]:
    """Betweenness by the greatest that a node of its side could have (Borgatti, Everett 1997).

    From 0 to 1. Absent where that greatest value is 0: with a single occasion no organization
    can stand between others. Estimated in large networks (see `_between`).
    """
    graph = twin(network)
    greatest = _greatest(*sides(graph))
    possible = np.where(greatest > 0, greatest, np.nan)
    return scored(graph, between(graph) / possible)


def _greatest(own: Sizes, others: Sizes) -> Sizes:
    """The greatest betweenness in a two-mode network of these sizes, by formula."""
    m = np.maximum(others, 1)
    s, t = np.divmod(own - 1, m)
    whole = m**2 * (s + 1) ** 2 + m * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)
    return np.where(others > 0, whole / 2, 0)


MEASURE = Measure(
    two_mode_betweenness,
    on=Layer.ATTENDANCE,
    title="Two-mode betweenness",
    question="Which organizations and occasions connect those that never met?",
    source="Borgatti and Everett 1997, Social Networks 19:243-269",
    unit="share of the greatest possible betweenness, 0 to 1",
    note=note,
    caution="Ways are counted in hops. Organizations and occasions are divided by different "
    "numbers: compare each with its own side.",
)
