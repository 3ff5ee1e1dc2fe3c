"""Does BiRank give the values of the package of its name?"""

import math

import networkx as nx
import pytest

from graph.measures.birank import birank
from graph.records import Kind, Node

BIRANKR = {
    "11": {"t1": 1.0, "b1": 1.0},
    "11 12": {"t1": 0.8654, "b1": 0.5952, "b2": 0.5952},
    "11 21 22": {"t1": 0.4127, "t2": 0.5618, "b1": 0.5618, "b2": 0.4127},
    "11 12 14 22 23 32 34": {
        **{"t1": 0.3420, "t2": 0.2960, "t3": 0.2842},
        **{"b1": 0.2053, "b2": 0.3357, "b3": 0.2154, "b4": 0.2770},
    },
}
"""Ties (top, bottom) and ranks of the four test networks of birankr (Yang, Aronson, Ahn 2020).

They stop where a step changes all ranks of a side by less than 1e-4 together.
"""


def _met(ties: str) -> nx.Graph:
    top, bottom = Kind.ORGANIZATION, Kind.OCCASION
    return nx.freeze(nx.Graph((Node(top, f"t{a}"), Node(bottom, f"b{b}")) for a, b in ties.split()))


@pytest.mark.parametrize("ties", BIRANKR)
def test_the_test_networks_of_birankr(ties, by_key):
    assert by_key(birank(_met(ties))) == pytest.approx(BIRANKR[ties], abs=4e-4)


def test_one_organization_at_two_occasions_by_hand(by_key):
    """Organization p = 0.85 * 2 u / root 2 + 0.15, occasion u = 0.85 p / root 2 + 0.075."""
    p = (0.15 + 0.85 * math.sqrt(2) * 0.075) / (1 - 0.85**2)
    u = 0.85 * p / math.sqrt(2) + 0.075
    assert by_key(birank(_met("11 12"))) == pytest.approx({"t1": p, "b1": u, "b2": u}, abs=1e-12)


def test_the_event_that_drew_most_women_comes_first(southern_women, by_key):
    scores = by_key(birank(southern_women))
    assert max(scores, key=scores.get) == "E8"


def test_without_occasions_there_is_no_rank():
    assert birank(nx.freeze(nx.empty_graph([Node(Kind.ORGANIZATION, "alone")]))) == {}
