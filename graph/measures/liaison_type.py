"""Who stands between organizations of two other types that are not tied?"""

from __future__ import annotations

import networkx as nx

from graph.brokerage.roles import Broker
from graph.catalogue import Measure
from graph.measures._brokers import CAUTION, SOURCE, UNIT, brokers
from graph.records import Layer, Node


def liaison_type(network: nx.Graph) -> dict[Node, float]:
    """Pairs of organizations of two other types, not tied, that it is tied to both of.

    Each pair counts twice, once each way, as a tie has no direction. Absent where the
    type is unknown; whose type is unknown is not brokered either.
    """
    return brokers(network, "type", Broker.LIAISON)


MEASURE = Measure(
    liaison_type,
    on=Layer.TIE,
    title="Liaison by type",
    question="Who stands between organizations of two other types that are not tied?",
    source=SOURCE,
    unit=UNIT,
    caution=CAUTION,
)
