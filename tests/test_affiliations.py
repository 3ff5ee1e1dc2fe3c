"""Are countries and themes tied by the organizations that they share, and through whom?"""

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph import engine
from graph.affiliations import affiliations, through
from graph.catalogue import measures
from graph.network import build
from graph.questions import rank
from graph.records import Kind, Layer, Node
from graph.toy import toy

KHM, THA, LAO = (Node(Kind.COUNTRY, key) for key in ("KHM", "THA", "LAO"))
A, B, C = (Node(Kind.ORGANIZATION, key) for key in "abc")


def drawn(links):
    """A network with these links (organization, country, occasions)."""
    network = nx.Graph(scope="all", notes=())
    for org, country, occasions in links:
        network.add_node(org, name=org.key)
        network.add_node(country, name=country.key)
        network.add_edge(org, country, layer=Layer.COUNTRY, occasions=occasions)
    return nx.freeze(network)


BY_HAND = drawn([(A, KHM, 5), (A, THA, 1), (A, LAO, 2), (B, KHM, 2), (B, THA, 3), (C, LAO, 9)])
"""a works in three countries, b in two, c in one."""


def test_two_countries_by_hand():
    made = affiliations(BY_HAND, Layer.COUNTRY)
    assert made.edges[KHM, THA] == {"layer": Layer.TIE, "shared": 2, "weight": 1 / 2 + 1}
    assert made.edges[LAO, THA] == {"layer": Layer.TIE, "shared": 1, "weight": 1 / 2}
    facts = {"name": "LAO", "organizations": 2, "occasions": 11, "strength": 1}
    assert made.nodes[LAO] == facts


def test_those_who_do_most_on_both_sides_come_first():
    assert through(BY_HAND, KHM, THA) == [B, A]  # b: at least 2 in each; a: only 1 in THA
    assert through(BY_HAND, KHM, THA, top=1) == [B]
    assert through(BY_HAND, KHM, Node(Kind.COUNTRY, "VNM")) == []


def test_the_two_themes_of_the_toy_world_share_cedar_and_elm(duckdb_engine):
    with duckdb_engine.open_run() as run:
        network = build(engine.on(run, toy()))
    themes = affiliations(network, Layer.THEME)
    legal, safe = (Node(Kind.THEME, key) for key in ("legal aid", "safe migration"))
    assert themes.edges[legal, safe] == {"layer": Layer.TIE, "shared": 2, "weight": 2.0}
    assert themes.nodes[legal]["name"] == "Legal aid"
    assert [org.key for org in through(network, legal, safe)] == ["elm", "cedar"]


@st.composite
def links(draw):
    orgs = [Node(Kind.ORGANIZATION, str(number)) for number in range(draw(st.integers(1, 6)))]
    places = [Node(Kind.COUNTRY, str(number)) for number in range(draw(st.integers(1, 6)))]
    pairs = st.sampled_from([(org, place) for org in orgs for place in places])
    return drawn([(*pair, 1) for pair in draw(st.lists(pairs, min_size=1, unique=True))])


@given(links())
def test_counts_and_weights_are_those_of_networkx(network):
    made = affiliations(network, Layer.COUNTRY)
    places = [node for node in network if node.kind is Kind.COUNTRY]
    counted = nx.bipartite.weighted_projected_graph(network, places)
    newman = nx.bipartite.collaboration_weighted_projected_graph(network, places)
    assert set(made) == set(places)
    told = {frozenset(pair): made.edges[pair] for pair in made.edges}
    for pair in told:
        assert told[pair]["shared"] == counted.edges[tuple(pair)]["weight"]
        assert told[pair]["weight"] == pytest.approx(newman.edges[tuple(pair)]["weight"])
    assert set(told) == {frozenset(pair) for pair in counted.edges}


@given(links())
def test_the_weights_of_a_country_add_up_to_its_strength(network):
    made = affiliations(network, Layer.COUNTRY)
    for node, total in made.degree(weight="weight"):
        assert total == pytest.approx(made.nodes[node]["strength"])


@pytest.mark.parametrize("name", [n for n, m in measures().items() if m.on is Layer.TIE])
def test_every_measure_of_ties_runs_on_countries(name):
    made = affiliations(BY_HAND, Layer.COUNTRY)
    assert set(measures()[name].compute(made)) <= {KHM, THA, LAO}


def test_countries_are_ranked_as_organizations_are():
    """a works in two others from each of its three countries, b in one other; c in no other."""
    ranked = rank(affiliations(BY_HAND, Layer.COUNTRY), "strength")
    assert ranked[["kind", "name", "value"]].to_numpy().tolist() == [
        ["country", "KHM", 2.0],
        ["country", "THA", 2.0],
        ["country", "LAO", 1.0],
    ]


def test_without_links_there_is_nothing_to_tie():
    assert len(affiliations(nx.freeze(nx.Graph()), Layer.THEME)) == 0
