"""How many organizations and how many occasions does a two-mode network have?"""

from __future__ import annotations

import igraph
import numpy as np
from numpy.typing import NDArray

from graph.records import Kind

Sizes = NDArray[np.float64]


def sides(graph: igraph.Graph) -> tuple[Sizes, Sizes]:
    """For each vertex the size of its own side and of the other side (Borgatti, Everett 1997)."""
    organization = np.array([node.kind is Kind.ORGANIZATION for node in graph.vs["node"]], bool)
    organizations, occasions = float(organization.sum()), float((~organization).sum())
    return (
        np.where(organization, organizations, occasions),
        np.where(organization, occasions, organizations),
    )
