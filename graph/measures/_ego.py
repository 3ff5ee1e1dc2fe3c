"""How many partners does each organization have, and how many that are not redundant?"""

from __future__ import annotations

import igraph
import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]


def nonredundant(graph: igraph.Graph) -> tuple[Values, Values]:
    """Effective size and number of partners of every vertex; not a number without partners.

    With the share s of the n(n - 1) / 2 pairs of partners that are tied, Borgatti's n - 2t / n
    is n - (n - 1)s.
    """
    degrees = np.array(graph.degree(), float)
    partners = np.where(degrees, degrees, np.nan)
    tied = np.array(graph.transitivity_local_undirected(mode="zero"), float)
    return partners - (partners - 1) * tied, partners
