"""Who is tied mostly to organizations of other types?"""

from __future__ import annotations

import networkx as nx

from graph.catalogue import Measure
from graph.measures._outward import outward
from graph.records import Layer, Node


def ei_type(network: nx.Graph) -> dict[Node, float]:
    """Ties to other types less ties within the own type, as a share of both: -1 to 1.

    -1 where all partners are of the own type, 1 where none is (Krackhardt and Stern 1988).
    Absent for an organization whose own type is unknown, or that of all its partners.
    """
    return outward(network, "type")


MEASURE = Measure(
    ei_type,
    on=Layer.TIE,
    title="E-I index by type",
    question="Who is tied mostly to organizations of other types?",
    source="Krackhardt and Stern 1988, Social Psychology Quarterly 51:123-140",
    unit="index, -1 (all inside) to 1 (all outside)",
    caution="Ties to partners whose type is unknown are left out. Where few organizations are of "
    "the own type, the index is high by chance alone: compare within one type.",
)
