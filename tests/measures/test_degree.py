"""Are partners counted?"""

import networkx as nx

from graph.measures.degree import degree


def test_the_centre_of_the_kite_has_six_partners(kite, by_key):
    scores = by_key(degree(kite))
    assert max(scores, key=scores.get) == "3"
    assert scores["3"] == 6


def test_an_organization_without_ties_has_no_partners(as_ties, by_key):
    assert by_key(degree(as_ties(nx.empty_graph(["alone"])))) == {"alone": 0}
