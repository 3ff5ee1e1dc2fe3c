"""Do the two-mode measures give the published values for the women and events of Davis 1941?"""

import networkx as nx
import pytest

from graph.measures.two_mode_betweenness import two_mode_betweenness
from graph.measures.two_mode_closeness import two_mode_closeness
from graph.measures.two_mode_degree import two_mode_degree
from graph.measures.two_mode_eigenvector import two_mode_eigenvector
from graph.records import Kind, Node

PUBLISHED = {
    "E8": (0.78, 0.85, 0.24),
    "E9": (0.67, 0.79, 0.23),
    "E7": (0.56, 0.73, 0.13),
    "Nora": (0.57, 0.80, 0.11),
    "Evelyn": (0.57, 0.80, 0.10),
    "Theresa": (0.57, 0.80, 0.09),
    "Sylvia": (0.50, 0.77, 0.07),
    "Dorothy": (0.14, 0.65, 0.00),
    "Flora": (0.14, 0.59, 0.01),
    "Olivia": (0.14, 0.59, 0.01),
}
"""Degree, closeness, betweenness (Borgatti and Halgin 2011), two digits."""


@pytest.mark.parametrize(
    ("place", "measure"),
    [(0, two_mode_degree), (1, two_mode_closeness), (2, two_mode_betweenness)],
)
def test_the_southern_women(place, measure, southern_women, by_key):
    scores = by_key(measure(southern_women))
    published = {name: values[place] for name, values in PUBLISHED.items()}
    assert {name: scores[name] for name in published} == pytest.approx(published, abs=0.0051)


def test_the_eigenvector_of_the_southern_women_and_their_events(southern_women, by_key):
    scores = by_key(two_mode_eigenvector(southern_women))
    found = [scores[name] for name in ("E8", "E7", "E9", "Theresa", "Evelyn")]
    assert found == pytest.approx([0.3582, 0.2712, 0.2683, 0.2620, 0.2367], abs=5e-5)


def test_women_and_events_hold_half_of_the_squares_each(southern_women):
    scores = two_mode_eigenvector(southern_women)
    women = [score**2 for node, score in scores.items() if node.kind is Kind.ORGANIZATION]
    assert sum(women) == pytest.approx(1 / 2)


def test_women_and_events_are_both_scored(southern_women):
    assert len(two_mode_degree(southern_women)) == 18 + 14


def _meeting(guests: int) -> nx.Graph:
    """One occasion and its guests."""
    day = Node(Kind.OCCASION, "day")
    return nx.freeze(nx.Graph((Node(Kind.ORGANIZATION, str(n)), day) for n in range(guests)))


def test_a_single_occasion_is_all_that_connects_its_guests(by_key):
    assert by_key(two_mode_betweenness(_meeting(3))) == {"day": 1}
    assert set(by_key(two_mode_closeness(_meeting(3))).values()) == {1}
    assert set(by_key(two_mode_degree(_meeting(3))).values()) == {1}


def test_nobody_can_stand_between_one_guest_and_one_occasion():
    assert two_mode_betweenness(_meeting(1)) == {}
