"""How often does each organization stand between others in one role?"""

from __future__ import annotations

import networkx as nx

from graph.brokerage.roles import Broker, triads
from graph.records import Node

SOURCE = "Gould and Fernandez 1989, Sociological Methodology 19:89-126"
UNIT = "pairs, each way"
CAUTION = (
    "Who has many ties counts high in every role: compare it with what chance would give. "
    "Organizations for which the group is not on record are left out."
)


def brokers(network: nx.Graph, by: str, role: Broker) -> dict[Node, float]:
    """The count of a role for every node whose group is known (see `brokerage.roles`)."""
    found = triads(network, by)
    column = found.counts[:, list(Broker).index(role)].astype(float)
    return dict(zip(found.nodes, column.tolist(), strict=True))
