"""Is spread the number of equally frequent themes that would be as mixed?"""

import math

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph import questions
from graph.measures.spread_countries import spread_countries
from graph.measures.spread_themes import spread_themes
from graph.records import Kind, Node
from tests.rows import tidy

IOM, ILO = Node(Kind.ORGANIZATION, "iom"), Node(Kind.ORGANIZATION, "ilo")


def _works(counts: dict[Node, list[int | None]]) -> nx.Graph:
    network = nx.Graph()
    for org, numbers in counts.items():
        for place, number in enumerate(numbers):
            network.add_edge(Node(Kind.THEME, f"theme-{place}"), org, occasions=number)
    return nx.freeze(network)


def test_a_half_and_two_quarters_are_one_bit_and_a_half():
    assert spread_themes(_works({IOM: [2, 1, 1]})) == pytest.approx({IOM: 2**1.5})


def test_equal_shares_count_in_full_and_one_theme_is_one():
    found = spread_themes(_works({IOM: [3, 3, 3, 3], ILO: [7]}))
    assert found == pytest.approx({IOM: 4, ILO: 1})


def test_an_edge_without_a_count_makes_its_organization_absent():
    assert spread_themes(_works({IOM: [1, None], ILO: [1]})) == {ILO: 1}


def test_works_are_counted_from_the_records_and_meetings_are_not():
    about = {"p1": ["KHM"], "p2": ["KHM"], "p3": ["LAO"], "p4": ["THA"], "m1": ["VNM"]}
    records = tidy([(occasion, "iom") for occasion in about], about=about)
    found = questions.rank(questions.network(records), "spread_countries")
    assert list(found["value"]) == pytest.approx([2**1.5])


def test_a_work_on_two_themes_counts_for_both():
    records = tidy([("p1", "iom")], themes={"p1": ["water", "health"]})
    found = questions.rank(questions.network(records), "spread_themes")
    assert list(found["value"]) == pytest.approx([2])


@given(st.lists(st.integers(1, 1000), min_size=1, max_size=8), st.integers(2, 9))
def test_it_lies_between_one_and_their_number_and_twice_the_work_is_no_wider(counts, times):
    found = spread_countries(_works({IOM: counts}))[IOM]
    largest = max(counts) / sum(counts)
    assert 1 / largest - 1e-9 <= found <= len(counts) + 1e-9
    assert spread_countries(_works({IOM: [n * times for n in counts]}))[IOM] == pytest.approx(found)
    assert math.isfinite(found)
