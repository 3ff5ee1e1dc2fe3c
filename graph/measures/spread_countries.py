"""Which organizations work in many countries at once?"""

from __future__ import annotations

import networkx as nx

from graph.catalogue import Measure
from graph.measures._spread import spread
from graph.records import Layer, Node


def spread_countries(network: nx.Graph) -> dict[Node, float]:
    """Effective number of countries that an organization works in.

    The exponential of the Shannon entropy of its works over countries (Shannon 1948; Hill 1973):
    k where k countries are equally frequent, less where some are rare. A work on several counts
    for each. Absent for an organization without work on any country.
    """
    return spread(network)


MEASURE = Measure(
    spread_countries,
    on=Layer.COUNTRY,
    title="Spread over countries",
    question="Which organizations work in many countries at once?",
    source="Shannon 1948, Bell System Technical Journal 27:379-423; Hill 1973, Ecology 54:427-432",
    unit="effective number of countries",
    caution="An organization with few works on record cannot spread them: compare organizations "
    "with similar numbers of occasions. Meetings are no work and do not count.",
)
