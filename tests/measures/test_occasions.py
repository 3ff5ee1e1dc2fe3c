"""Are occasions counted as the records have them?"""

import networkx as nx

from graph import questions
from graph.measures.occasions import occasions
from graph.records import Kind, Node
from tests.rows import tidy


def test_meetings_and_works_count_with_company_or_without():
    records = tidy([("m1", "iom"), ("m1", "ilo"), ("p1", "iom"), ("a1", "iom")])
    found = questions.rank(questions.network(records), "occasions")
    assert dict(zip(found["key"], found["value"], strict=True)) == {"iom": 3, "ilo": 1}


def test_an_organization_whose_occasions_were_not_counted_is_absent():
    network = nx.Graph()
    network.add_node(Node(Kind.ORGANIZATION, "iom"), occasions=0)
    network.add_node(Node(Kind.ORGANIZATION, "ilo"), occasions=None)
    network.add_node(Node(Kind.ORGANIZATION, "new"))
    assert occasions(nx.freeze(network)) == {Node(Kind.ORGANIZATION, "iom"): 0.0}
