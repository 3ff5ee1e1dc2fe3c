"""Who stands between two organizations of one other country that are not tied?"""

from __future__ import annotations

import networkx as nx

from graph.brokerage.roles import Broker
from graph.catalogue import Measure
from graph.measures._brokers import CAUTION, SOURCE, UNIT, brokers
from graph.records import Layer, Node


def consultant_country(network: nx.Graph) -> dict[Node, float]:
    """Pairs of organizations of one other country, not tied, that it is tied to both of.

    Also called itinerant broker. Each pair counts twice, once each way. Absent where the
    country is unknown; whose country is unknown is not brokered either.
    """
    return brokers(network, "country", Broker.CONSULTANT)


MEASURE = Measure(
    consultant_country,
    on=Layer.TIE,
    title="Consultant by country",
    question="Who stands between two organizations of one other country that are not tied?",
    source=SOURCE,
    unit=UNIT,
    caution=CAUTION,
)
