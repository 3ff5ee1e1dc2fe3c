"""Who stands between its own country and organizations of another one?"""

from __future__ import annotations

import networkx as nx

from graph.brokerage.roles import Broker
from graph.catalogue import Measure
from graph.measures._brokers import CAUTION, SOURCE, UNIT, brokers
from graph.records import Layer, Node


def gatekeeper_country(network: nx.Graph) -> dict[Node, float]:
    """Pairs of one of its own country and one of another, not tied, that it is tied to both of.

    Read the other way the same number is that of representative. Absent where the
    country is unknown; whose country is unknown is not brokered either.
    """
    return brokers(network, "country", Broker.GATEKEEPER)


MEASURE = Measure(
    gatekeeper_country,
    on=Layer.TIE,
    title="Gatekeeper by country",
    question="Who stands between its own country and organizations of another one?",
    source=SOURCE,
    unit=UNIT,
    caution=CAUTION,
)
