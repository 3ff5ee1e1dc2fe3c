"""Who stands between its own type and organizations of another one?"""

from __future__ import annotations

import networkx as nx

from graph.brokerage.roles import Broker
from graph.catalogue import Measure
from graph.measures._brokers import CAUTION, SOURCE, UNIT, brokers
from graph.records import Layer, Node


def gatekeeper_type(network: nx.Graph) -> dict[Node, float]:
    """Pairs of one of its own type and one of another, not tied, that it is tied to both of.

    Read the other way the same number is that of representative. Absent where the
    type is unknown; whose type is unknown is not brokered either.
    """
    return brokers(network, "type", Broker.GATEKEEPER)


MEASURE = Measure(
    gatekeeper_type,
    on=Layer.TIE,
    title="Gatekeeper by type",
    question="Who stands between its own type and organizations of another one?",
    source=SOURCE,
    unit=UNIT,
    caution=CAUTION,
)
