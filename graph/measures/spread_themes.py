"""Which organizations work on many themes at once?"""

from __future__ import annotations

import networkx as nx

from graph.catalogue import Measure
from graph.measures._spread import spread
from graph.records import Layer, Node


def spread_themes(network: nx.Graph) -> dict[Node, float]:
    """Effective number of themes that an organization works on.

    The exponential of the Shannon entropy of its works over themes (Shannon 1948; Hill 1973):
    k where k themes are equally frequent, less where some are rare. A work on several counts
    for each. Absent for an organization without work on any theme.
    """
    return spread(network)


MEASURE = Measure(
    spread_themes,
    on=Layer.THEME,
    title="Spread over themes",
    question="Which organizations work on many themes at once?",
    source="Shannon 1948, Bell System Technical Journal 27:379-423; Hill 1973, Ecology 54:427-432",
    unit="effective number of themes",
    caution="An organization with few works on record cannot spread them: compare organizations "
    "with similar numbers of occasions. Meetings are no work and do not count.",
)
