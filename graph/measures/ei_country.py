"""Who is tied mostly to organizations of other countries?"""

from __future__ import annotations

import networkx as nx

from graph.catalogue import Measure
from graph.measures._outward import outward
from graph.records import Layer, Node


def ei_country(network: nx.Graph) -> dict[Node, float]:
    """Ties to other countries less ties within the own country, as a share of both: -1 to 1.

    -1 where all partners are of the own country, 1 where none is (Krackhardt and Stern 1988).
    Absent for an organization whose own country is unknown, or that of all its partners.
    """
    return outward(network, "country")


MEASURE = Measure(
    ei_country,
    on=Layer.TIE,
    title="E-I index by country",
    question="Who is tied mostly to organizations of other countries?",
    source="Krackhardt and Stern 1988, Social Psychology Quarterly 51:123-140",
    unit="index, -1 (all inside) to 1 (all outside)",
    caution="Ties to partners whose country is unknown are left out. Where few organizations are "
    "of the own country, the index is high by chance alone: compare within one country.",
)
