"""Is strength the number of occasions with company, as the records have it?"""

import networkx as nx

from graph.measures.strength import strength
from graph.records import Kind, Node

IOM, ILO, NEW = (Node(Kind.ORGANIZATION, key) for key in ("iom", "ilo", "new"))


def test_strength_is_what_the_records_say_even_where_ties_were_left_out():
    network = nx.Graph()
    network.add_node(IOM, strength=5)
    network.add_node(ILO, strength=0)
    assert strength(nx.freeze(network)) == {IOM: 5.0, ILO: 0.0}


def test_an_organization_whose_occasions_were_not_counted_is_absent():
    network = nx.Graph()
    network.add_node(IOM, strength=1)
    network.add_node(ILO, strength=None)
    network.add_node(NEW)
    assert strength(nx.freeze(network)) == {IOM: 1.0}
