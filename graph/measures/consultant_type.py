"""Who stands between two organizations of one other type that are not tied?"""

from __future__ import annotations

import networkx as nx

from graph.brokerage.roles import Broker
from graph.catalogue import Measure
from graph.measures._brokers import CAUTION, SOURCE, UNIT, brokers
from graph.records import Layer, Node


def consultant_type(network: nx.Graph) -> dict[Node, float]:
    """Pairs of organizations of one other type, not tied, that it is tied to both of.

    Also called itinerant broker. Each pair counts twice, once each way. Absent where the
    type is unknown; whose type is unknown is not brokered either.
    """
    return brokers(network, "type", Broker.CONSULTANT)


MEASURE = Measure(
    consultant_type,
    on=Layer.TIE,
    title="Consultant by type",
    question="Who stands between two organizations of one other type that are not tied?",
    source=SOURCE,
    unit=UNIT,
    caution=CAUTION,
)
