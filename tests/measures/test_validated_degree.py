"""Are partners beyond chance counted whatever ties the network keeps?"""

import networkx as nx

from graph import questions
from graph.measures.validated_degree import validated_degree
from graph.records import Kind, Node
from graph.scope import Scope
from tests.rows import tidy
from tests.test_backbone import crowd


def test_who_is_always_and_only_together_has_one_partner_beyond_chance():
    network = questions.network(tidy(crowd(3)), Scope(floor=13))
    found = questions.rank(network, "validated_degree")
    told = dict(zip(found["key"], found["value"], strict=True))
    assert {key for key, count in told.items() if count} == {
        *(f"left {n}" for n in range(3)),
        *(f"right {n}" for n in range(3)),
    }
    assert set(told.values()) == {0, 1}


def test_an_organization_without_the_count_is_absent():
    network = nx.Graph()
    network.add_node(Node(Kind.ORGANIZATION, "iom"), validated=2)
    network.add_node(Node(Kind.ORGANIZATION, "ilo"))
    assert validated_degree(nx.freeze(network)) == {Node(Kind.ORGANIZATION, "iom"): 2.0}
